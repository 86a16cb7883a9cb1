"""Files that are dropped on the window, or that the system asks the program to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from playground.ui.context import Context
from playground.ui.importing.importer import Importer, can_be_opened

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class DroppedFiles(QObject):
    """Opens one project or experiment file, or imports one table; leaves all else to others."""

    def __init__(self, context: Context, importer: Importer) -> None:
        super().__init__(context.window)
        self._importer = importer
        context.window.setAcceptDrops(True)
        context.window.installEventFilter(self)
        asked = getattr(QApplication.instance(), "file_asked", None)
        if asked is not None:
            asked.connect(self.open_file)

    @Slot(str)
    def open_file(self, name: str) -> None:
        """Open the file `name`."""
        self._importer.open_any(Path(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags with a file that can be opened."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        path = dropped_file(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._importer.open_any(path)
        return True


def dropped_file(data: QMimeData) -> Path | None:
    """The project, experiment, table or folder of pictures in `data`, None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if can_be_opened(path) else None
