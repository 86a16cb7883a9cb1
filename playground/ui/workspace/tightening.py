"""How panels give way in a window that is too small for an arrangement, and whether it is.

What is done about it, and when, says `giving_way`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from playground.ui.labs.arrangement import Arrangement, Edge, Stack
from playground.ui.workspace.dock import PanelDock
from playground.ui.workspace.shares import NARROWEST_DOCK, SEPARATORS, fitting

# How far panels give way: as arranged; those behind a tab no wider than the one before them; one
# stack at each edge; one stack in all, at the lower edge where the lab is about what stands there;
# one stack beside the diagram.
AS_ARRANGED, NARROW_BEHIND, ONE_A_SIDE, ONE_BELOW, ONE_IN_ALL = range(5)
# The least share of the window's width that the only stack has beside the diagram.
ALONE_WIDTH = 0.42


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


def kept_in_front(
    arrangement: Arrangement, tighter: Arrangement, seen: Collection[str]
) -> tuple[str, ...]:
    """The panels that come to the front of the stacks of `tighter`, where those `seen` were.

    Where several were seen it is the one that a person has brought to the front of its stack in
    `arrangement`, and else the one that the lab is about.
    """
    firsts = {stack[0] for stack, _ in arrangement.stacks()}
    around = {
        name for stack, _ in arrangement.stacks() if arrangement.foremost in stack for name in stack
    }
    kept = []
    for stack, _ in tighter.stacks():
        before = [name for name in stack if name in seen]
        chosen = [name for name in before if name not in firsts] or before
        kept += [name for name in chosen if name in around][:1] or chosen[:1]
    return tuple(kept)


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


def limit_hidden_tabs(window: QMainWindow, docks: Mapping[str, PanelDock]) -> None:
    """Have panels behind a tab scroll across where they need more width than the one before."""
    for dock in docks.values():
        if not dock.isHidden() and dock.visibleRegion().isEmpty():
            others = window.tabifiedDockWidgets(dock)
            before = [one.width() for one in others if not one.visibleRegion().isEmpty()]
            dock.limit_width(max(NARROWEST_DOCK, *before) if before else None)
