"""Cross-entropy against squared error: cost and gradient over p of the true class, live.

Every sample is a dot on both curves.  The squared error is flat where the network is confident and
wrong: there its gradient is next to nothing, while that of the cross-entropy is next to one.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from playground.export.tables import OutputsOf, TableMaker
from playground.training.probe import Probe
from playground.training.probes.samples import PartAnswer, PartOutputs
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import ChartContent, Curve
from playground.ui.charts.dot_chart import DotChart
from playground.ui.charts.legend import Legend
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_colours import class_shares
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.sample_sentences import no_classes_sentence
from playground.ui.panels.softmax.sentences import costs_sentence
from playground.ui.selection import SelectionModel
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.switch import Switch

MAX_DOTS = 240
LARGEST_COST = 5.0
# Confident and wrong: the true class gets less than this.
WRONG_BELOW = 0.1
# Few enough that the chart thins nothing, and close together where −ln p is steep.
CURVE_P = np.linspace(0.03, 1.0, 100) ** 2


class CostsPanel(Panel):
    """Two charts side by side, costs and gradients, with one dot a training sample on each."""

    name: ClassVar[str] = "costs"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("CostsPanel", "Costs compared")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._snapshot: Snapshot | None = None
        across = Axis(0.0, 1.0)
        self.cost_chart = DotChart(theme, across, Axis(0.0, LARGEST_COST), self)
        self.gradient_chart = DotChart(theme, across, Axis(0.0, 1.0), self)
        self.legend = Legend(theme, self)
        self.wrong_switch = Switch(self.tr("Confident and wrong"), self)
        self.wrong_switch.setToolTip(
            self.tr("Only samples whose true class gets less than 0.1: who should learn most")
        )
        self.sentence = Headline(theme, costs_sentence(240, 240, 0.99, 0.0001), self)
        for chart, name in (
            (self.cost_chart, self.tr("Cost of each sample")),
            (self.gradient_chart, self.tr("Gradient at the logit of each sample")),
        ):
            chart.setAccessibleName(name)
            chart.setToolTip(name)
        self._lay_out()
        self.wrong_switch.toggled.connect(self._redraw)
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.legend, 1)
        row.addWidget(self.wrong_switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._charts, 1)
        self._charts.addWidget(self.cost_chart, 1)
        self._charts.addWidget(self.gradient_chart, 1)
        column.addWidget(self.sentence)

    def suits(self, snapshot: Snapshot) -> bool:
        """Only classes have a probability of the true one."""
        return snapshot.dataset.task == "classification"

    def probes(self) -> frozenset[Probe]:
        """The outputs of the training rows."""
        return frozenset({PartOutputs("train", MAX_DOTS)})

    def data_table(self) -> TableMaker | None:
        """Every training row."""
        return OutputsOf("train")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Move the dots along the curves."""
        self._snapshot = snapshot
        answer = snapshot.answer(PartOutputs("train", MAX_DOTS))
        if not self.suits(snapshot):
            nothing = np.zeros(0)
            for chart in (self.cost_chart, self.gradient_chart):
                chart.show_dots(nothing, nothing, nothing.astype(np.int64), ())
            self.sentence.show_text(no_classes_sentence())
            return
        if not isinstance(answer, PartAnswer):
            return
        shares = class_shares(answer.outputs, snapshot.experiment.network.output)
        p = shares[np.arange(len(shares)), answer.labels].astype(np.float64)
        kept = p < WRONG_BELOW if self.wrong_switch.isChecked() else np.ones(len(p), dtype=bool)
        p, labels = p[kept], answer.labels[kept]
        markers = tuple(
            class_marker(self.theme, number) for number in range(len(snapshot.dataset.class_names))
        )
        looks = np.concatenate([labels, labels])
        both = np.concatenate([p, p])
        self.cost_chart.show_dots(
            both, np.concatenate([cross_entropy_cost(p), squared_cost(p)]), looks, markers
        )
        self.gradient_chart.show_dots(
            both, np.concatenate([cross_entropy_slope(p), squared_slope(p)]), looks, markers
        )
        entropy, squared = (
            float(slopes.mean()) if len(p) else 0.0
            for slopes in (cross_entropy_slope(p), squared_slope(p))
        )
        self.sentence.show_text(costs_sentence(len(p), len(kept), entropy, squared))

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self._draw_curves()
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where it is wide."""
        direction = QBoxLayout.Direction
        wide = self.width() > 1.2 * self.height()
        self._charts.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _draw_curves(self) -> None:
        entropy, squared = self.theme.text, self.theme.accent
        p, x_name = CURVE_P, self.tr("p(true)")
        costs = (
            Curve(self.tr("cross-entropy −ln p"), p, cross_entropy_cost(p), entropy),
            Curve(self.tr("squared error (1 − p)²"), p, squared_cost(p), squared, "dashed"),
        )
        slopes = (
            Curve(self.tr("cross-entropy"), p, cross_entropy_slope(p), entropy),
            Curve(self.tr("squared error"), p, squared_slope(p), squared, "dashed"),
        )
        self.legend.show_curves(costs)
        self.cost_chart.show_content(ChartContent(x_name, self.tr("cost"), costs, whole=False))
        self.gradient_chart.show_content(
            ChartContent(x_name, self.tr("|gradient| at the logit"), slopes, whole=False)
        )

    @Slot()
    def _redraw(self) -> None:
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)


def cross_entropy_cost(p: np.ndarray) -> np.ndarray:
    """−ln p of the true class's p (n,); 1e-300 stands for 0."""
    return np.asarray(-np.log(np.maximum(p, 1e-300)))


def squared_cost(p: np.ndarray) -> np.ndarray:
    """(1 − p)²."""
    return np.asarray((1.0 - p) ** 2)


def cross_entropy_slope(p: np.ndarray) -> np.ndarray:
    """|∂(−ln p)/∂z| = 1 − p, at the logit of the true class."""
    return np.asarray(1.0 - p)


def squared_slope(p: np.ndarray) -> np.ndarray:
    """|∂(1 − p)²/∂z| = 2(1 − p) · p(1 − p), by the chain rule through the sigmoid or softmax."""
    return np.asarray(2.0 * p * (1.0 - p) ** 2)
