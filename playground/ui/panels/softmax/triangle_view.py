"""The triangle of three probabilities with its corners named; points and trails as on a plane."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.markers import class_marker, paint_marker
from playground.ui.charts.plane_view import PlaneView
from playground.ui.panels.softmax.simplex import corners

EXTENT = (-0.12, 1.12, -0.19, 1.05)


class TriangleView(PlaneView):
    """Draws the edges, the lines where two classes are equal, and the names of the corners."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._corners: tuple[tuple[int, str], ...] = ()
        super().__init__(theme, parent)
        self.show_axes(EXTENT, ("", ""))

    def show_corners(self, named: tuple[tuple[int, str], ...]) -> None:
        """Number and name of the two or three classes, in the order of `simplex.corners`."""
        if named != self._corners:
            self._corners = named
            self._kept.clear()
            self.update()

    def area(self) -> QRectF:
        """The square that holds the triangle: as large as there is room."""
        side = max(min(self.width(), self.height()) - GRID, 1.0)
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(self.rect(), QColor(self._theme.surface))

    def _paint_axes(self, painter: QPainter) -> None:
        if len(self._corners) < 2:
            return
        ends = self.to_widget(corners(len(self._corners)))
        points = [QPointF(x, y) for x, y in ends]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.muted), 1.5))
        for number, point in enumerate(points):
            painter.drawLine(point, points[(number + 1) % len(points)])
        self._paint_ties(painter, ends)
        for (number, name), point in zip(self._corners, points, strict=True):
            self._paint_corner(painter, number, name, point)

    def _paint_ties(self, painter: QPainter, ends: np.ndarray) -> None:
        """From the middle to the edges: beyond these lines another class wins."""
        centre = QPointF(*ends.mean(axis=0))
        pen = QPen(QColor(self._theme.separator), 1)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        if len(ends) == 2:
            painter.drawLine(centre + QPointF(0, -40), centre + QPointF(0, 40))
            return
        for number in range(3):
            middle = (ends[number] + ends[(number + 1) % 3]) / 2
            painter.drawLine(centre, QPointF(*middle))

    def _paint_corner(self, painter: QPainter, number: int, name: str, point: QPointF) -> None:
        line = self._metrics.height()
        above = point.y() < self.height() / 3
        # On a line the dots of a class stand where a triangle has room for a name.
        below = GRID if len(self._corners) == 3 else self.area().height() / 4
        away = QPointF(0, -GRID if above else below)
        paint_marker(painter, point, class_marker(self._theme, number), 11.0, self._theme)
        text = self.tr("p({0}) = 1").format(name)
        width = self._metrics.horizontalAdvance(text) + 2
        left = min(max(point.x() - width / 2, 0.0), max(self.width() - width, 0.0))
        top = point.y() + away.y() - (line if above else 0)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRectF(left, top, width, line), Qt.AlignmentFlag.AlignCenter, text)
