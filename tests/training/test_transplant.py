"""What a network keeps when its shape changes."""

from __future__ import annotations

import numpy as np

from playground.engine import Network
from playground.training.transplant import matched_layers, transplant


def network(*sizes: int, activation: str = "tanh", seed: int = 0) -> Network:
    activations = (*(activation for _ in sizes[1:-1]), "softmax")
    made = Network(sizes=sizes, activations=activations, dtype="float64")
    made.initialize("glorot_normal", np.random.default_rng(seed))
    return made


def test_a_new_neuron_leaves_every_other_weight_as_it_was():
    old, new = network(2, 4, 3), network(2, 5, 3, seed=1)
    fresh = new.weights[0][:, 4].copy()
    transplant(old, new)
    assert np.array_equal(new.weights[0][:, :4], old.weights[0])
    assert np.array_equal(new.weights[1][:4], old.weights[1])
    assert np.array_equal(new.weights[0][:, 4], fresh)


def test_a_new_layer_before_the_output_leaves_the_earlier_layers_as_they_were():
    old, new = network(2, 4, 3), network(2, 4, 6, 3, seed=1)
    fresh = new.weights[2].copy()
    transplant(old, new)
    assert np.array_equal(new.weights[0], old.weights[0])
    assert np.array_equal(new.weights[2], fresh)
    assert np.array_equal(new.biases[2], old.biases[1])


def test_a_removed_layer_leaves_the_others_as_they_were():
    old, new = network(2, 4, 6, 5, 3), network(2, 4, 5, 3, seed=1)
    transplant(old, new)
    assert np.array_equal(new.weights[0], old.weights[0])
    assert np.array_equal(new.weights[2], old.weights[3])


def test_layers_are_matched_from_both_ends():
    a, b, c = (4, "tanh"), (6, "relu"), (3, "softmax")
    assert matched_layers((a, c), (a, b, c)) == (0, None, 1)
    assert matched_layers((a, b, c), (a, c)) == (0, 2)
    assert matched_layers((a, c), (b, c)) == (0, 1)
