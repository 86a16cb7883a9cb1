"""Bars in pixels as one pyqtgraph item: painted at once, where pyqtgraph records a picture of them.

To record a bar with an edge takes it half a millisecond; `traps` says when this can go.
"""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from playground.ui.charts.scene_view import brush_of


class BarItem(pg.BarGraphItem):
    """Boxes, each in a colour of its own; hidden while there are none."""

    def __init__(self) -> None:
        super().__init__(x0=[0.0], y0=[0.0], width=[1.0], height=[1.0])
        self._boxes: tuple[tuple[QRectF, str], ...] = ()
        self._edge: QPen | None = None
        self._around = QRectF()
        self.hide()

    def show_boxes(self, boxes: Sequence[tuple[QRectF, str]], edge: QPen | None = None) -> None:
        """Draw these from now on, with an `edge` or without; the same ones cost nothing."""
        if tuple(boxes) == self._boxes and edge == self._edge:
            return
        # Before the bounds change, or where boxes have been is not painted anew.
        self.prepareGeometryChange()
        self._boxes, self._edge = tuple(boxes), edge
        self._around = QRectF()
        for box, _ in boxes:
            self._around |= box.adjusted(-1, -1, 1, 1)
        self.setVisible(bool(boxes))
        if boxes:
            self.setOpts(
                x0=[box.left() for box, _ in boxes],
                y0=[box.top() for box, _ in boxes],
                width=[box.width() for box, _ in boxes],
                height=[box.height() for box, _ in boxes],
                brushes=[brush_of(colour) for _, colour in boxes],
                pen=edge,
            )

    def boundingRect(self) -> QRectF:
        """All boxes with their edges."""
        return self._around

    def paint(self, p: QPainter, *_: object) -> None:
        """Fill the boxes, then draw their edges."""
        for box, colour in self._boxes:
            p.fillRect(box, brush_of(colour))
        if self._edge is not None:
            p.setPen(self._edge)
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRects([box for box, _ in self._boxes])
