"""The arrangement of the panels as a value for a project file, and back on the screen.

Names are kept, not places in pixels: a project opens well on another screen.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from playground.experiment.run_state import Layout
from playground.experiment.shapes import kind_of
from playground.ui.context import Context
from playground.ui.labs import EXPLORE, LABS
from playground.ui.workspace.in_hand import cancel_dock_drag
from playground.ui.workspace.workspace import Workspace


def layout_of(workspace: Workspace) -> Layout:
    """The layout of the window: the lab, the open panels, and those in sight."""
    opened = [name for name, dock in workspace.docks.items() if not dock.isHidden()]
    front = [name for name in opened if not workspace.docks[name].visibleRegion().isEmpty()]
    return Layout(workspace.lab.name, tuple(opened), tuple(front))


def lay_out(context: Context, workspace: Workspace, layout: Layout) -> str:
    """Arrange the panels as `layout` says; a sentence where it names what there is not."""
    known = next((lab for lab in LABS if lab.name == layout.lab), None)
    unknown = [name for name in layout.panels if name not in workspace.docks]
    workspace.fill_docks_now()
    images = kind_of(context.workbench.experiment.data).image_shape is not None
    workspace.show_lab(known or EXPLORE, images)
    for name, dock in workspace.docks.items():
        if name not in layout.panels:
            dock.close()
        elif dock.isHidden():
            cancel_dock_drag(context.window)
            context.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            dock.show()
    for name in layout.front:
        if name in workspace.docks:
            workspace.docks[name].raise_()
    if known is None:
        unknown.insert(0, layout.lab)
    if not unknown:
        return ""
    words = QCoreApplication.translate("layouts", "There is no panel or lab called {names} here.")
    return words.format(names=", ".join(unknown))
