"""A network that has become sure computes with no number so small that the processor is slow."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import Network, Trainer, TrainingOptions, make_loss, make_optimizer
from playground.engine.underflow import LEAST_MEMORY, UPDATES_BETWEEN, flush

SMALLEST_NORMAL = np.finfo(np.float32).tiny


def subnormal(values: np.ndarray) -> int:
    return int(((values != 0) & (np.abs(values) < SMALLEST_NORMAL)).sum())


def sure_trainer(rule: str = "adam", dtype: str = "float32", **fields: float) -> Trainer:
    """Three far clusters, weights so large that every answer is beyond doubt."""
    rng = np.random.default_rng(2)
    labels = rng.integers(0, 3, 60)
    x = (np.eye(3)[labels] * 8 + rng.normal(0, 0.1, (60, 3))).astype(dtype)
    y = np.eye(3)[labels].astype(dtype)
    network = Network((3, 8, 3), ("relu", "softmax"), dtype=dtype)
    network.initialize("he_normal", np.random.default_rng(1))
    network.parameters *= 3
    optimizer = make_optimizer(rule, learning_rate=0.01, **fields)
    return Trainer(
        network, make_loss("cross_entropy"), optimizer, x, y, TrainingOptions(batch_size=10), 1
    )


@pytest.mark.parametrize(
    ("rule", "fields"),
    [("adam", {}), ("adamw", {}), ("rmsprop", {}), ("sgd", {"momentum": 0.9}), ("adagrad", {})],
)
def test_nothing_is_subnormal_when_all_answers_are_sure(rule, fields):
    trainer = sure_trainer(rule, **fields)
    trainer.run(3000)
    arrays = trainer.optimizer.state().arrays
    trainer.run((-trainer.steps) % UPDATES_BETWEEN)
    assert subnormal(trainer.gradient) == 0
    assert {name: subnormal(array) for name, array in arrays.items()} == dict.fromkeys(arrays, 0)


def test_the_shares_of_the_plan_are_zero_where_they_are_too_small_to_count():
    trainer = sure_trainer()
    trainer.run(200)
    shares = trainer.network.forward(trainer._inputs.astype("float32"))
    assert (shares < 1e-20).any(), "the network is sure"
    norm = np.abs(trainer.gradient[trainer.network.weight_slices[-1]])
    assert ((norm == 0) | (norm > 1e-20)).all()


def test_what_is_shown_of_a_share_is_exact_however_small_it_is():
    network = Network((1, 2), ("softmax",), dtype="float32")
    network.weights[0][:] = [[0.0, -60.0]]
    assert network.forward(np.ones((1, 1), "float32"))[0, 1] == pytest.approx(
        np.exp(-60.0), rel=1e-5
    )


def test_float64_is_trained_as_the_formula_says():
    trainer = sure_trainer(dtype="float64")
    assert "least_exponent" not in trainer._plan.source


def test_a_flush_takes_what_is_small_and_nothing_else():
    values = np.array([1.0, -LEAST_MEMORY / 2, 2 * LEAST_MEMORY, 1e-40, np.nan, -np.inf], "float32")
    flush((values,))
    np.testing.assert_array_equal(
        values, np.array([1.0, 0.0, 2 * LEAST_MEMORY, 0.0, np.nan, -np.inf], "float32")
    )


@pytest.mark.parametrize("rule", ["adam", "rmsprop", "adagrad"])
def test_a_run_that_is_taken_up_again_forgets_at_the_same_updates(rule):
    whole, first, second = (sure_trainer(rule) for _ in range(3))
    whole.run(300)
    first.run(130)
    second.restore(first.state())
    second.run(170)
    assert np.array_equal(whole.network.parameters, second.network.parameters)
    for name, array in whole.optimizer.state().arrays.items():
        assert np.array_equal(array, second.optimizer.state().arrays[name])
