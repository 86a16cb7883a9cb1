"""The training section: how a step is taken, what keeps it from overfitting, where it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.editor.inspectors.regularization_inspector import RegularizationInspector
from playground.ui.editor.inspectors.start_inspector import StartInspector
from playground.ui.editor.inspectors.step_inspector import StepInspector

if TYPE_CHECKING:
    from playground.ui.workbench import Workbench


class TrainingInspector(QWidget):
    """Three inspectors below one another."""

    def __init__(self, theme: Theme, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = StepInspector(theme, workbench, self)
        self.regularization = RegularizationInspector(theme, workbench, self)
        self.start = StartInspector(theme, workbench, self)
        self._parts = (self.step, self.regularization, self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for part in self._parts:
            column.addWidget(part)
