"""The triangle of three probabilities with its corners named; points and trails as on a plane."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Slot
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.cursor_points import CursorPointsView
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_items import LinesItem, PlanePoints, PointItem
from playground.ui.charts.scene_view import line_pen
from playground.ui.charts.simplex import corners

EXTENT = (-0.12, 1.12, -0.19, 1.05)
CORNER_MARKER = 11.0
# How far the line where two classes are equal reaches, of two classes alone.
TIE_REACH = 0.2


class TriangleView(CursorPointsView):
    """Draws the edges, the lines where two classes are equal, and the names of the corners."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._corners: tuple[tuple[int, str], ...] = ()
        super().__init__(theme, parent)
        self.show_axes(EXTENT, ("", ""))

    def _make_items(self) -> None:
        super()._make_items()
        self.edges, self._ties, self._corner_points = LinesItem(), LinesItem(), PointItem()
        for item in (self.edges, self._ties, self._corner_points):
            self.box.addItem(item, ignoreBounds=True)
        self._corner_names = tuple(pg.TextItem(anchor=(0.5, 0.5)) for _ in range(3))
        for name in self._corner_names:
            self.box.addItem(name, ignoreBounds=True)
        self.box.sigTransformChanged.connect(self._resize_names)

    @property
    def has_axes(self) -> bool:
        """Never: shares are read at the corners."""
        return False

    def show_corners(self, named: tuple[tuple[int, str], ...]) -> None:
        """Number and name of the two or three classes, in the order of `simplex.corners`."""
        if named != self._corners:
            self._corners = named
            self._draw_corners()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.box.setBorder(None)
        self.box.setBackgroundColor(theme.surface)
        self.edges.setPen(line_pen(theme.muted, 1.5))
        self._ties.setPen(line_pen(theme.separator, 1.0, (4.0, 3.0)))
        self._draw_corners()

    def area(self) -> QRectF:
        """The square that holds the triangle: as large as there is room."""
        side = max(min(self.width(), self.height()) - GRID, 1.0)
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def _draw_corners(self) -> None:
        classes = len(self._corners)
        for item in self._corner_names:
            item.hide()
        if classes < 2:
            return
        ends = corners(classes)
        around = [*range(classes), 0]
        self.edges.show_lines((ends[around],), smooth=True)
        self._ties.show_lines(self._tie_lines(ends), smooth=True)
        markers = tuple(class_marker(self._theme, number) for number, _ in self._corners)
        places = PlanePoints(np.arange(classes), ends, np.arange(classes), markers)
        self._corner_points.show_points(places, CORNER_MARKER, self._theme, rims=False)
        for item, (_, name), end in zip(self._corner_names, self._corners, ends, strict=False):
            item.setColor(self._theme.text)
            item.setFont(self._font)
            item.setText(self.tr("p({0}) = 1").format(name))
            item.setPos(float(end[0]), float(end[1]))
            item.setAnchor(self._anchor(end, classes))
            item.show()
        self._resize_names()

    @Slot()
    def _resize_names(self) -> None:
        # A TextItem learns its size when it is painted, which it is not while it believes to be
        # as large as the units of the plane, far outside.
        for item in self._corner_names:
            item.updateTransform(force=True)

    def _anchor(self, end: np.ndarray, classes: int) -> tuple[float, float]:
        """Outside of the triangle: above the top, below the others, never over the edge."""
        if classes == 2:
            # On a line the dots of a class stand where a triangle has room for a name.
            return (0.15 if end[0] < 0.5 else 0.85), -3.0
        if end[1] > 0.5:
            return 0.5, 1.5
        return (0.15 if end[0] < 0.5 else 0.85), -0.5

    @staticmethod
    def _tie_lines(ends: np.ndarray) -> tuple[np.ndarray, ...]:
        """From the middle to the edges: beyond these lines another class wins."""
        centre = ends.mean(axis=0)
        if len(ends) == 2:
            reach = np.array([0.0, TIE_REACH])
            return (np.stack([centre - reach, centre + reach]),)
        middles = (ends + np.roll(ends, -1, axis=0)) / 2
        return tuple(np.stack([centre, middle]) for middle in middles)
