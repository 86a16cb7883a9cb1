"""Counts of the classes in the parts of the split, without making the inputs.

The rows are dealt exactly as those of the data set; only labels and groups are looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.data.bundled import SPECIES, digits, iris, mnist
from playground.data.dealing import deal, subset
from playground.data.splits import PARTS
from playground.data.table import cached_rows
from playground.experiment.shapes import kind_of, sample_count
from playground.experiment.specs import DataSpec

BUNDLED = {"digits": digits, "mnist": mnist, "iris": iris}


@dataclass(frozen=True)
class ClassParts:
    """One class: its name or number, and its rows to train, to validate and to test on."""

    name: str
    train: int
    validation: int
    test: int


def class_parts(data: DataSpec) -> tuple[ClassParts, ...]:
    """The classes of a table or of bundled data in the three parts; () where that is not known.

    Copies and drawings are not among them.
    """
    table = data.table
    source = data.kind if table is None else table.sha256
    if table is None and data.kind not in BUNDLED:
        return ()
    fractions = data.train_fraction, data.validation_fraction
    together = table is not None and table.together
    counts = _counts(source, sample_count(data), *fractions, data.seed, together)
    names = kind_names(data)
    return tuple(
        ClassParts(name, *parts) for name, parts in zip(names, counts, strict=False) if sum(parts)
    )


def kind_names(data: DataSpec) -> tuple[str, ...]:
    """The names of the classes."""
    if data.table is not None:
        return data.table.classes
    if data.kind == "iris":
        return SPECIES
    return tuple(str(number) for number in range(kind_of(data).default_classes))


@lru_cache(maxsize=32)
def _counts(
    source: str, samples: int, train: float, validation: float, seed: int, together: bool
) -> tuple[tuple[int, int, int], ...]:
    groups = None
    if source in BUNDLED:
        labels = BUNDLED[source]()[1]
    else:
        rows = cached_rows(source)
        if rows is None or not rows.class_names:
            return ()
        labels = rows.labels
        groups = rows.groups if together else None
    chosen = subset(labels, samples, seed)
    labels = labels[chosen]
    if groups is not None:
        groups = groups[chosen]
    split = deal(labels, train, validation, seed, groups=groups)
    most = int(labels.max()) + 1
    counts = [np.bincount(labels[getattr(split, part)], minlength=most) for part in PARTS]
    train_counts, validation_counts, test_counts = (one.tolist() for one in counts)
    return tuple(zip(train_counts, validation_counts, test_counts, strict=True))
