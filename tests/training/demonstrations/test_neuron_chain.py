"""The chain of neurons against the numbers that are known and against the engine's own gradient."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.engine import Network, make_loss
from playground.training.demonstrations.neuron_chain import neuron_chain


@pytest.mark.parametrize(
    ("activation", "depth", "ratio"),
    [("sigmoid", 4, 104), ("sigmoid", 6, 2057), ("sigmoid", 10, 8.1e5), ("tanh", 10, 21)],
)
def test_the_last_bias_receives_so_many_times_the_first_ones_gradient(activation, depth, ratio):
    assert neuron_chain(activation, depth).last_over_first == pytest.approx(ratio, rel=0.03)


def test_relu_passes_the_gradient_on_unchanged():
    assert neuron_chain("relu", 10).last_over_first == 1.0


def test_a_weight_of_100_with_z_held_at_0_makes_it_25_times_larger_each_layer():
    chain = neuron_chain("sigmoid", 5, 100.0, hold_at_zero=True)
    assert chain.factors == (25.0,) * 4
    assert chain.products == tuple(25.0**power for power in (4, 3, 2, 1, 0))
    assert [neuron.z for neuron in chain.neurons] == [0.0] * 5


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "gelu"])
@pytest.mark.parametrize(("weight", "held"), [(1.0, False), (-1.7, False), (100.0, True)])
def test_every_product_is_the_ratio_of_the_engines_gradients(activation, weight, held):
    chain = neuron_chain(activation, 5, weight, hold_at_zero=held)
    network = Network((1,) * 6, (activation,) * 5, dtype="float64")
    for layer, neuron in enumerate(chain.neurons):
        network.weights[layer][:], network.biases[layer][:] = weight, neuron.bias
    _, gradient = network.loss_and_gradient(np.ones((1, 1)), np.full((1, 1), 9), make_loss("mse"))
    slopes = np.array([float(gradient[part][0]) for part in network.bias_slices])
    if slopes[-1] == 0:
        assert chain.neurons[-1].slope == 0
    else:
        assert chain.products == pytest.approx(slopes / slopes[-1], rel=1e-9)


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "gelu"])
@pytest.mark.parametrize(("weight", "held"), [(1.0, False), (-1.7, False), (5.0, True)])
def test_with_links_every_product_is_the_engines_gradient_of_the_outputs(activation, weight, held):
    chain = neuron_chain(activation, 5, weight, hold_at_zero=held, residual=True)
    network = Network((1,) * 7, (*(activation,) * 5, "linear"), "float64", residual=(True,) * 5)
    for layer, neuron in enumerate(chain.neurons):
        network.weights[layer][:], network.biases[layer][:] = weight, neuron.bias
    network.weights[5][:] = 1
    trace = network.trace(np.ones((1, 1)))
    assert [float(a[0, 0]) for a in trace.activations[:5]] == pytest.approx(
        [neuron.a for neuron in chain.neurons]
    )
    reached = network.gradients_of_outputs(trace, np.full((1, 1), 9), make_loss("mse"))
    expected = [float(part[0, 0] / reached[-1][0, 0]) for part in reached]
    assert chain.products == pytest.approx(expected, rel=1e-9)


def test_a_link_lets_the_gradient_of_ten_sigmoids_through():
    assert neuron_chain("sigmoid", 10).last_over_first > 1e5
    assert neuron_chain("sigmoid", 10, residual=True).last_over_first < 1


def test_one_neuron_has_nothing_to_multiply_and_none_is_no_chain():
    assert neuron_chain("sigmoid", 1).products == (1.0,)
    with pytest.raises(ValueError, match="depth: 0"):
        neuron_chain("sigmoid", 0)


def test_a_dead_neuron_lets_nothing_through():
    assert neuron_chain("relu", 3, -1.0).last_over_first == math.inf
