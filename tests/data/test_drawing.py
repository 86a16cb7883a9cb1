"""Strokes become images like the bundled digits."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.bundled import digits
from playground.data.drawing import INK_SHARE, bitmap_of_strokes, image_of_strokes
from tests.data.pen_paths import written


def test_the_ink_of_the_bundled_digits_is_what_the_pen_aims_at():
    images, _ = digits()
    assert images.mean() / 16 == pytest.approx(INK_SHARE, abs=0.002)
    assert images.mean(axis=(1, 2)).std() / 16 < 0.04


@pytest.mark.parametrize("number", range(0, 160, 13))
def test_a_drawing_has_the_ink_and_the_height_of_the_bundled_ones(number: int):
    _, strokes = list(written())[number]
    bitmap = bitmap_of_strokes(strokes)
    assert bitmap.shape == (32, 32)
    assert bitmap.mean() == pytest.approx(INK_SHARE, abs=0.002)
    rows = np.flatnonzero(bitmap.any(axis=1))
    assert rows[0] <= 2
    assert rows[-1] >= 29


def test_grey_values_count_black_pixels_in_blocks():
    _, strokes = next(written())
    bitmap, image = bitmap_of_strokes(strokes), image_of_strokes(strokes)
    assert image[2, 5] == bitmap[8:12, 20:24].sum()
    assert image.sum() == bitmap.sum()
    assert 0 <= image.min() <= image.max() <= 16


def test_where_and_how_large_it_is_drawn_does_not_matter():
    _, strokes = list(written())[30]
    moved = [stroke * 3.7 + (120.0, -40.0) for stroke in strokes]
    assert np.array_equal(image_of_strokes(strokes), image_of_strokes(moved))


def test_nothing_drawn_is_an_empty_image():
    assert image_of_strokes([]).sum() == 0
    assert image_of_strokes([np.empty((0, 2))]).sum() == 0


def test_a_dot_and_a_flat_line_are_drawn_without_being_stretched():
    assert np.isfinite(image_of_strokes([np.array([[0.5, 0.5]])])).all()
    flat = bitmap_of_strokes([np.array([[0.1, 0.5], [0.5, 0.503], [0.9, 0.5]])])
    assert not flat[:8].any()
    assert not flat[-8:].any()
