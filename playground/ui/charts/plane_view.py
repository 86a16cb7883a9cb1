"""A square picture of a plane: coloured ground, axes with names, and points with class markers.

It draws what it is told and says where the mouse is; it knows no network and no data set.  The
ground is repainted with every frame, so axes and points come from pictures that are kept.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPaintEngine,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.data.dataset import Extent
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.charts.axis import Axis
from playground.ui.charts.chart_painter import polygon
from playground.ui.charts.markers import Marker, marker_stamp, paint_marker

# Diameter of a marker in pixels at scale 1: the largest, the smallest, and from how many points
# on they shrink.
LARGE_MARKER, SMALL_MARKER = 8.0, 5.0
FEW_POINTS = 200
LINE_STRENGTH = 0.6
# How near the mouse must be to a point to mean it, in pixels.
REACH = 10.0


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


class PlaneView(QWidget):
    """Draws a ground, points and axes; `mouse_moved`, `pressed` and `released` say what happens.

    `place` is where the mouse is, in the plane's coordinates, None outside of the plane;
    `row` is the point under it.
    """

    mouse_moved = Signal()
    pressed = Signal()
    released = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._pixels = np.empty((0, 0), dtype=np.uint32)
        self._extent: Extent = (-1.0, 1.0, -1.0, 1.0)
        self._names = ("", "")
        self._points = NO_POINTS
        self._lines: tuple[np.ndarray, ...] = ()
        self._moving = False
        self._marked: tuple[int, ...] = ()
        self._title = ""
        self._kept: dict[str, tuple[object, QPixmap]] = {}
        self._brush: tuple[float, str] | None = None
        self.mouse: QPointF | None = None
        self.buttons = Qt.MouseButton.NoButton
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    # What it shows.

    def show_ground(self, pixels: np.ndarray) -> None:
        """Paint `pixels` (rows, columns) uint32 0xffrrggbb under everything, the top row first."""
        self._pixels = np.ascontiguousarray(pixels)
        rows, columns = pixels.shape
        self._image = QImage(
            self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32
        )
        self.update()

    def show_axes(self, extent: Extent, names: tuple[str, str]) -> None:
        """The range and the names of both axes."""
        if (extent, names) != (self._extent, self._names):
            self._extent, self._names = extent, names
            self.update()

    def show_points(self, points: PlanePoints) -> None:
        """Draw these points from now on."""
        self._points = points
        self._kept.pop("points", None)
        self.update()

    def show_lines(self, lines: tuple[np.ndarray, ...], moving: bool = False) -> None:
        """Draw these lines, each (points, 2) in the plane's coordinates, under the points.

        While they are `moving` they are drawn in a tenth of the time, with rough edges.
        """
        self._lines, self._moving = lines, moving
        self.update()

    def mark(self, rows: tuple[int, ...]) -> None:
        """Ring these points."""
        if rows != self._marked:
            self._marked = rows
            self.update()

    def show_title(self, title: str) -> None:
        """A name on the picture; "" for none."""
        if title != self._title:
            self._title = title
            self.update()

    @property
    def title(self) -> str:
        """The name on the picture."""
        return self._title

    def show_brush(self, radius: float | None, colour: str = "") -> None:
        """Draw a circle of `radius`, in the plane's units, around the mouse; None for none."""
        self._brush = None if radius is None else (radius, colour)
        self.update()

    @property
    def points(self) -> PlanePoints:
        """The points that are drawn."""
        return self._points

    @property
    def pixels(self) -> np.ndarray:
        """The ground, (rows, columns) uint32."""
        return self._pixels

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        self._kept.clear()
        self.updateGeometry()
        self.update()

    # Where things are.

    def area(self) -> QRectF:
        """The square of the plane in the widget."""
        line = self._metrics.height()
        widest = max(
            (self._metrics.horizontalAdvance(tick.text) for tick in self._ticks(1)), default=0.0
        )
        left, bottom = line + widest + GRID, 2 * line + GRID / 2
        top = right = GRID / 2
        side = min(self.width() - left - right, self.height() - top - bottom)
        side = max(side, 1.0)
        x = left + max(0.0, (self.width() - left - right - side) / 2)
        return QRectF(round(x), top, round(side), round(side))

    def to_widget(self, coordinates: np.ndarray) -> np.ndarray:
        """Pixels (n, 2) of plane points (n, 2)."""
        area, (left, right, low, high) = self.area(), self._extent
        x = area.left() + (coordinates[:, 0] - left) * (area.width() / (right - left))
        y = area.bottom() - (coordinates[:, 1] - low) * (area.height() / (high - low))
        return np.stack([x, y], axis=1)

    def to_plane(self, position: QPointF) -> tuple[float, float]:
        """The plane point at a pixel."""
        area, (left, right, low, high) = self.area(), self._extent
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
        distances = np.square(offsets).sum(axis=1)
        nearest = int(distances.argmin())
        near = distances[nearest] <= (REACH * self._theme.scale) ** 2
        return int(self._points.rows[nearest]) if near else None

    def _ticks(self, axis: int) -> tuple:
        low, high = self._extent[2 * axis : 2 * axis + 2]
        side = max(min(self.width(), self.height()) - 4 * self._metrics.height(), 1.0)
        return Axis(low, high).ticks(max(2, min(6, int(side / (3.2 * self._metrics.height())))))

    # Painting.

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As much as there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Still a picture."""
        # The axes grow with the text; the picture between them need not.
        line = self._metrics.height()
        side = round(3 * line + 6 * line / max(self._theme.scale, 1.0))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Ground, lines, points, axes, marks."""
        painter = QPainter(self)
        painter.setFont(self._font)
        raster = painter.paintEngine().type() == QPaintEngine.Type.Raster
        area = self.area()
        self._paint_ground(painter, area)
        self._paint_lines(painter, area)
        if raster:
            painter.drawPixmap(0, 0, self._layer("points"))
            painter.drawPixmap(0, 0, self._layer("axes"))
        else:
            self._paint_points(painter)
            self._paint_axes(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        self._paint_brush(painter, area)
        self._paint_title(painter, area)
        painter.end()

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        if self._image.isNull():
            painter.fillRect(area, QColor(self._theme.raised))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        if not self._lines:
            return
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self._moving)
        colour = QColor(self._theme.muted)
        colour.setAlphaF(LINE_STRENGTH)
        painter.setPen(QPen(colour, 1))
        for line in self._lines:
            x, y = self.to_widget(line).T
            painter.drawPolyline(polygon(x, y))
        painter.restore()

    def _layer(self, name: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, self._theme, self._extent, self._names)
        kept = self._kept.get(name)
        if kept is None or kept[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setFont(self._font)
            if name == "points":
                self._paint_points(painter, stamped=ratio)
            else:
                self._paint_axes(painter)
            painter.end()
            kept = self._kept[name] = (key, pixmap)
        return kept[1]

    def marker_size(self) -> float:
        """Diameter of a point in pixels."""
        crowd = np.sqrt(FEW_POINTS / max(len(self._points.rows), 1))
        size = min(max(LARGE_MARKER * crowd, SMALL_MARKER), LARGE_MARKER)
        return float(size * min(self._theme.scale, 1.5))

    def _paint_points(self, painter: QPainter, stamped: float | None = None) -> None:
        places, size = self.to_widget(self._points.coordinates), self.marker_size()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.area().adjusted(-size, -size, size, size))
        stamps = [
            marker_stamp(marker, size, stamped or 1.0, self._theme)
            for marker in self._points.markers
        ]
        for (x, y), look in zip(places.tolist(), self._points.looks.tolist(), strict=True):
            if stamped:
                stamp = stamps[look]
                half = stamp.width() / stamped / 2
                painter.drawPixmap(QPointF(x - half, y - half), stamp)
            else:
                paint_marker(painter, QPointF(x, y), self._points.markers[look], size, self._theme)
        painter.setClipping(False)

    def _paint_axes(self, painter: QPainter) -> None:
        area, line = self.area(), self._metrics.height()
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(QColor(self._theme.muted))
        x_axis, y_axis = Axis(*self._extent[:2]), Axis(*self._extent[2:])
        widest = 0.0
        for tick in self._ticks(0):
            x = area.left() + x_axis.share(tick.place) * area.width()
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
            box = QRectF(x - 4 * line, area.bottom() + 2, 8 * line, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.text)
        for tick in self._ticks(1):
            y = area.bottom() - y_axis.share(tick.place) * area.height()
            widest = max(widest, self._metrics.horizontalAdvance(tick.text))
            painter.drawLine(QPointF(area.left() - 3, y), QPointF(area.left(), y))
            box = QRectF(area.left() - 8 * line - 5, y - line / 2, 8 * line, line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, tick.text)
        name = QRectF(area.left(), area.bottom() + line, area.width(), line)
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self._names[0])
        self._paint_y_name(painter, area, area.left() - widest - GRID - line)

    def _paint_y_name(self, painter: QPainter, area: QRectF, left: float) -> None:
        half, line = area.height() / 2, self._metrics.height()
        painter.save()
        painter.setTransform(QTransform().translate(left, area.center().y()).rotate(-90), True)
        box = QRectF(-half, 0, 2 * half, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._names[1])
        painter.restore()

    def _paint_marks(self, painter: QPainter) -> None:
        radius = self.marker_size() * 0.5 + 4
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in self._marked:
            found = np.flatnonzero(self._points.rows == row)
            if not len(found):
                continue
            x, y = self.to_widget(self._points.coordinates[found[:1]])[0]
            for colour, width in ((self._theme.surface, 4.0), (self._theme.text, 2.0)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(QPointF(x, y), radius, radius)

    def _paint_brush(self, painter: QPainter, area: QRectF) -> None:
        if self._brush is None or self.mouse is None or self.place is None:
            return
        radius, colour = self._brush
        pixels = radius * area.width() / (self._extent[1] - self._extent[0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shade, width in ((self._theme.surface, 4.0), (colour, 2.0)):
            painter.setPen(QPen(QColor(shade), width))
            painter.drawEllipse(self.mouse, pixels, pixels)

    def _paint_title(self, painter: QPainter, area: QRectF) -> None:
        if not self._title:
            return
        painter.setFont(font(self._theme, "label", bold=True))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        room = area.adjusted(GRID, GRID, -GRID, -GRID)
        used = painter.boundingRect(room, flags, self._title)
        ground = QColor(self._theme.surface)
        ground.setAlphaF(0.85)
        painter.fillRect(used.adjusted(-4, -2, 4, 2), ground)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(used, flags, self._title)

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say where the mouse is now."""
        self.mouse = event.position()
        self.mouse_moved.emit()
        if self._brush is not None:
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say that a button went down."""
        self.mouse = event.position()
        self.buttons = event.button()
        self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say that it went up."""
        self.mouse = event.position()
        self.released.emit()
        self.buttons = Qt.MouseButton.NoButton

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """The mouse is nowhere."""
        self.mouse = None
        self.mouse_moved.emit()
        self.update()
