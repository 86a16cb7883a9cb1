"""The base of all activations: a function of the weighted input z, its derivative, its properties.

The mathematics is said twice.  `value` and `derivative` are the plain formulas, for reading and for
reference.  `forward_steps` and `derivative_steps` say it one NumPy call at a time, into buffers
that exist already; the plan (see `plan`) strings them together.  In them z is the weighted input, a
the output, d the derivative and t a scratch buffer, all of one shape.  The functions themselves are
in `activations`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import ClassVar

import numpy as np

Array = np.ndarray
Steps = tuple[str, ...]
NO_CONSTANTS: Mapping[str, float] = MappingProxyType({})
NO_FUNCTIONS: Mapping[str, Callable[..., object]] = MappingProxyType({})


class Activation:
    """One function, applied to every element of z, (n, units)."""

    name: ClassVar[str]
    # What people call it; a name, so it is the same in every language.
    title: ClassVar[str]
    # The formula with {z} in its place, as one writes it for a pocket calculator; two where f has
    # two pieces, below zero and from there on.
    written: ClassVar[str | tuple[str, str]] = ""
    # The infimum and the supremum of f.
    range: ClassVar[tuple[float, float]] = (-math.inf, math.inf)
    # Flat or nearly so below zero and close to z above, as ReLU is.
    rectifies: ClassVar[bool] = False
    # As an output: the target of the first of two classes that share one unit (the second has 1),
    # and of every class but the right one where each has a unit of its own.
    single_low: ClassVar[float] = -1.0
    each_low: ClassVar[float] = 0.0
    # Where f fades to 0 below: from here on the fast plan takes it for 0, see `underflow`.
    least_input: ClassVar[float] = -math.inf
    # Whether the derivative is computed from z; otherwise from the output alone, and z may be
    # overwritten by a.
    needs_input: ClassVar[bool] = False
    forward_steps: ClassVar[Steps] = ()
    # The forward steps when z already holds −z; () where that is no help.
    negated_steps: ClassVar[Steps] = ()
    derivative_steps: ClassVar[Steps] = ()
    constants: ClassVar[Mapping[str, float]] = NO_CONSTANTS
    functions: ClassVar[Mapping[str, Callable[..., object]]] = NO_FUNCTIONS

    def value(self, z: Array) -> Array:
        """f(z), same shape as z."""
        raise NotImplementedError

    def derivative(self, z: Array, a: Array) -> Array:
        """f′(z), same shape as z; a is f(z)."""
        raise NotImplementedError

    def backward(self, z: Array, a: Array, gradient: Array) -> Array:
        """∂L/∂z from `gradient` = ∂L/∂a, both (n, units): the chain rule."""
        return gradient * self.derivative(z, a)

    @property
    def is_bounded(self) -> bool:
        """True if f stays between two numbers."""
        return math.isfinite(self.range[0]) and math.isfinite(self.range[1])

    @property
    def is_probability(self) -> bool:
        """True if f runs from 0 to 1, so that an output can be read as a probability."""
        return self.range == (0.0, 1.0)

    @property
    def threshold(self) -> float:
        """Above it a single output stands for the second class: the middle of its two targets."""
        return (self.single_low + 1.0) / 2

    def formula(self, z: float) -> str:
        """The written formula that holds at z, with {z} in its place."""
        return self.written if isinstance(self.written, str) else self.written[z >= 0]

    def __repr__(self) -> str:
        """The name."""
        return f"<activation {self.name}>"
