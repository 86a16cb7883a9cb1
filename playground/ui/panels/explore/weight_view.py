"""Weights as colours: one small image a unit, or the matrix from inputs (down) to units (across).

It colours numbers that it is given and says which weight the mouse is on.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font, sign_table
from playground.ui.charts.axis import number_text
from playground.ui.charts.plane_colours import packed, signed

GAP = 4.0
BAR_WIDTH = 12.0
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class WeightPlace:
    """The weight from `source` to `unit`."""

    source: int
    unit: int


class WeightView(QWidget):
    """Draws a weight matrix (fan_in, fan_out) and the bar of its colours."""

    hovered_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights = np.zeros((0, 0), dtype=np.float32)
        self._shape: tuple[int, int] | None = None
        self._reach = 1.0
        self._pixels = np.zeros((0, 0), dtype=np.uint32)
        self.hovered: WeightPlace | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    def show_weights(
        self, weights: np.ndarray, shape: tuple[int, int] | None, reach: float
    ) -> None:
        """Colour `weights` from −`reach` to `reach`; with `shape` (h, w) each unit is an image."""
        self._weights, self._reach = weights, reach
        self._shape = shape if shape and shape[0] * shape[1] == weights.shape[0] else None
        self._pixels = np.ascontiguousarray(signed(weights, reach, self._theme))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        if self._weights.size:
            self._pixels = np.ascontiguousarray(signed(self._weights, self._reach, theme))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As much as there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Still to be recognised."""
        line = self._metrics.height()
        return QSize(round(10 * line), round(5 * line))

    # Where things are.

    def _room(self) -> QRectF:
        bar = BAR_WIDTH + self._metrics.horizontalAdvance("−0.00") + 1.5 * GRID
        line = self._metrics.height()
        left = GRID if self._shape else GRID + line
        top = 0.0 if self._shape else line
        return QRectF(left, top, max(self.width() - bar - left, 1.0), max(self.height() - top, 1.0))

    def _columns(self, room: QRectF) -> tuple[int, float]:
        """Images in a row, and the side of an image with its gap."""
        units = max(1, self._weights.shape[1])
        best = (1, 0.0)
        for columns in range(1, units + 1):
            rows = -(-units // columns)
            side = min(room.width() / columns, room.height() / rows)
            if side > best[1]:
                best = (columns, side)
        return best

    def unit_box(self, unit: int) -> QRectF:
        """Where the image of `unit` is."""
        room = self._room()
        columns, side = self._columns(room)
        row, column = divmod(unit, columns)
        return QRectF(room.left() + column * side, room.top() + row * side, side - GAP, side - GAP)

    def place_at(self, position: QPointF) -> WeightPlace | None:
        """The weight at a pixel."""
        if not self._weights.size:
            return None
        if self._shape is None:
            room, (rows, columns) = self._room(), self._weights.shape
            if not room.contains(position):
                return None
            source = int((position.y() - room.top()) / room.height() * rows)
            unit = int((position.x() - room.left()) / room.width() * columns)
            return WeightPlace(min(source, rows - 1), min(unit, columns - 1))
        for unit in range(self._weights.shape[1]):
            box = self.unit_box(unit)
            if box.contains(position):
                height, width = self._shape
                row = min(int((position.y() - box.top()) / box.height() * height), height - 1)
                column = min(int((position.x() - box.left()) / box.width() * width), width - 1)
                return WeightPlace(row * width + column, unit)
        return None

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Images or matrix, then the bar."""
        painter = QPainter(self)
        painter.setFont(self._font)
        if self._weights.size:
            if self._shape is None:
                self._paint_matrix(painter)
            else:
                self._paint_images(painter, self._shape)
            self._paint_bar(painter)
        painter.end()

    def _paint_images(self, painter: QPainter, shape: tuple[int, int]) -> None:
        for unit in range(self._pixels.shape[1]):
            pixels = np.ascontiguousarray(self._pixels[:, unit].reshape(shape))
            _paint_pixels(painter, self.unit_box(unit), pixels)
        if self.hovered is not None and self.hovered.unit < self._pixels.shape[1]:
            painter.setPen(QColor(self._theme.accent))
            painter.drawRect(self.unit_box(self.hovered.unit).adjusted(-1, -1, 1, 1))

    def _paint_matrix(self, painter: QPainter) -> None:
        room, line = self._room(), self._metrics.height()
        _paint_pixels(painter, room, self._pixels)
        painter.setPen(QColor(self._theme.separator))
        painter.drawRect(room)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QRectF(room.left(), 0, room.width(), line), CENTRE, self.tr("to neuron"))
        painter.save()
        painter.translate(GRID / 2, room.center().y())
        painter.rotate(-90)
        half = room.height() / 2
        painter.drawText(QRectF(-half, 0, 2 * half, line), CENTRE, self.tr("from"))
        painter.restore()

    def _paint_bar(self, painter: QPainter) -> None:
        line = self._metrics.height()
        left = self.width() - BAR_WIDTH - self._metrics.horizontalAdvance("−0.00") - GRID
        bar = QRectF(left, line / 2, BAR_WIDTH, max(self.height() - 1.5 * line, line))
        pixels = np.ascontiguousarray(packed(sign_table(self._theme)[::-1])[:, None])
        _paint_pixels(painter, bar, pixels)
        painter.setPen(QColor(self._theme.muted))
        for share, value in ((1.0, self._reach), (0.5, 0.0), (0.0, -self._reach)):
            y = bar.bottom() - share * bar.height()
            box = QRectF(bar.right() + 4, y - line / 2, self.width(), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, number_text(value, 1))

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Another weight may be under the mouse."""
        self._hover(self.place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """None is."""
        self._hover(None)

    def _hover(self, place: WeightPlace | None) -> None:
        if place != self.hovered:
            self.hovered = place
            self.update()
            self.hovered_changed.emit()


def _paint_pixels(painter: QPainter, box: QRectF, pixels: np.ndarray) -> None:
    rows, columns = pixels.shape
    image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
    painter.drawImage(box, image)
