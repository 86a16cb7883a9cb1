"""The weights of one layer as they are now."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.training.probe import ProbeContext


@dataclass(frozen=True, eq=False)
class WeightsAnswer:
    """One layer's parameters: `weights` (fan_in, fan_out) and `biases` (fan_out,), copies."""

    layer: int
    layers: int
    weights: np.ndarray
    biases: np.ndarray


@dataclass(frozen=True)
class LayerWeights:
    """Asks for the weights that lead into a layer, 0 = first hidden; beyond the last, the last."""

    layer: int = 0

    def measure(self, context: ProbeContext) -> WeightsAnswer:
        """A copy of the parameters of that layer."""
        network = context.network
        layer = min(self.layer, len(network.weights) - 1)
        return WeightsAnswer(
            layer, len(network.weights), network.weights[layer].copy(), network.biases[layer].copy()
        )
