"""Watching the held-out loss: the best epoch so far, its parameters, and when patience ends."""

from __future__ import annotations

import numpy as np

from playground.experiment.best import Best, best_after
from playground.experiment.history import HistoryView, Record
from playground.experiment.specs import EarlyStoppingSpec
from playground.sentence import Sentence


class BestTracker:
    """Owns the best epoch of one run and a copy of its parameters, flat.

    The run may have begun after the epoch `since`, with a `best` from before: one that was opened
    from a file, or whose network got another size.
    """

    def __init__(self, best: Best | None, parameters: np.ndarray, since: int = -1) -> None:
        self.best = best
        self.parameters = parameters.copy()
        self._first_best = best
        self._first_parameters = parameters.copy()
        self._since = since

    def observe(
        self, record: Record, parameters: np.ndarray, stopping: EarlyStoppingSpec | None
    ) -> str:
        """Track an epoch; the reason why the run has to stop there, "" where it may go on."""
        self.best = best_after(self.best, record, min_improvement(stopping))
        if self.best.epoch == record.epoch:
            self.parameters[:] = parameters
        if stopping is None or self.best.stale < stopping.patience:
            return ""
        return Sentence(
            "Stopped early at epoch {epoch}: no better for {patience} epochs; "
            "the parameters of epoch {best} are back.",
            epoch=record.epoch,
            patience=stopping.patience,
            best=self.best.epoch,
        )

    def reset_patience(self, stopping: EarlyStoppingSpec | None) -> None:
        """A run that was stopped early and goes on all the same gets its patience back."""
        if stopping and self.best and self.best.stale >= stopping.patience:
            self.best = Best(self.best.epoch, self.best.loss)

    def recompute(self, view: HistoryView, stopping: EarlyStoppingSpec | None) -> bool:
        """Find the best epoch of `view` instead; whether its parameters are to be found again.

        The parameters are then those of the former best, until the caller gives others.
        """
        before, first = self.best, self._first_best
        self.best = first
        for record in view.records():
            if record.epoch > self._since:
                self.best = best_after(self.best, record, min_improvement(stopping))
        if first is not None and self.best is not None and self.best.epoch == first.epoch:
            self.parameters[:] = self._first_parameters
            return False
        return self.best is not None and (before is None or before.epoch != self.best.epoch)


def min_improvement(stopping: EarlyStoppingSpec | None) -> float:
    """The least decrease of the loss that counts as an improvement."""
    return stopping.minimum_improvement if stopping else 0.0
