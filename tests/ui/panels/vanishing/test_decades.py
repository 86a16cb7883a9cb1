"""The scale of bars that vanish or explode: it comes from the data, and keeps still."""

from __future__ import annotations

import math

import pytest

from playground.ui.panels.vanishing.decades import Decades, decades_of


@pytest.mark.parametrize(
    ("values", "low", "high"),
    [
        ((1.0, 3e-5), -5, 0),
        ((1.0, 1e-5), -5, 0),
        ((1.0, 0.5), -3, 0),
        ((1.0, 2e-30), -12, 0),
        ((1.0, 4e7), 0, 8),
        ((1.0, 20.0), 0, 3),
        ((1e-2, 1e4), -2, 4),
        ((1.0, 0.0, math.nan, math.inf), -3, 0),
        ((), -3, 0),
    ],
)
def test_the_decades_are_those_of_the_data(values, low, high):
    assert decades_of(values) == Decades(low, high)


@pytest.mark.parametrize("least", [0.2, 1e-3, 1e-5, 1e-8])
def test_a_factor_of_a_thousand_is_a_third_of_the_picture_or_more(least):
    scale = decades_of((1.0, least))
    assert scale.share(1.0) - scale.share(1e-3) >= 1 / 3


def test_a_bar_grows_with_its_value_and_stays_within_the_picture():
    scale = Decades(-5, 0)
    shares = [scale.share(value) for value in (0.0, 1e-9, 1e-5, 1e-2, 1.0, 50.0)]
    assert shares == [0, 0, 0, 0.6, 1, 1]


def test_the_scale_of_a_run_follows_it_only_where_it_must():
    scale = Decades(-5, 0)
    assert scale.follow((1.0, 3e-4)) is scale
    assert scale.follow((1.0, 3e-3)) == Decades(-3, 0)
    assert scale.follow((1.0, 3e-7)) == Decades(-7, 0)


@pytest.mark.parametrize("scale", [Decades(-5, 0), Decades(-12, 0), Decades(-3, 9)])
def test_a_few_powers_of_ten_are_named_the_upper_end_among_them(scale):
    ticks = scale.ticks("what is left", "left").ticks
    assert 3 <= len(ticks) <= 5
    assert ticks[-1][0] == 1.0
    assert [place for place, _ in ticks] == sorted(place for place, _ in ticks)
