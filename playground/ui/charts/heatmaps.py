"""A row of heatmaps, one image a matrix, each with a title above and a figure below.

Where there is little height title and figure share a line, and the images are strips: all of them
are seen at once as long as there is any room for it.  It draws places in a table of colours; what
they mean is the business of the panel.  Images and words are made once and only given new data; one
scene holds them all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem, QWidget

from playground.ui.appearance.hatching import BROKEN, NEGATIVE, PLAIN
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.cell_image import CellImage
from playground.ui.charts.hatch_item import HatchItem
from playground.ui.charts.scene_view import (
    TAB_REASONS,
    SceneText,
    SceneView,
    line_pen,
    stepped_cell,
)
from playground.ui.charts.tile_grid import (
    FORMS,
    TileGrid,
    TileNeeds,
    grid_height,
    lowest_grid,
    tile_grid,
)
from playground.ui.language.numbers import WIDEST_SMALL
from playground.ui.picture_parts import Part, Path, notify_part_focused

LARGEST_CELL = 6 * GRID
# How much longer one side of a cell may be than the other, and in a strip.
LARGEST_ASPECT, STRIP_ASPECT = 6.0, 18.0
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
    hatch: HatchItem = field(default_factory=HatchItem)
    title: SceneText = field(default_factory=SceneText)
    caption: SceneText = field(default_factory=SceneText)


@dataclass(frozen=True)
class Cell:
    """A cell of one of the tiles."""

    tile: int
    row: int
    column: int


class Heatmaps(SceneView):
    """Shows `HeatTile`s side by side, in several rows where that gives them more room."""

    cell_hovered = Signal()

    has_cursor = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tiles: tuple[HeatTile, ...] = ()
        self._shapes: tuple[tuple[int, ...], ...] = ()
        self._items: list[TileItems] = []
        self._table = np.zeros((256, 3), dtype=np.uint8)
        self._negative_below, self._broken_from = 0, 256
        # Whether lines are drawn that may have to go.
        self._hatched = False
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

    def show_tiles(
        self,
        tiles: tuple[HeatTile, ...],
        table: np.ndarray,
        negative_below: int = 0,
        broken_from: int = 256,
    ) -> None:
        """Draw these from now on, in the colours of `table` (256, 3) uint8.

        Places in the table that lie below `negative_below` stand for negative numbers, those from
        `broken_from` on for what is none.
        """
        self._tiles, self._table = tiles, table
        self._negative_below, self._broken_from = negative_below, broken_from
        shapes = tuple(tile.cells.shape for tile in tiles)
        while len(self._items) < len(tiles):
            items = TileItems()
            for item in (items.image, items.edge, items.hatch, items.title, items.caption):
                self.scene().addItem(item)
            self._items.append(items)
        for items, tile in zip(self._items, tiles, strict=False):
            # With 256 colours and 256 places nothing is rescaled: Qt looks each cell up.
            items.image.setImage(tile.cells, autoLevels=False, levels=None, lut=table)
        if shapes != self._shapes:
            self._shapes = shapes
            self._arrange()
        else:
            self._hatch()
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

    def sizeHint(self) -> QSize:
        """A few tiles."""
        return QSize(20 * GRID, round(self._needs().height(FORMS[0])) + 4 * GRID)

    def _line(self) -> float:
        return self._metrics.height()

    def _needs(self) -> TileNeeds:
        titles = [self._metrics.horizontalAdvance(tile.titles[-1]) for tile in self._tiles]
        figure = self._metrics.horizontalAdvance(WIDEST_SMALL) + 2
        return TileNeeds(self._line(), figure, max(titles, default=0))

    def _arrange(self) -> None:
        height, count, needs = float(max(self.height(), 1)), max(1, len(self._tiles)), self._needs()
        self._grid = tile_grid(count, self.width(), height, needs, GRID)
        # In a scroll area this is what makes it scroll.
        needed = grid_height(lowest_grid(count, self.width(), needs, GRID), GRID)
        self.setMinimumHeight(min(round(needed), 16_000))
        for number, items in enumerate(self._items):
            shown = number < len(self._tiles)
            for item in (items.image, items.edge, items.hatch, items.title, items.caption):
                item.setVisible(shown)
            if shown:
                box = self.picture_box(number)
                items.image.setRect(box)
                items.edge.setRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
                items.edge.setPen(line_pen(self._theme.separator))
        self._hatch()
        self._frame()

    def _hatch(self) -> None:
        """Mark what is no number, and negative cells, where that is wanted."""
        broken = any((tile.cells >= self._broken_from).any() for tile in self._tiles)
        wanted = self._theme.marks_negative or broken
        if not (wanted or self._hatched):
            return
        self._hatched = wanted
        for number, (items, tile) in enumerate(zip(self._items, self._tiles, strict=False)):
            marks = np.where(tile.cells < self._negative_below, NEGATIVE, PLAIN)
            marks[tile.cells >= self._broken_from] = BROKEN
            items.hatch.show_cells(marks, self.picture_box(number), self._theme)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
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
        box, line, lines = self._tile_box(number), self._line(), self._grid.form.lines
        rows, columns = self._tiles[number].cells.shape
        room = QRectF(box.left(), box.top() + line, box.width(), box.height() - lines * line)
        largest = LARGEST_CELL * self._theme.scale
        width, height = min(room.width() / columns, largest), min(room.height() / rows, largest)
        aspect = LARGEST_ASPECT if lines > 1 else STRIP_ASPECT
        width, height = min(width, aspect * height), min(height, aspect * width)
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
        title, caption = self._wordings()
        theme, line, beside = self._theme, self._line(), self._grid.form.lines == 1
        for number, tile in enumerate(self._tiles):
            items, box = self._items[number], self._tile_box(number)
            colour = theme.error if tile.alarming else theme.text
            self.set_text(items.title, tile.titles[title], theme.muted)
            self.set_text(items.caption, tile.captions[caption], colour)
            bottom = box.top() if beside else box.bottom() - line
            for item, share, top in (
                (items.title, 0.0 if beside else 0.5, box.top()),
                (items.caption, 1.0 if beside else 0.5, bottom),
            ):
                free = box.width() - self._metrics.horizontalAdvance(item.text())
                item.setPos(round(box.left() + share * free), round(top))

    def _wordings(self) -> tuple[int, int]:
        """Which titles and captions are written; on one line they share the width."""
        titles = [tile.titles for tile in self._tiles]
        captions = [tile.captions for tile in self._tiles]
        if self._grid.form.lines > 1 or not titles:
            return self._level(titles, self._grid.width), self._level(captions, self._grid.width)
        # The figure is short there: the name of the layer has what is left.
        caption = len(captions[0]) - 1
        figure = max(self._metrics.horizontalAdvance(one[caption]) for one in captions)
        return self._level(titles, self._grid.width - figure - GRID), caption

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

    def _level(self, texts: list[tuple[str, ...]], room: float) -> int:
        """The first wording that fits every tile in `room` pixels, else the last."""
        for level, words in enumerate(zip(*texts, strict=True)):
            if max(map(self._metrics.horizontalAdvance, words)) <= room:
                return level
        return len(texts[0]) - 1 if texts else 0

    # Keyboard, and what is said of a cell.

    def name_cells(self, words: Callable[[Cell], str]) -> None:
        """Have `words` say what a cell is, for whoever does not see it."""
        self._words = words

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab puts the cursor on a cell, which shows where the focus is."""
        super().focusInEvent(event)
        if event.reason() in TAB_REASONS and self._tiles:
            self._hover(self._hovered or Cell(0, 0, 0))
            notify_part_focused(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        super().focusOutEvent(event)
        if event.reason() in TAB_REASONS:
            self._hover(None)

    def move_cursor(self, key: Qt.Key, far: bool) -> bool:
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
        notify_part_focused(self)
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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which cell is under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """No cell is under the mouse."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self._frame()
            self.cell_hovered.emit()
