"""Random tries: the same seed gives the same ones, and none trains on what is held out."""

from __future__ import annotations

import pytest

from playground.experiment.edits import set_data
from playground.experiment.files import load_example
from playground.experiment.random_trials import PEEKED_ROWS, peeking_start, random_trials
from playground.experiment.shapes import split_counts
from playground.experiment.validity import first_error

BLOBS = load_example("overfit-blobs")


def test_a_few_rows_are_peeked_at_and_the_rest_is_sealed() -> None:
    assert split_counts(peeking_start(BLOBS).data) == (30, PEEKED_ROWS, 900 - PEEKED_ROWS)


def test_the_tries_differ_and_share_their_data() -> None:
    start = peeking_start(BLOBS)
    tries = random_trials(start, 20)
    assert tries == random_trials(start, 20)
    assert tries != random_trials(start, 20, seed=2)
    assert len({one.training.seed for one in tries}) == 20
    assert all(one.data == start.data and first_error(one) is None for one in tries)


def test_what_can_not_be_peeked_at_is_refused() -> None:
    with pytest.raises(ValueError, match="rows are held out"):
        peeking_start(set_data(BLOBS, train_fraction=0.95))
    with pytest.raises(ValueError, match="classes"):
        peeking_start(load_example("regression-plane"))
