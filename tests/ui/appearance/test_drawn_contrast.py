"""What is read from the screen has the contrast that WCAG 2.1 asks for, in every theme.

Words are measured where they are drawn: the ground of a widget's picture, and the ink that is
farthest from it.  A stroke thinner than a pixel is drawn paler than its colour, so that what is
measured is at most what the colour has.
"""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QWidget

from playground.ui.appearance.theme import THEMES, rgb
from tests.ui.appearance.colour_vision import linear

WORDS, MARKS = 4.5, 3.0
# Edges of small letters that are softened lose up to this much of it.
SOFTENED = 0.9


def luminance(colours: np.ndarray) -> np.ndarray:
    return linear(colours) @ (0.2126, 0.7152, 0.0722)


def ratio(one: float, other: float) -> float:
    bright, dark = max(one, other), min(one, other)
    return (bright + 0.05) / (dark + 0.05)


def contrast(one: str, other: str) -> float:
    return ratio(*(float(luminance(np.array(rgb(colour)))) for colour in (one, other)))


def picture_of(window: QWidget) -> np.ndarray:
    """(h, w, 3) uint8 of the whole window."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(image.constBits()), np.uint8)
    rows = rows.reshape(image.height(), image.bytesPerLine())[:, : 3 * image.width()]
    return rows.reshape(image.height(), image.width(), 3)


def drawn_contrast(widget: QWidget, picture: np.ndarray) -> float:
    """Between the commonest colour of a widget in the picture and the one farthest from it."""
    seen = QRegion(widget.visibleRegion()).boundingRect()
    corner = widget.mapTo(widget.window(), seen.topLeft())
    part = picture[corner.y() : corner.y() + seen.height(), corner.x() : corner.x() + seen.width()]
    colours, counts = np.unique(part.reshape(-1, 3), axis=0, return_counts=True)
    light = luminance(colours)
    ground = float(light[counts.argmax()])
    return max(ratio(ground, float(one)) for one in light)


def texts(window: QWidget) -> list[QWidget]:
    """Everything in sight that shows words of its own."""
    found: list[QWidget] = []
    for kind in (QLabel, QPushButton, QToolButton, QComboBox):
        for one in window.findChildren(kind):
            text = one.currentText() if isinstance(one, QComboBox) else one.text()
            whole = one.visibleRegion().boundingRect() == one.rect()
            if one.window() is window and text.strip() and whole:
                found.append(one)
    return found


def test_all_words_in_the_window_are_drawn_with_enough_contrast(window):
    for theme in THEMES:
        window.look.choose_theme(theme)
        shown, picture = texts(window), picture_of(window)
        assert len(shown) > 40
        pale = {
            f"{type(one).__name__} {one.objectName()} {getattr(one, 'text', str)()!r}": found
            for one in shown
            if (found := drawn_contrast(one, picture)) < WORDS * SOFTENED
        }
        assert pale == {}, theme


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_focus_and_the_marks_of_controls_stand_out(theme):
    for ground in (theme.window, theme.surface, theme.raised):
        # The frame around what has the focus, the handle of a scroll bar, the line under a field.
        assert contrast(theme.accent, ground) >= MARKS
        assert contrast(theme.muted, ground) >= MARKS
    # What is filled with the accent is underlined, in the colour of its words.
    assert contrast(theme.on_accent, theme.accent) >= WORDS


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_what_is_drawn_in_charts_stands_out_from_their_ground(theme):
    for role in ("train", "validation", "test", "guess", "error", "positive", "negative", "accent"):
        assert contrast(getattr(theme, role), theme.surface) >= MARKS, role
    for number in range(10):
        # A point has a line around it, and a bar its edge, where its own colour is pale.
        edge = theme.surface if theme.dark else theme.muted
        best = max(
            contrast(theme.class_colour(number), theme.surface), contrast(edge, theme.surface)
        )
        assert best >= MARKS, number
