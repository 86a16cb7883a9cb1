"""The base of the loss and the accuracy panel: a chart of the history with its few controls.

It takes its figures from the history alone, so it asks for no probe and costs training nothing.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from playground.experiment.fitness import held_out
from playground.experiment.history import HistoryView
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme, rgb
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.curves import Annotation, ChartContent, Curve, Stroke, smoothed
from playground.ui.charts.epoch_chart import EpochChart
from playground.ui.charts.legend import Legend
from playground.ui.language.numbers import grouped
from playground.ui.panels.panel import Panel
from playground.ui.panels.spoken import metric_sentence
from playground.ui.selection import SelectionModel
from playground.ui.widgets.switch import Switch

# The share of the ground in the colour of an old curve.
PALENESS = 0.6

PARTS: tuple[tuple[str, Stroke], ...] = (
    ("train", "solid"),
    ("validation", "dotted"),
    ("test", "dashed"),
)


class MetricPanel(Panel):
    """A chart of columns of the history, one for each part of the data."""

    offers_logarithm = True
    # The columns of the history that it draws: "loss" or "accuracy".
    measured: ClassVar[str] = ""

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self._shown: tuple[object, ...] = ()
        self._snapshot: Snapshot | None = None
        self.hidden_parts: frozenset[str] = frozenset()
        self.legend = Legend(theme, self)
        self.legend.expect((self.tr("train"), self.tr("test")))
        self.log_switch = Switch(self.tr("log"), self)
        self.log_switch.setToolTip(
            self.tr("Equal steps for equal factors: small losses stay visible")
        )
        self.log_switch.setVisible(self.offers_logarithm)
        self.smooth_switch = Switch(self.tr("smooth"), self)
        self.smooth_switch.setToolTip(
            self.tr(
                "Draw the mean of about the last ten epochs, the newest counting most; "
                "what was measured stays behind it, pale"
            )
        )
        self.fit_button = QToolButton(self)
        self.fit_button.setText(self.tr("Fit"))
        self.fit_button.setToolTip(
            self.tr("Show the whole run again and follow new points (double click)")
        )
        self.fit_button.setAccessibleName(self.tr("Fit the chart to the whole run"))
        self.chart = EpochChart(theme, selection.epochs, self)
        self.chart.setToolTip(
            self.tr(
                "Wheel zooms around the mouse, or the axis under it; drag moves, right drag "
                "stretches, double click shows everything; the upright line goes back in time. By "
                "keys: + − zoom, Ctrl and arrows move, with Shift they stretch, Ctrl+Home shows "
                "everything, ← → go in time, ↑ ↓ move a measuring line"
            )
        )
        self.chart.setAccessibleName(self.heading())
        self._lay_out()
        self.log_switch.toggled.connect(self._set_logarithmic)
        self.smooth_switch.toggled.connect(self._show_again)
        self.fit_button.clicked.connect(self._fit)
        self.chart.view_changed.connect(self._show_fit_button)
        self.fit_action = QAction(self.tr("&Fit to the whole run"), self)
        self.fit_action.setToolTip(self.fit_button.toolTip())
        self.fit_action.triggered.connect(self._fit)
        self.log_action = QAction(self.tr("&Logarithmic"), self)
        self.log_action.setCheckable(True)
        self.log_action.setToolTip(self.log_switch.toolTip())
        self.log_action.toggled.connect(self.log_switch.setChecked)
        self.log_switch.toggled.connect(self.log_action.setChecked)
        self.measure_action = QAction(self.tr("&Measure between two lines"), self)
        self.measure_action.setCheckable(True)
        self.measure_action.setToolTip(
            self.tr("Two lines to put on two epochs; what lies between them is told")
        )
        self.measure_action.toggled.connect(self.chart.set_measuring)
        self._show_fit_button()
        spread_theme(self, theme)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(GRID, GRID // 2, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.legend, 1)
        row.addWidget(self.smooth_switch)
        row.addWidget(self.log_switch)
        row.addWidget(self.fit_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.controls)
        column.addWidget(self.chart, 1)

    def menu_actions(self) -> tuple[QAction, ...]:
        """Fit, logarithm, measure."""
        logarithm = (self.log_action,) if self.offers_logarithm else ()
        return (self.fit_action, *logarithm, self.measure_action)

    def spoken(self) -> str:
        """The epoch, the figure of each part, and where they are heading."""
        if self._snapshot is None:
            return ""
        return metric_sentence(self._snapshot, self.measured, self.hidden_parts)

    def content(self, snapshot: Snapshot) -> ChartContent:
        """The curves, lines and annotations of this run."""
        raise NotImplementedError

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the newest rows of the history; nothing to do where none came."""
        self._snapshot, history = snapshot, snapshot.history
        rows = len(history)
        last = int(history.steps[-1]) if rows else -1
        shown = (
            *(snapshot.run, rows, last, snapshot.experiment, snapshot.playing, self.theme),
            *(snapshot.epoch if snapshot.rewound else None, snapshot.left_behind),
            *(snapshot.overflow, self.smooth_switch.isChecked(), self.hidden_parts),
            *(snapshot.record.step, snapshot.record.train_loss),
        )
        if shown == self._shown:
            return
        self.chart.show_cursor(snapshot.cursor_epoch, history.last_epoch)
        if self._shown and self._shown[0] != snapshot.run:
            self.chart.fit()
        self._shown = shown
        content = self.content(snapshot)
        self.legend.show_curves(content.curves)
        self.chart.show_content(content)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self._show_again()

    def hide_parts(self, parts: frozenset[str]) -> None:
        """Leave out the curves of these parts (train, validation, test) until told otherwise."""
        if parts != self.hidden_parts:
            self.hidden_parts = parts
            self._show_again()

    def judged(self, snapshot: Snapshot) -> tuple[str, np.ndarray] | None:
        """The part that judges the run, with its losses; None also where that is concealed."""
        found = held_out(snapshot.history, shown=snapshot.record)
        return None if found is None or found[0] in self.hidden_parts else found

    def part_curves(self, history: HistoryView, metric: str) -> list[Curve]:
        """One curve for each part of the data that has figures: train, validation, test."""
        names = {
            "train": self.tr("train"),
            "validation": self.tr("validation"),
            "test": self.tr("test"),
        }
        colours = {
            "train": self.theme.train,
            "validation": self.theme.validation,
            "test": self.theme.test,
        }
        epochs = history.epochs.astype(np.float64)
        curves = []
        for part, stroke in PARTS:
            values = history.metric(f"{part}_{metric}")
            if np.isnan(values).all() or part in self.hidden_parts:
                continue
            curve = Curve(names[part], epochs, values, colours[part], stroke)
            curves += self._smooth(curve) if self.smooth_switch.isChecked() else [curve]
        return curves

    def _smooth(self, curve: Curve) -> list[Curve]:
        """The curve as measured, pale and unnamed, and the smoothed one, which says that it is."""
        measured = replace(curve, colour=pale(curve.colour, self.theme), listed=False)
        name = self.tr("{part}, smoothed").format(part=curve.name)
        return [measured, replace(curve, name=name, y=smoothed(curve.y))]

    def old_curves(self, snapshot: Snapshot, metric: str) -> tuple[Curve, ...]:
        """The curves of the run that was left when this one branched off, pale and unnamed."""
        if snapshot.left_behind is None:
            return ()
        curves = self.part_curves(snapshot.left_behind, metric)
        return tuple(
            replace(curve, colour=pale(curve.colour, self.theme), listed=False) for curve in curves
        )

    def moment_flags(self, snapshot: Snapshot, metric: str) -> tuple[Annotation, ...]:
        """The epoch that is shown, on the training curve, where that is not the last one."""
        value = getattr(snapshot.record, f"train_{metric}")
        if not snapshot.rewound or not math.isfinite(value) or "train" in self.hidden_parts:
            return ()
        return (Annotation(float(snapshot.epoch), value, "", "", self.theme.accent),)

    def overflow_flags(self, snapshot: Snapshot, metric: str) -> tuple[Annotation, ...]:
        """The annotation at the last finite value of a run that overflowed."""
        if snapshot.overflow is None or not len(snapshot.history):
            return ()
        last = float(snapshot.history.metric(f"train_{metric}")[-1])
        text = self.tr("overflow in epoch {0}").format(grouped(snapshot.overflow))
        epoch = float(snapshot.history.last_epoch)
        return (Annotation(epoch, last, text, self.tr("overflow"), self.theme.error),)

    @Slot()
    def _show_again(self) -> None:
        if self._snapshot is not None:
            self.show_snapshot(self._snapshot)

    @Slot(bool)
    def _set_logarithmic(self, on: bool) -> None:
        self.chart.set_logarithmic(on)

    @Slot()
    def _fit(self) -> None:
        self.chart.fit()
        self.selection.epochs.set_range(None)

    @Slot()
    def _show_fit_button(self) -> None:
        self.fit_button.setEnabled(not self.chart.follows)


def pale(colour: str, theme: Theme) -> str:
    """`colour` nearer to the ground, for what is over and still worth seeing."""
    pairs = zip(rgb(colour), rgb(theme.surface), strict=True)
    mixed = (round(PALENESS * ground + (1 - PALENESS) * ink) for ink, ground in pairs)
    return "#" + "".join(f"{part:02X}" for part in mixed)
