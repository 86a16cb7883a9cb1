"""The crash log: an unexpected error is written down, and the person told where.

Errors of the training thread are not seen here; the window shows them itself.
"""

from __future__ import annotations

import datetime
import faulthandler
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from playground.ui.diagnostics.diagnostics import diagnostics
from playground.ui.widgets.dialogs import describe_answers

FILE_NAME = "crash.log"
LARGEST_BYTES = 500_000


class CrashLog:
    """The file for errors, and the hooks that fill it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._box: QMessageBox | None = None
        self._stream: TextIO | None = None

    def install(self) -> None:
        """Write every unhandled error of this process from now on, Python's and crashes of Qt."""
        sys.excepthook = self.write
        threading.excepthook = self._write_of_thread
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._shorten()
            # Kept open for the rest of the process: a crash leaves no time to open a file.
            self._stream = self.file.open("a", encoding="utf-8")
            faulthandler.enable(self._stream)
        except OSError:
            # Nowhere to write: errors still go to stderr.
            faulthandler.enable()

    def close(self) -> None:
        """Give the file back; crashes go to stderr again."""
        if self._stream is not None:
            faulthandler.disable()
            self._stream.close()
            self._stream = None

    def write(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Append one error with its traceback and the machine's description; tell where."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        when = datetime.datetime.now().isoformat(timespec="seconds")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with self.file.open("a", encoding="utf-8") as log:
                log.write(f"---- {when}\n{diagnostics()}{details}\n")
        except OSError as refusal:
            print(details, file=sys.stderr)
            print(f"playground: no log could be written: {refusal}", file=sys.stderr)
            return
        print(f"playground: {kind.__name__}: {error}; details in {self.file}", file=sys.stderr)
        self._announce(f"{kind.__name__}: {error}")

    def _write_of_thread(self, hook: threading.ExceptHookArgs) -> None:
        error = hook.exc_value or hook.exc_type()
        self.write(hook.exc_type, error, hook.exc_traceback)

    def _shorten(self) -> None:
        if self.file.exists() and self.file.stat().st_size > LARGEST_BYTES:
            kept = self.file.read_bytes()[-LARGEST_BYTES // 2 :]
            self.file.write_bytes(kept)

    def _announce(self, summary: str) -> None:
        # Once: an error in painting comes again sixty times a second.
        ours = threading.current_thread() is threading.main_thread()
        if (
            self._box is not None
            or not ours
            or not isinstance(QApplication.instance(), QApplication)
        ):
            return
        self._box = box = QMessageBox()
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(_tr("Something went wrong"))
        box.setText(
            _tr("An error that should not happen was written to {file}. You can go on.").format(
                file=self.file
            )
        )
        box.setInformativeText(summary)
        describe_answers(box)
        # Not from within the painting that may have failed.
        QTimer.singleShot(0, box, box.open)


def crash_log() -> CrashLog:
    """The log in the folder that this system has for a program's state."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return CrashLog(Path(folder) / FILE_NAME)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CrashLog", text)
