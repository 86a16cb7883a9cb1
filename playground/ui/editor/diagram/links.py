"""The links between two columns: where they run, how wide they are, which one is under a point.

A link's colour is its weight's sign, its width the weight's size relative to the largest of the
network.  Links are grouped in a few pens, because changing the pen costs more than a line.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground.ui.editor.diagram.layout import Column
from playground.ui.theme import Theme

WIDEST = 5.0
# Widths of the pens as shares of the widest; a weight takes the pen of its own bucket.
BUCKETS = np.array([0.02, 0.08, 0.18, 0.32, 0.5, 0.7, 0.9])
PEN_SHARES = (0.1, 0.16, 0.26, 0.42, 0.6, 0.8, 1.0)
FAINTEST, STRONGEST = 70, 235
# The scale of the widths never shrinks below this weight, so that small weights look small.
LEAST_REFERENCE = 1.0
HIT_DISTANCE = 5.0


@dataclass(frozen=True, eq=False)
class Bundle:
    """All links from one column to the next: `ends` is (fan_in · fan_out, 4) with x1, y1, x2, y2.

    Link (i, j) is number i · fan_out + j.  `layer` is the layer that the links lead into.
    """

    layer: int
    fan_out: int
    ends: np.ndarray
    lines: tuple[QLineF, ...]

    def nearest(self, x: float, y: float) -> tuple[int, float]:
        """The number of the link nearest to a point, and the distance."""
        start, way = self.ends[:, :2], self.ends[:, 2:] - self.ends[:, :2]
        point = np.array([x, y])
        length = np.maximum(np.square(way).sum(axis=1), 1e-9)
        share = np.clip(((point - start) * way).sum(axis=1) / length, 0, 1)
        distances = np.hypot(*(start + share[:, None] * way - point).T)
        number = int(distances.argmin())
        return number, float(distances[number])


def make_bundle(source: Column, target: Column) -> Bundle | None:
    """The links between two columns, None where one of them is a block."""
    if source.is_block or target.is_block:
        return None
    start, end = source.centres, target.centres
    start = start + np.array([source.boxes[0, 2] / 2, 0.0])
    end = end - np.array([target.boxes[0, 2] / 2, 0.0])
    ends = np.concatenate([np.repeat(start, len(end), axis=0), np.tile(end, (len(start), 1))], 1)
    lines = tuple(QLineF(*row) for row in ends.tolist())
    return Bundle(target.layer, len(end), ends, lines)


def make_pens(theme: Theme) -> tuple[tuple[QPen, ...], tuple[QPen, ...]]:
    """The pens for positive and for negative weights, thinnest first."""
    return tuple(_pens(colour, theme.scale) for colour in (theme.positive, theme.negative))


def _pens(colour: str, scale: float) -> tuple[QPen, ...]:
    pens = []
    for share in PEN_SHARES:
        shade = QColor(colour)
        shade.setAlpha(round(FAINTEST + (STRONGEST - FAINTEST) * share))
        pen = QPen(shade, WIDEST * share * scale)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pens.append(pen)
    return tuple(pens)


def reference_weight(weights: tuple[np.ndarray, ...]) -> float:
    """The weight that is drawn widest."""
    largest = max((float(np.abs(part).max()) for part in weights if part.size), default=0.0)
    return max(largest, LEAST_REFERENCE) if np.isfinite(largest) else LEAST_REFERENCE


def pen_numbers(weights: np.ndarray, reference: float) -> np.ndarray:
    """For each weight the number of its pen from 1, negative for negative ones; 0 is not drawn."""
    shares = np.abs(np.nan_to_num(weights.ravel())) / reference
    return np.digitize(shares, BUCKETS) * np.where(weights.ravel() < 0, -1, 1)


def draw_bundle(
    painter: QPainter,
    bundle: Bundle,
    weights: np.ndarray,
    reference: float,
    pens: tuple[tuple[QPen, ...], tuple[QPen, ...]],
) -> None:
    """Draw all links whose weight is not next to nothing, the weak ones first."""
    numbers = pen_numbers(weights, reference)
    if len(numbers) != len(bundle.lines):
        return
    lines = bundle.lines
    for width in range(1, len(BUCKETS) + 1):
        for sign, family in zip((1, -1), pens, strict=True):
            chosen = np.flatnonzero(numbers == sign * width).tolist()
            if chosen:
                painter.setPen(family[width - 1])
                painter.drawLines([lines[number] for number in chosen])
