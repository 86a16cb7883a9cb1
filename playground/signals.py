"""The system's signals that ask a program to stop: which are heeded, and how it ends at one."""

from __future__ import annotations

import signal

# By convention a program that a signal has ended answers with this and the signal's number.
SIGNALLED = 128
STOPPING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


def handled_signals() -> tuple[int, ...]:
    """The numbers of the signals to stop; what is ignored, as by nohup, stays ignored."""
    return tuple(number for number in STOPPING if signal.getsignal(number) != signal.SIG_IGN)
