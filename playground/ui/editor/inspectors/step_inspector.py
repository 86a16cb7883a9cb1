"""The training step as controls: optimiser, learning rate, batches, loss, schedule."""

from __future__ import annotations

import math

from PySide6.QtCore import Slot

from playground.experiment import edits
from playground.experiment.names import LOSS_NAMES, OPTIMIZER_NAMES
from playground.experiment.shapes import split_counts
from playground.experiment.specs import Experiment, OptimizerSpec, ScheduleSpec, TrainingSpec
from playground.experiment.validity import OPTIMIZER_FIELDS
from playground.ui.editor.inspectors.inspector import Inspector, WarningLine, within
from playground.ui.language.wording import worded
from playground.ui.widgets.choices import ChoiceField
from playground.ui.widgets.scales import LinearScale, LogScale, Scale
from playground.ui.widgets.slider_field import SliderField

RATE_SCALE = LogScale(1e-5, 10.0)
MOMENTUM_SCALE = LinearScale(0.0, 0.99, 0.01)
AVERAGING_SCALE = LinearScale(0.5, 0.999, 0.001)
DECAY_SCALE = LogScale(1e-5, 1.0, zero=True)
CLIP_SCALE = LogScale(0.01, 100.0, endless=True)
EPOCHS_SCALE = LogScale(1.0, 10_000.0, whole=True)
FACTOR_SCALE = LinearScale(0.05, 1.0, 0.05)


class StepInspector(Inspector):
    """Optimiser with its own fields, batch size, loss, schedule and clipping."""

    def _build(self) -> None:
        self._make_optimizer()
        self._make_batch()
        self._make_loss()
        self._make_schedule()
        self._make_clipping()
        self._section(
            self.tr("Training"),
            self.optimizer,
            self.rate,
            WarningLine(("training.optimizer.learning_rate",), self),
            *self.optimizer_fields.values(),
            self.nesterov,
            self.batch,
            self.loss,
            WarningLine(("training.batch", "training.loss", "network.output"), self),
        )
        self._section(
            self.tr("Schedule and clipping"),
            self.schedule,
            *self.schedule_fields.values(),
            self.clip,
            opened=False,
        )

    def _make_optimizer(self) -> None:
        self.optimizer = ChoiceField(
            self.tr("Optimiser"),
            self.tr("How a gradient becomes a step: plain, with momentum, or scaled by its size"),
            tuple(OPTIMIZER_NAMES.items()),
            self,
        )
        self.optimizer.chosen.connect(self._choose_optimizer)
        self.rate = self._slider(
            self.tr("Learning rate"),
            RATE_SCALE,
            self.tr("How far each step goes: too small learns slowly, too large overshoots"),
            self._set_rate,
            objection=within(OptimizerSpec, "learning_rate"),
        )
        words = self._optimizer_words()
        self.optimizer_fields = {
            name: self._slider(
                text,
                scale,
                tip,
                getattr(self, f"_set_{name}"),
                objection=within(OptimizerSpec, name),
            )
            for name, (text, scale, tip) in words.items()
        }
        self.nesterov = self._switch(
            self.tr("Nesterov"),
            self.tr("Look at the gradient where the momentum leads: brakes earlier"),
            self._set_nesterov,
        )

    def _optimizer_words(self) -> dict[str, tuple[str, Scale, str]]:
        return {
            "momentum": (
                self.tr("Momentum"),
                MOMENTUM_SCALE,
                self.tr("How much of the last step is carried on: smooths and speeds up"),
            ),
            "beta1": (
                self.tr("β₁"),
                AVERAGING_SCALE,
                self.tr("How long the average of the gradient remembers"),
            ),
            "beta2": (
                self.tr("β₂"),
                AVERAGING_SCALE,
                self.tr("How long the average of the squared gradient remembers"),
            ),
            "decay": (
                self.tr("Decay"),
                AVERAGING_SCALE,
                self.tr("How long the average of the squared gradient remembers"),
            ),
            "weight_decay": (
                self.tr("Weight decay"),
                DECAY_SCALE,
                self.tr("Shrinks every weight a little before each step: a simpler function"),
            ),
        }

    def _make_batch(self) -> None:
        self.batch = self._slider(
            self.tr("Batch size"),
            LogScale(1.0, 100.0, whole=True),
            self.tr("Rows whose gradients are averaged for one step: small is noisy, all is calm"),
            self._set_batch,
            whole=True,
            objection=within(TrainingSpec, "batch_size"),
        )

    def _make_loss(self) -> None:
        self.loss = ChoiceField(
            self.tr("Loss"),
            self.tr("What is made small; cross-entropy brings the output that it needs"),
            tuple((name, worded(words)) for name, words in LOSS_NAMES.items()),
            self,
        )
        self.loss.chosen.connect(self._choose_loss)

    def _make_schedule(self) -> None:
        self.schedule = ChoiceField(
            self.tr("Schedule"),
            self.tr("How the learning rate changes from epoch to epoch"),
            (
                ("constant", self.tr("constant")),
                ("step", self.tr("in steps")),
                ("exponential", self.tr("exponential")),
                ("cosine", self.tr("cosine")),
                ("warm_up", self.tr("warm-up")),
            ),
            self,
        )
        self.schedule.chosen.connect(self._choose_schedule)
        self.schedule_fields = {
            "epochs": self._slider(
                self.tr("Over epochs"),
                EPOCHS_SCALE,
                self.tr("How many epochs one step, one arc or the warm-up of the rate takes"),
                self._set_schedule_epochs,
                whole=True,
                objection=within(ScheduleSpec, "epochs"),
            ),
            "factor": self._slider(
                self.tr("Factor"),
                FACTOR_SCALE,
                self.tr("What the learning rate is multiplied by"),
                self._set_schedule_factor,
                objection=within(ScheduleSpec, "factor"),
            ),
        }

    def _make_clipping(self) -> None:
        self.clip = self._slider(
            self.tr("Clip at"),
            CLIP_SCALE,
            self.tr("Shortens a gradient that is longer than this: stops explosions"),
            self._set_clip,
            objection=within(TrainingSpec, "clip_norm"),
            words={math.inf: self.tr("off")},
        )

    # Showing.

    def _show(self, experiment: Experiment) -> None:
        training = experiment.training
        self._show_optimizer(training.optimizer)
        self._show_batch(experiment)
        self.loss.show_choice(training.loss)
        self._show_schedule(training.schedule)
        self.clip.show_value(math.inf if training.clip_norm is None else training.clip_norm)

    def _show_optimizer(self, optimizer: OptimizerSpec) -> None:
        self.optimizer.show_choice(optimizer.kind)
        self.rate.show_value(optimizer.learning_rate)
        known = OPTIMIZER_FIELDS[optimizer.kind]
        for name, field in self.optimizer_fields.items():
            field.setVisible(name in known)
            field.show_value(getattr(optimizer, name))
        self.nesterov.setVisible("nesterov" in known and optimizer.momentum > 0.0)
        self.nesterov.setChecked(optimizer.nesterov)

    def _show_batch(self, experiment: Experiment) -> None:
        rows = max(2, split_counts(experiment.data)[0])
        self.batch.use_scale(LogScale(1.0, float(rows), whole=True), {float(rows): self.tr("all")})
        self.batch.show_value(float(min(experiment.training.batch_size, rows)))

    def _show_schedule(self, schedule: ScheduleSpec) -> None:
        self.schedule.show_choice(schedule.kind)
        for name, field in self.schedule_fields.items():
            field.setVisible(schedule.kind != "constant")
            field.show_value(getattr(schedule, name))

    # Editing.

    @Slot(str)
    def _choose_optimizer(self, kind: str) -> None:
        text = self.tr("Optimiser: {name}").format(name=self.optimizer.box.currentText())
        self._edit(text, "", edits.choose_optimizer, kind)

    def _set_optimizer_field(self, name: str, field: SliderField) -> None:
        key = f"training.optimizer.{name}"
        self._edit(field.label.text(), key, edits.set_optimizer, **{name: field.value})

    @Slot()
    def _set_rate(self) -> None:
        self._set_optimizer_field("learning_rate", self.rate)

    @Slot()
    def _set_momentum(self) -> None:
        self._set_optimizer_field("momentum", self.optimizer_fields["momentum"])

    @Slot()
    def _set_beta1(self) -> None:
        self._set_optimizer_field("beta1", self.optimizer_fields["beta1"])

    @Slot()
    def _set_beta2(self) -> None:
        self._set_optimizer_field("beta2", self.optimizer_fields["beta2"])

    @Slot()
    def _set_decay(self) -> None:
        self._set_optimizer_field("decay", self.optimizer_fields["decay"])

    @Slot()
    def _set_weight_decay(self) -> None:
        self._set_optimizer_field("weight_decay", self.optimizer_fields["weight_decay"])

    @Slot(bool)
    def _set_nesterov(self, on: bool) -> None:
        self._edit(self.nesterov.text(), "", edits.set_optimizer, nesterov=on)

    @Slot()
    def _set_batch(self) -> None:
        size = int(self.batch.value)
        text = self.batch.label.text()
        self._edit(text, "training.batch_size", edits.set_training, batch_size=size)

    @Slot(str)
    def _choose_loss(self, loss: str) -> None:
        text = self.tr("Loss: {name}").format(name=self.loss.box.currentText())
        self._edit(text, "", edits.choose_loss, loss)

    @Slot(str)
    def _choose_schedule(self, kind: str) -> None:
        text = self.tr("Schedule: {name}").format(name=self.schedule.box.currentText())
        self._edit(text, "", edits.set_schedule, kind=kind)

    @Slot()
    def _set_schedule_epochs(self) -> None:
        epochs = int(self.schedule_fields["epochs"].value)
        self._edit(self.tr("Schedule"), "schedule.epochs", edits.set_schedule, epochs=epochs)

    @Slot()
    def _set_schedule_factor(self) -> None:
        factor = self.schedule_fields["factor"].value
        self._edit(self.tr("Schedule"), "schedule.factor", edits.set_schedule, factor=factor)

    @Slot()
    def _set_clip(self) -> None:
        norm = None if self.clip.value == math.inf else self.clip.value
        text = self.tr("Gradient clipping")
        self._edit(text, "training.clip_norm", edits.set_training, clip_norm=norm)
