"""Rows to learn from, taken from a table, and the digest by which an experiment names them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from playground.data.table.columns import Level, class_words
from playground.data.table.inputs import WordInputs


@dataclass(frozen=True)
class ImageSize:
    """The size of the image that each row is, and the value that is white in it."""

    height: int
    width: int
    white: float

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width)."""
        return self.height, self.width


@dataclass(frozen=True, eq=False)
class TableRows:
    """The rows of a table as learnt from, with no cell missing; all arrays are read-only.

    Attributes:
        name: of the file, without its folder.
        feature_names: one for each column of `values`.
        target_name: the column that is predicted.
        class_names: one for each class, () where numbers are predicted.
        values: (n, features) float64.
        labels: (n,) int64 class numbers, or float64 numbers to predict.
        notes: sentences about rows left out and cells filled in.
        words: the columns of words, with the inputs that each takes.
        unit: of the number to predict, "" where none is known.
        image: where each row is an image, row by row; None where it is none.
        groups: (n,) int64, equal for rows that belong together; None where nobody asked for it.
        group_name: the column that says so.
    """

    name: str
    feature_names: tuple[str, ...]
    target_name: str
    class_names: tuple[str, ...]
    values: np.ndarray
    labels: np.ndarray
    notes: tuple[str, ...] = ()
    words: tuple[WordInputs, ...] = ()
    unit: str = ""
    image: ImageSize | None = None
    groups: np.ndarray | None = None
    group_name: str = ""

    def __post_init__(self) -> None:
        for array in (self.values, self.labels, self.groups):
            if array is not None:
                array.flags.writeable = False

    @property
    def class_counts(self) -> tuple[Level, ...]:
        """The classes with the number of their rows; () where numbers are predicted."""
        if not self.class_names:
            return ()
        counts = np.bincount(self.labels, minlength=len(self.class_names)).tolist()
        return tuple(Level(*pair) for pair in zip(self.class_names, counts, strict=True))

    def classes_summary(self) -> str:
        """“3 classes: setosa 50, versicolor 50, virginica 50”."""
        return class_words(self.class_counts)

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of names and numbers in hexadecimal; the file's own name does not count."""
        head: list[object] = [self.feature_names, self.target_name, self.class_names]
        head.append(self.values.shape)
        # Tables of numbers alone have the digest that they always had.
        if self.words:
            head.append([[one.name, one.first, one.words, one.is_ordered] for one in self.words])
        if self.image is not None:
            head.append([*self.image.shape, self.image.white])
        if self.groups is not None:
            head.append(self.group_name)
        digest = hashlib.sha256(json.dumps(head).encode())
        label_type = "<i8" if self.class_names else "<f8"
        digest.update(np.ascontiguousarray(self.values, dtype="<f8").data)
        digest.update(np.ascontiguousarray(self.labels, dtype=label_type).data)
        if self.groups is not None:
            digest.update(np.ascontiguousarray(self.groups, dtype="<i8").data)
        return digest.hexdigest()
