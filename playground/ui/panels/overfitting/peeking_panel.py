"""The peeking lab: settings picked by a test set that is looked at again and again, then the truth.

The best of many tries on a few rows is partly luck; the sealed rows, opened once at the end, tell
how much of the promised accuracy was.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from playground.experiment.random_trials import peeking_start, random_trials
from playground.training.trials import MAX_TRIALS, Outcome, Trial, Trials
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.curves import ChartContent, Curve
from playground.ui.charts.legend import Legend
from playground.ui.charts.line_chart import LineChart
from playground.ui.language.numbers import grouped
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.overfitting.peeks import Peek, lead_of, peeks_of, running_best
from playground.ui.panels.overfitting.sentences import (
    longest_truth,
    promise_sentence,
    truth_sentence,
)
from playground.ui.panels.overfitting.trials_panel import TrialsPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

TRIALS = 50
TOP = 1.02


class PeekingPanel(TrialsPanel):
    """The best score so far against the number of tries, and the seal."""

    name: ClassVar[str] = "peeking"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("PeekingPanel", "Peeking")
    default_epochs = 40

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self.opened = False
        self.tries_field = self.number_field(
            self.tr("Tries"),
            self.tr("How many random settings are judged by the same rows"),
            TRIALS,
        )
        self.open_button = QPushButton(self.tr("Open the seal"), self)
        self.open_button.setToolTip(
            self.tr("Judge the winner, once, by rows that no choice was made with")
        )
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self.open_seal)
        self.legend = Legend(theme, self)
        self.chart = LineChart(theme, self)
        self.chart.setAccessibleName(self.tr("Accuracy of the best try so far"))
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        self.add_controls(column, self.epochs_field, self.tries_field, self.open_button)
        column.addWidget(self.progress)
        column.addWidget(self.legend)
        column.addWidget(self.chart, 1)
        self.statement.show_text(self.tr("Start to pick the best of many tries by the test set."))
        spread_theme(self, theme)

    def make_trials(self) -> Sequence[Trial]:
        """Random settings, all judged by the same few rows; the seal is closed again."""
        start = peeking_start(self.workbench.experiment)
        count, epochs = int(self.tries_field.value), int(self.epochs_field.value)
        if count > MAX_TRIALS:
            raise ValueError(
                self.tr("{0} tries are too many: at most {1} can be made.").format(
                    grouped(count), MAX_TRIALS
                )
            )
        settings = random_trials(start, count)
        self.opened = False
        return [Trial(f"try {number}", one, epochs) for number, one in enumerate(settings, start=1)]

    def show_trials(self, trials: Trials, *, whole: bool) -> None:
        """Show them; if `whole`, with the seal open."""
        self.opened = whole
        super().show_trials(trials, whole=whole)

    @Slot()
    def open_seal(self) -> None:
        """Show what the winner of each moment gets on the sealed rows."""
        self.cancel()
        self.opened = True
        self.redraw()

    def show_outcomes(self, outcomes: Sequence[Outcome | None]) -> None:
        """Draw the promise, and once the seal is open the truth beside it."""
        peeks = peeks_of(outcomes)
        self.open_button.setEnabled(bool(peeks) and not self.opened)
        if not peeks:
            return
        best = running_best(peeks)
        x = np.arange(1, len(best) + 1, dtype=np.float64)
        promise = np.array([one.peeked for one in best])
        curves = [Curve(self.tr("promised by peeking"), x, promise, self.theme.validation)]
        if self.opened:
            truth = np.array([one.sealed for one in best])
            curves.append(Curve(self.tr("sealed rows"), x, truth, self.theme.test, "dashed"))
        content = ChartContent(
            self.tr("tries"),
            self.tr("accuracy"),
            tuple(curves),
            limits=(tenth_below(curves), TOP),
            percent=True,
        )
        self.legend.show_curves(content.curves)
        self.chart.show_content(content)
        self._show_sentence(best[-1], peeks)

    def _show_sentence(self, winner: Peek, peeks: Sequence[Peek]) -> None:
        said = promise_sentence(len(peeks), winner)
        if self.opened:
            said = truth_sentence(winner, lead_of(winner, peeks))
        self.statement.show_text(said)

    def longest_statement(self) -> str:
        """The verdict on the winner."""
        return longest_truth()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.redraw()


def tenth_below(curves: Sequence[Curve]) -> float:
    """A round share well below all of them, at most 0.9: the fall is to be seen."""
    lowest = min(float(curve.y.min()) for curve in curves)
    return max(0.0, math.floor(10 * lowest - 0.5) / 10)
