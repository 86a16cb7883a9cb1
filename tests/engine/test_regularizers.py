"""Every regulariser of the table, dropout masks, clipping and early stopping."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import PENALTIES, EarlyStopping
from playground.engine.regularizers import clip_factor, dropout_mask, make_penalty


def test_the_table_has_both_penalties():
    assert set(PENALTIES) == {"l1", "l2"}


@pytest.mark.parametrize("name", PENALTIES)
def test_the_gradient_of_a_penalty_agrees_with_central_differences(name):
    penalty, h = make_penalty(name), 1e-6
    weights = np.array([[-2.0, -0.3], [0.4, 5.0]])
    gradient = penalty.gradient(weights, 0.7)
    for index in np.ndindex(weights.shape):
        change = np.zeros_like(weights)
        change[index] = h
        rise = penalty.value(weights + change, 0.7) - penalty.value(weights - change, 0.7)
        assert gradient[index] == pytest.approx(rise / (2 * h), rel=1e-8)


def test_penalties_have_the_textbook_values():
    weights = np.array([[-3.0, 4.0]])
    assert make_penalty("l1").value(weights, 0.1) == pytest.approx(0.7)
    assert make_penalty("l2").value(weights, 0.1) == pytest.approx(0.05 * 25)


def test_an_unknown_penalty_is_refused():
    with pytest.raises(ValueError, match="regularizer: 'l3' is unknown; choose one of l1, l2"):
        make_penalty("l3")


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


def test_early_stopping_waits_for_its_patience_and_keeps_the_best():
    stopping = EarlyStopping(patience=3)
    losses = [1.0, 0.5, 0.6, 0.55, 0.51, 0.4]
    answers = [stopping.observe(i, loss, np.array([loss])) for i, loss in enumerate(losses)]
    assert answers == [False, False, False, False, True, False]
    assert stopping.best_epoch == 5
    assert stopping.best_parameters == [0.4]


def test_an_improvement_that_is_too_small_does_not_count():
    stopping = EarlyStopping(patience=2, minimum_improvement=0.1)
    answers = [stopping.observe(i, 1 - 0.05 * i, np.zeros(1)) for i in range(3)]
    assert answers == [False, False, True]
    assert stopping.best_epoch == 0


def test_the_kept_parameters_are_a_copy():
    stopping, parameters = EarlyStopping(), np.ones(3)
    stopping.observe(0, 1.0, parameters)
    parameters[:] = 7
    assert stopping.best_parameters is not None
    assert stopping.best_parameters.tolist() == [1, 1, 1]


def test_a_loss_that_is_no_number_never_counts_as_the_best():
    stopping = EarlyStopping(patience=1)
    assert not stopping.observe(0, 1.0, np.zeros(1))
    assert stopping.observe(1, float("nan"), np.ones(1))
    assert stopping.best_epoch == 0


@pytest.mark.parametrize(
    ("fields", "message"),
    [({"patience": 0}, "patience: 0 is below 1"), ({"minimum_improvement": -1}, "minimum_impro")],
)
def test_bad_early_stopping_is_refused_by_name(fields, message):
    with pytest.raises(ValueError, match=message):
        EarlyStopping(**fields)
