"""The network's answer to made-up inputs, with every number on the way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.training.probe import ProbeContext
from playground.training.probes.samples import default_row


@dataclass(frozen=True, eq=False)
class LayerNormalization:
    """Batch normalisation of one layer as it is applied: ẑ = (s − mean) · inverse, z = γẑ + β.

    All arrays are (units,) float64.
    """

    mean: np.ndarray
    inverse_deviation: np.ndarray
    scale: np.ndarray
    shift: np.ndarray


@dataclass(frozen=True, eq=False)
class AskedLayer:
    """One layer for one row, float64: what comes in (fan_in,), W (fan_in, units), b (units,).

    `z`, `value` and `a` are the engine's own, (units,): z is what the activation f gets, the value
    is f(z), and a is what the layer hands on: the same, and what a residual link adds to it.
    """

    inputs: np.ndarray
    weights: np.ndarray
    biases: np.ndarray
    normalization: LayerNormalization | None
    z: np.ndarray
    value: np.ndarray
    a: np.ndarray
    activation: str
    has_link: bool = False


@dataclass(frozen=True, eq=False)
class Answer:
    """All layers after the inputs, the output last."""

    layers: tuple[AskedLayer, ...]

    @property
    def outputs(self) -> np.ndarray:
        """The outputs of the network, (outputs,)."""
        return self.layers[-1].a


@dataclass(frozen=True)
class Asked:
    """Asks about scaled `inputs`, one for each input; None asks about the row shown by default.

    The answer is None where the network has another number of inputs.
    """

    inputs: tuple[float, ...] | None = None

    def measure(self, context: ProbeContext) -> Answer | None:
        """The forward pass, with copies of what it is computed from."""
        network, dataset = context.network, context.dataset
        inputs = dataset.inputs[default_row(dataset)] if self.inputs is None else self.inputs
        if len(inputs) != network.sizes[0]:
            return None
        trace = context.trace(self, np.array([inputs]))
        incoming = (trace.inputs, *trace.activations[:-1])
        layers = []
        for number, weights in enumerate(network.weights):
            normalization, normalized = network.normalizations[number], trace.normalized[number]
            applied = None
            if normalization is not None and normalized is not None:
                applied = LayerNormalization(
                    *(
                        values.astype(np.float64)
                        for values in (
                            normalized.mean,
                            normalized.inverse_deviation,
                            normalization.scale,
                            normalization.shift,
                        )
                    )
                )
            layers.append(
                AskedLayer(
                    incoming[number][0].astype(np.float64),
                    weights.astype(np.float64),
                    network.biases[number].astype(np.float64),
                    applied,
                    trace.pre_activations[number][0].astype(np.float64),
                    trace.values[number][0].astype(np.float64),
                    trace.activations[number][0].astype(np.float64),
                    network.activations[number],
                    network.is_linked(number),
                )
            )
        return Answer(tuple(layers))
