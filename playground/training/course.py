"""The course of one run: what each epoch was measured to be, and the best epoch so far.

The best is that of the lowest held-out loss; early stopping waits for a better one, and its
parameters can be had back.  Nothing is measured or trained here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from playground.engine import TrainerState
from playground.experiment.best import Best, best_after
from playground.experiment.history import History, Record
from playground.experiment.specs import EarlyStoppingSpec
from playground.sentence import Sentence


class Course:
    """Owns the history of one run, its best epoch and a copy of the parameters there, flat.

    A run that was opened from a file goes on after the epoch `since`, with a `best` from before.
    Epochs whose losses do not compare with those of now are not looked through for a better one.
    """

    def __init__(
        self, history: History, best: Best | None, parameters: np.ndarray, since: int = -1
    ) -> None:
        self.history = history
        self.best, self._first_best = best, best
        self.parameters, self._first_parameters = parameters.copy(), parameters.copy()
        self._since = since

    @classmethod
    def of_start(cls, record: Record, parameters: np.ndarray) -> Course:
        """That of a run which has not begun; `record` is what was measured before it."""
        course = cls(History(len(record.gradient_norms)), None, parameters)
        course.history.append(record)
        course.best = best_after(None, record, 0.0)
        return course

    def append(
        self, record: Record, parameters: np.ndarray, stopping: EarlyStoppingSpec | None
    ) -> str:
        """Add an epoch; the reason why the run has to stop there, "" where it may go on."""
        self.history.append(record)
        self.best = best_after(self.best, record, min_improvement(stopping))
        if self.best.epoch == record.epoch:
            self.parameters[:] = parameters
        if stopping is None or self.best.stale < stopping.patience:
            return ""
        if stopping.patience == 1:
            return Sentence(
                "Stopped early at epoch {epoch}: no better for 1 epoch; the parameters of epoch "
                "{best} are back.",
                epoch=record.epoch,
                best=self.best.epoch,
            )
        return Sentence(
            "Stopped early at epoch {epoch}: no better for {patience} epochs; "
            "the parameters of epoch {best} are back.",
            epoch=record.epoch,
            patience=stopping.patience,
            best=self.best.epoch,
        )

    def judge_anew(self, epoch: int, parameters: np.ndarray) -> None:
        """Held-out losses of epochs up to `epoch` do not compare with those that follow."""
        self.history.judge_since(epoch)
        self.best = None
        self.parameters = parameters.copy()

    def judged_anew(self, end: TrainerState) -> Course:
        """This one up to `end`, as it is once `judge_anew` has been told; this one stays."""
        view = replace(self.history.view(), judged_since=end.epoch)
        history = History.from_view(view, self.history.stride)
        return Course(history, None, end.parameters, end.epoch)

    def reset_patience(self, stopping: EarlyStoppingSpec | None) -> None:
        """A run that was stopped early and goes on all the same gets its patience back."""
        if stopping and self.best and self.best.stale >= stopping.patience:
            self.best = Best(self.best.epoch, self.best.loss)

    def truncate(
        self,
        epoch: int,
        stopping: EarlyStoppingSpec | None,
        parameters_at: Callable[[int], np.ndarray],
    ) -> None:
        """Forget all epochs after `epoch`, for a run that goes on from there.

        `parameters_at` finds those of the end of an epoch, flat, where another one is best then; it
        raises ValueError where they are not kept, and the best is looked for anew.
        """
        self.history.truncate(epoch)
        view = self.history.view()
        before = self.best
        first = self._first_best if view.judged_since < self._since else None
        self.best = first
        since = max(self._since, view.judged_since)
        for record in view.records():
            if record.epoch > since:
                self.best = best_after(self.best, record, min_improvement(stopping))
        if first is not None and self.best is not None and self.best.epoch == first.epoch:
            self.parameters[:] = self._first_parameters
        elif self.best is not None and (before is None or before.epoch != self.best.epoch):
            try:
                self.parameters[:] = parameters_at(self.best.epoch)
            except ValueError:
                # A run of many changes no longer reaches back that far.
                self.judge_anew(epoch, self.parameters)


def min_improvement(stopping: EarlyStoppingSpec | None) -> float:
    """The least decrease of the loss that counts as an improvement."""
    return stopping.minimum_improvement if stopping else 0.0
