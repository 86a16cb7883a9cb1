"""The base of the panels with one bar a layer: a sentence above a table of bars that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from playground.export.tables import Table
from playground.ui.appearance.background import fill_background
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.bars import BarTable, Column
from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.settling_scroll import SettlingScroll


class TablePanel(Panel):
    """A statement above a `BarTable`; `controls` stands beside the statement."""

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self.statement = Headline(theme, self.longest_statement(), self)
        self.table = BarTable(theme, self.columns(), self)
        self.table.setAccessibleName(self.heading())
        self.controls = QWidget(self)
        self.control_row = QHBoxLayout(self.controls)
        self.control_row.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = SettlingScroll(self)
        self.scroll_area.setWidget(self.table)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        header = QHBoxLayout()
        column.addLayout(header)
        header.addWidget(self.statement, 1)
        header.addWidget(self.controls)
        column.addWidget(self.scroll_area, 1)

    def longest_statement(self) -> str:
        """The longest sentence that it may say."""
        raise NotImplementedError

    def columns(self) -> tuple[Column, ...]:
        """The columns left of the bars."""
        raise NotImplementedError

    def shown_figures(self) -> Table | None:
        """The texts in sight, row by row, and what is said where there is no bar."""
        heads = (*(column.heading for column in self.table.columns), self.tr("note"))
        rows = tuple((*row.texts, row.note) for row in self.table.rows)
        return Table(heads, rows) if rows else None

    def minimumSizeHint(self) -> QSize:
        """As wide as all figures are: no factor is cut."""
        least = super().minimumSizeHint()
        return QSize(max(least.width(), self.table.least_width() + 3 * GRID), least.height())

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        fill_background(self.table)
        as_controls(self.controls)
