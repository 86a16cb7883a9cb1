"""Keeping float32 numbers of a long training away from 1.2e-38, below which they are subnormal.

A processor computes subnormal numbers about a hundred times slower, and a network that has become
sure is full of them: answers that are nearly 0, what is sent back through functions that fade to 0,
moments of optimisers and averages of dead units, which only decay.  All are taken for zero long
before, where they are far too small to move a parameter: 1e-13 beside 1 is a millionth of float32's
own rounding.  What is shown is computed by the plain formulas, and stays as small as it is.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

# e to this is 9.4e-14: what a softmax of the fast plan takes for zero beside its largest share, and
# a function that fades to 0 for 0.
MIN_EXPONENT = -30.0
# Smaller entries of an optimiser's memory become zero, after every so many updates; at a decay of
# 0.6 an update they are still above 1e-38 then.
MIN_MEMORY = 1e-24
UPDATES_BETWEEN = 64
# Added to running averages at every step, which then decay to ten times that and no further; it
# changes no bit of an average above 1e-16.
SPECK = 1e-24


def can_be_slow(dtype: np.dtype) -> bool:
    """True if numbers of this type come near their subnormal range in training: float32 does."""
    return np.dtype(dtype) == np.float32


def flush(arrays: Iterable[np.ndarray]) -> None:
    """Set what is smaller than MIN_MEMORY to zero, in place; NaN and infinity stay."""
    for array in arrays:
        array[np.abs(array) < MIN_MEMORY] = 0
