"""One remedy on the board: its name, its rank with the figures behind it, its curves, a button."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed, spread_theme
from playground.ui.charts.line_chart import LineChart
from playground.ui.widgets.fitting_label import FittingLabel


class RemedyCard(Themed, QWidget):
    """Shows what it is told; `chosen` brings its name when its button is pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.title = name, title
        self.heading = FittingLabel(title, parent=self)
        self.figures = FittingLabel("–", parent=self)
        self.figures.setProperty("muted", True)
        self.chart = LineChart(theme, self)
        self.chart.setAccessibleName(title)
        self.button = QPushButton(self.tr("Use this"), self)
        self.button.setAccessibleName(self.tr("Make it the main run: {0}").format(title))
        self.button.setToolTip(self.tr("Make this the main run, from its start (can be undone)"))
        self.button.setEnabled(False)
        self.button.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.figures)
        column.addWidget(self.chart, 1)
        column.addWidget(self.button)
        spread_theme(self, theme)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.name)

    def show_rank(self, rank: int | None, *figures: str) -> None:
        """Name the place among the others, and the figures behind it, longest first."""
        place = "" if rank is None else f"{rank}. "
        self.figures.show_text(*(f"{place}{text}" for text in figures))

    def title_width(self) -> int:
        """The width of the whole title, in pixels."""
        return self.heading.fontMetrics().horizontalAdvance(self.title)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self.heading.setFont(font(theme, "label", bold=True))
        self.figures.setFont(font(theme, "label", tabular=True))
        self.heading.refit()
        self.figures.refit()
        self.chart.setMinimumSize(6 * GRID, round(5 * GRID * theme.scale**1.5))
