"""A tab that is held by the mouse while its bar loses tabs: Qt would move one that is gone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTabBar


class TabPress(QObject):
    """Watches tab bars; lets go of the tab that is held where there are fewer than when it was.

    Panels may be arranged anew at any time, by a key, a lesson or larger text that takes a while.
    Qt (6.11, `QTabBarPrivate::setupMovableTab`) then reads behind the last tab as soon as the mouse
    moves, and crashes.  Remove with a Qt that asks whether the tab is there.
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
                self._let_go(self._bar)
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._bar = None
        return False

    def _let_go(self, bar: QTabBar) -> None:
        # Above all tabs, so that none of them is clicked.
        place = QPointF(-1.0, -1.0)
        released = QMouseEvent(
            QEvent.Type.MouseButtonRelease,
            place,
            bar.mapToGlobal(place),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(bar, released)
