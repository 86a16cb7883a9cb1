"""Where the panels stand: named arrangements as values, and the docks that follow them.

A lab is an arrangement of the same panels.  This file knows names and places; what a panel shows
is its own business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from playground.ui.panels.panel import Panel

Stack = tuple[str, ...]


@dataclass(frozen=True)
class Arrangement:
    """Which panels are open where; each stack is a set of tabs, its first one on top.

    `right` and `bottom` list the stacks from top to bottom and from left to right, with the
    share of the edge that each takes.  `right_width` and `bottom_height` are shares of the window.
    """

    name: str
    right: tuple[tuple[Stack, float], ...]
    bottom: tuple[tuple[Stack, float], ...]
    right_width: float = 0.3
    bottom_height: float = 0.27

    def names(self) -> tuple[str, ...]:
        """All panels that are open."""
        return tuple(name for stack, _ in (*self.right, *self.bottom) for name in stack)


EXPLORE_PLANE = Arrangement(
    "explore",
    right=((("decision",), 0.58), (("loss", "accuracy"), 0.42)),
    bottom=((("gradients",), 0.62), (("softmax",), 0.38)),
)
EXPLORE_IMAGES = Arrangement(
    "explore-images",
    right=((("samples", "draw"), 0.5), (("loss", "accuracy"), 0.5)),
    bottom=((("gradients", "weights"), 0.4), (("softmax",), 0.3), (("confusion",), 0.3)),
)


class PanelDock(QDockWidget):
    """The frame of one panel: it can be moved, tabbed, floated and closed."""

    def __init__(self, panel: Panel, parent: QMainWindow) -> None:
        super().__init__(panel.heading(), parent)
        self.setObjectName(f"dock-{panel.name}")
        self.setWidget(panel)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)


def arrange(
    window: QMainWindow, docks: Mapping[str, QDockWidget], arrangement: Arrangement
) -> None:
    """Open, place and size the docks of `window` as `arrangement` says; close the others."""
    for dock in docks.values():
        dock.setFloating(False)
        dock.hide()
        window.removeDockWidget(dock)
    right = _place(window, docks, arrangement.right, Qt.DockWidgetArea.RightDockWidgetArea)
    bottom = _place(window, docks, arrangement.bottom, Qt.DockWidgetArea.BottomDockWidgetArea)
    width, height = window.width(), window.height()
    if right:
        sizes = [round(height * share) for _, share in arrangement.right]
        window.resizeDocks(right, sizes[: len(right)], Qt.Orientation.Vertical)
        window.resizeDocks(
            right[:1], [round(width * arrangement.right_width)], Qt.Orientation.Horizontal
        )
    if bottom:
        sizes = [round(width * share) for _, share in arrangement.bottom]
        window.resizeDocks(bottom, sizes[: len(bottom)], Qt.Orientation.Horizontal)
        window.resizeDocks(
            bottom[:1], [round(height * arrangement.bottom_height)], Qt.Orientation.Vertical
        )


def _place(
    window: QMainWindow,
    docks: Mapping[str, QDockWidget],
    stacks: tuple[tuple[Stack, float], ...],
    area: Qt.DockWidgetArea,
) -> list[QDockWidget]:
    across = area == Qt.DockWidgetArea.BottomDockWidgetArea
    orientation = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
    members = [[docks[name] for name in stack if name in docks] for stack, _ in stacks]
    tops = [stack[0] for stack in members if stack]
    # All stacks get their place before any tab: what is split off a tabbed dock becomes a tab.
    for number, top in enumerate(tops):
        if number:
            window.splitDockWidget(tops[number - 1], top, orientation)
        else:
            window.addDockWidget(area, top, orientation)
        top.show()
    for top, *others in filter(None, members):
        for other in others:
            window.tabifyDockWidget(top, other)
            other.show()
        top.raise_()
    return tops
