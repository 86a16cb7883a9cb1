"""A scroll area that settles, whatever its bar does to the room that its widget asks for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

# So often the widget in it is fitted within one change of its size.
MAX_FITTING_ROUNDS = 4


class SettlingScroll(QScrollArea):
    """Makes its widget as large as itself, and keeps a bar that would come and go without an end.

    What needs a bar where it is wide may need none where the bar makes it narrower, and a sentence
    knows how many rows it takes only once it has its width.  Qt would put the bar there and away
    until the stack is full.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self.setWidgetResizable(True)

    def event(self, event: QEvent) -> bool:
        """In another room there is a bar only where it is needed."""
        # `resizeEvent` is told of the viewport as well, which changes with the bar.
        if event.type() == QEvent.Type.Resize:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the widget again after it has taken another size, but not for ever."""
        if event.type() != QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._rounds == MAX_FITTING_ROUNDS:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        if self._rounds > MAX_FITTING_ROUNDS:
            return False
        self._rounds += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._rounds -= 1
