"""Cells as numbers: strict, fast for a chunk of good ones, exact about the first bad one.

Python's own `float` takes `1_000`, `١٢` and `infinity`; a table does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import repeat

import numpy as np

# Squares of larger numbers are still finite, and so are the mean and the spread of a column.
LARGEST = 1e100
NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
CHARACTERS = frozenset("0123456789.eE+- ")
MISSING = frozenset(("", "na", "n/a", "nan", "null", "none", "?", "-", "#n/a"))


def is_missing(cell: str) -> bool:
    """Whether `cell` says that there is no value: empty, NA, NaN, null, ?, -."""
    return cell.strip().lower() in MISSING


def number(cell: str, decimal: str) -> float | None:
    """What `cell` stands for, infinite where it is too large, or None where it is no number."""
    text = cell.strip()
    if decimal == ",":
        if "." in text:
            return None
        text = text.replace(",", ".")
    return float(text) if NUMBER.fullmatch(text) else None


def fast_numbers(cells: Sequence[str], decimal: str) -> np.ndarray | None:
    """The numbers of `cells` (n,), or None where any of them needs to be looked at closely."""
    joined = " ".join(cells)
    if decimal == ",":
        if "." in joined:
            return None
        cells = list(map(str.replace, cells, repeat(","), repeat(".")))
        joined = joined.replace(",", ".")
    if not CHARACTERS.issuperset(joined):
        return None
    try:
        values = np.fromiter(map(float, cells), dtype=np.float64, count=len(cells))
    except ValueError:
        return None
    return values if bool((np.abs(values) <= LARGEST).all()) else None
