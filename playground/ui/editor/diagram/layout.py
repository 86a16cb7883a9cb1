"""Where everything in the diagram stands: plain geometry from layer sizes and a rectangle.

Columns of equal distance from the inputs to the outputs; a layer too tall for its column becomes a
block of smaller cells.  It draws nothing and knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

INPUTS = -1
HEADER, FOOTER, MARGIN = 84.0, 26.0, 20.0
LARGEST_NODE, SMALLEST_NODE, SMALLEST_CELL = 52.0, 15.0, 7.0
GAP_SHARE = 0.28
# A column keeps this share of the distance between columns for itself.
COLUMN_SHARE = 0.5
MOST_SHOWN = 256


@dataclass(frozen=True, eq=False)
class Column:
    """One layer: `boxes` is (units, 4) with x, y, width, height of each neuron.

    `layer` is INPUTS or the number of the layer after them.  `is_block` says that links to it are
    not drawn one by one.
    """

    layer: int
    centre: float
    boxes: np.ndarray
    is_block: bool

    @property
    def centres(self) -> np.ndarray:
        """(units, 2)."""
        return self.boxes[:, :2] + self.boxes[:, 2:] / 2

    @property
    def left(self) -> float:
        """The left edge of its neurons."""
        return float(self.boxes[:, 0].min())

    @property
    def right(self) -> float:
        """The right edge of its neurons."""
        return float((self.boxes[:, 0] + self.boxes[:, 2]).max())

    def unit_at(self, x: float, y: float) -> int | None:
        """The neuron under a point."""
        inside = (self.boxes[:, 0] <= x) & (x <= self.boxes[:, 0] + self.boxes[:, 2])
        inside &= (self.boxes[:, 1] <= y) & (y <= self.boxes[:, 1] + self.boxes[:, 3])
        found = np.flatnonzero(inside)
        return int(found[0]) if len(found) else None


@dataclass(frozen=True, eq=False)
class Layout:
    """All columns of a network in a rectangle of `width` × `height`."""

    width: float
    height: float
    pitch: float
    columns: tuple[Column, ...]

    def column_at(self, x: float) -> Column:
        """The column nearest to x."""
        return min(self.columns, key=lambda column: abs(column.centre - x))

    def neuron_at(self, x: float, y: float) -> tuple[int, int] | None:
        """(layer, unit) under a point; the inputs are layer INPUTS."""
        for column in self.columns:
            unit = column.unit_at(x, y)
            if unit is not None:
                return column.layer, unit
        return None


def make_layout(
    sizes: tuple[int, ...],
    width: float,
    height: float,
    scale: float = 1.0,
    block_inputs: bool = False,
) -> Layout:
    """Columns for layers of `sizes` units, inputs first.

    With `block_inputs` the inputs are one image: a block of cells, row by row.
    """
    margin, header, footer = MARGIN * scale, HEADER * scale, FOOTER * scale
    room = max(width - 2 * margin, 10.0)
    pitch = room / len(sizes)
    columns = []
    for place, units in enumerate(sizes):
        centre = margin + pitch * (place + 0.5)
        area = (centre, header, pitch * COLUMN_SHARE, max(height - header - footer, 10.0))
        force = block_inputs and place == 0
        columns.append(_column(place - 1, min(units, MOST_SHOWN), area, scale, force))
    return Layout(width, height, pitch, tuple(columns))


def _column(
    layer: int, units: int, area: tuple[float, float, float, float], scale: float, force: bool
) -> Column:
    centre, top, width, height = area
    step = height / units
    size = min(step * (1 - GAP_SHARE), LARGEST_NODE * scale, width)
    if size >= SMALLEST_NODE * scale and not force:
        step = min(step, size * (1 + 2 * GAP_SHARE))
        return Column(layer, centre, _line(units, centre, top + height / 2, size, step), False)
    if not force and size >= SMALLEST_CELL and units <= 20:
        return Column(layer, centre, _line(units, centre, top + height / 2, size, step), False)
    return Column(layer, centre, _block(units, centre, top, width, height, force), True)


def _line(units: int, centre: float, middle: float, size: float, step: float) -> np.ndarray:
    y = middle + (np.arange(units) - (units - 1) / 2) * step - size / 2
    boxes = np.full((units, 4), size)
    boxes[:, 0], boxes[:, 1] = centre - size / 2, y
    return boxes


def _block(
    units: int, centre: float, top: float, width: float, height: float, square: bool
) -> np.ndarray:
    """Cells row by row, as large as the area allows; a square of them for an image."""
    if square:
        across = max(1, round(np.sqrt(units)))
    else:
        across = max(1, int(np.ceil(np.sqrt(units * width / height))))
    down = -(-units // across)
    cell = min(width / across, height / down)
    size = cell if square else cell * (1 - GAP_SHARE / 2)
    place = np.arange(units)
    boxes = np.full((units, 4), size)
    boxes[:, 0] = centre + (place % across - across / 2) * cell
    boxes[:, 1] = top + height / 2 + (place // across - down / 2) * cell
    return boxes
