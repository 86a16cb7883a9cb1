"""Jittered copies of images: a little different, of the same class, to train on alone."""

from __future__ import annotations

import numpy as np
import pytest

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
