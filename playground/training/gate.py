"""The frame gate: how the window draws without fighting the training thread for the interpreter.

Small NumPy steps never let go of the interpreter lock for long, and a repaint crosses from Python
to Qt hundreds of times, each crossing waiting one switch interval.  So the window closes the gate
while it handles a frame or an input event and opens it again when it is idle; the training thread
looks at `wake` between two steps and waits while the gate is closed.
"""

from __future__ import annotations

import threading


class FrameGate:
    """Open while the window is idle; not counted: the last call wins.

    `wake` is set by whoever wants the training thread to look up from its steps: a closing
    gate, a command, a request.
    """

    def __init__(self) -> None:
        self.wake = threading.Event()
        self._open = threading.Event()
        self._open.set()

    @property
    def closed(self) -> bool:
        """True if the training thread is asked to wait."""
        return not self._open.is_set()

    def close(self) -> None:
        """Ask the training thread to pause after its current step."""
        self._open.clear()
        self.wake.set()

    def open(self) -> None:
        """Let the training thread go on."""
        self._open.set()

    def wait(self, seconds: float) -> bool:
        """Wait until the gate is open, at most `seconds`; whether it is open."""
        return self._open.wait(seconds)
