"""The axes of a plane: numbers and names below and beside its square, and the room they need."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from playground.data.dataset import Extent
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.axis import Axis, end_text
from playground.ui.charts.plane_items import PlaneAxis
from playground.ui.charts.plot_box import PlotBox
from playground.ui.charts.scene_view import SceneView
from playground.ui.charts.text_metrics import TextMetrics


class PlaneAxes:
    """Two axes of `box` in the scene of `view`.

    `extent` and `names` are set by whoever owns it, who then has them arranged.
    """

    def __init__(self, view: SceneView, box: PlotBox) -> None:
        self._view = view
        self.extent: Extent = (-1.0, 1.0, -1.0, 1.0)
        self.names = ("", "")
        self.bottom, self.left = PlaneAxis("bottom"), PlaneAxis("left")
        for axis in (self.bottom, self.left):
            view.scene().addItem(axis)
            axis.linkToView(box)
        self._below, self._beside = view.text_item(), view.text_item()
        self._beside.setRotation(-90)

    def square(self, metrics: TextMetrics) -> QRectF:
        """The largest square that leaves room for both in the view."""
        line, width, height = metrics.height(), self._view.width(), self._view.height()
        left, bottom = line + self._widest(metrics) + GRID, 2 * line + GRID / 2
        top = GRID / 2
        # Half of the last number below stands beyond the corner.
        right = max(top, metrics.horizontalAdvance(end_text(*self.extent[:2])) / 2 + 1)
        side = max(min(width - left - right, height - top - bottom), 1.0)
        x = left + max(0.0, (width - left - right - side) / 2)
        return QRectF(round(x), top, round(side), round(side))

    def _widest(self, metrics: TextMetrics) -> float:
        """The widest text that the left axis can have, so that zooming moves nothing."""
        low, high = self.extent[2:]
        texts = [tick.text for tick in Axis(low, high).ticks(6)]
        return max(map(metrics.horizontalAdvance, texts), default=0.0)

    def arrange(self, area: QRectF, metrics: TextMetrics, theme: Theme, shown: bool) -> None:
        """Stand beside `area`, or nowhere."""
        line, bottom, left = metrics.height(), self.bottom, self.left
        for item in (bottom, left, self._below, self._beside):
            item.setVisible(shown)
        bottom.setHeight(line + GRID / 2)
        bottom.setGeometry(area.left(), area.bottom(), area.width(), line + GRID / 2)
        left.setWidth(area.left())
        left.setGeometry(0.0, area.top(), area.left(), area.height())
        for item, name in zip((self._below, self._beside), self.names, strict=True):
            self._view.set_text(item, name, theme.muted)
        width = self._below.boundingRect().width()
        self._below.setPos(round(area.center().x() - width / 2), round(area.bottom() + line))
        x = area.left() - self._widest(metrics) - GRID - line
        height = self._beside.boundingRect().width()
        self._beside.setPos(round(x), round(area.center().y() + height / 2))
