"""What stands under the mouse in a chart: a line at the measured place, dots, and a box of values.

It lives in the scene, in pixels.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.curves import Crosshair
from playground.ui.charts.plot_area import PlotArea
from playground.ui.language.numbers import grouped, number_text, share_text

DOT_RADIUS = 3.5
Row = tuple[str, str, str]


class CrosshairItem(QGraphicsItem):
    """Draws one `Crosshair` over the curves; hidden where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setZValue(20)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._theme = theme
        self._font = QFont()
        self._area: PlotArea | None = None
        self._column = 0.0
        self._dots: tuple[tuple[float, str], ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.hide()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take over colours and text size."""
        self._theme, self._font = theme, font

    def show_values(
        self, found: Crosshair | None, area: PlotArea, name: str, percent: bool
    ) -> None:
        """Show the values found; `name` is that of the x axis."""
        self.setVisible(found is not None)
        if found is None:
            return
        self.prepareGeometryChange()
        self._area, self._column = area, area.column(found.x)
        self._dots = tuple(
            (area.y(value), curve.colour) for curve, value in found.values if math.isfinite(value)
        )
        values = [(c.name, value_text(value, percent), c.colour) for c, value in found.values]
        self.rows = ((name, grouped(found.x), self._theme.muted), *values)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 (Qt's name)
        """The whole plot: line and box can be anywhere in it."""
        return self._area.box if self._area is not None else QRectF()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Line, dots, box."""
        if self._area is None:
            return
        box = self._area.box
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        painter.drawLine(
            round(self._column), round(box.top()), round(self._column), round(box.bottom())
        )
        painter.setPen(Qt.PenStyle.NoPen)
        for row, colour in self._dots:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(
                QRectF(self._column - DOT_RADIUS, row - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS)
            )
        self._paint_box(painter, box)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        line = metrics.height()
        names = max(metrics.horizontalAdvance(name) for name, _, _ in self.rows)
        figures = max(metrics.horizontalAdvance(text) for _, text, _ in self.rows)
        width, height = names + figures + 4 * GRID, line * len(self.rows) + GRID
        right = self._column + GRID
        left = right if right + width <= box.right() else self._column - GRID - width
        frame = QRectF(max(left, box.left()), box.top() + 2, width, height)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(frame, 4, 4)
        for number, (name, text, colour) in enumerate(self.rows):
            top = frame.top() + GRID / 2 + number * line
            row = QRectF(frame.left() + GRID, top, width - 2 * GRID, line)
            painter.setPen(QColor(colour))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft, name)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignRight, text)


def value_text(value: float, percent: bool = False) -> str:
    """A y value as the readout shows it."""
    if percent and math.isfinite(value):
        return share_text(value)
    return number_text(value, 4)
