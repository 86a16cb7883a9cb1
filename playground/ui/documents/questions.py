"""Questions about files: boxes that belong to the window and never block the program.

Whatever comes from a file or a file's name is shown as plain text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from playground.ui.widgets.dialogs import describe_answers

Answer = Literal["yes", "other", "cancel"]
Then = Callable[[Answer], None]
Button = QMessageBox.ButtonRole


class Questions(QObject):
    """Asks one thing at a time over `window`; `box` is what is on the screen, or None."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._then: Then | None = None
        self._answers: dict[QPushButton, Answer] = {}
        self.box: QMessageBox | None = None

    def save_changes(self, name: str, then: Then) -> None:
        """Ask whether to save the work on the table: yes, other (discard it), or cancel."""
        box = self._box(
            self.tr("Save changes?"),
            self.tr("Save the changes to “{name}”?").format(name=name),
            self.tr("Without saving they are lost."),
        )
        self._offer(box, self.tr("&Save"), "yes", Button.AcceptRole)
        self._offer(box, self.tr("&Discard"), "other", Button.DestructiveRole)
        self._ask(box, then)

    def overwrite(self, name: str, then: Then) -> None:
        """Ask whether to write over what somebody else wrote: yes, other (save as), or cancel."""
        box = self._box(
            self.tr("The file has changed"),
            self.tr("“{name}” has been changed by somebody else.").format(name=name),
            self.tr("Overwriting it loses what they wrote."),
        )
        self._offer(box, self.tr("&Overwrite"), "yes", Button.DestructiveRole)
        self._offer(box, self.tr("Save &As…"), "other", Button.AcceptRole)
        self._ask(box, then)

    def write_anew(self, name: str, then: Then) -> None:
        """Ask whether to write a file that is gone: yes, other (save as), or cancel."""
        box = self._box(
            self.tr("The file is not there"),
            self.tr("“{name}” is not there any more, or its disk is not connected.").format(
                name=name
            ),
            self.tr("Connect the disk and save again, or write the file anew."),
        )
        self._offer(box, self.tr("&Write it anew"), "yes", Button.AcceptRole)
        self._offer(box, self.tr("Save &As…"), "other", Button.AcceptRole)
        self._ask(box, then)

    def forget(self, name: str, then: Then) -> None:
        """Ask whether a recent file that is gone is to leave the list: yes, or cancel."""
        box = self._box(
            self.tr("The file is not there"),
            self.tr("“{name}” is not there any more, or its disk is not connected.").format(
                name=name
            ),
            self.tr("Take it off the list of recent files?"),
        )
        self._offer(box, self.tr("&Take it off"), "yes", Button.AcceptRole)
        self._ask(box, then)

    def delete(self, name: str, then: Then) -> None:
        """Ask whether to delete unsaved work that could be recovered: yes, or cancel."""
        box = self._box(
            self.tr("Delete unsaved work?"),
            self.tr("Delete the unsaved work on “{name}” for good?").format(name=name),
            "",
        )
        self._offer(box, self.tr("&Delete"), "yes", Button.DestructiveRole)
        self._ask(box, then)

    def inform(self, title: str, sentence: str) -> None:
        """Show a sentence that is too important for the status bar."""
        box = self._box(title, sentence, "")
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        self._show(box, None)

    def _box(self, title: str, text: str, more: str) -> QMessageBox:
        box = QMessageBox(QMessageBox.Icon.Warning, title, "", parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(more)
        self._answers = {}
        return box

    def _offer(self, box: QMessageBox, text: str, answer: Answer, role: Button) -> None:
        button = box.addButton(text, role)
        self._answers[button] = answer
        # Enter by habit destroys nothing.
        if role != Button.DestructiveRole and box.defaultButton() is None:
            box.setDefaultButton(button)

    def _ask(self, box: QMessageBox, then: Then) -> None:
        box.setStandardButtons(box.standardButtons() | QMessageBox.StandardButton.Cancel)
        box.setEscapeButton(QMessageBox.StandardButton.Cancel)
        if box.defaultButton() is None:
            box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        self._show(box, then)

    def _show(self, box: QMessageBox, then: Then | None) -> None:
        if self.box is not None:
            # Something newer is to be said; the older question is answered with no.
            self.box.close()
        self._then, self.box = then, box
        describe_answers(box)
        box.finished.connect(self._on_answer)
        box.open()

    @Slot()
    def _on_answer(self) -> None:
        box, then = self.box, self._then
        self.box = self._then = None
        if box is None or then is None:
            return
        clicked = box.clickedButton()
        found = (answer for button, answer in self._answers.items() if button is clicked)
        then(next(found, "cancel"))
