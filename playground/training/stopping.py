"""Rules by which a run pauses by itself, as a person has asked."""

from __future__ import annotations

from dataclasses import dataclass

from playground.experiment.history import Record
from playground.sentence import Sentence


@dataclass(frozen=True)
class StopRule:
    """Pause at the end of `epoch`, or when the training loss is at most `loss`; None for never."""

    epoch: int | None = None
    loss: float | None = None

    def reason(self, record: Record) -> str:
        """The reason why the run stops after `record`, "" where it goes on."""
        # Later epochs pass: who plays on after the pause wants to see more than one of them.
        if record.epoch == self.epoch:
            return Sentence("Stopped at epoch {epoch}; Space goes on.", epoch=record.epoch)
        if self.loss is not None and record.train_loss <= self.loss:
            return Sentence(
                "Stopped: the training loss reached {loss:.4g}.", loss=record.train_loss
            )
        return ""
