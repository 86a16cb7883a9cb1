"""A signal to stop closes the window without a question: unsaved work is kept aside.

Ctrl-C in the terminal, the end of a session and a shutdown come as signals.  Left to Python, the
first would be an error in whatever slot runs at that moment, and the others the end at once.
"""

from __future__ import annotations

import signal
import time
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from playground.signals import SIGNALLED, handled_signals
from playground.ui.context import Context
from playground.ui.documents.documents import Documents

# Python runs its handlers between two of its own instructions: there are some that often.
LOOK_MILLISECONDS = 200
# A disk that has not taken the unsaved work by then keeps the program no longer.
PATIENCE_SECONDS = 30.0


class Leaving(QObject):
    """Ends the program when a signal asks for it; the exit code is 128 and the signal's number.

    A second signal ends it at once.
    """

    def __init__(self, context: Context, documents: Documents) -> None:
        super().__init__(context.window)
        self._window = context.window
        self._documents = documents
        self._number, self._began_at = 0, 0.0
        self._handed_over = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._go_on)

    def heed_signals(self) -> None:
        """Answer the system's signals from now on."""
        for number in handled_signals():
            signal.signal(number, self._take)
        self._timer.start()

    def release_signals(self) -> None:
        """Let each signal end the process at once from now on."""
        for number in handled_signals():
            signal.signal(number, signal.SIG_DFL)

    def _take(self, number: int, _: FrameType | None) -> None:
        """Note it: this runs in the midst of whatever the window's thread is doing."""
        self.release_signals()
        self._number = number

    @Slot()
    def _go_on(self) -> None:
        """Keep what is unsaved, then close the window and end with the code for the signal."""
        if not self._number:
            return
        # From the first look on: whatever kept the window's thread until then kept this as well.
        self._began_at = self._began_at or time.monotonic()
        if time.monotonic() - self._began_at > PATIENCE_SECONDS:
            signal.raise_signal(self._number)
        autosave = self._documents.autosave
        if self._documents.saving or (autosave is not None and autosave.busy):
            return
        if autosave is not None and not self._handed_over:
            # What was on its way already may be older than what is on the table.
            self._handed_over = True
            autosave.save_aside()
            if autosave.busy:
                return
        self._timer.stop()
        # Else the code of an end without a signal would come after this one.
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._documents.close_unasked()
        QCoreApplication.exit(SIGNALLED + self._number)
