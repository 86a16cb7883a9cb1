"""Initialisers: where the weights of a layer start.  Biases start at zero with all of them.

A good start keeps the size of the signal equal from layer to layer; how large the weights may be
for that depends on the number of inputs (fan-in) and units (fan-out) and on the activation.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from playground.engine.checks import named

# Standard deviation and half-width of the two that ignore the layer's size.
PLAIN_DEVIATION = 1.0
PLAIN_LIMIT = 0.5

Initializer = Callable[[int, int, np.random.Generator], np.ndarray]


def zeros(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """All zero, (fan_in, fan_out): every unit of a layer stays the same for ever."""
    return np.zeros((fan_in, fan_out))


def normal(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """N(0, 1), (fan_in, fan_out)."""
    return rng.normal(0.0, PLAIN_DEVIATION, (fan_in, fan_out))


def uniform(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """U(−½, ½), (fan_in, fan_out), as the TensorFlow Playground does."""
    return rng.uniform(-PLAIN_LIMIT, PLAIN_LIMIT, (fan_in, fan_out))


def glorot_uniform(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """U(−l, l) with l = √(6 / (fan_in + fan_out)): Glorot and Bengio 2010, equation 16."""
    limit = math.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-limit, limit, (fan_in, fan_out))


def glorot_normal(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """N(0, 2 / (fan_in + fan_out)): Glorot and Bengio 2010, equation 12."""
    return rng.normal(0.0, math.sqrt(2 / (fan_in + fan_out)), (fan_in, fan_out))


def he_uniform(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """U(−l, l) with l = √(6 / fan_in), for ReLU: He et al. 2015."""
    limit = math.sqrt(6 / fan_in)
    return rng.uniform(-limit, limit, (fan_in, fan_out))


def he_normal(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """N(0, 2 / fan_in), for ReLU: He et al. 2015, equation 10."""
    return rng.normal(0.0, math.sqrt(2 / fan_in), (fan_in, fan_out))


def lecun_normal(fan_in: int, fan_out: int, rng: np.random.Generator) -> np.ndarray:
    """N(0, 1 / fan_in): LeCun et al. 1998, equation 16; what SELU asks for."""
    return rng.normal(0.0, math.sqrt(1 / fan_in), (fan_in, fan_out))


INITIALIZERS: Mapping[str, Initializer] = MappingProxyType(
    {
        function.__name__: function
        for function in (
            zeros,
            normal,
            uniform,
            glorot_uniform,
            glorot_normal,
            he_uniform,
            he_normal,
            lecun_normal,
        )
    }
)


def make_initializer(name: str) -> Initializer:
    """The initialiser called `name`.

    Raises:
        ValueError: there is none; the text lists those there are.
    """
    return named(INITIALIZERS, name, "initializer")
