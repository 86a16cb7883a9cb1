"""Where the panels stand: named arrangements as values, and the docks that follow them.

A lab is an arrangement of the same panels.  This file knows names and places; what a panel shows
is its own business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QToolBar, QWidget

from playground.ui.appearance.theme import GRID
from playground.ui.panels.panel import Panel
from playground.ui.widgets.column_scroll import ColumnScroll

# A panel that must be higher than this scrolls where there is no room for it.
SCROLLS_BELOW = 200

Stack = tuple[str, ...]
Edge = tuple[tuple[Stack, float], ...]


@dataclass(frozen=True)
class Arrangement:
    """Which panels are open where; each stack is a set of tabs, its first one on top.

    `right` and `bottom` list the stacks from top to bottom and from left to right, with the
    share of the edge that each takes.  `right_width` and `bottom_height` are shares of the window.
    """

    name: str
    right: Edge
    bottom: Edge
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


class PanelScroll(ColumnScroll):
    """Keeps the width that a panel needs, and of its height only what is worth looking at.

    What the panel needs is asked anew when panels are arranged, not with every word that changes
    in it: the whole window would be laid out each time.
    """

    def __init__(self, panel: Panel, parent: QWidget) -> None:
        # Qt asks for the size while it takes the panel over.
        self._panel = panel
        super().__init__(panel, parent)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as the panel must be; as high, up to the height where it scrolls instead."""
        least = self._panel.minimumSizeHint()
        return QSize(least.width(), min(least.height(), SCROLLS_BELOW))


class PanelDock(QDockWidget):
    """The frame of one panel: it can be moved, tabbed, floated and closed.

    Where there is less height than the panel must have, as with large text, it scrolls.
    """

    def __init__(self, panel: Panel, parent: QMainWindow) -> None:
        super().__init__(panel.heading(), parent)
        self.panel = panel
        self.setObjectName(f"dock-{panel.name}")
        self.setWidget(PanelScroll(panel, self))
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)

    # Both ask the panel itself: the dock's own sizes are out of date while it is hidden.

    def least_height(self, tabbed: bool) -> int:
        """Pixels that it needs to be seen without scrolling, with its title and below it tabs."""
        strip = self.fontMetrics().height() + GRID
        return self.panel.minimumSizeHint().height() + strip * (2 if tabbed else 1)

    def least_width(self) -> float:
        """Pixels that it needs to stand beside another one."""
        comfort = self.panel.comfortable_width * self.panel.theme.scale
        return comfort or self.panel.minimumSizeHint().width()


def arrange(window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement) -> None:
    """Open, place and size the docks of `window` as `arrangement` says; close the others.

    Stacks that have no room beside each other, as with large text, become tabs of one.
    """
    for dock in docks.values():
        dock.widget().updateGeometry()
        dock.setFloating(False)
        dock.hide()
        window.removeDockWidget(dock)
    width, height = window.width(), window.height()
    at_right = fitting(
        _open_ones(arrangement.right, docks), _height_between_bars(window), _least_height(docks)
    )
    right_width = round(width * arrangement.right_width)
    needed = (
        docks[name].panel.minimumSizeHint().width() for stack, _ in at_right for name in stack
    )
    room = width - (max(right_width, *needed) if at_right else 0)
    below = fitting(_open_ones(arrangement.bottom, docks), room, _least_width(docks))
    right = _place(window, docks, at_right, Qt.DockWidgetArea.RightDockWidgetArea)
    bottom = _place(window, docks, below, Qt.DockWidgetArea.BottomDockWidgetArea)
    if right:
        sizes = [round(height * share) for _, share in at_right]
        window.resizeDocks(right, sizes, Qt.Orientation.Vertical)
        window.resizeDocks(right[:1], [right_width], Qt.Orientation.Horizontal)
    if bottom:
        sizes = shared_out(below, room, _least_width(docks))
        window.resizeDocks(bottom, sizes, Qt.Orientation.Horizontal)
        window.resizeDocks(
            bottom[:1], [round(height * arrangement.bottom_height)], Qt.Orientation.Vertical
        )
    _show_tabs(window)


def fitting(edge: Edge, room: float, least: Callable[[Stack], float]) -> Edge:
    """The stacks of `edge`, the last ones joined until what each needs at `least` is in `room`."""
    while len(edge) > 1 and sum(least(stack) for stack, _ in edge) > room:
        *rest, (before, share), (last, more) = edge
        edge = (*rest, (before + last, share + more))
    return edge


def shared_out(edge: Edge, room: float, least: Callable[[Stack], float]) -> list[int]:
    """Pixels of `room` for each stack: its share, but no less than it needs where all can have it.

    The others give what it lacks, as far as they have more than they need.
    """
    wanted = [share * room for _, share in edge]
    needed = [least(stack) for stack, _ in edge]
    lacking = sum(max(need - want, 0.0) for need, want in zip(needed, wanted, strict=True))
    spare = sum(max(want - need, 0.0) for need, want in zip(needed, wanted, strict=True))
    given = min(lacking / spare, 1.0) if spare else 0.0
    return [
        round(need if want < need else want - given * (want - need))
        for need, want in zip(needed, wanted, strict=True)
    ]


def _open_ones(edge: Edge, docks: Mapping[str, PanelDock]) -> Edge:
    known = ((tuple(name for name in stack if name in docks), share) for stack, share in edge)
    return tuple((stack, share) for stack, share in known if stack)


def _least_height(docks: Mapping[str, PanelDock]) -> Callable[[Stack], float]:
    return lambda stack: max(docks[name].least_height(len(stack) > 1) for name in stack)


def _least_width(docks: Mapping[str, PanelDock]) -> Callable[[Stack], float]:
    return lambda stack: max(docks[name].least_width() for name in stack)


def _height_between_bars(window: QMainWindow) -> int:
    """What menu, tool bars and status bar leave of the window's height."""
    bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
    shown = (bar for bar in bars if not bar.isHidden())
    return window.height() - sum(bar.sizeHint().height() for bar in shown)


def _show_tabs(window: QMainWindow) -> None:
    """Tabs that do not all fit are reached by arrows; a name cut short says nothing."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setUsesScrollButtons(True)
        # Qt leaves those hidden that it makes while the tool bars change.
        if bar.count() > 1 and bar.isHidden():
            bar.show()


def _place(
    window: QMainWindow,
    docks: Mapping[str, PanelDock],
    stacks: Edge,
    area: Qt.DockWidgetArea,
) -> list[QDockWidget]:
    across = area == Qt.DockWidgetArea.BottomDockWidgetArea
    orientation = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
    members = [[docks[name] for name in stack] for stack, _ in stacks]
    tops: list[QDockWidget] = [stack[0] for stack in members]
    # All stacks get their place before any tab: what is split off a tabbed dock becomes a tab.
    for number, top in enumerate(tops):
        if number:
            window.splitDockWidget(tops[number - 1], top, orientation)
        else:
            window.addDockWidget(area, top, orientation)
        top.show()
    for top, *others in members:
        for other in others:
            window.tabifyDockWidget(top, other)
            other.show()
        top.raise_()
    return tops
