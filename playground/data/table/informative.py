"""The two features of a table that tell most about the target, to be looked at first."""

from __future__ import annotations

import numpy as np

from playground.data.table.inputs import one_hot_places
from playground.data.table.rows import TableRows

# More rows than that, taken evenly, hardly change the order.
MAX_ROWS = 10_000


def most_informative_pair(rows: TableRows) -> tuple[int, int] | None:
    """The two features that tell most, in the order of the columns; None for less than two.

    One feature at a time, so that two which tell the same may both be chosen.
    """
    if len(rows.feature_names) < 2:
        return None
    part = slice(None, None, -(-len(rows.labels) // MAX_ROWS))
    values, labels = rows.values[part], rows.labels[part]
    # Columns of any size are compared; the squares of their numbers may not be finite.
    spread = values.std(axis=0)
    values = (values - values.mean(axis=0)) / np.where(spread > 0.0, spread, 1.0)
    indicators = one_hot_places(rows.words)
    telling = explained_shares(values, labels) if rows.class_names else fit_shares(values, labels)
    if values.shape[1] - len(indicators) >= 2:
        # A map of yes and no is hardly one.
        telling[indicators] = -1.0
    first = int(np.argmax(telling))
    # Two words of one column say the same: where one is there, the other is not.
    for group in rows.words:
        if group.first <= first < group.first + group.count:
            telling[group.first : group.first + group.count] = -2.0
    telling[first] = -3.0
    second = int(np.argmax(telling))
    return min(first, second), max(first, second)


def explained_shares(values: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The share of each column's variance that lies between the classes: (features,).

    The correlation ratio η² (R. A. Fisher, Statistical Methods for Research Workers, 1925) of
    `values` (n, features) of mean 0 and variance 1.
    """
    between = np.zeros(values.shape[1])
    for label in np.unique(labels):
        chosen = values[labels == label]
        between += len(chosen) * chosen.mean(axis=0) ** 2
    return between / len(values)


def fit_shares(values: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """The squared correlation of each column of `values` with `targets` (n,): (features,)."""
    spread = targets.std()
    scaled = (targets - targets.mean()) / (spread if spread > 0.0 else 1.0)
    found: np.ndarray = (scaled @ values / len(values)) ** 2
    return found
