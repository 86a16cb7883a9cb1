"""Pixels of a chart for values on its axes: arithmetic for names, readouts and the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from playground.ui.appearance.theme import GRID
from playground.ui.charts.axis import Axis


@dataclass(frozen=True)
class PlotArea:
    """The rectangle between the axes, in pixels, and the ranges that it shows."""

    box: QRectF
    x_axis: Axis
    y_axis: Axis

    def x(self, position: float) -> float:
        """The pixel column of a position on the x axis."""
        return self.box.left() + self.x_axis.fraction(position) * self.box.width()

    def column(self, value: float) -> float:
        """The pixel column of a value."""
        return self.x(self.x_axis.position(value))

    def y(self, value: float) -> float:
        """The pixel row of a value."""
        return (
            self.box.bottom()
            - self.y_axis.fraction(self.y_axis.position(value)) * self.box.height()
        )

    def position_at(self, column: float) -> float:
        """The position on the x axis of a pixel column."""
        share = (column - self.box.left()) / self.box.width()
        return self.x_axis.low + share * self.x_axis.span

    def room(self) -> QRectF:
        """The visible range, in positions on both axes."""
        x, y = self.x_axis, self.y_axis
        return QRectF(x.low, y.low, x.span, y.span)

    @property
    def visible(self) -> bool:
        """True if there is room to draw anything."""
        return self.box.width() >= GRID and self.box.height() >= GRID
