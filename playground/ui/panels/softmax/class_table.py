"""A table with one row a class, in which every figure may have a bar: the softmax ledger's body.

It places texts that it is given and their bars, which a layer over it draws, and says which cell is
dragged; it computes nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.export.tables import Table
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.bar_layer import BarLayer, TableBar
from playground.ui.charts.markers import Marker
from playground.ui.charts.text_metrics import TextMetrics
from playground.ui.picture_parts import Part, Path

# A name as wide as this is written whole.
LONGEST_NAME = "mammifères"
# So much of it stays where the figures need the room: markers and other panels tell the class.
SHORTEST_NAME = "ver…"
MARKER_SIZE = 9.0
# Of the bar beside the class that the network chooses.
CHOSEN_WIDTH = 4.0
LARGEST_ROW = 2.4
# Between columns, and the shortest room for a bar, in pixels.
GAP = 1.5 * GRID
# Between columns where there is no room for that.
LEAST_GAP = 0.75 * GRID
MIN_BAR = 4.0 * GRID
# The share of their room that bars give up for the last spare column.
SHORTEST_BAR = 10.0
SHORT_BARS = 0.7
BAR_SHARE = 0.62
# The longest figure that `probability_text` writes.
WIDEST_SHARE = "0 × 10⁻⁰⁰"


@dataclass(frozen=True)
class TableColumn:
    """A column: its heading, the longest figure, and whether it has bars.

    `signed` bars grow both ways from a line in the middle.  Columns that are `spare` go
    where it is narrow, the greatest number first.
    """

    heading: str
    widest: str
    bars: bool = True
    signed: bool = False
    spare: int = 0


@dataclass(frozen=True)
class TableCell:
    """A figure and the length of its bar, −1 to 1; None for no bar."""

    text: str
    share: float | None = None
    colour: str = ""


@dataclass(frozen=True)
class TableRow:
    """One class: marker, name, a cell for each column; the true class stands out.

    `chosen` is the class of the largest share: a bar at the left edge marks it.
    """

    marker: Marker
    name: str
    cells: tuple[TableCell, ...]
    strong: bool = False
    chosen: bool = False


class ClassTable(Themed, QWidget):
    """Shows rows under headings, as high as there is room for."""

    # What it is to a screen reader, which meets its rows as parts.
    accessible_role = QAccessible.Role.List

    def __init__(
        self, theme: Theme, columns: tuple[TableColumn, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: tuple[TableRow, ...] = ()
        self._placed: dict[int, tuple[float, float]] | None = None
        self._framed: tuple[object, ...] = ()
        self.bar_layer = BarLayer(theme, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        spread_theme(self, theme)

    def show_columns(self, columns: tuple[TableColumn, ...]) -> None:
        """Replace the columns; other ones empty the table."""
        if columns != self._columns:
            self._columns, self._rows = columns, ()
            self._placed = None
            self._measure_figures()
            self.updateGeometry()
            self._show_bars()

    def show_rows(self, rows: tuple[TableRow, ...]) -> None:
        """Draw these rows from now on."""
        if rows == self._rows:
            return
        before, self._rows = self._rows, rows
        if [row.name for row in rows] != [row.name for row in before]:
            self._placed = None
        if len(rows) != len(before):
            self._on_height()
        self._show_bars()

    @property
    def rows(self) -> tuple[TableRow, ...]:
        """The rows that are shown."""
        return self._rows

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """All columns, hidden ones too."""
        return self._columns

    def figures(self) -> Table | None:
        """All texts, hidden columns too: a row a class."""
        heads = ("", *(column.heading for column in self._columns))
        rows = tuple((row.name, *(cell.text for cell in row.cells)) for row in self._rows)
        return Table(heads, rows) if rows else None

    def part_count(self, path: Path) -> int:
        """The rows."""
        return 0 if path else len(self._rows)

    def part_at(self, path: Path) -> Part | None:
        """A row: its class, and each figure after the heading of its column."""
        if len(path) != 1 or path[0] >= len(self._rows):
            return None
        row = self._rows[path[0]]
        figures = [
            f"{column.heading} {cell.text}"
            for column, cell in zip(self._columns, row.cells, strict=True)
            if cell.text
        ]
        return Part(f"{row.name}: {', '.join(figures)}" if figures else row.name)

    def current_part(self) -> Path | None:
        """None: nothing walks over it here."""
        return None

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._strong = font(theme, "label", bold=True, tabular=True)
        self._metrics, self._plain = TextMetrics(self._strong), TextMetrics(self._font)
        self._measure_figures()
        self._placed = None
        self._on_height()
        self._show_bars()

    def _on_height(self) -> None:
        self.setMinimumHeight(round((len(self._rows) + 1) * self._metrics.height()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Rows with some air."""
        line = self._metrics.height()
        width = self._name_width() + sum(self._least_width(column) for column in self._columns)
        return QSize(round(width), round((len(self._rows) + 1) * 1.4 * line))

    def minimumSizeHint(self) -> QSize:
        """Figures and headings alone, without the columns that can be spared.

        Names are cut before a figure or a heading is.
        """
        kept = [number for number, column in enumerate(self._columns) if not column.spare]
        figures = sum(map(self._figures, kept))
        gaps = LEAST_GAP * max(len(kept) - 1, 0)
        width = self._name_width(SHORTEST_NAME) + figures + gaps
        return QSize(math.ceil(width), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The bars find their places anew."""
        super().resizeEvent(event)
        self._placed = None
        self.bar_layer.setGeometry(self.rect())
        self._show_bars()

    def _show_bars(self) -> None:
        """All bars of the columns that are shown, and the figures beside them."""
        bars, height = [], self.row_height()
        rooms = [
            (number, self.bar_box(0, number))
            for number in self.shown_columns()
            if self._columns[number].bars
        ]
        # A bar too short to tell shares apart would be a stroke beside its figure.
        rooms = [(number, room) for number, room in rooms if room.width() >= SHORTEST_BAR]
        for row, content in enumerate(self._rows):
            track = self._theme.surface if content.strong else self._theme.raised
            for number, room in rooms:
                column, cell = self._columns[number], content.cells[number]
                width = room.width() - self._overhang(cell, column)
                if cell.share is None or (column.signed and width < room.width()):
                    continue
                place = (room.left(), room.top() + row * height, max(width, 0.0), room.height())
                ground = "" if column.signed else track
                bars.append(TableBar(place, cell.share, cell.colour, column.signed, ground))
        self.bar_layer.show_bars(bars)
        self._show_texts()

    def _overhang(self, cell: TableCell, column: TableColumn) -> float:
        """The width by which a long figure, such as 2 × 10⁻²², reaches into its bar.

        It is that of a share near zero, whose bar could not be seen anyway.
        """
        width = self._metrics.horizontalAdvance(cell.text)
        return max(width - self._figure_widths[column.widest], 0.0)

    # Where things are.

    def row_height(self) -> float:
        """Height of one row in pixels."""
        line = self._metrics.height()
        share = self.height() / (len(self._rows) + 1)
        return min(max(share, line), LARGEST_ROW * line)

    def shown_columns(self) -> tuple[int, ...]:
        """The columns that there is room for."""
        return tuple(self._columns_placed())

    def _columns_placed(self) -> dict[int, tuple[float, float]]:
        """Left edge and width of each column that is shown."""
        if self._placed is None:
            self._placed = self._place_columns()
        return self._placed

    def _place_columns(self) -> dict[int, tuple[float, float]]:
        shown = list(range(len(self._columns)))
        least = [self._least_width(column) for column in self._columns]
        left = self._name_width()
        room = self.width() - left
        bars = [
            least[n] - GAP - self._figures(n) if column.bars else 0.0
            for n, column in enumerate(self._columns)
        ]
        spares = [number for number in shown if self._columns[number].spare]
        for number in sorted(spares, key=lambda n: self._columns[n].spare, reverse=True):
            # The last ones go only where even short bars would leave no room for them.
            short = SHORT_BARS if self._columns[number].spare == 1 else 0.0
            if sum(least[n] for n in shown) - short * sum(bars[n] for n in shown) <= room:
                break
            shown.remove(number)
        # What is sent back stands last, and is not cut: names are.
        lacking = sum(least[n] - bars[n] for n in shown) - room
        if lacking > 0:
            left = max(left - lacking, self._name_width(SHORTEST_NAME))
            room = self.width() - left
        # Where it is still too narrow the bars give way, not the figures.
        spare = room - sum(least[n] for n in shown)
        even = spare / max(1, sum(self._columns[n].bars for n in shown))
        shrink = max(-1.0, spare / max(sum(bars[n] for n in shown), 1.0))
        # At last the columns move together: a figure at the edge would be cut.
        beyond = math.ceil(-spare - sum(bars[n] for n in shown) - GAP)
        together = min(max(beyond / max(len(shown) - 1, 1), 0.0), GAP - LEAST_GAP)
        placed = {}
        for number in shown:
            width = least[number]
            if self._columns[number].bars:
                width += even if spare >= 0 else shrink * bars[number]
            placed[number] = (left, width - GAP)
            left += width - together
        return placed

    def _figures(self, number: int) -> float:
        """The room that a column must have: figures or heading."""
        column = self._columns[number]
        heading = self._metrics.horizontalAdvance(column.heading)
        return max(self._figure_widths[column.widest] + GRID / 2, heading)

    def cell_box(self, row: int, column: int) -> QRectF:
        """The rectangle of a cell; empty for a column that is hidden.  Row −1 are the headings."""
        left, width = self._columns_placed().get(column, (0.0, 0.0))
        height = self.row_height()
        return QRectF(left, (row + 1) * height, width, height)

    def bar_box(self, row: int, column: int) -> QRectF:
        """The rectangle in which the bar of a cell is drawn."""
        box = self.cell_box(row, column)
        text = self._figure_widths[self._columns[column].widest] + GRID / 2
        height = box.height() * BAR_SHARE
        return QRectF(
            box.left(), box.center().y() - height / 2, max(box.width() - text, 0.0), height
        )

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """(row, column) of the cell at a pixel."""
        row = int(position.y() // self.row_height()) - 1
        if not 0 <= row < len(self._rows):
            return None
        for column in self.shown_columns():
            if self.cell_box(row, column).contains(position):
                return row, column
        return None

    def _least_width(self, column: TableColumn) -> float:
        width = self._figure_widths[column.widest]
        if column.bars:
            bar = MIN_BAR * (1.5 if column.signed else 1.0) * min(self._theme.scale, 1.5)
            width += bar + GRID / 2
        return max(width, self._metrics.horizontalAdvance(column.heading)) + GAP

    def _name_width(self, longest: str = LONGEST_NAME) -> float:
        widest = max((self._metrics.horizontalAdvance(row.name) for row in self._rows), default=0.0)
        most = self._metrics.horizontalAdvance(longest)
        return MARKER_SIZE * min(self._theme.scale, 1.5) + 3 * GRID + min(widest, most)

    def _measure_figures(self) -> None:
        self._figure_widths = {
            column.widest: self._metrics.horizontalAdvance(column.widest)
            for column in self._columns
        }

    # Texts.

    def _show_texts(self) -> None:
        """Headings, names and figures; those that are as before cost nothing."""
        layer = self.bar_layer
        names = [(row.marker, row.name, row.strong, row.chosen) for row in self._rows]
        framed = (self.size(), self._theme, self._columns, names, self.devicePixelRatioF())
        shown = self.shown_columns()
        if framed == self._framed:
            layer.begin_texts(len(shown) + len(names))
        else:
            # What stands around the figures seldom changes.
            self._framed = framed
            layer.begin_texts()
            self._write_headings()
            self._show_names()
        height, above = self.row_height(), self._above()
        for number in shown:
            box, column = self.cell_box(0, number), self._columns[number]
            for place, row in enumerate(self._rows):
                text, left = row.cells[number].text, box.left()
                if column.bars:
                    metrics = self._metrics if row.strong else self._plain
                    left = box.right() - metrics.horizontalAdvance(text)
                top = box.top() + place * height + above
                text_font = self._strong if row.strong else self._font
                layer.write(text, left, top, self._theme.text, text_font)
        layer.end_texts()

    def _above(self) -> float:
        """Pixels over a line of text in its row."""
        return (self.row_height() - self._metrics.height()) / 2

    def _write_headings(self) -> None:
        for number in self.shown_columns():
            box, column = self.cell_box(-1, number), self._columns[number]
            left = box.left()
            if column.signed:
                # Above the line that the bars grow from.
                half = self._metrics.horizontalAdvance(column.heading) / 2
                left = max(left, self.bar_box(-1, number).center().x() - half)
            top = box.top() + self._above()
            self.bar_layer.write(column.heading, left, top, self._theme.muted, self._font)

    def _show_names(self) -> None:
        height, size = self.row_height(), MARKER_SIZE * min(self._theme.scale, 1.5)
        left, grounds = size + 1.5 * GRID, []
        columns = (start for start, _ in self._columns_placed().values())
        room = min(columns, default=self._name_width()) - left - GRID / 2
        for number, row in enumerate(self._rows):
            top = (number + 1) * height
            if row.strong:
                grounds.append((QRectF(0, top, self.width(), height), self._theme.raised))
            if row.chosen:
                edge = QRectF(0, top + 2, CHOSEN_WIDTH, height - 4)
                grounds.append((edge, self._theme.accent))
            name = self._metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
            text_font = self._strong if row.strong else self._font
            self.bar_layer.write(name, left, top + self._above(), self._theme.text, text_font)
        self.bar_layer.show_grounds(grounds)
        middle = GRID / 2 + size / 2
        markers = [(row.marker, middle, (n + 1.5) * height) for n, row in enumerate(self._rows)]
        self.bar_layer.show_markers(markers, size)
