"""Docks, tabs and separators in the mouse's hand or below it: let go of before Qt loses them.

Panels may be arranged anew at any time, by a menu, a key, a lesson or larger text that takes a
while.  Qt (6.11) then goes on with what is no longer where it was, and crashes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QCursor, QHoverEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget
from shiboken6 import isValid

# Above all tabs, so that none of them is clicked.
OUTSIDE = QPointF(-1.0, -1.0)


def cancel_dock_drag(window: QMainWindow) -> None:
    """Drop the dock that the mouse is just dragging, by its title or by its tab, and a held tab.

    The separator below the mouse is let go of, too.  Whoever places docks or takes their window
    away calls this first: Qt keeps the gap that the dock would fall into among its places, and asks
    for it when it is gone.
    """
    _forget_separator(window)
    held = QWidget.mouseGrabber()
    if isinstance(held, QDockWidget):
        _release(held, held.mapFromGlobal(QPointF(QCursor.pos())))
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        # One that holds nothing takes no notice; and with a dock that falls back some may go.
        if isValid(bar) and bar.count():
            _release(bar, OUTSIDE)


def _forget_separator(window: QMainWindow) -> None:
    """Let go of the separator between docks that the mouse holds, or has last been above.

    Qt remembers it by its number among the docks, and looks there for what it has to draw anew as
    soon as the mouse moves on (`QMainWindowPrivate::adjustCursor`).
    """
    _release(window, OUTSIDE)
    QApplication.sendEvent(window, QHoverEvent(QEvent.Type.HoverLeave, OUTSIDE, OUTSIDE, OUTSIDE))


def _release(widget: QWidget, place: QPointF) -> None:
    released = QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        place,
        widget.mapToGlobal(place),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, released)


class TabPress(QObject):
    """Watches tab bars; lets go of the tab that is held where there are fewer than when it was.

    A panel can be closed without arranging the others.  Qt (`QTabBarPrivate::setupMovableTab`)
    reads behind the last tab as soon as the mouse moves.  Remove with a Qt that asks whether the
    tab is there.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bar: QTabBar | None = None
        self._tabs = 0

    def watch(self, bar: QTabBar) -> None:
        """Look after `bar` from now on; more than once does no harm."""
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a press, and take it back before a move that would be of a tab that is gone."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QTabBar):
            self._bar, self._tabs = watched, watched.count()
        elif event.type() == QEvent.Type.MouseMove and watched is self._bar:
            if self._bar.count() < self._tabs:
                _release(self._bar, OUTSIDE)
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._bar = None
        return False
