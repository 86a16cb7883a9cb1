"""The dialogs in which a file is chosen; they are answered later and block nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from playground.experiment.project import PICTURE_ENDINGS, SUFFIX
from playground.ui.documents.storage import EXPERIMENT_SUFFIX
from playground.ui.widgets.dialogs import FileDialog

Take = Callable[[Path], None]


class FileChooser(QObject):
    """Asks for a file over `window`; `dialog` is what is on the screen, or None."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._take: Take | None = None
        self.dialog: FileDialog | None = None

    def to_open(self, folder: Path, take: Take) -> None:
        """Have `take` given a file that there is."""
        dialog = FileDialog(self._window, self.tr("Open"), str(folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        both = self.tr("Projects and experiments") + f" (*{SUFFIX} *{EXPERIMENT_SUFFIX})"
        dialog.setNameFilters([both, self.tr("All files") + " (*)"])
        self._show(dialog, take)

    def to_import(self, folder: Path, suffixes: tuple[str, ...], take: Take) -> None:
        """Have `take` given a table that there is."""
        dialog = FileDialog(self._window, self.tr("Import data"), str(folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        endings = (*suffixes, *PICTURE_ENDINGS)
        tables = self.tr("Tables") + f" ({' '.join(f'*{ending}' for ending in endings)})"
        dialog.setNameFilters([tables, self.tr("All files") + " (*)"])
        self._show(dialog, take)

    def to_import_folder(self, folder: Path, take: Take) -> None:
        """Have `take` given a folder that there is."""
        dialog = FileDialog(self._window, self.tr("Import pictures"), str(folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._show(dialog, take)

    def to_save(self, proposed: Path, take: Take) -> None:
        """Have `take` given a place to save; overwriting has been agreed to then."""
        dialog = FileDialog(self._window, self.tr("Save as"), str(proposed.parent))
        dialog.offer_to_save(_save_filters())
        dialog.selectFile(proposed.name)
        self._show(dialog, take)

    def _show(self, dialog: FileDialog, take: Take) -> None:
        if self.dialog is not None:
            self.dialog.close()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take, self.dialog = take, dialog
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot(str)
    def _on_file(self, name: str) -> None:
        take = self._take
        self._forget()
        if take is not None and name:
            take(Path(name))

    @Slot()
    def _forget(self) -> None:
        self._take = self.dialog = None


def _save_filters() -> list[str]:
    translate = QCoreApplication.translate
    project = translate("FileChooser", "Project with its run")
    experiment = translate("FileChooser", "Experiment alone")
    return [f"{project} (*{SUFFIX})", f"{experiment} (*{EXPERIMENT_SUFFIX})"]


def home_folder() -> Path:
    """The folder of a person's documents; the home folder where the desktop names none that exists.

    A file dialog would take the name of such a folder for that of a file.
    """
    place = QStandardPaths.StandardLocation.DocumentsLocation
    named = QStandardPaths.writableLocation(place)
    return Path(named) if named and Path(named).is_dir() else Path.home()
