"""The statistics of a layer's z against counting by hand."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.probes.activations import BINS, RANGE, Activations, activation_statistics
from tests.support import spiral_experiment, trained


def test_every_z_is_counted_once() -> None:
    z = np.random.default_rng(0).standard_normal((200, 7)) * 6
    counted = activation_statistics("tanh", z)
    assert counted.counts.sum() + counted.below + counted.above == counted.total == z.size
    assert counted.below == (z < -RANGE).sum()
    assert counted.above == (z > RANGE).sum()
    assert counted.counts[BINS // 2 :].sum() == ((z >= 0) & (z <= RANGE)).sum()


def test_saturated_sigmoids_are_those_with_less_than_a_twentieth_of_the_steepest_slope() -> None:
    z = np.linspace(-8, 8, 1601).reshape(-1, 1)
    sigma = 1 / (1 + np.exp(-z))
    expected = (sigma * (1 - sigma) < 0.05 * 0.25).mean()
    counted = activation_statistics("sigmoid", z)
    assert counted.saturated == pytest.approx(expected)
    assert counted.mean_slope == pytest.approx((sigma * (1 - sigma)).mean())
    assert counted.blocked == 0


def test_a_relu_is_blocked_below_zero_and_dead_if_always() -> None:
    z = np.array([[-1.0, 1.0, -2.0], [-3.0, -1.0, -0.5]])
    counted = activation_statistics("relu", z)
    assert counted.blocked == pytest.approx(5 / 6)
    assert counted.saturated == 0
    assert counted.dead_units == 2


@pytest.mark.filterwarnings("error")
def test_what_is_not_finite_is_counted_apart() -> None:
    counted = activation_statistics("tanh", np.array([[np.nan, 1.0], [np.inf, -1.0]]))
    assert counted.total + counted.not_finite == 4
    assert counted.not_finite >= 1
    assert np.isfinite(counted.mean_slope)


def test_it_counts_the_z_of_the_training_rows() -> None:
    session = trained(spiral_experiment(5, 4, activation="sigmoid"))
    counted = Activations(1).measure(session.context())
    assert counted is not None
    inputs = session.dataset.inputs[session.dataset.train]
    first = 1 / (1 + np.exp(-(inputs @ session.network.weights[0] + session.network.biases[0])))
    z = first @ session.network.weights[1] + session.network.biases[1]
    expected, _ = np.histogram(z, bins=BINS, range=(-RANGE, RANGE))
    assert counted.total == z.size
    assert np.abs(counted.counts - expected).sum() <= 2  # float32 at the edge of a bin


def test_a_layer_that_is_not_hidden_has_no_statistics() -> None:
    session = trained(spiral_experiment(5, 4), epochs=0)
    assert Activations(2).measure(session.context()) is None
