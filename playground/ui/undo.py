"""The undo stack and its steps, as Qt and Python can both live with them.

It knows nothing of what is edited; see `workbench.ExperimentEdit`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid


class UndoStack(QUndoStack):
    """A `QUndoStack` that Python's collector may find among its garbage.

    Steps refer to what owns their stack, so all of them are garbage together.  PySide 6.11 then
    deletes the steps in any order and the stack deletes them again, which ends the program.
    """

    def __del__(self) -> None:
        """Let go of the steps while all of them are still there."""
        if isValid(self):
            self.clear()


class UndoStep(QUndoCommand):
    """Something that is done when it is pushed, and can be taken back and done again.

    Subclasses say how in `do` and `revert`.  No exception of these gets into Qt, which would
    crash some exceptions later: PySide 6.11 lets go of a command's method once more than it held
    it, each time that an exception leaves it.  They go where those of a slot go.
    """

    def do(self) -> None:
        """Do it, for the first time or again."""
        raise NotImplementedError

    def revert(self) -> None:
        """Have everything as it was before."""
        raise NotImplementedError

    def redo(self) -> None:
        """`do`, for Qt."""
        _kept_from_qt(self.do)

    def undo(self) -> None:
        """`revert`, for Qt."""
        _kept_from_qt(self.revert)

    def forget(self) -> None:
        """Let go of all that it remembers, for a step that another one has taken over.

        Qt deletes such a step while it is pushed, but PySide keeps its Python half with the stack.
        """
        vars(self).clear()


def _kept_from_qt(function: Callable[[], None]) -> None:
    try:
        function()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
