"""The triangle of probabilities: corners with their names, and nothing of a plane's axes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsSimpleTextItem, QGraphicsView

from playground.ui.appearance.theme import LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.triangle_view import TriangleView


@pytest.fixture
def view(qtbot):
    made = TriangleView(LIGHT)
    qtbot.addWidget(made)
    spread_theme(made, LIGHT)
    return made


def shown_names(view):
    """The texts that are wholly within the view, with their rectangles there."""
    whole = QRectF(view.rect())
    found = {}
    for item in view.scene().items():
        text = item.text() if isinstance(item, QGraphicsSimpleTextItem) else ""
        if text and item.isVisible() and whole.contains(item.sceneBoundingRect()):
            found[text] = item.sceneBoundingRect()
    return found


@pytest.mark.parametrize("before", [True, False], ids=["before it is shown", "when it is shown"])
def test_every_corner_has_its_name_in_sight_and_there_are_no_axes(view, before):
    # As a panel: laid out and shown first, the corners come with the first snapshot.
    named = ((0, "A"), (1, "B"), (2, "C"))
    if before:
        view.show_corners(named)
    view.resize(480, 600)
    view.show()
    QApplication.processEvents()
    view.show_corners(named)
    view.resize(470, 620)
    QApplication.processEvents()
    names = shown_names(view)
    assert set(names) == {"p(A) = 1", "p(B) = 1", "p(C) = 1"}
    assert names["p(C) = 1"].center().y() < names["p(A) = 1"].center().y()
    assert names["p(A) = 1"].center().x() < names["p(B) = 1"].center().x()
    assert not view.axes.bottom.isVisible()
    assert not view.axes.left.isVisible()


@pytest.mark.parametrize("classes", [2, 3])
@pytest.mark.parametrize(("width", "height", "scale"), [(370, 170, 1.0), (300, 200, 2.0)])
def test_long_names_are_whole_and_apart_in_a_low_view(view, classes, width, height, scale):
    """As beside the softmax panel at 1280 × 800, and with text twice as large."""
    spread_theme(view, LIGHT.scaled(scale))
    view.resize(width, height)
    view.show()
    QApplication.processEvents()
    view.show_corners(((0, "setosa"), (1, "versicolor"), (2, "virginica"))[:classes])
    QApplication.processEvents()
    names = list(shown_names(view).values())
    assert len(names) == classes
    for number, one in enumerate(names):
        assert not any(one.intersects(other) for other in names[number + 1 :])


def test_the_names_are_painted(view):
    view.resize(480, 600)
    view.show()
    QApplication.processEvents()
    view.show_corners(((0, "A"), (1, "B"), (2, "C")))
    QApplication.processEvents()
    place = shown_names(view)["p(A) = 1"].toAlignedRect()
    picture = QImage(view.size(), QImage.Format.Format_RGB32)
    picture.fill(LIGHT.surface)
    painter = QPainter(picture)
    QGraphicsView.render(view, painter)
    painter.end()
    ink = {
        picture.pixelColor(x, y).lightness()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    }
    assert max(ink) - min(ink) > 120
