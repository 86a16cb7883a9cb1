"""Every layer's gradient over the whole run: as a picture, layer by time, and as lines.

The history keeps Euclidean norms; they are divided by the root of the number of weights, so that
layers of different size can be compared.  It asks for no probe.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playground.export.tables import TableMaker, gradient_norms
from playground.training.gradient_rms import rms_history
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.colour_maps import magnitude_table
from playground.ui.charts.colour_scale import ColourScale
from playground.ui.charts.curves import ChartContent, Curve
from playground.ui.charts.epoch_chart import EpochChart
from playground.ui.charts.heat_scale import heat_content
from playground.ui.charts.layer_names import layer_name
from playground.ui.charts.layer_time_map import LayerTimeMap, LayerTimes
from playground.ui.charts.legend import Legend
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.vanishing.sentences import course_sentence, epoch_sentence
from playground.ui.selection import SelectionModel
from playground.ui.widgets.choices import SegmentedChoice
from playground.ui.widgets.headline import Headline

MAX_NAMES = 7
# The part of the magnitude map that stands out from the ground, in a light and a dark theme.
LIGHT_RANGE, DARK_RANGE = (0, 185), (70, 255)


class GradientHistoryPanel(Panel):
    """Log RMS of ∂L/∂W of each layer over the epochs."""

    name: ClassVar[str] = "gradient-history"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("GradientHistoryPanel", "Gradients over time")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._shown: tuple[object, ...] = ()
        self._snapshot: Snapshot | None = None
        longest = self.tr("layer 1 over the last layer: 1/3 400 000 at the start, 1/3 400 000 now")
        self.statement = Headline(theme, longest, self)
        self.time_map = LayerTimeMap(theme, selection.epochs, self)
        self.time_map.setAccessibleName(self.tr("Gradient of each layer over the epochs"))
        self.colour_bar = ColourScale(theme, self)
        self.colour_bar.setAccessibleName(self.tr("Colour scale of the gradients"))
        self.colour_bar.setToolTip(
            self.tr(
                "One logarithmic scale for all layers, from 10⁻⁹ to 10, or as far as they explode; "
                "empty: not measured"
            )
        )
        self.legend = Legend(theme, self)
        self.chart = EpochChart(theme, selection.epochs, self)
        self.chart.setAccessibleName(self.tr("Gradient of each layer over the epochs, as lines"))
        self.chart.set_logarithmic(True)
        self.view_choice = SegmentedChoice(
            self.tr("View"), self.tr("A picture, layer by time, or a line for each layer"), self
        )
        self.view_choice.set_options((("map", self.tr("map")), ("lines", self.tr("lines"))))
        self.view_choice.show_choice("map")
        self._lay_out()
        self.view_choice.chosen.connect(self._choose_view)
        self.time_map.place_hovered.connect(self._show_sentence)
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        picture, lines = QWidget(self), QWidget(self)
        row = QHBoxLayout(picture)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.time_map, 1)
        row.addWidget(self.colour_bar)
        stack = QVBoxLayout(lines)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.legend)
        stack.addWidget(self.chart, 1)
        self.views = QStackedWidget(self)
        self.views.addWidget(picture)
        self.views.addWidget(lines)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        header = QHBoxLayout()
        column.addLayout(header)
        header.addWidget(self.statement, 1)
        header.addWidget(self.view_choice)
        column.addWidget(self.views, 1)

    def data_table(self) -> TableMaker | None:
        """The norms of every epoch."""
        return gradient_norms

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest rows; nothing to do where none came."""
        history = snapshot.history
        last = int(history.steps[-1]) if len(history) else -1
        moment = snapshot.epoch if snapshot.rewound else None
        view = (self.theme, self.view_choice.choice)
        shown = (snapshot.run, last, snapshot.playing, moment, *view)
        if shown == self._shown:
            return
        if self._snapshot is not None and self._snapshot.run != snapshot.run:
            self.chart.fit()
        self._shown, self._snapshot = shown, snapshot
        self._times = LayerTimes(history.epochs, rms_history(snapshot))
        at, last = snapshot.cursor_epoch, history.last_epoch
        if self.view_choice.choice == "map":
            self.time_map.show_times(self._times)
            self.time_map.cursor.show(at, last)
            self._show_scale()
        else:
            content = self.lines(snapshot)
            self.legend.show_curves(content.curves)
            self.chart.show_content(content)
            self.chart.show_cursor(at, last)
        self._show_sentence()

    def lines(self, snapshot: Snapshot) -> ChartContent:
        """One curve a layer."""
        epochs = self._times.epochs.astype(np.float64)
        layers = self._times.values.shape[1]
        colours = layer_colours(self.theme, layers)
        named = set(np.linspace(0, layers - 1, min(layers, MAX_NAMES)).round().astype(int))
        curves = [
            Curve(
                layer_name(number, layers),
                epochs,
                self._times.values[:, number],
                colours[number],
                listed=number in named,
            )
            for number in range(layers)
        ]
        return ChartContent(
            self.tr("epoch"), self.tr("RMS of ∂L/∂W"), tuple(curves), moving=snapshot.playing
        )

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.view_choice)
        self.view_choice.keep_words(alike=True)
        self._show_scale()
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    def _show_scale(self) -> None:
        content = heat_content(self.time_map.scale, self.theme, dead=False)
        self.colour_bar.show_content(content)

    @Slot()
    def _show_sentence(self) -> None:
        if self._snapshot is None:
            return
        epochs, values = self._times.epochs, self._times.values
        place = self.time_map.hovered() if self.view_choice.choice == "map" else None
        if place is None:
            self.statement.show_text(course_sentence(values))
            return
        row, layer = place
        name = layer_name(layer, values.shape[1])
        self.statement.show_text(epoch_sentence(int(epochs[row]), name, float(values[row, layer])))

    @Slot(str)
    def _choose_view(self, view: str) -> None:
        self.views.setCurrentIndex(0 if view == "map" else 1)
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)


def layer_colours(theme: Theme, layers: int) -> tuple[str, ...]:
    """One colour a layer, from the dark to the bright end of the magnitude map."""
    first, last = DARK_RANGE if theme.dark else LIGHT_RANGE
    places = np.linspace(first, last, layers).round().astype(int)
    return tuple(QColor(*magnitude_table()[place].tolist()).name() for place in places)
