"""Pictures of values, a colour a cell; what is not a number has the colour of errors."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem

# Numbers beyond this are as good as infinite: pyqtgraph's arithmetic overflows with them.
LARGEST = 1e30


class ValueImage:
    """Cells in colours, transparent where there is no number, and what is seen there then.

    `items` are what is drawn, the lowest first.
    """

    def __init__(self) -> None:
        self._broken = QGraphicsRectItem()
        self._broken.setPen(QPen(Qt.PenStyle.NoPen))
        self._broken.hide()
        self.cells = CellImage()
        self.items: tuple[QGraphicsItem, ...] = (self._broken, self.cells)

    @property
    def pixels(self) -> np.ndarray | None:
        """What was handed over, (rows, columns) or (rows, columns, channels); None at first."""
        image: np.ndarray | None = self.cells.image
        return image

    def show_colours(self, pixels: np.ndarray) -> None:
        """Paint colours (rows, columns, 3 or 4) uint8."""
        self._broken.hide()
        self.cells.setImage(pixels, autoLevels=False, levels=None, lut=None)

    def show_values(self, values: np.ndarray, low: float, high: float, table: np.ndarray) -> None:
        """Paint `values` (rows, columns) in colours of `table` (256, 3), from `low` to `high`."""
        self._broken.setVisible(bool(np.isnan(values).any()))
        shown, levels = drawable(values, low, high)
        self.cells.setImage(shown, autoLevels=False, levels=levels, lut=table)

    def place(self, where: QRectF) -> None:
        """Fill the rectangle `where`, the first row at its top; its height may count upwards."""
        if self.pixels is not None:
            self.cells.setRect(where)
        self._broken.setRect(where.normalized())

    def set_error_colour(self, colour: str) -> None:
        """Have what is not a number seen in `colour`."""
        self._broken.setBrush(QColor(colour))


class CellImage(pg.ImageItem):
    """An image by rows, its picture in the one format that Qt scales without converting."""

    qimage: QImage | None

    def __init__(self) -> None:
        super().__init__(axisOrder="row-major")

    def render(self) -> None:
        """Make the picture; with 256 colours Qt would look each pixel up while it scales.

        Places in a table become colours at once: pyqtgraph would make Qt's table anew each time.
        """
        if self.levels is None and self.image.dtype == np.uint8 and self.image.ndim == 2:
            self._pixels = _packed(self.lut)[self.image]
            rows, columns = self._pixels.shape
            self.qimage = QImage(
                self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32
            )
            self._renderRequired = self._unrenderable = False
            return
        super().render()
        if self.qimage is not None:
            alpha = self.qimage.hasAlphaChannel()
            formats = QImage.Format
            wanted = formats.Format_ARGB32_Premultiplied if alpha else formats.Format_RGB32
            self.qimage = self.qimage.convertToFormat(wanted)


def _packed(table: np.ndarray) -> np.ndarray:
    """(256,) uint32 0xffrrggbb of a table (256, 3) uint8."""
    wide = table.astype(np.uint32)
    return 0xFF000000 | wide[:, 0] << 16 | wide[:, 1] << 8 | wide[:, 2]


def drawable(values: np.ndarray, low: float, high: float) -> tuple[np.ndarray, tuple[float, float]]:
    """`values` and the ends of their scale as pyqtgraph can draw them without a warning.

    The array itself where it is harmless; else what is far outside of the scale, or infinite, is
    brought next to it.  NaN stays.
    """
    low, high = max(low, -LARGEST), min(high, LARGEST)
    high = max(high, low + 1 / LARGEST, low + abs(low) * 1e-6)
    span = high - low
    with np.errstate(invalid="ignore"):
        far = np.abs(values) > max(abs(low), abs(high)) + 1e3 * span
    if not far.any():
        return values, (low, high)
    return np.clip(values.astype(np.float64), low - span, high + span), (low, high)
