"""Gradient checking: back-propagation against central differences, in float64.

Slow on purpose: every parameter is moved up and down by a little and the loss computed twice.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.losses import Loss
from playground.engine.network import Network

# The cube root of float64's epsilon, about where rounding and curvature errors are equally small.
STEP = 6e-6


@dataclass(frozen=True, eq=False)
class GradientCheck:
    """Both gradients, flat, and the largest relative error of each layer, first layer first.

    The error of one parameter is |backward − difference| relative to the largest magnitude in its
    layer, so that entries which happen to be nearly zero do not count their rounding.
    """

    backward: np.ndarray
    differences: np.ndarray
    largest_errors: tuple[float, ...]


def check_gradient(
    network: Network, x: np.ndarray, y: np.ndarray, loss: Loss, step: float = STEP
) -> GradientCheck:
    """Compare both on a float64 copy of `network` for a batch x (n, features), y (n, outputs).

    Raises:
        ValueError: shapes or values that do not fit the network or the loss.
    """
    wide = network.copy("float64")
    _, backward = wide.loss_and_gradient(x, y, loss)
    differences = np.empty_like(backward)
    for index in range(backward.size):
        differences[index] = _central_difference(wide, index, x, y, loss, step)
    errors = tuple(
        _relative_error(backward[part], differences[part]) for part in wide.layer_slices
    )
    return GradientCheck(backward, differences, errors)


def _central_difference(
    network: Network, index: int, x: np.ndarray, y: np.ndarray, loss: Loss, step: float
) -> float:
    """(L(p + h) − L(p − h)) / 2h for parameter `index`, which is put back."""
    parameters = network.parameters
    value = parameters[index]
    parameters[index] = value + step
    above = _loss(network, x, y, loss)
    parameters[index] = value - step
    below = _loss(network, x, y, loss)
    parameters[index] = value
    return (above - below) / (2 * step)


def _loss(network: Network, x: np.ndarray, y: np.ndarray, loss: Loss) -> float:
    trace = network.trace(x)
    return loss.value(trace.pre_activations[-1], trace.outputs, np.asarray(y, np.float64))


def _relative_error(backward: np.ndarray, differences: np.ndarray) -> float:
    scale = max(float(np.abs(backward).max()), float(np.abs(differences).max()))
    return float(np.abs(backward - differences).max()) / scale if scale else 0.0
