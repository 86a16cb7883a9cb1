"""How a line chart is painted: axes and grid first, then curves, flags and the readout.

It draws one content at one range and keeps nothing; the widget around it decides when.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform
from shiboken6 import VoidPtr

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.axis import FLOOR, Axis, Tick, grouped, number_text
from playground.ui.charts.curves import (
    Band,
    ChartContent,
    Curve,
    Flag,
    Readout,
    Stroke,
    thinned,
)

CURVE_WIDTH = 2.0
GRID_STRENGTH = 0.55
BAND_STRENGTH = 0.16
DOT = 3.5
POINTS_PER_PIXEL = 0.75
# Along a level its name is tried at so many places.
NAME_PLACES = 5
FARTHEST_PIXEL = 20_000.0
DASHES: dict[Stroke, tuple[float, float]] = {"dashed": (4.0, 2.5), "dotted": (1.0, 1.6)}

SMOOTH = QPainter.RenderHint.Antialiasing
VERTICAL_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class PlotArea:
    """The rectangle between the axes, in pixels, and the ranges that it shows."""

    box: QRectF
    x_axis: Axis
    y_axis: Axis

    def x(self, place: float) -> float:
        """The pixel column of a place on the x axis."""
        return self.box.left() + self.x_axis.share(place) * self.box.width()

    def column(self, value: float) -> float:
        """The pixel column of a value."""
        return self.x(self.x_axis.place(value))

    def y(self, value: float) -> float:
        """The pixel row of a value."""
        return self.box.bottom() - self.y_axis.share(self.y_axis.place(value)) * self.box.height()

    def place_at(self, column: float) -> float:
        """The place on the x axis of a pixel column."""
        share = (column - self.box.left()) / self.box.width()
        return self.x_axis.low + share * self.x_axis.span

    @property
    def visible(self) -> bool:
        """Whether there is room to draw anything."""
        return self.box.width() >= GRID and self.box.height() >= GRID


class ChartPainter:
    """Paints `content` with `painter`, whose font the metrics belong to."""

    def __init__(
        self,
        painter: QPainter,
        metrics: QFontMetricsF,
        theme: Theme,
        content: ChartContent,
        area: PlotArea,
    ) -> None:
        self._painter = painter
        self._metrics = metrics
        self._line = metrics.height()
        self._theme = theme
        self._content = content
        self._area = area

    # Behind the curves.

    def paint_backdrop(self, rows: int) -> None:
        """Ground, grid, ticks (about `rows` on the y axis), names and levels."""
        painter, box = self._painter, self._area.box
        if not self._area.visible:
            return
        self._paint_rows(rows)
        self._paint_columns()
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        self._paint_y_name()
        painter.setRenderHint(SMOOTH)
        self._paint_levels()

    def _grid_colour(self) -> QColor:
        grid = QColor(self._theme.separator)
        grid.setAlphaF(GRID_STRENGTH)
        return grid

    def _paint_rows(self, rows: int) -> None:
        painter, axis, box = self._painter, self._area.y_axis, self._area.box
        for tick in axis.ticks(rows):
            y = round(box.bottom() - axis.share(tick.place) * box.height()) + 0.5
            painter.setPen(self._grid_colour())
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(self._theme.muted))
            label = QRectF(0, y - self._line / 2, box.left() - GRID / 2, self._line)
            right = Qt.AlignmentFlag.AlignRight | VERTICAL_MIDDLE
            painter.drawText(label, right, tick_text(tick, axis))

    def _paint_columns(self) -> None:
        painter, axis, box = self._painter, self._area.x_axis, self._area.box
        name, top = self._content.x_name, box.bottom() + GRID / 2
        name_width = self._metrics.horizontalAdvance(name)
        painter.setPen(QColor(self._theme.muted))
        label = QRectF(box.right() - name_width, top, name_width + GRID, self._line)
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft, name)
        widest = self._metrics.horizontalAdvance(axis.text(axis.high, 1.0)) + 2 * GRID
        for tick in axis.ticks(int(box.width() / max(widest, 5 * GRID))):
            x = round(self._area.x(tick.place)) + 0.5
            painter.setPen(self._grid_colour())
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            half = self._metrics.horizontalAdvance(tick.text) / 2
            if x + half <= box.right() - name_width - GRID:
                painter.setPen(QColor(self._theme.muted))
                label = QRectF(x - half - 1, top, 2 * half + 2, self._line)
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, tick.text)

    def _paint_y_name(self) -> None:
        painter, box, name = self._painter, self._area.box, self._content.y_name
        half = max(box.height(), self._metrics.horizontalAdvance(name)) / 2
        painter.setPen(QColor(self._theme.muted))
        painter.save()
        painter.setTransform(QTransform().translate(0, box.center().y()).rotate(-90), True)
        label = QRectF(-half, 0, 2 * half, self._line)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def _paint_levels(self) -> None:
        painter, box = self._painter, self._area.box
        for level in self._content.levels:
            y = self._area.y(level.value)
            if not box.top() <= y <= box.bottom():
                continue
            pen = QPen(QColor(self._theme.guess), 1.25)
            pen.setDashPattern([6.0, 4.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _fitting(self, name: str, short: str, width: float) -> str:
        return name if self._metrics.horizontalAdvance(name) <= width else short

    # Curves.

    def paint_curves(self) -> None:
        """All curves, then the flags on them."""
        painter = self._painter
        painter.save()
        painter.setClipRect(self._area.box.adjusted(0, -1, 1, 1))
        # Smooth edges cost three times as much; nobody sees them while the curves move.
        painter.setRenderHint(SMOOTH, not self._content.moving)
        for band in self._content.bands:
            self._paint_band(band)
        for curve in self._content.curves:
            self._paint_curve(curve)
        painter.setRenderHint(SMOOTH)
        # Names come last: where they stand depends on the curves.
        self._paint_level_names()
        for flag in self._content.flags:
            self._paint_flag(flag)
        painter.restore()

    def _paint_curve(self, curve: Curve) -> None:
        columns, rows = self._pixels(curve.x, curve.y)
        self._painter.setPen(stroke_pen(QColor(curve.colour), curve.stroke))
        for first, end in finite_runs(np.isfinite(rows)):
            if end - first == 1:
                self._painter.drawPoint(QPointF(columns[first], rows[first]))
            else:
                self._painter.drawPolyline(polygon(columns[first:end], rows[first:end]))
        if curve.dots:
            self._paint_dots(curve, columns, rows)

    def _paint_dots(self, curve: Curve, columns: np.ndarray, rows: np.ndarray) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(curve.colour))
        for x, y in zip(columns, rows, strict=True):
            if np.isfinite(y):
                self._painter.drawEllipse(QPointF(x, y), DOT, DOT)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_band(self, band: Band) -> None:
        low_x, low_y = self._pixels(band.x, np.minimum(band.low, band.high))
        high_x, high_y = self._pixels(band.x, band.high)
        colour = QColor(band.colour)
        colour.setAlphaF(BAND_STRENGTH)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        for first, end in finite_runs(np.isfinite(low_y) & np.isfinite(high_y)):
            around_x = np.concatenate((low_x[first:end], high_x[first:end][::-1]))
            around_y = np.concatenate((low_y[first:end], high_y[first:end][::-1]))
            self._painter.drawPolygon(polygon(around_x, around_y))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _pixels(self, x: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Columns and rows of the points of a curve in sight, NaN where there is none."""
        box, x_axis, y_axis = self._area.box, self._area.x_axis, self._area.y_axis
        most = int(POINTS_PER_PIXEL * box.width())
        along, places = x_axis.places(x), y_axis.places(values)
        x, places = thinned(along, places, x_axis.low, x_axis.high, most)
        columns = box.left() + (x - x_axis.low) * (box.width() / x_axis.span)
        rows = box.bottom() - (places - y_axis.low) * (box.height() / y_axis.span)
        rows[~np.isfinite(rows)] = np.nan
        np.clip(columns, -FARTHEST_PIXEL, FARTHEST_PIXEL, out=columns)
        np.clip(rows, -FARTHEST_PIXEL, FARTHEST_PIXEL, out=rows)
        return columns, rows

    def _paint_flag(self, flag: Flag) -> None:
        painter, box = self._painter, self._area.box
        x, y = self._area.column(flag.x), self._area.y(flag.y)
        colour = QColor(flag.colour)
        text = self._fitting(flag.name, flag.short, box.width() - GRID)
        place = self._place_for_flag(x, self._metrics.horizontalAdvance(text))
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(x, min(place.top(), y)), QPointF(x, box.bottom()))
        painter.setBrush(QColor(self._theme.surface))
        painter.setPen(QPen(colour, CURVE_WIDTH))
        painter.drawEllipse(QPointF(x, y), GRID / 2, GRID / 2)
        painter.drawText(place, VERTICAL_MIDDLE, text)

    def _place_for_flag(self, x: float, width: float) -> QRectF:
        """Beside the line at `x`: as high as can be without lying on a curve, if there is such."""
        box, line = self._area.box, self._line
        left = x + GRID / 2
        if left + width > box.right() - 2:
            left = max(x - GRID / 2 - width, box.left() + 2)
        # Curves are low where the best epoch is.
        places = [QRectF(left, top, width + 4, line) for top in self._free_rows()]
        return next((place for place in places if not self._crossed(place)), places[0])

    def _free_rows(self) -> list[float]:
        """The tops of rows of text that no level's name stands in, the highest first."""
        box, line = self._area.box, self._line
        levels = [self._area.y(level.value) for level in self._content.levels]
        tops = np.arange(box.top() + line / 2, max(box.bottom() - line, box.top() + line), line / 2)
        free = [
            float(top) for top in tops if not any(top - line < y < top + 2 * line for y in levels)
        ]
        return free or [float(tops[-1])]

    def _paint_level_names(self) -> None:
        painter, box, line = self._painter, self._area.box, self._line
        painter.setPen(QColor(self._theme.guess))
        for level in self._content.levels:
            y = self._area.y(level.value)
            if not box.top() <= y <= box.bottom():
                continue
            text = self._fitting(level.name, level.short, box.width() - 4)
            width = self._metrics.horizontalAdvance(text)
            # As far on the right as can be, and above the line before below it.
            lefts = np.linspace(box.right() - 4 - width, box.left() + 4, NAME_PLACES)
            tops = [y - line - 1] if y - line > box.top() else []
            tops += [y + 1] if y + 1 + line <= box.bottom() else []
            places = [QRectF(float(left), top, width, line) for left in lefts for top in tops]
            # Rather under the line of a flag than nowhere; never on a curve.
            free = next((place for place in places if not self.taken(place)), None)
            free = free or next((place for place in places if not self._crossed(place)), None)
            if free is not None:
                painter.drawText(free.adjusted(0, 0, 4, 0), VERTICAL_MIDDLE, text)

    def taken(self, place: QRectF) -> bool:
        """Whether a curve or the line of a flag goes through `place`."""
        flags = (self._area.column(flag.x) for flag in self._content.flags)
        return self._crossed(place) or any(place.left() < x < place.right() for x in flags)

    def _crossed(self, place: QRectF) -> bool:
        """Whether a curve could go through `place`: its highest and lowest point there tell."""
        low, high = (
            self._area.x_axis.value(self._area.place_at(x)) for x in (place.left(), place.right())
        )
        for curve in self._content.curves:
            # With the neighbours on either side, from which its line comes in.
            first = max(int(np.searchsorted(curve.x, low)) - 1, 0)
            values = curve.y[first : int(np.searchsorted(curve.x, high, side="right")) + 1]
            values = values[np.isfinite(values)]
            if not len(values) or curve.x[first] > high or curve.x[-1] < low:
                continue
            top, bottom = self._area.y(float(values.max())), self._area.y(float(values.min()))
            if top < place.bottom() and bottom > place.top():
                return True
        return False

    # In front.

    def paint_readout(self, readout: Readout) -> None:
        """A line at the measured place, a dot on each curve, and their values in a box."""
        painter, box = self._painter, self._area.box
        x = self._area.column(readout.x)
        painter.setRenderHint(SMOOTH)
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.save()
        painter.setClipRect(box)
        painter.setPen(Qt.PenStyle.NoPen)
        for curve, value in readout.values:
            if np.isfinite(value):
                painter.setBrush(QColor(curve.colour))
                painter.drawEllipse(QPointF(x, self._area.y(value)), DOT, DOT)
        painter.restore()
        self._paint_readout_box(x, readout)

    def _paint_readout_box(self, x: float, readout: Readout) -> None:
        painter, box, line = self._painter, self._area.box, self._line
        rows = [(self._content.x_name, grouped(readout.x), self._theme.muted)]
        for curve, value in readout.values:
            rows.append((curve.name, value_text(value, self._content.percent), curve.colour))
        names = max(self._metrics.horizontalAdvance(name) for name, _, _ in rows)
        figures = max(self._metrics.horizontalAdvance(text) for _, text, _ in rows)
        width, height = names + figures + 4 * GRID, line * len(rows) + GRID
        left = x + GRID if x + GRID + width <= box.right() else x - GRID - width
        frame = QRectF(max(left, box.left()), box.top() + 2, width, height)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(frame, 4, 4)
        for number, (name, text, colour) in enumerate(rows):
            top = frame.top() + GRID / 2 + number * line
            row = QRectF(frame.left() + GRID, top, width - 2 * GRID, line)
            painter.setPen(QColor(colour))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft, name)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignRight, text)


def stroke_pen(colour: QColor, stroke: Stroke) -> QPen:
    """A pen as wide as curves are."""
    pen = QPen(colour, CURVE_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke in DASHES:
        pen.setDashPattern(list(DASHES[stroke]))
    return pen


def tick_text(tick: Tick, axis: Axis) -> str:
    """The label of a tick; the floor of a logarithmic axis is named as such."""
    if axis.logarithmic and axis.value(tick.place) <= FLOOR * 1.0001:
        return f"≤{tick.text}"
    return tick.text


def value_text(value: float, percent: bool = False) -> str:
    """A y value as the readout shows it."""
    if percent and np.isfinite(value):
        return f"{100 * value:.1f} %"
    return number_text(value, 4)


def finite_runs(finite: np.ndarray) -> list[tuple[int, int]]:
    """(first, end) of each run of True in `finite`, (n,): the unbroken parts of a line."""
    if finite.all():
        return [(0, len(finite))] if len(finite) else []
    edges = np.flatnonzero(np.diff(np.concatenate(([False], finite, [False])).astype(np.int8)))
    return [(int(first), int(end)) for first, end in zip(edges[::2], edges[1::2], strict=True)]


def polygon(x: np.ndarray, y: np.ndarray) -> QPolygonF:
    """Points of pixels, x and y (n,), for `drawPolyline`."""
    points = QPolygonF()
    if not len(x):
        return points
    # Written into Qt's own memory: making a QPointF of each point would take most of a frame.
    points.resize(len(x))
    # PySide's stubs know neither what `data` gives nor that VoidPtr is a writable buffer.
    memory: Any = VoidPtr(points.data(), 16 * len(x), True)  # type: ignore[call-arg, arg-type]
    pairs = np.frombuffer(memory, dtype=np.float64).reshape(-1, 2)
    pairs[:, 0] = x
    pairs[:, 1] = y
    return points
