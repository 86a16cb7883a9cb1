"""What to watch: the notes of the experiment, in sight for as long as it is on the table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from playground.experiment.specs import Experiment
from playground.ui.editor.inspectors.inspector import Inspector
from playground.ui.theme import Theme, font


class NotesInspector(Inspector):
    """A section of words that is gone where there are none."""

    def _build(self) -> None:
        self.notes = QLabel(self)
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._section(self.tr("What to watch"), self.notes)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self.notes.setFont(font(theme, "label"))

    def _show(self, experiment: Experiment) -> None:
        self.notes.setText(experiment.notes)
        self.setVisible(bool(experiment.notes))
