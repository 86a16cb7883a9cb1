"""The errors of the engine: one sentence that names the argument, what it got and what is right.

Checks are made where arrays and names come in, never in the step itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")


def named(table: Mapping[str, T], name: str, what: str) -> T:
    """The entry of `table` called `name`.

    Raises:
        ValueError: there is none; the text lists those there are.
    """
    if not isinstance(name, str) or name not in table:
        raise ValueError(f"{what}: {name!r} is unknown; choose one of {', '.join(table)}")
    return table[name]


def number(
    name: str, value: float, low: float, high: float = math.inf, *, open_low: bool = False
) -> float:
    """`value` as a float between `low` and `high`.

    Raises:
        ValueError: it is no number or outside; the text names the argument.
    """
    bound = "above" if open_low else "at least"
    limit = f"{bound} {low:g}" + ("" if high == math.inf else f" and at most {high:g}")
    if isinstance(value, bool) or not isinstance(value, int | float | np.number):
        raise ValueError(f"{name}: {value!r} is no number; it must be {limit}")
    value = float(value)
    if not math.isfinite(value) or value < low or value > high or (open_low and value == low):
        raise ValueError(f"{name}: {value:g} is out of range; it must be {limit}")
    return value


def check_fraction(name: str, value: float) -> float:
    """`value` as a float in [0, 1).

    Raises:
        ValueError: it is outside.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | np.number):
        raise ValueError(f"{name}: {value!r} is no number; it must be at least 0 and below 1")
    if not 0 <= value < 1:
        raise ValueError(f"{name}: {value:g} is out of range; it must be at least 0 and below 1")
    return float(value)


def check_int(name: str, value: int, low: int) -> int:
    """`value` as an int not below `low`.

    Raises:
        ValueError: it is no whole number or too small.
    """
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise ValueError(f"{name}: {value!r} is no whole number; it must be at least {low}")
    if value < low:
        raise ValueError(f"{name}: {value} is below {low}")
    return int(value)


def matrix(name: str, array: np.ndarray, columns: int, dtype: np.dtype) -> np.ndarray:
    """`array` as a finite, non-empty matrix (n, columns) of `dtype`.

    Raises:
        ValueError: another shape, no rows, or values that are not finite numbers.
    """
    given = _array(name, array)
    try:
        with np.errstate(over="ignore"):
            rows = np.asarray(given, dtype=dtype)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name}: these are no numbers ({error})") from None
    if rows.ndim != 2 or rows.shape[1] != columns:
        raise ValueError(f"{name}: the shape is {rows.shape}; it must be (rows, {columns})")
    if not len(rows):
        raise ValueError(f"{name}: there are no rows; at least one is needed")
    # A sum is finite only if every term is, unless it overflows: then look at each.
    with np.errstate(all="ignore"):
        finite = bool(np.isfinite(rows.sum())) or bool(np.isfinite(rows).all())
    if not finite:
        row, column = np.argwhere(~np.isfinite(rows))[0]
        raise ValueError(
            f"{name}: row {row}, column {column} is {given[row, column]}; "
            f"every value must be a finite {dtype} number"
        )
    return rows


def _array(name: str, array: object) -> np.ndarray:
    """`array` as an array of real numbers, or of objects that may be some."""
    try:
        given = np.asarray(array)
    except ValueError:
        raise ValueError(f"{name}: the rows have different lengths; all must be as long") from None
    if given.dtype.kind not in "biufO":
        raise ValueError(f"{name}: these are no numbers (but {given.dtype})")
    return given


def flat(name: str, array: object) -> None:
    """Check that `array` can be a flat vector of parameters.

    Raises:
        ValueError: it is no array (P,) of floating-point numbers.
    """
    if not isinstance(array, np.ndarray):
        raise ValueError(f"{name}: {array!r} is no array; it must be one of shape (P,)")
    if array.ndim != 1 or array.dtype.kind != "f":
        raise ValueError(
            f"{name}: {array.dtype} of shape {array.shape}; it must be floating-point, (P,)"
        )


def check_sequence(name: str, value: object, what: str) -> None:
    """Check that `value` is a list of some kind, and not one word or number.

    Raises:
        ValueError: it is none; the text says `what` it must be.
    """
    if isinstance(value, str) or not isinstance(value, Sequence | np.ndarray):
        raise ValueError(f"{name}: {value!r} {what}")


def instance(name: str, value: object, kind: type, maker: str) -> None:
    """Check that `value` is what `maker` makes.

    Raises:
        ValueError: it is something else, such as only the name of it.
    """
    if not isinstance(value, kind):
        raise ValueError(f"{name}: {value!r} is no {kind.__name__}; make one with {maker}")


def same_rows(inputs: np.ndarray, targets: np.ndarray) -> None:
    """Check that inputs and targets belong together.

    Raises:
        ValueError: they have different numbers of rows.
    """
    if len(inputs) != len(targets):
        raise ValueError(
            f"targets: {len(targets)} rows for {len(inputs)} rows of inputs; they must be equal"
        )
