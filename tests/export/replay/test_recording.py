"""What is recorded is what the engine holds, and the run is afterwards where it was."""

from __future__ import annotations

import base64

import numpy as np
import pytest

from playground.experiment.specs import OptimizerSpec
from playground.export.replay import record_run
from playground.export.replay.recording import gradient_codes
from playground.training.probes.gradients import GradientMatrices
from playground.training.session import Session
from tests.support import digits_experiment, spiral_experiment


def floats(text: str) -> np.ndarray:
    return np.frombuffer(base64.b64decode(text), "<f4")


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session(spiral_experiment(), remember=True)
    session.train(epochs=80)
    return session


@pytest.fixture(scope="module")
def run(session):
    return record_run(session, most=20)


def test_every_moment_holds_the_parameters_that_a_rewind_finds(session, run):
    for moment in run["moments"]:
        session.rewind(moment["epoch"])
        numbers = [
            a.ravel()
            for pair in zip(session.network.weights, session.network.biases, strict=True)
            for a in pair
        ]
        np.testing.assert_array_equal(floats(moment["parameters"]), np.concatenate(numbers))
        shown = GradientMatrices().measure(session.context())
        assert moment["rms"] == pytest.approx([one.rms for one in shown.layers], rel=1e-6)
        assert moment["figures"]["train_loss"] == pytest.approx(
            session.evaluate("train").loss, rel=1e-5
        )
    session.rewind(None)


def test_recording_leaves_the_run_where_it_was():
    session = Session(spiral_experiment(), remember=True)
    session.train(epochs=12)
    session.step("batch", 2)
    before = session.network.parameters.copy()
    record_run(session, most=5)
    assert (session.trainer.epoch, session.trainer.batch_in_epoch) == (12, 2)
    np.testing.assert_array_equal(session.network.parameters, before)
    assert not session.rewound


def test_a_run_that_was_taken_back_stays_taken_back():
    session = Session(spiral_experiment(), remember=True)
    session.train(epochs=9)
    session.rewind(4)
    record_run(session, most=5)
    assert session.rewound
    assert session.trainer.epoch == 4


def test_there_are_as_many_moments_as_asked_for_from_the_first_epoch_to_the_last(run):
    epochs = [moment["epoch"] for moment in run["moments"]]
    assert (epochs[0], epochs[-1]) == (0, 80)
    assert len(epochs) <= 20


def test_gradients_are_told_to_a_twentieth_of_a_per_cent():
    values = np.array([1e-12, 3.3e-9, -2e-4, 0.7, 55.0])
    codes = gradient_codes(values).astype(float)
    told = 10 ** (-12 + 14 * (codes - 2) / 65533)
    np.testing.assert_allclose(told, np.abs(values), rtol=5e-4)


def test_zero_and_what_is_not_finite_have_codes_of_their_own():
    assert gradient_codes(np.array([0.0, np.nan, np.inf, 1e-300])).tolist() == [0, 1, 1, 2]


def test_a_large_table_is_sampled_from_every_part_and_says_how_many_rows_there_are():
    session = Session(spiral_experiment(4, samples=5000), remember=True)
    rows = record_run(session)["rows"]
    assert rows["total"] == 5000
    assert 600 <= len(rows["labels"]) <= 603
    assert {"train", "test"} <= set(rows["parts"])


def test_a_wide_network_gets_fewer_moments():
    session = Session(digits_experiment(200, 200), remember=True)
    session.train(epochs=30)
    assert len(record_run(session)["moments"]) < 31


def test_a_run_that_overflowed_ends_with_its_last_finite_epoch():
    experiment = spiral_experiment(4, 2, optimizer=OptimizerSpec(learning_rate=0.3), l2=10.0)
    session = Session(experiment, remember=True)
    session.train(epochs=60)
    run = record_run(session)
    assert run["overflow"] is not None
    assert run["moments"][-1]["epoch"] == run["overflow"] - 1
    assert all(np.isfinite(floats(moment["parameters"])).all() for moment in run["moments"])
