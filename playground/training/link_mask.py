"""Neurons and links that are switched off, layers that are frozen: from the specs to parameters.

A link is switched off by a weight of 0 that is not trained; a neuron by switching off all links
that lead on from it.  So every view of the network, and every file of it, shows the truth.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from playground.engine import Network
from playground.experiment.specs import NetworkSpec

Link = tuple[int, int, int]


def disabled_links(spec: NetworkSpec, sizes: tuple[int, ...]) -> frozenset[Link]:
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


def trainable_mask(spec: NetworkSpec, network: Network) -> np.ndarray | None:
    """Mask of the parameters that are trained, (P,) bool; None where all are.

    Those of frozen layers are not, nor links that are switched off, nor what leads into a neuron
    that is.
    """
    mask = np.ones(len(network.parameters), dtype=bool)
    weights, biases = network.weight_views(mask), network.bias_views(mask)
    normalizations = network.normalization_views(mask)
    projections = network.projection_views(mask)
    for layer, hidden in enumerate(spec.hidden):
        off = [unit for unit in hidden.disabled if unit < hidden.units]
        weights[layer][:, off] = False
        biases[layer][off] = False
        normalization, projection = normalizations[layer], projections[layer]
        if projection is not None:
            projection[:, off] = False
        if normalization is not None:
            normalization.scale[off] = normalization.shift[off] = False
        if hidden.frozen:
            mask[network.layer_slices[layer]] = False
    for layer, source, target in disabled_links(spec, network.sizes):
        weights[layer][source, target] = False
    return None if mask.all() else mask


class LinkMask:
    """Switches links of a network off, and remembers what their weights were."""

    def __init__(self, spec: NetworkSpec, network: Network) -> None:
        self._weights: dict[Link, float] = {}
        self.update(NetworkSpec(), spec, network)

    @property
    def weights(self) -> Mapping[Link, float]:
        """The weight that each link that is off gets back; a copy."""
        return dict(self._weights)

    def remember(self, weights: Mapping[Link, float]) -> None:
        """Set the weights that disabled links get back, for those that `weights` has."""
        self._weights.update((link, weights[link]) for link in self._weights if link in weights)

    def update(self, before: NetworkSpec, after: NetworkSpec, network: Network) -> None:
        """Switch off what `after` adds, and on what it no longer has, with the weight it had."""
        was, now = (disabled_links(spec, network.sizes) for spec in (before, after))
        for link in was - now:
            _set_weight(network, link, self._weights.pop(link))
        for link in now - was:
            layer, source, target = link
            self._weights[link] = float(network.weights[layer][source, target])
            _set_weight(network, link, 0.0)

    def restore_all(self, network: Network) -> None:
        """Give all links that are off their weights back, for a change of the whole network."""
        for link, weight in self._weights.items():
            _set_weight(network, link, weight)


def _set_weight(network: Network, link: Link, weight: float) -> None:
    layer, source, target = link
    network.weights[layer][source, target] = weight
