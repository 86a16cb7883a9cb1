"""Many experiments trained in the background, for boards, sweeps and fans.

One thread trains them, an epoch of each in turn, and gives way to the window by the frame gate;
where there is a second core, a process of its own takes half of them.  What others see are frozen
outcomes, the same to the bit whoever trained them.  It draws nothing and knows no Qt.
"""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import ParamSpec, TypeVar

from playground.data import TABLE
from playground.experiment.specs import TableSpec
from playground.sentence import Sentence
from playground.training.build import Prepared, prepare
from playground.training.gate import FrameGate
from playground.training.trial_groups import Outcome, Trial, TrialGroups, without_seed
from playground.training.trial_process import ProcessLost, TrialProcess

GATE_PATIENCE_SECONDS = 0.25
# How long the thread waits at a time for the process, where it has nothing to train itself.
WAITING_SECONDS = 0.05
MAX_TRIALS = 300
# Larger data stay in this process: to send them would take long.
MAX_BYTES_SENT = 16_000_000

P = ParamSpec("P")
T = TypeVar("T")

__all__ = ["MAX_TRIALS", "Outcome", "Trial", "Trials"]


class Trials:
    """Owns the thread, what trains on it and the outcomes so far.

    `at_once` trials share the time, each an epoch in turn; the others wait for a place.  With a
    `process` each of the two has half of the places.

    Raises:
        ValueError: there are none, or more than `MAX_TRIALS`.
    """

    def __init__(
        self,
        trials: Sequence[Trial],
        gate: FrameGate | None = None,
        at_once: int = 1,
        process: TrialProcess | None = None,
    ) -> None:
        if not trials:
            raise ValueError(Sentence("There is nothing to try."))
        if len(trials) > MAX_TRIALS:
            raise ValueError(
                Sentence(
                    "{n:,} runs are too many: choose fewer values or fewer seeds, at most {most} "
                    "in all.",
                    n=len(trials),
                    most=MAX_TRIALS,
                )
            )
        self.trials = tuple(trials)
        # Why they take longer than they might, once that is so.
        self.note = ""
        self._gate = gate or FrameGate()
        self._at_once = at_once
        self._process = process
        self._outcomes: list[Outcome | None] = [None] * len(self.trials)
        groups = _groups(self.trials)
        # This thread begins at one end and the process at the other, a group in turn.
        self._waiting = deque(number for group in groups[::2] for number in group)
        self._waiting.extend(number for group in groups[1::2][::-1] for number in group)
        self._group = max(map(len, groups)) if len(groups) > 1 else 1
        self._sent: set[int] = set()
        self._process_paused = False
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
        """True if they rest."""
        return not self._resumed.is_set()

    @property
    def running(self) -> bool:
        """True if there is more to come, also while paused."""
        return self._thread.is_alive()

    def outcomes(self) -> tuple[Outcome | None, ...]:
        """The progress of each, in their order; None for those that have not begun."""
        return tuple(self._outcomes)

    def progress(self) -> float:
        """The share of the work that is done, 0 to 1."""
        done = sum(_done(outcome) for outcome in self.outcomes())
        return done / len(self.trials)

    # On the thread.

    def _run(self) -> None:
        if self._process is not None and not (self._is_worth_sending() and self._process.acquire()):
            self._process = None
        try:
            self._train()
        finally:
            if self._process is not None:
                self._process.release()

    def _train(self) -> None:
        groups, process = TrialGroups(), self._process
        if process is not None:
            self._ask(process.start)
        while not self._cancelled.is_set():
            self._add_outcomes(groups.add(self._next(self._places() - len(groups))))
            self._hand_over(idle=not len(groups))
            if not (self._waiting or len(groups) or self._sent):
                return
            self._await_resume()
            if len(groups) and not self.paused:
                self._gate.wait(GATE_PATIENCE_SECONDS)
                self._add_outcomes(groups.advance(self._interrupted))

    def _places(self) -> int:
        """The number of trials under way in each of the two: half, but no group is torn apart."""
        if self._process is None:
            return self._at_once
        return max(-(-self._at_once // 2), min(self._group, self._at_once))

    def _next(self, places: int) -> list[tuple[int, Trial]]:
        numbers = [self._waiting.popleft() for _ in range(min(places, len(self._waiting)))]
        return [(number, self.trials[number]) for number in numbers]

    def _last(self, places: int) -> list[tuple[int, Trial]]:
        """As `_next`, from the other end; in the order in which they were given."""
        numbers = [self._waiting.pop() for _ in range(min(places, len(self._waiting)))]
        return [(number, self.trials[number]) for number in sorted(numbers)]

    def _add_outcomes(self, outcomes: Mapping[int, Outcome]) -> None:
        for number, outcome in outcomes.items():
            self._outcomes[number] = outcome

    def _interrupted(self) -> bool:
        return self._gate.closed or self._cancelled.is_set() or not self._resumed.is_set()

    # With the process.

    def _is_worth_sending(self) -> bool:
        """True if two get on faster: one trial is trained by one, and large data take too long."""
        sizes = {id(one.prepared): _bytes_of(one.prepared) for one in self.trials if one.prepared}
        tables = {one.experiment.data.table for one in self.trials if one.prepared is None}
        bytes_sent = sum(sizes.values()) + sum(8 * _cells(table) for table in tables if table)
        return len(self.trials) > 1 and bytes_sent <= MAX_BYTES_SENT

    def _hand_over(self, *, idle: bool) -> None:
        """Collect the outcomes of the process, and send it as many trials as it has places for.

        With `idle`, nothing to do here, it waits a little for what it has sent.
        """
        process = self._process
        if process is None:
            return
        waits = WAITING_SECONDS if self.paused or (idle and self._sent) else 0.0
        for number, outcome in (self._ask(process.receive, waits) or {}).items():
            self._outcomes[number] = replace(outcome, trial=self.trials[number])
            if outcome.finished:
                self._sent.discard(number)
        if self._process is None or not process.ready:
            return
        sendable = [self._with_data(*pair) for pair in self._last(self._places() - len(self._sent))]
        self._sent |= {number for number, _ in sendable}
        if sendable:
            self._ask(process.train, sendable)

    def _with_data(self, number: int, trial: Trial) -> tuple[int, Trial]:
        """The trial with the rows of an imported table, which the process does not have."""
        if trial.prepared is None and trial.experiment.data.kind == TABLE:
            # What can not be prepared is said by the process, as it would be here.
            with contextlib.suppress(ValueError):
                return number, replace(trial, prepared=prepare(trial.experiment))
        return number, trial

    def _await_resume(self) -> None:
        """Wait while paused, and tell the process."""
        process = self._process
        if process is None:
            self._resumed.wait()
        elif self._process_paused != self.paused:
            self._process_paused = self.paused
            self._ask(process.set_paused, self._process_paused)

    def _ask(self, request: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T | None:
        """The answer of the process; None where it is lost, and what it had is to be done here."""
        try:
            return request(*arguments, **named)
        except ProcessLost as lost:
            assert self._process is not None
            self.note = str(lost)
            self._process.release()
            self._process = None
            # From the start: half a training can not be taken over, and the bits are the same.
            self._waiting.extendleft(sorted(self._sent, reverse=True))
            self._sent.clear()
            return None


def _groups(trials: Sequence[Trial]) -> list[list[int]]:
    """The numbers of the trials that differ in their seed alone, and so share a plan."""
    groups: dict[object, list[int]] = {}
    for number, trial in enumerate(trials):
        groups.setdefault(without_seed(trial.experiment), []).append(number)
    return list(groups.values())


def _bytes_of(prepared: Prepared) -> int:
    return prepared.dataset.inputs.nbytes + prepared.targets.nbytes


def _cells(table: TableSpec) -> int:
    columns = table.features if table.columns is None else table.columns
    return table.rows * len(columns)


def _done(outcome: Outcome | None) -> float:
    if outcome is None:
        return 0.0
    if outcome.finished:
        return 1.0
    return outcome.history.last_epoch / max(1, outcome.trial.epochs)
