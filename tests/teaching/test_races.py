"""What the races of the vanishing-gradient lab are there to show, over five seeds.

That runs beside each other end as each alone is the business of `tests/training`; here the seeds of
one variation are trained together.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.experiment.files import load_example
from playground.experiment.variations import varied
from playground.training.comparison import Comparison
from playground.training.session import Session
from tests.teaching.fitting import SEEDS, Fit, seeded, with_seed

SIGMOID = load_example("vanishing-sigmoid")


def variation(name: str, epochs: int) -> list[Fit]:
    """What comes of the variation, for each seed."""
    return seeded(varied(SIGMOID, name), epochs)


def test_one_layer_learns_where_eight_do_not():
    for deep, shallow in zip(seeded(SIGMOID, 200), variation("depth-1", 200), strict=True):
        assert deep.train_accuracy[-1] < 0.5
        assert shallow.train_accuracy[-1] > 0.6


@pytest.mark.parametrize("seed", SEEDS)
def test_frozen_against_free_coincide_in_the_sigmoid_network(seed):
    race = Comparison(with_seed(SIGMOID, seed))
    race.add_runs([varied(race.main.experiment, "freeze-3")])
    for _ in range(60):
        race.step("epoch")
    free, frozen = race.sessions
    assert np.array_equal(
        frozen.network.parameters[: frozen.network.layer_slices[2].stop],
        frozen.initial_parameters[: frozen.network.layer_slices[2].stop],
    )
    curves = [one.history.view().metric("train_loss") for one in (free, frozen)]
    np.testing.assert_allclose(*curves, atol=0.01)
    assert curves[0][-1] == pytest.approx(math.log(3), abs=0.01)


def test_relu_and_adam_leave_the_sigmoid_network_behind():
    runs = (seeded(SIGMOID, 100), variation("relu", 100), variation("adam", 100))
    for stuck, relu, adam in zip(*runs, strict=True):
        assert stuck.train_loss[-1] == pytest.approx(math.log(3), abs=0.01)
        assert relu.train_loss.min() < 0.4
        assert adam.train_loss[-1] < stuck.train_loss[-1] - 0.1


def test_residual_links_let_eight_sigmoid_layers_learn():
    names = ("batch-norm", "residual", "relu")
    runs = (seeded(SIGMOID, 100), *(variation(name, 100) for name in names))
    for stuck, normalized, residual, relu in zip(*runs, strict=True):
        assert stuck.train_loss[-1] == pytest.approx(math.log(3), abs=0.01)
        assert stuck.test_accuracy[-1] == pytest.approx(1 / 3, abs=0.02)
        assert 0.6 < normalized.test_accuracy[-1] < 0.95
        assert residual.settled_accuracy >= 0.95
        assert relu.settled_accuracy >= 0.95


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_else_of_the_network_is_changed_by_them(seed):
    base = with_seed(SIGMOID, seed)
    names = ("batch-norm", "residual", "relu")
    runs = [Session(base), *(Session(varied(base, name)) for name in names)]
    starts = [one.initial_parameters[one.network.weight_slices[0]] for one in runs]
    assert all(np.array_equal(starts[0], other) for other in starts[1:])
