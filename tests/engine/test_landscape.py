"""The loss over a plane: directions as Li et al. scale them, and losses that are the engine's."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import Network, make_loss
from playground.engine.evaluation import evaluate
from playground.engine.landscape import (
    losses_at,
    principal_directions,
    project_path,
    random_directions,
)
from tests.engine.cases import HIDDEN, LOSS_OUTPUTS, make_batch, make_network

CROSS_ENTROPY = make_loss("cross_entropy")


def moved(network, directions, place):
    copy = network.copy()
    copy.parameters += place[0] * directions.across + place[1] * directions.up
    return copy


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
def test_every_place_has_the_loss_that_the_network_has_there(loss, output):
    network = make_network((3, 5, 4, 4), "tanh", output, "float64", 0, (True, False), (True, True))
    for normalization in filter(None, network.normalizations):
        normalization.variance[...] = np.abs(normalization.variance) + 0.5
    x, y = make_batch(network, 30)
    directions = random_directions(network, 3)
    places = np.array([[0, 0], [1, 0], [-0.5, 0.25], [0.1, -2]])
    found = losses_at(network, make_loss(loss), x, y, directions, places)
    expected = [
        evaluate(moved(network, directions, place), make_loss(loss), x, y).loss for place in places
    ]
    np.testing.assert_allclose(found, expected, rtol=1e-12)


@pytest.mark.parametrize("hidden", HIDDEN)
def test_every_activation_gives_the_loss_of_the_network(hidden):
    network = make_network((2, 6, 6, 3), hidden, dtype="float32")
    x, y = make_batch(network, 50)
    directions = random_directions(network, 1)
    found = losses_at(network, CROSS_ENTROPY, x, y, directions, np.array([[0.3, -0.2]]))
    expected = evaluate(moved(network, directions, (0.3, -0.2)), CROSS_ENTROPY, x, y).loss
    assert found[0] == pytest.approx(expected, rel=1e-5)


def test_every_neuron_moves_by_the_length_of_its_weights():
    network = make_network((4, 6, 5, 3), residual=(True, False))
    for direction in (lambda d: d.across, lambda d: d.up):
        flat = direction(random_directions(network, 7))
        for part, weights in zip(network.weight_views(flat), network.weights, strict=True):
            np.testing.assert_allclose(
                np.linalg.norm(part, axis=0), np.linalg.norm(weights, axis=0), rtol=1e-12
            )
        assert not any(part.any() for part in network.bias_views(flat))
        assert network.projection_views(flat)[0].any()


def test_a_seed_is_two_directions_and_another_seed_two_others():
    network = make_network((2, 6, 3))
    one, same, other = (random_directions(network, seed) for seed in (1, 1, 2))
    assert np.array_equal(one.across, same.across)
    assert np.array_equal(one.up, same.up)
    assert not np.array_equal(one.across, other.across)
    assert one.independent == 2


def test_one_layer_moves_alone_as_it_does_among_all():
    network = make_network((3, 6, 5, 2))
    whole, second = random_directions(network, 5), random_directions(network, 5, layer=1)
    part = network.layer_slices[1]
    assert np.array_equal(whole.across[part], second.across[part])
    assert not np.delete(second.across, np.arange(part.start, part.stop)).any()


def test_what_is_not_free_stays():
    network = make_network((3, 6, 2))
    free = np.ones(network.parameters.size, bool)
    free[network.layer_slices[0]] = False
    directions = random_directions(network, 5, free)
    assert not directions.across[~free].any()
    assert not directions.up[~free].any()
    assert directions.independent == 2
    assert random_directions(network, 5, np.zeros_like(free)).independent == 0


def test_a_network_of_one_weight_has_one_direction():
    network = Network((1, 1), ("linear",), "float64")
    network.weights[0][...] = 2.0
    directions = random_directions(network, 1)
    assert directions.independent == 1
    assert abs(directions.across[0]) == 2.0
    assert directions.across[1] == 0


def test_neurons_with_weights_of_zero_stay_and_are_counted():
    network = make_network((3, 6, 2))
    network.weights[0][:, [1, 4]] = 0
    directions = random_directions(network, 1)
    assert directions.still == 2
    assert not network.weight_views(directions.across)[0][:, [1, 4]].any()
    network.parameters[:] = 0
    nothing = random_directions(network, 1)
    assert (nothing.independent, nothing.still) == (0, 8)


def test_a_linear_network_has_the_ellipses_of_its_quadratic_loss():
    # ½|Xw − t|² has the Hessian XᵀX: with orthogonal columns of lengths 3 and 1 the loss over w is
    # an ellipse three times as long as it is wide.
    rng = np.random.default_rng(0)
    columns = np.linalg.qr(rng.normal(size=(40, 2)))[0] * [3.0, 1.0]
    network = Network((2, 1), ("linear",), "float64")
    best = np.array([[1.5], [-0.5]])
    network.weights[0][...] = best
    targets = columns @ best
    # Steps along the two weights, as a way that spreads along them gives.
    steps = np.array([[2.0, 0, 0], [-2, 0, 0], [0, 1, 0], [0, 0, 0]])
    path = network.parameters + steps
    directions = principal_directions(path)
    np.testing.assert_allclose(np.abs(directions.across), [1, 0, 0], atol=1e-12)
    np.testing.assert_allclose(np.abs(directions.up), [0, 1, 0], atol=1e-12)
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    ellipse = np.stack([np.cos(angles) / 3, np.sin(angles)], axis=1)
    values = losses_at(network, make_loss("mse"), columns, targets, directions, ellipse)
    np.testing.assert_allclose(values, np.full(24, 1 / 40), rtol=1e-12)
    centre = losses_at(network, make_loss("mse"), columns, targets, directions, np.zeros((1, 2)))
    assert centre[0] == pytest.approx(0, abs=1e-30)


def test_the_way_lies_on_the_plane_of_its_principal_directions():
    rng = np.random.default_rng(1)
    basis = np.linalg.qr(rng.normal(size=(50, 2)))[0]
    places = np.column_stack([np.linspace(-4, 0, 9), np.linspace(1, 0, 9) ** 2])
    path = places @ basis.T + rng.normal(size=50)
    directions = principal_directions(path)
    assert sum(directions.shares) == pytest.approx(1)
    found = project_path(directions, path)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), np.linalg.norm(places, axis=1))
    assert found[0, 0] < 0
    np.testing.assert_allclose(found[-1], 0, atol=1e-12)


def test_a_run_that_has_gone_nowhere_has_no_principal_direction():
    path = np.ones((3, 20))
    directions = principal_directions(path)
    assert (directions.independent, directions.shares) == (0, (0.0, 0.0))
    np.testing.assert_array_equal(project_path(directions, path), np.zeros((3, 2)))


def test_what_overflows_is_not_finite_and_stays_in_its_place():
    network = make_network((2, 4, 3), "relu", dtype="float32")
    x, y = make_batch(network, 5)
    directions = random_directions(network, 1)
    values = losses_at(
        network, CROSS_ENTROPY, x, y, directions, np.array([[0, 0], [1e38, 0], [0, 0.5]])
    )
    assert np.isfinite(values).tolist() == [True, False, True]
