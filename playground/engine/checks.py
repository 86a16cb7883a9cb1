"""The errors of the engine: one sentence that names the argument, what it got and what is right.

Checks are made where arrays and names come in, never in the step itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
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


def share(name: str, value: float) -> float:
    """`value` as a float in [0, 1).

    Raises:
        ValueError: it is outside.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | np.number):
        raise ValueError(f"{name}: {value!r} is no number; it must be at least 0 and below 1")
    if not 0 <= value < 1:
        raise ValueError(f"{name}: {value:g} is out of range; it must be at least 0 and below 1")
    return float(value)


def whole(name: str, value: int, low: int) -> int:
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
    try:
        rows = np.asarray(array, dtype=dtype)
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
            f"{name}: row {row}, column {column} is {rows[row, column]}; "
            f"every value must be a finite {dtype} number"
        )
    return rows


def same_rows(inputs: np.ndarray, targets: np.ndarray) -> None:
    """Check that inputs and targets belong together.

    Raises:
        ValueError: they have different numbers of rows.
    """
    if len(inputs) != len(targets):
        raise ValueError(
            f"targets: {len(targets)} rows for {len(inputs)} rows of inputs; they must be equal"
        )
