"""Restyling after a change of theme or text size: what is in sight at once, the rest by and by.

The rules of the style sheet name roles of the palette; a widget that exists looks them up again
when its style polishes it.  A window has a thousand widgets and shows a third of them: the others
follow in slices while nothing else is to be done, and whoever is shown before its turn, then.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import send_theme, themes_within

# What may be done by and by in one go, before the window has to answer again.
SLICE_SECONDS = 0.008


class Restyling(QObject):
    """Brings every widget of the application up to date; one belongs to each window.

    The style polishes all widgets of the application again, those of the window that draw with a
    theme get theirs.
    """

    finished = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._scale = 0.0
        # Plain widgets come before what measures them, children before what they are in.
        self._waiting: dict[QWidget, Theme | None] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """True if something hidden still waits."""
        return bool(self._waiting)

    def begin(self, theme: Theme) -> None:
        """Restyle what is in sight now, and let the rest wait for its turn.

        Another text size reaches all that draws: what is hidden is measured as well when a window
        is laid out.
        """
        themes = dict(themes_within(self._window, theme))
        waiting: dict[QWidget, Theme | None] = {}
        for widget in QApplication.allWidgets():
            # PySide (6.11) may answer with a layout's item that has gone, in the place of one of
            # Qt's own widgets that lies where the item lay; and a widget may go meanwhile.
            if not isinstance(widget, QWidget) or not isValid(widget):
                continue
            if widget.isVisible():
                self._polish_in_sight(widget, theme)
            elif widget not in themes:
                waiting[widget] = None
        for widget, own in themes.items():
            # Whoever is told may make the widgets within it anew.
            if isValid(widget) and (widget.isVisible() or theme.scale != self._scale):
                send_theme(widget, own)
        # Whoever is told may also show, in the place of others, what was hidden.
        for widget in waiting:
            if isValid(widget) and widget.isVisible():
                self._polish_in_sight(widget, theme)
        self._scale = theme.scale
        # What is hidden is told once more: what it measures had not been polished yet.
        waiting |= themes
        self._wait_for(
            {one: own for one, own in waiting.items() if isValid(one) and not one.isVisible()}
        )

    def _polish_in_sight(self, widget: QWidget, theme: Theme) -> None:
        _polish(widget)
        if theme.scale != self._scale:
            # Sizes that are kept belong to the font before.
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))

    def _wait_for(self, waiting: dict[QWidget, Theme | None]) -> None:
        for widget in self._waiting:
            if widget not in waiting and isValid(widget):
                widget.removeEventFilter(self)
        # Each by itself: a filter of the application would see every event of every widget.
        for widget in waiting:
            widget.installEventFilter(self)
        self._waiting = waiting
        if waiting:
            self._timer.start()
        else:
            self._timer.stop()
            self.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Restyle a widget that is shown before its turn."""
        if watched in self._waiting and event.type() == QEvent.Type.Show:
            self._restyle(watched)
        return False

    def _restyle(self, widget: QWidget) -> None:
        theme = self._waiting.pop(widget, None)
        if isValid(widget):
            widget.removeEventFilter(self)
            _polish(widget)
            if theme is not None:
                send_theme(widget, theme)

    @Slot()
    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE_SECONDS
        while self._waiting and time.perf_counter() < end:
            self._restyle(next(iter(self._waiting)))
        if not self._waiting:
            self._timer.stop()
            self.finished.emit()


def _polish(widget: QWidget) -> None:
    # Whoever was never shown is polished then.
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    # The style puts back the font that a widget had when it was polished first.
    own = widget.font() if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) else None
    widget.style().polish(widget)
    if own is not None and widget.font() != own:
        widget.setFont(own)
