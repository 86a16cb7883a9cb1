"""The layout of the diagram: plain geometry from layer sizes and a rectangle.

Columns from the inputs to the outputs; a layer too large for a column of single neurons becomes a
block of smaller cells.  All edges are whole pixels, so that pictures are never resampled.  It draws
nothing and knows no widget.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace

import numpy as np

INPUTS = -1
MARGIN = 16.0
LARGEST_NODE, SMALLEST_NODE = 52.0, 12.0
MAX_IN_A_LINE = 16
LARGEST_CELL, LARGEST_IMAGE = 44.0, 144.0
CELL_GAP = 2
# Of the distance from neuron to neuron, what stays free between them; and no more than this.
GAP_SHARE = 0.24
WIDEST_SPACE, MIN_WIDEST_SPACE = 0.5, 18.0
# The least and the greatest distance between two columns, edge to edge.
MIN_GAP, GREATEST_GAP = 8.0, 260.0
# What the gaps take of the width before blocks of cells get the rest, and a block's greatest width.
GAPS_SHARE, BLOCK_GAP, LARGEST_BLOCK = 0.42, 96.0, 220.0

Box = tuple[float, float, float, float]
NO_BOXES = np.empty((0, 4))


@dataclass(frozen=True)
class Shape:
    """The shape of a network: units of each layer, inputs first.

    `image` is (rows, columns) where the inputs are one image.  `places` has the slot of each input
    among the `offered` features that could go in; without an offer the inputs stand for themselves.
    """

    sizes: tuple[int, ...]
    image: tuple[int, int] | None = None
    places: tuple[int, ...] = ()
    offered: int = 0


@dataclass(frozen=True)
class Frame:
    """The rectangle: its size, the text scale, and what is taken at its edges.

    `left` and `right` are for names beside the outer columns, `header` and `footer` for controls,
    `arcs` for residual links below the columns, `below` for words under those.
    """

    width: float
    height: float
    scale: float = 1.0
    left: float = 0.0
    right: float = 0.0
    header: float = 88.0
    footer: float = 34.0
    arcs: float = 0.0
    below: float = 0.0

    @property
    def top(self) -> float:
        """The top of the columns, under the headers."""
        return self.header

    @property
    def column_height(self) -> float:
        """The height of a column between headers and footer."""
        return max(self.height - self.header - self.footer - self.arcs - self.below, 24.0)


@dataclass(frozen=True, eq=False)
class Column:
    """One layer: `boxes` is (units, 4) with x, y, width, height of each neuron.

    `layer` is INPUTS or the number of the layer after them.  `is_block` says that its neurons stand
    in rows of `across`, and that links to it are not drawn one by one.
    """

    layer: int
    boxes: np.ndarray
    is_block: bool = False
    across: int = 1

    @property
    def centres(self) -> np.ndarray:
        """(units, 2)."""
        return self.boxes[:, :2] + self.boxes[:, 2:] / 2

    @property
    def area(self) -> Box:
        """x, y, width, height around all neurons."""
        left, top = self.boxes[:, :2].min(axis=0)
        right, bottom = (self.boxes[:, :2] + self.boxes[:, 2:]).max(axis=0)
        return float(left), float(top), float(right - left), float(bottom - top)

    @property
    def left(self) -> float:
        """The left edge of its neurons."""
        return self.area[0]

    @property
    def right(self) -> float:
        """The right edge of its neurons."""
        return self.area[0] + self.area[2]

    @property
    def centre(self) -> float:
        """The middle between both edges."""
        return self.area[0] + self.area[2] / 2

    @property
    def middle(self) -> float:
        """The middle between top and bottom."""
        return self.area[1] + self.area[3] / 2

    def unit_at(self, x: float, y: float) -> int | None:
        """The neuron under a point."""
        return box_at(self.boxes, x, y)


@dataclass(frozen=True, eq=False)
class Layout:
    """All columns of a network in a frame.

    `offers` are the boxes of the features that could go in but do not, (n, 4), and `offer_places`
    their slots.
    """

    frame: Frame
    columns: tuple[Column, ...]
    offers: np.ndarray = field(default_factory=lambda: NO_BOXES)
    offer_places: tuple[int, ...] = ()

    @property
    def pitch(self) -> float:
        """The least distance between the centres of two neighbouring columns."""
        centres = [column.centre for column in self.columns]
        return min(b - a for a, b in itertools.pairwise(centres))

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

    def offer_at(self, x: float, y: float) -> int | None:
        """The slot of the offered feature under a point."""
        found = box_at(self.offers, x, y)
        return None if found is None else self.offer_places[found]

    def box_of(self, neuron: tuple[int, int] | None) -> Box | None:
        """The rectangle of a neuron; None where there is none of that number."""
        if neuron is None or not 0 <= neuron[0] + 1 < len(self.columns):
            return None
        boxes = self.columns[neuron[0] + 1].boxes
        if not 0 <= neuron[1] < len(boxes):
            return None
        x, y, width, height = boxes[neuron[1]].tolist()
        return x, y, width, height

    def box_of_offer(self, place: int) -> Box | None:
        """The rectangle of the slot of a feature that could go in; None where it is in, or away."""
        if place not in self.offer_places:
            return None
        x, y, width, height = self.offers[self.offer_places.index(place)].tolist()
        return x, y, width, height

    def matrix_box(self, place: int) -> Box:
        """The square between column `place` and the next where their weights are shown."""
        source, target = self.columns[place], self.columns[place + 1]
        gap = target.left - source.right
        side = float(int(min(gap * 0.78, self.frame.column_height * 0.5)))
        centre = (source.right + target.left) / 2
        middle = (source.middle + target.middle) / 2
        return float(int(centre - side / 2)), float(int(middle - side / 2)), side, side


def box_at(boxes: np.ndarray, x: float, y: float) -> int | None:
    """The number of the box, of (n, 4), that holds a point."""
    inside = (boxes[:, 0] <= x) & (x < boxes[:, 0] + boxes[:, 2])
    inside &= (boxes[:, 1] <= y) & (y < boxes[:, 1] + boxes[:, 3])
    found = np.flatnonzero(inside)
    return int(found[0]) if len(found) else None


def shape_in(shape: Shape, frame: Frame) -> Shape:
    """`shape` as it has room: without the offer where there is no height for a line of all."""
    if shape.offered and not _node_size(shape.offered, frame):
        return replace(shape, places=(), offered=0)
    return shape


def make_layout(shape: Shape, frame: Frame) -> Layout:
    """Columns for all layers, spread evenly from left to right.

    Features that do not go in are left out where there is no height for a line of all.
    """
    shape = shape_in(shape, frame)
    slots = [_slots(shape, place) for place in range(len(shape.sizes))]
    sizes = [_node_size(count, frame) for count in slots]
    if shape.image:
        sizes[0] = 0.0
    margin = MARGIN * frame.scale
    room = max(frame.width - 2 * margin - frame.left - frame.right, 40.0)
    widths = _widths(shape, sizes, room, frame)
    gap = (room - sum(widths)) / (len(widths) - 1)
    gap = max(MIN_GAP, min(gap, GREATEST_GAP * frame.scale))
    used = sum(widths) + gap * (len(widths) - 1)
    left = margin + frame.left + max(0.0, room - used) / 2
    columns, all_inputs = [], NO_BOXES
    for place, (count, size, width) in enumerate(zip(slots, sizes, widths, strict=True)):
        column = _column(place - 1, count, size, (left, width), frame, shape.image)
        if place == 0:
            all_inputs = column.boxes
            column = _chosen_inputs(column, shape)
        columns.append(column)
        left += width + gap
    unused = tuple(sorted(set(range(shape.offered)) - set(shape.places)))
    return Layout(frame, tuple(columns), all_inputs[list(unused)], unused)


def _slots(shape: Shape, place: int) -> int:
    return shape.offered if place == 0 and shape.offered else shape.sizes[place]


def _chosen_inputs(column: Column, shape: Shape) -> Column:
    if not shape.offered:
        return column
    return Column(column.layer, column.boxes[list(shape.places)])


def _node_size(units: int, frame: Frame) -> float:
    """The side of a neuron in a line of `units`, 0 where they can not stand in one."""
    step = frame.column_height / units
    size = float(int(min(step * (1 - GAP_SHARE), LARGEST_NODE * frame.scale)))
    return size if units <= MAX_IN_A_LINE and size >= SMALLEST_NODE else 0.0


def _widths(shape: Shape, sizes: list[float], room: float, frame: Frame) -> list[float]:
    """The width of each column; neurons shrink where there are many layers."""
    gaps = len(sizes) - 1
    largest = max((room - gaps * MIN_GAP) * 0.55 / len(sizes), SMALLEST_NODE)
    sizes[:] = [min(size, float(int(largest))) for size in sizes]
    blocks = [place for place, size in enumerate(sizes) if not size]
    widths = list(sizes)
    free = room - sum(sizes) - min(gaps * BLOCK_GAP * frame.scale, room * GAPS_SHARE)
    for place in blocks:
        greatest = LARGEST_IMAGE if place == 0 and shape.image else LARGEST_BLOCK
        widths[place] = max(SMALLEST_NODE, min(free / len(blocks), greatest * frame.scale))
    return widths


def _column(
    layer: int,
    units: int,
    size: float,
    across: tuple[float, float],
    frame: Frame,
    image: tuple[int, int] | None,
) -> Column:
    left, width = across
    middle = frame.top + frame.column_height / 2
    if size:
        space = max(size * WIDEST_SPACE, MIN_WIDEST_SPACE * frame.scale)
        step = float(int(min(frame.column_height / units, size + space)))
        y = np.floor(middle + (np.arange(units) - (units - 1) / 2) * step - size / 2)
        boxes = np.full((units, 4), size)
        boxes[:, 0], boxes[:, 1] = int(left + (width - size) / 2), y
        return Column(layer, boxes)
    if layer == INPUTS and image:
        rows, columns = image
        cell = max(1, int(min(width / columns, frame.column_height / rows)))
        return Column(
            layer, _cells(units, columns, cell, 0, left + width / 2, middle), True, columns
        )
    columns = _best_across(units, width, frame.column_height)
    rows = -(-units // columns)
    cell = int(min(width / columns, frame.column_height / rows, LARGEST_CELL * frame.scale))
    cell = max(cell, 2)
    gap = CELL_GAP if cell > 3 * CELL_GAP else 0
    return Column(layer, _cells(units, columns, cell, gap, left + width / 2, middle), True, columns)


def _best_across(units: int, width: float, height: float) -> int:
    """The number of cells side by side for which they are largest."""
    across = np.arange(1, units + 1)
    down = -(-units // across)
    cells = np.floor(np.minimum(width / across, height / down))
    return int(across[int(np.argmax(cells))])


def _cells(
    units: int, across: int, cell: int, gap: int, centre: float, middle: float
) -> np.ndarray:
    """Boxes (units, 4) row by row, `across` in each row."""
    number = np.arange(units)
    down = -(-units // across)
    boxes = np.full((units, 4), float(cell - gap))
    boxes[:, 0] = int(centre - across * cell / 2) + number % across * cell
    boxes[:, 1] = int(middle - down * cell / 2) + number // across * cell
    return boxes
