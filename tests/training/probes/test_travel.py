"""The way of the weights from their start."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.probes.travel import WeightTravel
from tests.support import spiral_experiment, trained


def test_nothing_has_moved_before_the_first_step() -> None:
    session = trained(spiral_experiment(5, 4), epochs=0)
    assert [layer.share for layer in WeightTravel().measure(session.context())] == [0, 0, 0]


def test_the_way_is_measured_from_the_initial_weights() -> None:
    fresh = trained(spiral_experiment(5, 4), epochs=0)
    starts = [weights.copy() for weights in fresh.network.weights]
    session = trained(spiral_experiment(5, 4), epochs=4)
    travels = WeightTravel().measure(session.context())
    for travel, start, now in zip(travels, starts, session.network.weights, strict=True):
        assert travel.start == pytest.approx(np.linalg.norm(start))
        assert travel.travelled == pytest.approx(np.linalg.norm(now - start), rel=1e-5)
        expected = np.linalg.norm(now - start) / np.linalg.norm(start)
        assert travel.share == pytest.approx(expected, rel=1e-5)
        assert travel.share > 0


def test_from_zero_there_is_no_share() -> None:
    session = trained(spiral_experiment(4), epochs=0)
    session.initial_parameters = np.zeros_like(session.network.parameters)
    assert all(np.isnan(layer.share) for layer in WeightTravel().measure(session.context()))


def test_in_a_deep_sigmoid_net_the_first_layer_hardly_moves() -> None:
    session = trained(spiral_experiment(*[10] * 6, activation="sigmoid", samples=300), epochs=10)
    travels = WeightTravel().measure(session.context())
    assert travels[0].share < 0.1 * travels[-1].share
