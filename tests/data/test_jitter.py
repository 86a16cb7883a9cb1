"""Jittered copies of images: a little different, of the same class, to train on alone."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data import make_dataset
from playground.data.bundled import digits
from playground.data.jitter import jittered


def test_a_copy_is_a_little_different_and_has_about_the_same_ink():
    images = digits()[0][:200]
    copies = jittered(images, np.random.default_rng(1))
    assert copies.shape == images.shape
    assert 0.0 <= copies.min() <= copies.max() <= 16.0
    assert not np.isclose(copies, images).all(axis=(1, 2)).any()
    assert copies.mean() == pytest.approx(images.mean(), rel=0.05)
    for copy, image in zip(copies[:20], images[:20], strict=True):
        assert np.corrcoef(copy.ravel(), image.ravel())[0, 1] > 0.6


def test_the_same_seed_gives_the_same_copies():
    images = digits()[0][:5]
    first, second = (jittered(images, np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(first, second)
    assert not np.array_equal(first, jittered(images, np.random.default_rng(4)))


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
    ink = tuple(range(16)) * 4
    more = make_dataset("digits", samples=100, train_fraction=0.6, jitter=1, drawn=((4, ink),))
    assert more.labels[-1] == 4
    assert more.train[-1] == 160


def test_data_without_images_have_no_copies():
    with pytest.raises(ValueError, match="jitter: iris has no images"):
        make_dataset("iris", jitter=1)
