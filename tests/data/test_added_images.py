"""Copies and drawn digits beside the bundled ones: which rows they become, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data import make_dataset

INK = tuple(range(16)) * 4


def test_drawn_digits_are_the_last_training_rows_and_leave_the_split_alone():
    plain = make_dataset("digits", train_fraction=0.7, seed=3)
    more = make_dataset("digits", train_fraction=0.7, seed=3, drawn=((4, INK), (9, INK)))
    assert np.array_equal(more.train[:-2], plain.train)
    assert np.array_equal(more.test, plain.test)
    assert more.labels[more.train[-2:]].tolist() == [4, 9]
    assert more.images[-1].ravel().tolist() == list(INK)
    assert np.array_equal(more.inputs[:-2], plain.inputs)
    assert more.inputs[-1] == pytest.approx(np.array(INK) / 16)


def test_data_without_images_take_no_drawing():
    with pytest.raises(ValueError, match="drawn: iris has no images"):
        make_dataset("iris", drawn=((1, INK),))


def test_copies_are_training_rows_behind_all_others_and_the_test_stays_as_it_is():
    plain = make_dataset("digits", samples=100, train_fraction=0.6)
    more = make_dataset("digits", samples=100, train_fraction=0.6, jitter=2)
    assert len(more.train) == 180
    assert np.array_equal(more.train[:60], plain.train)
    assert np.array_equal(more.test, plain.test)
    assert np.array_equal(more.inputs[:100], plain.inputs)
    assert np.array_equal(more.labels[100:160], plain.labels[plain.train])
    assert np.array_equal(more.labels[160:], plain.labels[plain.train])
    assert more.images.reshape(220, 64) / 16 == pytest.approx(more.inputs)


def test_drawn_digits_come_after_the_copies():
    more = make_dataset("digits", samples=100, train_fraction=0.6, jitter=1, drawn=((4, INK),))
    assert more.labels[-1] == 4
    assert more.train[-1] == 160


def test_data_without_images_have_no_copies():
    with pytest.raises(ValueError, match="jitter: iris has no images"):
        make_dataset("iris", jitter=1)
