"""The selection follows its layer, wherever an edit or its undo leads that."""

from __future__ import annotations

from dataclasses import replace

from playground.training.layer_mapping import Origins, backwards
from playground.ui.editor.diagram.layout import INPUTS, Shape
from playground.ui.editor.diagram.surface import Cursor
from playground.ui.editor.diagram.targets import OfferTarget
from playground.ui.selection import SelectionModel


def place_after(layer: int, origins: Origins, before: int) -> int | None:
    """The place of `layer` of a network of `before` hidden layers now, None where it is gone.

    `origins` says which hidden layers go on from which; the output is the layer after the last.
    """
    if layer == INPUTS:
        return INPUTS
    if layer >= before:
        return len(origins)
    return backwards(origins, before)[layer]


def follow_layers(
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
