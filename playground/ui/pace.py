"""The pace of the run in the window: one of four, or so many steps a second.

It is a setting of the window and changes no bit of the result, so there is nothing to undo.  An
experiment says the pace at which a room can follow it, and opening it sets that.
"""

from __future__ import annotations

import math
from typing import Protocol, get_args

from PySide6.QtCore import QObject, Signal, Slot

from playground.experiment.specs import Pace
from playground.training.commands import Command, SetPace
from playground.training.pace import STEPS_PER_SECOND

PACES: tuple[Pace, ...] = get_args(Pace)


class Sender(Protocol):
    """Whoever has commands executed on the training thread."""

    def send(self, command: Command) -> None:
        """Have `command` executed."""
        ...


class PaceSetting(QObject):
    """Owns the pace of one window; `changed` follows every change, whoever makes it."""

    changed = Signal()

    def __init__(self, run: Sender, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._steps_per_second = STEPS_PER_SECOND["full"]

    @property
    def steps_per_second(self) -> float:
        """At most so many; infinite at full speed."""
        return self._steps_per_second

    @property
    def name(self) -> Pace | None:
        """The pace of that rate, None where a rate of its own was chosen."""
        return next(
            (pace for pace in PACES if STEPS_PER_SECOND[pace] == self.steps_per_second), None
        )

    def choose(self, pace: Pace) -> None:
        """Go at one of the four paces."""
        self.set_rate(STEPS_PER_SECOND[pace])

    def set_rate(self, steps_per_second: float) -> None:
        """Go at so many steps a second, above 0; infinite for full speed."""
        self._steps_per_second = steps_per_second
        self._run.send(SetPace(None if math.isinf(steps_per_second) else steps_per_second))
        self.changed.emit()

    @Slot()
    def faster(self) -> None:
        """The next faster pace, if there is one."""
        above = [pace for pace in PACES if STEPS_PER_SECOND[pace] > self.steps_per_second]
        if above:
            self.choose(above[0])

    @Slot()
    def slower(self) -> None:
        """The next slower pace, if there is one."""
        below = [pace for pace in PACES if STEPS_PER_SECOND[pace] < self.steps_per_second]
        if below:
            self.choose(below[-1])
