"""Files of the run as it stands, written on the training thread, so that the window never waits.

What is written is what the engine holds when the command's turn comes, between two steps.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from playground.experiment.atomic import write_atomically
from playground.training.comparison import Comparison


class LiveFile(QObject):
    """A command that writes one file and then says how it went; it belongs to its parent.

    `content` is called on the training thread.  `written` carries the path, `refused` the path
    and the reason; `done` follows either.
    """

    written = Signal(str)
    refused = Signal(str, object)
    done = Signal()

    def __init__(self, path: Path, content: Callable[[Comparison], bytes], parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._content = content
        self.done.connect(self.deleteLater)

    def execute(self, race: Comparison) -> None:
        """Write the file; called by the training thread alone."""
        try:
            write_atomically(self._path, self._content(race))
        except OSError as error:
            self.refused.emit(str(self._path), error.strerror or str(error))
        except ValueError as error:
            self.refused.emit(str(self._path), str(error))
        else:
            self.written.emit(str(self._path))
        self.done.emit()


class StaticContent:
    """Content that has nothing to do with the run, as a picture has not."""

    def __init__(self, content: Callable[[], bytes]) -> None:
        self._content = content

    def __call__(self, _: Comparison) -> bytes:
        """The content, whatever runs."""
        return self._content()
