"""The columns of a table as a list to tick: what goes in, and why something can not."""

from __future__ import annotations

from itertools import chain
from math import isqrt

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from playground.data.table import Column, Selection, Table, proposed_order
from playground.ui.language.numbers import Figure, grouped
from playground.ui.language.wording import worded
from playground.ui.widgets.word_lines import words_line

Role = Qt.ItemDataRole


class ColumnList(QListWidget):
    """One line a column; `changed` when somebody has ticked or unticked one.

    `order_requested` brings a column of words that is to go in as one number, or no longer.
    """

    changed = Signal()
    order_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Features"))
        self.setToolTip(
            self.tr(
                "The columns that go into the network; Space ticks one, O puts its words in order"
            )
        )
        # Before Qt 6.11 a list does not tell its tooltip.
        self.setAccessibleDescription(self.toolTip())
        self.itemChanged.connect(self._on_item)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._table: Table | None = None
        self._selection = Selection(None, ())
        self.order = QAction(self.tr("Words in an &order, as one input"), self)
        self.order.setCheckable(True)
        self.order.setShortcut("O")
        self.order.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.order.triggered.connect(self._ask_order)
        self.addAction(self.order)
        self.currentRowChanged.connect(self._show_order)

    def sizeHint(self) -> QSize:
        """As high as there is room; a line is enough where an image is shown below."""
        return QSize(super().sizeHint().width(), 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """No lower than that."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def show_columns(self, table: Table, selection: Selection) -> None:
        """List the columns of `table`, ticked as `selection` says."""
        self.blockSignals(True)
        row = self.currentRow()
        self._table, self._selection = table, selection
        self.clear()
        pixels = table.pixels(selection.label) if selection.images else ()
        if pixels:
            self._add_pixels(pixels)
        shown = set(pixels)
        for number, column in enumerate(table.columns):
            if number != selection.label and number not in shown:
                item = QListWidgetItem(self._words(column, number in selection.ordered))
                item.setData(Role.UserRole, number)
                flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
                if column.objection:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                else:
                    item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
                    ticked = number in selection.features
                    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        self.blockSignals(False)
        self._show_order()

    def _add_pixels(self, pixels: tuple[int, ...]) -> None:
        """One line for all of an image; the box beside the list makes columns of it again."""
        side = isqrt(len(pixels))
        item = QListWidgetItem(
            self.tr("{count} pixels, {height} × {width}").format(
                count=grouped(len(pixels)), height=side, width=side
            )
        )
        item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        item.setCheckState(Qt.CheckState.Checked)
        item.setData(Role.UserRole, pixels)
        self.addItem(item)

    def features(self) -> tuple[int, ...]:
        """The numbers of the columns that are ticked."""
        items = (self.item(row) for row in range(self.count()))
        ticked = [_numbers(item) for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(chain.from_iterable(ticked))

    def _values(self, column: Column, ordered: bool) -> str:
        words = [level.text for level in column.levels]
        if column.kind == "yes_no":
            return words_line(column.name, words, ordered=True)
        if column.kind == "words":
            in_order = proposed_order(words) if ordered else sorted(words)
            return words_line(column.name, in_order, ordered)
        if column.kind == "date":
            return self.tr("{name} – a date, as a number of days").format(name=column.name)
        if column.unit:
            return self.tr("{name} – {low:g} to {high:g} {unit}").format(
                name=column.name, low=Figure(column.low), high=Figure(column.high), unit=column.unit
            )
        return self.tr("{name} – {low:g} to {high:g}").format(
            name=column.name, low=Figure(column.low), high=Figure(column.high)
        )

    def _words(self, column: Column, ordered: bool) -> str:
        if column.objection:
            return self.tr("{name} – no feature: {reason}").format(
                name=column.name, reason=worded(column.objection)
            )
        parts = [self._values(column, ordered)]
        if column.missing:
            parts.append(self.tr("%n missing", "", column.missing))
        if column.is_constant:
            parts.append(self.tr("always the same"))
        elif column.counts_rows:
            parts.append(self.tr("numbers the rows"))
        return ", ".join(parts)

    def _current(self) -> int | None:
        """The column of words that the cursor is on."""
        item = self.currentItem()
        if item is None or self._table is None:
            return None
        number = _numbers(item)[0]
        column = self._table.columns[number]
        return number if column.kind == "words" and not column.objection else None

    @Slot()
    def _show_order(self) -> None:
        number = self._current()
        self.order.setEnabled(number is not None)
        self.order.setChecked(number is not None and number in self._selection.ordered)

    @Slot()
    def _ask_order(self) -> None:
        number = self._current()
        if number is not None:
            self.order_requested.emit(number)

    @Slot()
    def _on_item(self) -> None:
        self.changed.emit()


def _numbers(item: QListWidgetItem) -> tuple[int, ...]:
    """The columns that a line stands for."""
    data = item.data(Role.UserRole)
    return (int(data),) if isinstance(data, int) else tuple(data)
