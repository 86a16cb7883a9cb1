"""Whether two data sets hold out the same rows, so that losses on them compare."""

from __future__ import annotations

import numpy as np

from playground.data import Dataset


def holds_out_the_same(before: Dataset, after: Dataset) -> bool:
    """True if the rows that judge a run are equal in both: those for validation, else for test."""
    if before is after:
        return True
    if bool(len(before.validation)) != bool(len(after.validation)):
        return False
    old, new = _judging(before), _judging(after)
    return np.array_equal(before.inputs[old], after.inputs[new]) and np.array_equal(
        before.labels[old], after.labels[new]
    )


def _judging(dataset: Dataset) -> np.ndarray:
    return dataset.validation if len(dataset.validation) else dataset.test
