"""Statistics of a gradient layer by layer, and their causes: the vanishing gradient in figures.

All of it is measured in float64 and scaled before squaring, so that a gradient of 1e-300 is not
taken for zero.  Nothing here changes a network.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.activations import make_activation
from playground.engine.checks import same_rows
from playground.engine.losses import Loss
from playground.engine.network import LayerTrace, Network


@dataclass(frozen=True)
class LayerGradient:
    """One layer's part of a flat gradient: lengths and root mean squares."""

    weight_norm: float
    weight_rms: float
    # The length of the mean bias gradient: what Nielsen's chapter 5 calls the layer's speed.
    bias_norm: float
    norm: float
    rms: float


@dataclass(frozen=True)
class ChainFactor:
    """The factors by which one layer changes the error signal on its way back to the layer before.

    `delta_norm` is ‖δ‖, all rows and units of this layer.  `derivative` is the mean |f′(z)|.
    `through_weights` is ‖δ_next Wᵀ‖ / ‖δ_next‖.  `through_link` is ‖∂L/∂a‖ / ‖δ_next Wᵀ‖, where
    ∂L/∂a = δ_next Wᵀ plus what comes through the residual link of the next layer; 1 without one.
    `through_derivative` is ‖∂L/∂a · f′(z)‖ / ‖∂L/∂a‖ and `through_normalization` is ‖δ‖ over the
    numerator of that, 1 without batch normalisation.  Their product is `ratio` = ‖δ‖ / ‖δ_next‖,
    and `product` is the product of all ratios from the output down to here: ‖δ‖ over the output's.
    A factor is nan where its denominator is zero.
    """

    delta_norm: float
    derivative: float
    through_weights: float
    through_link: float
    through_derivative: float
    through_normalization: float
    ratio: float
    product: float


def norm(values: np.ndarray) -> float:
    """√Σv² of any array: nan if a value is, inf if one is infinite, without under- or overflow."""
    values = np.asarray(values, np.float64)
    largest = float(np.abs(values).max()) if values.size else 0.0
    if largest == 0 or not np.isfinite(largest):
        return largest
    return largest * float(np.sqrt(np.square(values / largest).sum()))


def rms(values: np.ndarray) -> float:
    """√(Σv² / number) of any array, as robust as `norm`."""
    return norm(values) / np.sqrt(max(1, np.size(values)))


def weight_gradient_norms(network: Network, gradient: np.ndarray) -> list[float]:
    """‖∂L/∂W‖ of each layer, first layer first; `gradient` is flat, (P,).

    Raises:
        ValueError: the gradient has another length than the parameters.
    """
    _check_length(network, gradient)
    return [norm(gradient[part]) for part in network.weight_slices]


def _check_length(network: Network, gradient: np.ndarray) -> None:
    if gradient.shape != network.parameters.shape:
        raise ValueError(
            f"gradient: the shape is {gradient.shape}; it must be {network.parameters.shape}"
        )


def layer_gradients(network: Network, gradient: np.ndarray) -> tuple[LayerGradient, ...]:
    """The statistics of each layer of a flat gradient, (P,), first layer first.

    Raises:
        ValueError: the gradient has another length than the parameters.
    """
    _check_length(network, gradient)
    parts = zip(network.weight_slices, network.bias_slices, network.layer_slices, strict=True)
    return tuple(
        LayerGradient(
            weight_norm=norm(gradient[weights]),
            weight_rms=rms(gradient[weights]),
            bias_norm=norm(gradient[biases]),
            norm=norm(gradient[layer]),
            rms=rms(gradient[layer]),
        )
        for weights, biases, layer in parts
    )


def chain_factors(
    network: Network, x: np.ndarray, y: np.ndarray, loss: Loss
) -> tuple[ChainFactor, ...]:
    """The factors of ‖δ‖ in each layer, first hidden layer first, for a batch x, y.

    The last entry is the output layer, where the signal starts: its ratio and product are 1 and
    its factors too, because δ comes from the loss there.

    Raises:
        ValueError: shapes or values that do not fit the network.
    """
    wide = network.copy("float64")
    with np.errstate(all="ignore"):
        targets, trace = wide.checked_targets(y, loss), wide.trace(x, training=True)
        same_rows(trace.inputs, targets)
        deltas = wide.deltas(trace, targets, loss)
        reached = wide.gradients_of_outputs(trace, targets, loss)
        output_norm = norm(deltas[-1])
        factors = [_output_factor(wide, trace, output_norm)]
        for layer in range(len(deltas) - 2, -1, -1):
            factors.insert(0, _hidden_factor(wide, trace, deltas, reached, layer))
    return tuple(factors)


def _output_factor(network: Network, trace: LayerTrace, delta_norm: float) -> ChainFactor:
    slope = float("nan")
    if network.activations[-1] != "softmax":
        slope = _mean_slope(network, trace, len(network.weights) - 1)
    return ChainFactor(delta_norm, slope, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)


def _hidden_factor(
    network: Network,
    trace: LayerTrace,
    deltas: tuple[np.ndarray, ...],
    reached: tuple[np.ndarray, ...],
    layer: int,
) -> ChainFactor:
    here, following = norm(deltas[layer]), norm(deltas[layer + 1])
    # Scaled first, so that a tiny signal survives the product with small weights.
    scale = following if following > 0 and np.isfinite(following) else 1.0
    sent_back = (deltas[layer + 1] / scale) @ network.weights[layer + 1].T
    back = norm(sent_back) * scale
    arrived = back
    if network.is_linked(layer + 1):
        arrived, sent_back = norm(reached[layer]), reached[layer] / scale
    behind, normalization = here, network.normalizations[layer]
    if normalization is not None:
        z, a = trace.pre_activations[layer], trace.values[layer]
        function = make_activation(network.activations[layer])
        behind = norm(function.backward(z, a, sent_back)) * scale
    return ChainFactor(
        delta_norm=here,
        derivative=_mean_slope(network, trace, layer),
        through_weights=_quotient(back, following),
        through_link=1.0 if arrived is back else _quotient(arrived, back),
        through_derivative=_quotient(behind, arrived),
        through_normalization=1.0 if normalization is None else _quotient(here, behind),
        ratio=_quotient(here, following),
        product=_quotient(here, norm(deltas[-1])),
    )


def _mean_slope(network: Network, trace: LayerTrace, layer: int) -> float:
    function = make_activation(network.activations[layer])
    slopes = function.derivative(trace.pre_activations[layer], trace.values[layer])
    return float(np.abs(slopes).mean())


def _quotient(numerator: float, denominator: float) -> float:
    return numerator / denominator if denominator else float("nan")
