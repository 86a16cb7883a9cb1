"""Softmax and cross-entropy against closed forms and the figures of the books."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.ui.panels.softmax.softmax_steps import (
    cross_entropy,
    distribution_cross_entropy,
    divergence,
    entropy,
    logit_gradient,
    softmax_steps,
    squared_error,
    squared_error_gradient,
)

logits = st.lists(st.floats(-1000, 1000), min_size=2, max_size=10).map(np.array)


@pytest.mark.parametrize(
    ("z", "p"),
    [((1, 2, 3), (0.0900, 0.2447, 0.6652)), ((2, 1, 0.1), (0.6590, 0.2424, 0.0986))],
)
def test_the_figures_of_the_books(z, p):
    assert softmax_steps(np.array(z)).p == pytest.approx(p, abs=5e-5)


@pytest.mark.parametrize(
    ("p", "loss"),
    [(0.99, 0.0101), (0.9, 0.1054), (0.5, 0.6931), (0.1, 2.3026), (0.01, 4.6052)],
)
def test_a_probability_costs_its_negative_logarithm(p, loss):
    steps = softmax_steps(np.array([math.log(p), math.log(1 - p)]))
    assert cross_entropy(steps, np.array([1.0, 0.0])) == pytest.approx(loss, abs=5e-5)


@given(logits, st.floats(-500, 500))
def test_a_constant_added_to_all_logits_changes_nothing(z, shift):
    assert softmax_steps(z + shift).p == pytest.approx(softmax_steps(z).p, abs=1e-9)


@given(logits, st.floats(0.05, 20))
def test_probabilities_add_up_to_one_for_any_logits(z, temperature):
    steps = softmax_steps(z, temperature)
    assert steps.p.sum() == pytest.approx(1, abs=1e-12)
    assert np.isfinite(steps.p).all()
    assert np.isfinite(steps.log_p).all()


@pytest.mark.parametrize(("true", "loss"), [(0, 2000.0), (1, 0.0)])
def test_the_loss_is_exact_at_logits_of_a_thousand(true, loss):
    steps = softmax_steps(np.array([-1000.0, 1000.0]))
    assert steps.p.tolist() == [0.0, 1.0]
    assert cross_entropy(steps, np.eye(2)[true]) == loss
    assert logit_gradient(steps, np.eye(2)[true]).tolist() == (steps.p - np.eye(2)[true]).tolist()


@given(st.lists(st.floats(-5, 5), min_size=2, max_size=6), st.floats(0.2, 5), st.data())
def test_both_gradients_are_the_slopes_of_their_costs(values, temperature, data):
    z, y = np.array(values), np.eye(len(values))[data.draw(st.integers(0, len(values) - 1))]
    steps = softmax_steps(z, temperature)
    for cost, gradient in (
        (cross_entropy, logit_gradient),
        (squared_error, squared_error_gradient),
    ):
        found = gradient(steps, y, temperature)
        for unit in range(len(z)):
            step = 1e-5 * np.eye(len(z))[unit]
            up = cost(softmax_steps(z + step, temperature), y)
            down = cost(softmax_steps(z - step, temperature), y)
            assert found[unit] == pytest.approx((up - down) / 2e-5, abs=1e-5)


def test_two_classes_are_a_sigmoid():
    for z in (-3.0, 0.0, 2.5):
        steps = softmax_steps(np.array([0.0, z]))
        assert steps.p[1] == pytest.approx(1 / (1 + math.exp(-z)))
        assert cross_entropy(steps, np.array([0.0, 1.0])) == pytest.approx(math.log1p(math.exp(-z)))


@pytest.mark.parametrize(
    ("p", "bits"),
    [((0.5, 0.5), 1.0), ((0.9, 0.1), 0.469), ((0.5, 0.25, 0.125, 0.125), 1.75), ((1.0, 0.0), 0.0)],
)
def test_entropies_in_bits(p, bits):
    assert entropy(np.array(p)) / math.log(2) == pytest.approx(bits, abs=5e-4)


def test_the_cross_entropy_is_the_entropy_and_the_divergence():
    p, q = np.array([0.5, 0.25, 0.125, 0.125]), np.full(4, 0.25)
    in_bits = [
        value / math.log(2)
        for value in (distribution_cross_entropy(p, q), entropy(p), divergence(p, q))
    ]
    assert in_bits == pytest.approx([2.0, 1.75, 0.25])


def test_ruling_out_what_happens_costs_infinitely_much():
    p, q = np.array([0.5, 0.5]), np.array([1.0, 0.0])
    assert distribution_cross_entropy(p, q) == divergence(p, q) == math.inf
    assert divergence(q, p) == pytest.approx(math.log(2))


def test_what_is_not_finite_is_refused():
    with pytest.raises(ValueError, match="not finite"):
        softmax_steps(np.array([0.0, math.nan]))
    with pytest.raises(ValueError, match="temperature: 0 must be above 0"):
        softmax_steps(np.array([0.0, 1.0]), 0.0)
