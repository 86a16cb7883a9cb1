"""Dragging a hidden layer to another place: from the press to one edit, or to none.

The gesture is an object of its own: it knows where it began, shows what would happen, and says at
the end what was meant.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication

from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.layout import Layout

GHOST_ALPHA = 60


class LayerDrag:
    """One drag of hidden layer `layer`, begun at `start`."""

    def __init__(self, layer: int, start: QPointF, layout: Layout) -> None:
        self.layer = layer
        self._start = start
        self._layout = layout
        self._x = start.x()
        self.active = False

    def move(self, position: QPointF) -> None:
        """Follow the mouse; a few pixels are still a click."""
        self._x = position.x()
        way = abs(position.x() - self._start.x())
        self.active = self.active or way >= QApplication.startDragDistance()

    def place(self) -> int:
        """The position among the other hidden layers at which it would be dropped now."""
        hidden = self._layout.columns[1:-1]
        return sum(column.centre < self._x for column in hidden if column.layer != self.layer)

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """A ghost of the layer under the mouse, and a line where it would go."""
        if not self.active:
            return
        x, y, width, height = self._layout.columns[self.layer + 1].area
        ghost = QRectF(x, y, width, height).adjusted(-5, -5, 5, 5)
        ghost.translate(self._x - self._start.x(), 0)
        shade = QColor(theme.accent)
        shade.setAlpha(GHOST_ALPHA)
        painter.setPen(QPen(QColor(theme.accent), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(shade)
        painter.drawRoundedRect(ghost, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self.place()
        if place != self.layer:
            line = self._gap(place)
            top = self._layout.frame.top - 4
            painter.setPen(QPen(QColor(theme.accent), 3 * theme.scale))
            bottom = top + self._layout.frame.column_height + 8
            painter.drawLine(QPointF(line, top), QPointF(line, bottom))

    def _gap(self, place: int) -> float:
        """The middle of the gap into which the layer would go."""
        before = place if place < self.layer else place + 1
        left, right = self._layout.columns[before], self._layout.columns[before + 1]
        return (left.right + right.left) / 2
