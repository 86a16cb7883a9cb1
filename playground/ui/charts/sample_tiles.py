"""Samples as tiles: the image, or the class marker, above what the network takes it for.

All images are one picture and all marks two scatter items; words are written for the tiles in
sight alone.  The view draws tiles and says which one the mouse or the cursor is on; choosing and
ordering the samples is the panel's work.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.markers import Marker
from playground.ui.charts.plane_items import PlanePoints, PointItem
from playground.ui.charts.scene_view import (
    RETURN_KEYS,
    TAB_REASONS,
    SceneText,
    SceneView,
    line_pen,
)
from playground.ui.charts.tile_images import TileImages, TileLayout
from playground.ui.language.numbers import fixed
from playground.ui.picture_parts import Part, Path, notify_part_focused

PICTURE = 48.0
# The tick or cross before the words, as a share of a line, and what is left free after it.
MARK_SHARE, MARK_GAP = 0.6, 3.0
FRAME_WIDTH = 1.5


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


class SampleTiles(SceneView):
    """Tiles in rows of as many as fit; emits `hovered_changed`, `clicked` and `cursor_moved`."""

    hovered_changed = Signal()
    clicked = Signal()
    # Where the cursor of the keyboard has gone, for what scrolls around it.
    cursor_moved = Signal(QRectF)

    has_cursor = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._tiles: tuple[SampleTile, ...] = ()
        self._named: frozenset[str] = frozenset()
        self._chosen: int | None = None
        self._cursor = 0
        self._words: Callable[[SampleTile], str] | None = None
        self.hovered: int | None = None
        # What was drawn last: what is as before costs nothing.
        self._written: list[tuple[object, ...]] = []
        self._seen = range(0)
        self._middles: list[float] = []
        self._marked: tuple[object, ...] = ()
        self._judged: tuple[object, ...] = ()
        self._sure: dict[int, str] = {}
        super().__init__(theme, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.pictures = TileImages()
        self.markers, self.verdicts = PointItem(), PointItem()
        self._captions: list[SceneText] = []
        self._truths: list[SceneText] = []
        self._frames = [QGraphicsRectItem() for _ in range(2)]
        stack: tuple[QGraphicsItem, ...] = (self.pictures, self.markers, self.verdicts)
        for height, item in enumerate((*stack, *self._frames)):
            item.setZValue(height)
            self.scene().addItem(item)
        self._made = True
        self.apply_theme(theme)

    def show_tiles(self, tiles: tuple[SampleTile, ...], chosen: int | None) -> None:
        """Draw these tiles; the one of row `chosen` is framed."""
        named = frozenset(tile.predicted for tile in tiles)
        anew = len(tiles) != len(self._tiles) or not named <= self._named
        self._tiles, self._chosen = tiles, chosen
        if anew:
            self._named |= named
            self._measure()
        self._draw()

    @property
    def tiles(self) -> tuple[SampleTile, ...]:
        """The tiles that are shown, in order."""
        return self._tiles

    def words_of(self, number: int) -> tuple[str, str]:
        """The caption of tile `number`: its predicted class, and its true one."""
        return self._captions[number].text(), self._truths[number].text()

    def name_tiles(self, words: Callable[[SampleTile], str]) -> None:
        """Have `words` say what a tile is, for whoever does not see it."""
        self._words = words

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.pictures.set_theme(theme)
        self._measure()
        self._draw()

    # Where things are.

    def _measure(self) -> None:
        """The room that a tile needs: what was named once keeps its room, so that none jumps."""
        names = self._named | {"0"}
        longest = max(self._metrics.horizontalAdvance(f"{name} 0.00") for name in names)
        side, line = round(PICTURE * self._theme.scale), self._metrics.height()
        least = max(side, longest + line) + GRID
        columns = max(1, int((self.width() + GRID) / least))
        self.layout_of_tiles = TileLayout(
            columns, (self.width() + GRID) / columns, side + 2 * line + GRID, side
        )
        self._least_width = least
        self._written = []
        height = round(-(-len(self._tiles) // columns) * self.layout_of_tiles.height)
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def tile_box(self, number: int) -> QRectF:
        """The rectangle of tile `number`, in pixels."""
        return self.layout_of_tiles.box(number)

    def row_at(self, position: QPointF) -> int | None:
        """The data row of the tile at a pixel."""
        number = self.layout_of_tiles.number_at(position)
        inside = number is not None and number < len(self._tiles)
        return self._tiles[number].row if inside and number is not None else None

    def sizeHint(self) -> QSize:
        """Two tiles wide at least."""
        return QSize(round(2 * self._least_width), round(self.layout_of_tiles.height))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Other columns, other height."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "_made"):
            self._measure()
            self._draw()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What scrolls into sight gets its words."""
        super().moveEvent(event)
        self._write()

    def in_sight(self) -> range:
        """The tiles that can be seen through what is around, which may scroll."""
        around = self.parentWidget()
        top, room = 0, self.height()
        if around is not None:
            top, room = max(-self.y(), 0), min(self.height(), around.height())
        layout = self.layout_of_tiles
        first = int(top // layout.height) * layout.columns
        last = (int((top + room) // layout.height) + 1) * layout.columns
        return range(min(first, len(self._tiles)), min(last, len(self._tiles)))

    # Drawing.

    def _draw(self) -> None:
        rows = tuple(tile.row for tile in self._tiles)
        images = [tile.image for tile in self._tiles]
        self.pictures.show_images(rows, images, self.layout_of_tiles, self.minimumHeight())
        self._write()
        self._frame()

    def _write(self) -> None:
        """Marks and words of the tiles in sight."""
        seen = self.in_sight()
        if seen != self._seen or len(self._captions) < seen.stop:
            self._seen = seen
            for texts in (self._captions, self._truths):
                while len(texts) < seen.stop:
                    texts.append(self.text_item())
                for number, item in enumerate(texts):
                    item.setVisible(number in seen)
        missing = len(self._captions) - len(self._written)
        self._written += [()] * missing
        self._middles += [0.0] * missing
        for number in seen:
            tile = self._tiles[number]
            key = (tile.predicted, round(100 * tile.share), tile.right, tile.truth)
            if key != self._written[number]:
                self._written[number] = key
                self._write_tile(number, tile)
        self._draw_markers(seen)
        self._draw_verdicts(seen)

    def _write_tile(self, number: int, tile: SampleTile) -> None:
        box, line = self.tile_box(number), self._metrics.height()
        mark = MARK_SHARE * line + MARK_GAP if tile.right is not None else 0.0
        text = tile.predicted
        if tile.right is not None:
            text = f"{text} {self._share_text(tile.share)}"
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, box.width() - mark)
        left = box.center().x() - (mark + self._metrics.horizontalAdvance(text)) / 2
        top = round(box.top()) + self.layout_of_tiles.side
        caption, below = self._captions[number], self._truths[number]
        colour = self._theme.error if tile.right is False else self._theme.text
        self.set_text(caption, text, colour)
        caption.setPos(round(left + mark), top)
        self._middles[number] = round(left) + MARK_SHARE * line / 2
        truth = tile.truth if tile.right is False else ""
        if truth or below.text():
            short = self._metrics.elidedText(truth, Qt.TextElideMode.ElideRight, box.width())
            self.set_text(below, short, self._theme.muted)
            start = box.center().x() - self._metrics.horizontalAdvance(short) / 2
            below.setPos(round(start), round(top + line))

    def _share_text(self, share: float) -> str:
        number = round(100 * share)
        if number not in self._sure:
            self._sure[number] = fixed(number / 100, 2)
        return self._sure[number]

    def _draw_markers(self, seen: range) -> None:
        """The classes of samples that have no image."""
        layout, side = self.layout_of_tiles, self.layout_of_tiles.side
        shown = [number for number in seen if self._tiles[number].image is None]
        looks = [self._tiles[number].marker for number in shown]
        marked = (shown, looks, layout, self._theme)
        if marked == self._marked:
            return
        self._marked = marked
        self.markers.setVisible(bool(shown))
        if shown:
            corners = np.array([layout.picture(number) for number in shown], dtype=float)
            known = tuple(sorted({tile.marker for tile in self._tiles}, key=str))
            points = _points(corners + side / 2, looks, known)
            self.markers.show_points(points, side / 2, self._theme, rims=False)

    def _draw_verdicts(self, seen: range) -> None:
        """A tick before what is right, a cross before what is wrong."""
        judged = [number for number in seen if self._tiles[number].right is not None]
        rights = [self._tiles[number].right for number in judged]
        middles = [self._middles[number] for number in judged]
        drawn = (judged, rights, middles, self.layout_of_tiles, self._theme)
        if drawn == self._judged:
            return
        self._judged = drawn
        self.verdicts.setVisible(bool(judged))
        if not judged:
            return
        line, theme = self._metrics.height(), self._theme
        below = self.layout_of_tiles.side + line / 2
        tops = [round(self.tile_box(number).top()) + below for number in judged]
        cross = Marker("cross", theme.error, edge=theme.error)
        tick = Marker("tick", theme.text, edge=theme.text)
        marks = [tick if right else cross for right in rights]
        points = _points(np.column_stack([middles, tops]), marks, (cross, tick))
        self.verdicts.show_points(points, MARK_SHARE * line, theme, rims=False)

    def _frame(self) -> None:
        cursor = self._theme.text if self.hasFocus() else self._theme.accent
        framed = ((self._chosen, self._theme.accent), (self.hovered, cursor))
        rows = [tile.row for tile in self._tiles]
        for item, (row, colour) in zip(self._frames, framed, strict=True):
            item.setVisible(row in rows)
            if row in rows:
                item.setPen(line_pen(colour, FRAME_WIDTH))
                item.setRect(self.tile_box(rows.index(row)).adjusted(0.75, 0.75, -0.75, -0.75))

    # Keyboard, and what is said of a tile.

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab puts the cursor on a tile, which shows where the focus is."""
        super().focusInEvent(event)
        if event.reason() in TAB_REASONS:
            self._go_to(self._cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        super().focusOutEvent(event)
        if event.reason() in TAB_REASONS:
            self._hover(None)

    def move_cursor(self, key: Qt.Key, far: bool) -> bool:
        """Arrows lead from tile to tile, Page Up and Page Down by what is in sight."""
        columns, keys = self.layout_of_tiles.columns, Qt.Key
        here = self._place()
        page = max(len(self.in_sight()) // columns - 1, 1) * columns
        places = {
            keys.Key_Left: here - 1,
            keys.Key_Right: here + 1,
            keys.Key_Up: here - columns,
            keys.Key_Down: here + columns,
            keys.Key_PageUp: here - page,
            keys.Key_PageDown: here + page,
            keys.Key_Home: 0,
            keys.Key_End: len(self._tiles) - 1,
        }
        if key not in places or not self._tiles:
            return False
        outside = not 0 <= places[key] < len(self._tiles)
        # Above the first row and below the last one there is nothing to go to.
        self._go_to(here if outside and key in (keys.Key_Up, keys.Key_Down) else places[key])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is a click on the tile of the cursor."""
        if event.key() in RETURN_KEYS and self.hovered is not None:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> int:
        """The tile of the cursor, which goes along where its sample is listed elsewhere."""
        for number, tile in enumerate(self._tiles):
            if tile.row == self.hovered:
                return number
        return min(self._cursor, max(len(self._tiles) - 1, 0))

    def _go_to(self, number: int) -> None:
        if not self._tiles:
            return
        self._cursor = min(max(number, 0), len(self._tiles) - 1)
        self._hover(self._tiles[self._cursor].row)
        self._frame()
        self.cursor_moved.emit(self.tile_box(self._cursor))
        notify_part_focused(self)

    def part_count(self, path: Path) -> int:
        """The tiles."""
        return len(self._tiles) if not path and self._words is not None else 0

    def part_at(self, path: Path) -> Part | None:
        """A tile in the words of whoever knows what it is."""
        if self._words is None or len(path) != 1 or path[0] >= len(self._tiles):
            return None
        return Part(self._words(self._tiles[path[0]]), box=self.tile_box(path[0]))

    def current_part(self) -> Path | None:
        """The tile of the cursor."""
        return (self._place(),) if self._tiles and self.hovered is not None else None

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Another tile may be under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """None is."""
        super().leaveEvent(event)
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A release near the press is a click on the tile there."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.is_click(event):
            self._hover(self.row_at(event.position()))
            self.clicked.emit()

    def _hover(self, row: int | None) -> None:
        if row != self.hovered:
            self.hovered = row
            self._frame()
            self.hovered_changed.emit()


def _points(places: np.ndarray, looks: list[Marker], markers: tuple[Marker, ...]) -> PlanePoints:
    numbers = {marker: number for number, marker in enumerate(markers)}
    each = np.array([numbers[marker] for marker in looks], dtype=int)
    return PlanePoints(np.arange(len(looks)), places, each, markers)
