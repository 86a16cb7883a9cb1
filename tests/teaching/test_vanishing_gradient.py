"""Deep sigmoid networks do not learn and ReLU networks of the same depth do."""

import math

import numpy as np
import pytest

from playground.experiment.files import load_example
from playground.experiment.specs import DataSpec
from playground.experiment.variations import with_depth
from tests.teaching.fitting import (
    SEEDS,
    adam,
    classifier,
    example,
    layers,
    seeded,
    sgd,
    with_network,
)

SPIRALS = DataSpec(kind="spirals", classes=3, samples=600, noise=0.3)
DIGITS = DataSpec(kind="digits", train_fraction=0.7)


def mean_accuracy(experiment, epochs):
    return np.mean([run.test_accuracy[-1] for run in seeded(experiment, epochs)])


def test_eight_sigmoid_layers_stay_at_ln_3_and_guess_for_500_epochs():
    # To epoch 5 000: tests/benchmarks/lasting_pair.py.
    for seed in SEEDS:
        run = example("vanishing-sigmoid", 500, seed)
        assert run.train_loss[99:] == pytest.approx(math.log(3), abs=0.002)
        assert np.median(run.test_accuracy[99:]) == pytest.approx(1 / 3, abs=0.001)
        assert run.test_accuracy.max() < 0.5
        assert 5e-6 < run.first_to_last < 1e-4


def test_eight_relu_layers_keep_the_gradient_and_learn():
    runs = [example("vanishing-relu", 200, seed) for seed in SEEDS]
    for run in runs:
        assert 0.1 < run.first_to_last < 10
        assert run.test_accuracy[:100].max() >= 0.92
        assert run.settled_accuracy >= 0.94
    assert np.median([run.settled_accuracy for run in runs]) >= 0.95


def test_tanh_with_glorot_does_not_vanish_at_this_depth():
    for seed in SEEDS:
        run = example("vanishing-tanh", 100, seed)
        assert 0.1 < run.first_to_last < 10
        assert run.test_accuracy.max() >= 0.93


def test_adam_trains_the_sigmoid_network_although_its_gradient_is_as_small():
    runs = [example("adam-rescue", 300, seed) for seed in SEEDS]
    for seed, run in zip(SEEDS, runs, strict=True):
        assert run.first_to_last == example("vanishing-sigmoid", 500, seed).first_to_last
        assert run.test_accuracy.max() >= 0.75
        assert np.median(run.train_loss[-60:]) < 0.6
    assert np.median([run.test_accuracy.max() for run in runs]) >= 0.8


def test_adam_does_not_rescue_every_start():
    # Of the first 24 seeds 6 and 10 on one processor, 6, 11 and 19 or 6, 13 and 19 on others: which
    # they are hangs on its rounding.
    runs = seeded(load_example("adam-rescue"), 300, (6, 10, 11, 13, 19))
    failed = [run for run in runs if run.test_accuracy.max() < 0.6]
    assert 1 <= len(failed) <= 4
    assert all(np.median(run.train_loss[-60:]) > 0.8 for run in failed)


def test_each_sigmoid_layer_more_makes_it_worse_until_nothing_is_learnt():
    accuracies = [
        mean_accuracy(classifier(SPIRALS, layers(*[10] * n, activation="sigmoid"), sgd(0.1)), 100)
        for n in (1, 2, 3, 4, 6)
    ]
    assert np.all(np.diff(accuracies) < 0)
    assert accuracies[0] >= 0.78
    assert accuracies[3] <= 0.5
    assert accuracies[4] == pytest.approx(1 / 3, abs=0.02)


@pytest.mark.parametrize(
    ("activation", "optimizer", "smallest", "largest", "accuracies"),
    [
        ("sigmoid", sgd(0.1), 1e-4, 1e-3, (0.33, 0.34)),
        ("relu", sgd(0.1), 0.1, 1.0, (0.91, 0.99)),
        ("tanh", sgd(0.1), 0.1, 3.0, (0.93, 0.99)),
        ("sigmoid", adam(0.01), 1e-4, 1e-3, (0.7, 0.96)),
    ],
    ids=["sigmoid", "relu", "tanh", "sigmoid with Adam"],
)
def test_six_layers_show_what_eight_show(activation, optimizer, smallest, largest, accuracies):
    deep = classifier(SPIRALS, layers(*[10] * 6, activation=activation), optimizer)
    for run in seeded(deep, 100):
        assert smallest < run.first_to_last < largest
        assert accuracies[0] <= run.settled_accuracy <= accuracies[1]


def test_three_sigmoid_layers_learn_at_the_rate_at_which_eight_do_not():
    for run in seeded(with_depth(load_example("vanishing-sigmoid"), 3), 500):
        assert run.test_accuracy.max() >= 0.8


def test_wide_weights_make_the_gradient_explode_and_glorot_cures_it():
    wide = load_example("exploding")
    cured = with_network(wide, initializer="glorot_uniform")
    for exploded, calm in zip(seeded(wide, 60), seeded(cured, 60), strict=True):
        assert 300 < exploded.first_to_last < 5000
        assert calm.first_to_last < 3
        assert exploded.train_loss[0] > 1.2 > calm.train_loss[0]
        assert exploded.train_loss[-1] > 1.1 * calm.train_loss[-1]


def test_digits_show_the_same_picture():
    deep = classifier(DIGITS, layers(*[24] * 6, activation="sigmoid"), sgd(0.5), 32)
    shallow = classifier(DIGITS, layers(24, activation="sigmoid"), sgd(0.5), 32)
    rectified = classifier(DIGITS, layers(*[24] * 6), sgd(0.1), 32)
    for stuck in seeded(deep, 30):
        assert stuck.train_loss[-1] == pytest.approx(math.log(10), abs=0.02)
        assert stuck.test_accuracy[-1] < 0.13
    for run in seeded(shallow, 30):
        assert run.test_accuracy[-1] >= 0.94
    for run in seeded(rectified, 30):
        assert run.test_accuracy.max() >= 0.92


def test_adam_is_no_cure_for_a_single_layer_that_is_too_small():
    # One neuron draws one line, whatever the optimiser.
    tiny = classifier(SPIRALS, layers(1, activation="sigmoid"), adam(0.01))
    assert mean_accuracy(tiny, 100) < 0.7
