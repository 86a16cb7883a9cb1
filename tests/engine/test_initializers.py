"""Every initialiser of the table: the variance it promises, its limits, its repeatability."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import INITIALIZERS, Network, make_initializer

FAN_IN, FAN_OUT = 300, 200
# Variance of the weights, and the largest magnitude where there is one.
PROMISES = {
    "zeros": (0.0, 0.0),
    "normal": (1.0, None),
    "uniform": (1 / 12, 0.5),
    "glorot_uniform": (2 / 500, np.sqrt(6 / 500)),
    "glorot_normal": (2 / 500, None),
    "he_uniform": (2 / 300, np.sqrt(6 / 300)),
    "he_normal": (2 / 300, None),
    "lecun_normal": (1 / 300, None),
}


def test_the_table_has_the_names_of_the_contract():
    assert set(INITIALIZERS) == set(PROMISES)


@pytest.mark.parametrize("name", INITIALIZERS)
def test_weights_have_the_promised_variance_and_limit(name):
    weights = make_initializer(name)(FAN_IN, FAN_OUT, np.random.default_rng(3))
    variance, limit = PROMISES[name]
    assert weights.shape == (FAN_IN, FAN_OUT)
    assert weights.var() == pytest.approx(variance, rel=0.02)
    assert abs(weights.mean()) <= 5 * np.sqrt(variance / weights.size)
    if limit is not None:
        assert np.abs(weights).max() <= limit


@pytest.mark.parametrize("name", INITIALIZERS)
def test_a_seed_repeats_the_weights_and_biases_are_zero(name):
    one, other = (Network((3, 5, 2), ("relu", "softmax")) for _ in range(2))
    one.biases[0][...] = 7
    one.initialize(name, np.random.default_rng(4))
    other.initialize(name, np.random.default_rng(4))
    assert np.array_equal(one.parameters, other.parameters)
    assert not any(biases.any() for biases in one.biases)


@pytest.mark.parametrize(("name", "activation"), [("he_normal", "relu"), ("lecun_normal", "selu")])
def test_the_signal_keeps_its_size_through_thirty_layers(name, activation):
    network = Network([64] * 31, [activation] * 30, "float64")
    network.initialize(name, np.random.default_rng(5))
    x = np.random.default_rng(6).normal(0, 1, (200, 64))
    size = np.square(network.forward(x)).mean()
    assert 0.1 < size < 10


def test_an_unknown_initializer_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="initializer: 'ones' is unknown; choose one of zeros"):
        make_initializer("ones")
