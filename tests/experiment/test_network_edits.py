"""Edits of layers and neurons: each gives a valid experiment or a sentence, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.experiment import network_edits as edits
from playground.experiment.edits import choose_initializer
from playground.experiment.files import load_example
from playground.experiment.shapes import initializers_of
from playground.experiment.specs import LinkSpec
from playground.experiment.validity import first_error, problems
from tests.support import spiral_experiment


def units(experiment):
    return [layer.units for layer in experiment.network.hidden]


def links(experiment):
    return [(link.layer, link.source, link.target) for link in experiment.network.disabled_links]


@pytest.fixture
def start():
    return spiral_experiment(5, 4, 3)


def test_layers_are_added_copied_moved_and_removed(start):
    assert units(edits.add_layer(start, 0)) == [5, 5, 4, 3]
    assert units(edits.add_layer(start, 3)) == [5, 4, 3, 3]
    assert units(edits.copy_layer(start, 1)) == [5, 4, 4, 3]
    assert units(edits.move_layer(start, 0, 2)) == [4, 3, 5]
    assert units(edits.remove_layer(start, 1)) == [5, 3]


def test_a_copy_is_everything_that_the_layer_is_and_a_new_layer_is_not(start):
    special = edits.toggle_unit(edits.set_frozen(start, 1, True), 1, 2)
    copied = edits.copy_layer(special, 1).network.hidden[2]
    assert (copied.frozen, copied.disabled) == (True, (2,))
    added = edits.add_layer(special, 2).network.hidden[2]
    assert (added.units, added.frozen, added.disabled) == (4, False, ())


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda e: edits.set_units(e, 0, 0), "one neuron at least"),
        (lambda e: edits.set_units(e, 0, 1_000_000), "at most 256 neurons"),
        (lambda e: edits.remove_layer(e, 3), "no hidden layer 4 among 3"),
        (lambda e: edits.remove_unit(e, 0, 5), "no neuron 6"),
        (lambda e: edits.add_layer(e, 9), "no place 9"),
        (lambda e: edits.remove_unit(edits.set_units(e, 0, 1), 0, 0), "one neuron at least"),
        (lambda e: edits.set_dropout(e, 0, 1.5), "1.5"),
        (lambda e: edits.set_batch_normalization(e, 3, True), "no hidden layer 4 among 3"),
        (lambda e: edits.set_residual(e, 3, True), "no hidden layer 4 among 3"),
        (lambda e: edits.set_dropout(e, 0, float("nan")), "NaN"),
    ],
)
def test_what_can_not_be_is_refused_with_a_sentence(start, edit, sentence):
    with pytest.raises(ValueError, match=sentence):
        edit(start)


def test_twenty_layers_are_the_most(start):
    for _ in range(17):
        start = edits.add_layer(start, 0)
    with pytest.raises(ValueError, match="at most 20 hidden layers"):
        edits.copy_layer(start, 0)


def test_what_is_off_goes_with_the_neuron_that_it_belongs_to(start):
    off = edits.toggle_unit(edits.toggle_link(start, 1, 3, 2), 0, 4)
    removed = edits.remove_unit(off, 0, 1)
    assert removed.network.hidden[0].disabled == (3,)
    assert links(removed) == [(1, 2, 2)]
    assert links(edits.remove_unit(off, 0, 3)) == []
    assert links(edits.remove_unit(off, 1, 0)) == [(1, 3, 1)]
    assert links(edits.set_units(off, 1, 2)) == []


def test_links_follow_their_layer_when_others_come_and_go(start):
    off = edits.toggle_link(start, 2, 1, 1)
    assert links(edits.add_layer(off, 0)) == [(3, 1, 1)]
    assert links(edits.add_layer(off, 3)) == [(2, 1, 1)]
    assert links(edits.add_layer(off, 2)) == []
    assert links(edits.remove_layer(off, 0)) == [(1, 1, 1)]
    assert links(edits.remove_layer(off, 1)) == []
    assert links(edits.remove_layer(off, 2)) == []


def test_off_and_on_again_is_the_start(start):
    assert edits.toggle_unit(edits.toggle_unit(start, 1, 2), 1, 2) == start
    assert edits.toggle_link(edits.toggle_link(start, 0, 1, 2), 0, 1, 2) == start


def test_an_output_brings_its_loss_and_a_loss_that_can_not_stay_goes(start):
    assert edits.choose_output(start, "sigmoid").training.loss == "binary_cross_entropy"
    assert edits.choose_output(start, "tanh").training.loss == "mse"
    back = edits.choose_output(edits.choose_output(start, "tanh"), "softmax")
    assert back.training.loss == "cross_entropy"


def test_an_output_for_numbers_keeps_the_loss_of_numbers_and_is_warned_of():
    plane = edits.choose_output(load_example("regression-plane"), "sigmoid")
    assert plane.training.loss == "mse"
    (warning,) = problems(plane)
    assert warning.field == "network.output"
    assert "never negative" in warning.text


STEP = st.tuples(st.integers(0, 9), st.integers(0, 5), st.integers(0, 6))


@given(st.lists(STEP, max_size=60))
def test_any_row_of_edits_leaves_an_experiment_that_can_be_trained(steps):
    now = edits.toggle_link(spiral_experiment(5, 4, 3), 1, 2, 3)
    for what, layer, number in steps:
        made = (
            lambda e, a, b: edits.add_layer(e, a),
            lambda e, a, b: edits.copy_layer(e, a),
            lambda e, a, b: edits.remove_layer(e, a),
            lambda e, a, b: edits.move_layer(e, a, b),
            lambda e, a, b: edits.set_units(e, a, b),
            lambda e, a, b: edits.remove_unit(e, a, b),
            lambda e, a, b: edits.toggle_unit(e, a, b),
            lambda e, a, b: edits.toggle_link(e, a, b, b),
            lambda e, a, b: edits.set_frozen(e, a, bool(b % 2)),
            lambda e, a, b: edits.set_batch_normalization(e, a, bool(b % 2)),
            lambda e, a, b: edits.set_residual(e, a, bool(b % 2)),
        )[what]
        try:
            now = made(now, layer, number)
        except ValueError:
            continue
        assert first_error(now) is None
        sizes = units(now)
        for place, hidden in enumerate(now.network.hidden):
            assert all(unit < sizes[place] for unit in hidden.disabled)
        assert all(isinstance(link, LinkSpec) for link in now.network.disabled_links)


def test_a_layer_has_a_rule_of_its_own_until_all_have_one(start):
    own = edits.set_initializer(edits.set_initializer(start, 1, "zeros"), 3, "normal")
    shared = start.network.initializer
    assert initializers_of(own.network) == (shared, "zeros", shared, "normal")
    assert edits.set_initializer(edits.set_initializer(own, 1, None), 3, None) == start
    assert set(initializers_of(choose_initializer(own, "he_normal").network)) == {"he_normal"}
