"""Many experiments trained in the background, for boards, sweeps and fans.

One thread trains them, an epoch of each in turn, and gives way to the window by the frame gate.
Those that differ in their seed alone train as one plan, which ten of them pay like three or four.
What others see are frozen outcomes; the sessions stay inside.  It draws nothing and knows no Qt.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from playground.experiment.edits import set_training
from playground.experiment.history import History, HistoryView
from playground.experiment.specs import Experiment
from playground.training.batched_sessions import BatchedSessions
from playground.training.build import Prepared
from playground.training.evaluator import PARTS
from playground.training.gate import FrameGate
from playground.training.run_event import RunEvent
from playground.training.session import Session

GATE_PATIENCE_SECONDS = 0.25
MAXIMUM_TRIALS = 300


@dataclass(frozen=True)
class Trial:
    """An experiment to be trained for `epochs` epochs, under a name.

    With `prepared` it learns from these data and is judged by them (see `exam`).
    """

    name: str
    experiment: Experiment
    epochs: int
    prepared: Prepared | None = None


@dataclass(frozen=True, eq=False)
class Outcome:
    """How far a trial has come: its curves, and the losses of the parameters that it has now.

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


class Trials:
    """Owns the thread, its sessions and the outcomes so far.

    `at_once` trials share the time, each an epoch in turn; the others wait for a place.

    Raises:
        ValueError: there are none, or more than `MAXIMUM_TRIALS`.
    """

    def __init__(
        self, trials: Sequence[Trial], gate: FrameGate | None = None, at_once: int = 1
    ) -> None:
        if not trials:
            raise ValueError("There is nothing to try.")
        if len(trials) > MAXIMUM_TRIALS:
            raise ValueError(
                f"{len(trials):,} runs are too many: choose fewer values or fewer seeds, at most "
                f"{MAXIMUM_TRIALS} in all."
            )
        self.trials = tuple(trials)
        self._gate = gate or FrameGate()
        self._at_once = at_once
        self._outcomes: list[Outcome | None] = [None] * len(self.trials)
        self._resumed = threading.Event()
        self._resumed.set()
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="trials", daemon=True)

    # Called from outside.

    def start(self) -> None:
        """Begin to train."""
        self._thread.start()

    def pause(self) -> None:
        """Rest after the current step."""
        self._resumed.clear()

    def resume(self) -> None:
        """Go on after a pause."""
        self._resumed.set()

    def cancel(self) -> None:
        """End the thread and wait for it; the outcomes so far stay."""
        self._cancelled.set()
        self._resumed.set()
        if self._thread.is_alive():
            self._gate.open()
            self._thread.join()

    def wait(self) -> None:
        """Wait until all have been trained."""
        self._thread.join()

    @property
    def paused(self) -> bool:
        """Whether they rest."""
        return not self._resumed.is_set()

    @property
    def running(self) -> bool:
        """Whether there is more to come, also while paused."""
        return self._thread.is_alive()

    def outcomes(self) -> tuple[Outcome | None, ...]:
        """How far each has come, in their order; None for those that have not begun."""
        return tuple(self._outcomes)

    def progress(self) -> float:
        """The share of the work that is done, 0 to 1."""
        done = sum(_done(outcome) for outcome in self.outcomes())
        return done / len(self.trials)

    # On the thread.

    def _run(self) -> None:
        waiting = deque(range(len(self.trials)))
        crews: deque[_Crew] = deque()
        while (waiting or crews) and not self._cancelled.is_set():
            places = self._at_once - sum(len(crew.runs) for crew in crews)
            crews.extend(self._begin(waiting, places))
            if crews:
                crew = crews.popleft()
                self._train_epoch(crew)
                for run in crew.runs:
                    self._outcomes[run.number] = run.outcome()
                going_on = [run for run in crew.runs if not run.finished]
                if len(going_on) == len(crew.runs):
                    crews.append(crew)
                elif going_on:
                    crews.append(_Crew(going_on))

    def _begin(self, waiting: deque[int], places: int) -> list[_Crew]:
        """The next trials, those that differ in their seed alone in one crew."""
        alike: dict[Experiment, list[_Run]] = {}
        while waiting and places > 0:
            number = waiting.popleft()
            trial = self.trials[number]
            try:
                run = _Run(number, trial)
            except ValueError as error:
                self._outcomes[number] = _stillborn(trial, str(error))
                continue
            self._outcomes[number] = run.outcome()
            if not run.finished:
                alike.setdefault(_without_seed(trial.experiment), []).append(run)
                places -= 1
        return [_Crew(runs) for runs in alike.values()]

    def _train_epoch(self, crew: _Crew) -> None:
        over = False
        while not over and not self._cancelled.is_set():
            self._resumed.wait()
            self._gate.wait(GATE_PATIENCE_SECONDS)
            over = crew.sessions.advance(self._interrupted)

    def _interrupted(self) -> bool:
        return self._gate.closed or self._cancelled.is_set() or not self._resumed.is_set()


class _Run:
    """One trial under way."""

    def __init__(self, number: int, trial: Trial) -> None:
        self.number = number
        self.trial = trial
        self.fault = ""
        self.session = Session(trial.experiment, self._take_notice, prepared=trial.prepared)
        self.session.play()

    def _take_notice(self, notice: RunEvent) -> None:
        if notice.kind == "diverged":
            self.fault = notice.text

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


class _Crew:
    """Trials that take the same steps at the same time, one at least."""

    def __init__(self, runs: Sequence[_Run]) -> None:
        self.runs = tuple(runs)
        self.sessions = BatchedSessions([run.session for run in runs])


def _without_seed(experiment: Experiment) -> Experiment:
    """What runs that may share a plan have in common."""
    return set_training(experiment, seed=0)


def _stillborn(trial: Trial, fault: str) -> Outcome:
    empty = History(0).view()
    return Outcome(trial, empty, math.nan, math.nan, math.nan, math.nan, True, fault)


def _done(outcome: Outcome | None) -> float:
    if outcome is None:
        return 0.0
    if outcome.finished:
        return 1.0
    return outcome.history.last_epoch / max(1, outcome.trial.epochs)
