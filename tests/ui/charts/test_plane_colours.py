"""Colours of the map against colours worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from playground.ui.appearance.theme import DARK, LIGHT, rgb
from playground.ui.charts.colour_maps import value_table
from playground.ui.charts.plane_colours import (
    SURE,
    argmax_classes,
    blended,
    class_shares,
    coloured,
    outer_range,
    reach_of,
    upsampled,
)


@pytest.mark.parametrize(
    ("outputs", "activation", "shares"),
    [
        ([0.2, 0.5, 0.3], "softmax", [0.2, 0.5, 0.3]),
        ([0.25], "sigmoid", [0.75, 0.25]),
        ([-0.5], "tanh", [0.75, 0.25]),
        ([7.0], "linear", [0.0, 1.0]),
        ([0.9, 0.6, 0.0], "sigmoid", [0.6, 0.4, 0.0]),
        ([-3.0, -1.0], "linear", [0.5, 0.5]),
        ([1.0, 0.0, -1.0], "tanh", [2 / 3, 1 / 3, 0.0]),
        ([np.nan], "sigmoid", [1.0, 0.0]),
    ],
)
def test_outputs_of_any_kind_become_shares_of_one(outputs, activation, shares):
    found = class_shares(np.array([outputs]), activation)[0]
    assert found == pytest.approx(shares, abs=1e-6)
    assert found.sum() == pytest.approx(1)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_sure_cell_has_its_class_colour_at_full_strength(theme):
    pixels = blended(np.eye(3)[None], theme)
    for number in range(3):
        ground, colour = np.array(rgb(theme.surface)), np.array(rgb(theme.class_colour(number)))
        expected = ground + SURE * (colour - ground)
        assert pixels[0, number] == pytest.approx(expected, abs=1)


def test_an_undecided_cell_is_nearly_the_ground():
    pixel = blended(np.full((1, 1, 3), 1 / 3), LIGHT)[0, 0].tolist()
    assert max(abs(a - b) for a, b in zip(pixel, rgb(LIGHT.surface), strict=True)) < 20


def test_the_crisp_map_knows_winners_only():
    shares = np.array([[[0.4, 0.35, 0.25], [0.9, 0.05, 0.05], [0.3, 0.3, 0.4]]])
    pixels = blended(shares, LIGHT, crisp=True)[0].tolist()
    assert pixels[0] == pixels[1] != pixels[2]


def test_the_winner_is_the_first_of_the_largest():
    shares = np.random.default_rng(0).integers(0, 4, (7, 9, 5)).astype(float)
    assert np.array_equal(argmax_classes(shares), shares.argmax(axis=-1))


def test_values_take_the_ends_of_their_scale():
    table = value_table()
    pixels = coloured(np.array([[-2.0, 0.0, 2.0, np.nan, np.inf]]), -2.0, 2.0, table)[0]
    assert pixels[0].tolist() == pixels[3].tolist() == table[0].tolist()
    assert pixels[2].tolist() == pixels[4].tolist() == table[255].tolist()
    assert pixels[1].tolist() in table[127:129].tolist()


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ([-0.93, 0.97], (-1.0, 1.0)),
        ([3.0, 17.0], (0.0, 20.0)),
        ([0.31, 0.38], (0.31, 0.38)),
        ([5.0, 5.0], (4.5, 5.5)),
        ([np.nan, np.inf], (-1.0, 1.0)),
        ([], (-1.0, 1.0)),
    ],
)
def test_a_scale_of_values_ends_at_round_numbers_around_them(values, ends):
    assert outer_range(np.array(values)) == pytest.approx(ends)


@pytest.mark.parametrize(
    ("values", "activation", "reach"),
    [
        ([0.1, -0.3], "tanh", 1.0),
        ([0.1, -0.3], "relu", 0.5),
        ([7.0], "linear", 10.0),
        ([2.0], "linear", 2.0),
        ([0.0], "relu", 1.0),
        ([np.nan, np.inf], "relu", 1.0),
    ],
)
def test_the_reach_is_a_round_number_that_shows_everything(values, activation, reach):
    assert reach_of(np.array(values), activation) == pytest.approx(reach)


def test_finer_cells_lie_on_the_line_between_the_coarse_ones():
    coarse = np.arange(4.0)[None, :, None] * np.ones((3, 1, 1))
    fine = upsampled(coarse, 3)
    assert fine.shape == (9, 12, 1)
    assert fine[4, 1::3, 0] == pytest.approx([0, 1, 2, 3])
    assert fine[4, 2, 0] == pytest.approx(1 / 3)
