"""A class table with bars that are dragged, and classes that are clicked.

Arrow keys do the same: up and down choose a class, left and right move its bar, page
up and down change the column.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.own_keys import claim
from playground.ui.panels.softmax.class_table import ClassTable, TableColumn
from playground.ui.picture_parts import Path, notify_part_focused

# How far an arrow key moves a bar, as a share of its reach; ten times as far with Shift.
KEY_STEP = 0.01
OWN_KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)


class DragTable(ClassTable):
    """Says `dragged` when the bar at `row` and `column` is to be `share` long, `picked` for a row.

    `draggable` lists the columns whose bars move; signed ones go from −1 to 1, others from 0.
    """

    dragged = Signal()
    picked = Signal()

    def __init__(
        self,
        theme: Theme,
        columns: tuple[TableColumn, ...],
        draggable: tuple[int, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, columns, parent)
        self._draggable = draggable
        self.row, self.column = 0, draggable[0]
        self.share = 0.0
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start to drag a bar, or choose a class as the target."""
        found = self.cell_at(event.position())
        row = int(event.position().y() // self.row_height()) - 1
        if event.button() != Qt.MouseButton.LeftButton or not 0 <= row < len(self.rows):
            return
        self.row = row
        if found is not None and found[1] in self._draggable:
            self.column = found[1]
            self._dragging = True
            self._drag_to(event.position())
        else:
            self.picked.emit()
        self._show_frame()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The bar follows the mouse."""
        if self._dragging:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        self._dragging = False

    def current_part(self) -> Path | None:
        """The row of the bar that the keys move."""
        return (self.row,) if self.row < len(self.rows) else None

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the window's shortcuts, which step the training."""
        return claim(event, OWN_KEYS, with_shift=True) or bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Return makes the class the target."""
        key, rows = event.key(), len(self.rows)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and rows:
            self.row = (self.row + (1 if key == Qt.Key.Key_Down else -1)) % rows
            self._show_frame()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            place = self._draggable.index(self.column) + (1 if key == Qt.Key.Key_PageDown else -1)
            self.column = self._draggable[place % len(self._draggable)]
            self._show_frame()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.row < rows:
            step = KEY_STEP if key == Qt.Key.Key_Right else -KEY_STEP
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                step *= 10
            before = self.rows[self.row].cells[self.column].share or 0.0
            self._set_share(before + step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row < rows:
            self.picked.emit()
        else:
            super().keyPressEvent(event)
            return
        notify_part_focused(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the bar that the keys move, and say which row they are on."""
        super().focusInEvent(event)
        self._show_frame()
        notify_part_focused(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys move nothing now."""
        super().focusOutEvent(event)
        self._show_frame()

    def _show_bars(self) -> None:
        super()._show_bars()
        # Bars are placed before there is one to hold.
        if hasattr(self, "column"):
            self._show_frame()

    def _show_frame(self) -> None:
        framed = self.hasFocus() and self.row < len(self.rows)
        bar = self.bar_box(self.row, self.column) if framed else None
        self.bar_layer.show_frame(bar.adjusted(-2, -2, 2, 2) if bar is not None else None)

    def _drag_to(self, position: QPointF) -> None:
        bar = self.bar_box(self.row, self.column)
        if bar.width() <= 0:
            return
        if self.columns[self.column].signed:
            self._set_share((position.x() - bar.center().x()) / (bar.width() / 2))
        else:
            self._set_share((position.x() - bar.left()) / bar.width())

    def _set_share(self, share: float) -> None:
        least = -1.0 if self.columns[self.column].signed else 0.0
        self.share = min(max(share, least), 1.0)
        self.dragged.emit()
