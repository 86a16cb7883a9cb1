"""The crosshair of a chart: a line at the measured place, dots, and a box of values.

It lives in the scene, in pixels; its parts are items that are made once and moved.
"""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath
from PySide6.QtWidgets import (
    QGraphicsEllipseItem,
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPathItem,
)

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.curves import Crosshair
from playground.ui.charts.plot_area import PlotArea
from playground.ui.charts.scene_view import SceneText, brush_of, line_pen
from playground.ui.charts.text_metrics import TextMetrics
from playground.ui.language.numbers import grouped, number_text, share_text

DOT_RADIUS = 3.5
Row = tuple[str, str, str]


class CrosshairItem(pg.ItemGroup):
    """Shows one `Crosshair` over the curves; hidden where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setZValue(20)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        # Nothing of it stands over the axes.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        self._theme = theme
        self._font = QFont()
        self._metrics = TextMetrics(self._font)
        self._box = QRectF()
        self._line = QGraphicsLineItem(self)
        self._frame = QGraphicsPathItem(self)
        self._dots: list[QGraphicsEllipseItem] = []
        self._texts: list[SceneText] = []
        self.rows: tuple[Row, ...] = ()
        self.hide()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take over colours and text size."""
        self._theme, self._font = theme, font
        self._metrics = TextMetrics(font)
        self._line.setPen(line_pen(theme.muted))
        self._frame.setPen(line_pen(theme.separator))
        self._frame.setBrush(brush_of(theme.raised))

    def show_values(
        self, found: Crosshair | None, area: PlotArea, name: str, percent: bool
    ) -> None:
        """Show the values found; `name` is that of the x axis."""
        self.setVisible(found is not None)
        if found is None:
            return
        if area.box != self._box:
            self.prepareGeometryChange()
            self._box = area.box
        column = area.column(found.x)
        self._line.setLine(round(column), area.box.top(), round(column), area.box.bottom())
        values = [(c.name, value_text(value, percent), c.colour) for c, value in found.values]
        self.rows = ((name, grouped(found.x), self._theme.muted), *values)
        self._place_dots(
            column, [(area.y(v), curve.colour) for curve, v in found.values if math.isfinite(v)]
        )
        self._place_box(column)

    def boundingRect(self) -> QRectF:
        """The whole plot: line and box can be anywhere in it."""
        return self._box

    def shape(self) -> QPainterPath:
        """The same, for what is clipped to it."""
        path = QPainterPath()
        path.addRect(self._box)
        return path

    def _place_dots(self, column: float, dots: list[tuple[float, str]]) -> None:
        while len(self._dots) < len(dots):
            dot = QGraphicsEllipseItem(
                -DOT_RADIUS, -DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS, self
            )
            dot.setPen(Qt.PenStyle.NoPen)
            self._dots.append(dot)
        for number, dot in enumerate(self._dots):
            dot.setVisible(number < len(dots))
        for dot, (row, colour) in zip(self._dots, dots, strict=False):
            dot.setPos(column, row)
            dot.setBrush(brush_of(colour))

    def _place_box(self, column: float) -> None:
        line, box = self._metrics.height(), self._box
        names = max(self._metrics.horizontalAdvance(name) for name, _, _ in self.rows)
        figures = max(self._metrics.horizontalAdvance(text) for _, text, _ in self.rows)
        width, height = names + figures + 4 * GRID, line * len(self.rows) + GRID
        right = column + GRID
        left = right if right + width <= box.right() else column - GRID - width
        frame = QRectF(max(left, box.left()), box.top() + 2, width, height)
        path = QPainterPath()
        path.addRoundedRect(frame, 4, 4)
        self._frame.setPath(path)
        while len(self._texts) < 2 * len(self.rows):
            self._texts.append(SceneText(self))
        for number, item in enumerate(self._texts):
            item.setVisible(number < 2 * len(self.rows))
        for number, (name, text, colour) in enumerate(self.rows):
            top = frame.top() + GRID / 2 + number * line
            self._texts[2 * number].write(name, colour, self._font)
            self._texts[2 * number].setPos(frame.left() + GRID, top)
            figure = self._texts[2 * number + 1]
            figure.write(text, self._theme.text, self._font)
            figure.setPos(frame.right() - GRID - self._metrics.horizontalAdvance(text), top)


def value_text(value: float, percent: bool = False) -> str:
    """A y value as the readout shows it."""
    if percent and math.isfinite(value):
        return share_text(value)
    return number_text(value, 4)
