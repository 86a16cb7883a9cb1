"""Has panels give way where a window has less room than they need: nothing of it is cut off.

It says when there may be room for them again; how they come back is the workspace's business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from playground.ui.labs.arrangement import Arrangement
from playground.ui.workspace.dock import PanelDock
from playground.ui.workspace.tightening import (
    AS_ARRANGED,
    NARROW_BEHIND,
    ONE_IN_ALL,
    lacks_room,
    limit_hidden_tabs,
    tightened,
    widest_dock,
)

# A window that is being made larger has its size when it has not changed for so long.
SETTLED_MILLISECONDS = 150


class GivingWay(QObject):
    """Tightens an arrangement in `window` step by step, whatever makes it too large.

    `place` puts the docks as an arrangement says.  `grown` follows a window that has become larger
    since they gave way.
    """

    grown = Signal()

    def __init__(
        self,
        window: QMainWindow,
        docks: Mapping[str, PanelDock],
        place: Callable[[Arrangement], None],
    ) -> None:
        super().__init__(window)
        self._window, self._docks, self._place = window, docks, place
        self._arrangement: Arrangement | None = None
        self._tightness = AS_ARRANGED
        self._is_restyling = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._give_way)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MILLISECONDS)
        self._settled.timeout.connect(self.grown)
        window.installEventFilter(self)

    @property
    def tightness(self) -> int:
        """How far the panels have given way."""
        return self._tightness

    def begin(self, arrangement: Arrangement) -> None:
        """Begin again with `arrangement`, which has been placed as it is."""
        self._arrangement, self._tightness = arrangement, AS_ARRANGED
        self._settled.stop()
        self.check()

    def check(self) -> None:
        """Look soon whether anything is cut off, once what is asked for has been laid out."""
        self._next.start()

    @Slot()
    def on_theme(self) -> None:
        """What is hidden has the measures of the text before, until `on_restyled`."""
        self._is_restyling = True

    def on_restyled(self) -> None:
        """All measures are those of the present text."""
        self._is_restyling = False
        self.check()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window, and what its parts ask for."""
        if watched is self._window and not self._is_restyling:
            if event.type() == QEvent.Type.LayoutRequest:
                self.check()
            elif isinstance(event, QResizeEvent):
                self._on_size(event)
        return super().eventFilter(watched, event)

    def _on_size(self, event: QResizeEvent) -> None:
        more = event.size() - event.oldSize()
        if self._tightness > AS_ARRANGED and (more.width() > 0 or more.height() > 0):
            self._settled.start()
        self.check()

    @Slot()
    def _give_way(self) -> None:
        """Have panels be tabs of each other, one step further, where anything is cut off."""
        held = isinstance(QWidget.mouseGrabber(), QDockWidget)
        if self._arrangement is None or held or not lacks_room(self._window):
            return
        open_ones = [dock for dock in self._docks.values() if not dock.isHidden()]
        alone = len(open_ones) == 1 and self._tightness == AS_ARRANGED
        if alone or self._tightness == ONE_IN_ALL:
            for dock in open_ones:
                dock.limit_width_further(widest_dock(self._window, dock))
        if self._tightness == ONE_IN_ALL:
            return
        before = tightened(self._arrangement, self._tightness)
        self._tightness += 1
        if self._tightness == NARROW_BEHIND:
            if not alone:
                limit_hidden_tabs(self._window, self._docks)
            self.check()
            return
        tighter = tightened(self._arrangement, self._tightness)
        if tighter == before:
            self.check()
            return
        for dock in open_ones:
            dock.limit_width(None)
        closed = [dock for dock in self._docks.values() if dock.isHidden()]
        self._place(tighter)
        for dock in closed:
            dock.hide()
        # What the panels need is known once they have been laid out.
        self.check()
