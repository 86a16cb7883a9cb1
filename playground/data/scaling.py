"""Scaling of inputs, fitted on the training rows alone.

A test row that shaped the scale would be a test row the network has already seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

NAMES = ("none", "standard", "minmax", "pixels")
# The brightest grey value of images as they are drawn, and of the 8 by 8 digits.
WHITE = 16.0


@dataclass(frozen=True, eq=False)
class Scaling:
    """(inputs - offset) / divisor, column by column; both are (features,)."""

    offset: np.ndarray
    divisor: np.ndarray

    def apply(self, raw: np.ndarray) -> np.ndarray:
        """Scaled copy of `raw` (n, features)."""
        scaled: np.ndarray = (raw - self.offset) / self.divisor
        return scaled


def fit_scaling(name: str, training_inputs: np.ndarray, white: float = WHITE) -> Scaling:
    """The scaling `name` for inputs like `training_inputs` (n, features), n >= 1.

    "none" leaves them; "standard" gives mean 0 and standard deviation 1 (over n, not n - 1);
    "minmax" gives the range 0 to 1; "pixels" divides grey values by that of `white`.  A column
    that is constant is only shifted.

    Raises:
        ValueError: no such scaling.
    """
    zeros = np.zeros(training_inputs.shape[1])
    ones = np.ones_like(zeros)
    if name == "none":
        return Scaling(zeros, ones)
    if name == "standard":
        return Scaling(training_inputs.mean(axis=0), _no_zeros(training_inputs.std(axis=0)))
    if name == "minmax":
        lowest = training_inputs.min(axis=0)
        return Scaling(lowest, _no_zeros(training_inputs.max(axis=0) - lowest))
    if name == "pixels":
        return Scaling(zeros, ones * white)
    raise ValueError(f"scaling: {name!r} is none of {', '.join(NAMES)}")


def unscaled(scaling: Scaling, places: Sequence[int]) -> Scaling:
    """`scaling` without any effect on the columns `places`: a word is 1 or 0."""
    if not places:
        return scaling
    offset, divisor = scaling.offset.copy(), scaling.divisor.copy()
    offset[list(places)], divisor[list(places)] = 0.0, 1.0
    return Scaling(offset, divisor)


def _no_zeros(spread: np.ndarray) -> np.ndarray:
    # Rounding leaves a constant column a spread of about 1e-16; dividing by it would blow it up.
    return np.where(spread > 1e-12, spread, 1.0)
