"""One axis of a chart in pyqtgraph: our ticks and notation, its grid, kept as a picture.

The range of a chart moves in steps, so the picture is made anew seldom.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPen

from playground.ui.appearance.theme import Theme
from playground.ui.charts.axis import FLOOR, Axis, Tick
from playground.ui.charts.plane_items import PlaneAxis

GRID_STRENGTH = 0.55


class ChartAxis(PlaneAxis):
    """Shows the ticks of an `Axis`; `most` is about how many there may be."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self._kind = Axis(0.0, 1.0)
        self.most = 6
        self._shown: tuple[Axis, int] | None = None
        self.setZValue(-1)
        self.setGrid(round(255 * GRID_STRENGTH))

    def show_axis(self, axis: Axis, most: int) -> None:
        """Ticks as `axis` has them: linear or logarithmic, percent, whole numbers."""
        if (axis, most) == self._shown:
            return
        self._shown = (axis, most)
        kind = replace(axis, low=0.0, high=1.0)
        if (kind, most) != (self._kind, self.most):
            self._kind, self.most = kind, most
            self.picture = None
            self.update()

    def set_look(self, theme: Theme, tick_font: QFont, line: float) -> None:
        """Take over colours and font."""
        super().set_look(theme, tick_font, line)
        self.setTickPen(QPen(QColor(theme.separator), 1))

    def room_needed(self) -> QRectF:
        """With room for the texts of ticks at both ends, which a grid of pyqtgraph cuts off."""
        room = self._line
        return super().room_needed().adjusted(-room, -room, room, room)

    def texts_of_ticks(self, low: float, high: float, size: float) -> dict[float, str]:
        """The ticks of the kind of axis that is shown; those too close to be named have none."""
        last = high - (high - low) * self._free / size if self._free else high
        axis = replace(self._kind, low=low, high=high)
        # pyqtgraph leaves out a tick that rounding puts a hair beyond the end.
        inside = 1e-9 * (high - low)
        ticks = axis.ticks(self.most)
        named = {tick.position for tick in ticks if tick.position <= last}
        if self.orientation == "left":
            named = apart(named, self._line * (high - low) / size)
        return {
            min(max(tick.position, low + inside), high - inside): (
                tick_text(tick, axis) if tick.position in named else ""
            )
            for tick in ticks
        }


def apart(places: set[float], least: float) -> set[float]:
    """Those of `places` that can be named: all where they are `least` apart, else the ends."""
    ordered = sorted(places)
    gaps = (after - before for before, after in pairwise(ordered))
    if all(gap >= least for gap in gaps):
        return places
    ends = {ordered[0], ordered[-1]}
    return ends if ordered[-1] - ordered[0] >= least else {ordered[0]}


def tick_text(tick: Tick, axis: Axis) -> str:
    """The label of a tick; the floor of a logarithmic axis is named as such."""
    if axis.logarithmic and axis.value(tick.position) <= FLOOR * 1.0001:
        return f"≤{tick.text}"
    return tick.text
