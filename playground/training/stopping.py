"""Where a person has asked the run to pause by itself."""

from __future__ import annotations

from dataclasses import dataclass

from playground.experiment.history import Record


@dataclass(frozen=True)
class StopRule:
    """Pause at the end of `epoch`, or when the training loss is at most `loss`; None for never."""

    epoch: int | None = None
    loss: float | None = None

    def reason(self, record: Record) -> str:
        """Why the run stops after `record`, empty where it goes on."""
        if self.epoch is not None and record.epoch >= self.epoch:
            return f"Stopped at epoch {record.epoch}, as asked."
        if self.loss is not None and record.train_loss <= self.loss:
            return f"Stopped: the training loss reached {record.train_loss:.4g}."
        return ""
