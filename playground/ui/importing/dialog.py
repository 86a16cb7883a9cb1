"""The import dialog: the first rows of a file, how it was read, and what is to be learnt from it.

Reading and taking rows happen on a thread; the dialog shows what has come of it, and imports
nothing that it has not shown.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import isqrt
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from playground.data.pictures import SIDES
from playground.data.table import (
    LayoutChoice,
    Selection,
    Table,
    TableRows,
    Task,
    read_table,
    taken_with_advice,
)
from playground.data.table.errors import file_name
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.importing.column_list import ColumnList
from playground.ui.importing.layout_fields import LayoutFields
from playground.ui.importing.mosaic import Mosaic
from playground.ui.importing.preview import PreviewModel, PreviewTable
from playground.ui.importing.reading_dialog import ReadingDialog, plain_label
from playground.ui.importing.switches import SelectionSwitches
from playground.ui.importing.task import AskCancelled, NewestTask, Progress
from playground.ui.importing.words import found_words, rows_words
from playground.ui.language.language import spoken
from playground.ui.widgets.choices import ChoiceField, SegmentedChoice
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.widgets.labels import NameLabel, align_names

WIDTH, HEIGHT = 820, 640
NO_GROUP = ""
AS_THEY_ARE = "0"
FITTED_COLUMNS = 60


class ImportDialog(ReadingDialog):
    """Asks how a table is read, and what is to be learnt from it."""

    def __init__(self, path: Path, task: NewestTask, theme: Theme, parent: QWidget) -> None:
        super().__init__(path, task, parent)
        self.setObjectName("import-table")
        self.setWindowTitle(self.tr("Import data"))
        self.table: Table | None = None
        self.selection = Selection(None, ())
        self._make_parts(theme)
        self._lay_out()
        # The buttons below keep the window's own look, with the default one in the accent.
        fields = (
            self.layout_fields,
            self.label,
            self.task,
            self.missing,
            self.group,
            self.columns,
            self.switches,
            self.side,
        )
        for part in (*fields, self.fault):
            as_controls(part)
        wanted = QSize(round(WIDTH * theme.scale), round(HEIGHT * theme.scale))
        self.resize(wanted.boundedTo(parent.size()).boundedTo(self.screen().availableSize()))
        self._read()

    # Parts.

    def _make_parts(self, theme: Theme) -> None:
        self.found = plain_label(self)
        self.layout_fields = LayoutFields(self)
        self.layout_fields.changed.connect(self._read)
        self.preview = PreviewModel(theme)
        self.preview.setParent(self)
        self.view = PreviewTable(self)
        # Tab leads on; arrow keys walk over the cells.
        self.view.setTabKeyNavigation(False)
        self.view.setModel(self.preview)
        self.view.setAccessibleName(self.tr("First rows"))
        self.view.setToolTip(self.tr("The first rows of the file as they stand in it"))
        # Before Qt 6.11 lists and tables do not tell their tooltips.
        self.view.setAccessibleDescription(self.view.toolTip())
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setWordWrap(False)
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        self._make_selection_parts(theme)
        self._make_foot(
            self.tr("Reading the file"),
            self.tr("Learn from these rows instead of the present data; Undo brings those back"),
        )

    def _make_selection_parts(self, theme: Theme) -> None:
        self.label = ChoiceField(
            self.tr("Predict"), self.tr("The column that the network is to predict"), (), self
        )
        self.label.chosen.connect(self._choose_label)
        tip = self.tr("Whether the column holds classes to tell apart or numbers to come close to")
        self.task = SegmentedChoice(self.tr("As"), tip, self)
        self.task.set_options(
            (("classification", self.tr("Classes")), ("regression", self.tr("Numbers")))
        )
        self.task.chosen.connect(self._choose_task)
        self._task_name = NameLabel(self.tr("As"), self)
        tip = self.tr("What becomes of rows in which a feature is missing")
        self.missing = SegmentedChoice(self.tr("Missing cells"), tip, self)
        self.missing.set_options(
            (("drop", self.tr("Drop rows")), ("mean", self.tr("Use the mean")))
        )
        self.missing.chosen.connect(self._choose_missing)
        self._missing_name = NameLabel(self.tr("Missing cells"), self)
        self.group = ChoiceField(
            self.tr("Keep together"),
            self.tr(
                "Rows with the same value in this column, such as one patient, lie in one part of "
                "the split: the test then asks about somebody new"
            ),
            (),
            self,
        )
        self.group.chosen.connect(self._choose_group)
        self.switches = SelectionSwitches(self)
        self.switches.changed.connect(self._choose_switch)
        self.side = ChoiceField(
            self.tr("Size"),
            self.tr("Smaller images need fewer inputs and learn faster"),
            (),
            self,
        )
        self.side.chosen.connect(self._choose_side)
        self.side.hide()
        # Beside the choices, and so after them for Tab.
        self.columns = ColumnList(self)
        self.columns.changed.connect(self._choose_features)
        self.columns.order_requested.connect(self._choose_order)
        self.mosaic = Mosaic(theme, self)
        self.mosaic.setAccessibleName(self.tr("Some of the images"))
        self.mosaic.hide()

    def _lay_out(self) -> None:
        # On a small screen, or with large text, all but the buttons is scrolled.
        content = QWidget(self)
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, GRID // 2, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self.found)
        inside.addWidget(self.layout_fields)
        inside.addWidget(self.view, 3)
        middle = QHBoxLayout()
        inside.addLayout(middle, 2)
        middle.setSpacing(3 * GRID)
        self._lay_out_middle(middle)
        inside.addWidget(self.learnt)
        scrolled = ColumnScroll(content, self)
        scrolled.setObjectName("import-content")
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(scrolled, 1)
        self._lay_out_foot(column)

    def _lay_out_middle(self, middle: QHBoxLayout) -> None:
        choices, seen = QVBoxLayout(), QVBoxLayout()
        middle.addLayout(choices, 5)
        middle.addLayout(seen, 4)
        choices.setSpacing(GRID)
        choices.addWidget(self.label)
        self._add_row(choices, self._task_name, self.task)
        self._add_row(choices, self._missing_name, self.missing)
        choices.addWidget(self.group)
        choices.addWidget(self.switches)
        choices.addWidget(self.side)
        choices.addStretch(1)
        seen.setSpacing(GRID)
        seen.addWidget(self.columns, 1)
        seen.addWidget(self.mosaic, 6)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the names before the fields one width each side, as the longest needs it."""
        super().showEvent(event)
        fields = self.layout_fields
        left = (fields.encoding, fields.decimal, fields.first, self.label, self.group, self.side)
        align_names((*(one.label for one in left), self._task_name, self._missing_name))
        align_names((fields.delimiter.label, fields.header.label, fields.sheet.label))

    def _add_row(self, column: QVBoxLayout, label: NameLabel, field: QWidget) -> None:
        row = QHBoxLayout()
        column.addLayout(row)
        row.setSpacing(GRID // 2)
        label.setToolTip(field.toolTip())
        row.addWidget(label)
        row.addWidget(field, 1)

    # Reading.

    @Slot()
    def _read(self) -> None:
        self.table, self.rows = None, None
        self.found.setText(self.tr("Reading {name} …").format(name=file_name(self.path)))
        self._wait(
            self.tr("{count} rows read so far. “Cancel” stops it and leaves everything as it is.")
        )
        work = partial(_read_file, self.path, self.layout_fields.choice, spoken())
        self._task.ask(work, self._on_table)

    def _on_table(self, outcome: object) -> None:
        if not isinstance(outcome, Table):
            # The old rows would be those of another way to read the file.
            self.preview.show_table(None)
            self.columns.clear()
            self.found.setText(file_name(self.path))
            self._refuse(outcome)
            return
        self.table = outcome
        self.layout_fields.show_layout(outcome.layout)
        self.found.setText(found_words(outcome))
        self.preview.show_table(outcome)
        self._list_labels(outcome)
        self._select(outcome.proposal)

    def _list_labels(self, table: Table) -> None:
        self.label.box.clear()
        self.group.box.clear()
        self.group.box.addItem(self.tr("no rows"), NO_GROUP)
        for number, column in enumerate(table.columns):
            for field in (self.label, self.group):
                field.box.addItem(column.name, str(number))

    # Choosing.

    @Slot(str)
    def _choose_label(self, number: str) -> None:
        if self.table is not None:
            self._select_again(int(number), self.table.proposed_task(int(number)))

    @Slot(str)
    def _choose_task(self, task: str) -> None:
        self._select_again(self.selection.label, cast(Task, task))

    def _select_again(self, label: int | None, task: Task) -> None:
        if self.table is not None:
            proposed = self.table.proposal_for(label, task)
            group = self.selection.group if self.selection.group != label else None
            self._select(replace(self.switches.applied(proposed), group=group))

    @Slot(str)
    def _choose_missing(self, missing: str) -> None:
        self._select(replace(self.selection, missing=missing))

    @Slot(str)
    def _choose_group(self, number: str) -> None:
        group = None if number == NO_GROUP else int(number)
        features = tuple(one for one in self.selection.features if one != group)
        self._select(replace(self.selection, group=group, features=features))

    @Slot()
    def _choose_switch(self) -> None:
        wanted = self.switches.applied(self.selection)
        # An image is one line of the list, columns are many.
        self._select(wanted, listed=wanted.images == self.selection.images)

    @Slot(str)
    def _choose_side(self, side: str) -> None:
        self._select(replace(self.selection, side=int(side) or None), listed=True)

    def _show_side(self, table: Table, selection: Selection) -> None:
        """Offer the sizes below that of the images, where there are any."""
        pixels = table.pixels(selection.label) if selection.images else ()
        own = isqrt(len(pixels))
        self.side.box.clear()
        self.side.box.addItem(self.tr("as they are"), AS_THEY_ARE)
        for side in SIDES:
            if side < own:
                self.side.box.addItem(f"{side} × {side}", str(side))
        self.side.setVisible(self.side.box.count() > 1)
        self.side.show_choice(str(selection.side or AS_THEY_ARE))

    @Slot(int)
    def _choose_order(self, number: int) -> None:
        ordered = set(self.selection.ordered) ^ {number}
        self._select(replace(self.selection, ordered=tuple(sorted(ordered))))

    @Slot()
    def _choose_features(self) -> None:
        self._select(replace(self.selection, features=self.columns.features()), listed=True)

    def _select(self, selection: Selection, *, listed: bool = False) -> None:
        """Show `selection` and take its rows; with `listed` the list shows it already."""
        table = self.table
        if table is None:
            return
        self.selection, self.rows = selection, None
        self.label.show_choice("" if selection.label is None else str(selection.label))
        self.task.show_choice(selection.task)
        self.missing.show_choice(selection.missing)
        self.group.show_choice(NO_GROUP if selection.group is None else str(selection.group))
        self.switches.show_switches(table, selection)
        self._show_side(table, selection)
        if not listed:
            self.columns.show_columns(table, selection)
        self.preview.show_selection(selection)
        # Of thousands of columns those that are seen first: Qt asks for every cell of each.
        for number in range(min(FITTED_COLUMNS, self.preview.columnCount())):
            self.view.resizeColumnToContents(number)
        self._wait(
            self.tr("The rows are made ready. “Cancel” stops it and leaves everything as it is.")
        )
        self._task.ask(partial(_take_rows, table, selection), self._on_rows)

    def _on_rows(self, outcome: object) -> None:
        if not isinstance(outcome, TableRows):
            self._refuse(outcome)
            return
        self.rows = outcome
        self.learnt.setText(rows_words(outcome))
        self.mosaic.show_rows(outcome)
        self.mosaic.setVisible(outcome.image is not None)
        self.learnt.show()
        self.progress.finish()
        self.import_button.setEnabled(True)

    def _refuse(self, outcome: object) -> None:
        super()._refuse(outcome)
        self.mosaic.hide()


def _read_file(
    path: Path, choice: LayoutChoice, language: str, progress: Progress, cancelled: AskCancelled
) -> Table:
    table = read_table(path, choice, language=language, progress=progress, cancelled=cancelled)
    # Looks at every row once; the window has no time for it.
    _ = table.proposal
    return table


def _take_rows(
    table: Table, selection: Selection, _progress: Progress, _cancelled: AskCancelled
) -> TableRows:
    rows = taken_with_advice(table, selection)
    # The digest takes as long as the rest; who imports has no time for it.
    _ = rows.sha256
    return rows
