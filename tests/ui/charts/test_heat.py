"""Colours of heatmaps: one scale for all, exceptions outside of it, and tiles that fit."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT, rgb
from playground.ui.charts.heat import BROKEN, DEAD, LEVELS, OUTSIDE, ZERO, HeatScale, highest_place
from playground.ui.language.numbers import decades, ratio_text

VALUES = np.array([10.0, 1e-9, 1e-4, -1e-4, 0.0, np.nan, np.inf, 1e-300, 1e300])


@pytest.mark.filterwarnings("error")
def test_ten_decades_share_the_scale_evenly() -> None:
    values = 10.0 ** np.arange(-9, 2)
    shares = HeatScale().shares(values, [slice(0, 11)])
    assert shares == pytest.approx(np.linspace(0, 1, 11))


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("shared", [False, True])
def test_every_number_has_a_colour(signed: bool, shared: bool) -> None:
    scale = HeatScale(signed, shared)
    indices = scale.indices(VALUES, [slice(0, 4), slice(4, 9)])
    assert indices[4] == ZERO
    assert list(indices[5:7]) == [BROKEN, BROKEN]
    others = np.delete(indices, [4, 5, 6])
    assert ((others >= 0) & (others < LEVELS)).all()


@pytest.mark.parametrize(
    ("values", "place"),
    [([0.1], 1.0), ([10.0], 1.0), ([11.0, 1e-9], 2.0), ([-2500.0], 4.0), ([1e300], 9.0), ([], 1.0)],
)
def test_the_shared_scale_reaches_as_far_as_gradients_explode(
    values: list[float], place: float
) -> None:
    found = highest_place(np.array([*values, np.nan, np.inf]))
    assert found == place
    shares = HeatScale(highest=found).shares(np.array([1e-9, 10.0**place]), [slice(0, 2)])
    assert shares == pytest.approx([0.0, 1.0])


def test_the_same_number_has_the_same_colour_in_every_layer() -> None:
    values = np.array([1e-3, 1.0, 1e-3, 1e-6])
    indices = HeatScale().indices(values, [slice(0, 2), slice(2, 4)])
    assert indices[0] == indices[2]


def test_own_scales_hide_how_small_a_layer_is() -> None:
    values = np.array([1e-3, 5e-4, 1e-7, 5e-8])
    indices = HeatScale(shared=False).indices(values, [slice(0, 2), slice(2, 4)])
    assert list(indices[:2]) == list(indices[2:])


def test_sign_shows_as_blue_and_orange_and_size_as_strength() -> None:
    scale = HeatScale(signed=True)
    colours = scale.table(LIGHT)
    strong, weak, negative = scale.indices(np.array([10.0, 1e-8, -10.0]), [slice(0, 3)])
    assert tuple(colours[strong]) == rgb(LIGHT.positive)
    assert tuple(colours[negative]) == rgb(LIGHT.negative)
    assert LEVELS // 2 < weak < strong


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
def test_zero_dead_and_broken_have_colours_that_no_level_has(theme: object) -> None:
    for signed in (False, True):
        colours = [tuple(colour) for colour in HeatScale(signed).table(theme).tolist()]
        assert len(colours) == 256
        for first, second in combinations(OUTSIDE, 2):
            apart = np.subtract(colours[first], colours[second])
            assert np.abs(apart).max() > 60, "they are told apart at a glance"
        for kind in OUTSIDE:
            assert colours[kind] not in colours[:LEVELS]


def test_a_zero_is_dead_only_where_it_is_said_to_be() -> None:
    values = np.array([0.0, 0.0, 1e-3, np.nan])
    dead = np.array([True, False, True, True])
    indices = HeatScale().indices(values, [slice(0, 4)], dead)
    assert indices[:2].tolist() == [DEAD, ZERO]
    assert indices[2] < LEVELS
    assert indices[3] == BROKEN


@pytest.mark.parametrize(
    ("ratio", "text"),
    [
        (1 / 3412, "1/3,400"),
        (0.25, "1/4"),
        (0.83, "0.83"),
        (25.0, "25"),
        (1e-11, "1/1\u202f×\u202f10¹¹"),
    ],
)
def test_ratios_are_said_as_people_say_them(ratio: float, text: str) -> None:
    assert ratio_text(ratio) == text


def test_decades_count_powers_of_ten() -> None:
    assert decades(1 / 3400) == pytest.approx(3.53, abs=0.01)
    assert decades(100.0) == 2.0
