"""What a layer sees, against the layer computed by hand and NumPy's singular values."""

from __future__ import annotations

import numpy as np
import pytest

from playground.training.probes.hidden_space import (
    GRID_LINES,
    LINE_POINTS,
    HiddenSpace,
    principal_directions,
    project,
)
from playground.training.session import Session
from tests.support import digits_experiment, spiral_experiment, trained


@pytest.fixture(scope="module")
def session() -> Session:
    return trained(spiral_experiment(5, 4))


def first_layer(session: Session, points: np.ndarray) -> np.ndarray:
    network = session.network
    return np.tanh(points @ network.weights[0] + network.biases[0])


def test_two_units_are_the_axes(session: Session):
    view = HiddenSpace(0, (3, 1)).measure(session.context())
    points = session.dataset.plane.coordinates[view.rows]
    assert view.coordinates == pytest.approx(first_layer(session, points)[:, [3, 1]], abs=1e-5)
    assert view.shares is None
    assert (view.units, view.activation) == (5, "tanh")


def test_the_grid_is_the_input_plane_after_the_layer(session: Session):
    view = HiddenSpace(0, (0, 1)).measure(session.context())
    assert view.lines.shape == (2 * GRID_LINES, LINE_POINTS, 2)
    left, right, low, high = session.dataset.plane.extent
    corners = np.array([[left, low], [right, high], [left, low], [right, high]])
    found = view.lines[[0, GRID_LINES - 1, GRID_LINES, -1], [0, -1, 0, -1]]
    assert found == pytest.approx(first_layer(session, corners)[:, :2], abs=1e-5)


def test_held_out_rows_come_first(session: Session):
    view = HiddenSpace(1).measure(session.context())
    assert set(view.rows[: view.held_out]) == set(session.dataset.test)
    assert set(view.rows[view.held_out :]) == set(session.dataset.train)


def test_principal_components_agree_with_the_singular_values():
    data = np.random.default_rng(3).normal(size=(80, 6)) * (5, 3, 1, 1, 0.5, 0.1)
    centred = data - data.mean(axis=0)
    coordinates, shares = project(data, data[:0], None)
    _, singular, _ = np.linalg.svd(centred)
    assert shares == pytest.approx((singular[:2] ** 2 / (singular**2).sum()).tolist())
    assert (coordinates**2).sum(axis=0) == pytest.approx(singular[:2] ** 2)
    assert abs(coordinates[:, 0] @ coordinates[:, 1]) < 1e-9


def test_a_direction_does_not_flip_from_frame_to_frame():
    centred = np.random.default_rng(5).normal(size=(40, 4))
    first, _ = principal_directions(centred)
    second, _ = principal_directions(centred[::-1].copy())
    assert first == pytest.approx(second)
    assert first[np.abs(first).argmax(axis=0), [0, 1]].min() > 0


def test_a_single_unit_lies_on_a_line():
    view = HiddenSpace(0).measure(trained(spiral_experiment(1), epochs=0).context())
    assert (view.coordinates[:, 1] == 0).all()


def test_images_have_no_grid():
    view = HiddenSpace(0).measure(trained(digits_experiment(6), epochs=0).context())
    assert view.lines.shape == (0, LINE_POINTS, 2)
    assert np.isfinite(view.coordinates).all()


@pytest.mark.parametrize("probe", [HiddenSpace(9), HiddenSpace(0, (50, 2))])
def test_what_is_not_there_any_more_is_the_last_there_is(session: Session, probe: HiddenSpace):
    view = probe.measure(session.context())
    assert view.layer < view.layers
    assert view.coordinates.shape == (len(view.rows), 2)
