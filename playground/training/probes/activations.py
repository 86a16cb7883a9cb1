"""The real weighted inputs z of one layer, counted: where its activation is asked to work."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine import make_activation
from playground.training.probe import ProbeContext
from playground.training.probes.chain import activation_trace, mean_slope, steepest_slope

# Where z is counted; what lies outside is counted at the ends.
RANGE = 8.0
BINS = 64
# A unit is saturated for a sample where its slope is below this share of the steepest.
SATURATED_SHARE = 0.05


@dataclass(frozen=True, eq=False)
class ActivationStatistics:
    """Statistics of one layer's z over up to `STATISTICS_ROWS` training rows.

    `counts` is (BINS,), z from −RANGE to RANGE; `below` and `above` count what lies outside.
    `saturated` is the share of all z where 0 < |f′(z)| < SATURATED_SHARE of the steepest slope,
    `blocked` the share where f′(z) is exactly 0.  `dead_units` of `units` are blocked for every
    row.  `not_finite` counts z that are NaN or infinite; they are in no other figure.
    """

    activation: str
    units: int
    counts: np.ndarray
    below: int
    above: int
    total: int
    mean_slope: float
    saturated: float
    blocked: float
    dead_units: int
    not_finite: int


@dataclass(frozen=True)
class Activations:
    """Asks for the statistics of one hidden layer, counted from 0."""

    layer: int

    def measure(self, context: ProbeContext) -> ActivationStatistics | None:
        """The statistics, None where there is no such hidden layer."""
        network = context.network
        if self.layer >= len(network.activations) - 1:
            return None
        trace = activation_trace(context)
        return activation_statistics(
            network.activations[self.layer], trace.pre_activations[self.layer]
        )


def activation_statistics(activation: str, z: np.ndarray) -> ActivationStatistics:
    """The statistics of z, (n, units), under `activation`."""
    function = make_activation(activation)
    finite = np.isfinite(z)
    slopes = np.abs(function.derivative(z, function.value(z)))
    known = finite & np.isfinite(slopes)
    total = int(np.count_nonzero(known))
    blocked = known & (slopes == 0)
    saturated = known & (slopes < SATURATED_SHARE * steepest_slope(activation)) & ~blocked
    values = z[known]
    counts, _ = np.histogram(values, bins=BINS, range=(-RANGE, RANGE))
    counts.flags.writeable = False
    return ActivationStatistics(
        activation=activation,
        units=z.shape[1],
        counts=counts,
        below=int(np.count_nonzero(values < -RANGE)),
        above=int(np.count_nonzero(values > RANGE)),
        total=total,
        mean_slope=mean_slope(activation, z),
        saturated=np.count_nonzero(saturated) / max(1, total),
        blocked=np.count_nonzero(blocked) / max(1, total),
        dead_units=int(np.count_nonzero((blocked | ~known).all(axis=0) & known.any(axis=0))),
        not_finite=int(z.size - total),
    )
