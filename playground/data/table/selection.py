"""A choice of columns and rows of a table: a value that an experiment can repeat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MAX_INPUTS = 1024
MISSING_CHOICES = ("drop", "mean")

Task = Literal["classification", "regression"]


@dataclass(frozen=True)
class Selection:
    """A choice of columns, by number, and of what to do about cells and rows.

    `missing` is "drop" (leave such rows out) or "mean" (put the column's mean over all rows; of
    words, none).  A row without a label is left out in any case.  `task` says whether the label is
    a class or a number to predict.

    Attributes:
        ordered: the columns of words that go in as one number each, in their order.
        same_case: whether `Cat` and `cat` are one class.
        repeats: whether rows that occur more than once stay.
        sentinels: whether a number such as −999 stays a number.
        images: whether rows that look like images are taken as such.
        side: shrink images to this side; None keeps that of the file.
        group: the column whose equal cells keep rows together in the split; it is no feature.
    """

    label: int | None
    features: tuple[int, ...]
    missing: str = "drop"
    task: Task = "classification"
    ordered: tuple[int, ...] = ()
    same_case: bool = True
    repeats: bool = True
    sentinels: bool = False
    images: bool = True
    side: int | None = None
    group: int | None = None
