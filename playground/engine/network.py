"""The network: layers of units, their parameters in one flat vector, forward and backward.

This is the plain mathematics, one layer after the other, with fresh arrays: what to read first and
what the fast plan (see `plan`) is tested against.  It does not train; see `trainer`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from playground.engine.activations import make_activation
from playground.engine.checks import matrix, same_rows, whole
from playground.engine.initializers import make_initializer
from playground.engine.losses import Loss

PRECISIONS = ("float32", "float64")

Masks = Sequence[np.ndarray | None]


@dataclass(frozen=True, eq=False)
class LayerTrace:
    """One forward pass, layer by layer, the first hidden layer first.

    `pre_activations[i]` is z and `activations[i]` is a = f(z) of layer i, both (n, units).
    """

    inputs: np.ndarray
    pre_activations: tuple[np.ndarray, ...]
    activations: tuple[np.ndarray, ...]

    @property
    def outputs(self) -> np.ndarray:
        """What the last layer says, (n, outputs)."""
        return self.activations[-1]


class Network:
    """A multilayer perceptron with all parameters in one flat vector.

    `sizes` counts the units from the inputs to the outputs, `activations` names one function for
    each layer after the inputs.  In `parameters` each layer has W row-major, (fan_in, fan_out),
    then b, (fan_out,); `weights[i]` and `biases[i]` are views of it.

    Raises:
        ValueError: sizes or activations that make no network; the text says which and why.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        activations: Sequence[str],
        dtype: str | np.dtype = "float32",
    ) -> None:
        self.sizes = _checked_sizes(sizes)
        self.activations = _checked_activations(activations, len(self.sizes) - 1)
        self.dtype = _checked_dtype(dtype)
        self.weight_slices, self.bias_slices = _slices(self.sizes)
        self.layer_slices = tuple(
            slice(weights.start, biases.stop)
            for weights, biases in zip(self.weight_slices, self.bias_slices, strict=True)
        )
        self.parameters = np.zeros(self.layer_slices[-1].stop, self.dtype)
        self.weights = self.weight_views(self.parameters)
        self.biases = self.bias_views(self.parameters)
        self._functions = tuple(make_activation(name) for name in self.activations)

    def weight_views(self, flat: np.ndarray) -> tuple[np.ndarray, ...]:
        """The weights' part of any vector laid out like `parameters`: (fan_in, fan_out) a layer."""
        shapes = pairwise(self.sizes)
        return tuple(
            flat[part].reshape(shape)
            for part, shape in zip(self.weight_slices, shapes, strict=True)
        )

    def bias_views(self, flat: np.ndarray) -> tuple[np.ndarray, ...]:
        """The biases' part of any vector laid out like `parameters`: (fan_out,) a layer."""
        return tuple(flat[part] for part in self.bias_slices)

    def initialize(self, name: str, rng: np.random.Generator) -> None:
        """Draw all weights anew by the initialiser called `name`; biases become zero.

        Raises:
            ValueError: there is no such initialiser.
        """
        draw = make_initializer(name)
        for weights, biases in zip(self.weights, self.biases, strict=True):
            fan_in, fan_out = weights.shape
            weights[...] = draw(fan_in, fan_out, rng)
            biases[...] = 0

    def forward(self, x: np.ndarray) -> np.ndarray:
        """The outputs, (n, outputs), for inputs (n, features).

        Raises:
            ValueError: the inputs have another shape or are not finite.
        """
        a = matrix("inputs", x, self.sizes[0], self.dtype)
        for weights, biases, function in self._layers():
            a = function.value(a @ weights + biases)
        return a

    def trace(self, x: np.ndarray, masks: Masks | None = None) -> LayerTrace:
        """The forward pass with everything on the way, in fresh arrays.

        `masks` holds, for each hidden layer, what dropout multiplies its outputs by, (n, units),
        or None.

        Raises:
            ValueError: the inputs have another shape or are not finite.
        """
        inputs = matrix("inputs", x, self.sizes[0], self.dtype)
        a, pre_activations, activations = inputs, [], []
        for layer, (weights, biases, function) in enumerate(self._layers()):
            z = a @ weights + biases  # (n, units)
            pre_activations.append(z)
            activations.append(function.value(z))
            mask = _mask(masks, layer)
            a = activations[-1] if mask is None else activations[-1] * mask
        return LayerTrace(inputs, tuple(pre_activations), tuple(activations))

    def deltas(
        self, trace: LayerTrace, y: np.ndarray, loss: Loss, masks: Masks | None = None
    ) -> tuple[np.ndarray, ...]:
        """δ = ∂L/∂z of the mean loss for each layer, (n, units), first hidden layer first.

        The output's δ comes from the loss; each earlier one is the next one's, sent back through
        the weights and multiplied by the derivative: δ_l = (δ_{l+1} W_{l+1}ᵀ) f′(z_l)
        (Rumelhart, Hinton and Williams 1986).
        """
        last = len(self.weights) - 1
        z, a = trace.pre_activations, trace.activations
        deltas = [loss.delta(self._functions[last], z[last], a[last], y)]
        for layer in range(last - 1, -1, -1):
            back = deltas[0] @ self.weights[layer + 1].T  # (n, units)
            mask = _mask(masks, layer)
            if mask is not None:
                back = back * mask
            deltas.insert(0, self._functions[layer].backward(z[layer], a[layer], back))
        return tuple(deltas)

    def loss_and_gradient(
        self, x: np.ndarray, y: np.ndarray, loss: Loss, masks: Masks | None = None
    ) -> tuple[float, np.ndarray]:
        """The mean loss of the rows and its gradient, flat, laid out like `parameters`.

        x is (n, features), y (n, outputs); ∂L/∂W = aᵀδ and ∂L/∂b = Σ δ over the rows.

        Raises:
            ValueError: shapes, values or an output activation that do not fit the loss.
        """
        loss.check_output(self.activations[-1])
        targets = matrix("targets", y, self.sizes[-1], self.dtype)
        trace = self.trace(x, masks)
        same_rows(trace.inputs, targets)
        loss.check_targets(targets)
        deltas = self.deltas(trace, targets, loss, masks)
        gradient = np.empty_like(self.parameters)
        weight_gradients, bias_gradients = self.weight_views(gradient), self.bias_views(gradient)
        a = trace.inputs
        for layer, delta in enumerate(deltas):
            np.matmul(a.T, delta, out=weight_gradients[layer])
            bias_gradients[layer][...] = delta.sum(axis=0)
            mask = _mask(masks, layer)
            a = trace.activations[layer] if mask is None else trace.activations[layer] * mask
        return loss.value(trace.pre_activations[-1], trace.outputs, targets), gradient

    def copy(self, dtype: str | np.dtype | None = None) -> Network:
        """An independent network with the same parameters, in `dtype` if one is given."""
        copy = Network(self.sizes, self.activations, dtype or self.dtype)
        copy.parameters[:] = self.parameters
        return copy

    def _layers(self) -> zip[tuple]:
        return zip(self.weights, self.biases, self._functions, strict=True)


def _mask(masks: Masks | None, layer: int) -> np.ndarray | None:
    return masks[layer] if masks is not None and layer < len(masks) else None


def _slices(sizes: tuple[int, ...]) -> tuple[tuple[slice, ...], tuple[slice, ...]]:
    weights, biases, start = [], [], 0
    for fan_in, fan_out in pairwise(sizes):
        middle = start + fan_in * fan_out
        weights.append(slice(start, middle))
        start = middle + fan_out
        biases.append(slice(middle, start))
    return tuple(weights), tuple(biases)


def _checked_sizes(sizes: Sequence[int]) -> tuple[int, ...]:
    if isinstance(sizes, str | int) or len(sizes) < 2:
        raise ValueError(f"sizes: {sizes!r} must count the units of two layers or more")
    return tuple(whole(f"sizes[{index}]", size, 1) for index, size in enumerate(sizes))


def _checked_activations(names: Sequence[str], layers: int) -> tuple[str, ...]:
    if isinstance(names, str) or len(names) != layers:
        raise ValueError(
            f"activations: {names!r} must name one function for each of {layers} layers "
            "(all but the inputs)"
        )
    for name in names:
        make_activation(name)
    if "softmax" in names[:-1]:
        raise ValueError(
            f"activations[{list(names).index('softmax')}]: softmax is for the output layer only"
        )
    return tuple(names)


def _checked_dtype(dtype: str | np.dtype) -> np.dtype:
    try:
        result = np.dtype(dtype)
    except TypeError:
        result = np.dtype(object)
    if result.name not in PRECISIONS:
        raise ValueError(f"dtype: {dtype!r} must be one of {', '.join(PRECISIONS)}")
    return result
