"""Every regulariser of the table, dropout masks and clipping."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import PENALTIES
from playground.engine.regularizers import clip_factor
from tests.engine.cases import dropout_mask


def test_the_table_has_both_penalties():
    assert set(PENALTIES) == {"l1", "l2"}


@pytest.mark.parametrize("name", PENALTIES)
def test_the_gradient_of_a_penalty_agrees_with_central_differences(name):
    penalty, h = PENALTIES[name], 1e-6
    weights = np.array([[-2.0, -0.3], [0.4, 5.0]])
    gradient = penalty.gradient(weights, 0.7)
    for index in np.ndindex(weights.shape):
        change = np.zeros_like(weights)
        change[index] = h
        rise = penalty.value(weights + change, 0.7) - penalty.value(weights - change, 0.7)
        assert gradient[index] == pytest.approx(rise / (2 * h), rel=1e-8)


def test_penalties_have_the_textbook_values():
    weights = np.array([[-3.0, 4.0]])
    assert PENALTIES["l1"].value(weights, 0.1) == pytest.approx(0.7)
    assert PENALTIES["l2"].value(weights, 0.1) == pytest.approx(0.05 * 25)


@pytest.mark.parametrize("rate", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_dropout_keeps_the_mean_and_the_promised_share(rate, dtype):
    mask = dropout_mask((400, 500), rate, np.random.default_rng(1), np.dtype(dtype))
    assert mask.dtype == dtype
    assert (mask == 0).mean() == pytest.approx(rate, abs=0.005)
    assert mask.mean() == pytest.approx(1, abs=0.01)
    assert len(np.unique(mask)) == 2


@pytest.mark.parametrize(
    ("norm", "limit", "factor"),
    [(0.0, 1.0, 1.0), (0.5, 1.0, 1.0), (2.0, 1.0, 0.5), (1e10, 1.0, 1e-10)],
)
def test_clipping_shortens_what_is_too_long_and_only_that(norm, limit, factor):
    assert clip_factor(norm, limit) == pytest.approx(factor, rel=1e-5)
