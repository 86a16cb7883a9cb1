"""Keeping what a network has learnt when layers or neurons are added, taken away or moved.

A layer owns the weights that lead into it and its biases, and takes them along wherever it goes.
Where it has other neurons now, or other inputs, the first ones keep theirs and what is new keeps
its initial value.  It decides nothing about the rest of the run.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine import Network
from playground.training.normalizing import transfer_normalization, weights_and_biases

# For each hidden layer after an edit the one before it that it goes on from, None for a new one.
Origins = tuple[int | None, ...]
# Parameters of larger networks are not kept for undo: five hundred edits hold five hundred copies.
MAX_KEPT = 150_000


class ParameterBackup:
    """Owns the parameters that a network had when an edit gave it another shape.

    Undoing the edit restores it, so that what the edit removed has its weights again.  Only
    the training thread looks inside.
    """

    def __init__(self) -> None:
        self._parameters: np.ndarray | None = None
        self._shape: object = None

    def store(self, network: Network) -> None:
        """Remember the parameters of `network`, unless it is too large for that."""
        small = len(network.parameters) <= MAX_KEPT
        self._parameters = network.parameters.copy() if small else None
        self._shape = _shape(network)

    def restore(self, network: Network) -> None:
        """Write the parameters back into `network`, if it has the shape that they are of."""
        if self._parameters is not None and self._shape == _shape(network):
            network.parameters[:] = self._parameters


@dataclass(frozen=True, eq=False)
class LayerMapping:
    """The mapping of layers by which a network of another shape goes on from the one before.

    `origins` says which hidden layers go on from which; without it they are matched by what they
    are.  `kept` takes the parameters before, and what is new has those of `recalled`.  `removed`
    is (layer, unit) where a neuron, the last one by now, had stood at that place.
    """

    origins: Origins | None = None
    kept: ParameterBackup | None = None
    recalled: ParameterBackup | None = None
    removed: tuple[int, int] | None = None

    def transfer(self, old: Network, new: Network) -> None:
        """Copy into `new`, which has its initial parameters, those of `old` and the stored ones."""
        if self.kept is not None:
            self.kept.store(old)
        if self.recalled is not None:
            self.recalled.restore(new)
        copy_weights(old, new, self.origins, self.removed)


IDENTITY = LayerMapping()


def inverse_origins(origins: Origins, count: int) -> Origins:
    """The origins of the edit that undoes one with `origins`, of `count` hidden layers."""
    return tuple(origins.index(layer) if layer in origins else None for layer in range(count))


def matched_layers(
    old: tuple[tuple[int, str], ...], new: tuple[tuple[int, str], ...]
) -> tuple[int | None, ...]:
    """For each layer of `new` the layer of `old` that it goes on from, or None.

    For edits that do not say it.  A layer is described by (units, activation).  Two networks of
    equal depth match layer by layer; otherwise the equal layers at the output side match from the
    end, the others from the front.
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


def copy_weights(
    old: Network,
    new: Network,
    origins: Origins | None = None,
    removed: tuple[int, int] | None = None,
) -> None:
    """Copy into `new` every parameter of `old` that still has a place there.

    `removed` is as in `LayerMapping`.
    """
    if origins is None:
        match = matched_layers(_layers(old), _layers(new))
    else:
        match = (*origins, len(old.weights) - 1)
    for layer, origin in enumerate(match):
        if origin is None:
            continue
        given, given_biases = weights_and_biases(old, origin, new, layer)
        taken = new.weights[layer]
        inputs, units = (min(a, b) for a, b in zip(given.shape, taken.shape, strict=True))
        taken[:inputs, :units] = given[:inputs, :units]
        new.biases[layer][:units] = given_biases[:units]
        transfer_normalization(old, origin, new, layer)
        _transfer_projection(old, origin, new, layer, removed)


def _transfer_projection(
    old: Network, origin: int, new: Network, layer: int, removed: tuple[int, int] | None
) -> None:
    """Let a residual link carry what it carried: inputs as they are become a projection of 1 and 0.

    A neuron that is removed takes along what it got, or what it gave, and nothing else.
    """
    taken = new.projections[layer]
    if taken is None or not old.is_linked(origin):
        return
    given = old.projections[origin]
    if given is None:
        given = np.eye(old.sizes[origin], dtype=taken.dtype)
        place, unit = removed or (None, 0)
        if place == origin:
            given = np.delete(given, unit, axis=1)
        elif place == origin - 1:
            given = np.delete(given, unit, axis=0)
    inputs, units = (min(a, b) for a, b in zip(given.shape, taken.shape, strict=True))
    taken[:inputs, :units] = given[:inputs, :units]


def _layers(network: Network) -> tuple[tuple[int, str], ...]:
    return tuple(zip(network.sizes[1:], network.activations, strict=True))


def _shape(network: Network) -> object:
    """The properties in which two networks agree whose parameters mean the same."""
    return network.sizes, network.normalized, network.residual
