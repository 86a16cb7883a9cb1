"""The small runs behind the pictures on the start page, trained beside the window, a slice each.

Every picture shows its beginning first; then they learn one at a time, in the order of the page.
The thread sleeps between two slices, so that the page answers at any time and Play at once; it is
not made nicer than that, since the window would wait for an interpreter that a nice thread holds.
It ends by itself when all have trained enough.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QThread, Signal

from playground.training.session import Session
from playground.ui.start.shows import PROBES, Show

SLICE_SECONDS = 0.012
REST_MILLISECONDS = 14


class SmallRuns(QThread):
    """Trains every one of `shows`; `drawn` hands out its number and a fresh snapshot."""

    drawn = Signal(int, object)

    def __init__(self, shows: tuple[Show, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("small-runs")
        self._shows = shows

    def run(self) -> None:
        """Train until all are done or somebody asks for the end."""
        for number, session in tuple(self._sessions()):
            show = self._shows[number]
            while session.trainer.epoch < show.epochs:
                if self.isInterruptionRequested():
                    return
                end = time.perf_counter() + SLICE_SECONDS
                while session.trainer.epoch < show.epochs and time.perf_counter() < end:
                    session.step("epoch")
                self.drawn.emit(number, session.snapshot(PROBES[show.kind]))
                self.msleep(REST_MILLISECONDS)

    def _sessions(self) -> Iterator[tuple[int, Session]]:
        for number, show in enumerate(self._shows):
            if self.isInterruptionRequested():
                return
            try:
                session = Session(show.make())
            except (ValueError, OSError):
                # A card without its picture is a card still.
                continue
            # The first picture comes before any training, and before the next run is built.
            self.drawn.emit(number, session.snapshot(PROBES[show.kind]))
            yield number, session
            self.msleep(REST_MILLISECONDS)

    def end(self) -> None:
        """Ask for the end and wait for it: a few milliseconds."""
        self.requestInterruption()
        self.wait()
