"""Pictures over the plane against a forward pass written out with NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.probes.plane import (
    INPUT_LAYER,
    NeuronOverPlane,
    PlaneOutputs,
    PointOutputs,
    cell_centres,
)
from playground.training.session import Session
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.fixture(scope="module")
def session() -> Session:
    return trained(spiral_experiment(5, 4))


def layers_by_hand(session: Session, inputs: np.ndarray) -> list[np.ndarray]:
    """tanh, tanh, softmax, written out in float64."""
    network, a, layers = session.network, inputs.astype(np.float64), []
    for number, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        z = a @ weights.astype(np.float64) + biases
        if number < 2:
            a = np.tanh(z)
        else:
            a = np.exp(z - z.max(axis=1, keepdims=True))
            a = a / a.sum(axis=1, keepdims=True)
        layers.append(a)
    return layers


def test_cells_are_numbered_from_the_top_left_corner():
    centres = cell_centres((-6.0, 6.0, 0.0, 4.0), 4)
    assert centres[0].tolist() == [-4.5, 3.5]
    assert centres[3].tolist() == [4.5, 3.5]
    assert centres[-1].tolist() == [4.5, 0.5]


def test_the_map_is_the_network_asked_at_every_cell(session: Session):
    picture = PlaneOutputs(resolution=9).measure(session.context())
    left, right, low, high = session.dataset.plane.extent
    for row, column in ((0, 0), (3, 7), (8, 8)):
        x = left + (column + 0.5) * (right - left) / 9
        y = high - (row + 0.5) * (high - low) / 9
        expected = layers_by_hand(session, np.array([[x, y]]))[-1][0]
        assert picture.values[row, column] == pytest.approx(expected, abs=2e-6)
    assert picture.activation == "softmax"


@pytest.mark.parametrize(("layer", "unit"), [(0, 4), (1, 2), (2, 0)])
def test_a_neuron_is_pictured_over_the_same_cells(session: Session, layer: int, unit: int):
    picture = NeuronOverPlane(layer, unit, resolution=6).measure(session.context())
    points = cell_centres(session.dataset.plane.extent, 6)
    expected = layers_by_hand(session, points)[layer][:, unit]
    assert picture.values[..., 0].ravel() == pytest.approx(expected, abs=2e-6)


def test_an_input_is_pictured_as_itself(session: Session):
    picture = NeuronOverPlane(INPUT_LAYER, 1, resolution=6).measure(session.context())
    low, high = session.dataset.plane.extent[2:]
    assert picture.values[0, 0, 0] == pytest.approx(high - (high - low) / 12)
    assert picture.activation == "linear"


@pytest.mark.parametrize(("layer", "unit"), [(3, 0), (0, 5), (-2, 0), (0, -1)])
def test_a_neuron_that_is_not_there_has_no_picture(session: Session, layer: int, unit: int):
    assert NeuronOverPlane(layer, unit).measure(session.context()) is None


def test_a_point_is_answered_exactly(session: Session):
    answer = PointOutputs((1.25, -0.5)).measure(session.context())
    expected = layers_by_hand(session, np.array([[1.25, -0.5]]))[-1][0]
    assert answer.a == pytest.approx(expected, abs=1e-6)
    assert answer.a.sum() == pytest.approx(1, abs=1e-6)


def test_images_have_no_plane():
    moment = trained(digits_experiment(4), epochs=0).context()
    assert PlaneOutputs().measure(moment) is None
    assert NeuronOverPlane(0, 0).measure(moment) is None
    assert PointOutputs((0.0, 0.0)).measure(moment) is None


def test_answers_can_not_be_written_to(session: Session):
    picture = PlaneOutputs(resolution=5).measure(session.context())
    with pytest.raises(ValueError, match="read-only"):
        picture.values[0, 0, 0] = 1
