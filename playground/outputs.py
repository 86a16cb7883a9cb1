"""Files that a command has promised to write: checked before, written after, come what may.

A training may take an hour, so a place where nothing can be written is refused before its first
step, and a signal to stop ends the training instead of the program: what was asked for is written
as far as it has come.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from playground.experiment.atomic import check_writable
from playground.experiment.project import SUFFIX
from playground.training.session import Session

# By convention a program that a signal has ended answers with this and the signal's number.
SIGNALLED = 128
STOPPING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class OutputError(ValueError):
    """A place where the result can not be written; the text is the sentence to show."""


class Interrupted(Exception):
    """A training that a signal has ended; the text says what of it is kept."""

    def __init__(self, number: int, epoch: int, written: tuple[Path, ...]) -> None:
        kept = " and ".join(str(path) for path in written)
        outcome = f"{kept} written" if written else "nothing was to be written"
        super().__init__(f"interrupted after epoch {epoch}; {outcome}")
        self.code = SIGNALLED + number


def check_outputs(*, history: Path | None, save: Path | None) -> None:
    """Refuse places where these files could not be written, or would not be what they say.

    Raises:
        OutputError: naming the option, the file and what would be right.
    """
    if save is not None and save.suffix.lower() != SUFFIX:
        raise OutputError(f"--save: {save}: a project ends in {SUFFIX}")
    if history is not None and history.suffix.lower() not in (".csv", ".txt", ""):
        raise OutputError(f"--history: {history}: a table of metrics ends in .csv")
    for option, path in (("--save", save), ("--history", history)):
        if path is None:
            continue
        try:
            check_writable(path)
        except OSError as error:
            raise OutputError(f"{option}: {path}: {error.strerror or error}") from error


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

    # What is ignored, as by nohup, stays ignored.
    heeded = [number for number in STOPPING if signal.getsignal(number) != signal.SIG_IGN]
    before = {number: signal.signal(number, take) for number in heeded}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
