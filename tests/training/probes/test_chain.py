"""The ledger of the chain rule: its product is the true ratio of the error signals."""

from __future__ import annotations

import math

import numpy as np
import pytest

from playground.training.probes.activations import Activations
from playground.training.probes.chain import ChainLedger, batch_rows, steepest_slope
from playground.training.session import Session
from tests.support import spiral_experiment, trained


def error_signals(session: Session, rows: np.ndarray) -> list[np.ndarray]:
    """δ of each layer by the definition, from the output back, in float64 with plain NumPy."""
    x = session.dataset.inputs[rows]
    y = np.eye(3)[session.dataset.labels[rows]]
    weights = [w.astype(np.float64) for w in session.network.weights]
    biases = [b.astype(np.float64) for b in session.network.biases]
    activations = [x]
    for w, b in zip(weights[:-1], biases[:-1], strict=True):
        activations.append(1 / (1 + np.exp(-(activations[-1] @ w + b))))
    z = activations[-1] @ weights[-1] + biases[-1]
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    signals = [(p - y) / len(rows)]
    for layer in range(len(weights) - 2, -1, -1):
        a = activations[layer + 1]
        signals.insert(0, (signals[0] @ weights[layer + 1].T) * a * (1 - a))
    return signals


@pytest.fixture(scope="module")
def sigmoid() -> Session:
    return trained(spiral_experiment(*[8] * 5, activation="sigmoid"), epochs=2)


@pytest.mark.parametrize("sample", [None, 7])
def test_the_product_is_the_true_ratio_of_the_error_signals(
    sigmoid: Session, sample: int | None
) -> None:
    moment = sigmoid.context()
    ledger = ChainLedger(sample).measure(moment)
    rows = batch_rows(moment) if sample is None else np.array([sample])
    signals = error_signals(sigmoid, rows)
    for row, signal in zip(ledger.rows, signals, strict=True):
        expected = np.linalg.norm(signal) / np.linalg.norm(signals[-1])
        assert row.product == pytest.approx(expected, rel=1e-9)
    assert ledger.samples == len(rows)


def test_the_mean_slope_is_that_of_the_statistics_of_the_layer(sigmoid: Session) -> None:
    moment = sigmoid.context()
    rows = ChainLedger().measure(moment).rows
    for layer, row in enumerate(rows[:-1]):
        assert row.slope == Activations(layer).measure(moment).mean_slope


def test_the_factors_multiply_to_the_product(sigmoid: Session) -> None:
    rows = ChainLedger().measure(sigmoid.context()).rows
    product = 1.0
    for row in reversed(rows[:-1]):
        product *= row.through_weights * row.through_slope
        assert row.product == pytest.approx(product)


def test_the_ceiling_of_sigmoids_is_a_quarter_to_the_power_of_the_layers(sigmoid: Session) -> None:
    rows = ChainLedger().measure(sigmoid.context()).rows
    ceilings = [row.ceiling for row in reversed(rows)]
    assert ceilings == pytest.approx([0.25**layer for layer in range(6)])


def test_the_mean_slope_is_below_the_steepest(sigmoid: Session) -> None:
    for row in ChainLedger().measure(sigmoid.context()).rows[:-1]:
        assert 0 < row.slope <= row.steepest


@pytest.mark.parametrize(
    ("activation", "slope"),
    [("sigmoid", 0.25), ("tanh", 1.0), ("relu", 1.0), ("linear", 1.0), ("gelu", 1.1289)],
)
def test_the_steepest_slope_of_each_activation(activation: str, slope: float) -> None:
    assert steepest_slope(activation) == pytest.approx(slope, rel=1e-3)


def test_without_hidden_layers_there_is_one_row() -> None:
    experiment = spiral_experiment(4)
    session = Session(
        type(experiment)(
            data=experiment.data,
            network=type(experiment.network)(hidden=()),
            training=experiment.training,
        )
    )
    (row,) = ChainLedger().measure(session.context()).rows
    assert row.product == 1.0
    assert row.ceiling == 1.0


def test_a_network_of_zeros_sends_nothing_back() -> None:
    session = trained(spiral_experiment(4, 4, activation="relu"), epochs=0)
    session.network.parameters[:] = 0
    with np.errstate(all="ignore"):
        rows = ChainLedger().measure(session.context()).rows
    assert rows[0].delta_norm == 0
    assert rows[0].product == 0
    assert math.isnan(rows[0].through_slope)
