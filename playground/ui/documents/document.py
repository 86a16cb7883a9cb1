"""The document on the table: its file, and whether there is something that only memory knows.

The rule for unsaved changes, which the star in the title shows and the question on closing
follows:

- An *edit* since the last save is a change: everything that can be undone, down to a weight that
  was typed in.  Undone, it is none.
- *Training* is a change where the document is a project file, since the file holds the run.  An
  example that was only played is none: the same example plays the same way again, to the bit, and
  asking after every look at one would be a nuisance in front of a class.  Nor is it for an
  experiment file, which holds no run.
- Looking back at an earlier epoch is none until training goes on from there.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from playground.training.snapshot import Snapshot
from playground.ui.documents.storage import is_project
from playground.ui.workbench import Workbench

Position = tuple[int, int]


class Document(QObject):
    """The file of the experiment on the table, and the changes since it was saved."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._undo_stack = workbench.undo_stack
        self.path: Path | None = None
        self.fingerprint: str | None = None
        self._saved_at: Position | None = None
        self._stands_at: Position | None = None
        self._recovered = False
        self._undo_stack.cleanChanged.connect(self.changed)

    @property
    def name(self) -> str:
        """Its name: that of its file, or else the title of the experiment."""
        return self.path.name if self.path else self._workbench.experiment.title

    @property
    def edited(self) -> bool:
        """True if something was edited since the last save."""
        return self._recovered or not self._undo_stack.isClean()

    @property
    def trained(self) -> bool:
        """True if the run has gone on, or begun anew, since the last save."""
        stands, saved = self._stands_at, self._saved_at
        return stands is not None and saved is not None and stands != saved

    @property
    def modified(self) -> bool:
        """True if there are changes to save, by the rule above."""
        holds_run = self.path is not None and is_project(self.path)
        return self.edited or (holds_run and self.trained)

    def become(
        self, path: Path | None, fingerprint: str | None, *, recovered: bool = False
    ) -> None:
        """Be what was just opened from `path`, or something without a file (None)."""
        self.path, self.fingerprint = path, fingerprint
        self._recovered = recovered
        self._saved_at = self._stands_at = None
        # A stack that is empty does not become clean by being cleared.
        self._undo_stack.setClean()
        self.changed.emit()

    def note_saved(self, path: Path, fingerprint: str, position: Position) -> None:
        """It was written to `path` as it stood at `position`: run and step."""
        self.path, self.fingerprint = path, fingerprint
        self._recovered = False
        self._saved_at = position
        self._stands_at = max(position, self._stands_at or position)
        self.changed.emit()

    @Slot(int, int)
    def note_start(self, run: int, step: int) -> None:
        """Note that what was opened is at `step` of the run number `run`."""
        self._saved_at = self._stands_at = (run, step)
        self.changed.emit()

    def follow(self, snapshot: Snapshot) -> None:
        """Take note of where the run stands now."""
        saved = self._saved_at
        # A snapshot of the former run may still come after another was opened.
        if snapshot.rewound or saved is None or snapshot.run < saved[0]:
            return
        before = self.modified
        self._stands_at = (snapshot.run, snapshot.step)
        if self.modified != before:
            self.changed.emit()
