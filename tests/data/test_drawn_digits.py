"""Digits drawn by hand beside the bundled ones: which rows they become, and what is refused."""

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
