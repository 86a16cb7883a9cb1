"""The triangle of three probabilities with its corners named; points and trails as on a plane."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.cursor_points import CursorPointsView
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_items import LinesItem, PlanePoints, PointItem
from playground.ui.charts.scene_view import line_pen
from playground.ui.charts.simplex import corners

EXTENT = (-0.12, 1.12, -0.19, 1.05)
# The height of the triangle, whose sides are one.
TOP = 3**0.5 / 2
CORNER_MARKER = 11.0
# Pixels between a corner and its name; lines of text below the ends of a line, of two classes.
NAME_GAP, LINE_GAP = 8, 2.5
# Of a name at the bottom, what stands outside of its corner where there is room.
OUTSIDE = 0.15
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
        # In the scene, not in the square: a name may be wider than that, and is never cut by it.
        self._corner_names = tuple(self.text_item() for _ in range(3))
        self.box.sigTransformChanged.connect(self._place_names)

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
        """The square that holds the triangle: as large as there is room with the names."""
        line = self._metrics.height() + NAME_GAP
        # From the middle of the square to the corners, as a share of it.
        middle, span = (EXTENT[2] + EXTENT[3]) / 2, EXTENT[3] - EXTENT[2]
        reach = max(middle, TOP - middle) / span
        high = (self.height() / 2 - line) / reach
        side = max(min(self.width() - GRID, self.height() - GRID, high), 1.0)
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
        self._place_names()

    def _arrange(self) -> None:
        super()._arrange()
        self._place_names()

    @Slot()
    def _place_names(self) -> None:
        """Outside of the triangle: above the top, below the others, never one over the other."""
        classes = len(self._corners)
        if classes < 2:
            return
        places = self.to_widget(corners(classes))
        middle = float(places[:2, 0].mean())
        line = self._metrics.height()
        # On a line the dots of a class stand where a triangle has room for a name.
        below = LINE_GAP * line if classes == 2 else NAME_GAP
        for number, (item, (x, y)) in enumerate(zip(self._corner_names, places, strict=False)):
            top = number == 2
            room = self.width() if top else middle if number == 0 else self.width() - middle
            self.set_text(item, self._name_in(number, room - GRID), self._theme.text)
            width, height = item.boundingRect().width(), item.boundingRect().height()
            if top:
                left = min(max(x - width / 2, 0.0), self.width() - width)
            elif number == 0:
                left = max(min(x - OUTSIDE * width, middle - GRID / 2 - width), 0.0)
            else:
                left = max(x - (1 - OUTSIDE) * width, middle + GRID / 2)
                left = min(left, self.width() - width)
            high = y - NAME_GAP - height if top else min(y + below, self.height() - height)
            item.setPos(int(left), int(high))
            item.show()

    def _name_in(self, number: int, room: float) -> str:
        """The name of a corner in so many pixels: with its share, bare, or cut."""
        name = self._corners[number][1]
        for text in (self.tr("p({0}) = 1").format(name), name):
            if self._metrics.horizontalAdvance(text) <= room:
                return text
        return QFontMetricsF(self._font).elidedText(name, Qt.TextElideMode.ElideRight, room)

    @staticmethod
    def _tie_lines(ends: np.ndarray) -> tuple[np.ndarray, ...]:
        """From the middle to the edges: beyond these lines another class wins."""
        centre = ends.mean(axis=0)
        if len(ends) == 2:
            reach = np.array([0.0, TIE_REACH])
            return (np.stack([centre - reach, centre + reach]),)
        middles = (ends + np.roll(ends, -1, axis=0)) / 2
        return tuple(np.stack([centre, middle]) for middle in middles)
