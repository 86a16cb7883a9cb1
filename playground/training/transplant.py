"""Keeping what a network has learnt when a layer or a neuron is added or taken away.

Layers are matched from both ends (an inserted or removed layer is somewhere between), units by
their place.  Only weights between two matched layers are carried over; what is new keeps its
initial value.  It decides nothing about the rest of the run.
"""

from __future__ import annotations

from playground.engine import Network
from playground.training.normalizing import hand_over_normalization, weights_and_biases


def matched_layers(
    old: tuple[tuple[int, str], ...], new: tuple[tuple[int, str], ...]
) -> tuple[int | None, ...]:
    """For each layer of `new` the layer of `old` that it goes on from, or None.

    A layer is described by (units, activation).  Two networks of equal depth match layer by layer;
    otherwise the equal layers at the output side match from the end, the others from the front.
    """
    if len(old) == len(new):
        return tuple(range(len(new)))
    shorter = min(len(old), len(new))
    front = 0
    while front < shorter and old[front] == new[front]:
        front += 1
    back = 0
    while back < shorter - front and old[-1 - back] == new[-1 - back]:
        back += 1
    match: list[int | None] = [None] * len(new)
    for layer in range(front):
        match[layer] = layer
    for layer in range(back):
        match[len(new) - 1 - layer] = len(old) - 1 - layer
    return tuple(match)


def transplant(old: Network, new: Network) -> None:
    """Copy into `new` every parameter of `old` that still has a place there."""
    match = (0, *(_shifted(index) for index in matched_layers(_layers(old), _layers(new))))
    for layer, (weights, biases) in enumerate(zip(new.weights, new.biases, strict=True)):
        source, target = match[layer], match[layer + 1]
        if source is None or target is None:
            continue
        units = min(old.sizes[target], new.sizes[layer + 1])
        origin = target - 1
        normalized = new.normalizations[layer] is not None
        given, given_biases = weights_and_biases(old, origin, normalized=normalized)
        if origin == source:
            inputs = min(old.sizes[source], new.sizes[layer])
            weights[:inputs, :units] = given[:inputs, :units]
        biases[:units] = given_biases[:units]
        hand_over_normalization(old, origin, new, layer)


def _layers(network: Network) -> tuple[tuple[int, str], ...]:
    return tuple(zip(network.sizes[1:], network.activations, strict=True))


def _shifted(index: int | None) -> int | None:
    return None if index is None else index + 1
