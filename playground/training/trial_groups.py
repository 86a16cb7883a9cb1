"""Trials under way: an epoch of each in turn, one plan for those that differ in their seed alone.

Ten runs in one plan cost about as much as three or four, and each gets the very bits that it gets
alone, whichever others train with it.  It neither chooses what is tried nor knows where it runs: a
thread of the window's process does this (`trials`), and a process of its own (`trial_process`).
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from playground.experiment.history import History, HistoryView
from playground.experiment.specs import Experiment
from playground.training.batched_sessions import BatchedSessions
from playground.training.build import Prepared
from playground.training.evaluator import PARTS
from playground.training.run_event import RunEvent
from playground.training.session import Session


@dataclass(frozen=True)
class Trial:
    """An experiment to be trained for `epochs` epochs, under a name.

    With `prepared` it learns from these data and is judged by them (see `shared_test_rows`).
    """

    name: str
    experiment: Experiment
    epochs: int
    prepared: Prepared | None = None


@dataclass(frozen=True, eq=False)
class Outcome:
    """The progress of a trial: its curves, and the losses of the parameters that it has now.

    After early stopping those are the best parameters, so the losses differ from the last row of
    the history.  NaN stands where a part has no rows.  `fault` says why a trial ended before its
    time in a way that it should not have.
    """

    trial: Trial
    history: HistoryView
    train_loss: float
    validation_loss: float
    test_loss: float
    test_accuracy: float
    finished: bool
    fault: str = ""


class TrialGroups:
    """Owns the sessions of the trials under way, by the number of each trial."""

    def __init__(self) -> None:
        self._groups: deque[_Group] = deque()

    def __len__(self) -> int:
        """The number of trials under way."""
        return sum(len(group.runs) for group in self._groups)

    def add(self, trials: Sequence[tuple[int, Trial]]) -> dict[int, Outcome]:
        """Begin these trials; their outcomes at the start, or why one can not begin."""
        outcomes, alike = {}, dict[Experiment, list[_Run]]()
        for number, trial in trials:
            try:
                run = _Run(number, trial)
            except ValueError as error:
                outcomes[number] = _failed(trial, str(error))
                continue
            outcomes[number] = run.outcome()
            if not run.finished:
                alike.setdefault(without_seed(trial.experiment), []).append(run)
        self._groups.extend(_Group(runs) for runs in alike.values())
        return outcomes

    def advance(self, until: Callable[[], bool]) -> dict[int, Outcome]:
        """Train those whose turn it is to the end of their epoch, or until `until` says True.

        The outcomes of those that have reached it, none where it broke off between two steps.
        """
        if not self._groups:
            return {}
        group = self._groups[0]
        if not group.sessions.advance(until):
            return {}
        self._groups.popleft()
        going_on = [run for run in group.runs if not run.finished]
        if len(going_on) == len(group.runs):
            self._groups.append(group)
        elif going_on:
            self._groups.append(_Group(going_on))
        return {run.number: run.outcome() for run in group.runs}


class _Run:
    """One trial under way."""

    def __init__(self, number: int, trial: Trial) -> None:
        self.number = number
        self.trial = trial
        self.fault = ""
        self.session = Session(trial.experiment, self._on_event, prepared=trial.prepared)
        self.session.play()

    def _on_event(self, event: RunEvent) -> None:
        if event.kind == "diverged":
            self.fault = event.text

    @property
    def finished(self) -> bool:
        return not self.session.playing or self.session.trainer.epoch >= self.trial.epochs

    def outcome(self) -> Outcome:
        session = self.session
        last = session.history.view().last()
        if self.finished or last is None:
            # After early stopping the parameters are not those of the last record.
            parts = [session.evaluate(part) for part in PARTS]
            train, validation, test = (math.nan if part is None else part.loss for part in parts)
            right = None if parts[-1] is None else parts[-1].accuracy
            accuracy = math.nan if right is None else right
        else:
            train, validation, test = last.train_loss, last.validation_loss, last.test_loss
            accuracy = last.test_accuracy
        return Outcome(
            trial=self.trial,
            history=session.history.view(),
            train_loss=train,
            validation_loss=validation,
            test_loss=test,
            test_accuracy=accuracy,
            finished=self.finished,
            fault=self.fault,
        )


class _Group:
    """Trials that take the same steps at the same time, one at least."""

    def __init__(self, runs: Sequence[_Run]) -> None:
        self.runs = tuple(runs)
        self.sessions = BatchedSessions([run.session for run in runs])


def without_seed(experiment: Experiment) -> Experiment:
    """The experiment apart from its seed: equal for runs that may share a plan."""
    return msgspec.structs.replace(
        experiment, training=msgspec.structs.replace(experiment.training, seed=0)
    )


def _failed(trial: Trial, fault: str) -> Outcome:
    empty = History(0).view()
    return Outcome(trial, empty, math.nan, math.nan, math.nan, math.nan, True, fault)
