"""The layout of a file as lists to choose from; what nobody has chosen is what was found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from playground.data.table import ENCODINGS, Layout, LayoutChoice
from playground.data.table.errors import shown
from playground.ui.appearance.theme import GRID
from playground.ui.language.numbers import grouped
from playground.ui.language.wording import worded
from playground.ui.widgets.choices import ChoiceField

ALL_ROWS = "all"
FIRST_ROWS = (1_000, 10_000, 100_000)


class LayoutFields(QWidget):
    """Encoding, delimiter, decimal mark, header and rows; `changed` when somebody has chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = LayoutChoice()
        self.encoding = ChoiceField(
            self.tr("Encoding"),
            self.tr("How letters are written down: look at the ones with accents"),
            tuple((key, worded(name)) for key, name in ENCODINGS.items()),
            self,
        )
        self.delimiter = ChoiceField(
            self.tr("Delimiter"),
            self.tr("What stands between two cells"),
            (
                (",", self.tr("Comma  ,")),
                (";", self.tr("Semicolon  ;")),
                ("\t", self.tr("Tab")),
                ("|", self.tr("Vertical bar  |")),
                (" ", self.tr("Blanks")),
            ),
            self,
        )
        self.decimal = ChoiceField(
            self.tr("Decimal mark"),
            self.tr("What stands before the decimals of a number"),
            ((".", self.tr("Point  0.5")), (",", self.tr("Comma  0,5"))),
            self,
        )
        self.header = ChoiceField(
            self.tr("First row"),
            self.tr("Whether the first row holds the names of the columns"),
            (("names", self.tr("Names of the columns")), ("data", self.tr("Data"))),
            self,
        )
        self.first = ChoiceField(
            self.tr("Rows"),
            self.tr("How many rows are read; a part is enough to try things out"),
            (
                (ALL_ROWS, self.tr("all")),
                *(
                    (str(count), self.tr("the first {count}").format(count=grouped(count)))
                    for count in FIRST_ROWS
                ),
            ),
            self,
        )
        self.sheet = ChoiceField(
            self.tr("Sheet"), self.tr("The sheet of the spreadsheet that is read"), (), self
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        for number, field in enumerate((*self.fields(), self.sheet)):
            grid.addWidget(field, number // 2, number % 2)
            field.chosen.connect(self._on_choice)
            field.box.setMinimumContentsLength(8)
            # Nothing has been found yet.
            field.box.setCurrentIndex(-1)
        self.first.show_choice(ALL_ROWS)
        self.sheet.hide()

    def fields(self) -> tuple[ChoiceField, ...]:
        """The five lists that every file has; a spreadsheet of several sheets has one more."""
        return self.encoding, self.delimiter, self.decimal, self.header, self.first

    def show_layout(self, layout: Layout) -> None:
        """Show how the file was read."""
        self.encoding.show_choice(layout.encoding)
        self.delimiter.show_choice(layout.delimiter)
        self.decimal.show_choice(layout.decimal)
        self.header.show_choice("names" if layout.header else "data")
        self.sheet.box.clear()
        for name in layout.sheets:
            self.sheet.box.addItem(shown(name), name)
        self.sheet.show_choice(layout.sheet)
        self.sheet.setVisible(len(layout.sheets) > 1)

    @Slot()
    def _on_choice(self) -> None:
        field = self.sender()
        if field is self.encoding:
            self.choice = replace(self.choice, encoding=self.encoding.choice)
        elif field is self.delimiter:
            self.choice = replace(self.choice, delimiter=self.delimiter.choice)
        elif field is self.decimal:
            self.choice = replace(self.choice, decimal=self.decimal.choice)
        elif field is self.header:
            self.choice = replace(self.choice, header=self.header.choice == "names")
        elif field is self.sheet:
            # The next sheet is laid out in its own way.
            self.choice = LayoutChoice(sheet=self.sheet.choice, first=self.choice.first)
        elif field is self.first:
            count = self.first.choice
            self.choice = replace(self.choice, first=None if count == ALL_ROWS else int(count))
        self.changed.emit()
