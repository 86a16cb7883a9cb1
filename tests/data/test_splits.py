import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.data.splits import shares, split_rows, stratified_subset

STRATA = st.lists(st.integers(0, 5), min_size=2, max_size=200).map(np.array)
FRACTIONS = st.floats(0.0, 1.0).flatmap(
    lambda train: st.tuples(st.just(train), st.floats(0.0, 1.0 - train).map(lambda v: v * 0.999))
)
SEEDS = st.integers(0, 2**32 - 1)


def split(strata, train, validation=0.0, seed=1):
    return split_rows(strata, train, validation, np.random.default_rng(seed))


@given(STRATA, FRACTIONS, SEEDS)
def test_every_row_is_in_exactly_one_part_and_the_parts_have_the_exact_sizes(
    strata, fractions, seed
):
    train, validation = fractions
    total = len(strata)
    if round(total * train) == 0:
        with pytest.raises(ValueError, match="train_fraction"):
            split(strata, train, validation, seed)
        return
    parts = split(strata, train, validation, seed)
    together = np.concatenate([parts.train, parts.validation, parts.test])
    assert sorted(together) == list(range(total))
    assert len(parts.train) == round(total * train)
    assert len(parts.validation) == min(round(total * validation), total - len(parts.train))
    assert all(np.all(np.diff(rows) > 0) for rows in (parts.train, parts.validation, parts.test))


@given(STRATA, st.floats(0.05, 1.0), SEEDS)
def test_every_class_has_its_share_of_the_training_rows_to_within_one_or_the_one_it_needs(
    strata, train, seed
):
    if round(len(strata) * train) == 0:
        return
    parts = split(strata, train, 0.0, seed)
    total = len(parts.train)
    classes, sizes = np.unique(strata, return_counts=True)
    for label, size in zip(classes, sizes, strict=True):
        got = np.count_nonzero(strata[parts.train] == label)
        share = size * total / len(strata)
        if total >= len(classes):
            assert got >= 1
        # A class may give up seats only to classes that would have had none.
        assert share - len(classes) < got < max(share + 1, 1.5)


def test_large_classes_keep_their_share_exactly():
    strata = np.repeat([0, 1, 2], [300, 600, 100])
    parts = split(strata, 0.5, 0.2)
    assert np.bincount(strata[parts.train]).tolist() == [150, 300, 50]
    assert np.bincount(strata[parts.validation]).tolist() == [60, 120, 20]
    assert np.bincount(strata[parts.test]).tolist() == [90, 180, 30]


def test_a_rare_class_is_in_the_training_rows_where_possible():
    strata = np.array([0] * 98 + [1, 2])
    assert set(strata[split(strata, 0.03).train]) == {0, 1, 2}


@given(STRATA, SEEDS)
def test_more_training_rows_of_large_classes_are_the_old_ones_and_some_more(strata, seed):
    strata = np.concatenate([strata, np.repeat(np.arange(6), 20)])
    fewer, more = split(strata, 0.3, 0.0, seed), split(strata, 0.6, 0.0, seed)
    assert set(fewer.train) <= set(more.train)


def test_a_validation_part_does_not_change_the_training_rows():
    strata = np.arange(300) % 3
    assert np.array_equal(split(strata, 0.5).train, split(strata, 0.5, 0.25).train)


def test_the_same_seed_gives_the_same_split_and_another_seed_another():
    strata = np.arange(300) % 3
    assert np.array_equal(split(strata, 0.5, seed=3).train, split(strata, 0.5, seed=3).train)
    assert not np.array_equal(split(strata, 0.5, seed=3).train, split(strata, 0.5, seed=4).train)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=10).map(np.array), st.floats(0, 1))
def test_shares_add_up_and_are_never_more_than_there_is(sizes, fraction):
    if sizes.sum() == 0:
        return
    total = round(sizes.sum() * fraction)
    seats = shares(sizes, total)
    assert seats.sum() == total
    assert np.all(seats <= sizes)
    assert np.all(np.abs(seats - sizes * total / sizes.sum()) < 1.0)


@pytest.mark.parametrize(
    ("train", "validation", "name"),
    [
        (0.0, 0.0, "train_fraction"),
        (1.5, 0.0, "train_fraction"),
        (float("nan"), 0.0, "train_fraction"),
        (0.01, 0.0, "train_fraction"),
        (0.5, -0.1, "validation_fraction"),
        (0.5, 0.6, "validation_fraction"),
    ],
)
def test_fractions_that_make_no_split_are_refused_by_name(train, validation, name):
    with pytest.raises(ValueError, match=f"^{name}: "):
        split(np.zeros(20), train, validation)


@given(st.integers(2, 150))
def test_a_stratified_subset_has_exactly_the_rows_asked_for(samples):
    strata = np.arange(150) // 50
    rows = stratified_subset(strata, samples, np.random.default_rng(1))
    assert len(set(rows)) == samples
    counts = np.bincount(strata[rows], minlength=3)
    assert counts.max() - counts.min() <= 1
