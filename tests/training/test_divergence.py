"""A run that overflows says where, and keeps the last finite state."""

from __future__ import annotations

import dataclasses

import msgspec
import numpy as np
import pytest

from playground.experiment import edits, network_edits
from playground.experiment.project import load_project, save_project
from playground.experiment.specs import Experiment, OptimizerSpec
from playground.training.opening import start
from playground.training.run_event import RunEvent
from playground.training.session import Session
from tests.support import spiral_experiment


def wild(rate: float, activation: str = "relu") -> Experiment:
    """A regression-like net whose squared error has no bound."""
    experiment = spiral_experiment(8, 8, activation=activation, loss="mse")
    training = msgspec.structs.replace(
        experiment.training, optimizer=OptimizerSpec(learning_rate=rate)
    )
    network = msgspec.structs.replace(experiment.network, output="linear")
    return msgspec.structs.replace(experiment, training=training, network=network)


@pytest.mark.parametrize("rate", [5.0, 10.0, 100.0])
def test_the_place_is_named_and_the_state_before_it_is_kept(rate):
    notices: list[RunEvent] = []
    session = Session(wild(rate), notices.append)
    session.train(epochs=200)
    text = notices[-1].text
    assert notices[-1].kind == "diverged"
    assert f"learning rate {rate:g}" in text
    assert f"Epoch {session.trainer.epoch + 1}" in text
    assert np.isfinite(session.network.parameters).all()
    assert f"back at the end of epoch {session.trainer.epoch:,}" in text
    assert session.trainer.batch_in_epoch == 0
    step = int(text.split("at step ")[1].split(" ")[0].replace(",", ""))
    session.trainer.run(step - session.trainer.steps)
    broken = session.evaluate("train").loss, session.network.parameters.sum()
    assert not np.isfinite(broken).all()


@pytest.mark.parametrize("rate", [5.0, 10.0, 100.0])
def test_header_history_and_every_part_agree_after_an_overflow(rate):
    session = Session(wild(rate))
    session.train(epochs=200)
    record, last = session.snapshot().record, session.history.view().last()
    assert record.epoch == last.epoch == session.trainer.epoch
    for part in ("train", "test"):
        loss = session.evaluate(part).loss
        assert np.isfinite(loss)
        assert loss == getattr(record, f"{part}_loss")


def test_a_test_loss_that_overflows_alone_ends_the_run(monkeypatch):
    notices: list[RunEvent] = []
    session = Session(spiral_experiment(), notices.append)
    session.train(epochs=2)
    record = session.snapshot().record
    broken = dataclasses.replace(record, epoch=3, test_loss=np.inf)
    monkeypatch.setattr(session._training_state, "record", lambda _: broken)
    session.step("epoch")
    assert notices[-1].kind == "diverged"
    assert session.trainer.epoch == 2
    assert session.history.view().last_epoch == 2


def test_the_snapshot_tells_the_epoch_of_the_overflow_until_the_run_goes_on():
    session = Session(wild(10.0))
    assert session.snapshot().overflow is None
    session.train(epochs=200)
    assert session.snapshot().overflow == session.trainer.epoch + 1
    session.step("batch")
    assert session.snapshot().overflow is None


def test_the_history_has_no_row_of_the_broken_epoch():
    session = Session(wild(10.0))
    session.train(epochs=200)
    view = session.history.view()
    assert np.isfinite(view.metric("train_loss")).all()
    assert view.last_epoch == session.trainer.epoch


def overflowing() -> Session:
    """A run in the midst of an epoch, in which nobody has noticed yet that it has overflowed."""
    session = Session(wild(10.0), remember=True)
    session.step("epoch")
    session.step("batch")
    session.trainer.network.parameters[3] = np.inf
    return session


LIVE_EDITS = {
    "another split": lambda now: edits.set_split(now, 0.8, 0.1),
    "a link off": lambda now: network_edits.toggle_link(now, 0, 0, 0),
    "a neuron more": lambda now: network_edits.set_units(now, 0, 9),
    "a layer normalised": lambda now: network_edits.set_batch_normalization(now, 0, True),
}


@pytest.mark.parametrize("name", LIVE_EDITS)
def test_an_edit_after_an_overflow_goes_on_from_the_last_finite_parameters(name, tmp_path):
    session = overflowing()
    after = LIVE_EDITS[name](session.experiment)
    session.apply(after)
    assert session.experiment == after
    assert np.isfinite(session.network.parameters).all()
    save_project(tmp_path / "run.nnplay", session.project())
    other = start(load_project(tmp_path / "run.nnplay"))
    for run in (session, other):
        run.train(epochs=30)
    assert session.network.parameters.tobytes() == other.network.parameters.tobytes()


def test_a_link_switched_off_before_an_overflow_stays_off_after_it():
    session = Session(wild(10.0))
    session.step("epoch")
    session.apply(network_edits.toggle_link(session.experiment, 0, 0, 0))
    session.train(epochs=200)
    assert session.snapshot().overflow is not None
    assert session.network.weights[0][0, 0] == 0


def test_another_split_before_an_overflow_is_kept_and_named_like_any_other():
    notices: list[RunEvent] = []
    session = Session(wild(10.0), notices.append)
    session.apply(edits.set_split(session.experiment, 0.8, 0.1))
    session.train(epochs=200)
    assert notices[-1].kind == "diverged"
    assert np.isfinite(session.network.parameters).all()
