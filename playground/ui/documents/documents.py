"""New, open, save, close: what a person does with files, from the window's thread.

Nothing here waits for the disk.  Files are read, tried out and written by `Jobs`; the state of the
run is taken by a command on the training thread, between two steps, while training goes on.  A
file that is refused leaves the table as it is.  What counts as a change is told in `document`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from playground.experiment.files import load_example
from playground.experiment.project import SUFFIX, Project
from playground.experiment.specs import Experiment
from playground.training.commands import ExportProject, QueryPosition
from playground.ui.context import Context
from playground.ui.documents.autosave import Autosave, Origin
from playground.ui.documents.document import Document
from playground.ui.documents.file_dialogs import FileChooser, home_folder
from playground.ui.documents.jobs import Jobs
from playground.ui.documents.layouts import lay_out, layout_of
from playground.ui.documents.questions import Answer, Questions
from playground.ui.documents.recovery import Recovery, RecoveryBanner
from playground.ui.documents.storage import (
    ChangedOnDisk,
    GoneFromDisk,
    OpenedFile,
    is_project,
    read_document,
    write_document,
)
from playground.ui.editor.diagram.footer import Footer
from playground.ui.language.language import spoken
from playground.ui.workspace.workspace import Workspace

DEFAULT_EXAMPLE = "spiral"
Then = Callable[[], None]


@dataclass(frozen=True)
class _Saving:
    """A save that is under way, and what was asked to come after it."""

    path: Path
    expected: str | None
    then: Then | None
    is_copy: bool = False
    run: int = 0
    step: int = 0


class Documents(QObject):
    """Owns the document of one window.

    A window without settings is one for pictures and measurements: it asks nothing on closing.
    """

    saved = Signal()
    _located = Signal(int, int)
    _handed_over = Signal(object, int)

    def __init__(self, context: Context, workspace: Workspace) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._workspace = workspace
        self._settings = settings = context.settings
        self._bench = context.workbench
        self.document = Document(self._bench, self)
        self.questions = Questions(context.window)
        self.chooser = FileChooser(context.window)
        self.jobs = Jobs(self)
        self.jobs.waiting.connect(self._show_waiting)
        self._saving: _Saving | None = None
        self._may_close = settings is None
        self._keeps_aside = False
        self.autosave: Autosave | None = None
        self.recovery: Recovery | None = None
        self._bench.opened.connect(self._on_opened)
        self._bench.experiment_changed.connect(self._show_title)
        self.document.changed.connect(self._show_title)
        self._located.connect(self.document.note_start)
        self._handed_over.connect(self._on_project)
        self._bench.stopping.connect(self._let_go)
        self._bench.send(QueryPosition(self._located.emit))
        self._show_title()

    def keep_safe(self, folder: Path) -> None:
        """Write unsaved work aside in `folder` from now on, and offer what a crash left there."""
        autosave = Autosave(self._context, self.document, self.jobs, folder)
        diagram = self._context.panel("network")
        footer = diagram.findChild(Footer)
        banner = RecoveryBanner(self._context.theme, diagram, footer)
        self.autosave = autosave
        self.recovery = Recovery(
            self._context, self.jobs, self.questions, autosave, banner, self.apply_recovered
        )
        self.saved.connect(self.recovery.forget_recovered)

    @Slot()
    def _show_waiting(self) -> None:
        self._context.show_message(
            self.tr("A disk does not answer; what you asked for comes when it does.")
        )

    @Slot()
    def _let_go(self) -> None:
        # The undo stack says once more that it is clean when the window is taken to pieces.
        self.document.blockSignals(True)

    # What is open.

    @property
    def name(self) -> str:
        """The document's name: that of its file, or else the title of the experiment."""
        return self.document.name

    @property
    def saving(self) -> bool:
        """True if a save is under way."""
        return self._saving is not None

    @Slot()
    def _on_opened(self) -> None:
        """Somebody put another experiment on the table: it has no file unless told otherwise."""
        self.document.become(None, None)
        self._bench.send(QueryPosition(self._located.emit))

    @Slot()
    def _show_title(self) -> None:
        # Qt puts the star in the place of this mark; in a name it is written twice.
        name = self.name.replace("[*]", "[*][*]")
        # The name of the program is added by Qt where the desktop wants it.
        self._window.setWindowTitle(f"{name}[*]")
        self._window.setWindowModified(self.document.modified)

    # Settling what is unsaved.

    def confirm_unsaved(self, then: Then) -> None:
        """Do `then` as soon as nothing is unsaved: at once, after asking, or never.

        In front of a room nothing is asked: what is left is kept, and offered at the next start.
        """
        if self._context.presenting and self.autosave is not None and self._saving is None:
            if self.document.modified:
                self.autosave.leave_behind()
            then()
        else:
            self._ask_about_unsaved(then)

    def _ask_about_unsaved(self, then: Then) -> None:
        if self._saving is not None:
            self._saving = replace(self._saving, then=partial(self.confirm_unsaved, then))
        elif self.document.modified:
            self.questions.save_changes(self.name, partial(self._on_settlement, then))
        else:
            then()

    def _on_settlement(self, then: Then, answer: Answer) -> None:
        if answer == "yes":
            self._save(then)
        elif answer == "other":
            then()

    def may_close(self) -> bool:
        """True if the window may close now; where not, it is asked, and closes itself later."""
        if self._may_close or not (self.saving or self.document.modified):
            self.jobs.finish()
            if self.autosave is not None:
                self.autosave.stop(keep=self._keeps_aside and self.document.modified)
            return True
        self._ask_about_unsaved(self._close)
        return False

    def close_unasked(self) -> None:
        """Close the window without a question; what was written aside is left to the next start."""
        self._keeps_aside = True
        self._close()

    def _close(self) -> None:
        self._may_close = True
        self._window.close()

    # Opening.

    @Slot()
    def new(self) -> None:
        """The experiment that the program starts with."""
        self.open_example(DEFAULT_EXAMPLE)

    def open_example(self, name: str, then: Then | None = None) -> None:
        """Put a bundled example on the table, and do `then`; unsaved changes are asked about."""
        self.open_experiment(load_example(name, spoken()), then)

    def open_experiment(self, experiment: Experiment, then: Then | None = None) -> None:
        """Put `experiment` on the table, and do `then`; unsaved changes are asked about."""
        self.confirm_unsaved(partial(self._apply_experiment, experiment, then))

    def _apply_experiment(self, experiment: Experiment, then: Then | None) -> None:
        self._bench.open(experiment)
        if then is not None:
            then()

    @Slot()
    def open(self) -> None:
        """Choose a file and open it."""
        path = self.document.path
        recent = self._settings.recent_files if self._settings else ()
        known = path or (recent[0] if recent else None)
        self.chooser.to_open(known.parent if known else home_folder(), self.open_path)

    def open_path(self, path: Path) -> None:
        """Open a project or an experiment file; a sentence where that fails."""
        self._context.show_message(self.tr("Opening {name} …").format(name=path.name))
        self.jobs.submit(partial(read_document, path), self._on_read)

    def open_recent(self, path: Path) -> None:
        """Open a file of the list, or ask whether it is to stay there if it is gone."""
        self.jobs.submit(path.exists, partial(self._on_existence, path))

    def _on_existence(self, path: Path, exists: object) -> None:
        if exists is True:
            self.open_path(path)
        else:
            self.questions.forget(path.name, partial(self._forget, path))

    def _forget(self, path: Path, answer: Answer) -> None:
        if answer == "yes" and self._settings:
            recent = self._settings.recent_files
            self._settings.recent_files = tuple(known for known in recent if known != path)

    def _on_read(self, opened: object) -> None:
        if isinstance(opened, OpenedFile):
            self.confirm_unsaved(partial(self._apply_read, opened))
        else:
            self._context.show_message("")
            self.questions.inform(self.tr("This can not be opened"), str(opened))

    def _apply_read(self, opened: OpenedFile) -> None:
        self._context.show_message(self.tr("Opened {name}.").format(name=opened.path.name))
        self.apply(opened)

    def apply(self, opened: OpenedFile) -> None:
        """Put what a file held on the table, whatever is there.

        Raises:
            ValueError: it can not be trained; what is on the table stays.
        """
        self._bench.open(opened.content)
        self.document.become(opened.path, opened.fingerprint)
        self._remember(opened.path)
        layout = opened.content.layout if isinstance(opened.content, Project) else None
        fault = lay_out(self._context, self._workspace, layout) if layout else ""
        if fault:
            self._context.show_message(fault)

    def apply_recovered(self, opened: OpenedFile, origin: Origin) -> None:
        """Put unsaved work on the table; saving it writes to the file that it belongs to.

        Raises:
            ValueError: as `put`.
        """
        self._bench.open(opened.content)
        path = Path(origin.path) if origin.path else None
        self.document.become(path, origin.fingerprint, recovered=True)
        self._context.show_message(
            self.tr("Recovered {name}. It is not saved yet.").format(name=self.name)
        )

    # Saving.

    @Slot()
    def save(self) -> None:
        """Write the document to its file, or choose one."""
        self._save(None)

    @Slot()
    def save_as(self) -> None:
        """Choose a file and write the document there."""
        self._choose_place(None)

    def _save(self, then: Then | None) -> None:
        path = self.document.path
        if path is None:
            self._choose_place(then)
        else:
            self._write(path, self.document.fingerprint, then)

    def _choose_place(self, then: Then | None) -> None:
        path = self.document.path
        proposed = path or self._folder() / f"{_file_name(self._bench.experiment.title)}{SUFFIX}"
        self.chooser.to_save(proposed, partial(self._on_place, then))

    def _folder(self) -> Path:
        recent = self._settings.recent_files if self._settings else ()
        return recent[0].parent if recent else home_folder()

    def _on_place(self, then: Then | None, path: Path) -> None:
        self._write(path, None, then)

    def _write(self, path: Path, expected: str | None, then: Then | None) -> None:
        if self._saving is not None:
            self._saving = replace(self._saving, then=partial(self._write, path, expected, then))
            return
        # The experiment of a project alone is no place for its run: the project stays open.
        old = self.document.path
        is_copy = not is_project(path) and old is not None and is_project(old)
        self._saving = _Saving(path, expected, then, is_copy)
        self._context.show_message(self.tr("Saving {name} …").format(name=path.name))
        if not is_copy:
            # What is edited from here on is not in the file; Qt's mark stands at this very edit.
            self._bench.undo_stack.setClean()
        self._bench.send(ExportProject(self._handed_over.emit))

    @Slot(object, int)
    def _on_project(self, project: object, run: int) -> None:
        saving = self._saving
        if saving is None:
            return
        if not isinstance(project, Project):
            self._end_saving(str(project))
            return
        project = replace(project, layout=layout_of(self._workspace))
        self._saving = replace(saving, run=run, step=project.trainer.steps)
        write = partial(write_document, saving.path, project, saving.expected)
        self.jobs.submit(write, self._on_written)

    def _on_written(self, outcome: object) -> None:
        saving = self._saving
        assert saving is not None
        if isinstance(outcome, ChangedOnDisk):
            self._end_saving("")
            then = partial(self._on_overwriting, saving)
            self.questions.overwrite(saving.path.name, then)
        elif isinstance(outcome, GoneFromDisk):
            self._end_saving("")
            then = partial(self._on_overwriting, saving)
            self.questions.write_anew(saving.path.name, then)
        elif isinstance(outcome, OSError):
            self._end_saving(outcome.strerror or str(outcome))
        elif isinstance(outcome, ValueError):
            self._end_saving(str(outcome))
        else:
            self._saving = None
            self._on_success(saving, str(outcome))

    def _on_success(self, saving: _Saving, fingerprint: str) -> None:
        if not saving.is_copy:
            self.document.note_saved(saving.path, fingerprint, (saving.run, saving.step))
        self._remember(saving.path)
        self._show_saved(saving.path)
        self.saved.emit()
        if saving.then is not None:
            saving.then()

    def _show_saved(self, path: Path) -> None:
        if is_project(path):
            text = self.tr("Saved as {name}.")
        elif self._bench.experiment.data.table is not None:
            text = self.tr("Saved the experiment as {name}, without its run and its table.")
        else:
            text = self.tr("Saved the experiment as {name}, without its run.")
        self._context.show_message(text.format(name=path))

    def _end_saving(self, reason: str) -> None:
        """Nothing was written: what is on the table is unsaved still."""
        saving, self._saving = self._saving, None
        self._context.show_message("")
        if saving is None:
            return
        if not saving.is_copy:
            self._bench.undo_stack.resetClean()
        if reason:
            sentence = self.tr("{path} could not be saved: {reason}. Your work is still open.")
            self.questions.inform(
                self.tr("Not saved"), sentence.format(path=saving.path, reason=reason.rstrip("."))
            )

    def _on_overwriting(self, saving: _Saving, answer: Answer) -> None:
        if answer == "yes":
            self._write(saving.path, None, saving.then)
        elif answer == "other":
            self._choose_place(saving.then)

    def _remember(self, path: Path) -> None:
        if self._settings:
            self._settings.remember_file(path)


def _file_name(title: str) -> str:
    """`title` as the name of a file on every system."""
    kept = "".join(character if character.isalnum() else " " for character in title)
    return "-".join(kept.split())[:80].lower() or "untitled"
