"""A table whose last column is a bar: one row a layer, figures beside the length they stand for.

It draws texts and shares that it is given.  Where it is narrow, columns that can be spared go, the
last of them first; where it is low, it asks for a scroll bar.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font

LEAST_BAR = 9 * GRID
ROW_SHARE, LARGEST_ROW_SHARE = 1.05, 2.5
BAR_SHARE = 0.55
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


class BarTable(QWidget):
    """Draws rows under the headings of their columns."""

    def __init__(
        self, theme: Theme, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: tuple[BarRow, ...] = ()
        self._scale = BarTicks("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    def show_rows(self, rows: tuple[BarRow, ...], scale: BarTicks) -> None:
        """Draw these from now on, from top to bottom."""
        count = len(self._rows)
        self._rows, self._scale = rows, scale
        if len(rows) != count:
            self._take_height()
        self.update()

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Draw under these headings from now on; the next rows have a text for each."""
        if columns != self._columns:
            self._columns, self._rows = columns, ()
            self.update()

    @property
    def rows(self) -> tuple[BarRow, ...]:
        """What is drawn."""
        return self._rows

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        self._take_height()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A name, a bar, and the rows."""
        return QSize(20 * GRID, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Columns come and go with the width; nothing else is kept."""
        self.update()

    def _take_height(self) -> None:
        line = self._metrics.height()
        ticks = 1 if self._scale.ticks else 0
        self.setMinimumHeight(round(line * (1 + ticks + ROW_SHARE * max(1, len(self._rows)))))

    def visible_columns(self) -> tuple[int, ...]:
        """The numbers of the columns that there is room for."""
        shown = list(range(len(self._columns)))
        spares = [number for number in shown if self._columns[number].spare]
        while spares and self.width() - sum(map(self._width, shown)) < LEAST_BAR:
            shown.remove(spares.pop())
        return tuple(shown)

    def _width(self, number: int) -> float:
        column = self._columns[number]
        texts = (column.heading, column.widest)
        return max(map(self._metrics.horizontalAdvance, texts)) + 1.5 * GRID

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw headings, rows and ticks."""
        painter = QPainter(self)
        painter.setFont(self._font)
        line, shown = self._metrics.height(), self.visible_columns()
        left = sum(map(self._width, shown))
        ticks = line if self._scale.ticks else 0.0
        room = (self.height() - line - ticks) / max(1, len(self._rows))
        height = min(room, LARGEST_ROW_SHARE * line)
        bars = QRectF(left, line, max(self.width() - left - GRID, 1.0), height * len(self._rows))
        self._paint_headings(painter, shown, bars)
        self._paint_ticks(painter, bars)
        for number, row in enumerate(self._rows):
            top = line + number * height
            self._paint_texts(painter, row, shown, QRectF(0, top, left, height))
            self._paint_bar(painter, row, QRectF(left, top, bars.width(), height))
        painter.end()

    def _paint_headings(self, painter: QPainter, shown: tuple[int, ...], bars: QRectF) -> None:
        line, left = self._metrics.height(), 0.0
        painter.setPen(QColor(self._theme.muted))
        for place, number in enumerate(shown):
            width = self._width(number)
            box = QRectF(left, 0, width - GRID, line)
            painter.drawText(box, LEFT if place == 0 else RIGHT, self._columns[number].heading)
            left += width
        heading, room = self._scale.heading, bars.width() + GRID
        if self._metrics.horizontalAdvance(heading) > room:
            heading = self._metrics.elidedText(self._scale.short, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(bars.left(), 0, room, line), LEFT, heading)

    def _paint_ticks(self, painter: QPainter, bars: QRectF) -> None:
        line, free = self._metrics.height(), bars.left()
        for share, text in self._scale.ticks:
            x = bars.left() + share * bars.width()
            painter.setPen(QPen(QColor(self._theme.separator), 1))
            painter.drawLine(round(x), round(bars.top()), round(x), round(bars.bottom()))
            width = self._metrics.horizontalAdvance(text)
            start = min(max(x - width / 2, bars.left()), self.width() - width)
            if start >= free:
                painter.setPen(QColor(self._theme.muted))
                painter.drawText(QRectF(start, bars.bottom(), width + 1, line), LEFT, text)
                free = start + width + GRID

    def _paint_texts(
        self, painter: QPainter, row: BarRow, shown: tuple[int, ...], box: QRectF
    ) -> None:
        painter.setPen(QColor(self._theme.text))
        left = 0.0
        for place, number in enumerate(shown):
            width = self._width(number)
            cell = QRectF(left, box.top(), width - GRID, box.height())
            painter.drawText(cell, LEFT if place == 0 else RIGHT, row.texts[number])
            left += width

    def _paint_bar(self, painter: QPainter, row: BarRow, box: QRectF) -> None:
        theme = self._theme
        if row.share is None:
            painter.setPen(QColor(theme.error if row.alarming else theme.muted))
            painter.drawText(box, LEFT, row.note)
            return
        thickness = box.height() * BAR_SHARE
        top = box.center().y() - thickness / 2
        length = max(1.0, min(1.0, row.share) * box.width())
        colour = QColor(theme.error if row.alarming else theme.accent)
        painter.fillRect(QRectF(box.left(), top, length, thickness), colour)
        if row.bound is not None:
            x = box.left() + min(1.0, max(0.0, row.bound)) * box.width()
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawLine(round(x), round(top - 2), round(x), round(top + thickness + 2))
