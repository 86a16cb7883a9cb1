"""Back-propagation against central differences on the live parameters, in float64.

A proof moves single weights and computes the loss twice for each, so it asks for some weights of
every layer, fewer where the network is large, and is asked for once, not every frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.checking import STEP, check_gradient
from playground.training.probe import ProbeContext
from playground.training.probes.chain import batch_rows

MAX_WEIGHTS, MIN_WEIGHTS = 64, 4
# Multiplications and additions that one proof may cost.
BUDGET = 2e8
# What rounding the loss alone can do to a difference quotient, times a margin.
ROUNDING_MARGIN = 50.0
TOLERANCE = 1e-6


@dataclass(frozen=True)
class LayerProof:
    """The gradient check of one layer.

    `error` is the largest |backward − difference| of the weights compared, relative to the largest
    gradient among them; `rounding` is what rounding alone may do to it.
    """

    compared: int
    error: float
    rounding: float

    @property
    def agrees(self) -> bool:
        """True if the two ways agree as far as float64 can tell."""
        return self.error <= max(TOLERANCE, self.rounding)


@dataclass(frozen=True)
class Proof:
    """One entry a layer, first layer first, at `step`."""

    step: int
    samples: int
    layers: tuple[LayerProof, ...]


@dataclass(frozen=True)
class GradientProof:
    """Asks for a proof; another `request` asks for another one."""

    request: int = 0

    def measure(self, context: ProbeContext) -> Proof:
        """Both gradients of the last batch, at the present parameters."""
        rows = batch_rows(context)
        network = context.network
        chosen = self._chosen(context, len(rows))
        check = check_gradient(
            network,
            context.dataset.inputs[rows],
            context.targets[rows],
            context.trainer.loss,
            indices=np.concatenate(chosen),
        )
        layers = []
        for indices in chosen:
            backward, differences = check.backward[indices], check.differences[indices]
            largest = max(largest_magnitude(backward), largest_magnitude(differences))
            error = largest_magnitude(backward - differences)
            epsilon = float(np.finfo(np.float64).eps)
            noise = ROUNDING_MARGIN * epsilon * max(1.0, check.loss) / (2 * STEP)
            layers.append(
                LayerProof(
                    len(indices),
                    error / largest if largest else 0.0,
                    noise / largest if largest else 0.0,
                )
            )
        return Proof(context.trainer.steps, len(rows), tuple(layers))

    def _chosen(self, context: ProbeContext, samples: int) -> list[np.ndarray]:
        network = context.network
        one = 4.0 * network.parameters.size * samples * len(network.weights)
        most = int(np.clip(BUDGET / one, MIN_WEIGHTS, MAX_WEIGHTS))
        rng = np.random.default_rng(self.request)
        # Running averages are no weights: nothing trains them.
        trained = ~network.statistics()
        layers = [part.start + np.flatnonzero(trained[part]) for part in network.layer_slices]
        return [places[np.sort(rng.permutation(len(places))[:most])] for places in layers]


def largest_magnitude(values: np.ndarray) -> float:
    """The largest magnitude."""
    return float(np.abs(values).max())
