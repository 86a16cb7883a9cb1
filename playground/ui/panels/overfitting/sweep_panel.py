"""The capacity sweep: train and test loss against depth or width, mean and spread over seeds.

Underfitting and overfitting are the two ends of this one picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from playground.experiment.remedies import Axis, with_capacity, with_seed
from playground.experiment.specs import Experiment
from playground.training.trials import MAX_TRIALS, Outcome, Trial
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.curves import ChartContent, Curve, FillBetween, Stroke
from playground.ui.charts.legend import Legend
from playground.ui.charts.point_chart import PointChart
from playground.ui.language.numbers import grouped
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.guessing import guessing_levels
from playground.ui.panels.overfitting.sentences import no_test_loss_sentence, sweep_sentence
from playground.ui.panels.overfitting.trials_panel import TrialsPanel
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.workbench import Workbench

DEPTHS = tuple(range(9))
WIDTHS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
SEEDS = 5

Metric = Literal["train_loss", "test_loss"]
METRICS: tuple[Metric, ...] = ("train_loss", "test_loss")


@dataclass(frozen=True)
class SweepPoint:
    """Mean and standard deviation of one loss over the seeds that are done, for one size."""

    size: int
    mean: float
    spread: float
    seeds: int


class SweepPanel(TrialsPanel):
    """Grows a size at a time; the seeds of one size are trained together, as one plan."""

    name: ClassVar[str] = "sweep"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("SweepPanel", "Capacity sweep")
    default_epochs = 150

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self._axis: Axis = "width"
        self._start: Experiment | None = None
        self._points: dict[Metric, tuple[SweepPoint, ...]] = {}
        self.axis_choice = SegmentedChoice(
            self.tr("Capacity"), self.tr("What grows along the axis"), self
        )
        self.axis_choice.set_options((("width", self.tr("width")), ("depth", self.tr("depth"))))
        self.axis_choice.show_choice("width")
        self.seeds_field = self.number_field(
            self.tr("Seeds"), self.tr("How many seeds each size is trained with"), SEEDS
        )
        self.legend = Legend(theme, self)
        self.chart = PointChart(theme, self)
        self.chart.setAccessibleName(self.tr("Losses against capacity"))
        self.chart.setToolTip(
            self.tr("Click a size to put that network on the table (left, right and Enter)")
        )
        self.chart.clicked.connect(self.load)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        self.add_controls(column, self.axis_choice, self.epochs_field, self.seeds_field)
        column.addWidget(self.progress)
        column.addWidget(self.legend)
        column.addWidget(self.chart, 1)
        self.statement.show_text(self.tr("Start to see under- and overfitting in one picture."))
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """The sentence at the end, along the axis with the longer words."""
        largest: tuple[tuple[Axis, int], ...] = (("depth", max(DEPTHS)), ("width", max(WIDTHS)))
        said = (
            sweep_sentence(axis, size, 0.0123, MAX_TRIALS, MAX_TRIALS) for axis, size in largest
        )
        return max(said, key=len)

    def make_trials(self) -> Sequence[Trial]:
        """Every size with every seed."""
        axis: Axis = "depth" if self.axis_choice.choice == "depth" else "width"
        sizes = DEPTHS if axis == "depth" else WIDTHS
        seeds, epochs = int(self.seeds_field.value), int(self.epochs_field.value)
        if seeds < 1:
            raise ValueError(self.tr("Seeds: one at least is needed."))
        if seeds * len(sizes) > MAX_TRIALS:
            raise ValueError(
                self.tr("{runs} runs are too many: at most {most}, so choose fewer seeds.").format(
                    runs=grouped(seeds * len(sizes)), most=MAX_TRIALS
                )
            )
        self.at_once = seeds
        self._axis, self._start = axis, self.workbench.experiment
        networks = [(size, with_capacity(self._start, axis, size)) for size in sizes]
        return [
            Trial(str(size), with_seed(one, seed), epochs)
            for size, one in networks
            for seed in range(1, seeds + 1)
        ]

    @Slot(float)
    def load(self, place: float) -> None:
        """Put the network of the size nearest to `place` on the table."""
        points = self._points.get("train_loss", ())
        if self._start is None or not points:
            return
        size = min((point.size for point in points), key=lambda known: abs(known - place))
        self.make_main(self._size_words(size), with_capacity(self._start, self._axis, size))

    def _size_words(self, size: int) -> str:
        if self._axis == "depth":
            words = self.tr("1 hidden layer") if size == 1 else self.tr("{0} hidden layers")
        else:
            words = self.tr("1 neuron a layer") if size == 1 else self.tr("{0} neurons a layer")
        return words.format(size)

    def show_outcomes(self, outcomes: Sequence[Outcome | None]) -> None:
        """Draw the mean of what is done, and one standard deviation to either side."""
        self._points = {metric: sweep_points(outcomes, metric) for metric in METRICS}
        looks: tuple[tuple[Metric, str, str, Stroke], ...] = (
            ("train_loss", self.tr("train, mean ± sd"), self.theme.train, "solid"),
            ("test_loss", self.tr("test, mean ± sd"), self.theme.test, "dashed"),
        )
        curves: list[Curve] = []
        fills: list[FillBetween] = []
        for metric, name, colour, stroke in looks:
            points = self._points[metric]
            x = np.array([point.size for point in points], dtype=np.float64)
            mean = np.array([point.mean for point in points])
            spread = np.array([point.spread for point in points])
            fills.append(FillBetween(x, np.maximum(mean - spread, 0.0), mean + spread, colour))
            curves.append(Curve(name, x, mean, colour, stroke, dots=True))
        deep = self._axis == "depth"
        content = ChartContent(
            self.tr("hidden layers") if deep else self.tr("neurons a layer"),
            self.tr("loss"),
            tuple(curves),
            lines=() if self._start is None else guessing_levels(self._start),
            fills=tuple(fills),
            x_logarithmic=not deep,
        )
        self.legend.show_curves(content.curves)
        self.chart.show_content(content)
        self._show_sentence(outcomes)

    def _show_sentence(self, outcomes: Sequence[Outcome | None]) -> None:
        points = [one for one in self._points["test_loss"] if np.isfinite(one.mean)]
        if not points:
            if self._start is not None:
                finished = all(one is not None and one.finished for one in outcomes)
                self.statement.show_text(no_test_loss_sentence(self._start, finished))
            return
        best = min(points, key=lambda point: point.mean)
        done = sum(1 for one in outcomes if one is not None and one.finished)
        self.statement.show_text(
            sweep_sentence(self._axis, best.size, best.mean, done, len(outcomes))
        )

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.axis_choice.keep_words()
        self.redraw()


def sweep_points(outcomes: Sequence[Outcome | None], metric: Metric) -> tuple[SweepPoint, ...]:
    """Mean and spread of the finished runs of each size, smallest first; faults are left out."""
    losses: dict[int, list[float]] = {}
    for outcome in outcomes:
        if outcome is None or not outcome.finished or outcome.fault:
            continue
        value = outcome.train_loss if metric == "train_loss" else outcome.test_loss
        if np.isfinite(value):
            losses.setdefault(int(outcome.trial.name), []).append(value)
    return tuple(
        SweepPoint(size, float(np.mean(known)), float(np.std(known)), len(known))
        for size, known in sorted(losses.items())
    )
