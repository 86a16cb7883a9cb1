"""The remedy board: every remedy for overfitting from one frozen start, side by side and at once.

All are judged by the same test rows, over several seeds, and the cards are ranked by the mean of
their test losses.  All charts have the same axes; one click makes a card's experiment the main run.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import cycle, pairwise
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from playground.experiment.remedies import (
    REMEDIES,
    UNRANKED,
    frozen_start,
    remedied,
    with_seed,
)
from playground.experiment.specs import Experiment
from playground.training.shared_test_rows import prepare_with_shared_test_rows
from playground.training.trials import Outcome, Trial
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import ChartContent, Curve
from playground.ui.charts.legend import Legend
from playground.ui.language.wording import QT_TRANSLATE_NOOP, worded
from playground.ui.panels.guessing import guessing_levels
from playground.ui.panels.overfitting.remedy_card import RemedyCard
from playground.ui.panels.overfitting.sentences import mean_of, remedy_captions, remedy_sentence
from playground.ui.panels.overfitting.trials_panel import TrialsPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.column_scroll import ColumnScroll
from playground.ui.workbench import Workbench

# Nine cards in two rows, or two columns where their titles need the room.
COLUMNS, NARROW = 5, 2
# Beside all cards: the margin that is no gap, and a bar that scrolls.
BESIDE = 3 * GRID
SEEDS = 3
# Everything at once would take longer than a frame: while the runs go on the words of all cards and
# their charts, one by one, take turns.
WORDS = ""


class RemedyPanel(TrialsPanel):
    """A card for each remedy with its runs; those that do not apply say why."""

    name: ClassVar[str] = "remedies"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("RemedyPanel", "Remedies")
    at_once = SEEDS * len(REMEDIES)
    default_epochs = 150
    poll_milliseconds = 30

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
        titles = self._titles()
        self.cards = {name: RemedyCard(theme, name, titles[name], self) for name in REMEDIES}
        self._shown_order: list[str] = []
        self._columns = COLUMNS
        self._turns = cycle((WORDS, *REMEDIES))
        for card in self.cards.values():
            card.chosen.connect(self.use)
        self.legend = Legend(theme, self)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        self.add_controls(column, self.epochs_field, self.legend)
        column.addWidget(self.progress)
        self._grid = QGridLayout()
        column.addLayout(self._grid, 1)
        self._grid.setSpacing(GRID)
        self._place(list(REMEDIES))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ColumnScroll(body, self))
        self.statement.show_text(self.tr("Start to see which remedy helps this experiment most."))
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """The sentence at the end, about the remedy with the longest name."""
        longest = max(self._titles().values(), key=len)
        return remedy_sentence(longest, 1.0, SEEDS, finished=True)

    def _titles(self) -> dict[str, str]:
        return {
            "none": self.tr("No remedy"),
            "l2": self.tr("L2 penalty"),
            "l1": self.tr("L1 penalty"),
            "dropout": self.tr("Dropout"),
            "early-stopping": self.tr("Early stopping"),
            "more-data": self.tr("More data"),
            "less-noise": self.tr("Less noise"),
            "smaller-network": self.tr("Fewer neurons"),
            "input-noise": self.tr("Noise on inputs"),
        }

    def make_trials(self) -> Sequence[Trial]:
        """Every remedy that applies, from the experiment on the table as it is now."""
        start = frozen_start(self.workbench.experiment)
        self._experiments, self._refusals = {}, {}
        self._turns = cycle((WORDS, *REMEDIES))
        for name in REMEDIES:
            try:
                self._experiments[name] = remedied(start, name)
            except ValueError as error:
                self._refusals[name] = worded(str(error))
        alike, richer = None, None
        if "more-data" in self._experiments:
            alike, richer = prepare_with_shared_test_rows(start, self._experiments["more-data"])
        epochs, first = int(self.epochs_field.value), start.training.seed
        return [
            Trial(
                name,
                with_seed(one, (first + offset) % 2**32),
                epochs,
                richer if name == "more-data" else None if name in UNRANKED else alike,
            )
            for name, one in self._experiments.items()
            for offset in range(SEEDS)
        ]

    @Slot(str)
    def use(self, name: str) -> None:
        """Make the experiment of a card the main run."""
        words = self.tr("Remedy: {0}").format(self.cards[name].title)
        self.make_main(words, self._experiments[name])

    def show_outcomes(self, outcomes: Sequence[Outcome | None]) -> None:
        """Draw all curves on the same axes and rank the cards by test loss."""
        known = [outcome for outcome in outcomes if outcome is not None]
        runs: dict[str, list[Outcome]] = {}
        for outcome in known:
            runs.setdefault(outcome.trial.name, []).append(outcome)
        turn = self._next_turn()
        says = turn in (WORDS, None)
        ended = all(outcome is not None and outcome.finished for outcome in outcomes)
        ranked = self._ranked(runs) if says or ended else []
        if says:
            self._show_words(runs, ranked)
        if turn != WORDS and known:
            self._show_charts(REMEDIES if turn is None else (turn,), runs)
        if ended:
            # Not before: cards that change places while one looks at them can not be read.
            self._place([*ranked, *(name for name in REMEDIES if name not in ranked)])

    def _next_turn(self) -> str | None:
        """The words of all cards, or the card whose chart is drawn; None for everything at once."""
        if self.trials is None or not self.trials.running:
            return None
        return next(self._turns)

    def _ranked(self, runs: dict[str, list[Outcome]]) -> list[str]:
        """The remedies that can be compared, the lowest mean test loss first."""
        sound = (name for name in runs if name not in UNRANKED and _is_sound(runs[name]))
        return sorted(sound, key=lambda name: _mean_loss(runs[name]))

    def _show_words(self, runs: dict[str, list[Outcome]], ranked: Sequence[str]) -> None:
        """All of one moment: figures, ranks, and the sentence above them."""
        ranks = {name: place for place, name in enumerate(ranked, start=1)}
        for name, card in self.cards.items():
            card.button.setEnabled(name in self._experiments)
            if name in runs:
                fault = next((one.fault for one in runs[name] if one.fault), "")
                figures = (fault,) if fault else _captions(name, runs[name])
                card.show_rank(ranks.get(name), *figures)
            elif name in self._refusals:
                card.show_rank(None, self._refusals[name])
        self._show_sentence(ranked, runs)

    def _show_charts(self, names: Sequence[str], runs: dict[str, list[Outcome]]) -> None:
        axes = _shared_axes([drawn[0] for drawn in runs.values()])
        for name in names:
            chart = self.cards[name].chart
            if name in runs:
                content = self._content(runs[name][0])
                chart.show_within(content, *axes)
                self.legend.show_curves(content.curves)
            elif name in self._refusals:
                chart.show_content(ChartContent(self.tr("epoch"), self.tr("loss"), ()))

    def _place(self, order: list[str]) -> None:
        """Lay the cards out, and order them for the Tab key, by this order."""
        if order == self._shown_order:
            return
        self._shown_order = order
        cards = [self.cards[name] for name in order]
        self._fill_grid()
        for before, after in pairwise(cards):
            QWidget.setTabOrder(before.button, after.chart)
            QWidget.setTabOrder(after.chart, after.button)

    def _fill_grid(self) -> None:
        for number, name in enumerate(self._shown_order):
            row, column = divmod(number, self._columns)
            self._grid.addWidget(self.cards[name], row, column)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow cards stand in fewer columns, so that their titles are whole."""
        self._on_columns()

    def _on_columns(self) -> None:
        widest = max(card.title_width() for card in self.cards.values())
        # As many as have room: with fewer there are more rows, and lower charts.
        fit = int((self.width() - BESIDE) // (widest + GRID))
        columns = max(NARROW, min(COLUMNS, fit))
        if columns != self._columns:
            self._columns = columns
            self._fill_grid()

    def _show_sentence(self, ranked: Sequence[str], runs: dict[str, list[Outcome]]) -> None:
        if not ranked:
            return
        finished = all(outcome.finished for name in ranked for outcome in runs[name])
        title, loss = self.cards[ranked[0]].title, _mean_loss(runs[ranked[0]])
        self.statement.show_text(remedy_sentence(title, loss, SEEDS, finished))

    def _content(self, outcome: Outcome) -> ChartContent:
        history, theme = outcome.history, self.theme
        x = history.epochs.astype(np.float64)
        curves = (
            Curve(self.tr("train"), x, history.metric("train_loss"), theme.train),
            Curve(self.tr("test"), x, history.metric("test_loss"), theme.test, "dashed"),
        )
        return ChartContent(
            self.tr("epoch"),
            self.tr("loss"),
            curves,
            lines=guessing_levels(outcome.trial.experiment),
            moving=not outcome.finished,
        )

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._on_columns()
        self.redraw()


def _captions(name: str, runs: Sequence[Outcome]) -> tuple[str, ...]:
    accuracy = mean_of([one.test_accuracy for one in runs])
    return remedy_captions([one.test_loss for one in runs], accuracy, name not in UNRANKED)


def _mean_loss(runs: Sequence[Outcome]) -> float:
    return mean_of([one.test_loss for one in runs])


def _is_sound(runs: Sequence[Outcome]) -> bool:
    return not any(one.fault for one in runs) and math.isfinite(_mean_loss(runs))


def _shared_axes(outcomes: Sequence[Outcome]) -> tuple[Axis, Axis]:
    """The range of epochs, and the range of losses, that shows all curves of all outcomes."""
    histories = [outcome.history for outcome in outcomes]
    curves = tuple(
        Curve("", history.epochs.astype(np.float64), history.metric(metric), "")
        for history in histories
        for metric in ("train_loss", "test_loss")
    )
    lines = guessing_levels(outcomes[0].trial.experiment) if outcomes else ()
    every = ChartContent("", "", curves, lines)
    return every.x_axis(), every.y_axis(False)
