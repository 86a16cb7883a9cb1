"""Dealing of rows to the parts of the split: the same for the same seed.

Everything random about data comes from separate streams of one seed, so that the split does not
depend on the noise nor the noise on the number of classes.
"""

from __future__ import annotations

import numpy as np

from playground.data.splits import Split, split_groups, split_rows, stratified_subset

SHAPE_STREAM, NOISE_STREAM, SPLIT_STREAM, SUBSET_STREAM, JITTER_STREAM = 1, 2, 3, 4, 5


def stream(seed: int, number: int) -> np.random.Generator:
    """The random numbers of one purpose."""
    return np.random.default_rng([seed, number])


def subset(strata: np.ndarray, samples: int, seed: int) -> np.ndarray:
    """The numbers of `samples` rows, ascending, in which each class keeps its share."""
    return stratified_subset(strata, samples, stream(seed, SUBSET_STREAM))


def deal(
    strata: np.ndarray,
    train_fraction: float,
    validation_fraction: float,
    seed: int,
    *,
    groups: np.ndarray | None = None,
    ranks: np.ndarray | None = None,
    given_parts: np.ndarray | None = None,
) -> Split:
    """The split of rows whose classes are `strata` (n,).

    Rows of the same number in `groups` (n,) stay in one part; `ranks` and `given_parts` are those
    of `split_rows`.
    """
    rng = stream(seed, SPLIT_STREAM)
    if groups is not None:
        return split_groups(strata, groups, train_fraction, validation_fraction, rng)
    return split_rows(strata, train_fraction, validation_fraction, rng, ranks, given_parts)
