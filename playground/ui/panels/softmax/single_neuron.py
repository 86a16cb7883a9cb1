"""One sigmoid neuron that unlearns a wrong answer, with either cost.  No Qt.

The demonstration of Nielsen, Neural Networks and Deep Learning (2015), chapter 3: one input x = 1,
target 0, plain gradient descent on ½(y − a)² or on the cross-entropy.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

Cost = Literal["quadratic", "cross_entropy"]

RATE = 0.15
EPOCHS = 300
# Start (w, b): a little wrong, and very wrong.
STARTS = {"mild": (0.6, 0.9), "bad": (2.0, 2.0)}


def neuron_outputs(
    start: tuple[float, float], cost: Cost, rate: float = RATE, epochs: int = EPOCHS
) -> np.ndarray:
    """The output a = σ(w + b) before each of `epochs` steps and after the last: (epochs + 1,).

    ∂C/∂z is a · a(1 − a) for the quadratic cost and a for the cross-entropy.
    """
    weight, bias = start
    outputs = np.empty(epochs + 1)
    for epoch in range(epochs + 1):
        a = outputs[epoch] = 1.0 / (1.0 + np.exp(-(weight + bias)))
        slope = a * a * (1.0 - a) if cost == "quadratic" else a
        weight, bias = weight - rate * slope, bias - rate * slope
    return outputs
