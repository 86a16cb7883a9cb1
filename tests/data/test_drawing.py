"""Strokes become images like those that were learnt."""

from __future__ import annotations

import numpy as np
import pytest

from playground.data.bundled import digits, mnist
from playground.data.drawing import bitmap_of_strokes, image_of_strokes
from playground.data.strangers import strangers
from tests.data.pen_paths import written

MNIST = (28, 28)


@pytest.mark.parametrize("number", range(0, 160, 13))
def test_a_drawing_is_as_high_as_the_bundled_digits(number: int):
    _, strokes = list(written())[number]
    bitmap = bitmap_of_strokes(strokes)
    assert bitmap.shape == (32, 32)
    rows = np.flatnonzero(bitmap.any(axis=1))
    assert rows[0] <= 2
    assert rows[-1] >= 29


def test_drawings_have_the_ink_of_the_bundled_digits_on_the_average():
    shown = [image_of_strokes(strokes) for strokes in strangers().strokes[::10]]
    assert np.mean(shown) == pytest.approx(digits()[0].mean(), rel=0.12)


def test_grey_values_count_black_pixels_in_blocks():
    _, strokes = next(written())
    bitmap, image = bitmap_of_strokes(strokes), image_of_strokes(strokes)
    assert image[2, 5] == bitmap[8:12, 20:24].sum()
    assert image.sum() == bitmap.sum()
    assert 0 <= image.min() <= image.max() <= 16


@pytest.mark.parametrize("shape", [(8, 8), MNIST, (20, 20)])
def test_where_and_how_large_it_is_drawn_does_not_matter(shape: tuple[int, int]):
    _, strokes = list(written())[30]
    moved = [stroke * 3.7 + (120.0, -40.0) for stroke in strokes]
    assert image_of_strokes(strokes, shape) == pytest.approx(
        image_of_strokes(moved, shape), abs=1e-3
    )


def test_a_slanted_digit_is_drawn_upright_for_the_small_images():
    _, strokes = next(written())
    slanted = [stroke @ np.array([[1.0, 0.0], [-0.4, 1.0]]) for stroke in strokes]
    assert image_of_strokes(slanted) == pytest.approx(image_of_strokes(strokes), abs=1e-9)


@pytest.mark.parametrize("shape", [(8, 8), MNIST])
def test_nothing_drawn_is_an_empty_image(shape: tuple[int, int]):
    assert image_of_strokes([], shape).shape == shape
    assert image_of_strokes([], shape).sum() == 0
    assert image_of_strokes([np.empty((0, 2))], shape).sum() == 0


def test_a_dot_and_a_flat_line_are_drawn_without_being_stretched():
    assert np.isfinite(image_of_strokes([np.array([[0.5, 0.5]])])).all()
    flat = bitmap_of_strokes([np.array([[0.1, 0.5], [0.5, 0.503], [0.9, 0.5]])])
    assert not flat[:8].any()
    assert not flat[-8:].any()


def test_a_drawing_is_made_as_mnist_was():
    places = np.arange(28) + 0.5
    for strokes in strangers().strokes[::97]:
        image = image_of_strokes(strokes, MNIST)
        assert (image.min(), image.max()) == (0.0, 16.0)
        middle = [(image.sum(axis=axis) * places).sum() / image.sum() for axis in (0, 1)]
        assert middle == pytest.approx([14.0, 14.0], abs=0.3)
        rows, columns = np.nonzero(image)
        assert 18 <= max(np.ptp(rows), np.ptp(columns)) <= 21
    ink = np.mean([image_of_strokes(one, MNIST) for one in strangers().strokes[::10]]) / 16
    assert ink == pytest.approx(mnist()[0].mean() / 255, rel=0.12)


def test_proportions_are_kept_in_large_images():
    tall = image_of_strokes([np.array([[0.0, 0.0], [0.0, 10.0]])], MNIST)
    assert np.ptp(np.nonzero(tall)[1]) <= 3
    dot = image_of_strokes([np.array([[5.0, 5.0]])], MNIST)
    assert 0 < (dot > 0).sum() <= 16
