"""Options of an import as boxes to tick: shown only where there is something to choose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from playground.data.table import Selection, Table, differs_in_case
from playground.data.table.images import may_be_pixels
from playground.ui.appearance.theme import GRID


class SelectionSwitches(QWidget):
    """Boxes of a selection; `changed` when somebody has ticked or unticked one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.same_case = QCheckBox(self.tr("Cat and cat are the same class"), self)
        self.same_case.setToolTip(
            self.tr("Whether names of classes that differ in capital letters alone are one class")
        )
        self.repeats = QCheckBox(self.tr("Leave out rows that repeat"), self)
        self.repeats.setToolTip(
            self.tr(
                "A row that occurs twice may lie in the training and in the test part: then the "
                "test asks what was learnt by heart"
            )
        )
        self.sentinels = QCheckBox(self.tr("−999 means missing"), self)
        self.sentinels.setToolTip(
            self.tr("Whether a number far from all others, such as −999, stands for a missing one")
        )
        self.images = QCheckBox(self.tr("Each row is an image"), self)
        self.images.setToolTip(
            self.tr("Whether the columns are the pixels of a square image, row by row")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for box in (self.same_case, self.repeats, self.sentinels, self.images):
            column.addWidget(box)
            box.clicked.connect(self._on_choice)
            # What there is to choose is known when the table is.
            box.setVisible(box is self.repeats)

    def show_switches(self, table: Table, selection: Selection) -> None:
        """Show what there is to choose in `table`, and what `selection` has chosen."""
        label = None if selection.label is None else table.columns[selection.label]
        classes = selection.task == "classification"
        self.same_case.setVisible(classes and label is not None and differs_in_case(label))
        self.same_case.setChecked(selection.same_case)
        self.repeats.setChecked(not selection.repeats)
        columns = [table.columns[number] for number in selection.features]
        if label is not None and not classes:
            columns.append(label)
        self.sentinels.setVisible(any(column.sentinel for column in columns))
        self.sentinels.setChecked(not selection.sentinels)
        names = [table.columns[number].name for number in selection.features]
        self.images.setVisible(may_be_pixels(names))
        self.images.setChecked(selection.images)

    def applied(self, selection: Selection) -> Selection:
        """`selection` with the choices of the boxes."""
        return replace(
            selection,
            same_case=self.same_case.isChecked(),
            repeats=not self.repeats.isChecked(),
            sentinels=not self.sentinels.isChecked(),
            images=self.images.isChecked(),
        )

    @Slot()
    def _on_choice(self) -> None:
        self.changed.emit()
