"""A matrix as one image whose cells can be hovered and clicked: weights, confusion, layer by time.

The wheel zooms, a drag moves the part that is seen, a double click shows all of it again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem, QWidget

from playground.ui.appearance.hatching import NEGATIVE, PLAIN
from playground.ui.appearance.theme import Theme
from playground.ui.charts.cell_image import ValueImage
from playground.ui.charts.hatch_item import HatchItem
from playground.ui.charts.plot_box import PlotBox
from playground.ui.charts.scene_view import (
    RETURN_KEYS,
    TAB_REASONS,
    SceneView,
    line_pen,
    stepped_cell,
)
from playground.ui.picture_parts import Part, Path, notify_part_focused

Cell = tuple[int, int]
FRAME_WIDTH = 2.0
NOTHING = np.zeros((1, 1), dtype=int)


class MatrixView(SceneView):
    """Draws numbers (rows, columns), the first row at the top; cells are (row, column).

    What is not a number is drawn in the colour of errors.  `square_cells` keeps cells square;
    `legroom` is what is left free at the right, as a share of the width.
    """

    hovered_changed = Signal()
    clicked = Signal()

    takes_wheel = True
    square_cells = False
    legroom = 0.0

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._whole = QRectF(0, 0, 1, 1)
        self._place = QRectF(0, 0, 1, 1)
        self.cell: Cell | None = None
        self._words: Callable[[Cell], str] | None = None
        self._marks = NOTHING
        # Whether lines are drawn that may have to go.
        self._hatched = False
        self._make_items()
        self._made = True
        self.apply_theme(theme)

    def _make_items(self) -> None:
        self.box = PlotBox(upside_down=True)
        self.box.setAspectLocked(self.square_cells)
        self.scene().addItem(self.box)
        self._values = ValueImage()
        self.image = self._values.cells
        self._frames = [QGraphicsRectItem() for _ in range(2)]
        for item in (*self._values.items, *self._frames):
            self.box.addItem(item, ignoreBounds=True)
        for frame in self._frames:
            frame.hide()
        self.hatch = HatchItem()
        self.scene().addItem(self.hatch)
        for changed in (self.box.sigRangeChanged, self.box.sigResized):
            changed.connect(self._arrange_names)
            changed.connect(self._hatch)

    def show_matrix(
        self,
        numbers: np.ndarray,
        low: float,
        high: float,
        table: np.ndarray,
        *,
        signed: bool = False,
    ) -> None:
        """Draw `numbers` (rows, columns) in the colours of `table` (256, 3), `low` to `high`.

        Where they are `signed` negative ones are hatched, if the theme marks them.
        """
        fresh = self._is_fresh(numbers)
        self._marks = np.where(numbers < 0, NEGATIVE, PLAIN) if signed else NOTHING
        self._values.show_values(numbers, low, high, table)
        if fresh:
            rows, columns = numbers.shape
            self.place(QRectF(0, 0, columns, rows))
        self._hatch()

    def show_colours(self, pixels: np.ndarray) -> None:
        """Draw colours (rows, columns, 3 or 4) uint8."""
        fresh = self._is_fresh(pixels)
        self._marks = NOTHING
        self._values.show_colours(pixels)
        if fresh:
            rows, columns = pixels.shape[:2]
            self.place(QRectF(0, 0, columns, rows))

    def _is_fresh(self, numbers: np.ndarray) -> bool:
        rows, columns = numbers.shape[:2]
        return self.shape != (rows, columns) or self._place != QRectF(0, 0, columns, rows)

    @property
    def lies(self) -> QRectF:
        """The rectangle of the matrix in the coordinates of the axes."""
        return self._place

    @property
    def sees_all(self) -> bool:
        """True if nothing is zoomed or moved."""
        (left, right), _ = self.box.viewRange()
        hair = 1e-6 * self._place.width()
        return bool(left <= self._place.left() + hair and right >= self._place.right() - hair)

    def place(self, where: QRectF, keep: bool = False) -> None:
        """Set the matrix's rectangle in the coordinates of the axes; show all, or what was kept."""
        self._place = where
        self._values.place(where)
        # Square cells leave room on two sides, which limits would take away.
        ends = (where.left(), where.right(), where.top(), where.bottom())
        left, right, top, bottom = (None,) * 4 if self.square_cells else ends
        if right is not None:
            right += self.legroom * where.width()
        self.box.setLimits(xMin=left, xMax=right, yMin=top, yMax=bottom)
        if not keep:
            self.show_all()

    def show_all(self) -> None:
        """Show the whole matrix again."""
        where = self._place
        self.box.setRange(
            xRange=(where.left(), where.right() + self.legroom * where.width()),
            yRange=(where.top(), where.bottom()),
            padding=0.0,
        )

    def frame(self, framed: Sequence[tuple[Cell | None, str]]) -> None:
        """Outline at most two cells, each in its colour."""
        for item, (cell, colour) in zip(self._frames, framed, strict=True):
            item.setVisible(cell is not None and self._has(cell))
            if cell is not None:
                item.setRect(self.cell_place(cell))
                item.setPen(line_pen(colour, FRAME_WIDTH))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of what is shown, (0, 0) for nothing."""
        image = self.image.image
        return (0, 0) if image is None else (int(image.shape[0]), int(image.shape[1]))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._values.set_error_colour(theme.error)
        self.box.setBorder(line_pen(theme.separator))
        self._arrange()

    # Where things are.

    def margins(self) -> QMarginsF:
        """The margins around the matrix, left free for names."""
        return QMarginsF(1, 1, 1, 1)

    def matrix_box(self) -> QRectF:
        """The rectangle of the matrix, in the widget's pixels."""
        room = QRectF(0, 0, self.width(), self.height()).marginsRemoved(self.margins())
        return QRectF(room.left(), room.top(), max(room.width(), 1.0), max(room.height(), 1.0))

    def cell_place(self, cell: Cell) -> QRectF:
        """The rectangle of a cell in the coordinates of the axes."""
        rows, columns = self.shape
        width, height = self._place.width() / columns, self._place.height() / rows
        row, column = cell
        return QRectF(
            self._place.left() + column * width, self._place.top() + row * height, width, height
        )

    def cell_box(self, cell: Cell) -> QRectF:
        """The rectangle of a cell, in the widget's pixels."""
        place = self.cell_place(cell)
        first, last = map(self.box.mapViewToScene, (place.topLeft(), place.bottomRight()))
        return QRectF(QPointF(first), QPointF(last)).normalized()

    def cell_at(self, position: QPointF) -> Cell | None:
        """The cell at a pixel, None outside."""
        rows, columns = self.shape
        if not rows or not self.matrix_box().contains(position):
            return None
        point = self.box.mapSceneToView(position)
        row = int(np.floor((point.y() - self._place.top()) / self._place.height() * rows))
        column = int(np.floor((point.x() - self._place.left()) / self._place.width() * columns))
        cell = (row, column)
        return cell if self._has(cell) else None

    def _has(self, cell: Cell) -> bool:
        rows, columns = self.shape
        return 0 <= cell[0] < rows and 0 <= cell[1] < columns

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """The matrix takes what room there is."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "_made"):
            self._arrange()

    def _arrange(self) -> None:
        self.box.setGeometry(self.matrix_box())
        if self.square_cells:
            self.show_all()
        self._arrange_names()
        self._hatch()

    def _hatch(self) -> None:
        """Mark negative cells in the part that is seen, where that is wanted."""
        if not (self._theme.marks_negative or self._hatched):
            return
        self._hatched = self._theme.marks_negative
        (left, right), (top, bottom) = self.box.viewRange()
        rows, columns = self.shape
        across, down = columns / self._place.width(), rows / self._place.height()
        part = QRectF(
            (left - self._place.left()) * across,
            (top - self._place.top()) * down,
            (right - left) * across,
            (bottom - top) * down,
        )
        self.hatch.show_cells(self._marks, self.matrix_box(), self._theme, part)

    def _arrange_names(self) -> None:
        """Put names beside the part that is seen; there are none here."""

    # Keyboard, and what is said of a cell.

    def name_cells(self, words: Callable[[Cell], str]) -> None:
        """Have `words` say what a cell is, for whoever does not see it."""
        self._words = words

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab puts the cursor on a cell, which shows where the focus is."""
        super().focusInEvent(event)
        if self.has_cursor and event.reason() in TAB_REASONS and self.shape != (0, 0):
            self._hover(self.cell or (0, 0))
            notify_part_focused(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        super().focusOutEvent(event)
        if self.has_cursor and event.reason() in TAB_REASONS:
            self._hover(None)

    def move_cursor(self, key: Qt.Key, far: bool) -> bool:
        """Arrows lead from cell to cell."""
        cell = stepped_cell(self.cell or (0, 0), key, self.shape, far)
        if cell is not None:
            self._scroll_to(cell)
            self._hover(cell)
            notify_part_focused(self)
        return cell is not None

    def zoom(self, factor: float) -> bool:
        """Zoom around the cell of the cursor."""
        if not self.takes_wheel or self.cell is None:
            return False
        self.box.scaleBy((1 / factor, 1 / factor), center=self.cell_place(self.cell).center())
        if self.box.viewRect().contains(self._place):
            self.show_all()
        self._scroll_to(self.cell)
        return True

    def _scroll_to(self, cell: Cell) -> None:
        """Move what is seen as little as brings all of `cell` into sight."""
        place, (across, down) = self.cell_place(cell), self.box.viewRange()
        x = _missing(place.left(), place.right(), *across)
        y = _missing(place.top(), place.bottom(), *down)
        if x or y:
            self.box.translateBy(x=x, y=y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is a click on the cell of the cursor."""
        if self.has_cursor and event.key() in RETURN_KEYS and self.cell is not None:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def part_count(self, path: Path) -> int:
        """Rows, and the cells of a row."""
        rows, columns = self.shape if self._words is not None else (0, 0)
        return rows if not path else columns if len(path) == 1 and path[0] < rows else 0

    def part_at(self, path: Path) -> Part | None:
        """A row by its number, a cell in the words of whoever knows what it is."""
        if self._words is None or not path or path[-1] >= self.part_count(path[:-1]):
            return None
        if len(path) == 1:
            return Part(self.tr("row {0}").format(path[0] + 1))
        cell = (path[0], path[1])
        return Part(self._words(cell), box=self.cell_box(cell))

    def current_part(self) -> Path | None:
        """The cell of the cursor."""
        return self.cell

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Another cell may be under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.cell_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click may begin."""
        super().mousePressEvent(event)
        self._hover(self.cell_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A release near the press is a click on the hovered cell."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.is_click(event):
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole matrix again."""
        self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        """None is."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, cell: Cell | None) -> None:
        if cell != self.cell:
            self.cell = cell
            self.hovered_changed.emit()


def _missing(first: float, last: float, low: float, high: float) -> float:
    """How far a view from `low` to `high` must move to show all from `first` to `last`."""
    hair = 1e-9 * (high - low)
    if last - first >= high - low or (first >= low - hair and last <= high + hair):
        return 0.0
    return first - low if first < low else last - high
