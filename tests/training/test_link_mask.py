"""Frozen layers, neurons and links that are off: what does not learn does not move by one bit."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from playground.experiment.network_edits import (
    remove_unit,
    set_frozen,
    set_units,
    toggle_link,
    toggle_unit,
)
from playground.experiment.specs import OptimizerSpec
from playground.training.commands import Apply, MoveUnitToEnd, SetParameter
from playground.training.comparison import Comparison
from playground.training.session import Session
from tests.support import spiral_experiment

OPTIMIZERS = {
    "sgd": OptimizerSpec(learning_rate=0.1, momentum=0.9),
    "rmsprop": OptimizerSpec(kind="rmsprop", learning_rate=0.01, momentum=0.5),
    "adam": OptimizerSpec(kind="adam", learning_rate=0.01),
    "adamw": OptimizerSpec(kind="adamw", learning_rate=0.01, weight_decay=0.1),
}


def experiment(name="sgd", **training):
    return spiral_experiment(5, 4, optimizer=OPTIMIZERS[name], **training)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_layer_that_is_frozen_on_the_way_stays_as_it_is_and_the_others_learn(name):
    start = experiment(name, l2=0.01, clip_norm=0.5)
    session = Session(start)
    session.train(epochs=2)
    session.apply(set_frozen(start, 0, True))
    before = [weights.copy() for weights in session.network.weights]
    bias = session.network.biases[0].copy()
    session.train(epochs=3)
    assert (session.network.weights[0] == before[0]).all()
    assert (session.network.biases[0] == bias).all()
    assert (session.network.weights[1] != before[1]).any()
    session.apply(start)
    session.train(epochs=1)
    assert (session.network.weights[0] != before[0]).any()


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_a_neuron_that_is_off_is_as_good_as_not_there(name):
    start = experiment(name, l2=0.01)
    session = Session(start)
    session.train(epochs=2)
    session.apply(toggle_unit(start, 0, 2))
    into = session.network.weights[0][:, 2].copy()
    session.train(epochs=3)
    assert (session.network.weights[1][2] == 0).all()
    assert (session.network.weights[0][:, 2] == into).all()
    inputs = session.dataset.inputs
    outputs = session.network.forward(inputs)
    session.network.biases[0][2] += 7
    assert (session.network.forward(inputs) == outputs).all()


def test_a_neuron_that_comes_back_has_the_weights_that_it_had():
    start = experiment()
    session = Session(start)
    session.train(epochs=2)
    had = session.network.weights[1][2].copy()
    session.apply(toggle_unit(start, 0, 2))
    session.train(epochs=1)
    session.apply(start)
    assert (session.network.weights[1][2] == had).all()


def test_a_neuron_that_comes_back_has_its_weights_though_the_network_has_grown_meanwhile():
    start = toggle_unit(experiment(), 0, 4)
    session = Session(experiment())
    session.train(epochs=2)
    had = session.network.weights[1][4].copy()
    session.apply(start)
    for command in (MoveUnitToEnd(0, 2), Apply(remove_unit(start, 0, 2))):
        command.execute(race_of(session))
    session.apply(set_units(session.experiment, 1, 6))
    assert (session.network.weights[1][3] == 0).all()
    session.apply(toggle_unit(session.experiment, 0, 3))
    assert (session.network.weights[1][3, :4] == had).all()


def test_what_was_off_from_the_start_comes_back_with_its_initial_weights():
    start = experiment()
    session = Session(toggle_unit(start, 0, 2))
    session.train(epochs=1)
    session.apply(start)
    assert (session.network.weights[1][2] == Session(start).network.weights[1][2]).all()


def test_a_weight_set_while_its_link_is_off_is_the_one_that_comes_back():
    start = experiment()
    session = Session(toggle_link(start, 0, 1, 0))
    SetParameter(session.network.weight_slices[0].start + 5, 0.75).execute(race_of(session))
    assert session.network.weights[0][1, 0] == 0
    session.apply(start)
    assert session.network.weights[0][1, 0] == 0.75


def race_of(session):
    comparison = Comparison(session.experiment)
    comparison.main = session
    return comparison


def test_a_link_that_is_off_from_the_start_never_has_a_weight():
    session = Session(toggle_link(experiment(), 1, 3, 0))
    assert session.network.weights[1][3, 0] == 0
    session.train(epochs=3)
    assert session.network.weights[1][3, 0] == 0
    assert (session.network.weights[1][3, 1:] != 0).all()


def test_a_link_of_a_layer_that_is_not_there_is_without_effect():
    wild = toggle_link(toggle_link(experiment(), 9, 3, 0), 1, 200, 0)
    ours, plain = Session(wild), Session(experiment())
    for session in (ours, plain):
        session.train(epochs=2)
    assert (ours.network.parameters == plain.network.parameters).all()


def test_going_back_before_the_freezing_trains_as_it_did_then():
    start = experiment()
    session = Session(start, remember=True)
    session.train(epochs=4)
    unfrozen = session.network.parameters.copy()
    session.rewind(2)
    session.rewind(4)
    assert (session.network.parameters == unfrozen).all()
    session.rewind(None)
    session.apply(set_frozen(start, 0, True))
    session.train(epochs=3)
    frozen = session.network.parameters.copy()
    session.rewind(3)
    session.rewind(7)
    assert (session.network.parameters == frozen).all()


def test_a_frozen_layer_and_its_weights_are_the_same_bits_when_saved_and_resumed():
    session = Session(toggle_unit(set_frozen(experiment("adam"), 1, True), 0, 1))
    session.train(epochs=2)
    other = Session(experiment())
    other.resume(session.project())
    for run in (session, other):
        run.train(epochs=2)
    assert (session.network.parameters == other.network.parameters).all()


def test_numbers_of_a_larger_layer_switch_nothing_off():
    start = experiment()
    layer = replace(start.network.hidden[0], disabled=(200,))
    hidden = (layer, *start.network.hidden[1:])
    session = Session(replace(start, network=replace(start.network, hidden=hidden)))
    session.train(epochs=1)
    assert np.isfinite(session.network.parameters).all()
    assert (session.network.weights[1] != 0).all()
