"""One neuron that starts wrong: how fast it unlearns by squared error and by cross-entropy."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from playground.export.tables import Table
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import ChartContent, Curve
from playground.ui.charts.dot_chart import DotChart
from playground.ui.charts.legend import Legend
from playground.ui.charts.markers import Marker
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.softmax.sentences import neuron_sentence
from playground.ui.panels.softmax.single_neuron import EPOCHS, RATE, STARTS, neuron_outputs
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.scales import LinearScale
from playground.ui.widgets.slider_field import SliderField

# Few enough points that the chart thins nothing.
CURVE_STEP = 3


class NeuronPanel(Panel):
    """Two curves of the neuron's output over the epochs, and a slider that walks along them."""

    name: ClassVar[str] = "neuron"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("NeuronPanel", "One wrong neuron")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self.start_choice = SegmentedChoice(
            self.tr("Start"),
            self.tr("How wrong the neuron is at first: the target is 0"),
            self,
        )
        self.start_choice.set_options(
            (("mild", self.tr("w = 0.6, b = 0.9")), ("bad", self.tr("w = b = 2")))
        )
        self.start_choice.show_choice("bad")
        self.epoch_field = SliderField(
            self.tr("Epoch"),
            LinearScale(0, EPOCHS, 1),
            self.tr("Walk along both curves: every epoch is one step of gradient descent"),
            whole=True,
            parent=self,
        )
        self.epoch_field.show_value(100)
        self.legend = Legend(theme, self)
        self.chart = DotChart(theme, Axis(0, EPOCHS, whole=True), Axis(0.0, 1.0), self)
        self.chart.setAccessibleName(self.heading())
        self.chart.setToolTip(self.tr("One input x = 1, target 0, learning rate {0}").format(RATE))
        self.sentence = Headline(theme, neuron_sentence(300, 0.1234, 0.1234), self)
        self._lay_out()
        self.start_choice.chosen.connect(self._draw)
        self.epoch_field.value_changed.connect(self._draw)
        self.epoch_field.field.refused.connect(self.message)
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.start_choice)
        row.addWidget(self.epoch_field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        column.addWidget(self.legend)
        column.addWidget(self.chart, 1)
        column.addWidget(self.sentence)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Nothing: the panel is independent of the run."""

    def shown_figures(self) -> Table | None:
        """The output at every epoch, by either cost."""
        entropy, squared = (values.tolist() for values in self.outputs())
        rows = tuple(zip(range(EPOCHS + 1), entropy, squared, strict=True))
        return Table((self.tr("epoch"), self.tr("cross-entropy"), self.tr("squared error")), rows)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self.start_choice.keep_words()
        self._place_controls()
        self._draw()

    def minimumSizeHint(self) -> QSize:
        """As wide as the controls are below each other."""
        sizes = (self.start_choice, self.epoch_field, self.chart, self.legend, self.sentence)
        width = max(part.minimumSizeHint().width() for part in sizes)
        return QSize(width + 2 * GRID, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The slider stands beside the choice, and below it where it would be too short."""
        super().resizeEvent(event)
        self._place_controls()

    def _place_controls(self) -> None:
        wanted = self.start_choice.preferred_width() + self.epoch_field.sizeHint().width()
        beside = wanted + 3 * GRID <= self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def outputs(self) -> tuple[np.ndarray, np.ndarray]:
        """The neuron's output at every epoch: by cross-entropy, by squared error."""
        start = STARTS[self.start_choice.choice]
        return neuron_outputs(start, "cross_entropy"), neuron_outputs(start, "quadratic")

    @Slot()
    def _draw(self) -> None:
        entropy, squared = self.outputs()
        shown = slice(None, None, CURVE_STEP)
        epochs = np.arange(EPOCHS + 1, dtype=np.float64)[shown]
        colours = (self.theme.text, self.theme.accent)
        curves = (
            Curve(self.tr("cross-entropy"), epochs, entropy[shown], colours[0]),
            Curve(self.tr("squared error"), epochs, squared[shown], colours[1], "dashed"),
        )
        self.legend.show_curves(curves)
        self.chart.show_content(ChartContent(self.tr("epoch"), self.tr("output a"), curves))
        epoch = int(self.epoch_field.value)
        now = np.array([entropy[epoch], squared[epoch]])
        self.chart.show_dots(
            np.full(2, float(epoch)), now, np.arange(2), tuple(Marker("circle", c) for c in colours)
        )
        self.sentence.show_text(neuron_sentence(epoch, float(now[0]), float(now[1])))
