"""What the races of the vanishing-gradient lab are there to show, over five seeds."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.experiment.files import load_example
from playground.experiment.variations import varied
from playground.training.comparison import Comparison
from tests.teaching.fitting import SEEDS, with_seed

SIGMOID = load_example("vanishing-sigmoid")


def comparison(seed: int, *variations: str, epochs: int) -> Comparison:
    experiment = with_seed(SIGMOID, seed)
    made = Comparison(experiment)
    made.add_runs(varied(experiment, name) for name in variations)
    for _ in range(epochs):
        made.step("epoch")
    return made


@pytest.mark.parametrize("seed", SEEDS)
def test_frozen_against_free_coincide_in_the_sigmoid_network(seed):
    free, frozen = comparison(seed, "freeze-3", epochs=60).sessions
    assert np.array_equal(
        frozen.network.parameters[: frozen.network.layer_slices[2].stop],
        frozen.initial_parameters[: frozen.network.layer_slices[2].stop],
    )
    curves = [one.history.view().metric("train_loss") for one in (free, frozen)]
    np.testing.assert_allclose(*curves, atol=0.01)
    assert curves[0][-1] == pytest.approx(math.log(3), abs=0.01)


@pytest.mark.parametrize("seed", SEEDS)
def test_relu_and_adam_leave_the_sigmoid_network_behind(seed):
    stuck, relu, adam = comparison(seed, "relu", "adam", epochs=100).sessions
    losses = [one.history.view().metric("train_loss") for one in (stuck, relu, adam)]
    assert losses[0][-1] == pytest.approx(math.log(3), abs=0.01)
    assert losses[1].min() < 0.4
    assert losses[2][-1] < losses[0][-1] - 0.1


@pytest.mark.parametrize("seed", SEEDS)
def test_residual_links_let_eight_sigmoid_layers_learn_and_nothing_else_is_changed(seed):
    runs = comparison(seed, "batch-norm", "residual", "relu", epochs=100).sessions
    records = [one.snapshot().record for one in runs]
    assert records[0].train_loss == pytest.approx(math.log(3), abs=0.01)
    assert records[0].test_accuracy == pytest.approx(1 / 3, abs=0.02)
    assert 0.6 < records[1].test_accuracy < 0.95
    assert records[2].test_accuracy >= 0.95
    assert records[3].test_accuracy >= 0.95
    starts = [one.initial_parameters[one.network.weight_slices[0]] for one in runs]
    assert all(np.array_equal(starts[0], other) for other in starts[1:])


@pytest.mark.parametrize("seed", SEEDS)
def test_one_layer_learns_where_eight_do_not(seed):
    deep, shallow = comparison(seed, "depth-1", epochs=200).sessions
    assert deep.snapshot().record.train_accuracy < 0.5
    assert shallow.snapshot().record.train_accuracy > 0.6
