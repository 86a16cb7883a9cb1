"""Messages for a fault that stops training: a sentence, and a box for an unexpected one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from playground.training.worker import Failure
from playground.ui.widgets.dialogs import describe_answers


class Failures(QObject):
    """Shows the failures of one window's training, one box at a time."""

    def __init__(self, say: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._show_sentence = say
        self.box: QMessageBox | None = None

    @Slot(object)
    def show(self, failure: Failure) -> None:
        """Say what happened; with its details where it is a fault of the program."""
        self._show_sentence(failure.text)
        if failure.expected or self.box is not None:
            return
        self.box = box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Training stopped"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Something went wrong while training: {reason}").format(reason=failure.text)
        )
        box.setInformativeText(
            self.tr("The experiment is as it was. Press Space to go on, or Ctrl+R to reset.")
        )
        box.setDetailedText(failure.details)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        describe_answers(box)
        box.finished.connect(self._forget)
        box.open()

    @Slot()
    def _forget(self) -> None:
        self.box = None
