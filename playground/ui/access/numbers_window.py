"""The numbers of a picture as a table that is walked with the arrow keys, and copied.

They are read on the training thread, between two steps, like the files that panels save; the table
is of that moment and does not change while one reads it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from playground.export.tables import Table, TableError, TableMaker, csv_text
from playground.training.comparison import Comparison
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.language.numbers import number_text
from playground.ui.widgets.dialogs import describe_buttons

Index = QModelIndex | QPersistentModelIndex
SIZE = (76 * GRID, 56 * GRID)
# Columns are fitted to so many rows: more would be read for nothing.
ROWS_LOOKED_AT = 40
DIGITS = 4


class TableReader(QObject):
    """A command that makes one table on the training thread; it belongs to its parent."""

    made = Signal(object, int)
    refused = Signal(str)
    done = Signal()

    def __init__(self, maker: TableMaker, parent: QObject) -> None:
        super().__init__(parent)
        self._maker = maker
        self.done.connect(self.deleteLater)

    def execute(self, comparison: Comparison) -> None:
        """Make the table and say of which step it is; called by the training thread alone."""
        try:
            table = self._maker(comparison)
        except TableError as error:
            self.refused.emit(str(error))
        else:
            self.made.emit(table, comparison.main.trainer.steps)
        self.done.emit()


class TableModel(QAbstractTableModel):
    """A `Table` for Qt's views; numbers are rounded to be read, and copied whole."""

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """As many as the table has."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's default)
        """As many as the table has."""
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and for a screen reader with the name of its column."""
        if not index.isValid():
            return None
        value = self.table.rows[index.row()][index.column()]
        is_number = isinstance(value, float | np.floating)
        shown = number_text(float(value), DIGITS) if is_number else str(value)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.table.columns[index.column()]} {shown}"
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(value, str):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The name of a column, the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.table.columns[section]
        return str(section + 1)


class NumbersWindow(QDialog):
    """One table beside the window; arrows walk, Ctrl+C copies what is selected, Esc closes."""

    def __init__(
        self, title: str, sentence: str, table: Table, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("numbers")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sentence = QLabel(sentence, self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.view = QTableView(self)
        self.view.setAccessibleName(title)
        self.view.setAccessibleDescription(sentence)
        self.view.setToolTip(self.tr("Arrows walk from number to number; Ctrl+C copies"))
        self.view.setModel(TableModel(table, self.view))
        self.view.setTabKeyNavigation(False)
        self.view.setCornerButtonEnabled(False)
        header = self.view.horizontalHeader()
        header.setResizeContentsPrecision(ROWS_LOOKED_AT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = QPushButton(self.tr("&Copy all"), self)
        self.copy_button.setToolTip(self.tr("The whole table as text with commas, every digit"))
        self.copy_button.setAutoDefault(False)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self.copy_all)
        buttons.rejected.connect(self.reject)
        describe_buttons(buttons)
        shortcut = QShortcut(QKeySequence.StandardKey.Copy, self.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.copy_selected)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.sentence)
        layout.addWidget(self.view, 1)
        layout.addWidget(buttons)
        width, height = (round(side * min(theme.scale, 1.5)) for side in SIZE)
        self.resize(min(width, parent.width()), min(height, parent.height()))
        if table.rows:
            self.view.setCurrentIndex(self.view.model().index(0, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def table(self) -> Table:
        """The table that it shows."""
        model = self.view.model()
        assert isinstance(model, TableModel)
        return model.table

    @Slot()
    def copy_all(self) -> None:
        """Put the table on the clipboard, with the names of the columns."""
        QGuiApplication.clipboard().setText(csv_text(self.table))

    @Slot()
    def copy_selected(self) -> None:
        """Put the selected cells on the clipboard, a row a line, with tabs between."""
        cells = sorted(
            (index.row(), index.column()) for index in self.view.selectionModel().selectedIndexes()
        )
        rows = sorted({row for row, _ in cells})
        table = self.table
        lines = (
            "\t".join(str(table.rows[row][column]) for at, column in cells if at == row)
            for row in rows
        )
        QGuiApplication.clipboard().setText("\n".join(lines))
