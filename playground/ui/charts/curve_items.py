"""Curves, shaded differences and dots as pyqtgraph items: made once, then only given data.

Data come in places (see `axis`), thinned to what the pixels can show; what is not finite is a
break in the line.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import Curve, FillBetween, Stroke, thinned
from playground.ui.charts.plot_area import PlotArea
from playground.ui.charts.polygon import polygon
from playground.ui.charts.scatter_item import ScatterItem

CURVE_WIDTH = 2.5
DOT = 7.0
FILL_STRENGTH = 0.16
# A dashed wide pen costs most of all, so a dashed curve has fewer points.
POINTS_PER_PIXEL: dict[Stroke, float] = {"solid": 0.75, "dashed": 0.4, "dotted": 0.4}
DASHES: dict[Stroke, tuple[float, float]] = {"dashed": (4.0, 2.5), "dotted": (1.0, 1.6)}
# Beyond so many heights of the picture nothing is seen; far numbers break Qt's arithmetic.
FAR = 50.0


def stroke_pen(colour: QColor, stroke: Stroke) -> QPen:
    """A pen as wide as curves are, at every zoom."""
    pen = QPen(colour, CURVE_WIDTH)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke in DASHES:
        pen.setDashPattern(list(DASHES[stroke]))
    return pen


def finite_runs(finite: np.ndarray) -> list[tuple[int, int]]:
    """(first, end) of each run of True in `finite`, (n,): the unbroken parts of a line."""
    if finite.all():
        return [(0, len(finite))] if len(finite) else []
    edges = np.flatnonzero(np.diff(np.concatenate(([False], finite, [False])).astype(np.int8)))
    return [(int(first), int(end)) for first, end in zip(edges[::2], edges[1::2], strict=True)]


def placed(
    x: np.ndarray, y: np.ndarray, area: PlotArea, points_per_pixel: float
) -> tuple[np.ndarray, np.ndarray]:
    """The places of a curve in sight, NaN where there is none, and none far outside."""
    most = int(points_per_pixel * area.box.width())
    along, places = area.x_axis.positions(x), area.y_axis.positions(y)
    along, places = thinned(along, places, area.x_axis.low, area.x_axis.high, most)
    places = np.where(np.isfinite(places), places, np.nan)
    return _near(along, area.x_axis), _near(places, area.y_axis)


def _near(places: np.ndarray, axis: Axis) -> np.ndarray:
    return np.clip(places, axis.low - FAR * axis.span, axis.high + FAR * axis.span)


class CurveItem(pg.PlotCurveItem):
    """One curve; its dots, and points that stand alone between two breaks, are in `dots`."""

    def __init__(self) -> None:
        super().__init__()
        self.dots = ScatterItem(pxMode=True, symbol="o", pen=None)
        self._look: tuple[object, ...] = ()
        self._room = QRectF()

    def boundingRect(self) -> QRectF:
        """The visible part: the box clips, and to look at all points again takes long."""
        return self._room

    def show_curve(self, curve: Curve, area: PlotArea, *, smooth: bool) -> None:
        """Draw `curve` as far as it is in sight; smooth edges cost three times as much."""
        look = (curve.colour, curve.stroke)
        if look != self._look:
            self._look = look
            self.setPen(stroke_pen(QColor(curve.colour), curve.stroke))
            self.dots.setBrush(QColor(curve.colour))
        room = area.room()
        if room != self._room:
            self.prepareGeometryChange()
            self._room = room
        x, y = placed(curve.x, curve.y, area, POINTS_PER_PIXEL[curve.stroke])
        finite = np.isfinite(y)
        joined = np.zeros_like(finite)
        joined[:-1] = finite[:-1] & finite[1:]
        self.setData(x=x, y=np.where(finite, y, area.y_axis.low), connect=joined, antialias=smooth)
        alone = finite & ~joined
        alone[1:] &= ~joined[:-1]
        shown = finite if curve.dots else alone
        dotted = bool(shown.any())
        self.dots.setVisible(dotted)
        if dotted or len(self.dots.data):
            size = DOT if curve.dots else CURVE_WIDTH + 1
            self.dots.setData(x=x[shown], y=y[shown], size=size)


class FillItem(QGraphicsPathItem):
    """The filled area between two curves, where the upper one is above the lower."""

    def __init__(self) -> None:
        super().__init__()
        self.setPen(Qt.PenStyle.NoPen)
        self._colour = ""

    def show_fill(self, fill: FillBetween, area: PlotArea) -> None:
        """Shade it, with gaps where either is not finite."""
        if fill.colour != self._colour:
            self._colour = fill.colour
            colour = QColor(fill.colour)
            colour.setAlphaF(FILL_STRENGTH)
            self.setBrush(colour)
        rate = POINTS_PER_PIXEL["solid"]
        low_x, low = placed(fill.x, np.minimum(fill.low, fill.high), area, rate)
        high_x, high = placed(fill.x, fill.high, area, rate)
        path = QPainterPath()
        for first, end in finite_runs(np.isfinite(low) & np.isfinite(high)):
            around_x = np.concatenate((low_x[first:end], high_x[first:end][::-1]))
            around_y = np.concatenate((low[first:end], high[first:end][::-1]))
            path.addPolygon(polygon(around_x, around_y))
        self.setPath(path)
