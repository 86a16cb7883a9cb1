"""A chart of fixed range with dots on it, each with the marker of its class."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import ChartContent
from playground.ui.charts.line_chart import MARKS, LineChart
from playground.ui.charts.markers import Marker
from playground.ui.charts.plane_items import PlanePoints, PointItem

DOT_SIZE = 8.0


class DotChart(LineChart):
    """Curves over x and y axes that never move, and dots; a dot beyond the range is at its edge."""

    def __init__(
        self, theme: Theme, x_axis: Axis, y_axis: Axis, parent: QWidget | None = None
    ) -> None:
        self._range = (x_axis, y_axis)
        self._x = self._y = np.empty(0)
        self._looks = np.empty(0, dtype=np.int64)
        self._markers: tuple[Marker, ...] = ()
        self.dot_item: PointItem | None = None
        super().__init__(theme, parent)
        self.dot_item = PointItem()
        self.dot_item.setZValue(MARKS)
        self.box.addItem(self.dot_item, ignoreBounds=True)
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
        self._show_dots()

    @property
    def dots(self) -> tuple[np.ndarray, np.ndarray]:
        """The positions of all dots: x and y, (n,) each."""
        return self._x, self._y

    def fit(self) -> None:
        """Back to the whole range."""
        self.set_axes(*self._range)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._show_dots()

    def _show_dots(self) -> None:
        if self.dot_item is None:
            return
        x_axis, y_axis = self._range
        x = np.clip(x_axis.positions(self._x), x_axis.low, x_axis.high)
        y = np.clip(y_axis.positions(self._y), y_axis.low, y_axis.high)
        rows = np.arange(len(x))
        points = PlanePoints(rows, np.stack([x, y], axis=1), self._looks, self._markers)
        self.dot_item.show_points(points, DOT_SIZE, self._theme, rims=False)
