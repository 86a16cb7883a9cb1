"""Bars, figures and markers of a table as items of one scene, laid over what places them.

It lets the mouse and the ground through; the table says where each bar is, in its own pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.charts.bar_item import BarItem
from playground.ui.charts.layer_view import TEXTS, LayerView, MarkerItem
from playground.ui.charts.markers import Marker
from playground.ui.charts.plane_items import LinesItem
from playground.ui.charts.scene_view import line_pen


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


class BarLayer(LayerView):
    """Draws `TableBar`s: one item for all tracks, one for all bars, one for the lines of zero.

    Under them are grounds of rows, over them texts, markers and the frame of what is held.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Bars of the table"))
        self.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.ground_item = BarItem()
        self.track_item = BarItem()
        self.bar_item = BarItem()
        self._zeros = LinesItem()
        self._bars: tuple[TableBar, ...] = ()
        self._rooms: Sequence[tuple[object, ...]] = ()
        self._markers: list[MarkerItem] = []
        self._grounds: Sequence[tuple[QRectF, str]] = ()
        self.frame = QGraphicsRectItem()
        items: tuple[QGraphicsItem, ...] = (
            self.ground_item,
            self.track_item,
            self.bar_item,
            self._zeros,
            self.frame,
        )
        for height, item in enumerate(items):
            item.setZValue(height)
            item.hide()
            self.scene().addItem(item)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours; the ground is that of the table."""
        super().apply_theme(theme)
        self._zeros.setPen(line_pen(theme.muted))
        # Pale colours of classes would be lost on a light ground.
        self._edge = None if theme.dark else line_pen(theme.muted)
        self._bars = ()
        self._grounds = ()
        self.frame.setPen(line_pen(theme.accent))

    def show_grounds(self, grounds: Sequence[tuple[QRectF, str]]) -> None:
        """Fill these rectangles, each with its colour, under everything."""
        if grounds != self._grounds:
            self._grounds = grounds
            self.ground_item.show_boxes(grounds)

    def show_markers(self, markers: Sequence[tuple[Marker, float, float]], size: float) -> None:
        """Draw markers, `size` pixels across, with their middles at (x, y)."""
        while len(self._markers) < len(markers):
            self._markers.append(MarkerItem())
            self._markers[-1].setZValue(TEXTS)
            self.scene().addItem(self._markers[-1])
        for number, item in enumerate(self._markers):
            item.setVisible(number < len(markers))
        ratio = self.devicePixelRatioF()
        for item, (marker, x, y) in zip(self._markers, markers, strict=False):
            item.show_marker(marker, size, ratio, self._theme)
            item.setPos(x, y)

    def show_frame(self, box: QRectF | None) -> None:
        """Frame `box`; None for nothing."""
        self.frame.setVisible(box is not None)
        if box is not None:
            self.frame.setRect(box)

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
