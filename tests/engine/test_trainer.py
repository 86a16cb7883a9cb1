"""Training: the plain loop's parameters, its own bookkeeping, live changes, exact resumption."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from playground.engine import (
    OPTIMIZERS,
    Trainer,
    TrainingOptions,
    make_loss,
    make_optimizer,
    make_schedule,
)
from tests.engine.cases import make_batch, make_network, relative_error
from tests.engine.golden import golden
from tests.engine.plain_training import train_plainly

PLAIN = TrainingOptions(batch_size=8)
OPTIONS = {
    "plain": PLAIN,
    "one_row": TrainingOptions(batch_size=1),
    "all_rows": TrainingOptions(batch_size=29),
    "l1": replace(PLAIN, l1=0.01),
    "l2": replace(PLAIN, l2=0.1),
    "both": replace(PLAIN, l1=0.01, l2=0.1),
    "clipped": replace(PLAIN, clip_norm=0.05),
    "clipped_l2": replace(PLAIN, clip_norm=0.05, l2=0.1),
    "dropout": replace(PLAIN, dropout=(0.5, 0.2)),
    "noise": replace(PLAIN, input_noise=0.3),
    "schedule": replace(PLAIN, schedule=make_schedule("exponential", epochs=2, factor=0.5)),
    "everything": TrainingOptions(
        8, 0.01, 0.1, (0.5, 0.0), 0.3, 0.5, make_schedule("cosine", epochs=4, factor=0.1)
    ),
}
EPOCHS = 3


def make_trainer(
    options: TrainingOptions = PLAIN,
    *,
    optimizer: str = "sgd",
    dtype: str = "float64",
    rows: int = 29,
    sizes: tuple[int, ...] = (3, 6, 5, 2),
    hidden: str = "tanh",
    seed: int = 11,
) -> Trainer:
    network = make_network(sizes, hidden, dtype=dtype)
    x, y = make_batch(network, rows, 2)
    rule = make_optimizer(optimizer, learning_rate=0.05)
    return Trainer(network, make_loss("cross_entropy"), rule, x, y, options, seed)


@pytest.mark.parametrize("name", OPTIONS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_training_is_the_plain_loop_with_every_option(name, dtype):
    trainer = make_trainer(OPTIONS[name], dtype=dtype)
    plain = trainer.network.copy()
    x, y = make_batch(plain, 29, 2)
    rule = {"name": "sgd", "learning_rate": 0.05}
    train_plainly(plain, "cross_entropy", rule, x, y, OPTIONS[name], 11, EPOCHS)
    trainer.run(EPOCHS * trainer.batches_per_epoch)
    tolerance = 1e-12 if dtype == "float64" else 3e-4
    assert relative_error(trainer.network.parameters, plain.parameters) < tolerance


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_training_is_the_plain_loop_with_every_optimizer(optimizer):
    trainer = make_trainer(OPTIONS["l2"], optimizer=optimizer)
    plain = trainer.network.copy()
    x, y = make_batch(plain, 29, 2)
    rule = {"name": optimizer, "learning_rate": 0.05}
    train_plainly(plain, "cross_entropy", rule, x, y, OPTIONS["l2"], 11, EPOCHS)
    trainer.run(EPOCHS * trainer.batches_per_epoch)
    assert relative_error(trainer.network.parameters, plain.parameters) < 1e-11


def test_twelve_steps_on_all_rows_end_where_pytorch_ends():
    values = golden().below("network/digits/")
    network = make_network((12, 10, 7, 4), "relu")
    network.parameters[:] = values["start"]
    rule = make_optimizer("adam", learning_rate=0.01)
    options = TrainingOptions(batch_size=20)
    loss = make_loss("cross_entropy")
    Trainer(network, loss, rule, values["x"], values["y"], options, 1).run(12)
    np.testing.assert_allclose(network.parameters, values["end"], rtol=1e-8, atol=1e-10)


def test_the_incomplete_last_batch_is_trained_on_and_every_row_once_an_epoch():
    trainer, rows = make_trainer(), []
    assert trainer.batches_per_epoch == 4
    for batch in range(4):
        assert trainer.batch_in_epoch == batch
        trainer.step()
        rows.append(trainer.batch_rows)
    assert [len(part) for part in rows] == [8, 8, 8, 5]
    assert sorted(np.concatenate(rows)) == list(range(29))
    assert (trainer.epoch, trainer.batch_in_epoch, trainer.steps) == (1, 0, 4)


def test_every_epoch_has_an_order_of_its_own():
    trainer, orders = make_trainer(TrainingOptions(batch_size=29)), set()
    for _ in range(5):
        trainer.step()
        orders.add(tuple(trainer.batch_rows))
    assert len(orders) == 5


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_gradient_is_the_mean_data_gradient_of_the_last_batch(dtype):
    trainer = make_trainer(OPTIONS["clipped_l2"], dtype=dtype)
    assert not trainer.gradient.any()
    trainer.run(3)
    before = trainer.network.copy()
    trainer.step()
    x, y = make_batch(before, 29, 2)
    rows = trainer.batch_rows
    _, plain = before.loss_and_gradient(x[rows], y[rows], trainer.loss)
    assert relative_error(trainer.gradient, plain) < (1e-12 if dtype == "float64" else 1e-5)
    assert not trainer.gradient.flags.writeable


@pytest.mark.parametrize("name", OPTIONS)
def test_steps_one_by_one_with_all_statistics_read_give_the_bits_of_one_run(name):
    watched, alone = make_trainer(OPTIONS[name]), make_trainer(OPTIONS[name])
    x, _ = make_batch(alone.network, 29, 2)
    for _ in range(10):
        watched.step()
        np.linalg.norm(watched.gradient)
        watched.network.trace(x)
        watched.penalty()
        watched.state()
    alone.run(10)
    assert np.array_equal(watched.network.parameters, alone.network.parameters)
    assert np.array_equal(watched.gradient, alone.gradient)


def test_many_gathered_batches_change_nothing(monkeypatch):
    alone = make_trainer(TrainingOptions(batch_size=2))
    alone.run(40)
    monkeypatch.setattr("playground.engine.batches.GATHERED_BATCHES", 3)
    few = make_trainer(TrainingOptions(batch_size=2))
    few.run(40)
    assert np.array_equal(few.network.parameters, alone.network.parameters)


def test_until_is_asked_between_steps_and_stops_the_run():
    answers = iter([False] * 8 + [True] * 9)
    trainer, other = make_trainer(), make_trainer()
    done = trainer.run(100, answers.__next__)
    assert 5 <= done <= 8
    assert trainer.steps == done
    other.run(done)
    assert np.array_equal(trainer.network.parameters, other.network.parameters)


def test_until_that_is_true_at_once_leaves_everything():
    trainer = make_trainer()
    before = trainer.state()
    assert trainer.run(5, lambda: True) == 0
    assert trainer.steps == 0
    assert trainer.state().random == before.random


@pytest.mark.parametrize("name", OPTIONS)
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
@pytest.mark.parametrize("steps", [0, 2, 4, 7])
def test_a_restored_trainer_goes_on_bit_for_bit_from_anywhere(name, optimizer, steps):
    trainer = make_trainer(OPTIONS[name], optimizer=optimizer)
    trainer.run(steps)
    state = trainer.state()
    trainer.run(9)
    other = make_trainer(OPTIONS[name], optimizer=optimizer, seed=99)
    other.run(1)
    other.restore(state)
    assert (other.steps, other.batch_in_epoch) == (steps, steps % other.batches_per_epoch)
    assert np.array_equal(other.gradient, state.gradient)
    other.run(9)
    assert np.array_equal(other.network.parameters, trainer.network.parameters)
    assert np.array_equal(other.batch_rows, trainer.batch_rows)
    assert (other.epoch, other.steps) == (trainer.epoch, trainer.steps)


def test_the_random_state_can_be_written_as_json():
    state = make_trainer().state()
    assert json.loads(json.dumps(dict(state.random))) == dict(state.random)


def test_a_state_is_a_copy():
    trainer = make_trainer(optimizer="adam")
    trainer.run(3)
    state = trainer.state()
    kept = state.parameters.copy()
    trainer.run(3)
    assert np.array_equal(state.parameters, kept)


def test_dropout_and_noise_do_not_change_the_order_of_the_rows():
    plain, disturbed = make_trainer(), make_trainer(OPTIONS["everything"])
    for _ in range(6):
        plain.step()
        disturbed.step()
        assert np.array_equal(plain.batch_rows, disturbed.batch_rows)


def test_the_learning_rate_and_penalties_change_without_another_plan():
    trainer = make_trainer()
    trainer.run(2)
    plan = trainer._plan
    trainer.optimizer.learning_rate = 0.5
    trainer.apply(replace(PLAIN, l1=0.1, l2=0.2, clip_norm=1.0))
    trainer.run(2)
    assert trainer._plan is plan
    assert trainer.learning_rate == 0.5


@pytest.mark.parametrize("name", OPTIONS)
def test_options_applied_at_the_start_are_options_given_at_the_start(name):
    given, applied = make_trainer(OPTIONS[name]), make_trainer()
    applied.apply(OPTIONS[name])
    given.run(9)
    applied.run(9)
    assert np.array_equal(given.network.parameters, applied.network.parameters)


def test_another_dropout_rate_changes_without_another_plan():
    given = make_trainer(replace(PLAIN, dropout=(0.1, 0.7), input_noise=0.2))
    applied = make_trainer(replace(PLAIN, dropout=(0.5, 0.2), input_noise=0.1))
    plan = applied._plan
    applied.apply(given.options)
    assert applied._plan is plan
    given.run(5)
    applied.run(5)
    assert np.array_equal(given.network.parameters, applied.network.parameters)


def test_a_learning_rate_of_zero_moves_nothing():
    trainer = make_trainer()
    trainer.optimizer.learning_rate = 0.0
    before = trainer.network.parameters.copy()
    trainer.run(5)
    assert np.array_equal(trainer.network.parameters, before)


def test_the_schedule_counts_completed_epochs():
    trainer = make_trainer(OPTIONS["schedule"])
    rates = []
    for _ in range(3):
        rates.append(trainer.learning_rate)
        trainer.run(trainer.batches_per_epoch)
    assert rates == pytest.approx([0.05, 0.05 * 0.5**0.5, 0.025])


def test_replaced_data_is_trained_on_from_the_next_step():
    trainer = make_trainer()
    trainer.run(3)
    x, y = make_batch(trainer.network, 10, 5)
    trainer.replace_data(x, y)
    assert (trainer.batch_in_epoch, trainer.batches_per_epoch, trainer.steps) == (0, 2, 3)
    before = trainer.network.copy()
    trainer.step()
    rows = trainer.batch_rows
    _, plain = before.loss_and_gradient(x[rows], y[rows], trainer.loss)
    assert relative_error(trainer.gradient, plain) < 1e-12


def test_a_replaced_optimizer_updates_from_the_next_step():
    trainer = make_trainer()
    trainer.run(3)
    trainer.replace_optimizer(make_optimizer("adam", learning_rate=0.01))
    before = trainer.network.parameters.copy()
    trainer.step()
    moved = np.abs(trainer.network.parameters - before)
    np.testing.assert_allclose(moved[np.abs(trainer.gradient) > 1e-4], 0.01, rtol=1e-3)


def test_the_penalty_counts_weights_only():
    trainer = make_trainer(OPTIONS["both"])
    weights = np.concatenate([w.ravel() for w in trainer.network.weights])
    expected = 0.01 * np.abs(weights).sum() + 0.05 * np.square(weights).sum()
    assert trainer.penalty() == pytest.approx(expected, rel=1e-12)
    for biases in trainer.network.biases:
        biases += 3
    assert trainer.penalty() == pytest.approx(expected, rel=1e-12)


def test_a_frozen_parameter_does_not_move_under_any_rule():
    for optimizer in OPTIMIZERS:
        trainable = np.ones(make_network((3, 6, 5, 2)).parameters.size, bool)
        trainable[5:20] = False
        trainer = make_trainer(replace(PLAIN, l2=0.1, trainable=trainable), optimizer=optimizer)
        before = trainer.network.parameters.copy()
        trainer.run(6)
        moved = trainer.network.parameters != before
        assert not moved[5:20].any()
        assert moved[20:].all()


def test_a_resized_network_counts_on_in_the_same_order():
    small, large = make_trainer(), make_trainer(sizes=(3, 9, 5, 2))
    twin = make_trainer()
    small.run(6)
    twin.run(6)
    large.continue_from(small)
    assert (large.steps, large.epoch, large.batch_in_epoch) == (6, 1, 2)
    for _ in range(5):
        large.step()
        twin.step()
        assert np.array_equal(large.batch_rows, twin.batch_rows)


def test_divergence_is_infinite_numbers_and_no_warning():
    trainer = make_trainer(hidden="linear", dtype="float32")
    trainer.optimizer.learning_rate = 1e30
    trainer.run(40)
    assert not np.isfinite(trainer.network.parameters).all()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"batch_size": 0}, "batch_size: 0 is below 1"),
        ({"batch_size": 2.0}, "batch_size: 2.0 is no whole number"),
        ({"l1": -1}, "l1: -1 is out of range; it must be at least 0"),
        ({"l2": float("inf")}, "l2: inf is out of range"),
        ({"dropout": (0.5, 1.0)}, r"dropout\[1\]: 1 is out of range"),
        ({"dropout": (0.5,)}, "dropout: 1 rates for 2 hidden layers"),
        ({"input_noise": -0.1}, "input_noise: -0.1 is out of range"),
        ({"clip_norm": 0}, "clip_norm: 0 is out of range; it must be above 0"),
    ],
)
def test_bad_options_are_refused_by_name_and_change_nothing(change, message):
    trainer = make_trainer()
    with pytest.raises(ValueError, match=message):
        trainer.apply(replace(PLAIN, **change))
    assert trainer.options is PLAIN


def test_a_loss_that_does_not_fit_the_output_is_refused():
    network = make_network((3, 2), output="sigmoid")
    x, y = make_batch(network, 5)
    with pytest.raises(ValueError, match="cross_entropy needs a softmax output"):
        Trainer(network, make_loss("cross_entropy"), make_optimizer("sgd"), x, y, PLAIN, 1)


@pytest.mark.parametrize(
    ("rows", "sizes", "message"),
    [
        (29, (3, 7, 5, 2), "state: it has .* parameters, this network"),
        (30, (3, 6, 5, 2), "state: it is of 30 training rows, here are 29"),
    ],
)
def test_a_state_of_something_else_is_refused_and_changes_nothing(rows, sizes, message):
    trainer, other = make_trainer(), make_trainer(rows=rows, sizes=sizes)
    before = trainer.network.parameters.copy()
    with pytest.raises(ValueError, match=message):
        trainer.restore(other.state())
    assert np.array_equal(trainer.network.parameters, before)


def test_the_next_rows_are_those_of_the_next_batch_and_asking_draws_nothing():
    asked, left_alone = make_trainer(), make_trainer()
    for _ in range(2 * asked.batches_per_epoch + 1):
        expected = asked.next_rows()
        asked.step()
        left_alone.step()
        assert asked.batch_rows.tolist() == expected.tolist()
    assert asked.network.parameters.tobytes() == left_alone.network.parameters.tobytes()
