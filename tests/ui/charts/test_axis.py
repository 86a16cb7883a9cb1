"""Ticks, places and texts of an axis."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.ui.charts.axis import FLOOR_POSITION, Axis, long_ceiling
from playground.ui.charts.chart_axis import apart
from playground.ui.language.numbers import grouped, number_text, power_text


@given(
    low=st.floats(-1e6, 1e6),
    span=st.floats(1e-6, 1e6),
    most=st.integers(2, 12),
)
def test_linear_ticks_are_few_and_inside(low: float, span: float, most: int) -> None:
    ticks = Axis(low, low + span).ticks(most)
    # Two numbers more where there would be one alone, which says nothing of the scale.
    assert len(ticks) <= most + 2
    assert all(low - 1e-6 * span <= tick.position <= low + span * (1 + 1e-6) for tick in ticks)


@given(low=st.floats(-12, 3), span=st.floats(1.0, 20.0), most=st.integers(2, 12))
def test_decade_ticks_stand_on_whole_powers_or_between(low: float, span: float, most: int) -> None:
    ticks = Axis(low, low + span, logarithmic=True).ticks(most)
    digits = [10.0 ** (tick.position % 1) for tick in ticks]
    assert all(min(abs(digit - d) for d in (1, 2, 5, 10)) < 1e-6 for digit in digits)
    assert len(ticks) <= most + 2


def test_a_narrow_logarithmic_axis_has_ticks_of_its_own() -> None:
    ticks = Axis(np.log10(0.30), np.log10(0.36), logarithmic=True).ticks(5)
    assert [tick.text for tick in ticks] == ["0.30", "0.32", "0.34", "0.36"]


@given(st.floats(-50, 50), st.floats(0.1, 100), st.integers(1, 8))
def test_a_linear_axis_has_a_scale_to_read(low: float, span: float, most: int) -> None:
    assert len(Axis(low, low + span).ticks(most)) >= 2


def test_epochs_have_whole_ticks() -> None:
    assert [tick.text for tick in Axis(0, 3, whole=True).ticks(10)] == ["0", "1", "2", "3"]


def test_no_tick_of_an_axis_of_shares_is_above_all_of_them() -> None:
    texts = [tick.text for tick in Axis(0.8, 1.02, percent=True).ticks(11)]
    assert texts[-1] == "100\u202f%"
    assert Axis(1.001, 1.02, percent=True).ticks(5) == ()


def test_percent_ticks() -> None:
    texts = [tick.text for tick in Axis(0, 1.02, percent=True).ticks(3)]
    assert texts == ["0\u202f%", "50\u202f%", "100\u202f%"]


@pytest.mark.filterwarnings("error")
def test_zero_stands_at_the_floor_and_nan_stays_nan() -> None:
    places = Axis(-12, 0, logarithmic=True).positions(np.array([0.0, 1e-300, 0.1, np.nan, np.inf]))
    assert places[:3] == pytest.approx([FLOOR_POSITION, FLOOR_POSITION, -1.0])
    assert np.isnan(places[3])
    assert np.isposinf(places[4])


def test_zooming_keeps_the_centre_where_it_is() -> None:
    axis = Axis(0.0, 10.0)
    zoomed = axis.zoomed(0.5, 2.0)
    assert zoomed.fraction(2.0) == pytest.approx(axis.fraction(2.0))
    assert zoomed.span == pytest.approx(5.0)


def test_zooming_stops_before_the_numbers_run_out() -> None:
    axis = Axis(0.0, 1.0)
    for _ in range(2000):
        axis = axis.zoomed(0.5, 0.3)
    assert axis.span > 0
    assert axis.ticks(5) is not None


@given(st.floats(0, 1e9))
def test_the_end_of_the_axis_is_at_most_a_third_too_far(value: float) -> None:
    end = long_ceiling(value)
    assert end >= value * (1 - 1e-9)
    assert end <= max(10.0, 1.34 * value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (0.0123, "0.0123"),
        (1.65, "1.65"),
        (-3.2e-7, "−3.20\u202f×\u202f10⁻⁷"),
        (12345.0, "12,345"),
        (1e-300, "1.00\u202f×\u202f10⁻³⁰⁰"),
        (float("nan"), "not a number"),
        (float("inf"), "infinite"),
    ],
)
def test_numbers_have_three_digits(value: float, text: str) -> None:
    assert number_text(value) == text


def test_powers_far_from_one_are_written_as_powers() -> None:
    assert [power_text(e) for e in (-9, -1, 0, 2, 6)] == ["10⁻⁹", "0.1", "1", "100", "10⁶"]


def test_thousands_are_grouped() -> None:
    assert grouped(1234567) == "1,234,567"
    assert grouped(-1200) == "−1,200"


@pytest.mark.parametrize(
    ("places", "named"),
    [
        ({0.0, 0.5, 1.0}, {0.0, 0.5, 1.0}),
        ({0.0, 0.2, 1.0}, {0.0, 1.0}),
        ({0.0, 0.1}, {0.0}),
        (set(), set()),
    ],
)
def test_ticks_without_room_for_their_texts_are_named_at_the_ends_alone(places, named):
    assert apart(places, 0.4) == named
