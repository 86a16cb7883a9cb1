"""A plane whose cursor goes from point to point by the arrow keys, to the next in that direction.

The cursor stays on its point while the points move.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from playground.ui.charts.cursor_plane import FAR, CursorPlaneView
from playground.ui.charts.plane_items import PlanePoints, drawn
from playground.ui.picture_parts import notify_part_focused

# How much more it counts to be aside than ahead.
ASIDE = 2.0
DIRECTIONS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
# In the order of the rows, which reaches those that lie on each other, too.
ORDER = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class CursorPointsView(CursorPlaneView):
    """A `CursorPlaneView` whose cursor goes from point to point."""

    # The place of the cursor's point among the points; None while the mouse points.
    _current: int | None = None

    @property
    def row(self) -> int | None:
        """The point of the cursor, else the one under the mouse."""
        rows, current = self.points.rows, self._current
        if current is None or current >= len(rows) or self.mouse is None:
            return super().row
        return int(rows[current])

    def show_points(self, points: PlanePoints) -> None:
        """Draw these points from now on; the cursor goes along with its own."""
        kept = self.row if self._current is not None else None
        super().show_points(points)
        if kept is None:
            return
        places = np.flatnonzero(points.rows == kept)
        self._current = int(places[0]) if len(places) else None
        if self._current is not None:
            self.go_to(self._pixel(self._current))

    def enter(self) -> None:
        """The cursor begins at the point that it was on, else at the one nearest to the middle."""
        number = self._current
        if number is None or number >= len(self.points.rows):
            number = self._nearest(self._spot())
        self._step_to(number)

    def move_cursor(self, key: Qt.Key, far: bool) -> bool:
        """Arrows lead to the next point there; Page Up and Page Down in the order of the rows.

        With Shift an arrow leaves out what is nearer than a tenth of the side.
        """
        if key not in (*DIRECTIONS, *ORDER, Qt.Key.Key_Home) or not len(self.points.rows):
            return False
        here = self._current if self._current is not None else self._nearest(self._spot())
        if here is None or key == Qt.Key.Key_Home:
            self._step_to(self._nearest(self.area().center()))
        elif key in ORDER:
            by_row = np.argsort(self.points.rows, kind="stable")
            place = int(np.flatnonzero(by_row == here)[0]) + ORDER[key]
            self._step_to(int(by_row[place % len(by_row)]))
        else:
            least = self.area().width() * FAR if far else 0.5
            offsets = self.to_widget(self.points.coordinates) - self._at(here)
            step = next_in(offsets, DIRECTIONS[key], least)
            self._step_to(here if step is None else step)
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mouse points from here on."""
        self._current = None
        super().mouseMoveEvent(event)

    def _spot(self) -> QPointF:
        return self.mouse or self.area().center()

    def _at(self, number: int) -> np.ndarray:
        return self.to_widget(self.points.coordinates[number : number + 1])[0]

    def _pixel(self, number: int) -> QPointF:
        x, y = self._at(number)
        return QPointF(float(x), float(y)) if np.isfinite([x, y]).all() else self._spot()

    def _nearest(self, spot: QPointF) -> int | None:
        """The point nearest to a pixel, None where none is drawn."""
        places = self.points.coordinates
        known = np.flatnonzero(drawn(places))
        if not len(known):
            return None
        offsets = self.to_widget(places[known]) - (spot.x(), spot.y())
        return int(known[np.hypot(offsets[:, 0], offsets[:, 1]).argmin()])

    def _step_to(self, number: int | None) -> None:
        self._current = number
        self.go_to(self._spot() if number is None else self._pixel(number))
        notify_part_focused(self)


def next_in(offsets: np.ndarray, direction: tuple[float, float], least: float) -> int | None:
    """The index of the next of `offsets` (n, 2) in `direction`, at least so far ahead, or None.

    What lies more aside than ahead is not meant.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        ahead = offsets @ np.array(direction)
        aside = np.abs(offsets @ np.array(direction[::-1]))
        meant = (ahead >= least) & (aside <= ahead)
        costs = np.where(meant, ahead + ASIDE * aside, np.inf)
    best = int(costs.argmin()) if len(costs) else 0
    return best if len(costs) and np.isfinite(costs[best]) else None
