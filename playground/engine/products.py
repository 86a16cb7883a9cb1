"""Matrix products into arrays that exist: one `dot`, or one for each of several runs.

The bound method `left.dot` with its output given is the cheapest call that NumPy has for a small
product.  For several runs `matmul` does all of them in one call, and it asks the same BLAS for
each; where on some machine it should not give the very bits of `dot`, it is not used.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

Product = Callable[[np.ndarray, np.ndarray, np.ndarray], object]


def batched_product(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> Product:
    """A function (left, right, out) for stacks of matrices of these shapes and layouts.

    The stacks have one or more leading axes, such as the runs.  It gives, matrix by matrix, the
    same bits as `left[run].dot(right[run])`.
    """
    rng = np.random.default_rng(0)
    left, right, out = (_filled(array, rng) for array in (left, right, out))
    dot_each(left, right, out)
    expected = out.copy()
    np.matmul(left, right, out)
    return np.matmul if np.array_equal(expected, out) else dot_each


def dot_each(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> None:
    """Write left[i] · right[i] into out[i] for every index i of the leading axes."""
    for i in np.ndindex(out.shape[:-2]):
        out[i] = left[i].dot(right[i])


def _filled(like: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A copy of the shape and memory layout of `like` with random numbers in it."""
    span = 1 + sum((n - 1) * s for n, s in zip(like.shape, like.strides, strict=True)) // (
        like.itemsize
    )
    memory = rng.standard_normal(span).astype(like.dtype)
    return np.lib.stride_tricks.as_strided(memory, like.shape, like.strides)
