"""Residual links of the diagram: an arc below the columns for each hidden layer.

It leads from under the layer before to under the layer itself.  Plain geometry; no Qt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from playground.ui.editor.diagram.layout import Box, Layout

# The room that is left below the columns where a layer has a link.
ARC_ROOM = 22.0
# From the lowest neuron to the ends of the arcs, and how deep they hang; with room and without.
GAPS = {True: 8.0, False: 2.0}
DEPTHS = {True: 11.0, False: 6.0}
# So near to an arc is on it.
NEAR = 5.0
# The arcs do not touch where one ends and the next one begins.
END_GAP = 3.0


@dataclass(frozen=True)
class Arc:
    """Half an ellipse that hangs from (left, top) to (right, top)."""

    layer: int
    left: float
    right: float
    top: float
    depth: float

    def distance(self, x: float, y: float) -> float:
        """The vertical distance of (x, y) from the arc; infinite beside it."""
        half = (self.right - self.left) / 2
        across = (x - self.left - half) / half
        if abs(across) > 1:
            return math.inf
        return abs(y - self.top - self.depth * math.sqrt(1 - across**2))

    @property
    def box(self) -> Box:
        """x, y, width, height around it."""
        return self.left, self.top, self.right - self.left, self.depth


def arc_of(layout: Layout, layer: int) -> Arc:
    """The arc of hidden layer `layer`, from the column of its inputs to its own."""
    scale, roomy = layout.frame.scale, layout.frame.arcs > 0
    bottoms = [column.area[1] + column.area[3] for column in layout.columns]
    bottoms += (layout.offers[:, 1] + layout.offers[:, 3]).tolist()
    source, target = layout.columns[layer : layer + 2]
    gap = END_GAP * scale
    return Arc(
        layer,
        source.centre + gap,
        target.centre - gap,
        max(bottoms) + GAPS[roomy] * scale,
        DEPTHS[roomy] * scale,
    )


def arc_at(layout: Layout, x: float, y: float) -> int | None:
    """The hidden layer whose arc is under a point."""
    for layer in range(len(layout.columns) - 2):
        if arc_of(layout, layer).distance(x, y) <= NEAR * layout.frame.scale:
            return layer
    return None
