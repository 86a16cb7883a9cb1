"""The run inspector: its pace, and the epoch at which it stops by itself.

These are settings of the window, no part of the experiment: they change no bit of the result, so
there is nothing to undo.
"""

from __future__ import annotations

import math

from msgspec.inspect import IntType
from PySide6.QtCore import Slot

from playground.experiment.specs import Experiment
from playground.experiment.strict import range_fault
from playground.training.commands import SetStop
from playground.ui.editor.inspectors.inspector import Inspector
from playground.ui.language.numbers import setting_text
from playground.ui.widgets.scales import LogScale
from playground.ui.widgets.slider_field import SliderField

SPEED_SCALE = LogScale(1.0, 10_000.0, endless=True, whole=True)
MAX_SPEED = 1_000_000
EPOCHS = IntType(ge=1, le=1_000_000_000)
STOP_EPOCH_SCALE = LogScale(1.0, 10_000.0, endless=True, whole=True)
STOP_LOSS_SCALE = LogScale(1e-4, 10.0, zero=True)


class RunInspector(Inspector):
    """Speed, and the epoch or the loss at which a run stops."""

    def _build(self) -> None:
        self.speed = SliderField(
            self.tr("Steps/s"),
            SPEED_SCALE,
            self.tr("Slow enough to watch single updates, or as fast as the machine can"),
            whole=True,
            objection=self._object_to_speed,
            words={math.inf: self.tr("full")},
            parent=self,
        )
        self.stop_epoch = SliderField(
            self.tr("Stop at epoch"),
            STOP_EPOCH_SCALE,
            self.tr("Pauses at the end of this epoch, so that runs of equal length compare"),
            whole=True,
            objection=self._object_to_epoch,
            words={math.inf: self.tr("never")},
            parent=self,
        )
        self.stop_loss = SliderField(
            self.tr("Stop at loss"),
            STOP_LOSS_SCALE,
            self.tr("Pauses when the training loss is this low, so that times to it compare"),
            objection=self._object_to_loss,
            words={0.0: self.tr("never")},
            parent=self,
        )
        self.stop_epoch.show_value(math.inf)
        self.stop_loss.show_value(0.0)
        self._follow_pace()
        self.speed.value_changed.connect(self._set_speed)
        self.workbench.pace.changed.connect(self._follow_pace)
        self.stop_epoch.value_changed.connect(self._set_stop_epoch)
        self.stop_loss.value_changed.connect(self._set_stop_loss)
        self._section(self.tr("Run"), self.speed, self.stop_epoch, self.stop_loss)

    def _show(self, experiment: Experiment) -> None:
        """Nothing here belongs to the experiment."""

    def _object_to_speed(self, value: float) -> str:
        if value > MAX_SPEED:
            return self.tr("“full” is as fast as it gets")
        return "" if value >= 1 else self.tr("it must be at least 1")

    def _object_to_epoch(self, value: float) -> str:
        if value < 1:
            return self.tr("epochs count from 1")
        return range_fault(value, EPOCHS)

    def _object_to_loss(self, value: float) -> str:
        return "" if 0 <= value < math.inf else self.tr("a loss is 0 or more, and finite")

    @property
    def stops_at(self) -> int:
        """The epoch at whose end the run pauses; 0 for never."""
        epoch = self.stop_epoch.value
        return 0 if epoch == math.inf else int(epoch)

    def stop_at(self, epoch: int) -> None:
        """Let the run pause at the end of `epoch`; 0 for never."""
        self.stop_epoch.show_value(epoch or math.inf)
        self._set_stop()

    @Slot()
    def _follow_pace(self) -> None:
        self.speed.show_value(self.workbench.pace.steps_per_second)

    @Slot()
    def _set_speed(self) -> None:
        speed = self.speed.value
        self.workbench.pace.set_rate(speed)
        if speed == math.inf:
            self.workbench.show_message(self.tr("Training at full speed."))
        elif speed == 1:
            self.workbench.show_message(self.tr("Training at 1 step per second."))
        else:
            self.workbench.show_message(
                self.tr("Training at {speed} steps per second.").format(speed=setting_text(speed))
            )

    @Slot()
    def _set_stop_epoch(self) -> None:
        self._set_stop()
        self._show_setting(self.stop_epoch)

    @Slot()
    def _set_stop_loss(self) -> None:
        self._set_stop()
        self._show_setting(self.stop_loss)

    def _show_setting(self, field: SliderField) -> None:
        """The status bar has a word on every setting, also where the run goes on as before."""
        self.workbench.show_message(f"{field.label.text()}: {field.field.text()}")

    def _set_stop(self) -> None:
        epoch, loss = self.stop_epoch.value, self.stop_loss.value
        self.workbench.send(
            SetStop(
                epoch=None if epoch == math.inf else int(epoch),
                loss=None if loss == 0.0 else loss,
            )
        )
