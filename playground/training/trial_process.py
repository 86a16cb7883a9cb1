"""A process beside the window's that trains trials on a second core.

It is spawned once, when it is first needed, and kept.  What goes in are frozen trials, what comes
back are frozen outcomes; it has an interpreter of its own, so frames do not feel it.  Where it can
not be started, or dies, `ProcessLost` says so and whoever asked goes on alone: it is a help, and
nothing depends on it.  It knows no Qt.

Messages to it are ("train", ticket, numbered trials), ("paused", paused) and ("drop",); it answers
READY once and then (ticket, outcomes by number).  The ticket tells what was asked for before a
"drop" from what was asked for after it.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any

from playground.engine.threads import limit_threads
from playground.sentence import Sentence
from playground.training.trial_groups import Outcome, Trial, TrialGroups

READY = "ready"
# Outcomes that are not the last of their trial come at most so often.
SECONDS_BETWEEN_OUTCOMES = 0.1
# A process that has not said READY by then never will.
STARTING_SECONDS = 60.0

COULD_NOT_START = Sentence(
    "A second process could not be started: the runs take longer, one after the other."
)
HAS_ENDED = Sentence("The second process has ended: the runs go on without it and take longer.")


class ProcessLost(Exception):
    """The process is no more; the text says it in a sentence."""


def second_core() -> bool:
    """True if there is another processor for a second process."""
    usable = getattr(os, "sched_getaffinity", None)
    return (len(usable(0)) if usable else os.cpu_count() or 1) > 1


class TrialProcess:
    """The near side: owns the process and the pipes; used by one thread at a time, see `borrow`.

    `serve` is what runs in the process; it is given where it receives and where it sends.
    """

    def __init__(self, serve: Callable[[Connection, Connection], None] | None = None) -> None:
        self._serve = serve or serve_trials
        self._process: Any = None
        # A pipe for each way: one for both ways would be a socket on most systems.
        self._incoming: Connection | None = None
        self._outgoing: Connection | None = None
        self._started = 0.0
        self._ready = False
        self._lost = False
        self._ticket = 0
        self._user = threading.Lock()

    # Who uses it.

    def acquire(self) -> bool:
        """Reserve the process until `release`; False if it is in use or lost."""
        if self._lost or not self._user.acquire(blocking=False):
            return False
        self._ticket += 1
        return True

    def release(self) -> None:
        """Drop its trials, and let others reserve it."""
        with contextlib.suppress(ProcessLost):
            self._send(("drop",))
        self._user.release()

    # For the one who has acquired it.

    def start(self) -> None:
        """Spawn the process where there is none yet; it is ready some time later.

        Raises:
            ProcessLost: it can not be started.
        """
        if self._process is not None:
            return
        try:
            context = multiprocessing.get_context("spawn")
            incoming, far_sending = context.Pipe(duplex=False)
            far_receiving, outgoing = context.Pipe(duplex=False)
            ends = (far_receiving, far_sending)
            process = context.Process(target=self._serve, args=ends, name="trials", daemon=True)
            process.start()
        except (OSError, ValueError, RuntimeError, AssertionError, ImportError):
            self._lost = True
            raise ProcessLost(COULD_NOT_START) from None
        # With their last copies in the other process, the pipes end where that one does.
        far_sending.close()
        far_receiving.close()
        self._incoming, self._outgoing = incoming, outgoing
        self._process, self._started = process, time.monotonic()

    @property
    def ready(self) -> bool:
        """True if it has begun to listen."""
        return self._ready

    @property
    def pid(self) -> int | None:
        """The id of the process; None while there is none."""
        return None if self._process is None else self._process.pid

    def train(self, trials: Sequence[tuple[int, Trial]]) -> None:
        """Send it more trials, which it trains beside those that it has.

        Raises:
            ProcessLost: it is no more.
        """
        self._send(("train", self._ticket, list(trials)))

    def set_paused(self, paused: bool) -> None:
        """Pause its training, or resume it.

        Raises:
            ProcessLost: it is no more.
        """
        self._send(("paused", paused))

    def receive(self, seconds: float) -> Mapping[int, Outcome]:
        """The newest outcomes by number; waits up to `seconds` for the first.

        Raises:
            ProcessLost: it is no more.
        """
        found: dict[int, Outcome] = {}
        if self._incoming is None:
            return found
        try:
            while self._incoming.poll(0.0 if found else seconds):
                message = self._incoming.recv()
                if message == READY:
                    self._ready = True
                    break
                ticket, outcomes = message
                if ticket == self._ticket:
                    found |= outcomes
        # Whatever a process that is killed in the middle of a message leaves behind.
        except Exception:
            raise self._give_up() from None
        if not self._ready and time.monotonic() - self._started > STARTING_SECONDS:
            raise self._give_up()
        return found

    def close(self) -> None:
        """End the process; it may have ended already."""
        self._lost = True
        for pipe in (self._incoming, self._outgoing):
            if pipe is not None:
                pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()

    def _send(self, message: tuple[Any, ...]) -> None:
        if self._outgoing is None:
            return
        try:
            self._outgoing.send(message)
        except (OSError, ValueError):
            raise self._give_up() from None

    def _give_up(self) -> ProcessLost:
        was_ready = self._ready
        self.close()
        self._process = self._incoming = self._outgoing = None
        # One that ran can be replaced by another when it is needed again.
        self._ready, self._lost = False, not was_ready
        return ProcessLost(HAS_ENDED if was_ready else COULD_NOT_START)


# In the process.


def serve_trials(incoming: Connection, outgoing: Connection) -> None:
    """Train what comes in until the pipe ends; this is all that the process does."""
    # Ctrl+C in a terminal is meant for the window's process, whose end ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_threads(1)
    _Server(incoming, outgoing).run()


class _Server:
    """The far side."""

    def __init__(self, incoming: Connection, outgoing: Connection) -> None:
        self._incoming, self._outgoing = incoming, outgoing
        self._inbox: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._has_mail = threading.Event()
        self._groups = TrialGroups()
        self._ticket = 0
        self._paused = False
        self._unsent: dict[int, Outcome] = {}
        self._sent = 0.0

    def run(self) -> None:
        threading.Thread(target=self._read, name="reader", daemon=True).start()
        self._outgoing.send(READY)
        while True:
            self._has_mail.clear()
            self._handle_messages()
            if self._paused or not len(self._groups):
                self._has_mail.wait()
                continue
            self._unsent |= self._groups.advance(self._has_mail.is_set)
            self._report()

    def _read(self) -> None:
        while True:
            try:
                self._inbox.put(self._incoming.recv())
            except (EOFError, OSError):
                # The window is gone, in whatever way.
                os._exit(0)
            self._has_mail.set()

    def _handle_messages(self) -> None:
        while not self._inbox.empty():
            message = self._inbox.get()
            if message[0] == "paused":
                self._paused = message[1]
            elif message[0] == "drop":
                self._groups, self._unsent, self._paused = TrialGroups(), {}, False
            else:
                _, self._ticket, trials = message
                self._unsent |= self._groups.add(trials)
                self._report()

    def _report(self) -> None:
        now = time.monotonic()
        last = any(outcome.finished for outcome in self._unsent.values())
        if not self._unsent or (not last and now - self._sent < SECONDS_BETWEEN_OUTCOMES):
            return
        # The other side has the data of its trials.
        light = {
            number: replace(outcome, trial=replace(outcome.trial, prepared=None))
            for number, outcome in self._unsent.items()
        }
        self._outgoing.send((self._ticket, light))
        self._unsent, self._sent = {}, now
