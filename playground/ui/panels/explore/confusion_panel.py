"""Which class is taken for which: the confusion matrix of the test or the training rows, live."""

from __future__ import annotations

import math
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.export.tables import ConfusionOf, TableMaker
from playground.training.evaluator import Part
from playground.training.probe import Probe
from playground.training.probes.confusion import (
    ConfusionAnswer,
    ConfusionCounts,
    balanced_accuracy,
    class_figures,
)
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.language.numbers import share_text
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.explore.confusion_view import ConfusionView
from playground.ui.panels.panel import Panel
from playground.ui.panels.softmax.class_table import ClassTable, TableCell, TableColumn, TableRow
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice

MOST_ROWS = 2000
PART_WIDTH = 104
# Pixels at 100 %: from this width on the figures stand beside the matrix, and below it where so
# much height is left for that.
BESIDE_WIDTH, LEAST_MATRIX = 560, 190


class ConfusionPanel(Panel):
    """The matrix, a switch for the part of the data, and a sentence on the hovered cell."""

    name: ClassVar[str] = "confusion"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("ConfusionPanel", "Confusion matrix")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        self.part_choice = SegmentedChoice(
            self.tr("Part of the data"),
            self.tr("Count the rows the network trains on, or rows it never sees"),
            self,
        )
        self.part_choice.set_options((("test", self.tr("Test")), ("train", self.tr("Train"))))
        self.part_choice.show_choice("test")
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
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
        self.part_choice.chosen.connect(self._ask)
        self.view.name_cells(self.cell_words)
        self.view.hovered_changed.connect(self._show_sentence)
        self.view.clicked.connect(self._choose)
        self.fit_action = self.view.fit_action(self)
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(GRID, GRID // 2, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.part_choice)
        row.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID // 2, 0, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.setSpacing(GRID)
        self.body.addWidget(self.view, 3)
        self.body.addWidget(self.figures, 2)
        column.addLayout(self.body, 1)

    def _figure_columns(self) -> tuple[TableColumn, ...]:
        widest = share_text(1.0)
        return (
            TableColumn(self.tr("precision"), widest, bars=False),
            TableColumn(self.tr("recall"), widest, bars=False),
            TableColumn("F1", widest),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """The figures stand beside the matrix, or below it, or nowhere."""
        super().resizeEvent(event)
        self._place_figures()

    def _place_figures(self) -> None:
        beside = self.width() >= BESIDE_WIDTH * self.theme.scale
        matrix = 0 if beside else LEAST_MATRIX * self.theme.scale
        needed = self.figures.minimumHeight() + self.controls.sizeHint().height() + matrix
        fits = self.height() >= needed
        self.figures.setVisible(fits and bool(self.figures.rows))
        ways = QBoxLayout.Direction
        self.body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _show_figures(self, answer: ConfusionAnswer, names: tuple[str, ...]) -> None:
        count = len(self.figures.rows)
        self.figures.show_rows(
            tuple(
                TableRow(
                    class_marker(self.theme, number),
                    name,
                    (
                        TableCell(_share(one.precision)),
                        TableCell(_share(one.recall)),
                        TableCell(
                            _share(one.f1),
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
        if len(self.figures.rows) != count:
            self._place_figures()

    def suits(self, snapshot: Snapshot) -> bool:
        """Only classes can be confused."""
        return snapshot.dataset.task == "classification"

    def probes(self) -> frozenset[Probe]:
        """The counts of the chosen part."""
        return frozenset({self._probe()})

    def _probe(self) -> ConfusionCounts:
        part: Part = "train" if self.part_choice.choice == "train" else "test"
        return ConfusionCounts(part, MOST_ROWS)

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
        self._snapshot = snapshot
        answer = snapshot.answer(self._probe())
        if isinstance(answer, ConfusionAnswer):
            names = snapshot.dataset.class_names
            self.view.show_counts(answer.counts, names, self.selection.value.cell)
            self._show_figures(answer, names)
            self._show_sentence()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self.part_choice.setFixedWidth(round(PART_WIDTH * theme.scale))
        self.sentence.setFont(font(theme, "label", tabular=True))
        self._place_figures()

    @Slot()
    def _show_sentence(self) -> None:
        if self._snapshot is None:
            return
        answer = self._snapshot.answer(self._probe())
        if not isinstance(answer, ConfusionAnswer):
            return
        text, cell = self._sentence(answer), self.view.hovered
        if cell is not None:
            text = self.cell_words(cell) or text
        if text != self.sentence.text():
            self.sentence.setText(text)

    def cell_words(self, cell: tuple[int, int]) -> str:
        """A cell (true, predicted) in words; "" where there is none."""
        answer = None if self._snapshot is None else self._snapshot.answer(self._probe())
        if self._snapshot is None or not isinstance(answer, ConfusionAnswer):
            return ""
        names = self._snapshot.dataset.class_names
        if max(cell) >= min(len(names), len(answer.counts)):
            return ""
        text = self.tr("{0} × {1} taken for {2}").format(
            int(answer.counts[cell]), names[cell[0]], names[cell[1]]
        )
        if cell[0] == cell[1]:
            figures = class_figures(answer.counts)[cell[0]]
            text = self.tr("{name}: precision {precision}, recall {recall}, F1 {f1}").format(
                name=names[cell[0]],
                precision=_share(figures.precision),
                recall=_share(figures.recall),
                f1=_share(figures.f1),
            )
        return text

    def _sentence(self, answer: ConfusionAnswer) -> str:
        right = int(answer.counts.trace())
        if not answer.counted:
            return self.tr("no rows in this part")
        balanced = share_text(balanced_accuracy(answer.counts))
        text = self.tr("{right} of {rows} right, {balanced} balanced").format(
            right=right, rows=answer.counted, balanced=balanced
        )
        if answer.counted < answer.total:
            text = self.tr("{0} (of {1} rows)").format(text, answer.total)
        return text

    @Slot(str)
    def _ask(self, part: str) -> None:
        self.refresh_wanted.emit()

    @Slot()
    def _choose(self) -> None:
        cell = self.view.hovered
        self.selection.update(cell=None if cell == self.selection.value.cell else cell)


def _share(value: float) -> str:
    return "–" if math.isnan(value) else share_text(value)
