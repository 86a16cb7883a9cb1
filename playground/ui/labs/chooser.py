"""The chooser of the labs: a menu that opens one with its first example, and a toolbar button.

From the menu bar a lab opens with its example; from the toolbar the panels alone are rearranged
around the experiment that is on the table.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from playground.ui.labs.lab import Lab
from playground.ui.labs.labs import LABS


class LabMenu(QMenu):
    """One entry a lab; says the name of the one that is chosen."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setToolTipsVisible(True)
        self._group = QActionGroup(self)
        for lab in LABS:
            action = QAction(lab.title, self._group)
            action.setData(lab.name)
            action.setCheckable(True)
            action.setToolTip(lab.description)
            self.addAction(action)
        self._group.triggered.connect(self._on_choice)

    def show_lab(self, lab: Lab) -> None:
        """Tick the lab that is shown; says nothing."""
        for action in self._group.actions():
            action.setChecked(action.data() == lab.name)

    @Slot(QAction)
    def _on_choice(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class LabButton(QToolButton):
    """“Lab: Explore ▾” in the toolbar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.lab_menu = LabMenu("", self)
        self.setMenu(self.lab_menu)
        self.setAccessibleName(self.tr("Lab"))

    def show_lab(self, lab: Lab) -> None:
        """Name the lab that is shown."""
        self.setText(self.tr("Lab: {0} ▾").format(lab.short_title))
        self.setToolTip(
            self.tr("Arrange the panels for another question. {0}").format(lab.description)
        )
        self.lab_menu.show_lab(lab)
