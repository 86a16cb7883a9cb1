"""Dialogs as Qt does not make them: described for those who hear them, and names with endings.

Qt names what its dialogs are made of, and describes next to nothing of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

Standard, Role = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole


class FileDialog(QFileDialog):
    """Qt's dialog for files, described where it is made of widgets and is not the desktop's own.

    Of a file to save it asks whether one of the name that is written may be overwritten: the name
    has its ending before Qt looks for such a file.
    """

    _endings: Mapping[str, str] = {}

    def offer_to_save(self, filters: Sequence[str]) -> None:
        """Ask for a file to write, of a kind in `filters`, each with an ending: “Table (*.csv)”."""
        self._endings = {one: one[one.rindex("*") + 1 :].rstrip(")") for one in filters}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(filters))
        self._set_ending(filters[0])
        self.filterSelected.connect(self._set_ending)

    @Slot(str)
    def _set_ending(self, chosen: str) -> None:
        # For the desktop's own dialog; Qt's adds it to names without any dot alone.
        self.setDefaultSuffix(self._endings[chosen][1:])

    def accept(self) -> None:
        """Give the name its ending, so that it is the file that Qt looks for."""
        field = self.findChild(QLineEdit, "fileNameEdit")
        if self._endings and field is not None and field.text():
            name = Path(self.directory().absolutePath()) / Path(field.text()).expanduser()
            if not name.is_dir():
                field.setText(self.completed(field.text()))
        super().accept()

    def completed(self, name: str) -> str:
        """`name` with the ending of the chosen kind, where it has that of none that is offered."""
        if Path(name).suffix.lower() in self._endings.values():
            return name
        return name + self._endings[self.selectedNameFilter()]

    def showEvent(self, event: QShowEvent) -> None:
        """Describe what is there by now: with what it is to do Qt makes its buttons anew."""
        words = {
            "lookInCombo": self.tr("The folder whose contents are listed"),
            "treeView": self.tr("What is in the folder; Return opens a folder or takes a file"),
            "listView": self.tr("What is in the folder; Return opens a folder or takes a file"),
            "fileNameEdit": self.tr("A name in this folder, or a whole path"),
            "fileTypeCombo": self.tr("The kinds of files that are listed, or that is written"),
        }
        for name, description in words.items():
            part = self.findChild(QWidget, name)
            if part is not None:
                part.setAccessibleDescription(description)
        box = self.findChild(QDialogButtonBox, "buttonBox")
        if box is not None:
            describe_buttons(box)
            for button in box.buttons():
                if box.buttonRole(button) == Role.AcceptRole:
                    button.setAccessibleDescription(self.tr("Take what is chosen"))
        super().showEvent(event)


def describe_buttons(box: QDialogButtonBox) -> None:
    """Describe those buttons of `box` that close a dialog, and put them in reading order."""
    words = {
        Standard.Close: _tr("Close this window"),
        Standard.Cancel: _tr("Close this window and change nothing"),
    }
    for kind, description in words.items():
        button = box.button(kind)
        if button is not None:
            button.setAccessibleDescription(description)


def order_stops(dialog: QDialog, *stops: QWidget) -> None:
    """Have Tab lead through `stops` of `dialog` one after the other."""
    for before, after in pairwise(stops):
        dialog.setTabOrder(before, after)


def describe_answers(box: QMessageBox) -> None:
    """Have every button say what is asked: the focus begins there, and not at the question."""
    if not box.buttons():
        # What Qt would give it as soon as it is shown.
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
    said = " ".join(text for text in (box.text(), box.informativeText()) if text)
    box.setAccessibleDescription(said)
    button: QAbstractButton
    for button in box.buttons():
        button.setAccessibleDescription(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)
