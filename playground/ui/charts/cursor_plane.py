"""A plane with a cursor for the arrow keys: it stands in the mouse's place, with a ring around it.

What is under the cursor is said by whoever knows; here it only moves.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGraphicsEllipseItem, QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.charts.plane_view import MARKS, PlaneView
from playground.ui.charts.scene_view import RETURN_KEYS, TAB_REASONS, line_pen
from playground.ui.picture_parts import Part, Path

# Shares of the side that a press of an arrow goes, without and with Shift.
NEAR, FAR = 0.01, 0.1
# Radius of the ring in pixels at scale 1, and what lies around it so that it shows on every colour.
RADIUS, RING_WIDTH, RIM_WIDTH = 7.0, 2.0, 4.0


class CursorPlaneView(PlaneView):
    """A `PlaneView` with a cursor for the keyboard; `place` and `row` are where it stands."""

    has_cursor = True
    # Return was pressed at the cursor; a click there follows.
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._words: Callable[[], str] | None = None
        self._cursor = (QGraphicsEllipseItem(), QGraphicsEllipseItem())
        super().__init__(theme, parent)
        for ring in self._cursor:
            ring.setZValue(MARKS)
            ring.hide()
            self.scene().addItem(ring)

    def name_place(self, words: Callable[[], str]) -> None:
        """Have `words` say what is under the cursor, for whoever does not see it."""
        self._words = words

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab puts the cursor in the middle, where nothing was pointed at."""
        super().focusInEvent(event)
        if event.reason() in TAB_REASONS:
            self.enter()

    def enter(self) -> None:
        """Put the cursor where it begins: where the mouse is, else in the middle."""
        self.go_to(self.mouse or self.area().center())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor goes with the focus."""
        super().focusOutEvent(event)
        if event.reason() in TAB_REASONS:
            self.mouse = None
            self.mouse_moved.emit()
        self._show_cursor()

    def move_cursor(self, key: Qt.Key, far: bool) -> bool:
        """Arrows move the cursor by a hundredth of the side, with Shift by a tenth.

        At an edge they move what is seen.
        """
        area, keys = self.area(), Qt.Key
        step = area.width() * (FAR if far else NEAR)
        steps = {
            keys.Key_Left: QPointF(-step, 0.0),
            keys.Key_Right: QPointF(step, 0.0),
            keys.Key_Up: QPointF(0.0, -step),
            keys.Key_Down: QPointF(0.0, step),
        }
        if key == keys.Key_Home:
            self.go_to(area.center())
        elif key in steps:
            place = (self.mouse or area.center()) + steps[key]
            self._scroll_to(place)
            self.go_to(place)
        return key in steps or key == keys.Key_Home

    def _scroll_to(self, place: QPointF) -> None:
        """Move what is seen by what a pixel lies outside of it; the plane has ends."""
        area, seen = self.area(), self.box.viewRect()
        x = min(place.x() - area.left(), 0.0) + max(place.x() - area.right(), 0.0)
        y = min(place.y() - area.top(), 0.0) + max(place.y() - area.bottom(), 0.0)
        if x or y:
            self.box.translateBy(
                x=x * seen.width() / area.width(), y=-y * abs(seen.height()) / area.height()
            )

    def zoom(self, factor: float) -> bool:
        """Zoom around the cursor, which stays on its point."""
        centre = self.box.mapSceneToView(self.mouse or self.area().center())
        self.box.scaleBy((1 / factor, 1 / factor), center=centre)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is a click at the cursor."""
        if event.key() in RETURN_KEYS and self.mouse is not None:
            self.entered.emit()
            self.click(Qt.MouseButton.LeftButton)
        else:
            super().keyPressEvent(event)

    def go_to(self, place: QPointF) -> None:
        """Put the cursor at a pixel, or as near to it as the picture reaches."""
        area = self.area().adjusted(1, 1, -1, -1)
        x = min(max(place.x(), area.left()), area.right())
        self.mouse = QPointF(x, min(max(place.y(), area.top()), area.bottom()))
        self._show_cursor()
        self.mouse_moved.emit()

    def _show_cursor(self) -> None:
        radius, spot = RADIUS * self._theme.scale, self.mouse
        looks = ((self._theme.surface, RIM_WIDTH), (self._theme.text, RING_WIDTH))
        for ring, (colour, width) in zip(self._cursor, looks, strict=True):
            ring.setVisible(spot is not None and self.hasFocus())
            ring.setPen(line_pen(colour, width))
            if spot is not None:
                ring.setRect(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius)

    # What is told.

    def part_count(self, path: Path) -> int:
        """The cursor alone, while there is one."""
        return int(not path and self._words is not None and self.mouse is not None)

    def part_at(self, path: Path) -> Part | None:
        """The part under the cursor."""
        if path != (0,) or self._words is None or self.mouse is None:
            return None
        return Part(self._words(), box=QRectF(self.mouse.x() - 4, self.mouse.y() - 4, 8, 8))

    def current_part(self) -> Path | None:
        """The cursor."""
        return (0,) if self.part_count(()) else None
