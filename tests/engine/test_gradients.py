"""The figures of a gradient: true, robust, and adding up to the chain rule."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import Network, make_loss
from playground.engine.gradients import (
    chain_factors,
    layer_gradients,
    norm,
    rms,
    weight_gradient_norms,
)
from tests.engine.cases import HIDDEN, layer_deltas, make_batch, make_network

CROSS_ENTROPY = make_loss("cross_entropy")


def chain_network(depth: int, activation: str, weight: float = 1.0) -> Network:
    """A chain of layers with one unit each."""
    network = Network([1] * (depth + 1), [activation] * depth, "float64")
    for weights in network.weights:
        weights[...] = weight
    return network


@pytest.mark.parametrize("scale", [1e-300, 1e-30, 1.0, 1e30, 1e300])
def test_lengths_neither_underflow_nor_overflow(scale):
    values = scale * np.array([3.0, -4.0])
    assert norm(values) == pytest.approx(5 * scale, rel=1e-12)
    assert rms(values) == pytest.approx(5 * scale / np.sqrt(2), rel=1e-12)


@pytest.mark.parametrize(
    ("values", "length"),
    [([], 0.0), ([0.0, 0.0], 0.0), ([1.0, np.inf], np.inf), ([5e-324, 0.0], 5e-324)],
)
def test_lengths_of_odd_vectors_are_what_they_should_be(values, length):
    assert norm(np.array(values)) == length


def test_the_length_of_something_undefined_is_undefined():
    assert np.isnan(norm(np.array([1.0, np.nan])))


def test_layer_statistics_are_those_of_each_layers_part():
    network = make_network((3, 5, 2))
    x, y = make_batch(network, 6)
    _, gradient = network.loss_and_gradient(x, y, CROSS_ENTROPY)
    layers = layer_gradients(network, gradient)
    for layer, (weights, biases) in enumerate(
        zip(network.weight_views(gradient), network.bias_views(gradient), strict=True)
    ):
        both = np.concatenate([weights.ravel(), biases])
        assert layers[layer].weight_norm == pytest.approx(np.linalg.norm(weights))
        assert layers[layer].bias_norm == pytest.approx(np.linalg.norm(biases))
        assert layers[layer].norm == pytest.approx(np.linalg.norm(both))
        assert layers[layer].weight_rms == pytest.approx(np.sqrt(np.square(weights).mean()))
        assert layers[layer].rms == pytest.approx(np.sqrt(np.square(both).mean()))
    expected = [np.linalg.norm(weights) for weights in network.weight_views(gradient)]
    assert weight_gradient_norms(network, gradient) == pytest.approx(expected)


def test_a_gradient_of_another_length_is_refused():
    with pytest.raises(ValueError, match=r"gradient: the shape is \(3,\); it must be \(32,\)"):
        layer_gradients(make_network((3, 5, 2)), np.zeros(3))


def test_deltas_sum_to_the_bias_gradient():
    network = make_network((3, 5, 4, 2))
    x, y = make_batch(network, 6)
    _, gradient = network.loss_and_gradient(x, y, CROSS_ENTROPY)
    deltas = layer_deltas(network, x, y, CROSS_ENTROPY)
    for delta, biases in zip(deltas, network.bias_views(gradient), strict=True):
        np.testing.assert_allclose(delta.sum(axis=0), biases, rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("hidden", HIDDEN)
def test_the_factors_multiply_to_the_true_ratio_of_deltas(hidden):
    network = make_network((3, 6, 5, 4, 2), hidden)
    x, y = make_batch(network, 8)
    factors = chain_factors(network, x, y, CROSS_ENTROPY)
    lengths = [np.linalg.norm(delta) for delta in layer_deltas(network, x, y, CROSS_ENTROPY)]
    running = 1.0
    for layer in range(len(factors) - 2, -1, -1):
        factor = factors[layer]
        assert factor.delta_norm == pytest.approx(lengths[layer])
        assert factor.ratio == pytest.approx(lengths[layer] / lengths[layer + 1])
        through = factor.through_weights * factor.through_derivative * factor.through_normalization
        assert through == pytest.approx(factor.ratio)
        running *= factor.ratio
        assert factor.product == pytest.approx(running)
    assert factors[-1].product == 1


@pytest.mark.parametrize(
    ("activation", "depth", "ratio"),
    [
        ("sigmoid", 4, 104),
        ("sigmoid", 6, 2057),
        ("sigmoid", 10, 8.1e5),
        ("tanh", 10, 21),
        ("relu", 10, 1),
    ],
)
def test_a_chain_of_single_units_vanishes_as_the_textbook_says(activation, depth, ratio):
    network = chain_network(depth, activation)
    x, y = np.ones((1, 1)), np.zeros((1, 1))
    _, gradient = network.loss_and_gradient(x, y, make_loss("mse"))
    biases = network.bias_views(gradient)
    assert biases[-1][0] / biases[0][0] == pytest.approx(ratio, rel=0.02)


def test_large_weights_at_the_steepest_point_explode_by_25_a_layer():
    network = chain_network(5, "sigmoid", 100.0)
    network.biases[0][...] = -100
    for biases in network.biases[1:]:
        biases[...] = -50
    factors = chain_factors(network, np.ones((1, 1)), np.zeros((1, 1)), make_loss("mse"))
    assert [factor.ratio for factor in factors[:-1]] == pytest.approx([25.0] * 4)
    assert all(factor.derivative == 0.25 for factor in factors)


def test_a_hundred_sigmoid_layers_still_have_a_product():
    network = make_network((2, *([4] * 100), 2), "sigmoid", dtype="float32")
    x, y = make_batch(network, 5)
    products = [factor.product for factor in chain_factors(network, x, y, CROSS_ENTROPY)]
    assert 0 < products[0] < 1e-40
    assert products[0] < products[50] < products[-1] == 1


def test_dead_units_give_zero_factors_and_undefined_ones_behind_them():
    network = make_network((2, 3, 3, 2), "relu")
    network.biases[1][...] = -100
    x, y = make_batch(network, 5)
    first, second, _ = chain_factors(network, x, y, CROSS_ENTROPY)
    assert (second.delta_norm, second.derivative, second.ratio) == (0, 0, 0)
    assert (first.delta_norm, first.product) == (0, 0)
    assert np.isnan(first.ratio)


def test_infinite_parameters_give_figures_and_no_error():
    network = make_network((2, 3, 2), "relu")
    network.parameters[0] = np.inf
    x, y = make_batch(network, 5)
    assert len(chain_factors(network, x, y, CROSS_ENTROPY)) == 2


def test_figures_leave_the_network_alone():
    network = make_network((3, 5, 2), dtype="float32")
    x, y = make_batch(network, 6)
    before = network.parameters.copy()
    chain_factors(network, x, y, CROSS_ENTROPY)
    layer_deltas(network, x, y, CROSS_ENTROPY)
    assert np.array_equal(network.parameters, before)
