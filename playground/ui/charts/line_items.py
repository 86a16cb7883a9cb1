"""Straight lines and ringed points of a chart: items of Qt that cost nothing until they change.

pyqtgraph's own would ask for the size of a pixel, in Python, each time that anything around them is
painted.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsLineItem

from playground.ui.charts.curve_items import CURVE_WIDTH
from playground.ui.charts.plot_area import PlotArea
from playground.ui.charts.scene_view import brush_of, line_pen

MARK = 9.0


class StraightLine(QGraphicsLineItem):
    """A line across the whole plot, along one axis; it is no target of the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self._room = QRectF()
        self._look: tuple[object, ...] = ()
        self._place = 0.0

    def boundingRect(self) -> QRectF:
        """The visible part: Qt would take the pen to be as wide in units of the axes."""
        return self._room

    def value(self) -> float:
        """The position on the axis that the line crosses."""
        return self._place

    def move_to(self, place: float, area: PlotArea, *, across: bool) -> None:
        """Stand at a place of the y axis, `across` the plot, or upright at one of the x axis."""
        room = area.room()
        if room != self._room:
            self.prepareGeometryChange()
            self._room = room
        self._place = place
        if across:
            self.setLine(room.left(), place, room.right(), place)
        else:
            self.setLine(place, room.top(), place, room.bottom())

    def set_style(self, colour: str, width: float, dashes: tuple[float, ...] = ()) -> None:
        """Draw in this pen; the same one costs nothing."""
        look = (colour, width, dashes)
        if look != self._look:
            self._look = look
            self.setPen(line_pen(colour, width, dashes))


class RingedPoint(QGraphicsEllipseItem):
    """A ring of the same size at every zoom around a point that is named."""

    def __init__(self) -> None:
        super().__init__(-MARK / 2, -MARK / 2, MARK, MARK)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._look: tuple[str, str] = ("", "")

    def show_point(self, x: float, y: float, colour: str, ground: str) -> None:
        """Stand at (x, y), in places."""
        if (colour, ground) != self._look:
            self._look = (colour, ground)
            self.setPen(QPen(QColor(colour), CURVE_WIDTH))
            self.setBrush(brush_of(ground))
        self.setPos(x, y)
