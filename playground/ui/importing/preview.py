"""The first rows of a file as they stand in it, with what each column is for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QTableView

from playground.data.table import Selection, Table
from playground.data.table.errors import shown
from playground.ui.appearance.theme import GRID, Theme

Index = QModelIndex | QPersistentModelIndex
MAX_CHARACTERS = 60
MIN_LINES = 5
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class PreviewTable(QTableView):
    """The view of the rows: as high as there is room, and some lines at least."""

    def sizeHint(self) -> QSize:
        """The names of the columns and a few rows."""
        line = self.fontMetrics().height() + GRID
        return QSize(super().sizeHint().width(), MIN_LINES * line)

    def minimumSizeHint(self) -> QSize:
        """High enough for those rows."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


class PreviewModel(QAbstractTableModel):
    """Cells as plain text; the label stands out, columns that are left out are muted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._table: Table | None = None
        self._selection = Selection(None, ())
        self._features: frozenset[int] = frozenset()

    def show_table(self, table: Table | None) -> None:
        """Show the beginning of `table`, or nothing."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def show_selection(self, selection: Selection) -> None:
        """Mark what is learnt and what is left out."""
        self._selection = selection
        self._features = frozenset(selection.features)
        rows, columns = self.rowCount(), self.columnCount()
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows of the preview."""
        return 0 if self._table is None or parent.isValid() else len(self._table.preview)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """All columns of the file."""
        return 0 if self._table is None or parent.isValid() else len(self._table.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell: its text, and how it is shown."""
        if self._table is None or not index.isValid():
            return None
        if role == Role.DisplayRole:
            return shown(self._table.preview[index.row()][index.column()], MAX_CHARACTERS)
        if role == Role.ForegroundRole and self._is_left_out(index.column()):
            return QColor(self._theme.muted)
        if role == Role.FontRole and index.column() == self._selection.label:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """The name of a column and what it is for, or the number of a row."""
        if self._table is None or role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        name = shown(self._table.columns[section].name, MAX_CHARACTERS)
        return f"{name}\n{self._use(section)}"

    def _use(self, column: int) -> str:
        if column == self._selection.label:
            return self.tr("to predict")
        return self.tr("left out") if self._is_left_out(column) else self.tr("feature")

    def _is_left_out(self, column: int) -> bool:
        return column != self._selection.label and column not in self._features
