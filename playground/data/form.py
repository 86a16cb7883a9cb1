"""A row that somebody makes up: one entry a column, in the units of the data, and back to inputs.

A column of numbers is one entry, and so is a column of words, however many inputs it takes; the
features of a point in the plane follow from its two coordinates.  Nothing is refused: an entry may
lie beyond all training rows, which is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.data.dataset import Dataset
from playground.data.features import expand
from playground.data.table.inputs import WordInputs

# The entry of a word that was not there while learning: all of its inputs are 0.
UNKNOWN = -1


@dataclass(frozen=True)
class Entry:
    """One column of the form.

    `low` and `high` are the least and the greatest value of the training rows; `words` are the
    words of a column of words, whose entry is the number of one of them, () for numbers.
    """

    name: str
    low: float
    high: float
    words: tuple[str, ...] = ()
    takes_unknown: bool = False

    def is_beyond(self, value: float) -> bool:
        """True if no training row reaches as far as `value`."""
        return not self.words and not self.low <= value <= self.high


class Form:
    """The entries of `dataset`, whose inputs are the formulas `features` of (x1, x2), if any."""

    def __init__(self, dataset: Dataset, features: Sequence[str] = ()) -> None:
        self._dataset = dataset
        self._features = tuple(features) if dataset.plane is not None else ()
        groups = {one.first: one for one in dataset.words}
        self._columns: tuple[int | WordInputs, ...] = tuple(
            groups.get(place, place) for place in self._first_places(groups)
        )
        raw = self._raw_rows(dataset.train)
        self.entries = tuple(self._entry(column, raw) for column in self._columns)

    def values_of_row(self, row: int) -> tuple[float, ...]:
        """The entries of the form for one row of the data set."""
        raw = self._raw_rows(np.array([row]))[0]
        return tuple(self._value(column, raw) for column in self._columns)

    def inputs(self, values: Sequence[float]) -> np.ndarray:
        """The network's inputs for `values`, one for each entry: (inputs,) float64, scaled."""
        raw = np.zeros(2 if self._features else len(self._dataset.feature_names))
        for column, value in zip(self._columns, values, strict=True):
            if isinstance(column, int):
                raw[column] = value
            elif column.is_ordered:
                raw[column.first] = value
            elif value >= 0:
                raw[column.first + int(value)] = 1.0
        rows = expand(raw[None], self._features) if self._features else raw[None]
        return np.asarray(self._dataset.scaling.apply(rows)[0])

    def beyond(self, values: Sequence[float]) -> tuple[str, ...]:
        """The names of the entries that lie outside what the training rows have."""
        pairs = zip(self.entries, values, strict=True)
        return tuple(entry.name for entry, value in pairs if entry.is_beyond(value))

    def first_scaled(self, values: Sequence[float]) -> tuple[str, float, float, float] | None:
        """Name, value, offset and divisor of the first entry of numbers that is scaled.

        None where no entry is, or where the inputs are formulas of them.
        """
        scaling = self._dataset.scaling
        for entry, column, value in zip(self.entries, self._columns, values, strict=True):
            if self._features or not isinstance(column, int):
                continue
            offset, divisor = float(scaling.offset[column]), float(scaling.divisor[column])
            if (offset, divisor) != (0.0, 1.0):
                return entry.name, value, offset, divisor
        return None

    def _first_places(self, groups: dict[int, WordInputs]) -> list[int]:
        if self._features:
            return [0, 1]
        taken = {one.first + place for one in groups.values() for place in range(1, one.count)}
        return [place for place in range(len(self._dataset.feature_names)) if place not in taken]

    def _raw_rows(self, rows: np.ndarray) -> np.ndarray:
        """Unscaled (rows, columns): the coordinates of points where features are made of them."""
        plane = self._dataset.plane
        if self._features and plane is not None:
            return plane.coordinates[rows]
        scaling = self._dataset.scaling
        return np.asarray(self._dataset.inputs[rows] * scaling.divisor + scaling.offset)

    def _entry(self, column: int | WordInputs, raw: np.ndarray) -> Entry:
        if not isinstance(column, int):
            last = float(len(column.words) - 1)
            return Entry(column.name, 0.0, last, column.words, not column.is_ordered)
        names = ("x1", "x2") if self._features else self._dataset.feature_names
        values = raw[:, column]
        return Entry(names[column], _tidy(values.min()), _tidy(values.max()))

    def _value(self, column: int | WordInputs, raw: np.ndarray) -> float:
        if isinstance(column, int):
            return _tidy(raw[column])
        if column.is_ordered:
            return float(round(raw[column.first]))
        inputs = raw[column.first : column.first + column.count]
        return float(np.argmax(inputs)) if inputs.max() > 0.5 else float(UNKNOWN)


def _tidy(value: float) -> float:
    """Without the dust that scaling there and back leaves in the last places."""
    return float(f"{value:.9g}")
