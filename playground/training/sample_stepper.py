"""A batch taken sample by sample: how its gradient adds up before the parameters move.

It looks at the next batch and trains nothing; the update that follows its last sample is the
very step that would have been made without it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from playground.sentence import Sentence


@dataclass(frozen=True, eq=False)
class SampleStepper:
    """`rows` (batch,) are the batch's rows in the data set, of which `number` are behind us."""

    rows: np.ndarray
    number: int

    @property
    def size(self) -> int:
        """Samples of the batch."""
        return len(self.rows)

    @property
    def row(self) -> int:
        """The sample that was looked at last."""
        return int(self.rows[self.number - 1])

    @property
    def is_complete(self) -> bool:
        """True if the last sample has been looked at, and the update been made."""
        return self.number == self.size

    @property
    def seen(self) -> np.ndarray:
        """The rows that have been looked at, (number,)."""
        return self.rows[: self.number]

    def sentence(self) -> str:
        """The last step in words, for the status bar."""
        if self.is_complete:
            return Sentence(
                "Sample {number} of {size} in this batch: its gradient is complete, "
                "and the parameters have moved by it.",
                number=self.number,
                size=self.size,
            )
        return Sentence(
            "Sample {number} of {size} in this batch: its gradient is added; "
            "the parameters move after the last one.",
            number=self.number,
            size=self.size,
        )


def advance(stepper: SampleStepper | None, next_rows: Callable[[], np.ndarray]) -> SampleStepper:
    """One sample further; at the first of `next_rows()`, (batch,), where no batch is under way."""
    if stepper is None or stepper.is_complete:
        return SampleStepper(next_rows(), 1)
    return replace(stepper, number=stepper.number + 1)
