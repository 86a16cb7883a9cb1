"""A row of heatmaps, one image a matrix, each with a title above and a figure below.

It draws places in a table of colours; what they mean is the business of the panel.  Images and
words are made once and only given new data; one scene holds them all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.scene_view import (
    TAB_REASONS,
    CellImage,
    SceneText,
    SceneView,
    line_pen,
    stepped_cell,
)
from playground.ui.language.numbers import WIDEST_SMALL
from playground.ui.picture_parts import Part, Path, tell_part

LEAST_PICTURE = 3 * GRID
LARGEST_CELL = 6 * GRID
# How much longer one side of a cell may be than the other.
LARGEST_ASPECT = 6.0
FRAME_WIDTH = 1.5


@dataclass(frozen=True, eq=False)
class HeatTile:
    """One matrix: `cells` (rows, columns) uint8, the place of each in the table of colours.

    `titles` and `captions` say the same in fewer and fewer words, as many of them in every tile;
    the longest that fits all tiles is drawn.  An `alarming` caption is drawn in the colour of
    errors.
    """

    cells: np.ndarray
    titles: tuple[str, ...]
    captions: tuple[str, ...]
    alarming: bool = False


@dataclass(eq=False)
class TileItems:
    """The graphics items of one tile."""

    image: CellImage = field(default_factory=CellImage)
    edge: QGraphicsRectItem = field(default_factory=QGraphicsRectItem)
    title: SceneText = field(default_factory=SceneText)
    caption: SceneText = field(default_factory=SceneText)


@dataclass(frozen=True)
class Cell:
    """A cell of one of the tiles."""

    tile: int
    row: int
    column: int


@dataclass(frozen=True)
class TileGrid:
    """A layout of tiles: how many there are in a row, and the size of each."""

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


class Heatmaps(SceneView):
    """Shows `HeatTile`s side by side, in several rows where that gives them more room."""

    cell_hovered = Signal()

    walks = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tiles: tuple[HeatTile, ...] = ()
        self._shapes: tuple[tuple[int, ...], ...] = ()
        self._items: list[TileItems] = []
        self._table = np.zeros((256, 3), dtype=np.uint8)
        self._hovered: Cell | None = None
        self._marked: Cell | None = None
        self._words: Callable[[Cell], str] | None = None
        self._grid = TileGrid(1, 1, 1.0, 1.0)
        self._frames = [QGraphicsRectItem(), QGraphicsRectItem()]
        for frame in self._frames:
            frame.setZValue(1)
            frame.hide()
            self.scene().addItem(frame)
        self.apply_theme(theme)

    def show_tiles(self, tiles: tuple[HeatTile, ...], table: np.ndarray) -> None:
        """Draw these from now on, in the colours of `table` (256, 3) uint8."""
        self._tiles, self._table = tiles, table
        shapes = tuple(tile.cells.shape for tile in tiles)
        while len(self._items) < len(tiles):
            items = TileItems()
            for item in (items.image, items.edge, items.title, items.caption):
                self.scene().addItem(item)
            self._items.append(items)
        for items, tile in zip(self._items, tiles, strict=False):
            # With 256 colours and 256 places nothing is rescaled: Qt looks each cell up.
            items.image.setImage(tile.cells, autoLevels=False, levels=None, lut=table)
        if shapes != self._shapes:
            self._shapes = shapes
            self._arrange()
        self._write()

    @property
    def tiles(self) -> tuple[HeatTile, ...]:
        """The tiles that are drawn."""
        return self._tiles

    @property
    def images(self) -> tuple[CellImage, ...]:
        """The image item of each tile."""
        return tuple(items.image for items in self._items[: len(self._tiles)])

    @property
    def hovered(self) -> Cell | None:
        """The cell under the mouse."""
        return self._hovered

    def mark(self, cell: Cell | None) -> None:
        """Outline `cell`, or none."""
        if cell != self._marked:
            self._marked = cell
            self._frame()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._arrange()
        self._write()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A few tiles."""
        return QSize(20 * GRID, round(self._least_height()) + 4 * GRID)

    def _line(self) -> float:
        return self._metrics.height()

    def _least_height(self) -> float:
        return 2 * self._line() + LEAST_PICTURE

    def _arrange(self) -> None:
        least_width = self._metrics.horizontalAdvance(WIDEST_SMALL) + 2
        height = float(max(self.height(), 1))
        self._grid = tile_grid(
            max(1, len(self._tiles)), self.width(), height, least_width, self._least_height(), GRID
        )
        needed = self._grid.rows * (self._least_height() + GRID) - GRID
        # In a scroll area this is what makes it scroll.
        self.setMinimumHeight(min(round(needed), 16_000))
        for number, items in enumerate(self._items):
            shown = number < len(self._tiles)
            for item in (items.image, items.edge, items.title, items.caption):
                item.setVisible(shown)
            if shown:
                box = self.picture_box(number)
                items.image.setRect(box)
                items.edge.setRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
                items.edge.setPen(line_pen(self._theme.separator))
        self._frame()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 (Qt's name)
        """Arrange the tiles anew."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "_frames"):
            self._arrange()
            self._write()

    # Places.

    def _tile_box(self, number: int) -> QRectF:
        grid = self._grid
        row, column = divmod(number, grid.columns)
        return QRectF(
            column * (grid.width + GRID), row * (grid.height + GRID), grid.width, grid.height
        )

    def picture_box(self, number: int) -> QRectF:
        """The rectangle of the pixels of one tile."""
        box, line = self._tile_box(number), self._line()
        rows, columns = self._tiles[number].cells.shape
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
                rows, columns = tile.cells.shape
                row = int((position.y() - box.top()) / box.height() * rows)
                column = int((position.x() - box.left()) / box.width() * columns)
                return Cell(number, min(row, rows - 1), min(column, columns - 1))
        return None

    def _cell_box(self, cell: Cell) -> QRectF:
        box = self.picture_box(cell.tile)
        rows, columns = self._tiles[cell.tile].cells.shape
        width, height = box.width() / columns, box.height() / rows
        return QRectF(
            box.left() + cell.column * width, box.top() + cell.row * height, width, height
        )

    # Drawing.

    def _write(self) -> None:
        """Titles and captions, in the longest wording that all tiles have room for."""
        title = self._level([tile.titles for tile in self._tiles])
        caption = self._level([tile.captions for tile in self._tiles])
        theme, line = self._theme, self._line()
        for number, tile in enumerate(self._tiles):
            items, box = self._items[number], self._tile_box(number)
            colour = theme.error if tile.alarming else theme.text
            self.set_text(items.title, tile.titles[title], theme.muted)
            self.set_text(items.caption, tile.captions[caption], colour)
            for item, top in ((items.title, box.top()), (items.caption, box.bottom() - line)):
                width = self._metrics.horizontalAdvance(item.text())
                item.setPos(round(box.center().x() - width / 2), round(top))

    def _frame(self) -> None:
        for item, cell in zip(self._frames, (self._marked, self._hovered), strict=True):
            item.setVisible(cell is not None and self._has(cell))
            if cell is not None and self._has(cell):
                item.setPen(line_pen(self._theme.text, FRAME_WIDTH))
                item.setRect(self._cell_box(cell).adjusted(-0.5, -0.5, 0.5, 0.5))

    def _has(self, cell: Cell) -> bool:
        if cell.tile >= len(self._tiles):
            return False
        rows, columns = self._tiles[cell.tile].cells.shape
        return bool(cell.row < rows and cell.column < columns)

    def _level(self, texts: list[tuple[str, ...]]) -> int:
        """The first wording that fits every tile, else the last."""
        for level, words in enumerate(zip(*texts, strict=True)):
            if max(map(self._metrics.horizontalAdvance, words)) <= self._grid.width:
                return level
        return len(texts[0]) - 1 if texts else 0

    # Keyboard, and what is said of a cell.

    def name_cells(self, words: Callable[[Cell], str]) -> None:
        """Have `words` say what a cell is, for whoever does not see it."""
        self._words = words

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Tab puts the cursor on a cell, which shows where the focus is."""
        super().focusInEvent(event)
        if event.reason() in TAB_REASONS and self._tiles:
            self._hover(self._hovered or Cell(0, 0, 0))
            tell_part(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """The cursor goes with the focus."""
        super().focusOutEvent(event)
        if event.reason() in TAB_REASONS:
            self._hover(None)

    def walk(self, key: Qt.Key, far: bool) -> bool:
        """Arrows lead from cell to cell of a tile, Page Up and Page Down from tile to tile."""
        if not self._tiles:
            return False
        here = self._hovered or Cell(0, 0, 0)
        turned = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(key)
        if turned is not None:
            cell = Cell(min(max(here.tile + turned, 0), len(self._tiles) - 1), 0, 0)
        else:
            shape = self._tiles[min(here.tile, len(self._tiles) - 1)].cells.shape
            place = stepped_cell((here.row, here.column), key, (shape[0], shape[1]), far)
            if place is None:
                return False
            cell = Cell(here.tile, *place)
        self._hover(cell)
        tell_part(self)
        return True

    def part_count(self, path: Path) -> int:
        """Tiles, and the cells of a tile, row by row."""
        if self._words is None or (path and path[0] >= len(self._tiles)):
            return 0
        if not path:
            return len(self._tiles)
        return int(self._tiles[path[0]].cells.size) if len(path) == 1 else 0

    def part_at(self, path: Path) -> Part | None:
        """A tile by its title and caption, a cell in the words of whoever knows what it is."""
        if self._words is None or not path or path[-1] >= self.part_count(path[:-1]):
            return None
        tile = self._tiles[path[0]]
        if len(path) == 1:
            return Part(f"{tile.titles[0]}: {tile.captions[0]}", box=self.picture_box(path[0]))
        cell = Cell(path[0], *divmod(path[1], tile.cells.shape[1]))
        return Part(self._words(cell), box=self._cell_box(cell))

    def current_part(self) -> Path | None:
        """The cell of the cursor."""
        cell = self._hovered
        if cell is None or not self._has(cell):
            return None
        return (cell.tile, cell.row * self._tiles[cell.tile].cells.shape[1] + cell.column)

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say which cell is under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """No cell is under the mouse."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self._frame()
            self.cell_hovered.emit()
