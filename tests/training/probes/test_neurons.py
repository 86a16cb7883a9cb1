"""What the diagram asks of a moment: true pictures, true figures, and never a view of live data."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.probes.neurons import (
    MANY_NEURONS,
    PICTURE_RESOLUTION,
    Links,
    NeuronPictures,
    NeuronQuestion,
)
from playground.training.probes.plane import plane_inputs
from playground.training.probes.samples import default_row
from tests.support import digits_experiment, spiral_experiment, trained


def answer(session, probe):
    return session.snapshot([probe]).answer(probe)


def test_a_picture_is_the_neuron_over_the_plane_from_the_top_row_on():
    session = trained(spiral_experiment(5, 4))
    pictures = answer(session, NeuronPictures())
    inputs = plane_inputs(session.dataset.plane, PICTURE_RESOLUTION).astype(np.float32)
    expected = session.network.trace(inputs).activations[1][:, 2]
    assert pictures.layers[1][2].ravel() == pytest.approx(expected)
    assert [len(layer) for layer in pictures.layers] == [5, 4, 3]


def test_pictures_of_many_neurons_are_smaller_and_none_is_missing():
    session = trained(spiral_experiment(MANY_NEURONS + 1), epochs=0)
    wide = answer(session, NeuronPictures()).layers[0]
    assert wide.shape == (MANY_NEURONS + 1, PICTURE_RESOLUTION // 2, PICTURE_RESOLUTION // 2)


def test_without_a_plane_there_is_one_row_s_activations():
    session = trained(digits_experiment(16), epochs=1)
    pictures = answer(session, NeuronPictures(row=7))
    assert pictures.layers is None
    row = session.dataset.inputs[7:8].astype(np.float32)
    assert pictures.sample[0] == pytest.approx(session.network.trace(row).activations[0][0])
    assert pictures.row == 7


@pytest.mark.parametrize("row", [None, -1, 10_000_000])
def test_a_row_that_is_not_there_is_the_default_one(row):
    session = trained(spiral_experiment(3), epochs=0)
    assert answer(session, NeuronPictures(row)).row == default_row(session.dataset)


def test_links_are_copies_that_later_steps_do_not_touch():
    session = trained(spiral_experiment(5, 4))
    links = answer(session, Links())
    before = [weights.copy() for weights in links.weights]
    gradient = np.array(session.trainer.gradient)
    session.train(epochs=2)
    for now, then in zip(links.weights, before, strict=True):
        assert (now == then).all()
    flat = np.concatenate(
        [
            np.concatenate([weights.ravel(), biases])
            for weights, biases in zip(links.weight_gradients, links.bias_gradients, strict=True)
        ]
    )
    assert (flat == gradient).all()


def test_asking_changes_nothing():
    watched, alone = trained(spiral_experiment(5, 4)), trained(spiral_experiment(5, 4))
    watched.snapshot([NeuronPictures(), Links(), NeuronQuestion(0, 1)])
    for session in (watched, alone):
        session.train(epochs=1)
    assert (watched.network.parameters == alone.network.parameters).all()


def test_the_figures_of_a_neuron_are_those_of_the_training_rows():
    session = trained(spiral_experiment(5, 4))
    facts = answer(session, NeuronQuestion(1, 3))
    rows = session.dataset.inputs[session.dataset.train].astype(np.float32)
    a = session.network.trace(rows).activations[1][:, 3].astype(np.float64)
    assert facts.bias == float(session.network.biases[1][3])
    assert facts.mean == pytest.approx(a.mean())
    assert facts.saturated == pytest.approx(np.mean(1 - a**2 < 0.05))
    assert facts.dead == 0


def test_a_relu_that_is_never_on_is_dead_in_every_row():
    session = trained(spiral_experiment(5, activation="relu"), epochs=0)
    session.network.biases[0][2] = -1e3
    facts = answer(session, NeuronQuestion(0, 2))
    assert (facts.dead, facts.mean) == (1.0, 0.0)


@pytest.mark.parametrize(("layer", "unit"), [(-1, 0), (2, 0), (0, 5), (0, -1)])
def test_there_is_no_answer_for_a_neuron_that_is_not_there(layer, unit):
    session = trained(spiral_experiment(5), epochs=0)
    assert answer(session, NeuronQuestion(layer, unit)) is None
