"""What a chart shows: ranges that fit, thinning that keeps peaks, values at a place."""

from __future__ import annotations

import numpy as np
import pytest

from playground.ui.charts.axis import Axis
from playground.ui.charts.curves import (
    LEGROOM,
    SMOOTHING,
    ChartContent,
    Curve,
    HorizontalLine,
    nearest_x,
    smoothed,
    thinned,
    value_at,
)


def curve(values: list[float], start: int = 0) -> Curve:
    x = np.arange(start, start + len(values), dtype=np.float64)
    return Curve("train", x, np.array(values), "#000000")


def content(*values: float, lines: tuple[HorizontalLine, ...] = ()) -> ChartContent:
    return ChartContent("epoch", "loss", (curve(list(values)),), lines)


def test_the_linear_range_begins_at_zero_and_shows_everything() -> None:
    axis = content(0.5, 2.0, 0.25).y_axis(logarithmic=False)
    assert axis.low == 0
    assert 2.0 < axis.high < 2.2


def test_a_level_is_always_in_range() -> None:
    shown = content(0.1, 0.2, lines=(HorizontalLine(1.0986, "guessing", "ln 3"),))
    assert shown.y_axis(False).high > 1.0986
    assert shown.y_axis(True).high > np.log10(1.0986)


@pytest.mark.filterwarnings("error")
def test_what_is_not_finite_has_no_say_in_the_range() -> None:
    axis = content(1.0, np.nan, np.inf, 0.5).y_axis(logarithmic=False)
    assert axis.high < 1.2


@pytest.mark.filterwarnings("error")
def test_nothing_finite_has_a_range_all_the_same() -> None:
    for logarithmic in (False, True):
        assert content(np.nan, np.nan).y_axis(logarithmic).span > 0
        assert ChartContent("epoch", "loss", ()).y_axis(logarithmic).span > 0


def test_a_logarithmic_range_spans_a_decade_at_least() -> None:
    assert content(0.5, 0.51).y_axis(True).span >= 1


def test_zero_on_a_logarithmic_axis_is_the_floor() -> None:
    assert content(1.0, 0.0).y_axis(True).low == pytest.approx(-12, abs=0.1)


def test_a_constant_curve_has_a_range() -> None:
    assert content(0.0, 0.0, 0.0).y_axis(False).span > 0


def test_thinning_keeps_the_highest_and_the_lowest_value() -> None:
    rng = np.random.default_rng(0)
    x, y = np.arange(8192.0), rng.standard_normal(8192)
    y[4321], y[17] = 99.0, -99.0
    thin_x, thin_y = thinned(x, y, 0, 8191, 300)
    assert len(thin_x) <= 302
    assert thin_y.max() == 99.0
    assert thin_y.min() == -99.0
    assert (np.diff(thin_x) >= 0).all()


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_a_thinned_line_that_falls_falls_and_one_that_rises_rises(sign: float) -> None:
    x = np.arange(1003.0)
    thin_x, places = thinned(x, sign * x**2, 0.0, 1003.0, 100)
    assert (np.diff(thin_x) >= 0).all()
    assert (sign * np.diff(places) >= 0).all()
    assert (thin_x[0], thin_x[-1]) == (0.0, 1002.0)
    np.testing.assert_array_equal(places, sign * thin_x**2)


def test_thinning_keeps_what_is_measured_beside_gaps() -> None:
    places = np.full(1000, np.nan)
    places[500:520] = 1.0
    _, thin = thinned(np.arange(1000.0), places, 0.0, 1000.0, 100)
    assert np.isfinite(thin).any()
    assert np.isnan(thin).any()


def test_short_curves_are_not_thinned() -> None:
    x = np.arange(50.0)
    thin_x, thin_y = thinned(x, x * x, 0, 49, 300)
    np.testing.assert_array_equal(thin_x, x)
    np.testing.assert_array_equal(thin_y, x * x)


def test_a_zoomed_curve_goes_on_beyond_both_ends() -> None:
    x = np.arange(1000.0)
    thin_x, _ = thinned(x, x, 100.5, 110.5, 300)
    assert thin_x[0] <= 100.5
    assert thin_x[-1] >= 110.5
    assert len(thin_x) <= 13


def test_the_nearest_point_is_a_real_one() -> None:
    curves = (curve([1.0] * 10),)
    assert nearest_x(curves, 3.4) == 3.0
    assert nearest_x(curves, -5) == 0.0
    assert nearest_x(curves, 50) == 9.0
    assert nearest_x((), 3.0) is None


def test_the_value_at_a_point_is_the_recorded_one_or_none() -> None:
    shown = curve([1.0, np.nan, 3.0])
    assert value_at(shown, 2.0) == 3.0
    assert value_at(shown, 1.0) is None
    assert value_at(shown, 1.5) is None


def test_the_x_axis_ends_a_little_after_a_round_epoch() -> None:
    axis = ChartContent("epoch", "loss", (curve([1.0] * 58),)).x_axis()
    assert axis == Axis(0.0, 60.0 + 60.0 * LEGROOM, whole=True)
    assert [tick.position for tick in axis.ticks(4)] == [0.0, 20.0, 40.0, 60.0]


def test_an_x_axis_that_is_no_count_ends_at_its_round_number() -> None:
    axis = ChartContent("p", "loss", (curve([1.0] * 11),), whole=False).x_axis()
    assert axis == Axis(0.0, 10.0)


def test_smoothing_is_the_corrected_exponential_average() -> None:
    values = np.array([4.0, 1.0, 3.0, 2.5])
    average, expected = 0.0, []
    for count, value in enumerate(values, start=1):
        average = SMOOTHING * average + (1 - SMOOTHING) * value
        expected.append(average / (1 - SMOOTHING**count))
    np.testing.assert_allclose(smoothed(values), expected, rtol=1e-12)


def test_smoothing_leaves_a_constant_alone_also_on_a_long_run() -> None:
    np.testing.assert_allclose(smoothed(np.full(5_000, 0.7)), 0.7, rtol=1e-12)


def test_smoothing_keeps_gaps_and_counts_them_nowhere() -> None:
    broken = smoothed(np.array([2.0, np.nan, np.inf, 2.0]))
    assert np.isnan(broken[1:3]).all()
    np.testing.assert_allclose(broken[[0, 3]], 2.0)
    assert np.isnan(smoothed(np.full(3, np.nan))).all()
    assert smoothed(np.zeros(0)).shape == (0,)
