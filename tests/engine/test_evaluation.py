"""Loss and accuracy: as defined, in chunks or at once, for classes and numbers."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import Network, evaluate, make_loss
from playground.engine.evaluation import FixedRows
from tests.engine.cases import LOSS_OUTPUTS, make_batch, make_network


def identity(output: str, outputs: int) -> Network:
    """A network whose logits are its inputs."""
    network = Network((outputs, outputs), (output,), "float64")
    network.weights[0][...] = np.eye(outputs)
    return network


def test_several_outputs_are_judged_by_the_largest():
    x = np.array([[3.0, 1, 2], [0, 5, 1], [1, 2, 9], [4, 3, 0]])
    y = np.eye(3)[[0, 1, 1, 1]]
    assert evaluate(identity("softmax", 3), make_loss("cross_entropy"), x, y).accuracy == 0.5


@pytest.mark.parametrize(
    ("output", "loss", "labels", "accuracy"),
    [
        ("sigmoid", "binary_cross_entropy", [0, 0, 1, 1], 0.75),
        ("tanh", "mse", [-1, -1, 1, 1], 0.75),
        ("linear", "mse", [0, 0, 1, 1], 0.75),
    ],
)
def test_one_output_is_judged_by_its_threshold(output, loss, labels, accuracy):
    x = np.array([[-2.0], [0.3], [0.1], [4.0]])
    y = np.array(labels, float)[:, None]
    assert evaluate(identity(output, 1), make_loss(loss), x, y).accuracy == accuracy


def test_regression_has_no_accuracy():
    x = np.array([[1.0], [2.0]])
    result = evaluate(identity("linear", 1), make_loss("mse"), x, x + 2, classification=False)
    assert (result.loss, result.accuracy) == (4.0, None)


def test_chunks_give_the_loss_and_accuracy_of_all_rows_at_once(monkeypatch):
    network = make_network((3, 5, 2))
    x, y = make_batch(network, 50)
    whole = evaluate(network, make_loss("cross_entropy"), x, y)
    monkeypatch.setattr("playground.engine.evaluation.ROWS", 7)
    parts = evaluate(network, make_loss("cross_entropy"), x, y)
    assert parts.loss == pytest.approx(whole.loss, rel=1e-12)
    assert parts.accuracy == whole.accuracy


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
def test_the_loss_is_that_of_loss_and_gradient(loss, output):
    network = make_network((3, 5, 2), output=output)
    x, y = make_batch(network, 20)
    value, _ = network.loss_and_gradient(x, y, make_loss(loss))
    assert evaluate(network, make_loss(loss), x, y).loss == pytest.approx(value, rel=1e-10)


def test_fixed_rows_are_evaluated_with_the_parameters_of_the_moment(monkeypatch):
    monkeypatch.setattr("playground.engine.evaluation.ROWS", 7)
    network, loss = make_network((3, 5, 2)), make_loss("cross_entropy")
    x, y = make_batch(network, 20)
    rows = FixedRows(network, loss, x, y)
    before = rows.evaluate(network)
    assert before == evaluate(network, loss, x, y)
    network.parameters *= -2
    assert rows.evaluate(network) == evaluate(network, loss, x, y) != before


@pytest.mark.parametrize(
    ("x", "y", "message"),
    [
        (np.zeros((0, 3)), np.zeros((0, 2)), "inputs: there are no rows"),
        (np.zeros((2, 3)), np.zeros((3, 2)), "targets: 3 rows for 2 rows"),
        (np.full((2, 3), np.nan), np.zeros((2, 2)), "inputs: row 0, column 0 is nan"),
    ],
)
def test_bad_data_is_refused_by_argument(x, y, message):
    with pytest.raises(ValueError, match=message):
        evaluate(make_network((3, 5, 2)), make_loss("mse"), x, y)


def normalized_network() -> Network:
    """A network whose running averages are far from the statistics of what it is given."""
    network = make_network((3, 6, 5, 2), normalized=(True, True))
    rng = np.random.default_rng(5)
    for normalization in filter(None, network.normalizations):
        normalization.mean[...] = rng.normal(0, 2, normalization.mean.shape)
        normalization.variance[...] = rng.uniform(0.1, 9, normalization.variance.shape)
    return network


def test_a_normalised_network_is_evaluated_with_its_running_averages():
    network = normalized_network()
    x, y = make_batch(network, 40)
    loss = make_loss("cross_entropy")
    whole = evaluate(network, loss, x, y)
    outputs = network.forward(x)
    by_hand = -np.log(outputs[y.astype(bool)]).mean()
    assert whole.loss == pytest.approx(by_hand, rel=1e-12)
    assert whole.accuracy == (outputs.argmax(axis=1) == y.argmax(axis=1)).mean()
    in_training, _ = network.loss_and_gradient(x, y, loss)
    assert whole.loss != pytest.approx(in_training, rel=1e-3)


def test_a_row_is_evaluated_as_it_is_whatever_stands_beside_it():
    network = normalized_network()
    x, y = make_batch(network, 12)
    loss = make_loss("cross_entropy")
    alone = [evaluate(network, loss, x[row : row + 1], y[row : row + 1]).loss for row in range(12)]
    pairs = [evaluate(network, loss, x[row : row + 2], y[row : row + 2]).loss for row in (0, 4, 9)]
    assert evaluate(network, loss, x, y).loss == pytest.approx(np.mean(alone), rel=1e-12)
    assert pairs == pytest.approx([np.mean(alone[row : row + 2]) for row in (0, 4, 9)], rel=1e-12)


def test_evaluating_leaves_the_running_averages():
    network = normalized_network()
    before = network.parameters.copy()
    evaluate(network, make_loss("cross_entropy"), *make_batch(network, 9))
    assert np.array_equal(network.parameters, before)
