"""The network: layers of units, their parameters in one flat vector, forward and backward.

This is the plain mathematics, one layer after the other, with fresh arrays: what to read first and
what the fast plan (see `plan`) is tested against.  It does not train; see `trainer`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from playground.engine.activations import make_activation
from playground.engine.batch_normalization import NUMBERS, BatchNormalization, Normalized
from playground.engine.checks import check_int, check_sequence, instance, matrix, same_rows
from playground.engine.initializers import make_initializer
from playground.engine.losses import Loss
from playground.engine.residual_links import projection_size, skip_gradient, skip_output

PRECISIONS = ("float32", "float64")

Masks = Sequence[np.ndarray | None]
Slices = tuple[slice, ...]


@dataclass(frozen=True, eq=False)
class LayerTrace:
    """One forward pass, layer by layer, the first hidden layer first.

    `pre_activations[i]` is z and `values[i]` is f(z) of layer i, both (n, units); `activations[i]`
    is what the layer hands on: f(z) after dropout, and what a residual link adds.  In a layer with
    batch normalisation z is what comes out of that, and `normalized[i]` is how.
    """

    inputs: np.ndarray
    pre_activations: tuple[np.ndarray, ...]
    values: tuple[np.ndarray, ...]
    activations: tuple[np.ndarray, ...]
    normalized: tuple[Normalized | None, ...]

    @property
    def outputs(self) -> np.ndarray:
        """The outputs of the last layer, (n, outputs)."""
        return self.activations[-1]

    def source(self, layer: int) -> np.ndarray:
        """The inputs of `layer`, (n, fan_in)."""
        return self.activations[layer - 1] if layer else self.inputs


class Network:
    """A multilayer perceptron with all parameters in one flat vector.

    `sizes` counts the units from the inputs to the outputs, `activations` names one function for
    each layer after the inputs.  In `parameters` each layer has W row-major, (fan_in, fan_out),
    then b, (fan_out,); `weights[i]` and `biases[i]` are views of it.  `normalized` says for each
    hidden layer whether it has batch normalisation, () for none; those that do have γ, β, running
    mean and running variance after b, (fan_out,) each, which `normalizations[i]` are views of.
    `residual` says in the same way which hidden layers have a residual link; where their inputs are
    not as many as their units, the projection P comes last, row-major, (fan_in, fan_out), and
    `projections[i]` is a view of it.

    Raises:
        ValueError: sizes or activations that make no network; the text says which and why.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        activations: Sequence[str],
        dtype: str | np.dtype = "float32",
        normalized: Sequence[bool] = (),
        residual: Sequence[bool] = (),
    ) -> None:
        self.sizes = _checked_sizes(sizes)
        self.activations = _checked_activations(activations, len(self.sizes) - 1)
        self.dtype = _checked_dtype(dtype)
        self.normalized = _checked_flags("normalized", normalized, len(self.sizes) - 2)
        self.residual = _checked_flags("residual", residual, len(self.sizes) - 2)
        (
            self.weight_slices,
            self.bias_slices,
            self.normalization_slices,
            self.projection_slices,
            self.layer_slices,
        ) = _slices(self.sizes, self.normalized, self.residual)
        self.parameters = np.zeros(self.layer_slices[-1].stop, self.dtype)
        self.weights = self.weight_views(self.parameters)
        self.biases = self.bias_views(self.parameters)
        self.normalizations = self.normalization_views(self.parameters)
        self.projections = self.projection_views(self.parameters)
        self._reset_normalizations()
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

    def normalization_views(self, flat: np.ndarray) -> tuple[BatchNormalization | None, ...]:
        """The part of batch normalisation of any vector laid out like `parameters`, by layer."""
        parts = [flat[part] for part in self.normalization_slices]
        return tuple(BatchNormalization.of(part) if part.size else None for part in parts)

    def projection_views(self, flat: np.ndarray) -> tuple[np.ndarray | None, ...]:
        """The projections of any vector laid out like `parameters`: (fan_in, fan_out) a layer.

        None where a layer has no residual link, or one that adds its inputs as they are.
        """
        parts = zip(self.projection_slices, pairwise(self.sizes), strict=True)
        return tuple(
            flat[part].reshape(shape) if part.stop > part.start else None for part, shape in parts
        )

    def penalized_views(self, flat: np.ndarray) -> tuple[np.ndarray, ...]:
        """Views of all parameters that penalties apply to: weights, and those of projections."""
        projections = self.projection_views(flat)
        return (*self.weight_views(flat), *(part for part in projections if part is not None))

    def is_linked(self, layer: int) -> bool:
        """True if `layer`, the first hidden one 0, has a residual link."""
        return layer < len(self.residual) and self.residual[layer]

    def statistics(self) -> np.ndarray:
        """Mask of the parameters that are running averages, which nothing trains, (P,) bool."""
        mask = np.zeros(self.parameters.size, bool)
        for normalization in self.normalization_views(mask):
            if normalization is not None:
                normalization.mean[...] = normalization.variance[...] = True
        return mask

    def initialize(self, name: str, rng: np.random.Generator) -> None:
        """Draw all weights anew by the initialiser called `name`; the rest is as at the start.

        Raises:
            ValueError: there is no such initialiser, or `rng` is no generator.
        """
        draw = make_initializer(name)
        instance("rng", rng, np.random.Generator, "numpy.random.default_rng")
        for weights, biases in zip(self.weights, self.biases, strict=True):
            fan_in, fan_out = weights.shape
            weights[...] = draw(fan_in, fan_out, rng)
            biases[...] = 0
        # After all weights, which are then what they are without any link.
        for projection in self.projections:
            if projection is not None:
                fan_in, fan_out = projection.shape
                projection[...] = draw(fan_in, fan_out, rng)
        self._reset_normalizations()

    def initialize_layer(self, layer: int, name: str, rng: np.random.Generator) -> None:
        """Draw the weights of one layer anew by the initialiser called `name`; others stay.

        Its projection, if it has one, stays too.

        Raises:
            ValueError: there is no such initialiser.
        """
        fan_in, fan_out = self.weights[layer].shape
        self.weights[layer][...] = make_initializer(name)(fan_in, fan_out, rng)

    def forward(self, x: np.ndarray) -> np.ndarray:
        """The outputs, (n, outputs), for inputs (n, features); normalised by running averages.

        Raises:
            ValueError: the inputs have another shape or are not finite.
        """
        return self.output_layer(matrix("inputs", x, self.sizes[0], self.dtype))[1]

    def output_layer(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Weighted inputs z and outputs f(z) of the last layer, (n, outputs) each, as in `forward`.

        The inputs, (n, features) in the network's precision, are not checked.
        """
        a = z = x
        for layer, (weights, biases, normalization, function) in enumerate(self._layers()):
            z = _weighted_inputs(a, weights, biases)
            if normalization is not None:
                z = normalization.apply(normalization.normalize(z, training=False))
            value = function.value(z)
            a = value + skip_output(self.projections[layer], a) if self.is_linked(layer) else value
        return z, a

    def trace(
        self, x: np.ndarray, masks: Masks | None = None, *, training: bool = False
    ) -> LayerTrace:
        """The forward pass with everything on the way, in fresh arrays.

        `masks` holds, for each hidden layer, what dropout multiplies its outputs by, (n, units),
        or None.  In `training` batch normalisation is by the rows of x.

        Raises:
            ValueError: the inputs have another shape or are not finite.
        """
        inputs = matrix("inputs", x, self.sizes[0], self.dtype)
        _check_masks(masks, len(inputs), self.sizes[1:-1])
        a, pre_activations, values, activations, normalized = inputs, [], [], [], []
        for layer, (weights, biases, normalization, function) in enumerate(self._layers()):
            z = _weighted_inputs(a, weights, biases)
            normalized.append(normalization and normalization.normalize(z, training=training))
            if normalization is not None:
                z = normalization.apply(normalized[layer])
            pre_activations.append(z)
            values.append(function.value(z))
            mask = _mask(masks, layer)
            kept = values[-1] if mask is None else values[-1] * mask
            a = kept + skip_output(self.projections[layer], a) if self.is_linked(layer) else kept
            activations.append(a)
        return LayerTrace(
            inputs, tuple(pre_activations), tuple(values), tuple(activations), tuple(normalized)
        )

    def deltas(
        self, trace: LayerTrace, y: np.ndarray, loss: Loss, masks: Masks | None = None
    ) -> tuple[np.ndarray, ...]:
        """δ = ∂L/∂(aW + b) of the mean loss for each layer, (n, units), first hidden layer first.

        The output's δ comes from the loss; each earlier one is the next one's, sent back through
        the weights and multiplied by the derivative: δ_l = (δ_{l+1} W_{l+1}ᵀ) f′(z_l)
        (Rumelhart, Hinton and Williams 1986); where there is batch normalisation it goes back
        through that too.  A residual link of layer l+1 adds what reached its outputs, before f′.
        """
        return self._deltas(trace, y, loss, masks)[1]

    def gradients_of_outputs(
        self, trace: LayerTrace, y: np.ndarray, loss: Loss
    ) -> tuple[np.ndarray, ...]:
        """∂L/∂a of the mean loss for what each hidden layer hands on, (n, units), first first."""
        return self._deltas(trace, y, loss, None)[2]

    def _deltas(
        self, trace: LayerTrace, y: np.ndarray, loss: Loss, masks: Masks | None
    ) -> tuple[tuple[np.ndarray, ...], ...]:
        """∂L/∂z behind each layer's normalisation, before it, and ∂L/∂a of each hidden layer."""
        last = len(self.weights) - 1
        z, values = trace.pre_activations, trace.values
        behind = [loss.delta(self._functions[last], z[last], values[last], y)]
        deltas, reached = behind.copy(), list[np.ndarray]()
        for layer in range(last - 1, -1, -1):
            back = deltas[0] @ self.weights[layer + 1].T  # (n, units)
            if self.is_linked(layer + 1):
                back = back + skip_gradient(self.projections[layer + 1], reached[0])
            reached.insert(0, back)
            mask = _mask(masks, layer)
            if mask is not None:
                back = back * mask
            behind.insert(0, self._functions[layer].backward(z[layer], values[layer], back))
            normalization, normalized = self.normalizations[layer], trace.normalized[layer]
            if normalization is None or normalized is None:
                deltas.insert(0, behind[0])
            else:
                deltas.insert(0, normalization.backward(normalized, behind[0]))
        return tuple(behind), tuple(deltas), tuple(reached)

    def loss_and_gradient(
        self,
        x: np.ndarray,
        y: np.ndarray,
        loss: Loss,
        masks: Masks | None = None,
        *,
        rows: slice = slice(None),
    ) -> tuple[float, np.ndarray]:
        """The mean loss of the rows and its gradient, flat, laid out like `parameters`.

        x is (n, features), y (n, outputs); ∂L/∂W = aᵀδ and ∂L/∂b = Σ δ over the rows, of which
        `rows` may choose some: then it is what these add to the gradient.  Batch normalisation is
        as in training, by all rows of x: ∂L/∂γ = Σ δẑ and ∂L/∂β = Σ δ with δ from behind it, and
        ∂L/∂b = 0, because what b adds to all rows the mean takes away.  A projection has
        ∂L/∂P = xᵀ ∂L/∂a.

        Raises:
            ValueError: shapes, values or an output activation that do not fit the loss.
        """
        targets = self.checked_targets(y, loss)
        trace = self.trace(x, masks, training=True)
        same_rows(trace.inputs, targets)
        behind, deltas, reached = self._deltas(trace, targets, loss, masks)
        gradient = np.zeros_like(self.parameters)
        weight_gradients, bias_gradients = self.weight_views(gradient), self.bias_views(gradient)
        normalizations = self.normalization_views(gradient)
        projections = self.projection_views(gradient)
        for layer, delta in enumerate(deltas):
            a, projection = trace.source(layer), projections[layer]
            np.matmul(a[rows].T, delta[rows], out=weight_gradients[layer])
            if projection is not None:
                np.matmul(a[rows].T, reached[layer][rows], out=projection)
            normalization, normalized = normalizations[layer], trace.normalized[layer]
            if normalized is None or not normalized.of_batch:
                bias_gradients[layer][...] = delta[rows].sum(axis=0)
            if normalization is not None and normalized is not None:
                scaled = behind[layer] * normalized.standardized
                normalization.scale[...] = scaled[rows].sum(axis=0)
                normalization.shift[...] = behind[layer][rows].sum(axis=0)
        return loss.value(trace.pre_activations[-1], trace.outputs, targets), gradient

    def checked_targets(self, y: np.ndarray, loss: Loss) -> np.ndarray:
        """The targets y, (n, outputs), in the network's precision.

        Raises:
            ValueError: they do not fit the network or the loss, or that does not fit the output.
        """
        instance("loss", loss, Loss, "make_loss")
        loss.check_output(self.activations[-1])
        targets = matrix("targets", y, self.sizes[-1], self.dtype)
        loss.check_targets(targets)
        return targets

    def copy(self, dtype: str | np.dtype | None = None) -> Network:
        """An independent network with the same parameters, in `dtype` if one is given."""
        copy = Network(
            self.sizes, self.activations, dtype or self.dtype, self.normalized, self.residual
        )
        copy.parameters[:] = self.parameters
        return copy

    def follow(self, trace: LayerTrace) -> None:
        """Move the running averages of batch normalisation towards the batch of `trace`."""
        for normalization, normalized in zip(self.normalizations, trace.normalized, strict=True):
            if normalization is not None and normalized is not None:
                normalization.follow(normalized)

    def _reset_normalizations(self) -> None:
        for normalization in self.normalizations:
            if normalization is not None:
                normalization.reset()

    def _layers(self) -> zip[tuple]:
        return zip(self.weights, self.biases, self.normalizations, self._functions, strict=True)


def _mask(masks: Masks | None, layer: int) -> np.ndarray | None:
    return masks[layer] if masks is not None and layer < len(masks) else None


def _weighted_inputs(a: np.ndarray, weights: np.ndarray, biases: np.ndarray) -> np.ndarray:
    """What a layer's units get: z = aW + b, (n, units), computed as the transpose of Wᵀaᵀ + b.

    So it lies unit by unit in memory, where a sum over three units takes a tenth and one bias for
    all rows half of what they take row by row.
    """
    z = np.matmul(weights.T, a.T)
    z += biases[:, None]
    return z.T


def _check_masks(masks: Masks | None, rows: int, hidden: tuple[int, ...]) -> None:
    if masks is None or not len(masks):
        return
    if len(masks) != len(hidden):
        raise ValueError(f"masks: {len(masks)} for {len(hidden)} hidden layers; one each, or None")
    for layer, (mask, units) in enumerate(zip(masks, hidden, strict=True)):
        if mask is not None and np.shape(mask) not in ((rows, units), (rows, 1)):
            raise ValueError(
                f"masks[{layer}]: the shape is {np.shape(mask)}; it must be {(rows, units)}"
            )


def _slices(
    sizes: tuple[int, ...], normalized: tuple[bool, ...], residual: tuple[bool, ...]
) -> tuple[Slices, ...]:
    """Slices of weights, biases, normalisation, projection and all numbers of each layer."""
    parts: list[tuple[slice, ...]] = []
    start = 0
    flags = zip((*normalized, False), (*residual, False), strict=True)
    for (fan_in, fan_out), (with_more, linked) in zip(pairwise(sizes), flags, strict=True):
        lengths = (
            fan_in * fan_out,
            fan_out,
            NUMBERS * fan_out * with_more,
            projection_size(fan_in, fan_out, linked),
        )
        ends = [start, *(start + end for end in accumulate(lengths))]
        parts.append((*(slice(*pair) for pair in pairwise(ends)), slice(start, ends[-1])))
        start = ends[-1]
    return tuple(zip(*parts, strict=True))


def _checked_sizes(sizes: Sequence[int]) -> tuple[int, ...]:
    wanted = "must count the units of two layers or more"
    check_sequence("sizes", sizes, wanted)
    if len(sizes) < 2:
        raise ValueError(f"sizes: {sizes!r} {wanted}")
    return tuple(check_int(f"sizes[{index}]", size, 1) for index, size in enumerate(sizes))


def _checked_activations(names: Sequence[str], layers: int) -> tuple[str, ...]:
    wanted = f"must name one function for each of {layers} layers (all but the inputs)"
    check_sequence("activations", names, wanted)
    if len(names) != layers:
        raise ValueError(f"activations: {names!r} {wanted}")
    for name in names:
        make_activation(name)
    if "softmax" in names[:-1]:
        raise ValueError(
            f"activations[{list(names).index('softmax')}]: softmax is for the output layer only"
        )
    return tuple(names)


def _checked_flags(name: str, given: Sequence[bool], hidden_layers: int) -> tuple[bool, ...]:
    wanted = f"must be one true or false for each of {hidden_layers} hidden layers, or () for none"
    check_sequence(name, given, wanted)
    if not len(given):
        return (False,) * hidden_layers
    flags = all(isinstance(flag, bool | np.bool_) for flag in given)
    if len(given) != hidden_layers or not flags:
        raise ValueError(f"{name}: {given!r} {wanted}")
    return tuple(bool(flag) for flag in given)


def _checked_dtype(dtype: str | np.dtype) -> np.dtype:
    try:
        result = np.dtype(object if dtype is None else dtype)
    except TypeError:
        result = np.dtype(object)
    if result.name not in PRECISIONS:
        raise ValueError(f"dtype: {dtype!r} must be one of {', '.join(PRECISIONS)}")
    return result
