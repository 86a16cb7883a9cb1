"""Qt's messages on stderr: one line where it can not begin, and nothing where it need not speak.

Left alone, Qt ends the process with a core dump where no window can open.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

EXIT_CODE = 2
# A platform without a screen says so of every window whose size has a limit.
NEEDLESS = "This plugin does not support propagateSizeHints()"


def filter_qt_messages() -> None:
    """From now on show what Qt says, without what nobody can act on."""
    qInstallMessageHandler(_show)


def _show(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text != NEEDLESS:
        print(text, file=sys.stderr)


@contextmanager
def capture_qt_message() -> Iterator[None]:
    """While this lasts, a fatal error of Qt ends the process with one line on stderr.

    Warnings before it, which would only repeat it, are shown once it is clear that all is well.
    """
    warnings: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            print(f"playground: {fatal_sentence(warnings)}", file=sys.stderr, flush=True)
            # Qt aborts when this returns.
            os._exit(EXIT_CODE)
        warnings.append(text)

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in warnings:
        print(text, file=sys.stderr)


def fatal_sentence(warnings: list[str]) -> str:
    """The reason why no window can open, and what to do, from what Qt said before it gave up."""
    platform = os.environ.get("QT_QPA_PLATFORM")
    if platform:
        return (
            f"QT_QPA_PLATFORM={platform}: no window can open on this platform here; unset it, or "
            "set it to offscreen to go on without a screen"
        )
    reason = warnings[0].strip().rstrip(".") if warnings else "Qt gives no reason"
    return f"no window can open: {reason}"
