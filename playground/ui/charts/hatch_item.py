"""Lines over negative and broken cells of a picture, in the pixels of the scene."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.ui.appearance.hatching import (
    BROKEN,
    MIN_CELL,
    PERIOD,
    PLAIN,
    crossed_lines,
    overlay,
)
from playground.ui.appearance.theme import Theme, rgb


class HatchItem(QGraphicsItem):
    """Hatches cells of a matrix that fills `box`; nothing unless the theme marks what is negative.

    Where cells are too small for a line, none is drawn.
    """

    def __init__(self, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self._box = QRectF()
        self._pixels = np.zeros((0, 0), dtype=np.uint32)
        self._image = QImage()

    @property
    def lines(self) -> np.ndarray:
        """(height, width) bool: the pixels that are drawn; empty for none."""
        return self._pixels != 0

    def show_cells(
        self, marks: np.ndarray, box: QRectF, theme: Theme, part: QRectF | None = None
    ) -> None:
        """Cross BROKEN cells of `marks` (rows, columns), and hatch NEGATIVE ones where asked for.

        `part` is what is seen in `box` of the matrix, in cells from its upper left corner; all of
        it without.
        """
        rows, columns = marks.shape
        seen = part or QRectF(0, 0, columns, rows)
        self.prepareGeometryChange()
        self._box = box
        across, down = int(box.width()), int(box.height())
        if not theme.marks_negative:
            marks = np.where(marks == BROKEN, BROKEN, PLAIN)
        wanted = across > 0 and down > 0 and marks.any()
        small = seen.width() * MIN_CELL > across or seen.height() * MIN_CELL > down
        if not wanted or small:
            self._pixels = np.zeros((0, 0), dtype=np.uint32)
            self._image = QImage()
            return
        red, green, blue = rgb(theme.text)
        self._pixels = overlay(
            marks,
            _cells(seen.top(), seen.height(), down, rows),
            _cells(seen.left(), seen.width(), across, columns),
            0xFF000000 | red << 16 | green << 8 | blue,
        )
        self._image = QImage(
            self._pixels.data,
            across,
            down,
            4 * across,
            QImage.Format.Format_ARGB32_Premultiplied,
        )

    def boundingRect(self) -> QRectF:
        """The rectangle of the matrix."""
        return self._box

    def paint(
        self, painter: QPainter, _: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the lines."""
        if not self._image.isNull():
            painter.drawImage(self._box.topLeft(), self._image)


def crossed_brush(colour: str, theme: Theme) -> QBrush:
    """A brush of `colour` with the lines of broken cells, for a key."""
    tile = QImage(PERIOD, PERIOD, QImage.Format.Format_RGB32)
    tile.fill(QColor(colour))
    for row, column in zip(*np.nonzero(crossed_lines(PERIOD, PERIOD)), strict=True):
        tile.setPixelColor(int(column), int(row), QColor(theme.text))
    return QBrush(tile)


def _cells(start: float, length: float, pixels: int, count: int) -> np.ndarray:
    """The cell of each pixel along one side, −1 outside of the matrix."""
    places = np.floor(start + (np.arange(pixels) + 0.5) * length / pixels).astype(np.intp)
    return np.where((places >= 0) & (places < count), places, -1)
