"""The reading of a table on a thread: the newest question counts, an older one is given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from playground.training.gate import FrameGate

GATE_PATIENCE_SECONDS = 0.25
# The share that is done, 0 to 1, and the number of rows or pictures so far.
Progress = Callable[[float, int], None]
AskCancelled = Callable[[], bool]
Work = Callable[[Progress, AskCancelled], object]
Answer = Callable[[object], None]


class _Task(QThread):
    """Does one piece of work; what comes of it, value or exception, is in `outcome`."""

    progressed = Signal(float, int)

    def __init__(self, work: Work, answer: Answer, gate: FrameGate, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("table-task")
        self._work = work
        self._gate = gate
        self.answer = answer
        self.outcome: object = None

    def run(self) -> None:
        """Do the work, on this thread."""
        try:
            self.outcome = self._work(self.progressed.emit, self._is_unwanted)
        except Exception as error:
            self.outcome = error

    def _is_unwanted(self) -> bool:
        self._gate.wait(GATE_PATIENCE_SECONDS)
        return self.isInterruptionRequested()


class NewestTask(QObject):
    """Runs one task at a time; whoever asks anew gives up what was asked before.

    Between two chunks a task gives way to the window's frames by the `gate`.  `progressed` carries
    the share that is done, 0 to 1, and how many rows or pictures that are.  Used from the window's
    thread alone.
    """

    progressed = Signal(float, int)

    def __init__(self, gate: FrameGate, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = gate
        self._running: _Task | None = None
        self._waiting: _Task | None = None
        self._given_up = False

    @property
    def busy(self) -> bool:
        """True if an answer is to come still."""
        return self._waiting is not None or (self._running is not None and not self._given_up)

    def ask(self, work: Work, answer: Answer) -> None:
        """Have `work` done beside the window, and `answer` given its value or its exception."""
        self.give_up()
        self._waiting = _Task(work, answer, self._gate, self)
        self._next()

    def give_up(self) -> None:
        """Want no answer any more."""
        if self._waiting is not None:
            self._waiting.deleteLater()
            self._waiting = None
        if self._running is not None:
            self._given_up = True
            self._running.requestInterruption()

    @Slot()
    def stop(self) -> None:
        """Give up, and wait until the thread has ended."""
        self.give_up()
        if self._running is not None:
            self._running.wait()
            self._on_outcome()

    def _next(self) -> None:
        if self._running is not None or self._waiting is None:
            return
        self._running, self._waiting = self._waiting, None
        self._given_up = False
        self._running.progressed.connect(self._on_progress)
        self._running.finished.connect(self._on_outcome)
        self._running.start()

    @Slot(float, int)
    def _on_progress(self, share: float, count: int) -> None:
        if self.sender() is self._running and not self._given_up:
            self.progressed.emit(share, count)

    @Slot()
    def _on_outcome(self) -> None:
        task = self._running
        # The signal of a task that `stop` has waited for comes later still.
        if task is None or not task.isFinished():
            return
        wanted, self._running = not self._given_up, None
        task.deleteLater()
        self._next()
        if wanted:
            task.answer(task.outcome)
