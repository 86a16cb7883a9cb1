"""Neurons and links that are switched off, layers that are frozen: from the specs to parameters.

A link is switched off by a weight of 0 that is not trained; a neuron by switching off all links
that lead on from it.  So every view of the network, and every file of it, shows the truth.
"""

from __future__ import annotations

import numpy as np

from playground.engine import Network
from playground.experiment.specs import NetworkSpec

Link = tuple[int, int, int]


def silent_links(spec: NetworkSpec, sizes: tuple[int, ...]) -> frozenset[Link]:
    """(layer, from, to) of every link without a say; `sizes` counts units, inputs first."""
    links = {(link.layer, link.source, link.target) for link in spec.disabled_links}
    for layer, hidden in enumerate(spec.hidden):
        for unit in hidden.disabled:
            links |= {(layer + 1, unit, target) for target in range(sizes[layer + 2])}
    return frozenset(
        (layer, source, target)
        for layer, source, target in links
        if layer < len(sizes) - 1 and source < sizes[layer] and target < sizes[layer + 1]
    )


def silence(spec: NetworkSpec, network: Network) -> None:
    """Set the weights of all links to 0 that `spec` switches off."""
    for layer, source, target in silent_links(spec, network.sizes):
        network.weights[layer][source, target] = 0


def trainable_mask(spec: NetworkSpec, network: Network) -> np.ndarray | None:
    """Which parameters are trained, (P,) bool; None where all are.

    Those of frozen layers are not, nor links that are switched off, nor what leads into a neuron
    that is.
    """
    mask = np.ones(len(network.parameters), dtype=bool)
    weights, biases = network.weight_views(mask), network.bias_views(mask)
    for layer, hidden in enumerate(spec.hidden):
        off = [unit for unit in hidden.disabled if unit < hidden.units]
        weights[layer][:, off] = False
        biases[layer][off] = False
        if hidden.frozen:
            mask[network.layer_slices[layer]] = False
    for layer, source, target in silent_links(spec, network.sizes):
        weights[layer][source, target] = False
    return None if mask.all() else mask


class Silenced:
    """Remembers what the weights were that were switched off while the run went on."""

    def __init__(self) -> None:
        self._weights: dict[Link, float] = {}

    def follow(
        self, before: NetworkSpec, after: NetworkSpec, network: Network, initial: np.ndarray
    ) -> None:
        """Switch off what `after` adds and on what it no longer has.

        A link that comes back has the weight that it had, or its initial one.
        """
        was, now = (silent_links(spec, network.sizes) for spec in (before, after))
        first = network.weight_views(initial)
        for layer, source, target in was - now:
            weight = self._weights.pop((layer, source, target), first[layer][source, target])
            network.weights[layer][source, target] = weight
        for layer, source, target in now - was:
            weights = network.weights[layer]
            self._weights[layer, source, target] = float(weights[source, target])
            weights[source, target] = 0
