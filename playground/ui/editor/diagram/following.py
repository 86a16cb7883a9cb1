"""The selection follows its layer and its neuron, wherever an edit or its undo leads them."""

from __future__ import annotations

from dataclasses import replace

from playground.training.layer_mapping import Origins, inverse_origins
from playground.ui.editor.diagram.layout import INPUTS, Shape
from playground.ui.editor.diagram.surface import Cursor
from playground.ui.editor.diagram.targets import NeuronTarget, OfferTarget
from playground.ui.selection import SelectionModel
from playground.ui.workbench import UnitPlace, Workbench


def place_after(layer: int, origins: Origins, before: int) -> int | None:
    """The place of `layer` of a network of `before` hidden layers now, None where it is gone.

    `origins` says which hidden layers go on from which; the output is the layer after the last.
    """
    if layer == INPUTS:
        return INPUTS
    if layer >= before:
        return len(origins)
    return inverse_origins(origins, before)[layer]


def follow(
    selection: SelectionModel, cursor: Cursor | None, bench: Workbench, before: Shape, now: Shape
) -> Cursor | None:
    """Let what is chosen, and the cursor, stay with what they are on after the last edit."""
    cursor = _follow_layers(selection, cursor, bench.origins, before)
    return _follow_units(selection, cursor, bench, now)


def unit_after(
    layer: int, unit: int, removed: UnitPlace | None, returned: UnitPlace | None, count: int
) -> int:
    """The number of a neuron of `layer`, which has `count` now, once another went or came back.

    Where it is gone itself that is the one in its place.
    """
    if removed is not None and removed[0] == layer and unit > removed[1]:
        unit -= 1
    if returned is not None and returned[0] == layer and unit >= returned[1]:
        unit += 1
    return min(unit, count - 1)


def _follow_units(
    selection: SelectionModel, cursor: Cursor | None, bench: Workbench, shape: Shape
) -> Cursor | None:
    """Let the chosen neuron, and that of the cursor, be the one that it was; `shape` is as now."""

    def now(layer: int, unit: int) -> int:
        return unit_after(layer, unit, bench.removed, bench.returned, shape.sizes[layer + 1])

    layer, unit = selection.value.layer, selection.value.unit
    if layer is not None and unit is not None and layer + 1 < len(shape.sizes):
        selection.update(unit=now(layer, unit))
    if isinstance(cursor, NeuronTarget) and 0 <= cursor.layer < len(shape.sizes) - 1:
        return replace(cursor, unit=now(cursor.layer, cursor.unit))
    return cursor


def _follow_layers(
    selection: SelectionModel, cursor: Cursor | None, origins: Origins, before: Shape
) -> Cursor | None:
    """Let the chosen layer and neuron be those that they were; the cursor on its layer.

    The cursor stays where it is if its layer is gone.
    """
    hidden, layer = len(before.sizes) - 2, selection.value.layer
    after = None if layer is None else place_after(layer, origins, hidden)
    if after != layer:
        selection.update(layer=after, unit=None if after is None else selection.value.unit)
    if cursor is None or isinstance(cursor, OfferTarget):
        return cursor
    after = place_after(cursor.layer, origins, hidden)
    return cursor if after is None else replace(cursor, layer=after)
