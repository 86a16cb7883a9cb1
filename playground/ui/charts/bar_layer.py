"""Bars of a table as pyqtgraph items: laid over the widget that draws the figures beside them.

It lets the mouse and the ground through; the table says where each bar is, in its own pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsItem, QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.charts.bar_item import BarItem
from playground.ui.charts.plane_items import LinesItem
from playground.ui.charts.scene_view import SceneView, line_pen


@dataclass(frozen=True)
class TableBar:
    """A bar in `room`, a rectangle (left, top, width, height), that fills `share` of it.

    A `signed` share is from −1 to 1 and grows both ways from the middle; others are from 0 to 1
    and lie on a track in the colour `track`.
    """

    room: tuple[float, float, float, float]
    share: float
    colour: str
    signed: bool = False
    track: str = ""

    @property
    def zero(self) -> float:
        """The column that it grows from."""
        left, _, width, _ = self.room
        return left + width / 2 if self.signed else left

    @property
    def length(self) -> float:
        """In pixels, negative to the left; what is no number has none."""
        share = min(max(self.share, -1.0), 1.0) if self.share == self.share else 0.0
        return share * (self.room[2] / 2 if self.signed else self.room[2])


class BarLayer(SceneView):
    """Draws `TableBar`s: one item for all tracks, one for all bars, one for the lines of zero."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Bars of the table"))
        self.setStyleSheet("background: transparent")
        self.viewport().setAutoFillBackground(False)
        self.track_item = BarItem()
        self.bar_item = BarItem()
        self._zeros = LinesItem()
        self._bars: tuple[TableBar, ...] = ()
        self._rooms: Sequence[tuple[object, ...]] = ()
        items: tuple[QGraphicsItem, ...] = (self.track_item, self.bar_item, self._zeros)
        for height, item in enumerate(items):
            item.setZValue(height)
            item.hide()
            self.scene().addItem(item)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours; the ground is that of the table."""
        super().apply_theme(theme)
        self.setBackground(None)
        self._zeros.setPen(line_pen(theme.muted))
        # Pale colours of classes would be lost on a light ground.
        self._edge = None if theme.dark else line_pen(theme.muted)
        self._bars = ()

    def show_bars(self, bars: Sequence[TableBar]) -> None:
        """Draw these from now on."""
        bars = tuple(bars)
        if bars == self._bars:
            return
        self._bars = bars
        self.bar_item.show_boxes([(_filled(bar), bar.colour) for bar in bars], self._edge)
        # Tracks and lines of zero change with the size and the true class alone.
        rooms = [(*bar.room, bar.track, bar.signed) for bar in bars]
        if rooms == self._rooms:
            return
        self._rooms = rooms
        self.track_item.show_boxes([(QRectF(*bar.room), bar.track) for bar in bars if bar.track])
        ends = [
            (round(bar.zero) + 0.5, y)
            for bar in bars
            for y in (bar.room[1] - 1, bar.room[1] + bar.room[3] + 1)
        ]
        self._zeros.show_segments(np.array(ends, dtype=float).reshape(-1, 2))


def _filled(bar: TableBar) -> QRectF:
    left = min(bar.zero, bar.zero + bar.length)
    return QRectF(left, bar.room[1], abs(bar.length), bar.room[3])
