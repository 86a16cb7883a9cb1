"""pyqtgraph's scatter plot, which remembers how much room it takes until something moves."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF


class ScatterItem(pg.ScatterPlotItem):
    """Points whose bounds are worked out once: Qt asks for them several times a paint."""

    _room: QRectF | None = None

    def boundingRect(self) -> QRectF:
        """As before, as long as pyqtgraph itself still holds the bounds of the data."""
        if self._room is None or None in self.bounds:
            self._room = super().boundingRect()
        return self._room
