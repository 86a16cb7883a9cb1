"""The lower end of the import dialogs: what is learnt, what is wrong, how far it is, the buttons.

What a file holds and how it is read is the business of each dialog; reading happens on a thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playground.data.table import TableRows
from playground.ui.importing.progress import WorkProgress
from playground.ui.importing.task import NewestTask
from playground.ui.language.wording import worded
from playground.ui.widgets.dialogs import describe_buttons


class ReadingDialog(QDialog):
    """Asks about one file while it is read; `rows` is what was taken when it is accepted."""

    def __init__(self, path: Path, task: NewestTask, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.path = path
        self.rows: TableRows | None = None
        self._task = task

    def _make_foot(self, reading: str, import_tip: str) -> None:
        """Make the lower end, after all that comes before it for Tab; `reading` names the bar."""
        self.learnt, self.fault = plain_label(self), plain_label(self)
        self.fault.setProperty("warning", True)
        self.progress = WorkProgress(self)
        self.progress.bar.setAccessibleName(reading)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.import_button = QPushButton(self.tr("&Import"), self)
        self.import_button.setToolTip(import_tip)
        self.buttons.addButton(self.import_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.import_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        describe_buttons(self.buttons)
        self._task.progressed.connect(self.progress.show_progress)

    def _lay_out_foot(self, column: QVBoxLayout) -> None:
        column.addWidget(self.fault)
        column.addWidget(self.progress.bar)
        last = QHBoxLayout()
        column.addLayout(last)
        last.addWidget(self.progress.sentence, 1)
        last.addWidget(self.buttons)

    def _wait(self, words: str) -> None:
        """Nothing can be imported while it is read; `words` tell how far that is."""
        self.import_button.setEnabled(False)
        self.fault.hide()
        self.progress.begin(words)

    def _refuse(self, outcome: object) -> None:
        """Say why nothing can be learnt from it."""
        self.progress.finish()
        self.learnt.hide()
        self.fault.setText(worded(str(outcome)))
        self.fault.show()

    def done(self, result: int) -> None:
        """Give up what is still being read."""
        self._task.give_up()
        super().done(result)


def plain_label(parent: QWidget) -> QLabel:
    """A label of several lines; names from files are text in it, never markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
