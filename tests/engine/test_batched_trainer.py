"""Many runs in one plan: each reaches the very bits that it reaches alone."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from playground.engine import (
    OPTIMIZERS,
    Network,
    Trainer,
    TrainingOptions,
    make_loss,
    make_optimizer,
    make_schedule,
)
from playground.engine.batched_trainer import BatchedTrainer

SEEDS = (1, 2, 3, 4)


def trainer(seed, *, sizes=(2, 8, 8, 3), hidden="tanh", rule="sgd", rows=37, **changes):
    rng = np.random.default_rng(100 + seed)
    network = Network(sizes, (*([hidden] * (len(sizes) - 2)), "softmax"), "float32")
    network.initialize("glorot_uniform", rng)
    inputs = rng.normal(size=(rows, sizes[0])).astype(np.float32)
    targets = np.eye(sizes[-1], dtype=np.float32)[rng.integers(sizes[-1], size=rows)]
    options = TrainingOptions(**{"batch_size": 8, **changes})
    optimizer = make_optimizer(rule, learning_rate=0.05)
    return Trainer(network, make_loss("cross_entropy"), optimizer, inputs, targets, options, seed)


def assert_same(many, alone):
    for one, other in zip(many, alone, strict=True):
        assert np.array_equal(one.network.parameters, other.network.parameters)
        assert np.array_equal(one.gradient, other.gradient)
        assert (one.steps, one.epoch, one.batch_in_epoch) == (
            other.steps,
            other.epoch,
            other.batch_in_epoch,
        )


@pytest.mark.parametrize("rule", OPTIMIZERS)
def test_every_rule_gives_the_bits_of_each_run_alone(rule):
    together = [trainer(seed, rule=rule) for seed in SEEDS]
    alone = [trainer(seed, rule=rule) for seed in SEEDS]
    BatchedTrainer(together).run(23)
    for one in alone:
        one.run(23)
    assert_same(together, alone)


@pytest.mark.parametrize(
    "changes",
    [
        {"l2": 0.01},
        {"l1": 0.001},
        {"clip_norm": 0.1},
        {"dropout": (0.3, 0.0)},
        {"input_noise": 0.1},
        {"schedule": make_schedule("exponential", epochs=2, factor=0.5)},
    ],
    ids=str,
)
def test_every_option_gives_the_bits_of_each_run_alone(changes):
    together = [trainer(seed, **changes) for seed in SEEDS]
    alone = [trainer(seed, **changes) for seed in SEEDS]
    BatchedTrainer(together).run(23)
    for one in alone:
        one.run(23)
    assert_same(together, alone)


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [((2, *([8] * 8), 3), "sigmoid"), ((6, 16, 10), "relu"), ((1, 1, 2), "tanh"), ((5, 3), "relu")],
)
def test_every_shape_gives_the_bits_of_each_run_alone(sizes, hidden):
    together = [trainer(seed, sizes=sizes, hidden=hidden) for seed in SEEDS]
    alone = [trainer(seed, sizes=sizes, hidden=hidden) for seed in SEEDS]
    BatchedTrainer(together).run(17)
    for one in alone:
        one.run(17)
    assert_same(together, alone)


def test_runs_may_differ_in_a_number():
    def made():
        runs = [trainer(seed, rule="adam") for seed in SEEDS]
        for run, rate in zip(runs, (0.1, 0.01, 0.001, 0.0001), strict=True):
            run.optimizer.learning_rate = rate
        return runs

    together, alone = made(), made()
    BatchedTrainer(together).run(12)
    for one in alone:
        one.run(12)
    assert_same(together, alone)


def test_runs_part_and_meet_again():
    together = [trainer(seed, rule="adam") for seed in SEEDS]
    alone = [trainer(seed, rule="adam") for seed in SEEDS]
    many = BatchedTrainer(together)
    many.run(3)
    for one in together:
        one.run(4)
    answers = itertools.chain([False, False], itertools.repeat(True))
    assert many.run(6, until=answers.__next__) == 2
    steps = together[0].steps
    assert steps == 9
    for one in alone:
        one.run(steps)
    assert_same(together, alone)


@pytest.mark.parametrize(
    ("other", "word"),
    [
        (lambda: trainer(2, sizes=(2, 9, 8, 3)), "sizes"),
        (lambda: trainer(2, hidden="relu"), "activations"),
        (lambda: trainer(2, rows=36), "training rows"),
        (lambda: trainer(2, batch_size=9), "batch size"),
    ],
)
def test_runs_that_do_not_agree_are_refused_by_name(other, word):
    with pytest.raises(ValueError, match=rf"trainers\[1\]: its {word}"):
        BatchedTrainer([trainer(1), other()])


def test_none_is_refused():
    with pytest.raises(ValueError, match="one at least"):
        BatchedTrainer([])
