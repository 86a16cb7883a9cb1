"""The graphics items of a plane: axes in our notation, points with class markers, loose lines."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMoveEvent,
    QGraphicsSceneResizeEvent,
)
from shiboken6 import isValid

from playground.ui.appearance.theme import Theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.cell_image import LARGEST
from playground.ui.charts.markers import OUTLINE, RING, Marker, marker_path
from playground.ui.charts.scatter_item import ScatterItem
from playground.ui.charts.scene_view import line_pen

# What the inside of a ring keeps of the surface.
INSIDE_STRENGTH = 0.55


@dataclass(frozen=True, eq=False)
class PlanePoints:
    """Points to draw: `rows` (n,) are their names, `coordinates` (n, 2) their places.

    `looks` (n,) says which of `markers` each point has.
    """

    rows: np.ndarray
    coordinates: np.ndarray
    looks: np.ndarray
    markers: tuple[Marker, ...]


NO_POINTS = PlanePoints(np.empty(0, int), np.empty((0, 2)), np.empty(0, int), ())


class PlaneAxis(pg.AxisItem):
    """An axis with our ticks, kept as a picture: it changes when the range does, not the ground.

    `whole` keeps to whole numbers.
    """

    whole = False

    def __init__(self, orientation: str) -> None:
        self._room: QRectF | None = None
        super().__init__(orientation)
        self._texts: dict[float, str] = {}
        self._line = 16.0
        self._free = 0.0
        self.setStyle(tickLength=-3, autoExpandTextSpace=False, hideOverlappingLabels=False)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def set_look(self, theme: Theme, tick_font: QFont, line: float) -> None:
        """Take over colours and font; a tick needs 3.2 times `line` pixels."""
        self._line = line
        self._measure_room_anew()
        # The line is the border of the box that it stands beside.
        self.setPen(pg.mkPen(None))
        self.setTextPen(QColor(theme.muted))
        self.setTickPen(QColor(theme.muted))
        self.setTickFont(tick_font)

    def resizeEvent(self, event: QGraphicsSceneResizeEvent | None = None) -> None:
        """Place the label, which is gone before its axis when a view is destroyed."""
        self._measure_room_anew()
        if self.label is not None and isValid(self.label):
            super().resizeEvent(event)

    def moveEvent(self, event: QGraphicsSceneMoveEvent) -> None:
        """Where it stands decides how far the grid reaches."""
        self._measure_room_anew()
        super().moveEvent(event)

    def linkedViewChanged(
        self, view: pg.ViewBox, newRange: tuple[float, float] | None = None
    ) -> None:
        """Follow the range, or the size, of the box that it stands beside."""
        self._measure_room_anew()
        super().linkedViewChanged(view, newRange)

    def _measure_room_anew(self) -> None:
        """Drop the picture with the room: Qt would paint a part of it alone (see `traps`)."""
        if self._room is not None:
            self.prepareGeometryChange()
            self._room = None
            self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
            self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        """Remembered: Qt asks for it some ten times a paint, and pyqtgraph counts it in Python."""
        if self._room is None:
            self._room = self.room_needed()
        return self._room

    def room_needed(self) -> QRectF:
        """The size that it draws in."""
        return QRectF(super().boundingRect())

    def keep_free(self, room: float) -> None:
        """Leave out texts that would stand in the last `room` pixels, where the name stands."""
        self._free = room

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """The places that `Axis` chooses for this range."""
        if not maxVal > minVal or size <= 0:
            return []
        self._texts = self.texts_of_ticks(minVal, maxVal, size)
        return [(maxVal - minVal, list(self._texts))]

    def texts_of_ticks(self, low: float, high: float, size: float) -> dict[float, str]:
        """The ticks from `low` to `high` on `size` pixels, each with its text; "" for none."""
        most = max(2, min(6, int(size / (3.2 * self._line))))
        last = high - (high - low) * self._free / size if self._free else math.inf
        ticks = Axis(low, high, whole=self.whole).ticks(most)
        return {tick.position: tick.text if tick.position < last else "" for tick in ticks}

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Their texts, in the notation of all charts."""
        return [self._texts.get(value, "") for value in values]


class PointItem(ScatterItem):
    """Points with class markers: filled, or ringed over a rim that keeps pale rings legible.

    Moving points that keep their looks is cheap: nothing but coordinates is handed over.
    """

    def __init__(self) -> None:
        super().__init__(pxMode=True, useCache=True)
        self._styled: tuple[object, ...] = ()
        self._looks = np.empty(0, int)

    def show_points(self, points: PlanePoints, size: float, theme: Theme, rims: bool) -> None:
        """Draw these points `size` pixels wide; with `rims` what lies under the rings alone."""
        looks, places = points.looks, points.coordinates
        if rims:
            ringed = np.array([marker.ringed for marker in points.markers], dtype=bool)
            kept = ringed[looks] if len(looks) else np.empty(0, dtype=bool)
            looks, places = looks[kept], places[kept]
        kept = drawn(places)
        if not kept.all():
            looks, places = looks[kept], places[kept]
        styled = (points.markers, size, theme, rims)
        if styled == self._styled and np.array_equal(looks, self._looks):
            self._move(places)
            return
        self._styled, self._looks = styled, looks.copy()
        styles = [_style(marker, theme, rims) for marker in points.markers]
        each = looks.tolist()
        self.setData(
            x=places[:, 0],
            y=places[:, 1],
            size=size,
            symbol=[marker_path(points.markers[look].shape, 1.0) for look in each],
            pen=[styles[look][0] for look in each],
            brush=[styles[look][1] for look in each],
        )

    def _move(self, places: np.ndarray) -> None:
        self.data["x"], self.data["y"] = places[:, 0], places[:, 1]
        self.prepareGeometryChange()
        self.bounds = [None, None]
        self.invalidate()


def drawn(places: np.ndarray) -> np.ndarray:
    """Mask of the `places` (n, 2) that are drawn: infinite ones break the bounds of a plot (n,)."""
    with np.errstate(invalid="ignore"):
        return np.asarray((np.abs(places) < LARGEST).all(axis=1))


@lru_cache(maxsize=256)
def _style(marker: Marker, theme: Theme, rim: bool) -> tuple[QPen, QBrush]:
    """The same pen and brush for the same look: pyqtgraph keeps one picture for each of them.

    A thin line of the text colour around it keeps pale colours legible on any ground.
    """
    edge = QColor(marker.edge or (theme.surface if theme.dark else theme.text))
    if rim:
        return line_pen(edge, RING + 1.5), QBrush(Qt.BrushStyle.NoBrush)
    if not marker.ringed:
        return line_pen(edge, OUTLINE), QBrush(QColor(marker.colour))
    inside = QColor(theme.surface)
    inside.setAlphaF(INSIDE_STRENGTH)
    return line_pen(marker.colour, RING), QBrush(inside)


class LinesItem(pg.PlotCurveItem):
    """Many lines, or loose segments, as one curve that is handed over in one call."""

    def __init__(self) -> None:
        super().__init__()
        self._ends = np.full((1, 2), np.nan)

    def set_style(self, colour: str, width: float = 1.0) -> None:
        """Draw in this pen; the same one costs nothing."""
        pen = line_pen(colour, width)
        if self.opts["pen"] != pen:
            self.setPen(pen)

    def show_lines(self, lines: Sequence[np.ndarray], smooth: bool) -> None:
        """Draw lines of (points, 2) each; a line breaks where a point is not finite."""
        lines = [line for line in lines if len(line) > 1]
        self.setVisible(bool(lines))
        if not lines:
            self.setData(x=np.empty(0), y=np.empty(0))
            return
        places = np.concatenate(lines)
        finite = drawn(places)
        # Whether each point is joined to the next one.
        joined = np.ones(len(places), dtype=bool)
        joined[np.cumsum([len(line) for line in lines]) - 1] = False
        joined &= finite & np.append(finite[1:], False)
        places = np.where(finite[:, None], places, 0.0)
        self.setData(x=places[:, 0], y=places[:, 1], connect=joined, antialias=smooth)

    def show_segments(self, ends: np.ndarray) -> None:
        """Draw segments (2 · segments, 2), two rows each; the same ones cost nothing."""
        if np.array_equal(ends, self._ends):
            return
        self._ends = ends
        self.setVisible(len(ends) > 0)
        self.setData(x=ends[:, 0], y=ends[:, 1], connect="pairs", antialias=True)
