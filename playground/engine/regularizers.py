"""Regularisers: what keeps a network from learning its training rows by heart.

Penalties are added to the loss and pull at the weights (never at the biases); a gradient that is
too long is shortened.  Dropout and input noise are in `noise`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy import add, multiply, sign

from playground.engine.network import Network
from playground.engine.options import TrainingOptions


class Penalty:
    """A price on the size of the weights, reported apart from the data loss."""

    def value(self, weights: np.ndarray, strength: float) -> float:
        """The price of `weights`, any shape."""
        raise NotImplementedError

    def gradient(self, weights: np.ndarray, strength: float) -> np.ndarray:
        """Its derivative, same shape as `weights`."""
        raise NotImplementedError


class L1(Penalty):
    """Strength · Σ|w|: pulls every weight by the same amount, so that many end at 0."""

    def value(self, weights: np.ndarray, strength: float) -> float:
        """Strength · Σ|w|."""
        return strength * float(np.abs(weights).sum(dtype=np.float64))

    def gradient(self, weights: np.ndarray, strength: float) -> np.ndarray:
        """Strength · sign(w), 0 at 0."""
        return weights.dtype.type(strength) * np.sign(weights)


class L2(Penalty):
    """Strength / 2 · Σw²: pulls a weight in proportion to its size (weight decay)."""

    def value(self, weights: np.ndarray, strength: float) -> float:
        """Strength / 2 · Σw²."""
        return strength / 2 * float(np.square(weights, dtype=np.float64).sum())

    def gradient(self, weights: np.ndarray, strength: float) -> np.ndarray:
        """Strength · w."""
        return weights.dtype.type(strength) * weights


PENALTIES: Mapping[str, Penalty] = MappingProxyType({"l1": L1(), "l2": L2()})


def bind_penalties(
    network: Network, options: TrainingOptions, gradient: np.ndarray, total: np.ndarray
) -> Callable[[], None] | None:
    """The function that writes `gradient` plus that of the penalties into `total`, flat (P,).

    None where there is no penalty.
    """
    l1, l2 = _on_weights(network, options.l1), _on_weights(network, options.l2)
    parameters, scratch = network.parameters, np.empty_like(gradient)

    def add_l1() -> None:
        sign(parameters, scratch)
        multiply(scratch, l1, scratch)
        add(gradient, scratch, total)

    def add_l2() -> None:
        multiply(parameters, l2, scratch)
        add(gradient, scratch, total)

    def add_both() -> None:
        add_l1()
        multiply(parameters, l2, scratch)
        add(total, scratch, total)

    if options.l1 and options.l2:
        return add_both
    if options.l1:
        return add_l1
    return add_l2 if options.l2 else None


def _on_weights(network: Network, strength: float) -> np.ndarray:
    """`strength` in the places of weights and 0 in those of biases, (P,)."""
    flat = np.zeros_like(network.parameters)
    for weights in network.penalized_views(flat):
        weights[...] = strength
    return flat


def bind_clipping(
    limit: float | None, gradient: np.ndarray, total: np.ndarray
) -> Callable[[], None] | None:
    """The function that writes `gradient`, shortened to `limit`, into `total`, both (P,).

    None where there is no limit.
    """
    if limit is None:
        return None
    factor = np.zeros((), gradient.dtype)

    def clip() -> None:
        factor[...] = clip_factor(math.sqrt(gradient.dot(gradient)), limit)
        multiply(gradient, factor, total)

    return clip


def clip_factor(norm: float, limit: float) -> float:
    """The factor that shortens a gradient of length `norm` to `limit` where it is longer.

    Pascanu et al. 2013, algorithm 1; the 1e-6 is PyTorch's.
    """
    return min(1.0, limit / (norm + 1e-6))
