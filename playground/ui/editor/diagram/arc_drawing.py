"""Drawing residual links: solid where there is one, dotted where one may be switched on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.arcs import Arc, arc_of
from playground.ui.editor.diagram.layout import Layout

WIDTH, HOVERED_WIDTH = 1.6, 3.0
# The sign of the sum at the end of an arc.
SIGN = 3.0


def draw_arcs(
    painter: QPainter,
    layout: Layout,
    theme: Theme,
    residual: Sequence[bool],
    offered: int | None,
    hovered: int | None,
) -> None:
    """All links there are, that which is hovered, and a dotted one where `offered` has none."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for layer in range(min(len(layout.columns) - 2, len(residual))):
        if residual[layer] or layer in (offered, hovered):
            _draw(painter, theme, arc_of(layout, layer), residual[layer], layer == hovered)


def _draw(painter: QPainter, theme: Theme, arc: Arc, is_on: bool, hovered: bool) -> None:
    width = (HOVERED_WIDTH if hovered else WIDTH) * theme.scale
    style = Qt.PenStyle.SolidLine if is_on else Qt.PenStyle.DotLine
    colour = QColor(theme.text if is_on or hovered else theme.muted)
    painter.setPen(QPen(colour, width, style))
    path = QPainterPath(QPointF(arc.left, arc.top))
    # Half the ellipse around the ends, from its left end through the lowest point.
    around = QRectF(arc.left, arc.top - arc.depth, arc.right - arc.left, 2 * arc.depth)
    path.arcTo(around, 180, 180)
    painter.drawPath(path)
    if is_on:
        side = SIGN * theme.scale
        painter.setPen(QPen(colour, width))
        end = QPointF(arc.right, arc.top - side / 2)
        painter.drawLine(QLineF(end.x() - side, end.y(), end.x() + side, end.y()))
        painter.drawLine(QLineF(end.x(), end.y() - side, end.x(), end.y() + side))
