"""A run that overflows says where, and keeps the last finite state."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from playground.experiment.specs import Experiment, OptimizerSpec
from playground.training.notice import Notice
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
    notices: list[Notice] = []
    session = Session(wild(rate), notices.append)
    session.train(epochs=200)
    text = notices[-1].text
    assert notices[-1].kind == "diverged"
    assert f"learning rate {rate:g}" in text
    assert f"Epoch {session.trainer.epoch + 1}" in text
    assert np.isfinite(session.network.parameters).all()
    step = int(text.split("at step ")[1].split(" ")[0].replace(",", ""))
    session.trainer.run(step - session.trainer.steps)
    broken = session.evaluate("train").loss, session.network.parameters.sum()
    assert not np.isfinite(broken).all()


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
