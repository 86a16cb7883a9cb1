"""The rectangle between the axes of a plot: pyqtgraph's view box, without what only costs."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsSceneResizeEvent


class PlotBox(pg.ViewBox):
    """A view box whose range is set, never guessed, and that remembers its bounds.

    Qt asks for them some twenty times a paint, and pyqtgraph would work them out in Python.
    """

    def __init__(self, *, upside_down: bool = False) -> None:
        self._bounds: QRectF | None = None
        super().__init__(enableMenu=False, defaultPadding=0.0, invertY=upside_down)
        self.disableAutoRange()

    def boundingRect(self) -> QRectF:
        """The same until the box has another place or size."""
        if self._bounds is None:
            self._bounds = super().boundingRect()
        return self._bounds

    def setGeometry(self, *place: object) -> None:
        """Stand there."""
        self._bounds = None
        super().setGeometry(*place)
        self._bounds = None

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        """Have another size."""
        self._bounds = None
        super().resizeEvent(event)
