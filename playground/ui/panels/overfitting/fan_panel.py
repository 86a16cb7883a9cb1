"""The seed fan: the experiment on the table with other seeds, so that luck is told from effect.

Each run differs from the others in its initial weights and the order of its batches alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from playground.experiment.remedies import with_seed
from playground.training.trials import Outcome, Trial
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.curves import ChartContent, Curve, Stroke
from playground.ui.charts.legend import Legend
from playground.ui.charts.line_chart import LineChart
from playground.ui.charts.scene_view import RETURN_KEYS
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.guessing import guessing_levels
from playground.ui.panels.metric_panel import pale
from playground.ui.panels.overfitting.sentences import (
    fan_sentence,
    no_test_loss_sentence,
    seed_sentence,
)
from playground.ui.panels.overfitting.trials_panel import TrialsPanel
from playground.ui.picture_parts import notify_said
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench

SEEDS = 10
# Pixels at 100 % from the mouse to a curve that is meant.
REACH = 12.0
# The run that a key leads to, of those in the order of their seeds.
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FanPanel(TrialsPanel):
    """Ten pale pairs of curves, and the mean of them.

    The run under the mouse, or that ↑ and ↓ lead to, stands out with its seed; a click or Return
    puts its experiment on the table.
    """

    name: ClassVar[str] = "fan"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("FanPanel", "Seed fan")
    at_once = SEEDS

    def __init__(
        self,
        theme: Theme,
        selection: SelectionModel,
        workbench: Workbench,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, selection, workbench, parent)
        self._known: list[Outcome] = []
        self._hovered: int | None = None
        self._pressed: QPointF | None = None
        self.legend = Legend(theme, self)
        self.chart = LineChart(theme, self)
        self.chart.setAccessibleName(self.tr("Losses with ten seeds"))
        self.chart.setToolTip(
            self.tr(
                "Move over a curve, or press ↑ and ↓, to see its seed; click it, or press Return, "
                "to put that run on the table"
            )
        )
        for part in (self.chart, self.chart.viewport()):
            part.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        self.add_controls(column, self.epochs_field)
        column.addWidget(self.progress)
        column.addWidget(self.legend)
        column.addWidget(self.chart, 1)
        self.statement.show_text(self.tr("Start to see how much of it is luck."))
        spread_theme(self, theme)

    def longest_statement(self) -> str:
        """What is said of one run under the mouse, or of all where some overflow."""
        return max(seed_sentence(SEEDS, 0.0123), fan_sentence([0.0123] * SEEDS, SEEDS), key=len)

    def make_trials(self) -> Sequence[Trial]:
        """The experiment on the table with ten seeds."""
        experiment, epochs = self.workbench.experiment, int(self.epochs_field.value)
        return [
            Trial(f"seed {seed}", with_seed(experiment, seed), epochs)
            for seed in range(1, SEEDS + 1)
        ]

    def show_outcomes(self, outcomes: Sequence[Outcome | None]) -> None:
        """Draw the fan and its mean; say how far the runs lie apart."""
        known = [one for one in outcomes if one is not None and len(one.history)]
        self._known = known
        if not known:
            return
        parts: tuple[tuple[str, str, str, Stroke], ...] = (
            ("train_loss", self.tr("train, mean"), self.theme.train, "solid"),
            ("test_loss", self.tr("test, mean"), self.theme.test, "dashed"),
        )
        fan: list[Curve] = []
        means: list[Curve] = []
        for metric, name, colour, stroke in parts:
            for one in known:
                x = one.history.epochs.astype(np.float64)
                y = one.history.metric(metric)
                stands_out = one.trial.experiment.training.seed == self._hovered
                shade = colour if stands_out else pale(colour, self.theme)
                fan.append(Curve(name, x, y, shade, "solid", listed=False))
            x, y = mean_curve(known, metric)
            means.append(Curve(name, x, y, colour, stroke))
        moving = not all(one.finished for one in known)
        content = ChartContent(
            self.tr("epoch"),
            self.tr("loss"),
            (*fan, *means),
            lines=guessing_levels(known[0].trial.experiment),
            moving=moving,
        )
        self.legend.show_curves(content.curves)
        self.chart.show_content(content)
        self._show_sentence(known)

    # The run under the mouse.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the chart, and take a click that did not move it."""
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self._hover(None)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.chart and self._walk(event):
                return True
        elif isinstance(event, QMouseEvent):
            place = event.position()
            if kind == QEvent.Type.MouseMove and not event.buttons():
                self._hover(self.seed_at(place))
            elif kind == QEvent.Type.MouseButtonPress:
                self._pressed = place if event.button() == Qt.MouseButton.LeftButton else None
            elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
                moved = (place - self._pressed).manhattanLength()
                self._pressed = None
                if moved < QApplication.startDragDistance():
                    self._load(self.seed_at(place))
        return super().eventFilter(watched, event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Up and down go from run to run, Return is the click on it; False for other keys."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if held & ~Qt.KeyboardModifier.KeypadModifier or not self._known:
            return False
        if key in RETURN_KEYS:
            self._load(self._hovered)
            return True
        if key not in STEPS:
            return False
        seeds = [one.trial.experiment.training.seed for one in self._known]
        # From nowhere down leads to the first, up to the last.
        nowhere = -1 if STEPS[key] > 0 else 0
        before = seeds.index(self._hovered) if self._hovered in seeds else nowhere
        place = before + STEPS[key]
        self._hover(seeds[place % len(seeds)])
        notify_said(self.chart, self.statement.text)
        return True

    def seed_at(self, place: QPointF) -> int | None:
        """The seed of the run whose test loss passes within reach of `place`, else None."""
        area = self.chart.plot_area()
        if not area.box.contains(place):
            return None
        epoch = area.x_axis.value(area.position_at(place.x()))
        nearest, found = REACH * self.theme.scale, None
        for one in self._known:
            row = int(np.abs(one.history.epochs - epoch).argmin())
            loss = float(one.history.metric("test_loss")[row])
            distance = abs(area.y(loss) - place.y()) if np.isfinite(loss) else np.inf
            if distance < nearest:
                nearest, found = distance, one.trial.experiment.training.seed
        return found

    def _hover(self, seed: int | None) -> None:
        if seed != self._hovered:
            self._hovered = seed
            self.redraw()

    def _load(self, seed: int | None) -> None:
        for one in self._known:
            if one.trial.experiment.training.seed == seed:
                words = self.tr("Take seed {seed}").format(seed=seed)
                self.make_main(words, one.trial.experiment)
                return

    def _show_sentence(self, known: Sequence[Outcome]) -> None:
        for one in known:
            if one.trial.experiment.training.seed == self._hovered:
                self.statement.show_text(seed_sentence(self._hovered, float(one.test_loss)))
                return
        said = fan_sentence([one.test_loss for one in known], sum(1 for one in known if one.fault))
        if not said:
            finished = all(one.finished for one in known)
            said = no_test_loss_sentence(known[0].trial.experiment, finished)
        self.statement.show_text(said)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.redraw()


def mean_curve(outcomes: Sequence[Outcome], metric: str) -> tuple[np.ndarray, np.ndarray]:
    """Mean of `metric` at the epochs that all runs have, (n,) epochs and (n,) values."""
    epochs = reduce(np.intersect1d, [one.history.epochs for one in outcomes])
    rows = [np.searchsorted(one.history.epochs, epochs) for one in outcomes]
    table = np.stack(
        [one.history.metric(metric)[row] for one, row in zip(outcomes, rows, strict=True)]
    )
    return epochs.astype(np.float64), table.mean(axis=0)
