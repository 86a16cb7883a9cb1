"""An activation under the microscope: f and f′ above, the histogram of its real z below.

Both share one axis of z, which can be zoomed; where the slope is nearly or exactly zero both are
shaded.  It draws statistics that it is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem, QWidget

from playground.engine import make_activation
from playground.training.probes.activations import (
    BINS,
    RANGE,
    SATURATED_SHARE,
    ActivationStatistics,
)
from playground.training.probes.chain import steepest_slope
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.plane_items import LinesItem, PlaneAxis
from playground.ui.charts.plot_box import PlotBox
from playground.ui.charts.scene_view import SceneText, SceneView, line_pen
from playground.ui.language.numbers import share_text

POINTS = 321
# The values of f and f′ that are drawn.
LOWEST_VALUE, HIGHEST_VALUE = -1.5, 2.0
SHADE = 0.16
HISTOGRAM_SHARE = 0.42
CURVE_WIDTH = 2.5
# Ticks stand closer than in larger pictures.
TICK_LINES = 0.625
# The part of the axis of z that can at least be seen.
MIN_Z_RANGE = 0.5
EDGES = np.linspace(-RANGE, RANGE, BINS + 1)
Z_TICKS = tuple((z, "z" if z == 8 else str(z).replace("-", "−")) for z in (-8, -4, 0, 4, 8))


@dataclass(frozen=True, eq=False)
class ActivationShape:
    """f and f′ on a grid of z, all (POINTS,)."""

    z: np.ndarray
    value: np.ndarray
    slope: np.ndarray
    saturated: tuple[tuple[float, float], ...]
    blocked: tuple[tuple[float, float], ...]


@lru_cache(maxsize=16)
def activation_shape(name: str) -> ActivationShape:
    """The shape of an activation with the ranges of z where its slope is small, and where 0."""
    function = make_activation(name)
    z = np.linspace(-RANGE, RANGE, POINTS)
    value = function.value(z)
    slope = function.derivative(z, value)
    size = np.abs(slope)
    blocked = size == 0
    saturated = (size < SATURATED_SHARE * steepest_slope(name)) & ~blocked
    return ActivationShape(z, value, slope, _ranges(z, saturated), _ranges(z, blocked))


def _ranges(z: np.ndarray, where: np.ndarray) -> tuple[tuple[float, float], ...]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], where, [False])).astype(np.int8)))
    ends = zip(edges[::2], edges[1::2], strict=True)
    return tuple((float(z[first]), float(z[end - 1])) for first, end in ends if end - first > 1)


class MicroscopeView(SceneView):
    """Shows the statistics of one layer."""

    takes_wheel = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._statistics: ActivationStatistics | None = None
        self._activation = ""
        self._shades: list[tuple[QGraphicsRectItem, QGraphicsRectItem]] = []
        self._shade_names: list[SceneText] = []
        self._make_items()
        self.apply_theme(theme)

    def _make_items(self) -> None:
        self.upper, self.lower = PlotBox(), PlotBox()
        self.left_axis, self.axis = PlaneAxis("left"), PlaneAxis("bottom")
        for box in (self.upper, self.lower):
            box.setMouseEnabled(x=True, y=False)
            box.setLimits(xMin=-RANGE, xMax=RANGE, minXRange=MIN_Z_RANGE)
            box.setXRange(-RANGE, RANGE, padding=0.0)
            self.scene().addItem(box)
        self.lower.setXLink(self.upper)
        for axis, box in ((self.left_axis, self.upper), (self.axis, self.lower)):
            self.scene().addItem(axis)
            axis.linkToView(box)
        self.axis.setTicks([Z_TICKS])
        self._grid, self._ground = LinesItem(), LinesItem()
        self.value, self.slope = LinesItem(), LinesItem()
        self.histogram = pg.PlotCurveItem(
            x=EDGES, y=np.zeros(BINS), stepMode="center", fillLevel=0.0
        )
        for item in (self._grid, self.value, self.slope):
            self.upper.addItem(item, ignoreBounds=True)
        for item in (self.histogram, self._ground):
            self.lower.addItem(item, ignoreBounds=True)
        self._ground.show_lines((np.array([(-RANGE, 0.0), (RANGE, 0.0)]),), smooth=False)
        self._curve_names = (self.text_item(), self.text_item())
        self._ends = (self.text_item(), self.text_item())
        self.upper.sigXRangeChanged.connect(self._name_shades)

    def show_statistics(self, statistics: ActivationStatistics | None) -> None:
        """Draw `statistics` from now on."""
        self._statistics = statistics
        shown = statistics is not None
        for item in (self.upper, self.lower, *self._curve_names):
            item.setVisible(shown)
        for axis in (self.left_axis, self.axis):
            # An axis that is hidden has no size, and takes it again in `show` alone.
            (axis.show if shown else axis.hide)()
        if shown and not self._activation:
            self._arrange()
        if statistics is None:
            for text in (*self._shade_names, *self._ends):
                text.hide()
            self._activation = ""
            return
        if statistics.activation != self._activation:
            self._activation = statistics.activation
            self._show_shape(activation_shape(statistics.activation))
        self._show_counts(statistics)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._grid.setPen(line_pen(theme.separator))
        self._ground.setPen(line_pen(theme.separator))
        self.value.setPen(line_pen(theme.text, CURVE_WIDTH))
        self.slope.setPen(line_pen(theme.accent, CURVE_WIDTH))
        self.histogram.setPen(None)
        self.histogram.setBrush(QColor(theme.muted))
        line = self._metrics.height()
        for axis in (self.left_axis, self.axis):
            axis.set_look(theme, self._font, TICK_LINES * line)
            axis.setPen(pg.mkPen(None))
        self._activation = ""
        self._arrange()
        self.show_statistics(self._statistics)

    def sizeHint(self) -> QSize:
        """Room for both pictures."""
        line = round(self._metrics.height())
        return QSize(16 * line, 8 * line)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Both pictures take what room there is."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "_ends"):
            self._arrange()
            if self._statistics is not None:
                self._show_counts(self._statistics)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all z again."""
        self.show_all()

    def show_all(self) -> None:
        """Show all z again."""
        self.upper.setXRange(-RANGE, RANGE, padding=0.0)

    def boxes(self) -> tuple[QRectF, QRectF]:
        """The rectangles of the activation's curve and of the histogram."""
        line = self._metrics.height()
        left = self._metrics.horizontalAdvance("−1.5") + GRID
        width = max(self.width() - left - GRID, 1.0)
        height = max(self.height() - 1.75 * line, 3 * GRID)
        above = height * (1 - HISTOGRAM_SHARE) - GRID
        upper = QRectF(left, line / 2, width, max(above, 1.0))
        return upper, QRectF(left, upper.bottom() + GRID, width, max(height - above - GRID, 1.0))

    def _arrange(self) -> None:
        upper, lower = self.boxes()
        line = self._metrics.height()
        self.upper.setGeometry(upper)
        self.lower.setGeometry(lower)
        self.left_axis.setWidth(upper.left())
        self.left_axis.setGeometry(0.0, upper.top(), upper.left(), upper.height())
        self.axis.setHeight(line + GRID / 2)
        self.axis.setGeometry(lower.left(), lower.bottom(), lower.width(), line + GRID / 2)
        left = upper.left() + GRID
        names = (("f(z)", self._theme.text), ("f′(z)", self._theme.accent))
        for item, (text, colour) in zip(self._curve_names, names, strict=True):
            self.set_text(item, text, colour)
            item.setPos(left, upper.top() + GRID)
            left += self._metrics.horizontalAdvance(text) + GRID
        self._draw_grid()
        self._name_shades()

    # The shape.

    def _show_shape(self, shape: ActivationShape) -> None:
        low = max(LOWEST_VALUE, min(float(shape.value.min()), float(shape.slope.min())))
        high = min(HIGHEST_VALUE, max(float(shape.value.max()), float(shape.slope.max())))
        margin = 0.05 * (high - low)
        self.upper.setYRange(low - margin, high + margin, padding=0.0)
        for curve, values in ((self.value, shape.value), (self.slope, shape.slope)):
            curve.show_lines((np.stack([shape.z, values], axis=1),), smooth=True)
        self._draw_grid()
        for pair in self._shades:
            for item in pair:
                item.scene().removeItem(item)
        for name in self._shade_names:
            self.scene().removeItem(name)
        self._shades, self._shade_names = [], []
        kinds = (
            (shape.saturated, self._theme.warning, self.tr("saturated")),
            (shape.blocked, self._theme.muted, self.tr("no slope")),
        )
        for ranges, colour, text in kinds:
            for first, last in ranges:
                self._add_shade(first, last, colour, text)
        self._name_shades()

    def _draw_grid(self) -> None:
        low, high = self.upper.viewRange()[1]
        size = self.upper.height() / (3.2 * TICK_LINES * self._metrics.height())
        ticks = Axis(low, high).ticks(max(2, min(6, int(size))))
        lines = [np.array([(-RANGE, tick.position), (RANGE, tick.position)]) for tick in ticks]
        self._grid.show_lines(lines, smooth=False)

    def _add_shade(self, first: float, last: float, colour: str, text: str) -> None:
        ground = QColor(colour)
        ground.setAlphaF(SHADE)
        pair = (QGraphicsRectItem(), QGraphicsRectItem())
        for item, box in zip(pair, (self.upper, self.lower), strict=True):
            item.setPen(Qt.PenStyle.NoPen)
            item.setBrush(ground)
            item.setZValue(-1)
            # Higher than any picture: shades reach from the top to the bottom.
            item.setRect(QRectF(first, -1e6, last - first, 2e6))
            box.addItem(item, ignoreBounds=True)
        self._shades.append(pair)
        name = self.text_item()
        self.set_text(name, text, colour)
        self._shade_names.append(name)

    def _name_shades(self) -> None:
        """The names where they fit into what is seen of their shade."""
        box = self.boxes()[1]
        left, right = self.upper.viewRange()[0]
        for (shade, _), name in zip(self._shades, self._shade_names, strict=True):
            ends = np.clip((shade.rect().left(), shade.rect().right()), left, right)
            first, last = box.left() + (ends - left) / (right - left) * box.width()
            width = self._metrics.horizontalAdvance(name.text())
            name.setVisible(bool(width < last - first))
            name.setPos(round((first + last - width) / 2), round(box.top()))

    # The histogram.

    def _show_counts(self, statistics: ActivationStatistics) -> None:
        box, line = self.boxes()[1], self._metrics.height()
        self.histogram.setData(x=EDGES, y=statistics.counts)
        most = float(statistics.counts.max()) if statistics.total else 0.0
        # One row stays free for the names of the shades.
        high = max(most, 1.0) * box.height() / max(box.height() - line, 1.0)
        if abs(self.lower.viewRange()[1][1] - high) > 1e-9 * high:
            self.lower.setYRange(0.0, high, padding=0.0)
        counts = ((f"<−{RANGE:g}", statistics.below), (f">{RANGE:g}", statistics.above))
        for number, (item, (where, count)) in enumerate(zip(self._ends, counts, strict=True)):
            item.setVisible(count > 0)
            if count:
                text = f"{where}: {share_text(count / statistics.total)}"
                self.set_text(item, text, self._theme.muted)
                width = self._metrics.horizontalAdvance(text)
                left = box.right() - GRID / 2 - width if number else box.left() + GRID / 2
                item.setPos(round(left), round(box.top() + line))
