"""The pace of a run: so many steps a second, or as fast as it can."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from playground.experiment.specs import Pace as PaceName

# At "watch" every update is a frame of its own on a screen of 60 Hz, so nothing is skipped.
STEPS_PER_SECOND: Mapping[PaceName, float] = MappingProxyType(
    {"slow": 10.0, "watch": 60.0, "fast": 1000.0, "full": math.inf}
)
# What one press of a step button does.
StepUnit = Literal["sample", "batch", "epoch"]


class Pace:
    """Counts the steps that are due since `begin`; `steps_per_second` None sets no limit."""

    def __init__(self) -> None:
        self.steps_per_second: float | None = None
        self._start, self._steps = 0.0, 0

    def begin(self, steps: int) -> None:
        """Count from now, when the run has made `steps`."""
        self._start, self._steps = time.monotonic(), steps

    def due(self, steps: int, most: int) -> int:
        """The number of steps due now, at most `most`, of a run that has made `steps`."""
        if self.steps_per_second is None:
            return most
        missed = (time.monotonic() - self._start) * self.steps_per_second - (steps - self._steps)
        if missed > max(1.0, self.steps_per_second):
            # After a long halt the missed steps are forgotten, not made up in a rush.
            self.begin(steps)
            return min(1, most)
        return min(int(missed), most)

    def seconds_to_next(self, steps: int) -> float:
        """The seconds until the next step of a run that has made `steps`; 0 without a limit."""
        if self.steps_per_second is None:
            return 0.0
        next_step = self._start + (steps - self._steps + 1) / self.steps_per_second
        return max(0.0, next_step - time.monotonic())
