"""What the pictures of the neurons show at one moment, as colours, a layer or several at a time.

A picture is a neuron's output over the plane of the data, its weights as an image, or its output
for the chosen sample alone.  How a value becomes a colour is in `pictures`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.ui.appearance.hatching import MIN_CELL
from playground.ui.appearance.theme import Theme
from playground.ui.editor.diagram.diagram_state import DiagramState
from playground.ui.editor.diagram.pictures import (
    class_colours,
    largest,
    signed_colours,
    signed_pictures,
    single_pictures,
    value_reach,
)
from playground.ui.editor.diagram.sprites import enlarged, enlarged_cells


def layers_alike(shown: DiagramState, sizes: Sequence[int]) -> list[list[int]]:
    """The hidden layers with pictures over the plane, those of one size in one list.

    `sizes` are the pixels that the pictures of each layer are shown on.
    """
    pictures, groups = shown.pictures.layers, dict[tuple[int, int], list[int]]()
    if pictures is None:
        return []
    for layer, picture in enumerate(pictures[:-1]):
        groups.setdefault((sizes[layer], picture.shape[1]), []).append(layer)
    return list(groups.values())


def plane_colours(
    shown: DiagramState, layers: Sequence[int], side: int, theme: Theme
) -> np.ndarray:
    """The pictures of several layers one after the other, (units of all, side, side) uint32."""
    assert shown.pictures.layers is not None
    small = [shown.pictures.layers[layer] for layer in layers]
    activations = [shown.kind_of_values(layer) for layer in layers]
    reaches = [
        np.full((len(picture), 1, 1), value_reach(picture, activation), dtype=np.float32)
        for picture, activation in zip(small, activations, strict=True)
    ]
    values = enlarged(np.concatenate(small), side)
    return signed_pictures(values, np.concatenate(reaches), theme)


def layer_colours(shown: DiagramState, layer: int, side: int, theme: Theme) -> np.ndarray:
    """The pictures of one layer, (units, …) uint32, for sprites of `side` pixels."""
    last = layer == len(shown.activations) - 1
    if layer == 0 and shown.shows_weights_as_images and shown.dataset.image_shape:
        weights = shown.links.weights[0]
        images = weights.T.reshape(weights.shape[1], *shown.dataset.image_shape)
        # Lines over smaller cells would say nothing.
        coloured = signed_pictures if side >= MIN_CELL * images.shape[1] else signed_colours
        return coloured(enlarged_cells(images, side), largest(weights), theme)
    activation = shown.kind_of_values(layer)
    if shown.pictures.layers is None:
        values = shown.pictures.sample[layer]
        reach = value_reach(values, activation)
        if not (last and _tells_classes(shown, values)):
            return single_pictures(values, reach, side, theme)
        values = values[:, None, None]
    else:
        small = shown.pictures.layers[layer]
        values, reach = enlarged(small, side), value_reach(small, activation)
    if last and _tells_classes(shown, values):
        return class_colours(values, theme)
    return signed_pictures(values, reach, theme)


def _tells_classes(shown: DiagramState, outputs: np.ndarray) -> bool:
    """True if each of the outputs (units, …) is the probability of a class."""
    return len(outputs) > 1 and len(outputs) == len(shown.dataset.class_names)
