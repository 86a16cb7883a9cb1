"""Importing a table and exporting the data, from the window's menus, buttons and drops."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QGuiApplication

from playground.data.pictures import is_picture_file
from playground.experiment.atomic import write_atomically
from playground.experiment.project import TABLE_SUFFIXES
from playground.experiment.specs import DataSpec
from playground.ui.clipboard import PastedFile, PastedTable, holds_records, pasted
from playground.ui.context import Context
from playground.ui.documents import Documents
from playground.ui.documents.file_dialogs import home_folder
from playground.ui.documents.storage import EXPERIMENT_SUFFIX, SUFFIXES
from playground.ui.importing.task import NewestTask
from playground.ui.language.wording import worded

if TYPE_CHECKING:
    from playground.ui.importing.dialog import ImportDialog
    from playground.ui.importing.picture_dialog import PictureDialog

# What of a file tells a table in JSON from an experiment.
MAX_CHARACTERS_TO_TELL = 65_536


class Importer(QObject):
    """Owns the import dialog of one window, and the thread that reads for it.

    `accepted` follows the answer to the dialog, `imported` the edit that puts a table on the table.
    `experiment_paste_requested` says that an experiment is on the clipboard, not a table.
    """

    accepted = Signal()
    imported = Signal()
    experiment_paste_requested = Signal()

    def __init__(self, context: Context, documents: Documents) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._documents = documents
        self._folder: Path | None = None
        # Made when something is pasted, and gone with the program.
        self._pasted: QTemporaryDir | None = None
        self.task = NewestTask(context.workbench.thread_of_training.gate, self)
        self.dialog: ImportDialog | PictureDialog | None = None
        context.workbench.stopping.connect(self.task.stop)

    # Importing.

    @Slot()
    def choose(self) -> None:
        """Choose a file and ask about it."""
        folder = self._folder or home_folder()
        self._documents.chooser.to_import(folder, TABLE_SUFFIXES, self.open)

    @Slot()
    def choose_folder(self) -> None:
        """Choose a folder of pictures and ask about it."""
        self._documents.chooser.to_import_folder(self._folder or home_folder(), self.open)

    @Slot()
    def paste(self) -> None:
        """Ask about the table or the file on the clipboard."""
        try:
            found = pasted(QGuiApplication.clipboard().mimeData())
            if isinstance(found, PastedFile) and not can_be_opened(found.path):
                raise ValueError(self._unknown_file(found.path))
        except ValueError as error:
            self._context.show_message(str(error))
            return
        if isinstance(found, PastedTable):
            self._pasted = self._pasted or QTemporaryDir()
            name = self.tr("pasted table") + found.suffix
            path = Path(self._pasted.path()) / name
            # Half a character, as some programs leave one, is no text.
            path.write_bytes(found.text.encode("utf-8", errors="replace"))
            self.open(path)
        elif isinstance(found, PastedFile):
            self.open_any(found.path)
        else:
            self.experiment_paste_requested.emit()

    def open_any(self, path: Path) -> None:
        """Ask about the table or the pictures at `path`, or open it as a project or experiment."""
        if is_to_import(path):
            self.open(path)
        else:
            self._documents.open_path(path)

    def _unknown_file(self, path: Path) -> str:
        words = self.tr(
            "{name} is nothing that is read here: copy a table (CSV, Excel, text), a project, an "
            "experiment or a folder of pictures."
        )
        return words.format(name=path.name)

    def open(self, path: Path) -> None:
        """Read the file or folder at `path` and ask what is to be learnt from it."""
        from playground.ui.importing.dialog import ImportDialog
        from playground.ui.importing.picture_dialog import PictureDialog

        if self.dialog is not None:
            self.dialog.reject()
        if self._pasted is None or path.parent != Path(self._pasted.path()):
            self._folder = path.parent
        is_pictures = path.is_dir() or is_picture_file(path)
        kind = PictureDialog if is_pictures else ImportDialog
        self.dialog = kind(path, self.task, self._context.theme, self._window)
        self.dialog.finished.connect(self._on_answer)
        self.dialog.open()

    @Slot()
    def _on_answer(self) -> None:
        from playground.experiment.table_edits import import_table

        dialog, self.dialog = self.dialog, None
        if dialog is None or dialog.result() != dialog.DialogCode.Accepted or dialog.rows is None:
            return
        rows, bench = dialog.rows, self._context.workbench
        try:
            experiment = import_table(bench.experiment, rows)
            # Nothing is learnt out of sight.
            self.accepted.emit()
            if experiment == bench.experiment:
                self._context.show_message(self.tr("These are the data on the table already."))
                return
            bench.edit(self.tr("Import {name}").format(name=rows.name), experiment)
            self.imported.emit()
        except ValueError as error:
            self._documents.questions.inform(self.tr("Not imported"), worded(str(error)))

    # Exporting.

    @Slot()
    def export(self) -> None:
        """Choose a place and write the present data there as CSV."""
        from playground.ui.sharing.places import ask_place, proposed_name

        title = self._context.workbench.experiment.title
        name = f"{proposed_name(title, self.tr('data'))}.csv"
        words = self.tr("Table with commas")
        path = ask_place(self._context, self.tr("Export data"), name, {".csv": words})
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the present data to `path`, beside the window."""
        self._context.show_message(self.tr("Saving {name} …").format(name=path.name))
        work = partial(_write_data, path, self._context.workbench.experiment.data)
        self._documents.jobs.submit(work, partial(self._on_written, path))

    def _on_written(self, path: Path, outcome: object) -> None:
        if not isinstance(outcome, Exception):
            self._context.show_message(self.tr("Saved as {name}.").format(name=path))
            return
        reason = str(outcome)
        if isinstance(outcome, OSError):
            reason = outcome.strerror or reason
        self._context.show_message("")
        sentence = self.tr("{name} can not be written: {reason}")
        self._documents.questions.inform(
            self.tr("Not saved"), sentence.format(name=path, reason=reason)
        )


def is_to_import(path: Path) -> bool:
    """True if there is a table at `path`, or a file or a folder of pictures."""
    if path.suffix.lower() in TABLE_SUFFIXES or path.is_dir():
        return True
    if path.suffix.lower() == EXPERIMENT_SUFFIX and path.is_file():
        try:
            with path.open(encoding="utf-8", errors="replace") as text:
                return holds_records(text.read(MAX_CHARACTERS_TO_TELL))
        except OSError:
            return False
    return is_picture_file(path)


def can_be_opened(path: Path) -> bool:
    """True if `path` is a project, an experiment, a table or pictures, by name and start."""
    return path.suffix.lower() in SUFFIXES or is_to_import(path)


def _write_data(path: Path, data: DataSpec) -> None:
    from playground.export.data_csv import data_csv

    write_atomically(path, data_csv(data))
