"""Rows that occur more than once: a leak from the training part into the test part."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def repeated_rows(values: np.ndarray, labels: np.ndarray | Sequence[float] | None) -> np.ndarray:
    """Mask of the rows of `values` (n, inputs), `labels` (n,) that repeat one above: (n,) bool.

    Rows are compared by a 64-bit hash of their numbers.
    """
    weights = np.random.default_rng(0).integers(1, 2**63, values.shape[1] + 1, dtype=np.uint64)
    weights |= np.uint64(1)
    mixed = np.zeros(len(values), dtype=np.uint64)
    columns = [np.asarray(labels, dtype=np.float64)] if labels is not None else []
    columns += [values[:, column] for column in range(values.shape[1])]
    for weight, column in zip(weights, columns, strict=False):
        bits = np.ascontiguousarray(column, dtype=np.float64).view(np.uint64)
        mixed += (bits ^ (bits >> np.uint64(29))) * weight
    _, first = np.unique(mixed, return_index=True)
    again = np.ones(len(values), dtype=bool)
    again[first] = False
    return again
