"""A signal to stop ends the training instead of the program: what was asked for is written.

Known before anything else is imported, so that Ctrl-C is answered in words from the beginning.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from playground.signals import SIGNALLED, handled_signals

if TYPE_CHECKING:
    from playground.training.session import Session


class Interrupted(Exception):
    """A training that a signal has ended; the text says what of it is kept."""

    def __init__(self, number: int, epoch: int, written: tuple[Path, ...]) -> None:
        kept = " and ".join(str(path) for path in written)
        outcome = f"{kept} written" if written else "nothing was to be written"
        super().__init__(f"interrupted after epoch {epoch}; {outcome}")
        self.code = SIGNALLED + number


@dataclass
class Stop:
    """The signal that asked to stop, 0 as long as there is none."""

    signal: int = 0


@contextmanager
def stopped_by_signals(session: Session) -> Iterator[Stop]:
    """Let Ctrl-C and the system's signals end the training of `session`, not the program.

    The second one ends the program at once.
    """
    stop = Stop()

    def take(number: int, _: FrameType | None) -> None:
        if stop.signal:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        stop.signal = number
        session.playing = False

    before = {number: signal.signal(number, take) for number in handled_signals()}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
