"""Marks on the neurons of the diagram: switched off, frozen, and dead, by name.

What is dead has the colour of the gradient heatmaps for it; here its number is written below.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.labels import SMALLEST_POINTS
from playground.ui.editor.diagram.layout import Column, Layout

# The room for what is written below the neurons, where the mark of the controls stands, too.
CLEAR, BELOW = 9.0, 24.0


def draw_marks(painter: QPainter, layout: Layout, theme: Theme, shown: DiagramState) -> None:
    """A cross over neurons that are switched off, a dashed frame around frozen layers.

    The frame is dotted, with a flake on it, where it is a baseline of the run that is frozen.
    """
    for layer, column in enumerate(layout.columns[1:]):
        painter.setPen(QPen(QColor(theme.text), 1.5 * theme.scale))
        for unit in shown.switched_off(layer):
            box = QRectF(*(layout.box_of((layer, unit)) or (0, 0, 0, 0)))
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        if shown.frozen(layer):
            _draw_frame(painter, column, theme, theme.accent, Qt.PenStyle.DashLine)
        elif layer in shown.frozen_in_baselines:
            frame = _draw_frame(painter, column, theme, theme.muted, Qt.PenStyle.DotLine)
            painter.setFont(font(theme, "label"))
            top = QRectF(frame.left() - 20, frame.top() - 20, frame.width() + 40, 20)
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, "❄")
    painter.setPen(QColor(theme.text))
    counts = [len(shown.dead(layer)) for layer in range(len(layout.columns) - 2)]
    for writing in dead_writings(layout, theme, counts):
        edge = Qt.AlignmentFlag.AlignRight if writing.before else Qt.AlignmentFlag.AlignHCenter
        painter.setFont(writing.font)
        painter.drawText(writing.box, edge | Qt.AlignmentFlag.AlignVCenter, writing.text)


def dead_words(count: int) -> str:
    """So many neurons of a layer are dead."""
    return QCoreApplication.translate("DiagramMarks", "{count} dead").format(count=count)


@dataclass(frozen=True)
class Writing:
    """Words in the middle of their `box`, or at its right edge where they stand `before` others."""

    box: QRectF
    text: str
    font: QFont
    before: bool = False


def dead_writings(layout: Layout, theme: Theme, counts: Sequence[int]) -> tuple[Writing, ...]:
    """How many neurons of each hidden layer are dead, below it, in one size for all layers.

    Where layers are close these are figures alone, with the word for them before the first one.
    """
    columns, chosen, gap = layout.columns[1:-1], font(theme, "label"), GRID * theme.scale
    metrics = QFontMetricsF(chosen)
    texts = [dead_words(count) if count else "" for count in counts]
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
    before: tuple[Writing, ...] = ()
    if widest > layout.pitch - gap:
        word = QCoreApplication.translate("DiagramMarks", "dead")
        room = columns[0].left - gap
        y = _below(columns[0], layout, theme)
        if y >= _lowest_input(layout) and metrics.horizontalAdvance(word) <= room:
            before = (Writing(QRectF(0, y, room, metrics.height()), word, chosen, before=True),)
            texts = [str(count) if count else "" for count in counts]
        else:
            # It would lie on the inputs: smaller, down to what can be read at all.
            wanted = chosen.pointSizeF() * (layout.pitch - gap) / widest
            chosen.setPointSizeF(max(wanted, SMALLEST_POINTS))
    height = QFontMetricsF(chosen).height()
    return before + tuple(
        Writing(QRectF(column.centre - layout.pitch, y, 2 * layout.pitch, height), text, chosen)
        for column, text in zip(columns, texts, strict=False)
        if text and (y := _below(column, layout, theme))
    )


def _below(column: Column, layout: Layout, theme: Theme) -> float:
    """Where the words below `column` begin."""
    top, depth = column.area[1], column.area[3]
    return top + depth + layout.frame.arcs + CLEAR * theme.scale


def _lowest_input(layout: Layout) -> float:
    boxes = np.concatenate([layout.columns[0].boxes, layout.offers])
    return float((boxes[:, 1] + boxes[:, 3]).max())


def _draw_frame(
    painter: QPainter, column: Column, theme: Theme, colour: str, style: Qt.PenStyle
) -> QRectF:
    """A frame around `column`; where it is."""
    painter.setPen(QPen(QColor(colour), 1.5 * theme.scale, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    area = QRectF(*column.area).adjusted(-5, -5, 5, 5)
    painter.drawRoundedRect(area, 6, 6)
    return area
