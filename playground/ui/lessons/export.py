"""The base of saving a lesson as a file: the dialog, the job beside the window, how it went."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from playground.ui.context import Context
from playground.ui.documents.jobs import Jobs
from playground.ui.folders import FolderMemory
from playground.ui.widgets.dialogs import FileDialog

if TYPE_CHECKING:
    from playground.ui.lessons.player import LessonPlayer

GATE_PATIENCE_SECONDS = 0.25


class LessonExport(QObject):
    """Trains and writes the lesson of one window beside it; one file at a time."""

    def __init__(self, context: Context, player: LessonPlayer) -> None:
        super().__init__(context.window)
        self._context = context
        self._player = player
        self._jobs = Jobs(self)
        self._cancelled = threading.Event()
        context.workbench.stopping.connect(self._stop)

    @property
    def busy(self) -> bool:
        """True while a file is being made."""
        return self._jobs.busy

    def _choose_file(
        self, title: str, filters: list[str], name: str, save: Callable[[str], None]
    ) -> None:
        """Ask for the file to write, `name` at first; `save` gets its path."""
        dialog = FileDialog(self._context.window, title)
        dialog.offer_to_save(filters)
        dialog.selectFile(name)
        FolderMemory(dialog, self._context.settings)
        dialog.fileSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _interrupted(self) -> bool:
        """Between two epochs, on the thread of the job: let the window draw first."""
        self._context.workbench.thread_of_training.gate.wait(GATE_PATIENCE_SECONDS)
        return self._cancelled.is_set()

    def _show_outcome(self, target: Path, outcome: object, *, saved: str, failed: str) -> None:
        """Say how it went; `saved` has a place for {name}, `failed` for {reason}."""
        if isinstance(outcome, OSError):
            reason = outcome.strerror or str(outcome)
            text = QCoreApplication.translate(
                "LessonExport", "{name} can not be written: {reason}"
            ).format(name=target.name, reason=reason)
        elif isinstance(outcome, Exception):
            text = failed.format(reason=str(outcome))
        else:
            text = saved.format(name=target.name)
        self._context.show_message(text)

    @Slot()
    def _stop(self) -> None:
        self._cancelled.set()
        self._jobs.finish()
