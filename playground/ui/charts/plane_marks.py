"""Marks over the picture of a plane: rings around chosen points, a brush, and a title.

Each is drawn twice, wide in the colour of the ground below and narrow in its own, so that it stays
visible on any ground.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsRectItem, QGraphicsTextItem

from playground.ui.appearance.theme import Theme, font
from playground.ui.charts.plane_items import drawn
from playground.ui.charts.scene_view import line_pen

# Widths of the two lines in pixels, and how much larger a ring is than its point.
WIDE, NARROW = 4.0, 2.0
RING_SPACE = 8
TITLE_STRENGTH = 0.85


class PointRings:
    """Rings around points; `items` are what is drawn."""

    def __init__(self) -> None:
        self.items = tuple(pg.ScatterPlotItem(pxMode=True) for _ in range(2))

    def show(self, places: np.ndarray, size: float, theme: Theme) -> None:
        """Ring the points at `places` (n, 2), which are `size` pixels wide."""
        places = places[drawn(places)]
        for item in self.items:
            item.setVisible(len(places) > 0)
        if not len(places):
            return
        looks = ((theme.surface, WIDE), (theme.text, NARROW))
        for item, (colour, width) in zip(self.items, looks, strict=True):
            item.setData(
                x=places[:, 0],
                y=places[:, 1],
                size=size + RING_SPACE,
                symbol="o",
                pen=line_pen(colour, width),
                brush=None,
            )


class BrushCircle:
    """A circle around the mouse, in the units of the plane; `items` are what is drawn."""

    def __init__(self) -> None:
        self.items = tuple(QGraphicsEllipseItem() for _ in range(2))

    def hide(self) -> None:
        """Draw none."""
        for item in self.items:
            item.hide()

    def show(self, place: tuple[float, float], radius: float, colour: str, theme: Theme) -> None:
        """Draw a circle of `radius` around `place`."""
        looks = ((theme.surface, WIDE), (colour, NARROW))
        for item, (shade, width) in zip(self.items, looks, strict=True):
            item.setVisible(True)
            item.setPen(line_pen(shade, width))
            item.setRect(QRectF(place[0] - radius, place[1] - radius, 2 * radius, 2 * radius))


class PlaneTitle(QGraphicsRectItem):
    """A title on the picture, wrapped where it is wider than that."""

    def __init__(self) -> None:
        super().__init__()
        self._text = QGraphicsTextItem(self)
        self.setPen(Qt.PenStyle.NoPen)
        self.hide()

    def show_text(self, title: str, room: QRectF, theme: Theme) -> None:
        """Write `title` at the upper left corner of `room`; "" for none."""
        self.setVisible(bool(title))
        if not title:
            return
        self._text.setFont(font(theme, "label", bold=True))
        self._text.setDefaultTextColor(QColor(theme.text))
        self._text.setPlainText(title)
        self._text.setTextWidth(-1)
        wanted = self._text.boundingRect().width()
        self._text.setTextWidth(max(min(wanted, room.width()), 1.0))
        ground = QColor(theme.surface)
        ground.setAlphaF(TITLE_STRENGTH)
        self.setBrush(ground)
        self.setRect(self._text.boundingRect())
        self.setPos(room.topLeft())
