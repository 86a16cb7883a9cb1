"""Puts docks where an arrangement says; it knows names and places, not what a panel shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QByteArray, QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QToolButton

from playground.ui.labs.arrangement import Arrangement, Edge
from playground.ui.workspace.dock import PanelDock
from playground.ui.workspace.in_hand import cancel_dock_drag
from playground.ui.workspace.shares import (
    Places,
    open_ones,
    places_for,
    share_heights,
    share_out,
)

# The edges whose stacks stand beside each other.
ACROSS = (Qt.DockWidgetArea.TopDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea)


def remeasure_docks(docks: Mapping[str, PanelDock]) -> None:
    """Have Qt forget how wide panels had to be at another size of text."""
    for dock in docks.values():
        if dock.widget() is not None:
            dock.widget().updateGeometry()


def arrange(window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement) -> None:
    """Open, place and size the docks of `window` as `arrangement` says; close the others.

    Stacks that have no room beside each other, as with large text, become tabs of one.
    """
    cancel_dock_drag(window)
    remeasure_docks(docks)
    _take_out(window, docks, docks)
    places = places_for(window, docks, arrangement)
    for area, stacks in places.edges.items():
        _place(window, docks, stacks, area)
    share_out(window, docks, places)
    show_tabs(window)


def arrange_again(
    window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement
) -> None:
    """As `arrange`, with the same result, where most docks may stand there already.

    To take a dock out and put it back takes as long as all that another text size does to it, so
    the docks of an edge stay where the stacks are the same, and in front who is in front.
    """
    cancel_dock_drag(window)
    remeasure_docks(docks)
    places = places_for(window, docks, arrangement)
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
    share_out(window, docks, places)
    show_tabs(window)


def share_out_again(
    window: QMainWindow, docks: Mapping[str, PanelDock], arrangement: Arrangement
) -> None:
    """Give docks that all stand as `arrangement` says their shares of the window as it is now.

    Larger text may ask for fewer stacks than stand there: as long as nothing is cut off they stay,
    as wide as they are.  Where a person has put any elsewhere, all keep their sizes.
    """
    places = places_for(window, docks, arrangement)
    if _all_stand(window, docks, places):
        share_out(window, docks, places)
        return
    at_right, below = open_ones(arrangement.right, docks), open_ones(arrangement.bottom, docks)
    as_arranged = replace(places, at_right=at_right, below=below)
    if _all_stand(window, docks, as_arranged):
        share_heights(window, docks, as_arranged)


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


def _all_stand(window: QMainWindow, docks: Mapping[str, PanelDock], places: Places) -> bool:
    return all(_stand_so(window, docks, stacks, area) for area, stacks in places.edges.items())


def save_places(window: QMainWindow) -> QByteArray:
    """Where the docks of `window` are now, for `restore_places`."""
    cancel_dock_drag(window)
    return window.saveState()


def restore_places(window: QMainWindow, places: QByteArray) -> None:
    """Put the docks of `window` where they were when `places` were taken."""
    cancel_dock_drag(window)
    window.restoreState(places)


def place_beside(window: QMainWindow, docks: Mapping[str, PanelDock], dock: PanelDock) -> None:
    """Give `dock`, which has no place in `window`, one as a tab of the largest stack at the right.

    Where there is none at the right it becomes a tab of the largest one elsewhere.
    """
    cancel_dock_drag(window)
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
