"""An activation under the microscope: f and f′ above, the histogram of its real z below.

Both share one axis of z; where the slope is nearly or exactly zero both are shaded.  It draws a
census that it is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.engine import make_activation
from playground.training.probes.census import BINS, RANGE, SATURATED_SHARE, Census
from playground.training.probes.chain import steepest_slope
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.charts.axis import Axis
from playground.ui.charts.chart_painter import FARTHEST_PIXEL, polygon, stroke_pen

POINTS = 321
# The values of f and f′ that are drawn.
LOWEST_VALUE, HIGHEST_VALUE = -1.5, 2.0
SHADE = 0.16
HISTOGRAM_SHARE = 0.42
CENTRE = Qt.AlignmentFlag.AlignCenter


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


class MicroscopeView(QWidget):
    """Shows one census."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._census: Census | None = None
        self._kept: tuple[object, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    def show_census(self, census: Census | None) -> None:
        """Draw `census` from now on."""
        self._census = census
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for both pictures."""
        line = round(self._metrics.height())
        return QSize(16 * line, 8 * line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw shape, shades and histogram."""
        painter = QPainter(self)
        painter.setFont(self._font)
        if self._census is None:
            painter.fillRect(self.rect(), QColor(self._theme.surface))
        else:
            upper, lower = self._boxes()
            if painter.paintEngine().type() == QPaintEngine.Type.Raster:
                painter.drawPixmap(0, 0, self._kept_shape(self._census.activation))
            else:
                self._paint_shape(painter, upper, lower, self._census.activation)
            self._paint_histogram(painter, lower, self._census)
        painter.end()

    def _boxes(self) -> tuple[QRectF, QRectF]:
        """Where the shape and where the histogram is."""
        line = self._metrics.height()
        left = self._metrics.horizontalAdvance("−1.5") + GRID
        width, height = self.width() - left - GRID, self.height() - 1.75 * line
        above = height * (1 - HISTOGRAM_SHARE) - GRID
        upper = QRectF(left, line / 2, width, above)
        return upper, QRectF(left, upper.bottom() + GRID, width, height - above - GRID)

    def _kept_shape(self, activation: str) -> QPixmap:
        """All but the histogram: it stays the same until the layer or the size changes."""
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, self._theme, activation)
        if self._kept is None or self._kept[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            painter = QPainter(pixmap)
            painter.setFont(self._font)
            self._paint_shape(painter, *self._boxes(), activation)
            painter.end()
            self._kept = (key, pixmap)
        return self._kept[1]

    def _paint_shape(
        self, painter: QPainter, upper: QRectF, lower: QRectF, activation: str
    ) -> None:
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        shape = activation_shape(activation)
        self._paint_shades(painter, upper, lower, shape)
        self._paint_curves(painter, upper, shape)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.drawLine(lower.bottomLeft(), lower.bottomRight())
        self._paint_axis(painter, lower)

    def _x(self, box: QRectF, z: float) -> float:
        return box.left() + (z + RANGE) / (2 * RANGE) * box.width()

    def _paint_shades(
        self, painter: QPainter, upper: QRectF, lower: QRectF, shape: ActivationShape
    ) -> None:
        theme, line, room = self._theme, self._metrics.height(), upper.united(lower)
        kinds = (
            (shape.saturated, theme.warning, self.tr("saturated")),
            (shape.blocked, theme.muted, self.tr("no slope")),
        )
        for ranges, name, text in kinds:
            colour = QColor(name)
            for first, last in ranges:
                left, right = self._x(room, first), self._x(room, last)
                colour.setAlphaF(SHADE)
                painter.fillRect(QRectF(left, room.top(), right - left, room.height()), colour)
                if self._metrics.horizontalAdvance(text) < right - left:
                    painter.setPen(QColor(name))
                    painter.drawText(QRectF(left, lower.top(), right - left, line), CENTRE, text)

    def _paint_curves(self, painter: QPainter, box: QRectF, shape: ActivationShape) -> None:
        low = max(LOWEST_VALUE, min(float(shape.value.min()), float(shape.slope.min())))
        high = min(HIGHEST_VALUE, max(float(shape.value.max()), float(shape.slope.max())))
        margin = 0.05 * (high - low)
        axis = Axis(low - margin, high + margin)
        line = self._metrics.height()
        for tick in axis.ticks(max(2, int(box.height() / (2 * line)))):
            y = box.bottom() - axis.share(tick.place) * box.height()
            painter.setPen(QPen(QColor(self._theme.separator), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(self._theme.muted))
            label = QRectF(0, y - line / 2, box.left() - GRID / 2, line)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, flags, tick.text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box)
        x = box.left() + (shape.z + RANGE) / (2 * RANGE) * box.width()
        for values, colour in ((shape.value, self._theme.text), (shape.slope, self._theme.accent)):
            rows = box.bottom() - (values - axis.low) / axis.span * box.height()
            painter.setPen(stroke_pen(QColor(colour), "solid"))
            painter.drawPolyline(polygon(x, np.clip(rows, -FARTHEST_PIXEL, FARTHEST_PIXEL)))
        painter.restore()
        self._paint_names(painter, box)

    def _paint_names(self, painter: QPainter, box: QRectF) -> None:
        left = box.left() + GRID
        for text, colour in (("f(z)", self._theme.text), ("f′(z)", self._theme.accent)):
            width = self._metrics.horizontalAdvance(text)
            painter.setPen(QColor(colour))
            place = QRectF(left, box.top() + GRID, width + 1, self._metrics.height())
            painter.drawText(place, CENTRE, text)
            left += width + GRID

    def _paint_histogram(self, painter: QPainter, box: QRectF, census: Census) -> None:
        line = self._metrics.height()
        most = int(census.counts.max()) if census.total else 0
        if most:
            # One row stays free for the names of the shades.
            unit = (box.height() - line) / most
            width = box.width() / BINS
            bars = [
                QRectF(box.left() + bin * width, box.bottom() - count * unit, width, count * unit)
                for bin, count in enumerate(census.counts.tolist())
                if count
            ]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.muted))
            painter.drawRects(bars)
        painter.setPen(QColor(self._theme.muted))
        ends = (
            (Qt.AlignmentFlag.AlignLeft, "<−8", census.below),
            (Qt.AlignmentFlag.AlignRight, ">8", census.above),
        )
        room = QRectF(box.left() + GRID / 2, box.top() + line, box.width() - GRID, line)
        for side, where, count in ends:
            if count:
                painter.drawText(room, side, f"{where}: {100 * count / census.total:.1f} %")

    def _paint_axis(self, painter: QPainter, box: QRectF) -> None:
        line = self._metrics.height()
        painter.setPen(QColor(self._theme.muted))
        for z in (-8, -4, 0, 4, 8):
            text = "z" if z == 8 else str(z).replace("-", "−")
            width = self._metrics.horizontalAdvance(text) + 2
            x = min(max(self._x(box, z) - width / 2, 0), self.width() - width)
            painter.drawText(QRectF(x, box.bottom() + 2, width, line), CENTRE, text)
