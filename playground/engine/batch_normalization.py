"""Batch normalisation: a layer's weighted inputs, brought to mean 0 and variance 1 over the batch.

Ioffe and Szegedy 2015, algorithm 1.  Each unit of such a layer computes y = γẑ + β with
ẑ = (z − μ) / √(σ² + ε), and the activation is applied to y.  In training μ and σ² are those of the
batch; everywhere else they are running averages of the batches' (algorithm 2).  The conventions
are those of PyTorch's BatchNorm1d: ε inside the root, the variance of the batch divided by n for
normalising and by n − 1 for averaging.  A batch of one row has no spread, so it is normalised by
the running averages and leaves them as they are.

This is the plain mathematics, for (n, units); the lines that the fast plan writes out for it are in
`normalization_lines`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.engine.underflow import SPECK, can_be_slow

# Added to every variance, so that a unit that says the same for all rows divides by no zero.
EPSILON = 1e-5
# The share of the newest batch in the running averages.
MOMENTUM = 0.1
# Numbers of each unit in the flat vector: γ, β, running mean, running variance.
NUMBERS = 4
# Of these γ and β are trained.
TRAINED_NUMBERS = 2


@dataclass(frozen=True, eq=False)
class Normalized:
    """A batch on its way through the normalisation: ẑ, (n, units), and what made it.

    `mean` and `variance`, (units,), are those that z was normalised by, `inverse_deviation` is
    1/√(σ² + ε); `of_batch` says whether they depend on the batch.
    """

    standardized: np.ndarray
    mean: np.ndarray
    variance: np.ndarray
    inverse_deviation: np.ndarray
    of_batch: bool


@dataclass(frozen=True, eq=False)
class BatchNormalization:
    """One layer's scale γ, shift β and running averages: views of the flat vector, (units,) each.

    Only γ and β are trained; the running averages follow the batches, their gradient is 0.
    """

    scale: np.ndarray
    shift: np.ndarray
    mean: np.ndarray
    variance: np.ndarray

    @classmethod
    def of(cls, numbers: np.ndarray) -> BatchNormalization:
        """The views of one layer's part of a flat vector, (4 · units,)."""
        return cls(*numbers.reshape(NUMBERS, -1))

    def copy(self) -> BatchNormalization:
        """The same numbers in arrays of their own."""
        return BatchNormalization(*(array.copy() for array in vars(self).values()))

    def reset(self) -> None:
        """The start: γ = 1, β = 0, running mean 0, running variance 1."""
        self.scale[...], self.shift[...], self.mean[...], self.variance[...] = 1, 0, 0, 1

    @property
    def is_at_start(self) -> bool:
        """True if all numbers are those that `reset` gives."""
        begun = self.shift.any() or self.mean.any()
        return not begun and bool((self.scale == 1).all() and (self.variance == 1).all())

    def normalize(self, z: np.ndarray, *, training: bool) -> Normalized:
        """The ẑ of z, (n, units): by the batch in training, by the running averages otherwise."""
        if training and len(z) > 1:
            mean = z.mean(axis=0)
            variance = np.square(z - mean).mean(axis=0)
            return _normalized(z, mean, variance, of_batch=True)
        return _normalized(z, self.mean, self.variance, of_batch=False)

    def apply(self, normalized: Normalized) -> np.ndarray:
        """The y = γẑ + β that the activation gets, (n, units)."""
        return normalized.standardized * self.scale + self.shift

    def backward(self, normalized: Normalized, gradient: np.ndarray) -> np.ndarray:
        """∂L/∂z from `gradient` = ∂L/∂y, both (n, units).

        γ/√(σ² + ε) · (g − mean g − ẑ · mean(gẑ)), the means over the rows: every row pulls at the
        mean and the variance of all.  Where these do not depend on the batch both are left out.
        """
        if normalized.of_batch:
            standardized = normalized.standardized
            shared = standardized * (gradient * standardized).mean(axis=0)
            gradient = gradient - shared - gradient.mean(axis=0)
        return gradient * (self.scale * normalized.inverse_deviation)

    def follow(self, normalized: Normalized) -> None:
        """Move the running averages towards a batch: r ← r + 0.1 (batch − r)."""
        if not normalized.of_batch:
            return
        rows, momentum = len(normalized.standardized), self.mean.dtype.type(MOMENTUM)
        unbiased = normalized.variance * self.mean.dtype.type(rows / (rows - 1))
        self.mean[...] += momentum * (normalized.mean - self.mean)
        self.variance[...] += momentum * (unbiased - self.variance)
        if can_be_slow(self.mean.dtype):
            self.mean[...] += self.mean.dtype.type(SPECK)
            self.variance[...] += self.mean.dtype.type(SPECK)

    def measure(self, z: np.ndarray) -> None:
        """Take mean and variance of z, (n, units), two rows or more, for the running averages."""
        self.mean[...], self.variance[...] = z.mean(axis=0), z.var(axis=0, ddof=1)

    def folded(self, weights: np.ndarray, biases: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The (W, b) that compute without normalising what these do by the running averages."""
        factor = self._factor()
        return weights * factor, (biases - self.mean) * factor + self.shift

    def unfolded(self, weights: np.ndarray, biases: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The inverse of `folded`, which there is where no γ is 0."""
        factor = self._factor()
        return weights / factor, (biases - self.shift) / factor + self.mean

    def _factor(self) -> np.ndarray:
        return self.scale / np.sqrt(self.variance + self.variance.dtype.type(EPSILON))


def _normalized(
    z: np.ndarray, mean: np.ndarray, variance: np.ndarray, *, of_batch: bool
) -> Normalized:
    inverse_deviation = 1 / np.sqrt(variance + z.dtype.type(EPSILON))
    return Normalized(
        (z - mean) * inverse_deviation, mean, variance, inverse_deviation, of_batch=of_batch
    )
