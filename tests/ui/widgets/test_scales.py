"""Places on a slider and numbers, forth and back."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.ui.widgets.scales import LinearScale, LogScale, Scale

SCALES: tuple[Scale, ...] = (
    LinearScale(0.0, 1.0, 0.01),
    LinearScale(0.05, 1.0, 0.05),
    LogScale(1e-5, 10.0),
    LogScale(1e-6, 1.0, zero=True),
    LogScale(0.01, 100.0, endless=True),
    LogScale(1.0, 300.0, whole=True),
    LogScale(1.0, 10_000.0, zero=True, endless=True, whole=True),
    LogScale(1.0, 2.0, whole=True),
)


@pytest.mark.parametrize("scale", SCALES)
def test_numbers_never_fall_from_left_to_right(scale: Scale) -> None:
    numbers = [scale.value(place) for place in range(scale.places + 1)]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("scale", SCALES)
def test_the_place_of_a_place_s_number_has_that_number(scale: Scale) -> None:
    for place in range(scale.places + 1):
        number = scale.value(place)
        nearest = scale.value(scale.place(number))
        assert nearest == pytest.approx(number, rel=0.05)


@pytest.mark.parametrize("scale", SCALES)
@given(number=st.floats(allow_nan=False) | st.just(math.inf))
def test_every_number_has_a_place(scale: Scale, number: float) -> None:
    if number == -math.inf or (number == math.inf and not getattr(scale, "endless", True)):
        return
    if isinstance(scale, LinearScale) and math.isinf(number):
        return
    assert 0 <= scale.place(number) <= scale.places


def test_both_ends_are_reached_exactly() -> None:
    scale = LogScale(1e-5, 10.0)
    assert (scale.value(0), scale.value(scale.places)) == (1e-5, 10.0)
    whole = LogScale(1.0, 299.0, whole=True)
    assert whole.value(whole.places) == 299.0


def test_zero_and_infinity_have_places_of_their_own() -> None:
    scale = LogScale(0.1, 10.0, zero=True, endless=True)
    assert [scale.value(0), scale.value(1)] == [0.0, 0.1]
    assert [scale.value(scale.places - 1), scale.value(scale.places)] == [10.0, math.inf]
    assert scale.place(0.0) == 0
    assert scale.place(math.inf) == scale.places
    assert scale.place(0.1) == 1


def test_equal_ratios_are_equal_distances() -> None:
    scale = LogScale(0.001, 1.0)
    steps = [scale.place(number) for number in (0.001, 0.01, 0.1, 1.0)]
    assert [b - a for a, b in itertools.pairwise(steps)] == pytest.approx([67] * 3, abs=1)


def test_decimal_steps_have_no_dust() -> None:
    scale = LinearScale(0.0, 1.0, 0.05)
    assert [scale.value(place) for place in (1, 3, 6, 7)] == [0.05, 0.15, 0.3, 0.35]


def test_a_scale_of_one_number_has_a_place_for_it() -> None:
    scale = LogScale(20, 20, whole=True)
    assert scale.value(scale.place(20)) == 20.0
    assert scale.place(30) == 0
