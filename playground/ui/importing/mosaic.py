"""Some pictures side by side, a row for each class, as large as there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.data.pictures import Pictures
from playground.data.table import TableRows
from playground.ui.appearance.theme import GRID, Theme, font

MAX_ROWS, MAX_COLUMNS = 10, 24
NAME_SHARE = 0.25
WHITE = 255.0


class Mosaic(QWidget):
    """Draws the first pictures of the first classes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[str, np.ndarray]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pictures(self, pictures: Pictures | None) -> None:
        """Draw some of these from now on, or nothing."""
        self._rows = []
        if pictures is not None:
            for name, chosen in _first_of_classes(pictures.labels, pictures.class_names):
                self._rows.append((name, np.ascontiguousarray(pictures.images[chosen])))
        self.update()

    def show_rows(self, rows: TableRows | None) -> None:
        """Draw some of the images that these rows are from now on, or nothing."""
        self._rows = []
        if rows is not None and rows.image is not None:
            scale = WHITE / rows.image.white
            names = rows.class_names or ("",)
            labels = rows.labels if rows.class_names else np.zeros(len(rows.labels), dtype=np.int64)
            for name, chosen in _first_of_classes(labels, names):
                greys = np.rint(rows.values[chosen] * scale).astype(np.uint8)
                self._rows.append((name, greys.reshape(len(chosen), *rows.image.shape)))
        self.update()

    @property
    def names(self) -> tuple[str, ...]:
        """The classes that are shown."""
        return tuple(name for name, _ in self._rows)

    def sizeHint(self) -> QSize:
        """Room for some rows."""
        return QSize(40 * GRID, 15 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line for each class: its name and its first pictures."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setFont(font(self._theme, "label"))
        metrics = QFontMetricsF(painter.font())
        longest = max(metrics.horizontalAdvance(name) for name, _ in self._rows)
        margin = min(longest, NAME_SHARE * self.width()) + GRID
        step = min(self.height() / len(self._rows), 10.0 * GRID * self._theme.scale)
        for row, (name, images) in enumerate(self._rows):
            place = QRectF(0, row * step, margin - GRID, step)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
            painter.setPen(QColor(self._theme.text))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place, flags, text)
            self._paint_row(painter, images, margin, row * step, step)
        painter.end()

    def _paint_row(
        self, painter: QPainter, images: np.ndarray, left: float, top: float, step: float
    ) -> None:
        side = images.shape[1]
        for column, image in enumerate(images):
            x = left + column * step
            if x + step > self.width():
                return
            drawn = QImage(image.data, side, side, side, QImage.Format.Format_Grayscale8)
            painter.drawImage(QRectF(x, top, step - 2.0, step - 2.0), drawn)


def _first_of_classes(labels: np.ndarray, names: Sequence[str]) -> Iterator[tuple[str, np.ndarray]]:
    """The name and the first rows of each of the first classes."""
    for number in np.unique(labels)[:MAX_ROWS].tolist():
        yield names[number], np.flatnonzero(labels == number)[:MAX_COLUMNS]
