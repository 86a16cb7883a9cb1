"""The training thread: the only file of this folder that knows Qt.

It drives the race (one run, or several) between the window's commands and requests.  Nothing is
signalled per step: the window takes the newest snapshot from the mailbox when it draws a frame.
Signals are for the rare things alone, a notice or a failure.
"""

from __future__ import annotations

import queue
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from playground.experiment.specs import Experiment
from playground.training.commands import Command, Open
from playground.training.comparison import Comparison
from playground.training.gate import FrameGate
from playground.training.mailbox import Mailbox
from playground.training.probe import Probe

IDLE_SECONDS = 0.5
# A run that has waited for its pace so recently can spare the time that drawing takes.
RECENT_SECONDS = 0.1
GATE_PATIENCE_SECONDS = 0.25


@dataclass(frozen=True)
class Failure:
    """A failure of the training thread: a sentence, and the traceback for a report.

    `expected` is True where the program foresaw it and the sentence says all.
    """

    text: str
    details: str
    expected: bool


class TrainingThread(QThread):
    """Owns the race; talks to the window through mailbox, gate and command queue."""

    run_event = Signal(object)
    failed = Signal(object)

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training")
        self.mailbox = Mailbox()
        self.gate = FrameGate()
        self._commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._wake = self.gate.wake
        self._comparison: Comparison | None = None
        self._refused: set[Probe] = set()
        self._rested_at = -RECENT_SECONDS
        self.send(Open(experiment))

    # Called by the window.

    def send(self, command: Command) -> None:
        """Queue `command`, which is executed between two steps; commands keep their order."""
        self._commands.put(command)
        self._wake.set()

    def request(self, probes: frozenset[Probe]) -> None:
        """Ask for a snapshot that answers `probes`, taken after all commands sent before."""
        self.mailbox.request(probes)
        self._wake.set()

    @property
    def is_throttled(self) -> bool:
        """True if the run keeps a pace, and lately had nothing to do until the next step."""
        return time.monotonic() - self._rested_at < RECENT_SECONDS

    @property
    def keeps_pace(self) -> bool:
        """True if the run goes at a pace, so that it is there to be seen, and not at full speed."""
        comparison = self._comparison
        return comparison is not None and comparison.main.pace.steps_per_second is not None

    def stop(self) -> None:
        """End the thread and wait for it."""
        self.requestInterruption()
        self.gate.open()
        self._wake.set()
        self.wait()

    # The thread itself.

    def run(self) -> None:
        """Execute commands, answer requests, train; in that order, until interrupted."""
        while not self.isInterruptionRequested():
            self._wake.clear()
            self.gate.wait(GATE_PATIENCE_SECONDS)
            self._execute_commands()
            self._answer_request()
            self._train()

    def _execute_commands(self) -> None:
        while not self._commands.empty() and not self.isInterruptionRequested():
            command = self._commands.get()
            try:
                if self._comparison is None:
                    self._begin(command)
                else:
                    command.execute(self._comparison)
            except Exception as error:
                self._report(error)

    def _begin(self, command: Command) -> None:
        if isinstance(command, Open):
            self._comparison = Comparison(command.experiment, self.run_event.emit)

    def _answer_request(self) -> None:
        request = self.mailbox.take_request() if self._comparison is not None else None
        if request is None or self._comparison is None:
            return
        try:
            self.mailbox.publish(self._comparison.snapshot(request - self._refused))
        except Exception as error:
            self._refuse_failing(request)
            self._publish_rest(request, self._comparison)
            self._report(error)

    def _refuse_failing(self, request: frozenset[Probe]) -> None:
        """Find the probes that fail and ask them no more; the other panels go on."""
        for probe in request - self._refused:
            try:
                self._comparison.snapshot((probe,))  # type: ignore[union-attr]
            except Exception:
                self._refused.add(probe)

    def _publish_rest(self, request: frozenset[Probe], comparison: Comparison) -> None:
        """Answer what did not fail: the window asks for nothing more until it has an answer."""
        # A snapshot that fails without any probe fails again, and is reported once.
        with suppress(Exception):
            self.mailbox.publish(comparison.snapshot(request - self._refused))

    def _train(self) -> None:
        comparison = self._comparison
        if comparison is None or not comparison.playing:
            self._wake.wait(IDLE_SECONDS)
            return
        try:
            comparison.advance(self._wake.is_set)
        except Exception as error:
            comparison.pause()
            self._report(error)
            return
        rest = comparison.seconds_to_next_step()
        if rest > 0:
            self._rested_at = time.monotonic()
            self._wake.wait(min(rest, IDLE_SECONDS))

    def _report(self, error: Exception) -> None:
        expected = isinstance(error, ValueError)
        text = str(error) or type(error).__name__
        self.failed.emit(Failure(text, traceback.format_exc(), expected))
