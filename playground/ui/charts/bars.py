"""A table whose last column is a bar: one row a layer, figures beside the length they stand for.

It draws texts and shares that it is given.  Where it is narrow, columns that can be spared go, the
last of them first, then the bars, and names are cut short: figures stay.  Where it is low, it asks
for a scroll bar.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.bar_item import BarItem
from playground.ui.charts.plane_items import LinesItem
from playground.ui.charts.scene_view import SceneText, SceneView

MIN_BAR = 7 * GRID
ROW_SHARE, LARGEST_ROW_SHARE = 0.92, 2.5
BAR_SHARE = 0.55
# What stands between the parts of a name: "layer 2 · tanh".
PART = " · "
# Of a name its number stays, however narrow it is.
SHORTEST_NAME = "00"
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column:
    """A column of texts; `widest` is the longest text to leave room for, `spare` may be hidden."""

    heading: str
    widest: str
    spare: bool = False


@dataclass(frozen=True)
class BarRow:
    """One row: a text for each column, the length of the bar and of its bound, 0 to 1.

    Without a bar `note` says why.  An `alarming` row has its note or bar in the colour of errors.
    """

    texts: tuple[str, ...]
    share: float | None
    bound: float | None = None
    note: str = ""
    alarming: bool = False


@dataclass(frozen=True)
class BarTicks:
    """Labelled places along the bars, shares from 0 to 1, and the heading above them.

    `short` is the heading where there is little room.
    """

    heading: str
    short: str
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True)
class ColumnLayout:
    """The numbers of the columns that are shown, their widths in pixels, and room for bars or not.

    `left` is where the bars begin.
    """

    shown: tuple[int, ...]
    widths: tuple[float, ...]
    bars: bool
    left: float


class BarTable(SceneView):
    """Draws rows under the headings of their columns; the bars are one pyqtgraph item."""

    def __init__(
        self, theme: Theme, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._columns = columns
        self._rows: tuple[BarRow, ...] = ()
        self._scale = BarTicks("", "")
        self._widths: dict[Column, float] = {}
        # Laid out once for a width; figures come many times a second.
        self._laid: tuple[int, ColumnLayout] | None = None
        self._texts: list[SceneText] = []
        # What each of them shows and where: one that is as before costs nothing.
        self._written: list[tuple[object, ...]] = []
        self._used = 0
        self._ticks, self._bounds = LinesItem(), LinesItem()
        self.bar_item = BarItem()
        items: tuple[QGraphicsItem, ...] = (self._ticks, self.bar_item, self._bounds)
        for height, item in enumerate(items):
            item.setZValue(height)
            self.scene().addItem(item)
        self.apply_theme(theme)

    def show_rows(self, rows: tuple[BarRow, ...], scale: BarTicks) -> None:
        """Draw these from now on, from top to bottom."""
        count = len(self._rows)
        self._rows, self._scale = rows, scale
        if len(rows) != count:
            self._on_height()
        self._show_all()

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Draw under these headings from now on; the next rows have a text for each."""
        if columns != self._columns:
            self._columns, self._rows = columns, ()
            self._laid = None
            self._show_all()

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns of texts, hidden ones too."""
        return self._columns

    @property
    def rows(self) -> tuple[BarRow, ...]:
        """The rows that are drawn."""
        return self._rows

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._widths.clear()
        self._laid = None
        self._written = [()] * len(self._written)
        self._on_height()
        self._show_all()

    def sizeHint(self) -> QSize:
        """A name, a bar, and the rows."""
        return QSize(20 * GRID, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Columns come and go with the width; nothing else is kept."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "bar_item"):
            self._show_all()

    def _on_height(self) -> None:
        self.setMinimumHeight(round(self._rows_height()))

    def _rows_height(self) -> float:
        """The least that headings and rows need: where it is all, the bars have no ticks."""
        return self._metrics.height() * (1 + ROW_SHARE * max(1, len(self._rows)))

    def _has_ticks(self) -> bool:
        room = self.height() - self._rows_height() >= self._metrics.height()
        return bool(self._scale.ticks) and self.has_bars() and room

    def visible_columns(self) -> tuple[int, ...]:
        """The numbers of the columns that there is room for."""
        return self._layout().shown

    def has_bars(self) -> bool:
        """True if there is room for bars beside the figures."""
        return self._layout().bars

    def least_width(self) -> int:
        """Pixels below which a figure would be cut; columns that are spare do not count."""
        kept = (number for number, column in enumerate(self._columns) if not column.spare)
        return math.ceil(self._least_width(tuple(kept)))

    def comfortable_width(self) -> int:
        """Pixels that show figures and bars."""
        return self.least_width() + MIN_BAR

    def _layout(self) -> ColumnLayout:
        """The columns as this width has them."""
        if self._laid is None or self._laid[0] != self.width():
            self._laid = self.width(), self._lay_columns(self.width())
        return self._laid[1]

    def _lay_columns(self, room: int) -> ColumnLayout:
        shown = list(range(len(self._columns)))
        spares = [number for number in shown if self._columns[number].spare]
        while spares and room - sum(map(self._width, shown)) < MIN_BAR:
            shown.remove(spares.pop())
        bars = room - self._least_width(tuple(shown)) >= MIN_BAR
        widths = [self._width(number) for number in shown]
        if widths:
            # Names give what figures and bars lack.
            lacking = max(0.0, sum(widths) + (MIN_BAR if bars else 0) - room)
            least = self._metrics.horizontalAdvance(SHORTEST_NAME) + GRID
            widths[0] = max(widths[0] - lacking, least)
        return ColumnLayout(tuple(shown), tuple(widths), bars, sum(widths))

    def _least_width(self, shown: tuple[int, ...]) -> float:
        """Pixels of the columns where names are cut to their first part."""
        if not shown:
            return 0.0
        name, *figures = shown
        texts = (self._columns[name].heading, self._columns[name].widest.split(PART)[0])
        least = max(map(self._metrics.horizontalAdvance, texts)) + GRID
        return min(least, self._width(name)) + sum(map(self._width, figures))

    def _width(self, number: int) -> float:
        column = self._columns[number]
        if column not in self._widths:
            texts = (column.heading, column.widest)
            self._widths[column] = max(map(self._metrics.horizontalAdvance, texts)) + 1.5 * GRID
        return self._widths[column]

    # Drawing.

    def _show_all(self) -> None:
        line, layout = self._metrics.height(), self._layout()
        left = layout.left
        ticks = line if self._has_ticks() else 0.0
        room = (self.height() - line - ticks) / max(1, len(self._rows))
        height = max(1.0, min(room, LARGEST_ROW_SHARE * line))
        area = QRectF(left, line, max(self.width() - left - GRID, 1.0), height * len(self._rows))
        self._begin_texts()
        self._show_headings(layout, area)
        self._show_ticks(area if ticks else QRectF())
        for number, row in enumerate(self._rows):
            top = line + number * height
            self._show_row(row, layout, QRectF(0, top, left, height))
            if row.share is None and layout.bars:
                colour = self._theme.error if row.alarming else self._theme.muted
                self._text(row.note, colour, QRectF(left, top, area.width(), height), LEFT)
        self._end_texts()
        self._show_bars(area, height)

    def _show_bars(self, area: QRectF, height: float) -> None:
        """All bars in one item, and all bounds in another, in pixels."""
        theme, bars = self._theme, self._layout().bars
        rows = [
            (number, row.share, row)
            for number, row in enumerate(self._rows)
            if row.share is not None and bars
        ]
        thickness = height * BAR_SHARE
        middles = np.array([area.top() + (number + 0.5) * height for number, _, _ in rows])
        self.bar_item.show_boxes(
            [
                (
                    QRectF(
                        area.left(),
                        middle - thickness / 2,
                        max(1.0, min(1.0, share) * area.width()),
                        thickness,
                    ),
                    theme.error if row.alarming else theme.accent,
                )
                for middle, (_, share, row) in zip(middles.tolist(), rows, strict=True)
            ]
        )
        bounds = [
            (area.left() + min(1.0, max(0.0, row.bound)) * area.width(), middle)
            for (_, _, row), middle in zip(rows, middles.tolist(), strict=True)
            if row.bound is not None
        ]
        ends = [
            (round(x), round(y)) for x, middle in bounds for y in _ends(middle, thickness / 2 + 2)
        ]
        self._bounds.set_style(theme.text, 2.0)
        self._bounds.show_segments(np.array(ends, dtype=float).reshape(-1, 2))

    def _show_headings(self, layout: ColumnLayout, area: QRectF) -> None:
        line, left, muted = self._metrics.height(), 0.0, self._theme.muted
        for place, (number, width) in enumerate(zip(layout.shown, layout.widths, strict=True)):
            box = QRectF(left, 0, width - GRID, line)
            self._text(self._columns[number].heading, muted, box, LEFT if place == 0 else RIGHT)
            left += width
        if not layout.bars:
            return
        room = area.width() + GRID
        headings = (self._scale.heading, self._scale.short)
        fitting = (one for one in headings if self._metrics.horizontalAdvance(one) <= room)
        heading = next(fitting, "")
        self._text(heading, muted, QRectF(area.left(), 0, room, line), LEFT)

    def _show_ticks(self, area: QRectF) -> None:
        line, free = self._metrics.height(), area.left()
        ends = []
        for share, text in self._scale.ticks if area.width() else ():
            x = round(area.left() + share * area.width()) + 0.5
            ends += [(x, area.top()), (x, area.bottom())]
            width = self._metrics.horizontalAdvance(text)
            start = min(max(x - width / 2, area.left()), self.width() - width)
            if start >= free:
                place = QRectF(start, area.bottom(), width + 1, line)
                self._text(text, self._theme.muted, place, LEFT)
                free = start + width + GRID
        self._ticks.set_style(self._theme.separator)
        self._ticks.show_segments(np.array(ends, dtype=float).reshape(-1, 2))

    def _show_row(self, row: BarRow, layout: ColumnLayout, box: QRectF) -> None:
        left = 0.0
        for place, (number, width) in enumerate(zip(layout.shown, layout.widths, strict=True)):
            cell, text = QRectF(left, box.top(), width - GRID, box.height()), row.texts[number]
            if place == 0 and width < self._width(number):
                text = self._short_name(text, cell.width())
            self._text(text, self._theme.text, cell, LEFT if place == 0 else RIGHT)
            left += width

    def _short_name(self, name: str, room: float) -> str:
        """As much of `name` as there is room for: its first part, its number, or that cut short."""
        first = name.split(PART)[0]
        number = first.split()[-1]
        numbered = (number,) if number.isdecimal() else ()
        for wording in (name, first, *numbered):
            if self._metrics.horizontalAdvance(wording) <= room:
                return wording
        return self._metrics.elidedText(first, Qt.TextElideMode.ElideRight, round(room))

    # Texts are items that are used again from drawing to drawing.

    def _begin_texts(self) -> None:
        self._used = 0

    def _text(self, text: str, colour: str, box: QRectF, where: Qt.AlignmentFlag) -> None:
        if self._used == len(self._texts):
            self._texts.append(self.text_item())
            self._written.append(())
        number, self._used = self._used, self._used + 1
        wanted = (text, colour, box.getRect(), where)
        if wanted == self._written[number]:
            return
        self._written[number] = wanted
        item = self._texts[number]
        self.set_text(item, text, colour)
        free = box.width() - self._metrics.horizontalAdvance(text) if where is RIGHT else 0.0
        item.setPos(round(box.left() + free), round(box.center().y() - self._metrics.height() / 2))
        item.show()

    def _end_texts(self) -> None:
        for number in range(self._used, len(self._texts)):
            self._texts[number].hide()
            self._written[number] = ()


def _ends(middle: float, reach: float) -> tuple[float, float]:
    return middle - reach, middle + reach
