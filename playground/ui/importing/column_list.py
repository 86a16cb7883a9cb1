"""The columns of a table as a list to tick: what goes in, and why something can not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from playground.data.table import Column, Selection, Table

Role = Qt.ItemDataRole


class ColumnList(QListWidget):
    """One line a column; `changed` when somebody has ticked or unticked one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Features"))
        self.setToolTip(self.tr("The columns that go into the network; Space ticks one"))
        self.itemChanged.connect(self._take)

    def show_columns(self, table: Table, selection: Selection) -> None:
        """List the columns of `table`, ticked as `selection` says."""
        self.blockSignals(True)
        self.clear()
        for number, column in enumerate(table.columns):
            if number != selection.label:
                item = QListWidgetItem(self._words(column))
                item.setData(Role.UserRole, number)
                flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
                if column.objection:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                else:
                    item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
                    ticked = number in selection.features
                    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                self.addItem(item)
        self.blockSignals(False)

    def features(self) -> tuple[int, ...]:
        """The numbers of the columns that are ticked."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(
            int(item.data(Role.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _words(self, column: Column) -> str:
        if column.objection:
            return self.tr("{name} – no feature: {reason}").format(
                name=column.name, reason=column.objection
            )
        words = self.tr("{name} – {low:g} to {high:g}").format(
            name=column.name, low=column.low, high=column.high
        )
        parts = [words]
        if column.missing:
            parts.append(self.tr("%n missing", "", column.missing))
        if column.is_constant:
            parts.append(self.tr("always the same"))
        elif column.counts_rows:
            parts.append(self.tr("numbers the rows"))
        return ", ".join(parts)

    @Slot()
    def _take(self) -> None:
        self.changed.emit()
