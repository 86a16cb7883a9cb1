"""File work beside the window: one job at a time, on a thread, answered in the window's own.

Jobs keep their order, so what is written after something is read is written after it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

# A job that takes longer than this waits for a disk that does not answer.
PATIENCE_MILLISECONDS = 5_000

Work = Callable[[], object]
Answer = Callable[[object], None]


class _Job(QThread):
    """Does one piece of work; what comes of it, value or exception, is in `outcome`."""

    def __init__(self, work: Work, answer: Answer, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("file-job")
        self._work = work
        self.answer = answer
        self.outcome: object = None

    def run(self) -> None:
        """Do the work, on this thread."""
        try:
            self.outcome = self._work()
        except Exception as error:
            self.outcome = error


class Jobs(QObject):
    """A queue of file work; used from the window's thread alone.

    `waiting` says that a job takes so long that its disk may not answer, and again whenever more
    is asked for meanwhile: nothing queues in silence.
    """

    waiting = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE_MILLISECONDS)
        self.patience.timeout.connect(self.waiting)
        self._waiting: deque[_Job] = deque()
        self._running: _Job | None = None

    @property
    def busy(self) -> bool:
        """True if something is to be done still."""
        return self._running is not None

    def submit(self, work: Work, answer: Answer) -> None:
        """Have `work` done when its turn comes, and `answer` given what comes of it.

        `answer` gets the value, or the OSError or ValueError, in the thread of the window; any
        other exception is raised there.
        """
        job = _Job(work, answer, self)
        job.finished.connect(self._on_outcome)
        self._waiting.append(job)
        if self.busy and not self.patience.isActive():
            self.waiting.emit()
        self._next()

    def finish(self) -> None:
        """Wait until all is done, and give all answers."""
        while self._running is not None:
            self._running.wait()
            self._on_outcome()

    def _next(self) -> None:
        if self._running is None and self._waiting:
            self._running = self._waiting.popleft()
            self._running.start()
            self.patience.start()

    @Slot()
    def _on_outcome(self) -> None:
        job = self._running
        # The signal of a job that `finish` has waited for comes later still.
        if job is None or not job.isFinished():
            return
        self._running = None
        self.patience.stop()
        job.deleteLater()
        self._next()
        if isinstance(job.outcome, Exception) and not isinstance(job.outcome, OSError | ValueError):
            raise job.outcome
        job.answer(job.outcome)
