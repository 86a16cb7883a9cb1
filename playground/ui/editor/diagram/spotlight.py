"""The links of what is pointed at, drawn before all others: by a painter, because they are few."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.layout import Layout
from playground.ui.editor.diagram.links import Bundle

# So much of the paper covers the links that do not belong to the hovered neuron.
COVER_ALPHA = 190


class Spotlight:
    """Draws on one layout; `bundles` has None where links are a matrix."""

    def __init__(self, layout: Layout, theme: Theme, bundles: Sequence[Bundle | None]) -> None:
        self._layout = layout
        self._theme = theme
        self._bundles = bundles

    def draw_links_of(
        self,
        painter: QPainter,
        shown: DiagramState,
        shares: Sequence[np.ndarray],
        neuron: tuple[int, int],
    ) -> None:
        """All links into and from a neuron, (layer, unit), as wide as their `shares`."""
        layer, unit = neuron
        self._draw_side(painter, shown, shares, layer, unit, incoming=True)
        self._draw_side(painter, shown, shares, layer + 1, unit, incoming=False)

    def _draw_side(
        self,
        painter: QPainter,
        shown: DiagramState,
        shares: Sequence[np.ndarray],
        place: int,
        unit: int,
        *,
        incoming: bool,
    ) -> None:
        if not 0 <= place < len(self._bundles):
            return
        fan_in, fan_out = shown.links.weights[place].shape
        if unit >= (fan_out if incoming else fan_in):
            return
        bundle = self._bundles[place]
        if bundle is None:
            self._mark_in_matrix(painter, place, (fan_in, fan_out), unit, incoming)
            return
        self._cover(painter, bundle)
        for other in range(fan_in if incoming else fan_out):
            pair = (other, unit) if incoming else (unit, other)
            share = float(shares[place][pair])
            width = (0.9 + 4.2 * abs(share)) * self._theme.scale
            # Colour alone is not enough for all eyes, and the raster dashes them, too.
            style = Qt.PenStyle.DashLine if share < 0 else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(self._sign_colour(share)), width, style))
            painter.drawLine(QLineF(*bundle.line(*pair)))

    def _cover(self, painter: QPainter, bundle: Bundle) -> None:
        paper = QColor(self._theme.surface)
        paper.setAlpha(COVER_ALPHA)
        frame = self._layout.frame
        width = bundle.right - bundle.left
        painter.fillRect(QRectF(bundle.left, frame.top, width, frame.column_height), paper)

    def _mark_in_matrix(
        self, painter: QPainter, place: int, fans: tuple[int, int], unit: int, incoming: bool
    ) -> None:
        """A column for what leads into the neuron, a row for what leads on from it."""
        x, y, width, height = self._layout.matrix_box(place)
        if incoming:
            box = QRectF(x + width * unit / fans[1], y, width / fans[1], height)
        else:
            box = QRectF(x, y + height * unit / fans[0], width, height / fans[0])
        outline(painter, self._theme, box, self._theme.text, 1.5)

    def draw_link(self, painter: QPainter, shown: DiagramState, link: tuple[int, int, int]) -> None:
        """One link, (layer, from, to): a line with an edge, or its cell of the matrix."""
        layer, start, end = link
        if layer >= len(self._bundles):
            return
        weights = shown.links.weights[layer]
        fan_in, fan_out = weights.shape
        if start >= fan_in or end >= fan_out:
            return
        bundle = self._bundles[layer]
        if bundle is None:
            x, y, width, height = self._layout.matrix_box(layer)
            across, down = width / fan_out, height / fan_in
            cell = QRectF(x + across * end, y + down * start, across, down)
            outline(painter, self._theme, cell, self._theme.text, 2.0)
            return
        scale, colour = self._theme.scale, self._sign_colour(float(weights[start, end]))
        self._draw_line(painter, bundle, (start, end), self._theme.text, 7.5 * scale)
        self._draw_line(painter, bundle, (start, end), colour, 4.5 * scale)

    def _sign_colour(self, value: float) -> str:
        return self._theme.negative if value < 0 else self._theme.positive

    def _draw_line(
        self, painter: QPainter, bundle: Bundle, pair: tuple[int, int], colour: str, width: float
    ) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(QLineF(*bundle.line(*pair)))


def outline(painter: QPainter, theme: Theme, box: QRectF, colour: str, width: float) -> None:
    """A rounded line around `box`."""
    painter.setPen(QPen(QColor(colour), width * theme.scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
