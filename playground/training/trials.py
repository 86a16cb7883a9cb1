"""Many experiments trained in the background, for boards, sweeps and fans.

One thread trains them, an epoch of each in turn, and gives way to the window by the frame gate.
What others see are frozen outcomes; the sessions stay inside.  It draws nothing and knows no Qt.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from playground.experiment.history import History, HistoryView
from playground.experiment.specs import Experiment
from playground.training.gate import FrameGate
from playground.training.measuring import PARTS
from playground.training.notice import Notice
from playground.training.session import Session

GATE_PATIENCE_SECONDS = 0.25
MAXIMUM_TRIALS = 300


@dataclass(frozen=True)
class Trial:
    """An experiment to be trained for `epochs` epochs, under a name."""

    name: str
    experiment: Experiment
    epochs: int


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
        under_way: deque[_Run] = deque()
        while (waiting or under_way) and not self._cancelled.is_set():
            while waiting and len(under_way) < self._at_once:
                run = self._begin(waiting.popleft())
                if run is not None:
                    under_way.append(run)
            if under_way:
                run = under_way.popleft()
                self._train_epoch(run)
                self._outcomes[run.number] = run.outcome()
                if not run.finished:
                    under_way.append(run)

    def _begin(self, number: int) -> _Run | None:
        try:
            run = _Run(number, self.trials[number])
        except ValueError as error:
            self._outcomes[number] = _stillborn(self.trials[number], str(error))
            return None
        self._outcomes[number] = run.outcome()
        return run

    def _train_epoch(self, run: _Run) -> None:
        session = run.session
        goal = session.trainer.epoch + 1
        while session.playing and session.trainer.epoch < goal and not self._cancelled.is_set():
            self._resumed.wait()
            self._gate.wait(GATE_PATIENCE_SECONDS)
            left = session.trainer.batches_per_epoch - session.trainer.batch_in_epoch
            session.advance(self._interrupted, most=left)

    def _interrupted(self) -> bool:
        return self._gate.closed or self._cancelled.is_set() or not self._resumed.is_set()


class _Run:
    """One trial under way."""

    def __init__(self, number: int, trial: Trial) -> None:
        self.number = number
        self.trial = trial
        self.fault = ""
        self.session = Session(trial.experiment, self._take_notice)
        self.session.play()

    def _take_notice(self, notice: Notice) -> None:
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


def _stillborn(trial: Trial, fault: str) -> Outcome:
    empty = History(0).view()
    return Outcome(trial, empty, math.nan, math.nan, math.nan, math.nan, True, fault)


def _done(outcome: Outcome | None) -> float:
    if outcome is None:
        return 0.0
    if outcome.finished:
        return 1.0
    return outcome.history.last_epoch / max(1, outcome.trial.epochs)
