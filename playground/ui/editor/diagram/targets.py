"""Targets of the diagram at a point, and the index of a parameter in the flat vector.

Values and arithmetic; no Qt.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from playground.engine.batch_normalization import NUMBERS, TRAINED_NUMBERS
from playground.engine.residual_links import projection_size
from playground.ui.editor.diagram.arcs import arc_at
from playground.ui.editor.diagram.layout import INPUTS, Layout
from playground.ui.editor.diagram.links import HIT_DISTANCE, Bundle


@dataclass(frozen=True)
class NeuronTarget:
    """A neuron, or an input of layer INPUTS."""

    layer: int
    unit: int


@dataclass(frozen=True)
class BiasTarget:
    """The mark of a neuron's bias."""

    layer: int
    unit: int


@dataclass(frozen=True)
class LinkTarget:
    """The link from neuron `source` to `target` of `layer`."""

    layer: int
    source: int
    target: int


@dataclass(frozen=True)
class OfferTarget:
    """A feature that could go in, by its slot."""

    place: int


@dataclass(frozen=True)
class LayerTarget:
    """A layer as a whole: the room around its neurons."""

    layer: int


@dataclass(frozen=True)
class ResidualTarget:
    """The residual link of a hidden layer, whether it is on or off."""

    layer: int


Target = NeuronTarget | BiasTarget | LinkTarget | OfferTarget | LayerTarget | ResidualTarget


def target_at(
    layout: Layout,
    bundles: Sequence[Bundle | None],
    sizes: tuple[int, ...],
    x: float,
    y: float,
    bias_side: float = 0.0,
) -> Target | None:
    """The target under the point (x, y); `bias_side` is the side of a bias's mark, 0 for none."""
    neuron = layout.neuron_at(x, y)
    if neuron is not None:
        return _neuron_or_bias(layout, neuron, x, y, bias_side)
    offer = layout.offer_at(x, y)
    if offer is not None:
        return OfferTarget(offer)
    arc = arc_at(layout, x, y)
    if arc is not None:
        return ResidualTarget(arc)
    link = _link_at(layout, bundles, sizes, x, y)
    if link is not None:
        return link
    column = layout.column_at(x)
    if column.layer != INPUTS and column.left - 6 <= x <= column.right + 6:
        return LayerTarget(column.layer)
    return None


def _neuron_or_bias(
    layout: Layout, neuron: tuple[int, int], x: float, y: float, bias_side: float
) -> Target:
    layer, unit = neuron
    left, top, _width, height = layout.box_of(neuron) or (0.0, 0.0, 0.0, 0.0)
    on_mark = x < left + bias_side and y >= top + height - bias_side
    if layer != INPUTS and bias_side and on_mark and not layout.columns[layer + 1].is_block:
        return BiasTarget(layer, unit)
    return NeuronTarget(layer, unit)


def _link_at(
    layout: Layout,
    bundles: Sequence[Bundle | None],
    sizes: tuple[int, ...],
    x: float,
    y: float,
) -> LinkTarget | None:
    for place, bundle in enumerate(bundles):
        if not layout.columns[place].right <= x <= layout.columns[place + 1].left:
            continue
        if bundle is None:
            return _cell_at(layout.matrix_box(place), place, sizes, x, y)
        number, distance = bundle.nearest(x, y)
        if distance <= HIT_DISTANCE * layout.frame.scale:
            return LinkTarget(bundle.layer, *bundle.pair(number))
        return None
    return None


def _cell_at(
    box: tuple[float, float, float, float], place: int, sizes: tuple[int, ...], x: float, y: float
) -> LinkTarget | None:
    """The weight under a point of a matrix: a row for each source, a column for each target."""
    left, top, width, height = box
    across, down = (x - left) / width, (y - top) / height
    if not (0 <= across < 1 and 0 <= down < 1):
        return None
    return LinkTarget(place, int(down * sizes[place]), int(across * sizes[place + 1]))


Flags = tuple[bool, ...]


def parameter_index(
    target: LinkTarget | BiasTarget,
    sizes: tuple[int, ...],
    normalized: Flags = (),
    residual: Flags = (),
) -> int:
    """The place of a weight or bias in the flat vector: W row-major, then b, layer by layer.

    A hidden layer that is `normalized` has the numbers of its normalisation after b, one that is
    `residual` its projection last.
    """
    pairs = list(itertools.pairwise(sizes))
    start = sum((fan_in + 1) * fan_out for fan_in, fan_out in pairs[: target.layer])
    start += NUMBERS * _normalized_units(sizes, normalized[: target.layer])
    start += _projections(sizes, residual[: target.layer])
    fan_in, fan_out = pairs[target.layer]
    if isinstance(target, BiasTarget):
        return start + fan_in * fan_out + target.unit
    return start + target.source * fan_out + target.target


def parameter_count(sizes: tuple[int, ...], normalized: Flags = (), residual: Flags = ()) -> int:
    """The number of parameters of a network with these units, without running averages."""
    weights_and_biases = sum((a + 1) * b for a, b in itertools.pairwise(sizes))
    scales_and_shifts = TRAINED_NUMBERS * _normalized_units(sizes, normalized)
    return weights_and_biases + scales_and_shifts + _projections(sizes, residual)


def _projections(sizes: tuple[int, ...], residual: Flags) -> int:
    pairs = zip(itertools.pairwise(sizes), residual, strict=False)
    return sum(projection_size(*pair, linked) for pair, linked in pairs)


def _normalized_units(sizes: tuple[int, ...], normalized: Flags) -> int:
    return sum(units for units, flag in zip(sizes[1:], normalized, strict=False) if flag)
