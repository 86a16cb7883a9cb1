"""Gradient checking: back-propagation against central differences, in float64.

Slow on purpose: every parameter is moved up and down by a little and the loss computed twice.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.checks import number
from playground.engine.losses import Loss
from playground.engine.network import Network

# The cube root of float64's epsilon, about where rounding and curvature errors are equally small.
STEP = 6e-6


@dataclass(frozen=True, eq=False)
class GradientCheck:
    """The loss, both gradients, flat, and the largest relative error of each layer, first first.

    The error of one parameter is |backward − difference| relative to the largest magnitude in its
    layer, so that entries which happen to be nearly zero do not count their rounding.  Parameters
    that were not compared have the difference NaN; a layer with none has the error 0.
    """

    loss: float
    backward: np.ndarray
    differences: np.ndarray
    largest_errors: tuple[float, ...]


def check_gradient(
    network: Network,
    x: np.ndarray,
    y: np.ndarray,
    loss: Loss,
    step: float = STEP,
    indices: np.ndarray | None = None,
) -> GradientCheck:
    """Compare both on a float64 copy of `network` for a batch x (n, features), y (n, outputs).

    `indices` are the parameters to compare, places in the flat vector; None for all.  Batch
    normalisation is as in training, by these rows; its running averages are not compared.

    Raises:
        ValueError: shapes or values that do not fit the network or the loss, a step that is not
            above 0, or places that there are not.
    """
    number("step", step, 0.0, open_low=True)
    _check_places(indices, network.parameters.size)
    wide = network.copy("float64")
    value, backward = wide.loss_and_gradient(x, y, loss)
    differences = np.full_like(backward, np.nan)
    compared = np.zeros(backward.size, bool)
    compared[slice(None) if indices is None else indices] = True
    # Nothing trains these, so they count as constants.
    compared &= ~wide.statistics()
    for index in np.flatnonzero(compared):
        differences[index] = _central_difference(wide, int(index), x, y, loss, step)
    errors = tuple(
        _relative_error(backward[part][compared[part]], differences[part][compared[part]])
        for part in wide.layer_slices
    )
    return GradientCheck(value, backward, differences, errors)


def _check_places(indices: np.ndarray | None, parameters: int) -> None:
    places = np.zeros(0, int) if indices is None else np.asarray(indices)
    wrong = (places < 0) | (places >= parameters)
    if wrong.any():
        raise ValueError(f"indices: {places[wrong][0]} is no place among {parameters} parameters")


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
    trace = network.trace(x, training=True)
    return loss.value(trace.pre_activations[-1], trace.outputs, np.asarray(y, np.float64))


def _relative_error(backward: np.ndarray, differences: np.ndarray) -> float:
    if not backward.size:
        return 0.0
    scale = max(float(np.abs(backward).max()), float(np.abs(differences).max()))
    return float(np.abs(backward - differences).max()) / scale if scale else 0.0
