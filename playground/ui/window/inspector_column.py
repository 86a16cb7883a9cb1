"""The column of inspectors at the left edge; it steps aside where it would leave too little.

With large text on a small screen nothing of it, of the diagram and of the panels could be read
beside each other.  The View menu opens it there all the same.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QVBoxLayout, QWidget

from playground.ui.appearance.theme import GRID
from playground.ui.context import Context
from playground.ui.widgets.settling_scroll import SettlingScroll

# Pixels at 100 %: of the column, and of what diagram and panels need beside it.
COLUMN_WIDTH, MIN_BESIDE = 296, 640


class InspectorColumn(QDockWidget):
    """Shows inspectors below each other; `place` gives it the width that the text needs."""

    def __init__(self, title: str, context: Context) -> None:
        super().__init__(title, context.window)
        self.setObjectName("dock-inspectors")
        self._context = context
        self._has_room = True
        self.content = QWidget()
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.setSpacing(GRID)
        self._column.addStretch(1)
        scroll = SettlingScroll()
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.content)
        self.setWidget(scroll)
        context.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self)
        context.window.installEventFilter(self)
        self.visibilityChanged.connect(self._on_shown)

    def add(self, widget: QWidget) -> None:
        """Put `widget` below the others."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_on_top(self, widget: QWidget) -> None:
        """Put `widget` above the others."""
        self._column.insertWidget(0, widget)

    @Slot()
    def place(self) -> None:
        """Open it where it has room, as wide as the text needs; close it while presenting."""
        if self._context.presenting:
            self.hide()
            return
        had_room, self._has_room = self._has_room, self._is_room_beside()
        if self._has_room:
            self.show()
        elif had_room:
            self._step_aside()
        width = round(COLUMN_WIDTH * self._context.theme.scale)
        self._context.window.resizeDocks([self], [width], Qt.Orientation.Horizontal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go where the window is made wide or narrow enough for that."""
        resized = watched is self._context.window and event.type() == QEvent.Type.Resize
        if resized and not self._context.presenting and self._is_room_beside() != self._has_room:
            self.place()
        return super().eventFilter(watched, event)

    def _is_room_beside(self) -> bool:
        needed = (COLUMN_WIDTH + MIN_BESIDE) * self._context.theme.scale
        return self._context.window.width() >= needed

    def _step_aside(self) -> None:
        self.hide()
        self._context.show_message(self._aside_words())

    @Slot(bool)
    def _on_shown(self, visible: bool) -> None:
        """What was said of them is no longer true, whoever has them back."""
        if visible:
            self._context.withdraw_message(self._aside_words())

    def _aside_words(self) -> str:
        return self.tr("The settings have no room beside the panels: View, Experiment opens them.")
