"""The order in which Tab leads through the window: as one reads it, and only to what can be seen.

Qt's own order is that in which widgets happened to be made; docks are moved, and those behind a tab
lie outside of the window, where the focus would be lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QMainWindow,
    QScrollArea,
    QToolBar,
    QWidget,
)

# Areas whose upper edges are so near, in pixels, stand beside each other.
SAME_ROW = 24


def next_stop(window: QMainWindow, current: QWidget | None, onwards: bool) -> QWidget | None:
    """The widget that Tab, or Shift+Tab, leads to; None where there is none."""
    stops = reading_order(window)
    if not stops:
        return None
    if current not in stops:
        inside = [stop for stop in stops if current is not None and stop.isAncestorOf(current)]
        current = inside[-1] if inside else None
    if current is None:
        return stops[0 if onwards else -1]
    return stops[(stops.index(current) + (1 if onwards else -1)) % len(stops)]


def give_focus(stop: QWidget, onwards: bool) -> None:
    """Focus `stop` as Tab does, and scroll to it whatever it lies in."""
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if onwards else reasons.BacktabFocusReason)
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def reading_order(window: QMainWindow) -> list[QWidget]:
    """All stops of Tab: bars and docks row by row, and what is in them row by row."""
    areas = [area for area in _areas(window) if area.isVisible() and not _is_behind(area)]
    tops = {area: area.mapTo(window, QPoint(0, 0)) for area in areas}
    areas.sort(key=lambda area: (tops[area].y() // SAME_ROW, tops[area].x()))
    return [stop for area in areas for stop in _stops(area)]


def _areas(window: QMainWindow) -> list[QWidget]:
    found: list[QWidget] = [
        child
        for child in window.children()
        if isinstance(child, QWidget)
        and not child.isWindow()
        and (isinstance(child, QToolBar | QDockWidget) or child is window.centralWidget())
    ]
    known = set(found)
    # Banners, tab bars of docks, and whatever else lies upon the window itself.
    found += [
        child
        for child in window.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in known
    ]
    return found


def _is_behind(area: QWidget) -> bool:
    """True if nothing of it is seen: behind another one's tab, or outside of the window."""
    return area.visibleRegion().isEmpty()


def _stops(area: QWidget) -> list[QWidget]:
    """The widgets in `area` that take the focus by Tab, in reading order; a container first."""
    found = [one for one in (area, *area.findChildren(QWidget)) if _takes_tab(one, area)]
    places = {one: QRect(one.mapTo(area, QPoint(0, 0)), one.size()) for one in found}
    around = {holder for one in found for holder in _holders(one, area)}
    inner = [one for one in found if one not in around]
    rows = rows_of([places[one] for one in inner])
    ordered = [inner[number] for row in rows for number in row]
    # A container is placed by the first of its contents.
    for container in reversed([one for one in found if one in around]):
        inside = [n for n, one in enumerate(ordered) if container.isAncestorOf(one)]
        ordered.insert(min(inside, default=0), container)
    return ordered


def _holders(one: QWidget, area: QWidget) -> Iterator[QWidget]:
    """The widgets around `one`, from the nearest on, up to `area`."""
    while one is not area and (holder := one.parentWidget()) is not None:
        yield holder
        one = holder


def rows_of(boxes: Sequence[QRect]) -> list[list[int]]:
    """The numbers of `boxes` row by row, each from the left; a row is what overlaps its first."""
    rows: list[list[int]] = []
    for number in sorted(range(len(boxes)), key=lambda n: (boxes[n].top(), boxes[n].left())):
        box = boxes[number]
        for row in rows[-1:]:
            first = boxes[row[0]]
            shared = min(first.bottom(), box.bottom()) - max(first.top(), box.top()) + 1
            if 2 * shared > min(first.height(), box.height()):
                row.append(number)
                break
        else:
            rows.append([number])
    return [sorted(row, key=lambda n: boxes[n].left()) for row in rows]


def _takes_tab(widget: QWidget, area: QWidget) -> bool:
    wanted = Qt.FocusPolicy.TabFocus
    return (
        (widget.focusPolicy() & wanted) == wanted
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisibleTo(area)
        and widget.window() is area.window()
        and not _scrolls_controls(widget)
        and not _is_other_choice(widget)
    )


def _is_other_choice(widget: QWidget) -> bool:
    """True if it is one of several choices, and not the chosen one: arrows lead on to it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive():
        return False
    chosen = group.checkedButton()
    return chosen is not None and chosen is not widget


def _scrolls_controls(widget: QWidget) -> bool:
    """True if it is a scroll area whose contents take the focus themselves."""
    if not isinstance(widget, QScrollArea):
        return False
    wanted = Qt.FocusPolicy.TabFocus
    return any(
        (one.focusPolicy() & wanted) == wanted and one.isVisibleTo(widget)
        for one in widget.findChildren(QWidget)
    )
