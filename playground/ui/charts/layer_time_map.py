"""Layers over time as one picture: a row a layer, a column an epoch, coloured by magnitude."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font, rgb
from playground.ui.charts.axis import Axis
from playground.ui.charts.heat import HeatScale
from playground.ui.panels.layers import layer_name, short_layer_name

MOST_COLUMNS = 512
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, eq=False)
class LayerTimes:
    """Magnitudes over a run: `epochs` (rows,) ascending, `values` (rows, layers), NaN unknown."""

    epochs: np.ndarray
    values: np.ndarray

    def columns(self) -> np.ndarray:
        """The rows to draw from left to right: at most MOST_COLUMNS, evenly spaced in epochs."""
        count = min(len(self.epochs), MOST_COLUMNS)
        wanted = np.linspace(self.epochs[0], self.epochs[-1], count)
        return np.searchsorted(self.epochs, wanted + 0.5) - 1


class LayerTimeMap(QWidget):
    """Draws `LayerTimes`, the output at the top, layer 1 at the bottom."""

    place_hovered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: LayerTimes | None = None
        self._pixels: np.ndarray | None = None
        self._mouse: QPointF | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    def show_times(self, times: LayerTimes) -> None:
        """Draw these from now on."""
        self._times = times
        self._colour()
        self.update()

    @property
    def pixels(self) -> np.ndarray | None:
        """The picture, (layers, columns) uint32, the output's row first."""
        return self._pixels

    def hovered(self) -> tuple[int, int] | None:
        """(row of the times, layer) under the mouse."""
        if self._mouse is None or self._times is None or self._pixels is None:
            return None
        box, (layers, columns) = self._box(), self._pixels.shape
        if not box.contains(self._mouse):
            return None
        column = int((self._mouse.x() - box.left()) / box.width() * columns)
        row = int((self._mouse.y() - box.top()) / box.height() * layers)
        shown = self._times.columns()
        return int(shown[min(column, columns - 1)]), layers - 1 - min(row, layers - 1)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        self._colour()
        self.update()

    def _colour(self) -> None:
        if self._times is None or not len(self._times.epochs):
            self._pixels = None
            return
        shown = self._times.values[self._times.columns()].T[::-1]
        flat = np.ascontiguousarray(shown).ravel()
        scale = HeatScale()
        pixels = scale.colours(self._theme)[scale.indices(flat, [slice(0, len(flat))])]
        red, green, blue = rgb(self._theme.surface)
        pixels[np.isnan(flat)] = 0xFF000000 | red << 16 | green << 8 | blue
        self._pixels = pixels.reshape(shown.shape)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A few rows."""
        line = round(self._metrics.height())
        return QSize(12 * line, 5 * line)

    def _box(self) -> QRectF:
        line = self._metrics.height()
        layers = 0 if self._pixels is None else len(self._pixels)
        names = [self._name(number, layers) for number in range(layers)]
        left = max(map(self._metrics.horizontalAdvance, names), default=0.0) + GRID
        return QRectF(left, 2, self.width() - left - 2, self.height() - line - GRID)

    def _name(self, number: int, layers: int) -> str:
        long = self.width() > 24 * self._metrics.height()
        return (layer_name if long else short_layer_name)(number, layers)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the picture with the names of its rows and its axis of epochs."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        painter.setFont(self._font)
        if self._pixels is not None and self._times is not None:
            box = self._box()
            rows, columns = self._pixels.shape
            image = QImage(
                self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32
            )
            painter.drawImage(box, image)
            painter.setPen(QPen(QColor(self._theme.separator), 1))
            painter.drawRect(box)
            self._paint_names(painter, box, rows)
            self._paint_epochs(painter, box)
        painter.end()

    def _paint_names(self, painter: QPainter, box: QRectF, layers: int) -> None:
        line, height = self._metrics.height(), box.height() / layers
        every = max(1, int(np.ceil(line / height)))
        painter.setPen(QColor(self._theme.muted))
        for row in range(layers):
            number = layers - 1 - row
            # The first and the last are always named.
            if number % every and number != layers - 1:
                continue
            if 0 < layers - 1 - number < every:
                continue
            y = box.top() + (row + 0.5) * height
            label = QRectF(0, y - line / 2, box.left() - GRID / 2, line)
            painter.drawText(label, RIGHT, self._name(number, layers))

    def _paint_epochs(self, painter: QPainter, box: QRectF) -> None:
        assert self._times is not None
        line, last = self._metrics.height(), float(self._times.epochs[-1])
        axis = Axis(float(self._times.epochs[0]), max(last, 1.0), whole=True)
        name = self.tr("epoch")
        name_width = self._metrics.horizontalAdvance(name)
        painter.setPen(QColor(self._theme.muted))
        top = box.bottom() + 2
        painter.drawText(QRectF(box.right() - name_width, top, name_width + 2, line), RIGHT, name)
        widest = self._metrics.horizontalAdvance(axis.text(axis.high, 1.0)) + 2 * GRID
        for tick in axis.ticks(int(box.width() / max(widest, 5 * GRID))):
            x = box.left() + axis.share(tick.place) * box.width()
            half = self._metrics.horizontalAdvance(tick.text) / 2 + 1
            if x + half < box.right() - name_width - GRID:
                label = QRectF(x - half, top, 2 * half, line)
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, tick.text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say that there is another place under the mouse."""
        self._mouse = event.position()
        self.place_hovered.emit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """No place is under the mouse."""
        self._mouse = None
        self.place_hovered.emit()
