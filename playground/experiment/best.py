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


def best_after(best: Best | None, record: Record, margin: float) -> Best:
    """The best epoch once `record` is known; better means lower by more than `margin`."""
    loss = record.held_out_loss
    if best is None or loss < best.loss - margin or math.isnan(best.loss):
        return Best(record.epoch, loss)
    return Best(best.epoch, best.loss, best.stale + 1)
