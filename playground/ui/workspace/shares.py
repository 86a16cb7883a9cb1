"""Which stacks of docks have room beside each other at the edges of a window, and how much.

It measures and shares out; who stands where is the business of `placing`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar

from playground.ui.labs.arrangement import Arrangement, Edge, Stack
from playground.ui.workspace.dock import PanelDock

# Pixels between the parts of a window, and below which no panel is of use.
SEPARATORS, NARROWEST_DOCK = 24, 160
# The most of the window's height that the lower edge takes so as to show a panel whole.
LARGEST_BELOW = 0.42
# The share of the width that the diagram keeps: panels behind a tab scroll across before it has
# less.
DIAGRAM_WIDTH = 0.45


@dataclass(frozen=True)
class Places:
    """The stacks at either edge, as far as they have room beside each other.

    `right_width` and `bottom_height` are pixels that the edges ask for, `room` those in width that
    the right one leaves to the others.  A dock of `limits` scrolls across beyond these pixels.
    """

    above: Edge
    at_right: Edge
    below: Edge
    right_width: int
    bottom_height: int
    room: float
    limits: Mapping[str, int]

    @property
    def edges(self) -> dict[Qt.DockWidgetArea, Edge]:
        """The stacks of each edge."""
        areas = Qt.DockWidgetArea
        return {
            areas.TopDockWidgetArea: self.above,
            areas.RightDockWidgetArea: self.at_right,
            areas.BottomDockWidgetArea: self.below,
        }


def places_for(
    window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement
) -> Places:
    """The stacks of `arrangement` that `window` has room for beside each other, and their room."""
    width, height = window.width(), window.height()
    at_right = fitting(
        open_ones(arrangement.right, docks), _height_between_bars(window), _least_height(docks)
    )
    right_width = round(width * arrangement.right_width)
    needed = max((docks[name].narrowest() for stack, _ in at_right for name in stack), default=0)
    beside = width_beside_docks(window)
    limits: dict[str, int] = {}
    if at_right and beside - max(right_width, needed) < DIAGRAM_WIDTH * beside:
        right_width = max(right_width, round((1 - DIAGRAM_WIDTH) * beside))
        needed = max(docks[stack[0]].narrowest() for stack, _ in at_right)
        limits |= dict.fromkeys(_behind(at_right), max(right_width, needed))
    room = width - _beside_bottom(window) - (max(right_width, needed) if at_right else 0)
    asked = open_ones(arrangement.bottom, docks)
    below = fitting(asked, room, _least_width(docks, {}))
    foremost = fitting(asked, room, lambda stack: docks[stack[0]].least_width())
    if len(foremost) > len(below):
        below = foremost
        for stack, _ in below:
            widest = max(NARROWEST_DOCK, round(docks[stack[0]].least_width()))
            limits |= dict.fromkeys(stack[1:], widest)
    wanted = (
        docks[name].comfortable_height(len(stack) > 1) for stack, _ in below for name in stack
    )
    comfortable = min(max(wanted, default=0.0), LARGEST_BELOW * height)
    bottom_height = max(height * arrangement.bottom_height, comfortable)
    above = open_ones(arrangement.top, docks)
    return Places(above, at_right, below, right_width, round(bottom_height), room, limits)


def width_beside_docks(window: QMainWindow) -> int:
    """Pixels across that docks which frame no panel, such as the words of a lesson, leave."""
    others = [
        dock.width()
        for dock in window.findChildren(QDockWidget)
        if not isinstance(dock, PanelDock) and not dock.isFloating() and dock.isVisible()
    ]
    return window.width() - max(others, default=0) - SEPARATORS


def _beside_bottom(window: QMainWindow) -> int:
    """Pixels that the left column takes from the lower edge: as in a lesson, where it has both."""
    corner = window.corner(Qt.Corner.BottomLeftCorner)
    if corner != Qt.DockWidgetArea.LeftDockWidgetArea:
        return 0
    return window.width() - SEPARATORS - width_beside_docks(window)


def _height_between_bars(window: QMainWindow) -> int:
    """The height between menu, tool bars and status bar."""
    bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
    shown = (bar for bar in bars if not bar.isHidden())
    return window.height() - sum(bar.sizeHint().height() for bar in shown)


def open_ones(edge: Edge, docks: Mapping[str, PanelDock]) -> Edge:
    """The stacks of `edge` as far as there are `docks` for them."""
    known = ((tuple(name for name in stack if name in docks), share) for stack, share in edge)
    return tuple((stack, share) for stack, share in known if stack)


def _behind(edge: Edge) -> list[str]:
    """Those that stand behind the tab of another one."""
    return [name for stack, _ in edge for name in stack[1:]]


def fitting(edge: Edge, room: float, least: Callable[[Stack], float]) -> Edge:
    """The stacks of `edge`, the last ones joined until what each needs at `least` is in `room`."""
    while len(edge) > 1 and sum(least(stack) for stack, _ in edge) > room:
        *rest, (before, share), (last, more) = edge
        edge = (*rest, (before + last, share + more))
    return edge


def distribute(edge: Edge, room: float, least: Callable[[Stack], float]) -> list[int]:
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


def _least_height(docks: Mapping[str, PanelDock]) -> Callable[[Stack], float]:
    return lambda stack: max(docks[name].least_height(len(stack) > 1) for name in stack)


def _least_width(
    docks: Mapping[str, PanelDock], limits: Mapping[str, int]
) -> Callable[[Stack], float]:
    return lambda stack: max(
        min(docks[name].least_width(), limits.get(name, inf)) for name in stack
    )


def share_out(window: QMainWindow, docks: Mapping[str, PanelDock], places: Places) -> None:
    """Give stacks and edges their sizes."""
    _share_widths(window, docks, places)
    share_heights(window, docks, places)


def _share_widths(window: QMainWindow, docks: Mapping[str, PanelDock], places: Places) -> None:
    for name, dock in docks.items():
        dock.limit_width(places.limits.get(name))
    least = _least_width(docks, places.limits)
    for edge in (places.above, places.below):
        if edge:
            sizes = distribute(edge, places.room, least)
            window.resizeDocks(_tops(docks, edge), sizes, Qt.Orientation.Horizontal)
    right = _tops(docks, places.at_right)
    if right:
        window.resizeDocks(right[:1], [places.right_width], Qt.Orientation.Horizontal)


def share_heights(window: QMainWindow, docks: Mapping[str, PanelDock], places: Places) -> None:
    """Give edges, and the stacks at the right, their heights."""
    height = window.height()
    top, right, bottom = (
        _tops(docks, edge) for edge in (places.above, places.at_right, places.below)
    )
    if top:
        window.resizeDocks(top[:1], [height - places.bottom_height], Qt.Orientation.Vertical)
    if right:
        sizes = [round(height * share) for _, share in places.at_right]
        window.resizeDocks(right, sizes, Qt.Orientation.Vertical)
    if bottom:
        window.resizeDocks(bottom[:1], [places.bottom_height], Qt.Orientation.Vertical)


def _tops(docks: Mapping[str, PanelDock], edge: Edge) -> list[QDockWidget]:
    return [docks[stack[0]] for stack, _ in edge]
