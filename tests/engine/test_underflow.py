"""A network that has become sure computes with no number so small that the processor is slow."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import (
    ACTIVATIONS,
    Network,
    Trainer,
    TrainingOptions,
    make_loss,
    make_optimizer,
)
from playground.engine.batched_trainer import BatchedTrainer
from playground.engine.underflow import MIN_MEMORY, SPECK, UPDATES_BETWEEN, flush
from tests.engine.cases import HIDDEN

FADING = {name: np.isfinite(one.least_input) for name, one in ACTIVATIONS.items()}
SMALLEST_NORMAL = np.finfo(np.float32).tiny


def subnormal(values: np.ndarray) -> int:
    return int(((values != 0) & (np.abs(values) < SMALLEST_NORMAL)).sum())


def sure_trainer(
    rule: str = "adam",
    dtype: str = "float32",
    hidden: tuple[str, ...] = ("relu",),
    output: str = "softmax",
    loss: str = "cross_entropy",
    scale: float = 3.0,
    normalized: tuple[bool, ...] = (),
    **fields: float,
) -> Trainer:
    """Three far clusters, weights so large that every answer is beyond doubt."""
    rng = np.random.default_rng(2)
    labels = rng.integers(0, 3, 60)
    x = (np.eye(3)[labels] * 8 + rng.normal(0, 0.1, (60, 3))).astype(dtype)
    y = np.eye(3)[labels].astype(dtype)
    sizes = (3, *(8 for _ in hidden), 3)
    network = Network(sizes, (*hidden, output), dtype=dtype, normalized=normalized)
    network.initialize("he_normal", np.random.default_rng(1))
    network.parameters *= scale
    optimizer = make_optimizer(rule, learning_rate=0.01, **fields)
    options = TrainingOptions(batch_size=10)
    return Trainer(network, make_loss(loss), optimizer, x, y, options, 1)


def subnormal_arrays(trainer: Trainer) -> dict[str, int]:
    """How many numbers are subnormal, by name: all that a step computes, remembers and changes."""
    arrays = {
        name: array
        for name, array in vars(trainer._plan)["_names"].items()
        if isinstance(array, np.ndarray) and array.dtype == np.float32
    }
    arrays |= trainer.optimizer.state().arrays
    arrays |= {"all parameters": trainer.network.parameters, "all gradients": trainer.gradient}
    return {name: subnormal(array) for name, array in arrays.items() if subnormal(array)}


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
    values = np.array([1.0, -MIN_MEMORY / 2, 2 * MIN_MEMORY, 1e-40, np.nan, -np.inf], "float32")
    flush((values,))
    np.testing.assert_array_equal(
        values, np.array([1.0, 0.0, 2 * MIN_MEMORY, 0.0, np.nan, -np.inf], "float32")
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


@pytest.mark.parametrize("scale", [3.0, 8.0])
@pytest.mark.parametrize(
    ("output", "loss"), [("softmax", "cross_entropy"), ("sigmoid", "mse"), ("tanh", "mse")]
)
@pytest.mark.parametrize("hidden", HIDDEN)
def test_no_array_of_a_sure_network_is_subnormal_whatever_its_functions(
    hidden, output, loss, scale
):
    trainer = sure_trainer(hidden=(hidden, hidden), output=output, loss=loss, scale=scale)
    for _ in range(3):
        trainer.run(UPDATES_BETWEEN)
        assert subnormal_arrays(trainer) == {}


@pytest.mark.parametrize("name", [name for name in HIDDEN if FADING[name]])
def test_the_plan_takes_what_has_faded_for_zero(name):
    trainer = sure_trainer(hidden=("relu",), output=name, loss="mse", scale=1.0)
    outputs = vars(trainer._plan)["_names"]["a2"]
    trainer.network.biases[-1][:] = [-200.0, -40.0, 2.0]
    trainer.network.weights[-1][:] = 0
    trainer.run(1)
    assert (outputs[:2] == 0).all()
    plain = ACTIVATIONS[name].value(np.array([2.0], "float32"))
    np.testing.assert_allclose(outputs[2], plain[0], rtol=1e-6)


def test_the_averages_of_dead_units_decay_to_a_speck_and_no_further():
    trainer = sure_trainer("sgd", hidden=("relu", "relu"), normalized=(False, True))
    trainer.network.weights[0][:] = 0
    trainer.network.biases[0][:] = -1
    trainer.run(1500)
    assert subnormal_arrays(trainer) == {}
    averages = trainer.network.normalizations[1]
    assert (averages.variance > 0).all()
    assert (averages.variance < 20 * SPECK).all()


def test_averages_that_count_keep_every_bit():
    values = np.array([1e-16, 1e-5, -0.3, 7.0], "float32")
    assert np.array_equal(values + np.float32(SPECK), values)


@pytest.mark.parametrize("hidden", ["gelu", "softplus", "sigmoid"])
def test_many_at_once_fade_at_the_same_inputs(hidden):
    def make() -> list[Trainer]:
        settings = {"hidden": (hidden,), "output": "sigmoid", "loss": "mse"}
        return [sure_trainer(scale=scale, **settings) for scale in (1.0, 3.0, 8.0)]

    together, alone = make(), make()
    BatchedTrainer(together).run(100)
    for one, other in zip(alone, together, strict=True):
        one.run(100)
        assert np.array_equal(one.network.parameters, other.network.parameters)
