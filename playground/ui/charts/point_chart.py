"""A line chart of few points, each of which can be clicked or reached with the arrow keys."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from playground.ui.charts.line_chart import LineChart
from playground.ui.charts.scene_view import RETURN_KEYS
from playground.ui.own_keys import claim

POINT_KEYS = RETURN_KEYS | {Qt.Key.Key_Left, Qt.Key.Key_Right}


class PointChart(LineChart):
    """A line chart that says which x was clicked; a drag still moves it.

    Left and right go from point to point, Enter is the click.
    """

    clicked = Signal(float)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that go along the points before the window's shortcuts do."""
        return claim(event, POINT_KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the next point out, or click the one that is read out."""
        points = sorted({float(x) for curve in self.content.curves for x in curve.x})
        # With Ctrl they move the range.
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() not in POINT_KEYS or held or not points:
            super().keyPressEvent(event)
            return
        at = self.mouse.x() if self.mouse is not None else -math.inf
        area = self.plot_area()
        columns = [area.column(x) for x in points]
        nearest = min(range(len(points)), key=lambda number: abs(columns[number] - at))
        if event.key() in RETURN_KEYS:
            self.clicked.emit(points[nearest])
            return
        step = 1 if event.key() == Qt.Key.Key_Right else -1
        chosen = 0 if self.mouse is None else min(max(nearest + step, 0), len(points) - 1)
        self.mouse = QPointF(columns[chosen], area.box.center().y())
        self._show_crosshair(area)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click may begin."""
        self._pressed_at: QPointF = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A release near the press is a click."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._pressed_at).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved < QApplication.startDragDistance():
            area = self.plot_area()
            self.clicked.emit(area.x_axis.value(area.position_at(event.position().x())))
