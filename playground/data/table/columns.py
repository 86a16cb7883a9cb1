"""One column of a table while it grows chunk by chunk, and as the value that it has become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from playground.data.table.errors import counted, shown
from playground.data.table.numbers import LARGEST, fast_numbers, is_missing, number

# Different texts are told apart up to this many; a class label has far fewer.
MOST_LEVELS = 100
NO_LEVEL = -1


@dataclass(frozen=True)
class Level:
    """A text that occurs in a column, and in how many rows."""

    text: str
    count: int


@dataclass(frozen=True, eq=False)
class Column:
    """A whole column.

    Attributes:
        name: from the header, or “column 3”.
        values: (rows,) float64 with NaN where a cell is missing; None where any cell is no number.
        codes: (rows,) int16 numbers of `levels`, -1 where a cell is missing; None with too many.
        levels: the different texts in the order in which they first occur; () with too many.
        missing: how many cells say that there is no value; 0 for a column of too many texts.
        objection: why the column is no feature, as half a sentence; "" where it is one.
        low, high: the range of the numbers; NaN where there are none.
    """

    name: str
    values: np.ndarray | None
    codes: np.ndarray | None
    levels: tuple[Level, ...]
    missing: int
    objection: str
    low: float
    high: float

    @property
    def is_constant(self) -> bool:
        """Whether all its numbers are the same."""
        return self.values is not None and self.low == self.high

    @cached_property
    def counts_rows(self) -> bool:
        """Whether it numbers the rows, one by one from 0 or 1."""
        return (
            self.values is not None
            and len(self.values) > 2
            and self.low in (0.0, 1.0)
            and bool((np.diff(self.values) == 1.0).all())
        )


class GrowingColumn:
    """Takes the cells of one column, chunk by chunk; keeps numbers and codes, no texts."""

    def __init__(self, name: str, decimal: str) -> None:
        self.name = name
        self._decimal = decimal
        self._values: list[np.ndarray] = []
        self._codes: list[np.ndarray] = []
        self._numbers: dict[str, int] = {}
        self._counts: list[int] = []
        self._few = True
        self._bad: tuple[int, str] | None = None
        self._too_large = False
        self._missing = 0

    def take(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Add `cells`, which stand in the lines `lines` of the file."""
        if self._bad is None:
            values = fast_numbers(cells, self._decimal)
            if values is None:
                values = self._slow_numbers(cells, lines)
                self._missing += int(np.isnan(values).sum())
            self._values.append(values)
        if self._bad is not None:
            self._values.clear()
            self._missing = 0
        if self._few:
            self._take_levels(cells)

    def _slow_numbers(self, cells: Sequence[str], lines: Sequence[int]) -> np.ndarray:
        values = np.full(len(cells), np.nan)
        for row, cell in enumerate(cells):
            found = number(cell, self._decimal)
            if found is not None and abs(found) <= LARGEST:
                values[row] = found
            elif found is not None or not is_missing(cell):
                self._bad, self._too_large = (lines[row], cell), found is not None
                break
        return values

    def _take_levels(self, cells: Sequence[str]) -> None:
        plain = list(map(str.strip, cells))
        for text in dict.fromkeys(plain):
            if text not in self._numbers and not is_missing(text):
                self._numbers[text] = len(self._numbers)
        if len(self._numbers) > MOST_LEVELS:
            self._few = False
            self._codes.clear()
            return
        known = self._numbers
        codes = np.array([known.get(text, NO_LEVEL) for text in plain], dtype=np.int16)
        self._codes.append(codes)

    def finished(self) -> Column:
        """The column as a value."""
        values = np.concatenate(self._values) if self._values and self._bad is None else None
        codes = np.concatenate(self._codes) if self._few and self._codes else None
        present = values[~np.isnan(values)] if values is not None else np.empty(0)
        if codes is not None:
            self._missing = int((codes == NO_LEVEL).sum())
        low, high = (present.min(), present.max()) if len(present) else (np.nan, np.nan)
        for array in (values, codes):
            if array is not None:
                array.flags.writeable = False
        return Column(
            name=self.name,
            values=values,
            codes=codes,
            levels=self._levels(codes),
            missing=self._missing,
            objection=self._objection(len(present)),
            low=float(low),
            high=float(high),
        )

    def _levels(self, codes: np.ndarray | None) -> tuple[Level, ...]:
        if codes is None:
            return ()
        counts = np.bincount(codes[codes >= 0], minlength=len(self._numbers)).tolist()
        return tuple(Level(text, count) for text, count in zip(self._numbers, counts, strict=True))

    def _objection(self, present: int) -> str:
        if self._bad is not None:
            line, cell = self._bad
            cause = "is too large to compute with" if self._too_large else "is not a number"
            return f"line {line}: “{shown(cell)}” {cause}{self._hint(cell)}"
        return "" if present else "all its cells are empty"

    def _hint(self, cell: str) -> str:
        other = "," if self._decimal == "." else "."
        if self._too_large or number(cell, other) is None:
            return ""
        return f" with a decimal {'comma' if self._decimal == ',' else 'point'}"


def class_words(levels: Sequence[Level], most: int = 10) -> str:
    """“3 classes: setosa 50, versicolor 50, virginica 50”, at most `most` of them named."""
    named = ", ".join(f"{shown(level.text)} {level.count}" for level in levels[:most])
    more = ", …" if len(levels) > most else ""
    return f"{counted(len(levels), 'class', 'classes')}: {named}{more}"
