"""The line in a picture over epochs that is the time machine: dragged, or moved by keys."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.charts.scene_view import line_pen
from playground.ui.epoch_view import EpochView
from playground.ui.own_keys import claim_all

CURSOR_WIDTH, HOVER_WIDTH = 2.0, 4.0
CURSOR_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
HEIGHT = 10


class TimeCursor(QObject):
    """Owns the line in the view box of `chart`; it is at an epoch unless the run plays.

    While the line is visible it gets the arrow keys, Home and End of the chart.
    """

    def __init__(self, box: pg.ViewBox, view: EpochView, chart: QWidget) -> None:
        super().__init__(chart)
        self._view = view
        self._last = 0
        self.line = pg.InfiniteLine(angle=90, movable=True)
        self.line.setZValue(HEIGHT)
        self.line.hide()
        box.addItem(self.line, ignoreBounds=True)
        self.line.sigDragged.connect(self._go)
        chart.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take over colours."""
        self.line.setPen(line_pen(theme.accent, CURSOR_WIDTH))
        self.line.setHoverPen(line_pen(theme.accent, HOVER_WIDTH))

    def show(self, epoch: int | None, last: int) -> None:
        """Put the line at `epoch` of a run of `last` epochs; None while it plays."""
        self._last = last
        self.line.setVisible(epoch is not None and last > 0)
        if epoch is not None and not self.line.moving:
            self.line.setBounds((0, last))
            self.line.setValue(epoch)

    @Slot()
    def _go(self) -> None:
        self._view.go_to(round(self.line.value()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the keys that move through time before the window's shortcuts do."""
        if isinstance(event, QKeyEvent) and self._is_for_line(event):
            if claim_all(event):
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._move(event)
                return True
        return super().eventFilter(watched, event)

    def _is_for_line(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        return plain and event.key() in CURSOR_KEYS and bool(self.line.isVisible())

    def _move(self, event: QKeyEvent) -> None:
        now = round(self.line.value())
        places = {
            Qt.Key.Key_Left: now - 1,
            Qt.Key.Key_Right: now + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._last,
        }
        epoch = min(max(places[Qt.Key(event.key())], 0), self._last)
        self.line.setValue(epoch)
        self._view.go_to(epoch)
