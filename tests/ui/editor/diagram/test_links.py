"""Links as ink: the sign is the colour, the size the width, and nothing is lost on the way."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.ui.appearance.theme import HIGH_CONTRAST, LIGHT
from playground.ui.editor.diagram.layout import Frame, Shape, make_layout
from playground.ui.editor.diagram.link_raster import (
    DASH,
    DASH_INK,
    LEVELS,
    MAX_MOVED_SHARE,
    MIN_MOVE,
    LinkRaster,
    ink_colours,
)
from playground.ui.editor.diagram.links import Bundle, gradient_shares, make_bundle, weight_shares


def raster(sizes, theme=LIGHT, ratio=1.0):
    layout = make_layout(Shape(sizes), Frame(600, 400))
    bundles = [make_bundle(a, b) for a, b in itertools.pairwise(layout.columns)]
    return LinkRaster(bundles, theme, ratio), bundles


def channels(pixels):
    return np.stack([pixels >> shift & 0xFF for shift in (16, 8, 0)], axis=-1).astype(int)


def ink(pixels):
    """How far each pixel is from the paper."""
    return np.abs(channels(pixels) - channels(np.uint32(0xFFFFFF))).sum(axis=-1)


def test_a_weight_of_nothing_leaves_the_paper_white():
    made, _ = raster((2, 3, 2))
    made.draw([np.zeros((2, 3)), np.zeros((3, 2))])
    assert (made.pixels == 0xFFFFFFFF).all()


def test_positive_is_blue_and_negative_is_orange():
    made, _ = raster((1, 1))
    for share, strong, weak in ((0.8, 2, 0), (-0.8, 0, 2)):
        made.draw([np.array([[share]])])
        row = channels(made.pixels[:, 20])[ink(made.pixels[:, 20]).argmax()]
        assert row[strong] > row[weak] + 80


def test_ink_lies_where_the_link_runs():
    made, bundles = raster((2, 2))
    shares = np.zeros((2, 2))
    shares[0, 1] = 0.9
    made.draw([shares])
    x1, y1, x2, y2 = bundles[0].line(0, 1)
    strip = made.strips[0]
    for column in (5, strip.columns // 2, strip.columns - 5):
        x = strip.left + column + 0.5
        expected = y1 + (y2 - y1) * (x - x1) / (x2 - x1)
        amount = ink(made.pixels[:, strip.first + column]).astype(float)
        centre = (amount * (np.arange(len(amount)) + 0.5)).sum() / amount.sum() + made.top
        assert centre == pytest.approx(expected, abs=0.6)


def test_a_larger_weight_never_has_less_ink():
    made, _ = raster((1, 1))
    amounts = []
    for share in np.linspace(0, 1, 30):
        made.draw([np.array([[share]])])
        amounts.append(ink(made.pixels).sum())
    assert (np.diff(amounts) >= 0).all()
    assert amounts[-1] > 4 * amounts[5]


def test_the_order_of_links_does_not_change_where_they_cross():
    made, _ = raster((2, 2))
    shares = np.array([[0.0, 0.7], [-0.7, 0.0]])
    made.draw([shares])
    once = made.pixels.copy()
    made.draw([shares[::-1, ::-1]])
    mirrored = channels(made.pixels)
    difference = np.abs(channels(once)[::-1].mean(axis=(0, 1)) - mirrored.mean(axis=(0, 1)))
    assert (difference < 1.0).all()


@pytest.mark.parametrize("theme", [LIGHT, HIGH_CONTRAST], ids=lambda theme: theme.name)
@given(seed=st.integers(0, 2**32 - 1), share_moved=st.sampled_from([0.01, 0.1, 0.3, 0.9]))
def test_links_that_moved_one_by_one_end_where_all_at_once_do(theme, seed, share_moved):
    generator = np.random.default_rng(seed)
    made, bundles = raster((3, 5, 2), theme)
    shares = generator.uniform(-1, 1, 25).astype(np.float32)
    drawn = np.zeros(25, np.float32)
    for _ in range(6):
        moves = generator.random(25) < share_moved
        shares = np.where(moves, generator.uniform(-1, 1, 25), shares).astype(np.float32)
        made.draw([shares[:15].reshape(3, 5), shares[15:].reshape(5, 2)])
        moved = np.abs(shares - drawn) > MIN_MOVE
        drawn = np.where(moved | (moved.sum() > MAX_MOVED_SHARE * 25), shares, drawn)
    fresh = LinkRaster(bundles, theme)
    fresh.draw([drawn[:15].reshape(3, 5), drawn[15:].reshape(5, 2)])
    assert (made.pixels == fresh.pixels).all()


def test_links_that_stand_still_are_not_drawn_again():
    made, _ = raster((2, 2))
    made.draw([np.full((2, 2), 0.5)])
    made.pixels[:] = 0
    made.draw([np.full((2, 2), 0.5 + 0.9 * MIN_MOVE)])
    assert not made.pixels.any()
    made.draw([np.full((2, 2), 0.5 + 1.1 * MIN_MOVE)])
    assert made.pixels.all()


def test_two_hundred_links_through_one_point_stay_in_range():
    made, _ = raster((16, 16))
    made.draw([np.ones((16, 16))])
    blues = channels(made.pixels)
    assert (blues[..., 2] >= blues[..., 0]).all()


@pytest.mark.parametrize("theme", [LIGHT, HIGH_CONTRAST])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_negative_links_are_dashed_and_positive_ones_are_not(theme, ratio):
    made, _ = raster((1, 1), theme, ratio)
    made.draw([np.array([[-1.0]])])
    broken = made.pixels.copy()
    made.draw([np.array([[1.0]])])
    paper = ink_colours(theme.positive, theme.negative, theme.surface)[0]
    gaps = (broken == paper).all(axis=0)
    assert gaps.mean() == pytest.approx(1 - DASH_INK / DASH, abs=0.05)
    # Gaps are as long on a sharp screen.
    assert np.flatnonzero(np.diff(gaps.astype(int)))[1::2].min() >= 3 * ratio
    assert not (made.pixels == paper).all(axis=0).any()


@pytest.mark.parametrize("slope", [0.0, 0.5, -1.0, 2.0, -3.0])
def test_dashes_are_as_long_on_steep_links_and_cut_square_to_them(slope):
    ratio = 4.0
    ends = np.array([[0.0, 200.0, 60.0, 200.0 + 60.0 * slope]])
    made = LinkRaster([Bundle(0, 1, ends)], LIGHT, ratio)
    made.draw([np.array([[-1.0]])])
    paper = ink_colours(LIGHT.positive, LIGHT.negative, LIGHT.surface)[0]
    ahead = np.array([1.0, slope]) / np.hypot(1.0, slope)
    along = np.arange(10.0, 50.0, 0.25)
    # A column has one dash: of thick and steep ones the corners are missing.
    whole = (DASH - DASH_INK) / 2 / max(abs(slope), 1.0)
    for aside in (-whole, 0.0, whole):
        x, y = (along[:, None] * ahead + aside * np.array([-ahead[1], ahead[0]])).T
        columns = np.floor(x * ratio).astype(int)
        rows = np.floor((200.0 + y) * ratio).astype(int) - made.top
        ink = made.pixels[rows, columns] != paper
        expected = np.mod(along, DASH) < DASH_INK
        assert np.mean(ink == expected) > 0.9


def test_the_table_of_inks_begins_at_the_paper_and_grows_darker():
    table = ink_colours(LIGHT.positive, LIGHT.negative, LIGHT.surface).reshape(LEVELS, LEVELS)
    assert table[0, 0] == 0xFFFFFFFF
    assert (np.diff(ink(table[0])) >= 0).all()
    assert (np.diff(ink(table[:, 0])) >= 0).all()


def test_shares_of_weights_keep_sign_and_order():
    shares = weight_shares((np.array([[-4.0, 2.0]]), np.array([[1.0], [np.nan]])))
    assert shares[0].tolist() == [[-1.0, 0.5]]
    assert shares[1].tolist() == [[0.25], [0.0]]


def test_small_weights_look_small_even_when_all_are():
    assert np.abs(weight_shares((np.full((2, 2), 0.1),))[0]).max() == pytest.approx(0.1)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_broken_weights_and_gradients_still_give_widths(value):
    for shares in (weight_shares, gradient_shares):
        found = shares((np.full((2, 2), value),))[0]
        assert np.isfinite(found).all()
        assert (np.abs(found) <= 1).all()


def test_a_gradient_is_as_wide_as_its_decade():
    found = gradient_shares((np.array([[1.0, -1e-3, 1e-7, 0.0]]),))[0]
    assert found[0] == pytest.approx([1.0, -4 / 7, 0.0, 0.0])
