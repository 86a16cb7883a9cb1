"""A square picture of a plane: coloured ground, contours, and class markers, between axes.

It draws what it is told and says where the mouse is; it knows no network and no data set.  The
wheel zooms, a drag moves the picture, a double click shows all of it again.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from playground.data.dataset import Extent
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.cell_image import ValueImage
from playground.ui.charts.plane_axes import PlaneAxes
from playground.ui.charts.plane_items import (
    NO_POINTS,
    LinesItem,
    PlanePoints,
    PointItem,
)
from playground.ui.charts.plane_marks import BrushCircle, PlaneTitle, PointRings
from playground.ui.charts.plot_box import PlotBox
from playground.ui.charts.scene_view import SceneView, line_pen

__all__ = ["NO_POINTS", "PlanePoints", "PlaneView"]

# Diameter of a marker in pixels at scale 1: the largest, the smallest, and from how many points
# on they shrink.
LARGE_MARKER, SMALL_MARKER = 8.0, 5.0
FEW_POINTS = 200
LINE_STRENGTH = 0.6
BORDER_WIDTH, LEVEL_WIDTH, HINGE_WIDTH = 2.0, 1.0, 3.0
# How near the mouse must be to a point to mean it, in pixels.
REACH = 10.0
# The smallest part of the plane that can be zoomed to.
SMALLEST_PART = 1e-3
# What lies over what.
GROUND, LINES, LEVELS, BORDER, HINGES, RIMS, POINTS, MARKS, BRUSH, TITLE = range(10)


class PlaneView(SceneView):
    """Draws a ground, contours, points and axes; signals say what the mouse does.

    `place` is where the mouse is, in the plane's coordinates, None outside of the plane; `row` is
    the point under it.  `clicked` follows a press and a release at one place, `picked` those of the
    left button, `pressed` and `released` every button.  With a brush a drag does not move anything.
    """

    mouse_moved = Signal()
    pressed = Signal()
    released = Signal()
    clicked = Signal()
    picked = Signal()

    takes_wheel = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._part: Extent | None = None
        self._points = NO_POINTS
        self._lines: tuple[np.ndarray, ...] = ()
        self._marked: tuple[int, ...] = ()
        self._title = ""
        self._brush: tuple[float, str] | None = None
        # Set where other pictures beside it say what its axes are: they go where it is small.
        self.drops_axes = False
        self.mouse: QPointF | None = None
        self.buttons = Qt.MouseButton.NoButton
        self._make_items()
        self.show_all()
        self.box.sigRangeChanged.connect(self._follow_range)
        self.apply_theme(theme)

    def _make_items(self) -> None:
        self.box = PlotBox()
        self.scene().addItem(self.box)
        self._values = ValueImage()
        self.ground = self._values.cells
        self._bent, self.levels, self.border = LinesItem(), LinesItem(), LinesItem()
        self._hinges, self._hinge = LinesItem(), LinesItem()
        self._rims, self.scatter = PointItem(), PointItem()
        # What stands still while the ground changes is kept as a picture.
        for item in (self._rims, self.scatter):
            item.setCacheMode(item.CacheMode.DeviceCoordinateCache)
        self._rings, self._brush_circle = PointRings(), BrushCircle()
        stack: tuple[tuple[int, Sequence[QGraphicsItem]], ...] = (
            (GROUND, self._values.items),
            (LINES, (self._bent,)),
            (LEVELS, (self.levels,)),
            (BORDER, (self.border,)),
            (HINGES, (self._hinges, self._hinge)),
            (RIMS, (self._rims,)),
            (POINTS, (self.scatter,)),
            (MARKS, self._rings.items),
            (BRUSH, self._brush_circle.items),
        )
        for height, items in stack:
            for part in items:
                part.setZValue(height)
                self.box.addItem(part, ignoreBounds=True)
        self.axes = PlaneAxes(self, self.box)
        self._show_brush()
        self._title_item = PlaneTitle()
        self._title_item.setZValue(TITLE)
        self.scene().addItem(self._title_item)

    # What it shows.

    def show_ground(self, pixels: np.ndarray, part: Extent | None = None) -> None:
        """Paint colours (rows, columns, 3 or 4) uint8 under everything, the top row first.

        They are the whole plane, or `part` of it.
        """
        self._part = part
        self._values.show_colours(pixels)
        self._place_ground()

    def show_values(
        self,
        values: np.ndarray,
        low: float,
        high: float,
        table: np.ndarray,
        part: Extent | None = None,
    ) -> None:
        """Paint `values` (rows, columns) in the colours of `table` (256, 3), from `low` to `high`.

        What is not a number is painted in the colour of errors; `part` as for colours.
        """
        self._part = part
        self._values.show_values(values, low, high, table)
        self._place_ground()

    def show_axes(self, extent: Extent, names: tuple[str, str]) -> None:
        """The range and the names of both axes."""
        axes = self.axes
        if (extent, names) == (axes.extent, axes.names):
            return
        fresh = extent != axes.extent
        axes.extent, axes.names = extent, names
        self._arrange()
        if fresh:
            self._part = None
            self._place_ground()
            self.show_all()

    def show_points(self, points: PlanePoints) -> None:
        """Draw these points from now on."""
        self._points = points
        self._draw_points()
        self._draw_marks()

    def show_lines(self, lines: tuple[np.ndarray, ...], moving: bool = False) -> None:
        """Draw these lines, each (points, 2) in the plane's coordinates, under the points.

        While they are `moving` they are drawn in a tenth of the time, with rough edges.
        """
        self._lines = lines
        self._bent.show_lines(lines, smooth=not moving)

    def show_contours(self, border: np.ndarray, levels: np.ndarray) -> None:
        """Draw segments (2 · segments, 2): a strong `border`, and thin lines at `levels`."""
        self.border.show_segments(border)
        self.levels.show_segments(levels)

    def show_hinges(self, lines: np.ndarray, chosen: np.ndarray) -> None:
        """Draw segments (2 · segments, 2), dashed, and those of the `chosen` one strong."""
        self._hinges.show_segments(lines)
        self._hinge.show_segments(chosen)

    @property
    def hinges(self) -> np.ndarray:
        """The ends of the hinge lines that are drawn, (2 · segments, 2)."""
        return np.stack(self._hinges.getData(), axis=1)

    def mark(self, rows: tuple[int, ...]) -> None:
        """Ring these points."""
        if rows != self._marked:
            self._marked = rows
            self._draw_marks()

    def show_title(self, title: str) -> None:
        """A name on the picture; "" for none."""
        if title != self._title:
            self._title = title
            self._draw_title()

    def show_brush(self, radius: float | None, colour: str = "") -> None:
        """Draw a circle of `radius`, in the plane's units, around the mouse; None for none."""
        self._brush = None if radius is None else (radius, colour)
        self._show_brush()

    @property
    def title(self) -> str:
        """The name on the picture."""
        return self._title

    @property
    def points(self) -> PlanePoints:
        """The points that are drawn."""
        return self._points

    @property
    def lines(self) -> tuple[np.ndarray, ...]:
        """The lines that are drawn, (points, 2) each."""
        return self._lines

    @property
    def pixels(self) -> np.ndarray:
        """The ground as it was handed over, (rows, columns) or (rows, columns, channels)."""
        pixels = self._values.pixels
        return np.empty((0, 0)) if pixels is None else pixels

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.box.setBorder(line_pen(theme.separator))
        self.box.setBackgroundColor(theme.raised)
        self._values.set_error_colour(theme.error)
        colour = QColor(theme.muted)
        colour.setAlphaF(LINE_STRENGTH)
        self._bent.setPen(line_pen(colour.name(QColor.NameFormat.HexArgb)))
        self.levels.setPen(line_pen(theme.text, LEVEL_WIDTH))
        self.levels.setOpacity(LINE_STRENGTH)
        self.border.setPen(line_pen(theme.text, BORDER_WIDTH))
        dashes = line_pen(theme.text, LEVEL_WIDTH)
        dashes.setStyle(Qt.PenStyle.DashLine)
        self._hinges.setPen(dashes)
        self._hinge.setPen(line_pen(theme.accent, HINGE_WIDTH))
        for axis in (self.axes.bottom, self.axes.left):
            axis.set_look(theme, self._font, self._metrics.height())
        self._arrange()
        self._draw_points()
        self._draw_marks()
        self._show_brush()

    # Where things are.

    def area(self) -> QRectF:
        """The square of the plane in the widget."""
        if self.has_axes:
            return self.axes.square(self._metrics)
        side = float(max(min(self.width(), self.height()) - GRID, 1))
        return QRectF(round((self.width() - side) / 2), GRID / 2, side, side)

    @property
    def has_axes(self) -> bool:
        """True if there is room for numbers beside the picture, or they must be there."""
        least = self._picture_side() + 3 * self._metrics.height()
        return not self.drops_axes or min(self.width(), self.height()) >= round(least)

    def _picture_side(self) -> float:
        """The least side of the picture between the axes, which grow with the text; it need not."""
        return 6 * self._metrics.height() / max(self._theme.scale, 1.0)

    def whole_extent(self) -> Extent:
        """All of the plane."""
        return self.axes.extent

    def visible_extent(self) -> Extent:
        """The part of the plane that is seen."""
        (left, right), (low, high) = self.box.viewRange()
        return float(left), float(right), float(low), float(high)

    def to_widget(self, coordinates: np.ndarray) -> np.ndarray:
        """Pixels (n, 2) of plane points (n, 2)."""
        area, (left, right, low, high) = self.area(), self.visible_extent()
        x = area.left() + (coordinates[:, 0] - left) * (area.width() / (right - left))
        y = area.bottom() - (coordinates[:, 1] - low) * (area.height() / (high - low))
        return np.stack([x, y], axis=1)

    def to_plane(self, position: QPointF) -> tuple[float, float]:
        """The plane point at a pixel."""
        area, (left, right, low, high) = self.area(), self.visible_extent()
        return (
            left + (position.x() - area.left()) / area.width() * (right - left),
            low + (area.bottom() - position.y()) / area.height() * (high - low),
        )

    @property
    def place(self) -> tuple[float, float] | None:
        """The plane point under the mouse, None outside."""
        if self.mouse is None or not self.area().contains(self.mouse):
            return None
        return self.to_plane(self.mouse)

    @property
    def row(self) -> int | None:
        """The point under the mouse, None where none is near."""
        if self.mouse is None or not len(self._points.rows):
            return None
        offsets = self.to_widget(self._points.coordinates) - (self.mouse.x(), self.mouse.y())
        with np.errstate(over="ignore"):
            distances = np.nan_to_num(np.square(offsets).sum(axis=1), nan=np.inf)
        nearest = int(distances.argmin())
        near = distances[nearest] <= (REACH * self._theme.scale) ** 2
        return int(self._points.rows[nearest]) if near else None

    def sizeHint(self) -> QSize:
        """As much as there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Still a picture."""
        axes = GRID if self.drops_axes else 3 * self._metrics.height()
        side = round(self._picture_side() + axes)
        return QSize(side, side)

    def marker_size(self) -> float:
        """Diameter of a point in pixels."""
        crowd = math.sqrt(FEW_POINTS / max(len(self._points.rows), 1))
        size = min(max(LARGE_MARKER * crowd, SMALL_MARKER), LARGE_MARKER)
        return float(size * min(self._theme.scale, 1.5))

    # Drawing.

    def show_all(self) -> None:
        """Show the whole plane again."""
        left, right, low, high = self.axes.extent
        self.box.setLimits(
            xMin=left,
            xMax=right,
            yMin=low,
            yMax=high,
            minXRange=SMALLEST_PART * (right - left),
            minYRange=SMALLEST_PART * (high - low),
        )
        self.box.setRange(xRange=(left, right), yRange=(low, high), padding=0.0)

    def _place_ground(self) -> None:
        left, right, low, high = self._part or self.axes.extent
        # The first row is the top one, the plane counts from below.
        self._values.place(QRectF(left, high, right - left, low - high))

    def _arrange(self) -> None:
        area = self.area()
        self.box.setGeometry(area)
        self.axes.arrange(area, self._metrics, self._theme, self.has_axes)
        self._draw_title()

    def _draw_points(self) -> None:
        size = self.marker_size()
        self._rims.show_points(self._points, size, self._theme, rims=True)
        self.scatter.show_points(self._points, size, self._theme, rims=False)

    def _draw_marks(self) -> None:
        places = self._points.coordinates[np.isin(self._points.rows, self._marked)]
        self._rings.show(places, self.marker_size(), self._theme)

    def _show_brush(self) -> None:
        place = self.place
        if self._brush is None or place is None:
            self._brush_circle.hide()
        else:
            self._brush_circle.show(place, *self._brush, self._theme)

    def _draw_title(self) -> None:
        room = self.area().adjusted(GRID, GRID, -GRID, -GRID)
        self._title_item.show_text(self._title, room, self._theme)

    def _follow_range(self) -> None:
        # Points outside of what was seen are missing in the picture that is kept of them.
        self._rims.update()
        self.scatter.update()
        self._show_brush()

    # Mouse.

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """The square takes what room there is."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "_title_item"):
            self._arrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the mouse is now; a drag moves the picture."""
        if self._brush is None:
            super().mouseMoveEvent(event)
        self.mouse = event.position()
        self._show_brush()
        self.mouse_moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say that a button went down."""
        if self._brush is None:
            super().mousePressEvent(event)
        self.mouse = self.pressed_at = event.position()
        self.buttons = event.button()
        self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say that it went up; near the press it was a click."""
        if self._brush is None:
            super().mouseReleaseEvent(event)
        self.mouse = event.position()
        self.released.emit()
        if self.is_click(event):
            self.click(event.button())
        self.buttons = Qt.MouseButton.NoButton

    def click(self, button: Qt.MouseButton) -> None:
        """Say that `button` was pressed and released where the mouse is."""
        self.buttons = button
        self.clicked.emit()
        if button == Qt.MouseButton.LeftButton:
            self.picked.emit()
        self.buttons = Qt.MouseButton.NoButton

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole plane again."""
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is nowhere."""
        super().leaveEvent(event)
        self.mouse = None
        self._show_brush()
        self.mouse_moved.emit()
