"""The panels in the View menu, grouped by the lab that each was made for.

A tick says that a panel can be seen now; one behind another's tab comes to the front first.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from playground.ui.labs import lab_named
from playground.ui.registry import DIAGRAM, PANELS
from playground.ui.workspace.workspace import Workspace

# The lab that a group of panels is listed under.
GROUPS = {
    "explore": "explore",
    "vanishing": "vanishing-gradient",
    "softmax": "softmax",
    "overfitting": "overfitting",
    "compare": "race",
}


class PanelMenus(QObject):
    """Fills `menu` with a menu of panels for each lab that has some of its own."""

    def __init__(self, menu: QMenu, workspace: Workspace) -> None:
        super().__init__(menu)
        self._workspace = workspace
        self.actions: dict[str, QAction] = {}
        for name, lab in GROUPS.items():
            specs = [one for one in PANELS if one.group == name and one.name != DIAGRAM]
            group = menu.addMenu(lab_named(lab).title)
            group.setToolTipsVisible(True)
            group.menuAction().setToolTip(lab_named(lab).description)
            group.aboutToShow.connect(self._tick)
            for spec in specs:
                action = group.addAction(spec.heading, self._show_or_close)
                action.setCheckable(True)
                action.setData(spec.name)
                action.setToolTip(self.tr("Show this panel; close it if it is in sight"))
                self.actions[spec.name] = action

    @Slot()
    def _tick(self) -> None:
        for name, action in self.actions.items():
            action.setChecked(self._workspace.is_in_sight(name))

    @Slot()
    def _show_or_close(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        name = str(action.data())
        if self._workspace.is_in_sight(name):
            self._workspace.docks[name].close()
        else:
            self._workspace.show_panel(name)
