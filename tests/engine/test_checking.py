"""Gradient checking tells right from wrong, and leaves the network alone."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import make_loss
from playground.engine.checking import check_gradient
from tests.engine.cases import make_batch, make_network


def test_a_single_precision_network_is_checked_in_double():
    network = make_network((3, 5, 4, 2), dtype="float32")
    before = network.parameters.copy()
    x, y = make_batch(network, 6)
    check = check_gradient(network, x, y, make_loss("cross_entropy"))
    assert len(check.largest_errors) == 3
    assert max(check.largest_errors) < 1e-7
    assert check.backward.dtype == np.float64
    assert np.array_equal(network.parameters, before)


@pytest.mark.parametrize("layer", [0, 1])
def test_a_wrong_derivative_shows_in_the_layers_before_it(layer, monkeypatch):
    network = make_network((3, 5, 4, 2), "tanh")
    x, y = make_batch(network, 6)
    tanh = type(network._functions[0])
    calls = []

    def wrong(self, z, a):
        calls.append(z.shape)
        return (1 - a * a) * (1.01 if a.shape[1] == (5, 4)[layer] else 1)

    monkeypatch.setattr(tanh, "derivative", wrong)
    errors = check_gradient(network, x, y, make_loss("cross_entropy")).largest_errors
    assert calls
    assert all(error > 1e-3 for error in errors[: layer + 1])
    assert all(error < 1e-7 for error in errors[layer + 1 :])


def test_a_gradient_of_zero_has_no_error():
    network = make_network((2, 3, 2), "relu")
    network.biases[0][...] = -100
    check = check_gradient(network, *make_batch(network, 4), make_loss("mse"))
    assert check.largest_errors[0] == 0


def test_some_parameters_can_be_checked_alone():
    network = make_network((3, 5, 2))
    x, y = make_batch(network, 6)
    check = check_gradient(network, x, y, make_loss("mse"), indices=np.array([0, 7]))
    assert np.flatnonzero(np.isfinite(check.differences)).tolist() == [0, 7]
    assert check.largest_errors[0] < 1e-7
    assert check.largest_errors[1] == 0
