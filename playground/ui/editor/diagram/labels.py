"""The texts of the diagram: names beside the outer columns, captions over the hidden ones.

They are laid out once for a layout and drawn as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF, QStaticText

from playground.ui.appearance.theme import Theme, font
from playground.ui.editor.diagram.layout import Layout

NAME_GAP = 6.0
# From the words of a group to its bracket, and the length of the bracket's arms.
BRACKET_GAP, BRACKET_ARM = 8.0, 4.0
SMALLEST_POINTS = 6.0


@dataclass(frozen=True)
class Group:
    """Inputs that are one column of words: the number of the first, how many, and its name."""

    first: int
    count: int
    name: str


@dataclass(frozen=True)
class LabelTexts:
    """The names beside the outer columns, and the captions over each hidden one.

    The inputs of `groups` are called by their word alone, with a bracket around them.
    """

    inputs: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    offers: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    captions: tuple[tuple[str, ...], ...] = ()

    def room(self, theme: Theme) -> tuple[float, float]:
        """Pixels that they need on the left and on the right."""
        metrics = QFontMetricsF(font(theme, "label"))
        sides = ((*self.inputs, *self.offers), self.outputs)
        widths = [
            max((metrics.horizontalAdvance(name) for name in side), default=0.0) for side in sides
        ]
        for group in self.groups:
            words = self.inputs[group.first : group.first + group.count]
            longest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
            name = metrics.horizontalAdvance(group.name)
            widths[0] = max(widths[0], longest + BRACKET_GAP + NAME_GAP + name)
        return tuple(width + NAME_GAP if width else 0.0 for width in widths)  # type: ignore[return-value]


class Labels:
    """Owns the placed texts of one layout."""

    def __init__(self, layout: Layout, theme: Theme, names: LabelTexts) -> None:
        self._layout = layout
        self._theme = theme
        self._font = self._fitting_font()
        self._strong: list[tuple[QPointF, QStaticText]] = []
        self._muted: list[tuple[QPointF, QStaticText]] = []
        self._captions: list[tuple[QPointF, QStaticText]] = []
        self.brackets: list[QPolygonF] = []
        first, last = layout.columns[0], layout.columns[-1]
        if not first.is_block:
            self._strong += self._beside(first.boxes, names.inputs, left=True)
            for group in names.groups:
                self._lay_group(first.boxes, names, group)
            offers = tuple(names.offers[place] for place in self._layout.offer_places)
            self._muted += self._beside(self._layout.offers, offers, left=True)
        if not last.is_block and len(names.outputs) == len(last.boxes):
            self._strong += self._beside(last.boxes, names.outputs, left=False)
        self._lay_captions(names.captions)

    def draw(self, painter: QPainter) -> None:
        """Write all texts."""
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.text))
        for at, text in self._strong:
            painter.drawStaticText(at, text)
        painter.setPen(QColor(self._theme.muted))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for bracket in self.brackets:
            painter.drawPolyline(bracket)
        for at, text in self._muted:
            painter.drawStaticText(at, text)
        painter.setFont(font(self._theme, "label"))
        for at, text in self._captions:
            painter.drawStaticText(at, text)

    def _lay_group(self, boxes: np.ndarray, names: LabelTexts, group: Group) -> None:
        """A bracket around the words of one column, and its name before it."""
        metrics = QFontMetricsF(self._font)
        part = slice(group.first, group.first + group.count)
        longest = max(metrics.horizontalAdvance(word) for word in names.inputs[part])
        x = float(boxes[part, 0].min()) - NAME_GAP - longest - BRACKET_GAP
        top = float(boxes[part, 1].min())
        bottom = float((boxes[part, 1] + boxes[part, 3]).max())
        arm = x + BRACKET_ARM
        corners = ((arm, top), (x, top), (x, bottom), (arm, bottom))
        self.brackets.append(QPolygonF([QPointF(*corner) for corner in corners]))
        text = _static_text(group.name)
        text.prepare(font=self._font)
        size = text.size()
        at = QPointF(x - NAME_GAP - size.width(), (top + bottom - size.height()) / 2)
        self._strong.append((at, text))

    def _fitting_font(self) -> QFont:
        """The font of names, smaller where the outer neurons stand closer than its lines."""
        chosen = font(self._theme, "label")
        height = QFontMetricsF(chosen).height()
        ends = (self._layout.columns[0], self._layout.columns[-1])
        tops = [np.sort(np.concatenate([ends[0].boxes, self._layout.offers])[:, 1])]
        tops.append(ends[1].boxes[:, 1])
        steps = [float(np.diff(part).min()) for part in tops if len(part) > 1]
        step = min(steps, default=height)
        if 0 < step < height:
            chosen.setPointSizeF(max(chosen.pointSizeF() * step / height, SMALLEST_POINTS))
        return chosen

    def _lay_captions(self, captions: tuple[tuple[str, ...], ...]) -> None:
        metrics = QFontMetricsF(font(self._theme, "label"))
        room = self._layout.pitch - 4
        for wordings, column in zip(captions, self._layout.columns[1:-1], strict=False):
            fitting = (one for one in wordings if metrics.horizontalAdvance(one) <= room)
            caption = next(fitting, "")
            if not caption:
                continue
            text = _static_text(caption)
            text.prepare(font=font(self._theme, "label"))
            size = text.size()
            at = QPointF(column.centre - size.width() / 2, column.area[1] - size.height() - 4)
            self._captions.append((at, text))

    def _beside(
        self, boxes: np.ndarray, names: tuple[str, ...], left: bool
    ) -> list[tuple[QPointF, QStaticText]]:
        chosen = self._font
        placed = []
        for (x, y, width, height), name in zip(boxes.tolist(), names, strict=False):
            text = _static_text(name)
            text.prepare(font=chosen)
            size = text.size()
            at = x - NAME_GAP - size.width() if left else x + width + NAME_GAP
            placed.append((QPointF(at, y + (height - size.height()) / 2), text))
        return placed


def _static_text(text: str) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    return static
