"""What a network keeps when its shape changes."""

from __future__ import annotations

import numpy as np

from playground.engine import Network
from playground.training.layer_mapping import (
    MAX_KEPT,
    LayerMapping,
    ParameterBackup,
    copy_weights,
    inverse_origins,
    matched_layers,
)


def network(*sizes: int, activation: str = "tanh", seed: int = 0) -> Network:
    activations = (*(activation for _ in sizes[1:-1]), "softmax")
    made = Network(sizes=sizes, activations=activations, dtype="float64")
    made.initialize("glorot_normal", np.random.default_rng(seed))
    return made


def test_a_new_neuron_leaves_every_other_weight_as_it_was():
    old, new = network(2, 4, 3), network(2, 5, 3, seed=1)
    fresh = new.weights[0][:, 4].copy()
    copy_weights(old, new)
    assert np.array_equal(new.weights[0][:, :4], old.weights[0])
    assert np.array_equal(new.weights[1][:4], old.weights[1])
    assert np.array_equal(new.weights[0][:, 4], fresh)


def test_a_new_layer_before_the_output_leaves_all_others_what_they_were():
    old, new = network(2, 4, 3), network(2, 4, 6, 3, seed=1)
    fresh = new.weights[2].copy()
    copy_weights(old, new)
    assert np.array_equal(new.weights[0], old.weights[0])
    assert np.array_equal(new.weights[2][:4], old.weights[1])
    assert np.array_equal(new.weights[2][4:], fresh[4:])
    assert np.array_equal(new.biases[2], old.biases[1])


def test_a_removed_layer_leaves_the_others_as_they_were():
    old, new = network(2, 4, 6, 5, 3), network(2, 4, 5, 3, seed=1)
    copy_weights(old, new)
    assert np.array_equal(new.weights[0], old.weights[0])
    assert np.array_equal(new.weights[2], old.weights[3])
    assert np.array_equal(new.weights[1][:4], old.weights[2][:4])


def test_layers_are_matched_from_both_ends():
    a, b, c = (4, "tanh"), (6, "relu"), (3, "softmax")
    assert matched_layers((a, c), (a, b, c)) == (0, None, 1)
    assert matched_layers((a, b, c), (a, c)) == (0, 2)
    assert matched_layers((a, c), (b, c)) == (0, 1)


def test_a_moved_layer_takes_its_weights_along():
    old, new = network(2, 5, 5, 5, 3), network(2, 5, 5, 5, 3, seed=1)
    old.biases[1][:] = 7
    copy_weights(old, new, (0, 2, 1))
    assert np.array_equal(new.weights[2], old.weights[1])
    assert np.array_equal(new.weights[1], old.weights[2])
    assert (new.biases[2] == 7).all()


def test_a_copied_layer_has_the_weights_of_the_first():
    old, new = network(2, 5, 5, 3), network(2, 5, 5, 5, 3, seed=1)
    copy_weights(old, new, (0, 1, 1))
    for layer in (1, 2):
        assert np.array_equal(new.weights[layer], old.weights[1])
    assert np.array_equal(new.weights[3], old.weights[2])


def test_going_backwards_undoes_a_move_a_copy_and_a_removal():
    assert inverse_origins((1, 2, 0), 3) == (2, 0, 1)
    assert inverse_origins((0, 1, 1), 2) == (0, 1)
    assert inverse_origins((0, 2), 3) == (0, None, 1)


def test_what_was_taken_away_comes_back_with_its_weights_and_the_others_keep_theirs_of_now():
    whole, cut = network(2, 4, 3), network(2, 3, 3, seed=1)
    backup = ParameterBackup()
    LayerMapping(kept=backup).transfer(whole, cut)
    cut.weights[0][:] = 9
    back = network(2, 4, 3, seed=2)
    LayerMapping(recalled=backup).transfer(cut, back)
    assert (back.weights[0][:, :3] == 9).all()
    assert np.array_equal(back.weights[0][:, 3], whole.weights[0][:, 3])
    assert np.array_equal(back.weights[1][3], whole.weights[1][3])


def test_a_backup_of_another_shape_or_of_a_huge_network_gives_nothing_back():
    small, huge = network(2, 4, 3), network(2, MAX_KEPT // 4, 2)
    for kept, asked in ((small, network(2, 5, 3)), (huge, network(2, MAX_KEPT // 4, 2, seed=1))):
        backup = ParameterBackup()
        backup.store(kept)
        before = asked.parameters.copy()
        backup.restore(asked)
        assert np.array_equal(asked.parameters, before)
