"""Edits of the layers: what they make, and what they refuse in a sentence."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.experiment import network_edits as edits
from playground.experiment.specs import MAXIMUM_HIDDEN_LAYERS, MAXIMUM_UNITS
from playground.experiment.validity import first_error
from tests.support import spiral_experiment


def units(experiment) -> list[int]:
    return [layer.units for layer in experiment.network.hidden]


def test_layers_are_added_removed_moved_and_copied():
    start = spiral_experiment(4, 6, 8)
    assert units(edits.add_layer(start, 1)) == [4, 4, 6, 8]
    assert units(edits.remove_layer(start, 1)) == [4, 8]
    assert units(edits.move_layer(start, 0, 2)) == [6, 8, 4]
    assert units(edits.copy_layer(start, 1)) == [4, 6, 6, 8]
    assert units(edits.set_units(start, 2, 9)) == [4, 6, 9]


def test_the_last_layer_can_go_and_come_back():
    none = edits.remove_layer(spiral_experiment(4), 0)
    assert units(none) == []
    assert len(units(edits.add_layer(none, 0))) == 1


def test_an_output_brings_the_loss_that_it_needs():
    sigmoid = edits.choose_output(spiral_experiment(), "sigmoid")
    assert sigmoid.training.loss == "binary_cross_entropy"
    assert edits.choose_output(sigmoid, "tanh").training.loss == "mse"
    assert edits.choose_output(sigmoid, "softmax").training.loss == "cross_entropy"


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda e: edits.set_units(e, 0, 0), "one neuron at least"),
        (lambda e: edits.set_units(e, 0, MAXIMUM_UNITS + 1), "at most 256"),
        (lambda e: edits.remove_layer(e, 5), "no hidden layer 6"),
        (lambda e: edits.add_layer(e, 9), "no place 9"),
    ],
)
def test_what_can_not_be_is_refused(edit, sentence):
    with pytest.raises(ValueError, match=sentence):
        edit(spiral_experiment(4, 4))


def test_there_are_at_most_twenty_hidden_layers():
    full = spiral_experiment(*([4] * MAXIMUM_HIDDEN_LAYERS))
    with pytest.raises(ValueError, match="at most 20"):
        edits.add_layer(full, 0)


EDITS = (
    lambda e, layer, _: edits.add_layer(e, layer),
    lambda e, layer, _: edits.remove_layer(e, layer),
    edits.move_layer,
    edits.set_units,
    lambda e, layer, _: edits.set_activation(e, layer, "sigmoid"),
    lambda e, layer, _: edits.set_dropout(e, layer, 0.5),
    lambda e, layer, _: edits.copy_layer(e, layer),
)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(-1, 5), st.integers(-1, 9)), max_size=20))
def test_any_row_of_edits_leaves_an_experiment_that_can_be_trained(steps):
    experiment = spiral_experiment(4, 4)
    for kind, layer, number in steps:
        with contextlib.suppress(ValueError):
            experiment = EDITS[kind](experiment, layer, number)
        assert first_error(experiment) is None
