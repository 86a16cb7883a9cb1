"""Marks on the neurons of the diagram: switched off, frozen, and dead, by name.

What is dead has the colour of the gradient heatmaps for it; here its number is written below.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from playground.ui.appearance.theme import Theme, font
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.labels import SMALLEST_POINTS
from playground.ui.editor.diagram.layout import Column, Layout

# The room for what is written below the neurons, where the mark of the controls stands, too.
CLEAR, BELOW = 9.0, 24.0


def draw_marks(painter: QPainter, layout: Layout, theme: Theme, shown: DiagramState) -> None:
    """A cross over neurons that are switched off, a dashed frame around frozen layers.

    The frame is dotted, with a flake on it, where it is a rival of the run that is frozen.
    """
    for layer, column in enumerate(layout.columns[1:]):
        painter.setPen(QPen(QColor(theme.text), 1.5 * theme.scale))
        for unit in shown.switched_off(layer):
            box = QRectF(*(layout.box_of((layer, unit)) or (0, 0, 0, 0)))
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        if shown.frozen(layer):
            _draw_frame(painter, column, theme, theme.accent, Qt.PenStyle.DashLine)
        elif layer in shown.frozen_in_rivals:
            frame = _draw_frame(painter, column, theme, theme.muted, Qt.PenStyle.DotLine)
            painter.setFont(font(theme, "label"))
            top = QRectF(frame.left() - 20, frame.top() - 20, frame.width() + 40, 20)
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, "❄")
        _draw_dead(painter, layout, column, theme, len(shown.dead(layer)))


def dead_words(count: int) -> str:
    """So many neurons of a layer are dead."""
    return QCoreApplication.translate("DiagramMarks", "{count} dead").format(count=count)


def _draw_dead(painter: QPainter, layout: Layout, column: Column, theme: Theme, count: int) -> None:
    """Below the layer, how many of its neurons are dead; smaller where layers are close."""
    if not count:
        return
    words, room = dead_words(count), layout.pitch - 4
    chosen = font(theme, "label")
    wide = QFontMetricsF(chosen).horizontalAdvance(words)
    if wide > room:
        chosen.setPointSizeF(max(chosen.pointSizeF() * room / wide, SMALLEST_POINTS))
    metrics = QFontMetricsF(chosen)
    left, top, width, depth = column.area
    y = top + depth + layout.frame.arcs + CLEAR * theme.scale
    box = QRectF(left + width / 2 - room, y, 2 * room, metrics.height())
    painter.setFont(chosen)
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _draw_frame(
    painter: QPainter, column: Column, theme: Theme, colour: str, style: Qt.PenStyle
) -> QRectF:
    """A frame around `column`; where it is."""
    painter.setPen(QPen(QColor(colour), 1.5 * theme.scale, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    area = QRectF(*column.area).adjusted(-5, -5, 5, 5)
    painter.drawRoundedRect(area, 6, 6)
    return area
