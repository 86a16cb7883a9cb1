"""A chain of single neurons: the vanishing gradient as a product that can be written out.

One input x, `depth` neurons one after the other, one weight w for all: a_j = f(w a_{j−1} + b_j).
Then ∂a_L/∂b_1 over ∂a_L/∂b_L is the product of f′(z_j)·w over j = 1 … L−1 (Nielsen 2015, Neural
Networks and Deep Learning, chapter 5).  It trains nothing.

With residual links a_j = f(w a_{j−1} + b_j) + a_{j−1}, and ∂a_L/∂a_j is the product of
1 + w f′(z_k) over k = j+1 … L (He et al. 2016, Identity Mappings, equation 5).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from playground.engine import make_activation

INPUT = 1.0


@dataclass(frozen=True)
class ChainNeuron:
    """One neuron: its bias, its weighted input z, what it hands on, a, and its slope f′(z)."""

    bias: float
    z: float
    a: float
    slope: float


@dataclass(frozen=True)
class NeuronChain:
    """The chain at one setting; the neurons from the input on."""

    activation: str
    weight: float
    neurons: tuple[ChainNeuron, ...]
    residual: bool = False

    @property
    def factors(self) -> tuple[float, ...]:
        """f′(z_j)·w for j = 1 … L−1: what each neuron does to the gradient that passes it.

        With residual links 1 + f′(z_{j+1})·w.
        """
        if self.residual:
            return tuple(1 + neuron.slope * self.weight for neuron in self.neurons[1:])
        return tuple(neuron.slope * self.weight for neuron in self.neurons[:-1])

    @property
    def products(self) -> tuple[float, ...]:
        """∂a_L/∂b_j over ∂a_L/∂b_L for j = 1 … L; the last one is 1.

        With residual links ∂a_L/∂a_j, of the outputs, where a neuron's own slope has no part.
        """
        products = [1.0]
        for factor in reversed(self.factors):
            products.append(products[-1] * factor)
        return tuple(reversed(products))

    @property
    def last_over_first(self) -> float:
        """The last bias' gradient, or output's, over the first's; infinite where that is 0."""
        first = abs(self.products[0])
        return 1 / first if first else math.inf


def neuron_chain(
    activation: str,
    depth: int,
    weight: float = 1.0,
    *,
    hold_at_zero: bool = False,
    residual: bool = False,
) -> NeuronChain:
    """The chain for x = 1; biases are 0, or such that every z is 0.

    Raises:
        ValueError: there is no such activation, or the depth is below 1.
    """
    if depth < 1:
        raise ValueError(f"depth: {depth} neurons make no chain; it needs 1 at least")
    function = make_activation(activation)
    neurons, a = [], INPUT
    for _ in range(depth):
        bias = -weight * a if hold_at_zero else 0.0
        z = np.array([[weight * a + bias]])
        output = function.value(z)
        slope = float(function.derivative(z, output)[0, 0])
        a = float(output[0, 0]) + (a if residual else 0.0)
        neurons.append(ChainNeuron(bias, float(z[0, 0]), a, slope))
    return NeuronChain(activation, weight, tuple(neurons), residual)
