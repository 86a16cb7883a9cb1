"""A line chart of fixed range with dots on it, each with the marker of its class."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import ChartContent
from playground.ui.charts.line_chart import LineChart
from playground.ui.charts.markers import Marker, marker_stamp

DOT_SIZE = 7.0


class DotChart(LineChart):
    """Curves over x and y axes that never move, and dots; a dot beyond the range is at its edge."""

    def __init__(
        self, theme: Theme, x_axis: Axis, y_axis: Axis, parent: QWidget | None = None
    ) -> None:
        self._range = (x_axis, y_axis)
        self._x = self._y = np.empty(0)
        self._looks = np.empty(0, dtype=np.int64)
        self._markers: tuple[Marker, ...] = ()
        super().__init__(theme, parent)
        self.fit()

    def show_content(self, content: ChartContent) -> None:
        """Draw these curves over the fixed range."""
        super().show_content(content)
        self.fit()

    def show_dots(
        self, x: np.ndarray, y: np.ndarray, looks: np.ndarray, markers: tuple[Marker, ...]
    ) -> None:
        """Draw dots at x, y (n,); `looks` (n,) says which of the markers each has."""
        self._x, self._y, self._looks, self._markers = x, y, looks, markers
        self.update()

    @property
    def dots(self) -> tuple[np.ndarray, np.ndarray]:
        """Where all dots are: x and y, (n,) each."""
        return self._x, self._y

    def fit(self) -> None:
        """Back to the whole range."""
        self.set_axes(*self._range)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The chart, then the dots."""
        super().paintEvent(event)
        area = self.plot_area()
        if not area.visible or not len(self._x):
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        stamps = [marker_stamp(marker, DOT_SIZE, ratio, self._theme) for marker in self._markers]
        x_axis, y_axis = area.x_axis, area.y_axis
        for x, y, look in zip(self._x, self._y, self._looks, strict=True):
            stamp = stamps[int(look)]
            half = stamp.width() / ratio / 2
            column = area.x(min(max(float(x), x_axis.low), x_axis.high))
            row = area.y(min(max(float(y), y_axis.low), y_axis.high))
            painter.drawPixmap(QPointF(column - half, row - half), stamp)
        painter.end()
