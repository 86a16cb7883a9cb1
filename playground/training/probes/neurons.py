"""The content of the network diagram: every neuron over the plane, every weight, every bias.

Nothing here knows a colour or a place on the screen.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np

from playground.engine.activations import make_activation
from playground.training.probe import ProbeContext
from playground.training.probes.drawing import drawn_inputs
from playground.training.probes.plane import plane_inputs
from playground.training.probes.samples import default_row

PICTURE_RESOLUTION = 20
# Layers with more neurons than this are drawn so small that every second cell will do.
MANY_NEURONS = 64
FACT_ROWS = 512
# A derivative below this share of its greatest value counts as saturated.
SATURATED_SHARE = 0.05


@dataclass(frozen=True, eq=False)
class PictureAnswer:
    """`layers[i]` is (units, r, r) float32, the top row first; r is smaller for many units.

    For data without a plane it is None.  `sample[i]`, (units,), are the activations of one row, or
    of a drawn image: `drawing` then holds its grey values in the shape of the images.
    """

    layers: tuple[np.ndarray, ...] | None
    sample: tuple[np.ndarray, ...]
    row: int
    drawing: np.ndarray | None = None


@dataclass(frozen=True)
class NeuronPictures:
    """Asks for all neurons over the plane, or for one row's activations where there is no plane.

    A `drawing`, grey values row by row, goes before the row where the data are such images.
    """

    row: int | None = None
    resolution: int = PICTURE_RESOLUTION
    drawing: tuple[float, ...] | None = None

    def measure(self, context: ProbeContext) -> PictureAnswer:
        """The pictures of all layers after the inputs."""
        dataset = context.dataset
        row = self.row
        if row is None or not 0 <= row < len(dataset.inputs):
            row = default_row(dataset)
        inputs = None if self.drawing is None else drawn_inputs(context.dataset, self.drawing)
        if self.drawing is not None and inputs is not None and dataset.images is not None:
            grey = np.reshape(self.drawing, dataset.images[0].shape)
            return PictureAnswer(None, _activations(context, self.drawing, inputs), row, grey)
        sample = _activations(context, ("row", row), dataset.inputs[row : row + 1])
        if dataset.plane is None:
            return PictureAnswer(None, sample, row)
        inputs = plane_inputs(dataset.plane, self.resolution)
        trace = context.trace(("plane", self.resolution), inputs)
        pictures = tuple(self._pictures(a) for a in trace.activations)
        return PictureAnswer(pictures, sample, row)

    def _pictures(self, values: np.ndarray) -> np.ndarray:
        units, side = values.shape[1], self.resolution
        pictures = values.T.reshape(units, side, side)
        if units > MANY_NEURONS:
            pictures = pictures[:, ::2, ::2]
        return np.ascontiguousarray(pictures, dtype=np.float32)


def _activations(
    context: ProbeContext, key: Hashable, inputs: np.ndarray
) -> tuple[np.ndarray, ...]:
    """The activations (units,) of every layer for one row of inputs (1, inputs)."""
    trace = context.trace(key, inputs)
    return tuple(a[0].astype(np.float32) for a in trace.activations)


@dataclass(frozen=True, eq=False)
class LinkAnswer:
    """Copies of all parameters and of the last batch's data gradient, one array a layer.

    `weights[i]` and `weight_gradients[i]` are (fan_in, fan_out), `biases[i]` is (fan_out,).
    """

    weights: tuple[np.ndarray, ...]
    biases: tuple[np.ndarray, ...]
    weight_gradients: tuple[np.ndarray, ...]
    bias_gradients: tuple[np.ndarray, ...]


@dataclass(frozen=True)
class Links:
    """Asks for all weights, biases and their gradients."""

    def measure(self, context: ProbeContext) -> LinkAnswer:
        """Everything of this moment, copied."""
        network = context.network
        parameters, gradient = network.parameters.copy(), context.gradient
        return LinkAnswer(
            network.weight_views(parameters),
            network.bias_views(parameters),
            network.weight_views(gradient),
            network.bias_views(gradient),
        )


@dataclass(frozen=True)
class NeuronFacts:
    """One neuron in figures, over at most FACT_ROWS training rows.

    `mean` is its mean activation.  `dead` is the share of rows at which its derivative is exactly
    0, so that nothing is sent back; `saturated` that at which it is below SATURATED_SHARE of the
    steepest.
    """

    layer: int
    unit: int
    bias: float
    mean: float
    saturated: float
    dead: float


@dataclass(frozen=True)
class NeuronQuestion:
    """Asks for the facts of one neuron; None where there is no such neuron."""

    layer: int
    unit: int

    def measure(self, context: ProbeContext) -> NeuronFacts | None:
        """The facts at this moment."""
        network = context.network
        if not 0 <= self.layer < len(network.weights):
            return None
        if not 0 <= self.unit < network.sizes[self.layer + 1]:
            return None
        rows = context.dataset.train[:FACT_ROWS]
        trace = context.trace(("facts", len(rows)), context.dataset.inputs[rows])
        z = trace.pre_activations[self.layer][:, self.unit].astype(np.float64)
        value = trace.values[self.layer][:, self.unit].astype(np.float64)
        saturated, dead = _quiet_shares(network.activations[self.layer], z, value)
        a = trace.activations[self.layer][:, self.unit].astype(np.float64)
        bias = float(network.biases[self.layer][self.unit])
        return NeuronFacts(self.layer, self.unit, bias, float(a.mean()), saturated, dead)


def _quiet_shares(activation: str, z: np.ndarray, a: np.ndarray) -> tuple[float, float]:
    """Shares of rows with a derivative that is small, and with none at all."""
    if activation == "softmax":
        return 0.0, 0.0
    slopes = np.abs(make_activation(activation).derivative(z[:, None], a[:, None]).ravel())
    steepest = np.abs(_slopes_around_zero(activation)).max()
    dead = slopes == 0
    saturated = (slopes < SATURATED_SHARE * steepest) & ~dead
    return float(saturated.mean()), float(dead.mean())


def _slopes_around_zero(activation: str) -> np.ndarray:
    function = make_activation(activation)
    z = np.linspace(-4, 4, 81)[:, None]
    return function.derivative(z, function.value(z)).ravel()
