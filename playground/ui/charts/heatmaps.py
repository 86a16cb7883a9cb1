"""A row of heatmaps, one a matrix, each with a title above and a figure below.

It draws coloured pixels that it is given; what they mean is the business of the panel.  A few
images and a few words a repaint: nine layers cost about half a millisecond.
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

from playground.ui.appearance.theme import GRID, Theme, font

LEAST_PICTURE = 3 * GRID
LARGEST_CELL = 6 * GRID
# How much longer one side of a cell may be than the other.
LARGEST_ASPECT = 6.0


@dataclass(frozen=True, eq=False)
class HeatTile:
    """One matrix: `pixels` (rows, columns) uint32 0xffrrggbb, C-contiguous.

    `titles` and `captions` say the same in fewer and fewer words, as many of them in every tile;
    the longest that fits all tiles is drawn.  An `alarming` caption is drawn in the colour of
    errors.
    """

    pixels: np.ndarray
    titles: tuple[str, ...]
    captions: tuple[str, ...]
    alarming: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell of one of the tiles."""

    tile: int
    row: int
    column: int


@dataclass(frozen=True)
class TileGrid:
    """How many tiles stand beside each other, and the size of each."""

    columns: int
    rows: int
    width: float
    height: float


def tile_grid(
    tiles: int, width: float, height: float, least_width: float, least_height: float, gap: float
) -> TileGrid:
    """The arrangement of `tiles` in `width` × `height` that makes the smaller side largest.

    Where nothing fits, as many columns as the least width allows; the grid is then higher than
    `height`.
    """
    best: TileGrid | None = None
    most = max(1, min(tiles, int((width + gap) / (least_width + gap))))
    for columns in range(1, most + 1):
        rows = -(-tiles // columns)
        tile_width = (width - (columns - 1) * gap) / columns
        tile_height = (height - (rows - 1) * gap) / rows
        if tile_height < least_height:
            continue
        grid = TileGrid(columns, rows, tile_width, tile_height)
        if best is None or _room(grid, least_height) > _room(best, least_height):
            best = grid
    if best is not None:
        return best
    rows = -(-tiles // most)
    return TileGrid(most, rows, (width - (most - 1) * gap) / most, least_height)


def _room(grid: TileGrid, least_height: float) -> float:
    return min(grid.width, grid.height - least_height + LEAST_PICTURE)


class Heatmaps(QWidget):
    """Shows `HeatTile`s side by side, in several rows where that gives them more room."""

    cell_hovered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[HeatTile, ...] = ()
        self._hovered: Cell | None = None
        self._marked: Cell | None = None
        self._grid = TileGrid(1, 1, 1.0, 1.0)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    def show_tiles(self, tiles: tuple[HeatTile, ...]) -> None:
        """Draw these from now on."""
        count = len(self._tiles)
        self._tiles = tiles
        if len(tiles) != count:
            self._arrange()
        self.update()

    @property
    def tiles(self) -> tuple[HeatTile, ...]:
        """What is drawn."""
        return self._tiles

    @property
    def hovered(self) -> Cell | None:
        """The cell under the mouse."""
        return self._hovered

    def mark(self, cell: Cell | None) -> None:
        """Outline `cell`, or none."""
        if cell != self._marked:
            self._marked = cell
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A few tiles."""
        return QSize(20 * GRID, round(self._least_height()) + 4 * GRID)

    def _line(self) -> float:
        return self._metrics.height()

    def _least_height(self) -> float:
        return 2 * self._line() + LEAST_PICTURE

    def _arrange(self) -> None:
        least_width = self._metrics.horizontalAdvance("0.00e−00") + 2
        height = float(max(self.height(), 1))
        self._grid = tile_grid(
            max(1, len(self._tiles)), self.width(), height, least_width, self._least_height(), GRID
        )
        needed = self._grid.rows * (self._least_height() + GRID) - GRID
        # In a scroll area this is what makes it scroll.
        self.setMinimumHeight(min(round(needed), 16_000))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrange the tiles anew."""
        self._arrange()

    # Places.

    def _tile_box(self, number: int) -> QRectF:
        grid = self._grid
        row, column = divmod(number, grid.columns)
        return QRectF(
            column * (grid.width + GRID), row * (grid.height + GRID), grid.width, grid.height
        )

    def picture_box(self, number: int) -> QRectF:
        """Where the pixels of one tile are drawn."""
        box, line = self._tile_box(number), self._line()
        rows, columns = self._tiles[number].pixels.shape
        room = QRectF(box.left(), box.top() + line, box.width(), box.height() - 2 * line)
        largest = LARGEST_CELL * self._theme.scale
        width, height = min(room.width() / columns, largest), min(room.height() / rows, largest)
        width, height = min(width, LARGEST_ASPECT * height), min(height, LARGEST_ASPECT * width)
        size_x, size_y = max(1.0, width * columns), max(1.0, height * rows)
        left, top = room.center().x() - size_x / 2, room.center().y() - size_y / 2
        return QRectF(round(left), round(top), size_x, size_y)

    def cell_at(self, position: QPointF) -> Cell | None:
        """The cell under `position`, None between the tiles."""
        for number, tile in enumerate(self._tiles):
            box = self.picture_box(number)
            if box.contains(position):
                rows, columns = tile.pixels.shape
                row = int((position.y() - box.top()) / box.height() * rows)
                column = int((position.x() - box.left()) / box.width() * columns)
                return Cell(number, min(row, rows - 1), min(column, columns - 1))
        return None

    def _cell_box(self, cell: Cell) -> QRectF:
        box = self.picture_box(cell.tile)
        rows, columns = self._tiles[cell.tile].pixels.shape
        width, height = box.width() / columns, box.height() / rows
        return QRectF(
            box.left() + cell.column * width, box.top() + cell.row * height, width, height
        )

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw all tiles."""
        painter = QPainter(self)
        painter.setFont(self._font)
        title = self._level([tile.titles for tile in self._tiles])
        caption = self._level([tile.captions for tile in self._tiles])
        for number, tile in enumerate(self._tiles):
            self._paint_tile(painter, number, tile)
            self._paint_words(painter, number, tile.titles[title], tile.captions[caption])
        for cell in (self._marked, self._hovered):
            if cell is not None and self._has(cell):
                painter.setPen(QPen(QColor(self._theme.text), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self._cell_box(cell).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def _has(self, cell: Cell) -> bool:
        if cell.tile >= len(self._tiles):
            return False
        rows, columns = self._tiles[cell.tile].pixels.shape
        return bool(cell.row < rows and cell.column < columns)

    def _paint_tile(self, painter: QPainter, number: int, tile: HeatTile) -> None:
        picture = self.picture_box(number)
        rows, columns = tile.pixels.shape
        image = QImage(tile.pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        painter.drawImage(picture, image)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(picture.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_words(self, painter: QPainter, number: int, title: str, caption: str) -> None:
        theme, line, box = self._theme, self._line(), self._tile_box(number)
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(box.left(), box.top(), box.width(), line), middle, title)
        painter.setPen(QColor(theme.error if self._tiles[number].alarming else theme.text))
        below = QRectF(box.left(), box.bottom() - line, box.width(), line)
        painter.drawText(below, middle, caption)

    def _level(self, texts: list[tuple[str, ...]]) -> int:
        """The first wording that fits every tile, else the last."""
        for level, words in enumerate(zip(*texts, strict=True)):
            if max(map(self._metrics.horizontalAdvance, words)) <= self._grid.width:
                return level
        return len(texts[0]) - 1 if texts else 0

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say which cell is under the mouse."""
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """No cell is under the mouse."""
        self._hover(None)

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self.update()
            self.cell_hovered.emit()
