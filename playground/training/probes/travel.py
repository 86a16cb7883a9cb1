"""The distance of the weights of each layer from their start."""

from __future__ import annotations

from dataclasses import dataclass

from playground.engine.gradients import norm
from playground.training.probe import ProbeContext


@dataclass(frozen=True)
class LayerTravel:
    """‖W₀‖, ‖W − W₀‖ and ‖W‖ of one layer."""

    start: float
    travelled: float
    now: float

    @property
    def share(self) -> float:
        """‖W − W₀‖ / ‖W₀‖; NaN where the layer began at zero."""
        return self.travelled / self.start if self.start else float("nan")


@dataclass(frozen=True)
class WeightTravel:
    """Asks for the way that the weights of every layer have come since step 0."""

    def measure(self, context: ProbeContext) -> tuple[LayerTravel, ...]:
        """One entry a layer, first layer first."""
        network = context.network
        starts = network.weight_views(context.initial_parameters)
        return tuple(
            LayerTravel(norm(start), norm(weights - start), norm(weights))
            for start, weights in zip(starts, network.weights, strict=True)
        )
