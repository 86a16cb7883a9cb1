"""An imported table in the inspector: which columns go in, and what the decision map shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from playground.experiment.shapes import axes_of, columns_of, inputs_of
from playground.experiment.specs import TableSpec
from playground.ui.appearance.theme import GRID
from playground.ui.widgets.choices import ChoiceField, SegmentedChoice
from playground.ui.widgets.word_lines import words_line

Role = Qt.ItemDataRole
MAX_LINES = 8


class TableFields(QWidget):
    """Shows a table's spec; every signal is one thing that a person wants changed.

    `column_toggled` brings a feature and whether it is on, `plane_chosen` “features” or
    “components”, `axis_chosen` an axis (0 across, 1 upwards) and a feature, `together_requested`
    whether the rows of a group stay together.
    """

    column_toggled = Signal(int, bool)
    plane_chosen = Signal(str)
    axis_chosen = Signal(int, int)
    together_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QLabel(self)
        # Names from files are text, never markup.
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty("muted", True)
        self.columns = QListWidget(self)
        self.columns.setAccessibleName(self.tr("Features that go in"))
        self.columns.setToolTip(
            self.tr("The columns that go into the network; Space ticks one, and the run restarts")
        )
        self.columns.setAccessibleDescription(self.columns.toolTip())
        self.columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns.itemChanged.connect(self._toggle)
        tip = self.tr("What the decision map shows of more than two features")
        self.plane = SegmentedChoice(self.tr("Map"), tip, self)
        self.plane.set_options(
            (("features", self.tr("Two features")), ("components", self.tr("Components")))
        )
        self.plane.chosen.connect(self.plane_chosen)
        self.together = QCheckBox(self)
        self.together.setAccessibleName(self.tr("Keep rows together"))
        self.together.setToolTip(
            self.tr("Whether the rows of one group lie in one part of the split")
        )
        self.together.clicked.connect(self.together_requested)
        self.across = ChoiceField(
            self.tr("Across"), self.tr("The feature from left to right on the map"), (), self
        )
        self.upwards = ChoiceField(
            self.tr("Upwards"), self.tr("The feature from bottom to top on the map"), (), self
        )
        self.across.chosen.connect(self._choose_across)
        self.upwards.chosen.connect(self._choose_upwards)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (
            self.summary,
            self.together,
            self.columns,
            self.plane,
            self.across,
            self.upwards,
        ):
            column.addWidget(part)

    def show_table(self, table: TableSpec) -> None:
        """Show what `table` says."""
        columns = columns_of(table)
        # A column of words is one feature, however many inputs it takes.
        features = self._lines(table)
        words = (
            self.tr("{name}: predicts “{target}” from one feature")
            if len(features) == 1
            else self.tr("{name}: predicts “{target}” from {count} of {all} features")
        )
        self.summary.setText(
            words.format(
                name=table.name,
                target=table.target,
                count=sum(number in columns for number in features),
                all=len(features),
            )
        )
        self.together.setVisible(bool(table.group))
        self.together.setText(self.tr("Keep each “{name}” together").format(name=table.group))
        self.together.setChecked(table.together)
        self._list_columns(table, columns)
        self.plane.setVisible(len(columns) > 1)
        self.plane.show_choice(table.plane)
        for axis, field in enumerate((self.across, self.upwards)):
            field.setVisible(len(columns) > 1 and table.plane == "features")
            field.box.clear()
            for number in columns:
                field.box.addItem(table.features[number], str(number))
            if len(columns) > 1:
                field.show_choice(str(axes_of(table)[axis]))

    def _list_columns(self, table: TableSpec, columns: tuple[int, ...]) -> None:
        self.columns.blockSignals(True)
        lines = self._lines(table)
        if self._names() != tuple(lines.values()):
            self.columns.clear()
            for number, name in lines.items():
                item = QListWidgetItem(name, self.columns)
                item.setData(Role.UserRole, number)
        for row in range(self.columns.count()):
            item = self.columns.item(row)
            goes_in = int(item.data(Role.UserRole)) in columns
            item.setCheckState(Qt.CheckState.Checked if goes_in else Qt.CheckState.Unchecked)
        self.columns.blockSignals(False)
        self.fit()

    def _lines(self, table: TableSpec) -> dict[int, str]:
        """The columns of the file by the number of their first feature."""
        lines = {
            number: name
            for number, name in enumerate(table.features)
            if inputs_of(table, number).start == number
        }
        for one in table.words:
            lines[one.first] = words_line(one.name, one.words, one.ordered)
        return lines

    def fit(self) -> None:
        """Make the list as high as its lines, up to some."""
        lines = min(MAX_LINES, max(1, self.columns.count()))
        line = max(self.columns.sizeHintForRow(0), self.columns.fontMetrics().height())
        self.columns.setFixedHeight(line * lines + 2 * self.columns.frameWidth() + GRID)

    def _names(self) -> tuple[str, ...]:
        return tuple(self.columns.item(row).text() for row in range(self.columns.count()))

    @Slot(QListWidgetItem)
    def _toggle(self, item: QListWidgetItem) -> None:
        on = item.checkState() == Qt.CheckState.Checked
        self.column_toggled.emit(int(item.data(Role.UserRole)), on)

    @Slot(str)
    def _choose_across(self, number: str) -> None:
        self.axis_chosen.emit(0, int(number))

    @Slot(str)
    def _choose_upwards(self, number: str) -> None:
        self.axis_chosen.emit(1, int(number))
