"""Matrix products into arrays that exist: one `dot`, or one for each of several runs.

The bound method `left.dot` with its output given is the cheapest call that NumPy has for a small
product.  For several runs `matmul` does all of them in one call, and it asks the same BLAS for
each; where on some machine it should not give the very bits of `dot`, it is not used.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from playground.engine.buffers import Namespace

TRIALS = 24
Product = Callable[[np.ndarray, np.ndarray, np.ndarray], object]


def product_line(names: Namespace, left: str, right: str, out: str) -> str:
    """The line of a plan for out = left · right, its function put among the names.

    The three name matrices, or stacks (runs, …) of one for each run.
    """
    arrays = [names.array(name) for name in (left, right, out)]
    if arrays[0].ndim > 2:
        function = batched_product(*arrays)
        names[function.__name__] = function
        return f"{function.__name__}({left}, {right}, {out})"
    if left in ("x", "x_units"):
        # Every batch is another array.
        return f"{left}.dot({right}, {out})"
    names[f"{left}_dot"] = arrays[0].dot
    return f"{left}_dot({right}, {out})"


def matrix(names: Namespace, name: str, transposed: bool = False) -> str:
    """The name of what products take for an array (units, n), or for one with runs.

    Of (units, runs, n) that is the stack (runs, units, n); with `transposed` (runs, n, units).
    """
    array = names.array(name)
    if array.ndim > 2 and name != "x":
        array = array.swapaxes(0, 1)
        name = f"{name}_by_run"
    if transposed:
        array = array.swapaxes(-1, -2)
        name = f"{name}_T"
    names[name] = array
    return name


def batched_product(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> Product:
    """A function (left, right, out) for stacks of matrices of these shapes and layouts.

    The stacks have one or more leading axes, such as the runs.  It gives, matrix by matrix, the
    same bits as the product of each run alone, whose matrices have no other runs between their
    rows: a BLAS may sum the entries of a vector with gaps in another order.
    """
    return _product_for(_Layout.of(left), _Layout.of(right), _Layout.of(out))


class _Layout(NamedTuple):
    """How an array lies in memory: all that the choice of a product hangs on."""

    shape: tuple[int, ...]
    strides: tuple[int, ...]
    dtype: np.dtype

    @classmethod
    def of(cls, array: np.ndarray) -> _Layout:
        return cls(array.shape, array.strides, array.dtype)

    def filled(self, rng: np.random.Generator) -> np.ndarray:
        """An array of this layout with random numbers in it."""
        steps = sum((n - 1) * s for n, s in zip(self.shape, self.strides, strict=True))
        memory = rng.standard_normal(1 + steps // self.dtype.itemsize).astype(self.dtype)
        return np.lib.stride_tricks.as_strided(memory, self.shape, self.strides)


# The layers of a deep network are alike, and so are the plans of one lab after the other.
@lru_cache(maxsize=512)
# A BLAS can raise the flag of an invalid operation in lanes of which no number is kept.
@np.errstate(all="ignore")
def _product_for(left_like: _Layout, right_like: _Layout, out_like: _Layout) -> Product:
    rng = np.random.default_rng(0)
    possible: list[Product] = [np.matmul, dot_each]
    # Another order of summing shows in the last bit of some products, not of all.
    for _ in range(TRIALS):
        left, right, out = (one.filled(rng) for one in (left_like, right_like, out_like))
        dot_each_copied(left, right, out)
        expected = out.copy()
        for function in tuple(possible):
            function(left, right, out)
            if not np.array_equal(expected, out):
                possible.remove(function)
    return possible[0] if possible else dot_each_copied


def dot_each(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> None:
    """Write left[i] · right[i] into out[i] for every index i of the leading axes."""
    for i in np.ndindex(out.shape[:-2]):
        out[i] = left[i].dot(right[i])


def dot_each_copied(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> None:
    """As `dot_each`, of copies that lie in one piece, as the matrices of a single run do."""
    for i in np.ndindex(out.shape[:-2]):
        out[i] = left[i].copy(order="K").dot(right[i].copy(order="K"))
