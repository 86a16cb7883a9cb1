"""Differences of two experiments in words, and the variations that differ in one field."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from playground.experiment.difference import differences
from playground.experiment.edits import set_data, set_optimizer, set_training
from playground.experiment.files import load_example
from playground.experiment.network_edits import (
    set_activation,
    set_all_activations,
    set_batch_normalization,
    set_initializer,
    set_units,
)
from playground.experiment.variations import VARIATIONS, varied, with_depth
from playground.sentence import Sentence

SIGMOID = set_optimizer(with_depth(load_example("vanishing-sigmoid"), 6), learning_rate=0.1)


def sentences(before, after):
    return [difference.sentence() for difference in differences(before, after)]


def test_equal_experiments_differ_in_nothing_whatever_their_titles():
    assert differences(SIGMOID, replace(SIGMOID, title="Rival", notes="Other words.")) == ()


@pytest.mark.parametrize(
    ("variation", "expected"),
    [
        ("relu", "activation: sigmoid → ReLU"),
        ("tanh", "activation: sigmoid → tanh"),
        ("adam", "optimiser: SGD 0.1 → Adam 0.01"),
        ("he", "initialiser: Glorot uniform → He normal"),
        ("depth-1", "hidden layers: 6 → 1"),
        ("depth-8", "hidden layers: 6 → 8"),
    ],
)
def test_a_variation_differs_in_one_field_that_is_named(variation, expected):
    assert sentences(SIGMOID, varied(SIGMOID, variation)) == [expected]


def test_a_field_of_one_layer_is_named_with_its_layer():
    changed = set_batch_normalization(SIGMOID, 1, True)
    assert sentences(SIGMOID, changed) == ["batch normalisation of layer 2: no → yes"]


def test_a_variation_that_changes_nothing_is_refused():
    for variation in ("sigmoid", "sgd", "glorot", "depth-6"):
        with pytest.raises(ValueError, match="changes nothing"):
            varied(SIGMOID, variation)


def test_an_unknown_variation_is_refused_with_those_that_there_are():
    with pytest.raises(
        ValueError, match="'deeper' is not one of batch-norm, residual, sigmoid, relu"
    ):
        varied(SIGMOID, "deeper")


def test_every_variation_can_be_made_of_a_network_without_hidden_layers():
    bare = with_depth(SIGMOID, 0)
    for variation in VARIATIONS:
        if variation.startswith("depth"):
            assert len(differences(bare, varied(bare, variation))) == 1


def test_single_layers_are_named_by_their_number():
    assert sentences(SIGMOID, set_activation(SIGMOID, 1, "relu")) == [
        "activation of layer 2: sigmoid → ReLU"
    ]
    two = set_units(set_units(SIGMOID, 0, 4), 3, 4)
    assert sentences(SIGMOID, two) == ["units of layers 1, 4: 10 → 4"]
    three = set_units(set_units(set_units(SIGMOID, 0, 4), 1, 4), 2, 4)
    assert sentences(SIGMOID, three) == ["units of layers 1 to 3: 10 → 4"]


def test_several_fields_are_listed_in_order():
    other = set_training(set_data(SIGMOID, noise=0.5), l2=0.01)
    other = set_optimizer(other, learning_rate=0.5)
    assert sentences(SIGMOID, other) == [
        "noise: 0.3 → 0.5",
        "learning rate: 0.1 → 0.5",
        "L2: 0 → 0.01",
    ]


def test_freezing_is_a_difference_of_the_first_layers():
    frozen = varied(SIGMOID, "freeze-3")
    assert [layer.frozen for layer in frozen.network.hidden] == [True] * 3 + [False] * 3
    assert sentences(SIGMOID, frozen) == ["frozen layers: none → 1 to 3"]
    with pytest.raises(ValueError, match="no hidden layer 7 to freeze: the network has 6"):
        varied(SIGMOID, "freeze-7")


def test_a_layer_s_own_initialiser_is_named_with_its_layer():
    own = set_initializer(SIGMOID, 1, "he_normal")
    assert sentences(SIGMOID, own) == ["initialiser of layer 2: default → He normal"]
    output = set_initializer(SIGMOID, 6, "zeros")
    assert sentences(SIGMOID, output) == ["initialiser of the output: default → zeros"]


def test_what_differs_can_be_said_in_another_language():
    (found,) = differences(SIGMOID, set_all_activations(SIGMOID, "relu"))
    assert isinstance(found.name, Sentence)
    (found,) = differences(SIGMOID, set_batch_normalization(SIGMOID, 1, True))
    assert isinstance(found.name, Sentence)
    assert found.name.values == {"field": "batch normalisation", "layer": 2}
    assert isinstance(found.name.values["field"], Sentence)
    assert isinstance(found.after, Sentence)
    assert isinstance(found.sentence(), Sentence)
