"""Where neurons switch over the plane: straight in the first layer, and none where they are off."""

from __future__ import annotations

import numpy as np

from playground.training.probes.hinges import Hinges
from playground.training.session import Session
from playground.ui.charts.contours import contour_segments
from tests.support import digits_experiment, spiral_experiment


def test_the_hinges_of_the_first_layer_are_the_straight_lines_of_its_weights():
    session = Session(spiral_experiment(6, 5, activation="relu"))
    session.train(epochs=3)
    answer = Hinges(0).measure(session.context())
    scaling = session.dataset.scaling
    drawn = 0
    for unit, sums in enumerate(answer.sums):
        ends = contour_segments(sums.astype(np.float64), 0.0, answer.extent)
        drawn += len(ends)
        inputs = (ends - scaling.offset) / scaling.divisor
        z = inputs @ session.network.weights[0][:, unit] + session.network.biases[0][unit]
        np.testing.assert_allclose(z, 0, atol=1e-5)
    assert drawn


def test_a_deeper_hinge_is_where_the_sum_of_the_layer_is_nought():
    session = Session(spiral_experiment(6, 5, activation="relu"))
    session.train(epochs=5)
    answer = Hinges(1).measure(session.context())
    assert answer.sums.shape[0] == 5
    ends = np.concatenate(
        [contour_segments(one.astype(np.float64), 0.0, answer.extent) for one in answer.sums]
    )
    trace = session.network.trace(session.dataset.plane.inputs(ends))
    assert np.abs(trace.pre_activations[1]).min(axis=1).max() < 0.05


def test_a_neuron_that_is_off_everywhere_is_named_and_has_no_line():
    session = Session(spiral_experiment(6, 5, activation="relu"))
    session.network.biases[0][2] = -1e4
    answer = Hinges(0).measure(session.context())
    assert answer.off == (2,)
    assert not len(contour_segments(answer.sums[2].astype(np.float64), 0.0, answer.extent))


def test_there_is_no_answer_without_a_plane_or_a_hidden_layer():
    assert Hinges(0).measure(Session(digits_experiment(8)).context()) is None
    assert Hinges(1).measure(Session(spiral_experiment(4)).context()) is None


def test_of_a_wide_layer_the_first_neurons_are_looked_at():
    answer = Hinges(0).measure(Session(spiral_experiment(70)).context())
    assert (len(answer.sums), answer.left_out) == (64, 6)
