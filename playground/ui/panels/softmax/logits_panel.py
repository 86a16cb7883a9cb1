"""Softmax by hand: drag the logits and watch probabilities, loss and gradient answer.

Until a bar is dragged it follows the network's shown sample; after that it stands alone, and the
network goes on without it.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from playground.export.tables import Table
from playground.training.probe import Probe
from playground.training.probes.samples import SampleAnswer, SampleLedger
from playground.training.snapshot import Snapshot
from playground.ui.appearance.style import as_controls
from playground.ui.appearance.theme import GRID, Theme
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_colours import reach_of
from playground.ui.language.numbers import (
    logit_text,
    loss_text,
    number_text,
    probability_difference,
    probability_text,
)
from playground.ui.language.wording import QT_TRANSLATE_NOOP
from playground.ui.panels.panel import Panel
from playground.ui.panels.softmax.class_table import WIDEST_SHARE, TableCell, TableColumn, TableRow
from playground.ui.panels.softmax.drag_table import DragTable
from playground.ui.panels.softmax.sentences import (
    logarithm_texts,
    logit_cost_sentence,
    logit_loss_sentence,
    smaller_text,
)
from playground.ui.panels.softmax.softmax_steps import (
    SoftmaxSteps,
    cross_entropy,
    logit_gradient,
    softmax_steps,
    squared_error,
    squared_error_gradient,
)
from playground.ui.selection import SelectionModel
from playground.ui.widgets.headline import Headline
from playground.ui.widgets.scales import LogScale
from playground.ui.widgets.slider_field import SliderField
from playground.ui.widgets.switch import Switch

FIRST_LOGITS = (1.0, 2.0, 3.0)
FIRST_NAMES = ("A", "B", "C")
MIN_REACH = 10.0
LARGEST_LOGIT = 1000.0
SHIFT = 5.0
# A confidently wrong answer: this much for a wrong class, minus that for the true one.
WRONG_LOGIT = 6.0
TEMPERATURES = LogScale(0.1, 10.0)


class LogitsPanel(Panel):
    """Bars to drag, a temperature, and buttons that show what softmax does not care about."""

    name: ClassVar[str] = "logits"
    title: ClassVar[str] = QT_TRANSLATE_NOOP("LogitsPanel", "Drag the logits")

    def __init__(
        self, theme: Theme, selection: SelectionModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, selection, parent)
        self.z = np.array(FIRST_LOGITS)
        self.target = 2
        self._names: tuple[str, ...] = FIRST_NAMES
        self._reach = MIN_REACH
        self.loss_line = Headline(
            theme, logit_loss_sentence("0.00000000", "00.0000", "−0.000"), self
        )
        self.cost_line = Headline(theme, smaller_text("0.0000", "−0.000000", "000 000"), self)
        self.table = DragTable(theme, self._columns(), (0,), self)
        self.table.setAccessibleName(self.tr("Logits to drag"))
        self.table.setToolTip(
            self.tr(
                "Drag a logit; click a class to make it the target. Arrow keys do the same, "
                "Return picks the target"
            )
        )
        self._make_controls()
        self._lay_out()
        self.table.dragged.connect(self._on_drag)
        self.table.picked.connect(self._on_target)
        spread_theme(self, theme)

    def _make_controls(self) -> None:
        self.follow_switch = Switch(self.tr("Follow the network"), self)
        self.follow_switch.setChecked(True)
        self.follow_switch.setToolTip(
            self.tr("Take the logits of the shown sample; off, they are yours to drag")
        )
        self.shift_button = QPushButton(self.tr("+5 to all"), self)
        self.shift_button.setToolTip(
            self.tr("Add 5 to every logit: softmax sees differences only, so nothing changes")
        )
        self.wrong_button = QPushButton(self.tr("Confidently wrong"), self)
        self.wrong_button.setToolTip(
            self.tr("Logits that are very sure of a wrong class: compare the two gradients")
        )
        self.temperature = SliderField(
            self.tr("Temperature"),
            TEMPERATURES,
            self.tr("Divides the logits: a low one sharpens the probabilities, a high one evens"),
            parent=self,
        )
        self.temperature.show_value(1.0)
        self.follow_switch.toggled.connect(self._follow)
        self.shift_button.clicked.connect(self._shift)
        self.wrong_button.clicked.connect(self._be_wrong)
        self.temperature.value_changed.connect(self._draw)
        self.temperature.field.refused.connect(self.message)

    def _lay_out(self) -> None:
        self.controls = QWidget(self)
        rows = QVBoxLayout(self.controls)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID // 2)
        buttons = QHBoxLayout()
        rows.addLayout(buttons)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.follow_switch)
        buttons.addWidget(self.shift_button)
        buttons.addWidget(self.wrong_button)
        buttons.addStretch(1)
        rows.addWidget(self.temperature)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self.controls)
        column.addWidget(self.table, 1)
        column.addWidget(self.loss_line)
        column.addWidget(self.cost_line)

    def probes(self) -> frozenset[Probe]:
        """The shown sample's logits while the network is followed."""
        if not self.follow_switch.isChecked():
            return frozenset()
        return frozenset({SampleLedger(self.selection.value.shown_sample)})

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take over the network's logits while it is followed."""
        answer = snapshot.answer(SampleLedger(self.selection.value.shown_sample))
        if not self.follow_switch.isChecked() or not isinstance(answer, SampleAnswer):
            return
        if answer.activation != "softmax" or not np.isfinite(answer.z).all():
            return
        self.z = np.clip(answer.z, -LARGEST_LOGIT, LARGEST_LOGIT)
        self.target = int(answer.label)
        self._names = snapshot.dataset.class_names
        self._fit_reach()
        self._draw()

    def shown_figures(self) -> Table | None:
        """The figures of each class, as they are now."""
        return self.table.figures()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        as_controls(self.controls)
        self._draw()

    def set_logits(self, z: np.ndarray, target: int) -> None:
        """Show these logits (classes,) and this target, and follow the network no more."""
        self.follow_switch.setChecked(False)
        self.z = np.clip(np.asarray(z, dtype=np.float64), -LARGEST_LOGIT, LARGEST_LOGIT)
        self.target = target
        if len(self.z) != len(self._names):
            self._names = tuple(str(number + 1) for number in range(len(self.z)))
        self._fit_reach()
        self._draw()

    @property
    def steps(self) -> SoftmaxSteps:
        """The numbers that are shown."""
        return softmax_steps(self.z, self.temperature.value)

    # Drawing.

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("logit z"), "−0000.0", signed=True),
            TableColumn("e^(z/T − max)", WIDEST_SHARE, spare=1),
            TableColumn(self.tr("prob. p"), WIDEST_SHARE),
            TableColumn("y", "0", bars=False),
            TableColumn(self.tr("∂/∂z"), "−0.000", signed=True),
        )

    @Slot()
    def _draw(self) -> None:
        steps, y = self.steps, np.eye(len(self.z))[self.target]
        gradient = logit_gradient(steps, y, self.temperature.value)
        slope = max(float(np.abs(gradient).max()), 1.0)
        rows = tuple(
            TableRow(
                class_marker(self.theme, number),
                name,
                self._cells(steps, y, gradient, slope, number),
                strong=number == self.target,
                chosen=number == int(np.argmax(steps.p)),
            )
            for number, name in enumerate(self._names)
        )
        self.table.show_rows(rows)
        self._show_sentence(steps, y, gradient)

    def _cells(
        self,
        steps: SoftmaxSteps,
        y: np.ndarray,
        gradient: np.ndarray,
        slope: float,
        number: int,
    ) -> tuple[TableCell, ...]:
        colour = self.theme.class_colour(number)
        raised, p = float(steps.exponentials[number]), float(steps.p[number])
        back = float(gradient[number])
        sign = self.theme.positive if back >= 0 else self.theme.negative
        return (
            TableCell(
                logit_text(float(self.z[number])), float(self.z[number]) / self._reach, colour
            ),
            TableCell(probability_text(raised), raised, colour),
            TableCell(probability_text(p), p, colour),
            TableCell(f"{y[number]:.0f}"),
            TableCell(probability_difference(back), back / slope, sign),
        )

    def _show_sentence(self, steps: SoftmaxSteps, y: np.ndarray, gradient: np.ndarray) -> None:
        slope, loss = float(gradient[self.target]), loss_text(cross_entropy(steps, y))
        p, equals = logarithm_texts(float(steps.p[self.target]), loss)
        self.loss_line.show_text(logit_loss_sentence(p, loss, number_text(slope, 3), equals))
        squared = squared_error_gradient(steps, y, self.temperature.value)[self.target]
        self.cost_line.show_text(
            logit_cost_sentence(squared_error(steps, y), float(squared), slope)
        )

    def _fit_reach(self) -> None:
        self._reach = max(MIN_REACH, reach_of(self.z, "linear"))

    # Doing.

    @Slot(bool)
    def _follow(self, on: bool) -> None:
        if on:
            self.refresh_requested.emit()

    @Slot()
    def _on_drag(self) -> None:
        self.follow_switch.setChecked(False)
        z = self.z.copy()
        z[self.table.row] = self.table.share * self._reach
        self.z = z
        self._draw()

    @Slot()
    def _on_target(self) -> None:
        self.follow_switch.setChecked(False)
        self.target = self.table.row
        self._draw()

    @Slot()
    def _shift(self) -> None:
        self.set_logits(self.z + SHIFT, self.target)

    @Slot()
    def _be_wrong(self) -> None:
        z = np.zeros(len(self.z))
        z[self.target] = -WRONG_LOGIT
        z[(self.target + 1) % len(z)] = WRONG_LOGIT
        self.set_logits(z, self.target)
