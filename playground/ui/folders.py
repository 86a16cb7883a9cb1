"""The folder that a person saved something in last: the next dialog begins there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from playground.ui.settings import Settings


def last_folder(settings: Settings | None) -> Path:
    """The folder of the last save, as far as it still exists; else the home folder."""
    chosen = Path(settings.last_folder) if settings and settings.last_folder else None
    return chosen if chosen is not None and chosen.is_dir() else Path.home()


def remember_folder(settings: Settings | None, path: Path) -> None:
    """The file `path` was chosen."""
    if settings is not None:
        settings.last_folder = str(path.parent)


class FolderMemory(QObject):
    """Has `dialog` begin in the folder of the last one, and remembers the one that is chosen."""

    def __init__(self, dialog: QFileDialog, settings: Settings | None) -> None:
        super().__init__(dialog)
        self._settings = settings
        name = dialog.selectedFiles()[0] if dialog.selectedFiles() else ""
        dialog.setDirectory(str(last_folder(settings)))
        if name:
            dialog.selectFile(Path(name).name)
        dialog.fileSelected.connect(self._remember)

    @Slot(str)
    def _remember(self, name: str) -> None:
        if name:
            remember_folder(self._settings, Path(name))
