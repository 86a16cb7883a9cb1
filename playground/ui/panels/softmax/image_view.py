"""One small grey image, as large as there is room, with its pixels to be seen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, rgb
from playground.ui.charts.plane_colours import packed

BRIGHTEST = 16.0


class ImageView(QWidget):
    """Draws grey values 0 to 16, (height, width), from the ground's colour to the text's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = np.zeros((8, 8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: np.ndarray) -> None:
        """Draw this image from now on."""
        self._image = image
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A little larger than a sample's tile."""
        return QSize(12 * GRID, 12 * GRID)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Still to be recognised."""
        return QSize(6 * GRID, 6 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The image in the middle."""
        ground, ink = (np.array(rgb(c)) for c in (self._theme.raised, self._theme.text))
        shares = np.clip(self._image / BRIGHTEST, 0.0, 1.0)[..., None]
        pixels = np.ascontiguousarray(packed(ground + shares * (ink - ground)))
        rows, columns = pixels.shape
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        side = min(self.width(), self.height()) - 2.0
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.drawImage(box, image)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.drawRect(box)
        painter.end()
