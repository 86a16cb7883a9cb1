"""Autosave: unsaved work is written aside every minute and found again at the next start.

Each copy of the program that runs has a file of its own in the application's data folder, held by
a lock that the system can tell to be stale when the program is dead.  So two copies never take
each other's, and what a dead one left stays there until the person recovers or deletes it.
"""

from __future__ import annotations

import errno
import os
import uuid
from collections import deque
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QLockFile, QObject, QStandardPaths, QTimer, Signal, Slot

from playground.experiment.atomic import PRIVATE_FOLDER, remove_old_parts, write_atomically
from playground.experiment.project import SUFFIX, Project, save_project
from playground.training.commands import ExportProject
from playground.ui.context import Context
from playground.ui.documents.document import Document
from playground.ui.documents.jobs import Jobs

INTERVAL_MILLISECONDS = 60_000
MAX_NOTE_BYTES = 100_000


class Origin(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The origin of unsaved work: its name, and the file that it would be saved in."""

    name: str
    path: str | None
    fingerprint: str | None


@dataclass(frozen=True)
class RecoverableWork:
    """Work that a copy of the program left when it died; the lock keeps others from it."""

    file: Path
    origin: Origin
    lock: QLockFile

    def delete(self) -> None:
        """Remove it for good.

        Raises:
            OSError: it can not be removed.
        """
        self.file.unlink(missing_ok=True)
        note_of(self.file).unlink(missing_ok=True)
        self.lock.unlock()


def autosave_folder() -> Path:
    """The folder of unsaved work."""
    place = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "autosave"


def note_of(file: Path) -> Path:
    """The file that says what `file` belongs to."""
    return file.with_suffix(".json")


def lock_of(file: Path) -> QLockFile:
    """The lock of `file`: stale as soon as its program is dead, never by its age."""
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock


def recoverable_work(folder: Path) -> list[RecoverableWork]:
    """Work left in `folder` by copies of the program that died, oldest first, each locked for us.

    What they left that nobody could recover is removed: halves of files, notes and locks alone.
    """
    if folder.is_dir():
        _make_private(folder)
    remove_old_parts(folder)
    _remove_remains(folder)
    found = []
    for file in sorted(folder.glob(f"*{SUFFIX}"), key=lambda one: one.stat().st_mtime_ns):
        lock = lock_of(file)
        if lock.tryLock(0):
            found.append(RecoverableWork(file, _origin(file), lock))
    return found


def _make_private(folder: Path) -> None:
    """Make `folder` if it is not there; nobody else may look into it."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(PRIVATE_FOLDER)


def _remove_remains(folder: Path) -> None:
    """Remove notes and locks of dead programs that have no project beside them."""
    for remains in (*folder.glob("*.json"), *folder.glob("*.lock")):
        file = remains.with_suffix(SUFFIX)
        lock = lock_of(file)
        if not file.exists() and lock.tryLock(0):
            note_of(file).unlink(missing_ok=True)
            lock.unlock()


def _origin(file: Path) -> Origin:
    try:
        with note_of(file).open("rb") as stream:
            return msgspec.json.decode(stream.read(MAX_NOTE_BYTES), type=Origin)
    except (OSError, ValueError, RecursionError):
        return Origin(file.name, None, None)


def _write(file: Path, project: Project, origin: Origin) -> None:
    _make_private(file.parent)
    write_atomically(note_of(file), msgspec.json.encode(origin), private=True)
    save_project(file, project, private=True)


class Autosave(QObject):
    """Writes the document of one window aside, as long as it has changes that no file has."""

    written = Signal()
    _handed_over = Signal(object, int)
    _left = Signal(object, int)

    def __init__(self, context: Context, document: Document, jobs: Jobs, folder: Path) -> None:
        super().__init__(document)
        self._context = context
        self._document = document
        self._jobs = jobs
        self.folder = folder
        self.file = folder / f"{uuid.uuid4().hex}{SUFFIX}"
        self._lock: QLockFile | None = None
        self._asked = False
        self._said = False
        self._leaving: deque[Origin] = deque()
        self._handed_over.connect(self._on_project)
        self._left.connect(self._on_left)
        document.changed.connect(self._on_change)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.save_aside)
        self._timer.start()

    @property
    def busy(self) -> bool:
        """True if changes are on their way to the data folder."""
        return self._asked

    def stop(self, *, keep: bool = False) -> None:
        """Write nothing more, and remove what was written: it is saved, or not wanted.

        With `keep` it stays, and is offered at the next start.
        """
        self._timer.stop()
        self._asked = False
        self._jobs.finish()
        if keep:
            self._let_go()
        else:
            self._remove()

    @Slot()
    def _on_change(self) -> None:
        if not self._document.modified and self._lock is not None:
            self._asked = False
            self._jobs.submit(self._remove, self._ignore)

    @Slot()
    def save_aside(self) -> None:
        """Write what has changed to the data folder."""
        if self._asked or not self._document.modified:
            return
        self._asked = True
        self._context.workbench.send(ExportProject(self._handed_over.emit))

    @Slot(object, int)
    def _on_project(self, project: object, _run: int) -> None:
        if not self._asked or not isinstance(project, Project):
            self._asked = False
            return
        work = partial(self._write_locked, project, self._origin())
        self._jobs.submit(work, self._on_outcome)

    def _origin(self) -> Origin:
        document = self._document
        path = str(document.path) if document.path else None
        return Origin(document.name, path, document.fingerprint)

    def leave_behind(self) -> None:
        """Write what is on the table aside before something else is put there.

        It is offered at the next start, as what a crash left.
        """
        self._leaving.append(self._origin())
        self._context.workbench.send(ExportProject(self._left.emit))

    @Slot(object, int)
    def _on_left(self, project: object, _run: int) -> None:
        origin = self._leaving.popleft()
        if isinstance(project, Project):
            file = self.folder / f"{uuid.uuid4().hex}{SUFFIX}"
            self._jobs.submit(partial(_write, file, project, origin), self._on_outcome)

    def _write_locked(self, project: Project, origin: Origin) -> None:
        if self._lock is None:
            _make_private(self.file.parent)
            lock = lock_of(self.file)
            if not lock.tryLock(0):
                raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(self.file.parent))
            self._lock = lock
        _write(self.file, project, origin)

    def _on_outcome(self, outcome: object) -> None:
        self._asked = False
        if not isinstance(outcome, Exception):
            self._said = False
            self.written.emit()
        elif not self._said:
            self._said = True
            text = self.tr(
                "Unsaved work could not be kept for the case of a crash in {folder} ({reason}). "
                "Save it to a file; this is tried again every minute."
            )
            reason = (isinstance(outcome, OSError) and outcome.strerror) or outcome
            self._context.show_message(text.format(folder=self.file.parent, reason=reason))

    def _ignore(self, outcome: object) -> None:
        """Let it be: what could not be removed is offered at the next start."""

    def _remove(self) -> None:
        if self._lock is None:
            return
        self.file.unlink(missing_ok=True)
        note_of(self.file).unlink(missing_ok=True)
        self._let_go()

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
