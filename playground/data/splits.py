"""Dividing rows into training, validation and test rows: stratified, seeded, exact in number."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

PARTS = ("train", "validation", "test")


@dataclass(frozen=True, eq=False)
class Split:
    """Row numbers of the three parts, each ascending; together every row once."""

    train: np.ndarray
    validation: np.ndarray
    test: np.ndarray


def split_rows(
    strata: np.ndarray,
    train_fraction: float,
    validation_fraction: float,
    rng: np.random.Generator,
    ranks: np.ndarray | None = None,
    given_parts: np.ndarray | None = None,
) -> Split:
    """Divide the rows of `strata` (n,), which holds the class of each row.

    The training part has round(n * train_fraction) rows and the validation part
    round(n * validation_fraction), as far as rows are left; each class gets its share of both to
    within one row, and at least one training row where there are enough.  Rows of a class are
    dealt in one random order, training first and test last: more training data are the old ones
    and some more.  Without classes (regression), `strata` is all zeros.

    With `ranks` (n,) the rows of a class are dealt in their order instead, and with `given_parts`
    (n,) a row goes to the part of that number in PARTS as long as there is room; −1 may go
    anywhere.  So rows keep their part while others come and go.

    Raises:
        ValueError: a fraction is out of range or leaves no row to train on.
    """
    _check_fractions(train_fraction, validation_fraction)
    total = len(strata)
    train_total = round(total * train_fraction)
    if train_total == 0:
        raise ValueError(
            f"train_fraction: {train_fraction:g} of {total} rows leaves none to train on; "
            f"at least {1 / total:.2g} is needed"
        )
    validation_total = min(round(total * validation_fraction), total - train_total)
    classes, sizes = np.unique(strata, return_counts=True)
    train_counts = _one_each(shares(sizes, train_total), sizes)
    validation_counts = np.minimum(shares(sizes, validation_total), sizes - train_counts)
    validation_counts = _fill(validation_counts, sizes - train_counts, validation_total)
    train, validation, test = [], [], []
    for label, n_train, n_validation in zip(classes, train_counts, validation_counts, strict=True):
        rows = np.flatnonzero(strata == label)
        if ranks is None:
            rows = rng.permutation(rows)
        else:
            rows = rows[np.argsort(ranks[rows], kind="stable")]
        if given_parts is not None:
            rows = _with_given_parts(rows, given_parts, (n_train, n_validation))
        train.append(rows[:n_train])
        validation.append(rows[n_train : n_train + n_validation])
        test.append(rows[n_train + n_validation :])
    return Split(*(np.sort(np.concatenate(part)) for part in (train, validation, test)))


def split_groups(
    strata: np.ndarray,
    groups: np.ndarray,
    train_fraction: float,
    validation_fraction: float,
    rng: np.random.Generator,
) -> Split:
    """Divide the rows of `strata` (n,) so that those of one number in `groups` (n,) stay together.

    Each group counts to the class that most of its rows have.  The groups of a class are dealt in
    one random order until the parts have their shares of its rows, to within half a group.  There
    is at least one group to train on, and one to test on where the fractions leave any.
    """
    _check_fractions(train_fraction, validation_fraction)
    _, codes = np.unique(groups, return_inverse=True)
    sizes = np.bincount(codes)
    main = _main_strata(strata, codes, len(sizes))
    part_of = np.empty(len(sizes), dtype=np.int64)
    for stratum in np.unique(main):
        order = rng.permutation(np.flatnonzero(main == stratum))
        ends = np.cumsum(sizes[order])
        middles = (ends - sizes[order] / 2) / ends[-1]
        held_out = train_fraction + validation_fraction
        part_of[order] = (middles > train_fraction).astype(np.int64) + (middles > held_out)
        if train_fraction == 1.0:
            part_of[order] = 0
    _fill_empty(part_of, 0, rng)
    if train_fraction + validation_fraction < 1.0 - 1e-9:
        _fill_empty(part_of, 2, rng)
    parts = part_of[codes]
    return Split(*(np.flatnonzero(parts == part) for part in range(len(PARTS))))


def _main_strata(strata: np.ndarray, codes: np.ndarray, count: int) -> np.ndarray:
    """(groups,): the stratum that most rows of each group have."""
    values, places = np.unique(strata, return_inverse=True)
    pairs, rows = np.unique(codes * len(values) + places, return_counts=True)
    # The last of a group in this order is its most frequent one.
    order = np.lexsort((rows, pairs // len(values)))
    main = np.zeros(count, dtype=np.int64)
    main[pairs[order] // len(values)] = pairs[order] % len(values)
    return main


def _fill_empty(part_of: np.ndarray, part: int, rng: np.random.Generator) -> None:
    """Give an empty part one of the groups, if there is more than one."""
    if not (part_of == part).any() and len(part_of) > 1:
        part_of[rng.integers(len(part_of))] = part


def _with_given_parts(
    rows: np.ndarray, given_parts: np.ndarray, counts: tuple[int, int]
) -> np.ndarray:
    """`rows` for train, validation and test: a row goes to its given part while it has room."""
    room = (*counts, len(rows) - sum(counts))
    granted = [rows[given_parts[rows] == part][:most] for part, most in enumerate(room)]
    others = rows[~np.isin(rows, np.concatenate(granted))]
    parts, taken = [], 0
    for part, most in zip(granted, room, strict=True):
        missing = most - len(part)
        parts += [part, others[taken : taken + missing]]
        taken += missing
    return np.concatenate(parts)


def stratified_subset(strata: np.ndarray, samples: int, rng: np.random.Generator) -> np.ndarray:
    """`samples` row numbers, ascending, in which each class keeps its share to within one row."""
    if samples == len(strata):
        return np.arange(samples)
    return split_rows(strata, samples / len(strata), 0.0, rng).train


def shares(sizes: np.ndarray, total: int) -> np.ndarray:
    """`total` seats in proportion to `sizes`, by the method of the largest remainder (Hare).

    Never more than `sizes` as long as `total` is not more than their sum.
    """
    # Whole numbers throughout: a float quotient could round a remainder across a tie.
    seats, remainders = np.divmod(sizes * total, sizes.sum())
    largest_first = np.argsort(-remainders, kind="stable")
    seats[largest_first[: total - seats.sum()]] += 1
    return seats


def _one_each(seats: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """`seats` with a seat for every class, taken from those with most; the total is kept."""
    seats = seats.copy()
    if seats.sum() < len(sizes):
        return seats
    for place in np.flatnonzero(seats == 0):
        seats[np.argmax(seats)] -= 1
        seats[place] += 1
    return seats


def _fill(seats: np.ndarray, room: np.ndarray, total: int) -> np.ndarray:
    """`seats` with the missing ones up to `total` put where most room is left."""
    seats = seats.copy()
    while seats.sum() < total:
        seats[np.argmax(room - seats)] += 1
    return seats


def _check_fractions(train_fraction: float, validation_fraction: float) -> None:
    if not 0.0 < train_fraction <= 1.0:
        raise ValueError(f"train_fraction: {train_fraction!r}; more than 0 and at most 1 is right")
    if not 0.0 <= validation_fraction < 1.0:
        raise ValueError(f"validation_fraction: {validation_fraction!r}; 0 or more, below 1")
    if train_fraction + validation_fraction > 1.0 + 1e-9:
        raise ValueError(
            f"validation_fraction: {validation_fraction:g} and the train_fraction "
            f"{train_fraction:g} are more than 1 together"
        )
