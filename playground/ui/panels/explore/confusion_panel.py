"""The confusion matrix of the test or the training rows, live."""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from playground.export.tables import ConfusionOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.confusion import ConfusionAnswer, ConfusionCounts, class_figures
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.language.numbers import share_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.explore.confusion_view import ConfusionView
from playground.ui.panels.part_panel import PartPanel
from playground.ui.panels.sample_sentences import (
    cell_words,
    confusion_summary,
    figure_or_dash,
    no_classes_sentence,
)
from playground.ui.panels.softmax.class_table import ClassTable, TableCell, TableColumn, TableRow
from playground.ui.selection import SelectionModel

MAX_ROWS = 2000
# Pixels at 100 %: the figures stand beside the matrix where so much width is left to it, or so much
# as its names need, and below it where so much height is left.
MIN_WIDTH, MAX_WIDTH, MIN_MATRIX = 250, 460, 190


class ConfusionPanel(PartPanel):
    """The matrix, a switch for the part of the data, and a sentence on the hovered cell."""

    name: ClassVar[str] = "confusion"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("ConfusionPanel", "Confusion matrix")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self.sentence = self.make_line()
        # Two rows beside the choice rather than a matrix that is cut.
        self.sentence.setWordWrap(True)
        self.view = ConfusionView(theme, self)
        self.view.setAccessibleName(self.heading())
        self.view.setToolTip(self.tr("Click a cell to list its samples; click again for all"))
        self.figures = ClassTable(theme, self._figure_columns(), self)
        self.figures.setAccessibleName(self.tr("Precision, recall and F1 of each class"))
        self.figures.setToolTip(
            self.tr(
                "Precision: the share of what is called so that is so. Recall: the share of what "
                "is so that is called so. F1 is their harmonic mean"
            )
        )
        self._lay_out()
        self.view.name_cells(self.cell_words)
        self.view.hovered_changed.connect(self._show_sentence)
        self.view.clicked.connect(self._choose)
        self.fit_action = self.view.fit_action(self)
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        self.place_line_after(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID // 2, 0, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self.body, 1)
        self.body.setSpacing(GRID)
        # What the figures do not need is the matrix's, beside them as above them.
        self.body.addWidget(self.view, 5)
        self.body.addWidget(self.figures, 2)

    def _figure_columns(self) -> tuple[TableColumn, ...]:
        widest = share_text(1.0)
        return (
            TableColumn(self.tr("precision"), widest, bars=False),
            TableColumn(self.tr("recall"), widest, bars=False),
            TableColumn("F1", widest),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figures stand beside the matrix, or below it, or nowhere."""
        super().resizeEvent(event)
        self._place_figures()

    def _place_figures(self) -> None:
        beside = self.width() - self.figures.sizeHint().width() >= self._matrix_width()
        matrix = 0 if beside else MIN_MATRIX * self.theme.scale
        needed = self.figures.minimumHeight() + self.controls.sizeHint().height() + matrix
        fits = self.height() >= needed
        self.figures.setVisible(fits and bool(self.figures.rows))
        ways = QBoxLayout.Direction
        self.body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _matrix_width(self) -> float:
        """The width that the matrix keeps where the figures stand beside it."""
        least, most = MIN_WIDTH * self.theme.scale, MAX_WIDTH * self.theme.scale
        return min(max(self.view.named_width(), least), most)

    def _show_figures(self, answer: ConfusionAnswer, names: tuple[str, ...]) -> None:
        before = [row.name for row in self.figures.rows]
        self.figures.show_rows(
            tuple(
                TableRow(
                    class_marker(self.theme, number),
                    name,
                    (
                        TableCell(figure_or_dash(one.precision)),
                        TableCell(figure_or_dash(one.recall)),
                        TableCell(
                            figure_or_dash(one.f1),
                            None if math.isnan(one.f1) else one.f1,
                            self.theme.class_colour(number),
                        ),
                    ),
                )
                for number, (name, one) in enumerate(
                    zip(names, class_figures(answer.counts), strict=False)
                )
            )
        )
        if [row.name for row in self.figures.rows] != before:
            self._place_figures()

    def part_tip(self) -> str:
        """The tooltip of the choice between training and test rows."""
        return self.tr("Count the rows the network trains on, or rows it never sees")

    def probes(self) -> frozenset[Probe]:
        """The counts of the chosen part."""
        return frozenset({self._probe()})

    def _probe(self) -> ConfusionCounts:
        return ConfusionCounts(self.part, MAX_ROWS)

    def data_table(self) -> TableMaker | None:
        """The counts of the part that is shown."""
        return ConfusionOf(self._probe().part)

    def spoken(self) -> str:
        """The line above or below the picture."""
        return self.sentence.text()

    def menu_actions(self) -> tuple[QAction, ...]:
        """Undo zooming and moving."""
        return (self.fit_action,)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest counts."""
        self.snapshot = snapshot
        answer = snapshot.answer(self._probe())
        self.show_views(self.suits(snapshot), self.view)
        if not self.suits(snapshot):
            self.figures.show_rows(())
            self._place_figures()
            self.show_line(self.sentence, no_classes_sentence())
        elif isinstance(answer, ConfusionAnswer):
            self.show_part(answer.part, snapshot)
            names = snapshot.dataset.class_names
            self.view.show_counts(answer.counts, names, self.selection.value.cell)
            self._show_figures(answer, names)
            self._show_sentence()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._place_figures()

    @Slot()
    def _show_sentence(self) -> None:
        answer, cell = self._answer(), self.view.hovered
        if answer is not None:
            text = self.cell_words(cell) if cell is not None else ""
            summary = confusion_summary(answer.counts, answer.counted, answer.total)
            self.show_line(self.sentence, text or summary)

    def _answer(self) -> ConfusionAnswer | None:
        answer = None if self.snapshot is None else self.snapshot.answer(self._probe())
        return answer if isinstance(answer, ConfusionAnswer) else None

    def cell_words(self, cell: tuple[int, int]) -> str:
        """A cell (true, predicted) in words; "" where there is none."""
        answer = self._answer()
        if self.snapshot is None or answer is None:
            return ""
        return cell_words(answer.counts, self.snapshot.dataset.class_names, cell)

    @Slot()
    def _choose(self) -> None:
        cell = self.view.hovered
        self.selection.update(cell=None if cell == self.selection.value.cell else cell)
