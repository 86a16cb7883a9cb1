"""Deep sigmoid networks do not learn and ReLU networks of the same depth do."""

import math

import numpy as np
import pytest

from playground.data import make_dataset
from playground.engine import Network, make_loss
from playground.engine.gradients import layer_gradients
from playground.experiment.files import load_example
from playground.experiment.specs import DataSpec
from tests.teaching.fitting import (
    SEEDS,
    adam,
    classifier,
    example,
    fit,
    layers,
    sgd,
    with_network,
    with_seed,
)

SPIRALS = DataSpec(kind="spirals", classes=3, samples=600, noise=0.3)
DIGITS = DataSpec(kind="digits", train_fraction=0.7)


def mean_accuracy(experiment, epochs):
    return np.mean([fit(with_seed(experiment, s), epochs).test_accuracy[-1] for s in SEEDS])


def test_six_sigmoid_layers_stay_at_ln_3_and_guess():
    for seed in (None, *SEEDS):
        run = example("vanishing-sigmoid", 100, seed)
        assert run.train_loss[-1] == pytest.approx(math.log(3), abs=0.01)
        assert run.test_accuracy[-1] == pytest.approx(1 / 3, abs=0.02)
        assert 3e-5 < run.first_to_last < 2e-3


def test_six_sigmoid_layers_still_guess_after_500_epochs():
    assert example("vanishing-sigmoid", 500).train_loss[-1] == pytest.approx(math.log(3), abs=0.01)


def test_six_relu_layers_keep_the_gradient_and_learn():
    for seed in (None, *SEEDS):
        run = example("vanishing-relu", 100, seed)
        assert 0.1 < run.first_to_last < 10
        assert run.test_accuracy.max() >= 0.9
    assert example("vanishing-relu", 100).test_accuracy[-1] >= 0.95


def test_tanh_with_glorot_does_not_vanish_at_this_depth():
    for seed in (None, *SEEDS):
        run = example("vanishing-tanh", 100, seed)
        assert 0.1 < run.first_to_last < 10
        assert run.test_accuracy.max() >= 0.93


def test_adam_trains_the_sigmoid_network_although_its_gradient_is_as_small():
    for seed in (None, *SEEDS):
        run = example("adam-rescue", 100, seed)
        assert run.first_to_last == example("vanishing-sigmoid", 100, seed).first_to_last
        assert run.test_accuracy[-1] >= 0.7
    assert mean_accuracy(load_example("adam-rescue"), 100) >= 0.8


def test_each_sigmoid_layer_more_makes_it_worse_until_nothing_is_learnt():
    accuracies = [
        mean_accuracy(classifier(SPIRALS, layers(*[10] * n, activation="sigmoid"), sgd(0.1)), 100)
        for n in (1, 2, 3, 4, 6)
    ]
    assert np.all(np.diff(accuracies) < 0)
    assert accuracies[0] >= 0.78
    assert accuracies[3] <= 0.5
    assert accuracies[4] == pytest.approx(1 / 3, abs=0.02)


def test_wide_weights_make_the_gradient_explode_and_glorot_cures_it():
    wide = load_example("exploding")
    cured = with_network(wide, initializer="glorot_uniform")
    for seed in SEEDS:
        exploded, calm = fit(with_seed(wide, seed), 60), fit(with_seed(cured, seed), 60)
        assert exploded.first_to_last > 5
        assert calm.first_to_last < 3
        assert exploded.train_loss[0] > 1.2 > calm.train_loss[0]
        assert exploded.train_loss[-1] > 1.1 * calm.train_loss[-1]


def test_digits_show_the_same_picture():
    deep = classifier(DIGITS, layers(*[24] * 6, activation="sigmoid"), sgd(0.5), 32)
    shallow = classifier(DIGITS, layers(24, activation="sigmoid"), sgd(0.5), 32)
    rectified = classifier(DIGITS, layers(*[24] * 6), sgd(0.1), 32)
    for seed in SEEDS[:3]:
        stuck = fit(with_seed(deep, seed), 30)
        assert stuck.train_loss[-1] == pytest.approx(math.log(10), abs=0.02)
        assert stuck.test_accuracy[-1] < 0.2
        assert fit(with_seed(shallow, seed), 30).test_accuracy[-1] >= 0.94
        assert fit(with_seed(rectified, seed), 30).test_accuracy[-1] >= 0.92


@pytest.mark.parametrize(
    ("hidden", "speeds"),
    [
        ((30, 30), (0.062, 0.301)),
        ((30, 30, 30), (0.0123, 0.0605, 0.299)),
        ((30, 30, 30, 30), (0.0025, 0.0125, 0.061, 0.3025)),
    ],
)
def test_the_layers_of_nielsens_network_learn_about_five_times_slower_each(hidden, speeds):
    # Nielsen (2015), Neural Networks and Deep Learning, chapter 5, on the bundled digits.
    digits = make_dataset("digits")
    inputs, targets = digits.inputs[:1000], np.eye(10)[digits.labels[:1000]]
    seen = []
    for seed in range(20):
        network = Network((64, *hidden, 10), ("sigmoid",) * (len(hidden) + 1), dtype="float64")
        rng = np.random.default_rng(seed)
        network.initialize("lecun_normal", rng)
        for biases in network.biases:
            biases[:] = rng.standard_normal(biases.shape)
        _, gradient = network.loss_and_gradient(inputs, targets, make_loss("binary_cross_entropy"))
        # Nielsen's cost is the sum over the ten outputs, ours is the mean.
        norms = [10 * layer.bias_norm for layer in layer_gradients(network, gradient)][:-1]
        assert norms == sorted(norms)
        seen.append(norms)
    assert np.mean(seen, axis=0) == pytest.approx(speeds, rel=0.2)


@pytest.mark.parametrize(
    ("activation", "depth", "ratio"),
    [("sigmoid", 4, 104), ("sigmoid", 6, 2057), ("sigmoid", 10, 8.1e5), ("tanh", 10, 21)],
)
def test_a_chain_of_single_neurons_multiplies_its_slopes(activation, depth, ratio):
    last_to_first = chain(activation, depth)
    assert last_to_first == pytest.approx(ratio, rel=0.03)


def test_a_chain_of_relu_neurons_passes_the_gradient_on_unchanged():
    assert chain("relu", 10) == 1.0


def chain(activation, depth):
    """Last over first bias gradient of a chain of width 1 with x = 1, w = 1, b = 0."""
    network = Network((1,) * (depth + 1), (activation,) * depth, dtype="float64")
    for weights, biases in zip(network.weights, network.biases, strict=True):
        weights[:], biases[:] = 1.0, 0.0
    x, y = np.ones((1, 1)), np.zeros((1, 1))
    _, gradient = network.loss_and_gradient(x, y, make_loss("mse"))
    slopes = [abs(float(gradient[part][0])) for part in network.bias_slices]
    return slopes[-1] / slopes[0]


def test_adam_is_no_cure_for_a_single_layer_that_is_too_small():
    # One neuron draws one line, whatever the optimiser.
    tiny = classifier(SPIRALS, layers(1, activation="sigmoid"), adam(0.01))
    assert mean_accuracy(tiny, 100) < 0.7
