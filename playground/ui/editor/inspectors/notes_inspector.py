"""The notes on what to watch: those of the experiment, in sight for as long as it is on the table.

Presets have a comment of their own under the toolbar and are left to that.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel

from playground.experiment.specs import Experiment
from playground.ui.appearance.theme import Theme, font
from playground.ui.editor.inspectors.inspector import Inspector
from playground.ui.presets import commentary_of, preset_named_like


class NotesInspector(Inspector):
    """A section of words that is gone where there are none."""

    def _build(self) -> None:
        self._commented = self._is_commented()
        self.workbench.opened.connect(self._on_opened)
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
        self.setVisible(bool(experiment.notes) and not self._commented)

    def _is_commented(self) -> bool:
        return commentary_of(preset_named_like(self.workbench.experiment)) is not None

    @Slot()
    def _on_opened(self) -> None:
        # A preset that is edited stays one: its comment stands until something else is opened.
        self._commented = self._is_commented()
        self._show(self.workbench.experiment)
