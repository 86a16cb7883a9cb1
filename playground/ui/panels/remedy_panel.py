"""The remedy board: every remedy for overfitting from one frozen start, side by side and at once.

All charts have the same axes and the cards are ranked by test loss; one click makes a card's
experiment the main run.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from playground.experiment.remedies import REMEDIES, frozen_start, remedied
from playground.experiment.specs import Experiment
from playground.training.trials import Outcome, Trial
from playground.ui.header import loss_text, share_text
from playground.ui.panels.curves import ChartContent, Curve
from playground.ui.panels.line_chart import LineChart
from playground.ui.panels.trials_panel import TrialsPanel
from playground.ui.selection import SelectionModel
from playground.ui.theme import GRID, Theme, font
from playground.ui.workbench import Workbench

COLUMNS = 4


class RemedyCard(QWidget):
    """One remedy: its rank and name, its two curves, and a button."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.title = name, title
        self.heading = QLabel(title, self)
        self.figures = QLabel("–", self)
        self.figures.setProperty("muted", True)
        self.chart = LineChart(theme, self)
        self.chart.setAccessibleName(title)
        self.chart.setMinimumSize(6 * GRID, 5 * GRID)
        self.button = QPushButton(self.tr("Use this"), self)
        self.button.setAccessibleName(self.tr("Make it the main run: {0}").format(title))
        self.button.setToolTip(self.tr("Make this the main run (can be undone)"))
        self.button.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.heading, self.figures):
            # Cut where there is little room, rather than pushing the other panels away.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(part)
        column.addWidget(self.chart, 1)
        column.addWidget(self.button)
        self.apply_theme(theme)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.name)

    def show_rank(self, rank: int | None, figures: str) -> None:
        """Name the place among the others and the figures behind it."""
        self.heading.setText(self.title if rank is None else f"{rank}. {self.title}")
        self.figures.setText(figures)
        self.figures.setToolTip(figures)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self.heading.setFont(font(theme, "label", bold=True))
        self.figures.setFont(font(theme, "label", tabular=True))
        self.chart.apply_theme(theme)


class RemedyPanel(TrialsPanel):
    """Eight runs at once; those that do not apply say why."""

    name: ClassVar[str] = "remedies"
    at_once = len(REMEDIES)
    default_epochs = 150

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self._experiments: dict[str, Experiment] = {}
        self._refusals: dict[str, str] = {}
        titles = {
            "none": self.tr("No remedy"),
            "l2": self.tr("L2 penalty"),
            "l1": self.tr("L1 penalty"),
            "dropout": self.tr("Dropout"),
            "early-stopping": self.tr("Early stopping"),
            "more-data": self.tr("More data"),
            "less-noise": self.tr("Less noise"),
            "smaller-network": self.tr("Fewer neurons"),
        }
        self.cards = {name: RemedyCard(theme, name, titles[name], self) for name in REMEDIES}
        grid = QGridLayout()
        grid.setSpacing(GRID)
        for number in range(COLUMNS):
            grid.setColumnStretch(number, 1)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // COLUMNS, number % COLUMNS)
            card.chosen.connect(self.make_main)
            card.button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(self.controls_row(self.epochs_field))
        column.addWidget(self.progress)
        column.addLayout(grid, 1)
        self.statement.say(self.tr("Start to see which remedy helps this experiment most."))
        self.apply_theme(theme)

    def heading(self) -> str:
        """The title of the dock."""
        return self.tr("Remedies")

    def make_trials(self) -> Sequence[Trial]:
        """Every remedy that applies, from the experiment on the table as it is now."""
        start = frozen_start(self.workbench.experiment)
        self._experiments, self._refusals = {}, {}
        for name in REMEDIES:
            try:
                self._experiments[name] = remedied(start, name)
            except ValueError as error:
                self._refusals[name] = str(error)
        epochs = int(self.epochs_field.value)
        return [Trial(name, one, epochs) for name, one in self._experiments.items()]

    @Slot(str)
    def make_main(self, name: str) -> None:
        """Put the experiment of a card on the table."""
        try:
            self.workbench.edit(
                self.tr("Remedy: {0}").format(self.cards[name].title), self._experiments[name]
            )
        except ValueError as error:
            self.workbench.say(str(error))

    def show_outcomes(self, outcomes: Sequence[Outcome | None]) -> None:
        """Draw all curves on the same axes and rank the cards by test loss."""
        known = [outcome for outcome in outcomes if outcome is not None]
        ranked = sorted(
            (one for one in known if not one.fault and math.isfinite(one.test_loss)),
            key=_test_loss,
        )
        ranks = {outcome.trial.name: place for place, outcome in enumerate(ranked, start=1)}
        contents = {outcome.trial.name: self._content(outcome) for outcome in known}
        every = ChartContent("", "", tuple(c for one in contents.values() for c in one.curves))
        axes = every.x_axis(), every.y_axis(False)
        for name, card in self.cards.items():
            card.button.setEnabled(name in self._experiments)
            if name in contents:
                card.chart.show_content(contents[name])
                card.chart.set_axes(*axes)
            elif name in self._refusals:
                card.chart.show_content(ChartContent(self.tr("epoch"), self.tr("loss"), ()))
                card.show_rank(None, self._refusals[name])
        for outcome in known:
            self.cards[outcome.trial.name].show_rank(
                ranks.get(outcome.trial.name), outcome.fault or self._figures(outcome)
            )
        self._say(ranked, len(known))

    def _say(self, ranked: Sequence[Outcome], count: int) -> None:
        if not ranked:
            return
        best, finished = ranked[0], all(outcome.finished for outcome in ranked)
        words = self.tr("lowest test loss") if finished else self.tr("lowest test loss so far")
        title = self.cards[best.trial.name].title
        self.statement.say(f"{words}: {title}, {loss_text(best.test_loss)}")

    def _figures(self, outcome: Outcome) -> str:
        figures = self.tr("test {0}").format(loss_text(outcome.test_loss))
        if math.isfinite(outcome.test_accuracy):
            figures += f" · {share_text(outcome.test_accuracy)}"
        return figures

    def _content(self, outcome: Outcome) -> ChartContent:
        history, theme = outcome.history, self.theme
        x = history.epochs.astype(np.float64)
        curves = (
            Curve(self.tr("train"), x, history.metric("train_loss"), theme.train),
            Curve(self.tr("test"), x, history.metric("test_loss"), theme.test, "dashed"),
        )
        return ChartContent(self.tr("epoch"), self.tr("loss"), curves, moving=not outcome.finished)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        for card in self.cards.values():
            card.apply_theme(theme)
        self.redraw()


def _test_loss(outcome: Outcome) -> float:
    return outcome.test_loss
