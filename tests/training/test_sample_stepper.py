"""A batch taken sample by sample makes the same step as the batch taken at once."""

from __future__ import annotations

import numpy as np
import pytest

from playground.experiment.edits import set_training
from playground.training.comparison import Comparison
from playground.training.probes.neurons import Links
from playground.training.session import Session
from tests.support import spiral_experiment

SIZE = 5


@pytest.fixture
def experiment():
    return spiral_experiment(4, 3, batch_size=SIZE)


@pytest.fixture
def session(experiment):
    return Session(experiment)


def walk_one_batch(session):
    for _ in range(SIZE):
        session.step("sample")


def test_walking_through_batches_gives_the_bits_of_stepping_by_batch(session, experiment):
    other = Session(experiment)
    for _ in range(2 * other.trainer.batches_per_epoch + 1):
        walk_one_batch(session)
        other.step("batch")
        assert session.network.parameters.tobytes() == other.network.parameters.tobytes()
    assert (session.trainer.epoch, session.trainer.steps) == (2, other.trainer.steps)


def test_nothing_moves_before_the_last_sample_of_the_batch(session):
    before = session.network.parameters.copy()
    for number in range(1, SIZE):
        session.step("sample")
        assert session.snapshot().stepper.number == number
        assert (session.network.parameters == before).all()
    session.step("sample")
    assert session.snapshot().stepper.is_complete
    assert (session.network.parameters != before).any()


def test_the_samples_are_those_that_the_batch_then_has(session):
    session.step("batch")
    rows = []
    for _ in range(SIZE):
        session.step("sample")
        rows.append(session.snapshot().stepper.row)
    assert rows == session.dataset.train[session.trainer.batch_rows].tolist()


def test_the_gradient_grows_sample_by_sample_to_that_of_the_batch(session, experiment):
    whole = Session(experiment)
    whole.step("batch")
    seen = [session.context().gradient]
    for _ in range(SIZE):
        session.step("sample")
        seen.append(session.context().gradient)
    rows = session.snapshot().stepper.rows
    fresh, loss = whole.context(), whole.trainer.loss
    network = Session(experiment).network
    for number in range(1, SIZE):
        each = [
            network.loss_and_gradient(
                fresh.dataset.inputs[[row]].astype(network.dtype),
                fresh.targets[[row]].astype(network.dtype),
                loss,
            )[1]
            for row in rows[:number]
        ]
        np.testing.assert_allclose(seen[number], sum(each) / SIZE, rtol=1e-4, atol=1e-6)
    assert seen[SIZE].tobytes() == fresh.gradient.tobytes()


def test_any_other_step_or_edit_ends_the_walk(session, experiment):
    for other in (
        lambda: session.step("batch"),
        lambda: session.apply(set_training(experiment, batch_size=7)),
        session.reset,
    ):
        session.step("sample")
        assert session.snapshot().stepper.number == 1
        other()
        assert session.snapshot((Links(),)).stepper is None


def test_rivals_make_the_update_with_the_last_sample(experiment):
    comparison = Comparison(experiment)
    comparison.add_runs((spiral_experiment(6, batch_size=SIZE),))
    for _ in range(SIZE - 1):
        comparison.step("sample")
    assert [run.trainer.steps for run in comparison.sessions] == [0, 0]
    comparison.step("sample")
    assert [run.trainer.steps for run in comparison.sessions] == [1, 1]


def test_every_sample_is_told_in_a_sentence(experiment):
    told = []
    session = Session(experiment, lambda notice: told.append(notice.text))
    walk_one_batch(session)
    assert told[0].startswith("Sample 1 of 5 in this batch: its gradient is added")
    assert told[-1].endswith("the parameters have moved by it.")
