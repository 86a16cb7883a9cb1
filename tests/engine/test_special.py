"""The error function against the standard library's."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.engine.special import erfc, normal_cdf, normal_density


def test_erfc_is_accurate_where_it_is_not_tiny():
    x = np.concatenate([np.linspace(-7, 20, 4001), [0.46875, -0.46875, 4.0, -4.0, 0.0]])
    expected = np.array([math.erfc(value) for value in x])
    np.testing.assert_allclose(erfc(x), expected, rtol=2e-13)


@pytest.mark.parametrize(("x", "expected"), [(-np.inf, 2), (np.inf, 0), (40, 0), (-40, 2)])
def test_erfc_has_its_limits(x, expected):
    assert erfc(np.array([float(x)]))[0] == expected


def test_erfc_passes_nan_on():
    assert np.isnan(erfc(np.array([np.nan]))[0])


def test_the_distribution_function_is_the_integral_of_the_density():
    z, h = np.linspace(-5, 5, 101), 1e-5
    slope = (normal_cdf(z + h) - normal_cdf(z - h)) / (2 * h)
    np.testing.assert_allclose(slope, normal_density(z), rtol=1e-6, atol=1e-10)


def test_single_precision_stays_single():
    z = np.linspace(-3, 3, 7, dtype=np.float32)
    assert normal_cdf(z).dtype == normal_density(z).dtype == np.float32
