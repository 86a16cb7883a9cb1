"""Losses: one number for how wrong the outputs are, and where it comes from.

Every loss is a mean over the rows of a batch, so the loss of all data is the weighted mean of its
batches.  `delta` is the gradient at the last layer's weighted inputs z, which is where
back-propagation begins: softmax with cross-entropy and sigmoid with binary cross-entropy are fused
there into p − y, exact and without overflow.  As in `activation`, the steps are the same formula
one NumPy call at a time, feature-major: (outputs, n).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

import numpy as np

from playground.engine.activation import NO_CONSTANTS, Activation, Steps
from playground.engine.activations import log_softmax
from playground.engine.checks import named

# How far a row of one-hot (or soft) targets may be from the sum 1.
ROW_SUM_TOLERANCE = 1e-3


class Loss:
    """A loss function: the number that training minimises."""

    name: ClassVar[str]
    # Whether it is measured in the unit of the targets, and not in its square.
    in_units: ClassVar[bool] = False
    # The only output activation it goes with; None for any.
    output: ClassVar[str | None] = None
    # ∂L/∂a into e from the outputs a and the targets y; `inverse_size` is 1/(n · outputs),
    # `two_inverse_size` twice that, `zero` and `one` are what they say.
    gradient_steps: ClassVar[Steps] = ()
    # Other numbers that the steps name.
    constants: ClassVar[Mapping[str, float]] = NO_CONSTANTS

    def per_row(self, z: np.ndarray, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """The loss of each row, (n,); z, a and y are (n, outputs)."""
        raise NotImplementedError

    def value(self, z: np.ndarray, a: np.ndarray, y: np.ndarray) -> float:
        """The mean loss of the rows."""
        return float(self.per_row(z, a, y).mean(dtype=np.float64))

    def output_gradient(self, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """∂L/∂a of the mean loss, (n, outputs)."""
        raise NotImplementedError

    def delta(
        self, activation: Activation, z: np.ndarray, a: np.ndarray, y: np.ndarray
    ) -> np.ndarray:
        """∂L/∂z of the mean loss at the output layer, (n, outputs)."""
        return activation.backward(z, a, self.output_gradient(a, y))

    def constant_cost(self, y: np.ndarray) -> float:
        """The mean loss of the best constant answer to all rows of y, (n, outputs)."""
        raise NotImplementedError

    def check_output(self, activation: str) -> None:
        """Check that the loss can be used with this output activation.

        Raises:
            ValueError: it can not; the text names the one that it needs.
        """
        if self.output is not None and activation != self.output:
            raise ValueError(
                f"loss: {self.name} needs a {self.output} output, this network ends in {activation}"
            )

    def check_targets(self, y: np.ndarray) -> None:
        """Check that y, (n, outputs), are targets of this loss.

        Raises:
            ValueError: they are not; the text names the row.
        """

    def __repr__(self) -> str:
        """The name."""
        return f"<loss {self.name}>"


class CrossEntropy(Loss):
    """−Σ_k y_k ln p_k with a softmax output and one-hot y; a guess among C classes costs ln C."""

    name = "cross_entropy"
    output = "softmax"

    def per_row(self, z: np.ndarray, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """−Σ_k y_k (z_k − max z − ln Σ_j e^(z_j − max z)), (n,)."""
        return -(y * log_softmax(z)).sum(axis=-1)

    def delta(
        self, activation: Activation, z: np.ndarray, a: np.ndarray, y: np.ndarray
    ) -> np.ndarray:
        """(p − y) / n, (n, classes): Bishop 2006, equation 4.109."""
        return (a - y) / a.dtype.type(len(a))

    def constant_cost(self, y: np.ndarray) -> float:
        """The entropy of the shares of the classes."""
        return entropy(y.mean(axis=0))

    def check_targets(self, y: np.ndarray) -> None:
        """One-hot rows, or probabilities that sum to 1."""
        # A product with ones is a cheap sum; which row it is matters only where one is wrong.
        away_from_1 = np.abs(y @ np.ones(y.shape[1], y.dtype) - 1)
        if y.min() < 0 or away_from_1.max() > ROW_SUM_TOLERANCE:
            row = int(np.argmax((y < 0).any(axis=1) | (away_from_1 > ROW_SUM_TOLERANCE)))
            raise ValueError(
                f"targets: row {row} is {y[row].tolist()}; cross_entropy needs one-hot rows "
                "(or probabilities that sum to 1)"
            )


class BinaryCrossEntropy(Loss):
    """−y ln a − (1 − y) ln(1 − a) with sigmoid outputs; the mean over rows and outputs."""

    name = "binary_cross_entropy"
    output = "sigmoid"

    def per_row(self, z: np.ndarray, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Mean over the outputs of max(z, 0) − zy + ln(1 + e^−|z|), (n,)."""
        return (np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))).mean(axis=-1)

    def delta(
        self, activation: Activation, z: np.ndarray, a: np.ndarray, y: np.ndarray
    ) -> np.ndarray:
        """(a − y) / (n · outputs), (n, outputs): Bishop 2006, equation 4.91."""
        return (a - y) / a.dtype.type(a.size)

    def constant_cost(self, y: np.ndarray) -> float:
        """The mean over the outputs of the entropy of p and 1 − p, p the share of ones."""
        chances = np.clip(y.mean(axis=0), 0.0, 1.0)
        return float(np.mean([entropy(np.array([p, 1.0 - p])) for p in chances]))

    def check_targets(self, y: np.ndarray) -> None:
        """Numbers from 0 to 1."""
        if y.min() < 0 or y.max() > 1:
            row = int(np.argmax(((y < 0) | (y > 1)).any(axis=1)))
            raise ValueError(
                f"targets: row {row} is {y[row].tolist()}; binary_cross_entropy needs numbers "
                "from 0 to 1"
            )


class MeanSquaredError(Loss):
    """(a − y)², the mean over rows and outputs, without ½."""

    name = "mse"
    gradient_steps = ("subtract(a, y, e)", "multiply(e, two_inverse_size, e)")

    def per_row(self, z: np.ndarray, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Mean over the outputs of (a − y)², (n,)."""
        return np.square(a - y).mean(axis=-1)

    def output_gradient(self, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """2(a − y) / (n · outputs), (n, outputs)."""
        return (a - y) * a.dtype.type(2 / a.size)

    def constant_cost(self, y: np.ndarray) -> float:
        """The mean over the outputs of the variance: the mean answers best."""
        return float(y.var(axis=0).mean())


class MeanAbsoluteError(Loss):
    """|a − y|, the mean over rows and outputs; the derivative at a = y is taken as 0."""

    name = "mae"
    in_units = True
    gradient_steps = ("subtract(a, y, e)", "sign(e, e)", "multiply(e, inverse_size, e)")

    def per_row(self, z: np.ndarray, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Mean over the outputs of |a − y|, (n,)."""
        return np.abs(a - y).mean(axis=-1)

    def output_gradient(self, a: np.ndarray, y: np.ndarray) -> np.ndarray:
        """sign(a − y) / (n · outputs), (n, outputs)."""
        return np.sign(a - y) * a.dtype.type(1 / a.size)

    def constant_cost(self, y: np.ndarray) -> float:
        """The mean distance from the median, which answers best."""
        return float(np.abs(y - np.median(y, axis=0)).mean())


def entropy(shares: np.ndarray) -> float:
    """H = −Σ s ln s in nats of shares (C,) that add up to one; empty classes cost nothing."""
    some = shares[shares > 0]
    return float(abs((some * np.log(some)).sum()))


LOSSES: Mapping[str, Loss] = MappingProxyType(
    {
        loss.name: loss
        for loss in (CrossEntropy(), BinaryCrossEntropy(), MeanSquaredError(), MeanAbsoluteError())
    }
)


def make_loss(name: str) -> Loss:
    """The loss called `name`.

    Raises:
        ValueError: there is none; the text lists those there are.
    """
    return named(LOSSES, name, "loss")
