"""The event loop of a window that is measured, run for a while."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def run_for(seconds: float) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
