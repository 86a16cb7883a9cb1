"""The best epoch of a run: the one of the lowest held-out loss.

Held out means the validation rows, or the test rows where there are none.  It knows losses only;
the parameters of that epoch are the session's.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from playground.experiment.history import Record


@dataclass(frozen=True)
class Best:
    """An epoch with its held-out loss, and for how many epochs nothing better has come."""

    epoch: int
    loss: float
    stale: int = 0


def held_out_loss(record: Record) -> float:
    """The validation loss, or the test loss where nothing is held out for validation."""
    return record.test_loss if math.isnan(record.validation_loss) else record.validation_loss


def best_after(best: Best | None, record: Record, margin: float) -> Best:
    """The best epoch once `record` is known; better means lower by more than `margin`."""
    loss = held_out_loss(record)
    if best is None or loss < best.loss - margin or math.isnan(best.loss):
        return Best(record.epoch, loss)
    return Best(best.epoch, best.loss, best.stale + 1)
