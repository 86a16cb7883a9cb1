"""One dock moved, resized or floated at a person's word; the rest of the window stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from playground.ui.workspace.in_hand import cancel_dock_drag
from playground.ui.workspace.placing import show_tabs

# Share of the window that a dock grows or shrinks by at a time, and that it has when it floats.
STEP, FLOATING = 0.08, 0.5
EDGES = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "top": Qt.DockWidgetArea.TopDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
UPRIGHT = ("left", "right")


def open_docks(window: QMainWindow) -> list[QDockWidget]:
    """The docks of `window` that are open, in front or behind a tab, by their titles."""
    found = [dock for dock in window.findChildren(QDockWidget) if not dock.isHidden()]
    return sorted(found, key=QDockWidget.windowTitle)


def move_to_edge(window: QMainWindow, dock: QDockWidget, edge: str) -> None:
    """Put `dock` alone at an edge, one of `EDGES`: last of those that are there."""
    cancel_dock_drag(window)
    dock.setFloating(False)
    upright = Qt.Orientation.Vertical if edge in UPRIGHT else Qt.Orientation.Horizontal
    # Taken out first: one that is added to where it is a tab already would stay a tab.
    window.removeDockWidget(dock)
    window.addDockWidget(EDGES[edge], dock, upright)
    dock.show()
    show_tabs(window)


def move_behind_tab(window: QMainWindow, dock: QDockWidget, other: QDockWidget) -> None:
    """Have `dock` and `other` share a place by tabs, `dock` in front."""
    cancel_dock_drag(window)
    dock.setFloating(False)
    window.tabifyDockWidget(other, dock)
    dock.show()
    show_tabs(window)
    dock.raise_()


def float_dock(window: QMainWindow, dock: QDockWidget) -> None:
    """Give `dock` a window of its own, over the middle of `window`."""
    cancel_dock_drag(window)
    dock.setFloating(True)
    least = dock.minimumSizeHint()
    place = QRect(window.geometry())
    size = QSize(round(place.width() * FLOATING), round(place.height() * FLOATING))
    dock.resize(size.expandedTo(least))
    dock.move(place.center() - dock.rect().center())


def resize_dock(window: QMainWindow, dock: QDockWidget, across: int, down: int) -> bool:
    """Make `dock` wider by `across` steps and higher by `down`; False if it has the same size.

    In the window the docks beside it give the room or get it, as from a drag of the line between.
    """
    before = dock.size()
    width = before.width() + round(across * STEP * window.width())
    height = before.height() + round(down * STEP * window.height())
    if dock.isFloating():
        dock.resize(QSize(width, height).expandedTo(dock.minimumSizeHint()))
    else:
        orientations = Qt.Orientation
        if across:
            window.resizeDocks([dock], [max(width, 1)], orientations.Horizontal)
        if down:
            window.resizeDocks([dock], [max(height, 1)], orientations.Vertical)
        layout = window.layout()
        if layout is not None:
            layout.activate()
    return dock.size() != before
