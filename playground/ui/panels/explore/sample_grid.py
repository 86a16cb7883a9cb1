"""Samples as tiles: the image, or the class marker, above what the network takes it for.

Right and wrong differ in mark and colour.  The grid draws tiles and says which one the mouse is
on; choosing and ordering the samples is the panel's work.
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
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font, rgb
from playground.ui.charts.markers import Marker, paint_marker
from playground.ui.language.numbers import fixed

PICTURE = 48.0
BRIGHTEST = 16.0


@dataclass(frozen=True, eq=False)
class SampleTile:
    """One sample: `image` (height, width) 0 to 16 or None, what is predicted, how sure, if right.

    `right` is None where nothing can be right or wrong; `truth` is written under a wrong one.
    """

    row: int
    image: np.ndarray | None
    marker: Marker
    predicted: str
    share: float
    right: bool | None
    truth: str


class SampleGrid(QWidget):
    """Tiles in rows, as many in a row as fit; says `hovered_changed` and `clicked`."""

    hovered_changed = Signal()
    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[SampleTile, ...] = ()
        self._chosen: int | None = None
        self.hovered: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.apply_theme(theme)

    def show_tiles(self, tiles: tuple[SampleTile, ...], chosen: int | None) -> None:
        """Draw these tiles; the one of row `chosen` is framed."""
        self._tiles, self._chosen = tiles, chosen
        self._measure()
        self._on_height()
        self.update()

    @property
    def tiles(self) -> tuple[SampleTile, ...]:
        """What is shown, in order."""
        return self._tiles

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        ground, ink = (np.array(rgb(c), dtype=float) for c in (theme.raised, theme.text))
        shares = np.linspace(0, 1, 17)[:, None]
        colours = np.rint(ground + shares * (ink - ground)).astype(np.uint32)
        self._greys = 0xFF000000 | colours[:, 0] << 16 | colours[:, 1] << 8 | colours[:, 2]
        self._measure()
        self._on_height()
        self.update()

    # Where things are.

    def tile_size(self) -> tuple[float, float]:
        """Width and height of a tile, with the gap after it; the tiles fill the width."""
        height = PICTURE * self._theme.scale + 2 * self._metrics.height() + GRID
        return (self.width() + GRID) / self.columns(), height

    def columns(self) -> int:
        """Tiles in a row."""
        return max(1, int((self.width() + GRID) / self._least_width))

    def _measure(self) -> None:
        names = {tile.predicted for tile in self._tiles} | {"0"}
        longest = max(self._metrics.horizontalAdvance(f"{name} 0.00") for name in names)
        wanted = longest + self._metrics.height()
        self._least_width = max(PICTURE * self._theme.scale, wanted) + GRID

    def tile_box(self, number: int) -> QRectF:
        """Where tile `number` is."""
        width, height = self.tile_size()
        row, column = divmod(number, self.columns())
        return QRectF(column * width, row * height, width - GRID, height - GRID / 2)

    def row_at(self, position: QPointF) -> int | None:
        """The data row of the tile at a pixel."""
        width, height = self.tile_size()
        column = int(position.x() // width)
        number = int(position.y() // height) * self.columns() + column
        inside = 0 <= column < self.columns() and 0 <= number < len(self._tiles)
        return self._tiles[number].row if inside else None

    def _on_height(self) -> None:
        rows = -(-len(self._tiles) // self.columns())
        height = round(rows * self.tile_size()[1])
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Other columns, other height."""
        self._on_height()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Two tiles wide at least."""
        return QSize(round(2 * self._least_width), round(self.tile_size()[1]))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The tiles that can be seen."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, columns = self.tile_size()[1], self.columns()
        first = max(0, int(event.rect().top() // height)) * columns
        last = (int(event.rect().bottom() // height) + 1) * columns
        for number in range(first, min(last, len(self._tiles))):
            self._paint_tile(painter, self._tiles[number], self.tile_box(number))
        painter.end()

    def _paint_tile(self, painter: QPainter, tile: SampleTile, box: QRectF) -> None:
        theme, line = self._theme, self._metrics.height()
        side = PICTURE * theme.scale
        if tile.row in (self._chosen, self.hovered):
            painter.setBrush(QColor(theme.raised))
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        picture = QRectF(box.center().x() - side / 2 + 2, box.top() + 2, side - 4, side - 4)
        if tile.image is None:
            paint_marker(painter, picture.center(), tile.marker, side / 2, theme)
        else:
            self._paint_image(painter, picture, tile.image)
        caption = QRectF(box.left(), box.top() + side, box.width(), line)
        self._paint_verdict(painter, caption, tile)
        if tile.right is False:
            painter.setPen(QColor(theme.muted))
            under = caption.translated(0, line)
            text = self._metrics.elidedText(tile.truth, Qt.TextElideMode.ElideRight, under.width())
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_image(self, painter: QPainter, box: QRectF, image: np.ndarray) -> None:
        levels = np.clip(np.rint(image * (16 / BRIGHTEST)), 0, 16).astype(np.intp)
        pixels = np.ascontiguousarray(self._greys[levels])
        rows, columns = pixels.shape
        drawn = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        painter.drawImage(box, drawn)

    def _paint_verdict(self, painter: QPainter, box: QRectF, tile: SampleTile) -> None:
        text = (
            f"{tile.predicted} {fixed(tile.share, 2)}" if tile.right is not None else tile.predicted
        )
        size = self._metrics.height() * 0.55
        mark = size + 3 if tile.right is not None else 0.0
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, box.width() - mark)
        left = box.center().x() - (mark + self._metrics.horizontalAdvance(text)) / 2
        wrong = tile.right is False
        colour = QColor(self._theme.error if wrong else self._theme.text)
        painter.setPen(QPen(colour, 1.75))
        middle = QPointF(left + size / 2, box.center().y())
        if wrong:
            _paint_cross(painter, middle, size)
        elif tile.right:
            _paint_tick(painter, middle, size)
        painter.setPen(colour)
        painter.drawText(
            QRectF(left + mark, box.top(), box.width(), box.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            text,
        )

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Another tile may be under the mouse."""
        self._hover(self.row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """None is."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say that the hovered tile was clicked."""
        self._hover(self.row_at(event.position()))
        self.clicked.emit()

    def _hover(self, row: int | None) -> None:
        if row != self.hovered:
            self.hovered = row
            self.update()
            self.hovered_changed.emit()


def _paint_tick(painter: QPainter, middle: QPointF, size: float) -> None:
    half = size / 2
    painter.drawPolyline(
        [
            middle + QPointF(-half, 0),
            middle + QPointF(-half / 4, half * 0.75),
            middle + QPointF(half, -half * 0.75),
        ]
    )


def _paint_cross(painter: QPainter, middle: QPointF, size: float) -> None:
    half = size / 2 * 0.85
    painter.drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half))
    painter.drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half))
