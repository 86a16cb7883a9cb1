"""Regularisation as controls: penalties, noise, early stopping."""

from __future__ import annotations

from PySide6.QtCore import Slot

from playground.experiment import edits
from playground.experiment.specs import EarlyStoppingSpec, Experiment, TrainingSpec
from playground.ui.editor.inspectors.inspector import Inspector, WarningLine, within
from playground.ui.widgets.scales import LinearScale, LogScale

PENALTY_SCALE = LogScale(1e-6, 1.0, zero=True)
INPUT_NOISE_SCALE = LinearScale(0.0, 1.0, 0.01)
PATIENCE_SCALE = LogScale(1.0, 1000.0, whole=True)


class RegularizationInspector(Inspector):
    """L1 and L2 penalty, input noise, early stopping; dropout is on the layers themselves."""

    def _build(self) -> None:
        self._make_penalties()
        self._make_stopping()
        self._section(
            self.tr("Regularisation"),
            self.l1,
            self.l2,
            WarningLine(("training.l2",), self),
            self.input_noise,
            self.early,
            self.patience,
            WarningLine(("training.early_stopping",), self),
        )

    def _make_penalties(self) -> None:
        self.l1 = self._slider(
            self.tr("L1 penalty"),
            PENALTY_SCALE,
            self.tr("Costs the size of every weight: drives useless ones to exactly zero"),
            self._set_l1,
            objection=within(TrainingSpec, "l1"),
        )
        self.l2 = self._slider(
            self.tr("L2 penalty"),
            PENALTY_SCALE,
            self.tr("Costs the square of every weight: smoother boundaries, less overfitting"),
            self._set_l2,
            objection=within(TrainingSpec, "l2"),
        )
        self.input_noise = self._slider(
            self.tr("Input noise"),
            INPUT_NOISE_SCALE,
            self.tr("Shakes the inputs at every step, so that single points can not be learnt"),
            self._set_input_noise,
            objection=within(TrainingSpec, "input_noise"),
        )

    def _make_stopping(self) -> None:
        self.early = self._switch(
            self.tr("Stop early"),
            self.tr("Ends the run when the validation loss stops falling, at its best weights"),
            self._set_early,
        )
        self.patience = self._slider(
            self.tr("Patience"),
            PATIENCE_SCALE,
            self.tr("How many epochs without improvement are waited for"),
            self._set_patience,
            whole=True,
            objection=within(EarlyStoppingSpec, "patience"),
        )

    # Showing.

    def _show(self, experiment: Experiment) -> None:
        training = experiment.training
        self.l1.show_value(training.l1)
        self.l2.show_value(training.l2)
        self.input_noise.show_value(training.input_noise)
        self._show_stopping(training.early_stopping)

    def _show_stopping(self, stopping: EarlyStoppingSpec | None) -> None:
        self.early.setChecked(stopping is not None)
        self.patience.setVisible(stopping is not None)
        self.patience.show_value((stopping or EarlyStoppingSpec()).patience)

    # Editing.

    @Slot()
    def _set_l1(self) -> None:
        self._edit(self.l1.label.text(), "training.l1", edits.set_training, l1=self.l1.value)

    @Slot()
    def _set_l2(self) -> None:
        self._edit(self.l2.label.text(), "training.l2", edits.set_training, l2=self.l2.value)

    @Slot()
    def _set_input_noise(self) -> None:
        noise = self.input_noise.value
        text = self.input_noise.label.text()
        self._edit(text, "training.input_noise", edits.set_training, input_noise=noise)

    @Slot(bool)
    def _set_early(self, on: bool) -> None:
        patience = int(self.patience.value) if on else None
        self._edit(self.early.text(), "", edits.set_early_stopping, patience)

    @Slot()
    def _set_patience(self) -> None:
        patience = int(self.patience.value)
        text = self.patience.label.text()
        self._edit(text, "training.patience", edits.set_early_stopping, patience)
