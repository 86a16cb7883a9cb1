"""What the diagram shows of each neuron and link, against the network itself."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.probes.neurons import Links, NeuronPictures, NeuronQuestion
from playground.training.probes.plane import cell_centres
from tests.support import digits_experiment, spiral_experiment, trained


def test_each_picture_is_the_neuron_over_the_plane():
    session = trained(spiral_experiment(5, 4))
    answer = session.snapshot((NeuronPictures(resolution=6),)).answer(NeuronPictures(resolution=6))
    plane = session.dataset.plane
    trace = session.network.trace(
        plane.inputs(cell_centres(plane.extent, 6)).astype(session.network.dtype)
    )
    for layer, pictures in enumerate(answer.layers):
        expected = trace.activations[layer]
        assert pictures.shape == (expected.shape[1], 6, 6)
        assert np.allclose(pictures.reshape(len(pictures), -1).T, expected, atol=1e-6)


def test_data_without_a_plane_show_the_activations_of_one_row():
    session = trained(digits_experiment(7))
    answer = session.snapshot((NeuronPictures(row=3),)).answer(NeuronPictures(row=3))
    assert answer.layers is None
    row = session.dataset.inputs[3:4].astype(session.network.dtype)
    assert np.allclose(answer.sample[-1], session.network.forward(row)[0], atol=1e-6)


def test_links_are_copies_of_the_weights_and_gradients():
    session = trained(spiral_experiment(5))
    answer = session.snapshot((Links(),)).answer(Links())
    assert np.array_equal(answer.weights[0], session.network.weights[0])
    assert np.array_equal(answer.biases[1], session.network.biases[1])
    gradient = session.network.weight_views(np.array(session.trainer.gradient))
    assert np.array_equal(answer.weight_gradients[1], gradient[1])
    before = answer.weights[0].copy()
    session.step("epoch")
    assert np.array_equal(answer.weights[0], before)


def test_the_facts_of_a_neuron_are_its_bias_and_its_mean_over_the_training_rows():
    session = trained(spiral_experiment(5, activation="sigmoid"))
    question = NeuronQuestion(0, 2)
    facts = session.snapshot((question,)).answer(question)
    rows = session.dataset.inputs[session.dataset.train].astype(session.network.dtype)
    a = session.network.trace(rows).activations[0][:, 2]
    slopes = a * (1 - a)
    assert facts.bias == pytest.approx(float(session.network.biases[0][2]))
    assert facts.mean == pytest.approx(float(a.mean()), rel=1e-5)
    assert facts.saturated == pytest.approx(float((slopes < 0.05 * 0.25).mean()))
    assert facts.dead == 0


def test_a_dead_relu_is_named_dead():
    session = trained(spiral_experiment(5, activation="relu"), epochs=0)
    session.network.biases[0][1] = -1e3
    question = NeuronQuestion(0, 1)
    facts = session.snapshot((question,)).answer(question)
    assert facts.dead == 1
    assert facts.mean == 0


def test_a_neuron_that_is_not_there_has_no_facts():
    session = trained(spiral_experiment(5), epochs=0)
    for question in (NeuronQuestion(9, 0), NeuronQuestion(0, 99)):
        assert session.snapshot((question,)).answer(question) is None
