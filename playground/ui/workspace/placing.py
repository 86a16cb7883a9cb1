"""Puts docks where an arrangement says; it knows names and places, not what a panel shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from math import inf

from PySide6.QtCore import QByteArray, QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QToolBar, QToolButton

from playground.ui.labs.arrangement import Arrangement, Edge, Stack
from playground.ui.workspace.dock import PanelDock, cancel_dock_drag

# Pixels between the parts of a window, and below which no panel is of use.
SEPARATORS, NARROWEST_DOCK = 24, 160
# The most of the window's height that the lower edge takes so as to show a panel whole.
LARGEST_BELOW = 0.42
# How far panels give way: as arranged; those behind a tab no wider than the one before them; one
# stack at each edge; one stack in all, at the lower edge where the lab is about what stands there;
# one stack beside the diagram.
AS_ARRANGED, NARROW_BEHIND, ONE_A_SIDE, ONE_BELOW, ONE_IN_ALL = range(5)
# The least share of the window's width that the only stack has beside the diagram.
ALONE_WIDTH = 0.42
# The share of it that the diagram keeps: panels behind a tab scroll across before it has less.
DIAGRAM_WIDTH = 0.45
# The edges whose stacks stand beside each other.
ACROSS = (Qt.DockWidgetArea.TopDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea)


def tightened(arrangement: Arrangement, tightness: int) -> Arrangement:
    """`arrangement` with fewer stacks beside each other; what is first in it stays on top."""
    if tightness >= ONE_IN_ALL:
        width = max(arrangement.right_width, ALONE_WIDTH)
        one = _one_stack(arrangement)
        return replace(arrangement, top=(), right=one, bottom=(), right_width=width)
    below = any(arrangement.foremost in stack for stack, _ in arrangement.bottom)
    if tightness >= ONE_BELOW and below:
        return replace(arrangement, top=(), right=(), bottom=_one_stack(arrangement))
    if tightness >= ONE_A_SIDE:
        top, right, bottom = (
            fitting(edge, 0, _always)
            for edge in (arrangement.top, arrangement.right, arrangement.bottom)
        )
        return replace(arrangement, top=top, right=right, bottom=bottom)
    return arrangement


def _one_stack(arrangement: Arrangement) -> Edge:
    """All panels as tabs of one stack, in front the one that the lab is about."""
    names = arrangement.names()
    if arrangement.foremost in names:
        others = (name for name in names if name != arrangement.foremost)
        names = (arrangement.foremost, *others)
    return ((names, 1.0),)


def _always(_stack: Stack) -> float:
    return 1.0


def lacks_room(window: QMainWindow) -> bool:
    """True if what stands in `window` needs more than it has, and would be cut off."""
    layout = window.layout()
    if layout is None:
        return False
    layout.activate()
    least = layout.totalMinimumSize()
    return least.width() > window.width() or least.height() > window.height()


def widest_dock(window: QMainWindow, panel_dock: PanelDock) -> int:
    """Pixels that what stands beside `panel_dock` leaves to it; at the bottom that is nothing."""
    if window.dockWidgetArea(panel_dock) == Qt.DockWidgetArea.BottomDockWidgetArea:
        return window.width() - SEPARATORS
    centre = window.centralWidget()
    beside = [centre.minimumWidth()] if centre is not None else []
    beside += [
        dock.minimumSizeHint().width()
        for dock in window.findChildren(QDockWidget)
        if not isinstance(dock, PanelDock) and not dock.isHidden() and not dock.isFloating()
    ]
    return max(NARROWEST_DOCK, window.width() - sum(beside) - SEPARATORS)


def width_beside_docks(window: QMainWindow) -> int:
    """Pixels across that docks which frame no panel, such as the words of a lesson, leave."""
    others = [
        dock.width()
        for dock in window.findChildren(QDockWidget)
        if not isinstance(dock, PanelDock) and not dock.isFloating() and dock.isVisible()
    ]
    return window.width() - max(others, default=0) - SEPARATORS


def limit_hidden_tabs(window: QMainWindow, docks: Mapping[str, PanelDock]) -> None:
    """Have panels behind a tab scroll across where they need more width than the one before."""
    for dock in docks.values():
        if not dock.isHidden() and dock.visibleRegion().isEmpty():
            others = window.tabifiedDockWidgets(dock)
            before = [one.width() for one in others if not one.visibleRegion().isEmpty()]
            dock.limit_width(max(NARROWEST_DOCK, *before) if before else None)


def remeasure_docks(docks: Mapping[str, PanelDock]) -> None:
    """Have Qt forget how wide panels had to be at another size of text."""
    for dock in docks.values():
        if dock.widget() is not None:
            dock.widget().updateGeometry()


def _beside_bottom(window: QMainWindow) -> int:
    """Pixels that the left column takes from the lower edge: as in a lesson, where it has both."""
    corner = window.corner(Qt.Corner.BottomLeftCorner)
    if corner != Qt.DockWidgetArea.LeftDockWidgetArea:
        return 0
    return window.width() - SEPARATORS - width_beside_docks(window)


def arrange(window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement) -> None:
    """Open, place and size the docks of `window` as `arrangement` says; close the others.

    Stacks that have no room beside each other, as with large text, become tabs of one.
    """
    cancel_dock_drag()
    remeasure_docks(docks)
    _take_out(window, docks, docks)
    places = _places(window, docks, arrangement)
    for area, stacks in places.edges.items():
        _place(window, docks, stacks, area)
    _share_out(window, docks, places)
    show_tabs(window)


def arrange_again(
    window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement
) -> None:
    """As `arrange`, with the same result, where most docks may stand there already.

    To take a dock out and put it back takes as long as all that another text size does to it, so
    the docks of an edge stay where the stacks are the same, and in front who is in front.
    """
    cancel_dock_drag()
    remeasure_docks(docks)
    places = _places(window, docks, arrangement)
    moving = {
        area: stacks
        for area, stacks in places.edges.items()
        if not _stand_so(window, docks, stacks, area)
    }
    staying = {
        name
        for area, stacks in places.edges.items()
        if area not in moving
        for stack, _ in stacks
        for name in stack
    }
    _take_out(window, docks, [name for name in docks if name not in staying])
    for area, stacks in moving.items():
        _place(window, docks, stacks, area)
    _share_out(window, docks, places)
    show_tabs(window)


def share_out_again(
    window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement
) -> None:
    """Give docks that all stand as `arrangement` says their shares of the window as it is now.

    Larger text may ask for fewer stacks than stand there: as long as nothing is cut off they stay,
    as wide as they are.  Where a person has put any elsewhere, all keep their sizes.
    """
    places = _places(window, docks, arrangement)
    if _all_stand(window, docks, places):
        _share_out(window, docks, places)
        return
    at_right, below = _open_ones(arrangement.right, docks), _open_ones(arrangement.bottom, docks)
    as_arranged = replace(places, at_right=at_right, below=below)
    if _all_stand(window, docks, as_arranged):
        _share_heights(window, docks, as_arranged)


def _take_out(window: QMainWindow, docks: Mapping[str, PanelDock], names: Iterable[str]) -> None:
    for name in names:
        dock = docks[name]
        # Each of these has Qt lay the window out, also where there is nothing to take away.
        if dock.isFloating():
            dock.setFloating(False)
        if not dock.isHidden():
            dock.hide()
        if has_place(window, dock):
            window.removeDockWidget(dock)


@dataclass(frozen=True)
class _Places:
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


def _places(
    window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement
) -> _Places:
    width, height = window.width(), window.height()
    at_right = fitting(
        _open_ones(arrangement.right, docks), _height_between_bars(window), _least_height(docks)
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
    asked = _open_ones(arrangement.bottom, docks)
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
    above = _open_ones(arrangement.top, docks)
    return _Places(above, at_right, below, right_width, round(bottom_height), room, limits)


def _behind(edge: Edge) -> list[str]:
    """Those that stand behind the tab of another one."""
    return [name for stack, _ in edge for name in stack[1:]]


def _stand_so(
    window: QMainWindow,
    docks: Mapping[str, PanelDock],
    stacks: Edge,
    area: Qt.DockWidgetArea,
) -> bool:
    """True if these stacks are at their edge in this order, each one the tabs of one dock."""
    across = area in ACROSS
    named = {name for stack, _ in stacks for name in stack}
    for name, dock in docks.items():
        here = window.dockWidgetArea(dock) == area and not dock.isFloating()
        if (here and not dock.isHidden()) != (name in named):
            return False
    before: QRect | None = None
    for names, _ in stacks:
        members = [docks[name] for name in names]
        if set(window.tabifiedDockWidgets(members[0])) != set(members[1:]):
            return False
        seen = [one.geometry() for one in members if not one.visibleRegion().isEmpty()]
        if len(seen) != 1:
            return False
        place = seen[0]
        if before is not None:
            beside = place.left() > before.right() and place.top() == before.top()
            under = place.top() > before.bottom() and place.left() == before.left()
            if not (beside if across else under):
                return False
        before = place
    return True


def _all_stand(window: QMainWindow, docks: Mapping[str, PanelDock], places: _Places) -> bool:
    return all(_stand_so(window, docks, stacks, area) for area, stacks in places.edges.items())


def _share_out(window: QMainWindow, docks: Mapping[str, PanelDock], places: _Places) -> None:
    """Give stacks and edges their sizes."""
    _share_widths(window, docks, places)
    _share_heights(window, docks, places)


def _tops(docks: Mapping[str, PanelDock], edge: Edge) -> list[QDockWidget]:
    return [docks[stack[0]] for stack, _ in edge]


def _share_widths(window: QMainWindow, docks: Mapping[str, PanelDock], places: _Places) -> None:
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


def _share_heights(window: QMainWindow, docks: Mapping[str, PanelDock], places: _Places) -> None:
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


def save_places(window: QMainWindow) -> QByteArray:
    """Where the docks of `window` are now, for `restore_places`."""
    cancel_dock_drag()
    return window.saveState()


def restore_places(window: QMainWindow, places: QByteArray) -> None:
    """Put the docks of `window` where they were when `places` were taken."""
    cancel_dock_drag()
    window.restoreState(places)


def place_beside(window: QMainWindow, docks: Mapping[str, PanelDock], dock: PanelDock) -> None:
    """Give `dock`, which has no place in `window`, one as a tab of the largest stack at the right.

    Where there is none at the right it becomes a tab of the largest one elsewhere.
    """
    open_ones = [one for one in docks.values() if one is not dock and _is_placed(window, one)]
    right = Qt.DockWidgetArea.RightDockWidgetArea
    at_right = [one for one in open_ones if window.dockWidgetArea(one) == right]
    candidates = at_right or open_ones
    window.addDockWidget(right, dock, Qt.Orientation.Vertical)
    if candidates:
        largest = max(candidates, key=lambda one: one.width() * one.height())
        window.tabifyDockWidget(largest, dock)
        show_tabs(window)


def has_place(window: QMainWindow, dock: PanelDock) -> bool:
    """True if `dock` stands somewhere in `window`, closed or not."""
    return window.dockWidgetArea(dock) != Qt.DockWidgetArea.NoDockWidgetArea


def _is_placed(window: QMainWindow, dock: PanelDock) -> bool:
    return not (dock.isHidden() or dock.isFloating()) and has_place(window, dock)


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


def _open_ones(edge: Edge, docks: Mapping[str, PanelDock]) -> Edge:
    known = ((tuple(name for name in stack if name in docks), share) for stack, share in edge)
    return tuple((stack, share) for stack, share in known if stack)


def _least_height(docks: Mapping[str, PanelDock]) -> Callable[[Stack], float]:
    return lambda stack: max(docks[name].least_height(len(stack) > 1) for name in stack)


def _least_width(
    docks: Mapping[str, PanelDock], limits: Mapping[str, int]
) -> Callable[[Stack], float]:
    return lambda stack: max(
        min(docks[name].least_width(), limits.get(name, inf)) for name in stack
    )


def _height_between_bars(window: QMainWindow) -> int:
    """The height between menu, tool bars and status bar."""
    bars = [window.menuBar(), window.statusBar(), *window.findChildren(QToolBar)]
    shown = (bar for bar in bars if not bar.isHidden())
    return window.height() - sum(bar.sizeHint().height() for bar in shown)


def show_tabs(window: QMainWindow) -> None:
    """Have tabs of the docks seen, each with its whole name."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        show_whole_names(bar)
        # Qt leaves those hidden that it makes while the tool bars change.
        if bar.count() > 1 and bar.isHidden():
            bar.show()


def show_whole_names(bar: QTabBar) -> None:
    """Tabs that do not all fit are reached by arrows; a name cut short says nothing."""
    bar.setElideMode(Qt.TextElideMode.ElideNone)
    bar.setUsesScrollButtons(True)
    _describe_arrows(bar)


def _describe_arrows(bar: QTabBar) -> None:
    """Say what the arrows at the end of `bar` are for; Qt gives them names alone."""
    words = {
        "ScrollLeftButton": QCoreApplication.translate("placing", "Show the tabs before these"),
        "ScrollRightButton": QCoreApplication.translate("placing", "Show the tabs after these"),
    }
    for name, description in words.items():
        button = bar.findChild(QToolButton, name)
        if button is not None:
            button.setToolTip(description)


def _place(
    window: QMainWindow,
    docks: Mapping[str, PanelDock],
    stacks: Edge,
    area: Qt.DockWidgetArea,
) -> None:
    across = area in ACROSS
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
