"""Files that are dropped on the window, or that the system asks the program to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Slot
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from playground.data.pictures import is_picture_file
from playground.experiment.project import TABLE_SUFFIXES
from playground.ui.context import Context
from playground.ui.documents import Documents
from playground.ui.documents.storage import SUFFIXES
from playground.ui.importing.importer import Importer

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class DroppedFiles(QObject):
    """Opens one project or experiment file, or imports one table; leaves all else to others."""

    def __init__(self, context: Context, documents: Documents, importer: Importer) -> None:
        super().__init__(context.window)
        self._context = context
        self._documents = documents
        self._importer = importer
        context.window.setAcceptDrops(True)
        context.window.installEventFilter(self)
        asked = getattr(QApplication.instance(), "file_asked", None)
        if asked is not None:
            asked.connect(self.open_file)

    @Slot(str)
    def open_file(self, name: str) -> None:
        """Open the file `name`."""
        self._open(Path(name))

    def _open(self, path: Path) -> None:
        if path.suffix.lower() in TABLE_SUFFIXES or path.is_dir() or is_picture_file(path):
            self._importer.open(path)
        else:
            self._documents.open_path(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Take drags with a file that can be opened."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        path = dropped_file(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._open(path)
        return True


def dropped_file(data: QMimeData) -> Path | None:
    """The project, experiment, table or folder of pictures in `data`, None for anything else."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    known = path.suffix.lower() in (*SUFFIXES, *TABLE_SUFFIXES)
    return path if known or path.is_dir() or is_picture_file(path) else None
