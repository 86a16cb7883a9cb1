"""The public case of TensorFlow Playground's issue 77: weights that double until they overflow.

With plain descent each weight is multiplied by 1 − rate · L2 at every update, here by −2.
"""

from __future__ import annotations

import numpy as np
import pytest

from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    TrainingSpec,
)
from playground.experiment.validity import problems
from playground.training.session import Session
from tests.teaching.fitting import SEEDS, with_seed

CASE = Experiment(
    data=DataSpec(kind="circle", samples=900, train_fraction=0.5),
    network=NetworkSpec(hidden=tuple(LayerSpec(units=n, activation="tanh") for n in (4, 2))),
    training=TrainingSpec(
        optimizer=OptimizerSpec(kind="sgd", learning_rate=0.3), batch_size=30, l2=10.0
    ),
)


@pytest.mark.parametrize("seed", SEEDS)
def test_all_weights_overflow_in_the_ninth_epoch(seed):
    session = Session(with_seed(CASE, seed))
    weights = session.network.weights[0]
    session.train(epochs=1)
    before = np.abs(weights).max()
    session.train(epochs=1)
    # Fifteen updates of 30 rows.
    assert np.abs(weights).max() / before == pytest.approx(2.0**15, rel=0.02)
    session.train(epochs=10)
    # Some 130 updates: eight epochs of fifteen, and a part of the ninth, which is taken back.
    assert session.trainer.epoch == 8
    assert 1e34 < np.abs(session.network.parameters).max() < np.finfo(np.float32).max


def test_it_is_said_before_play_at_both_fields():
    said = {one.field: one.text for one in problems(CASE)}
    assert set(said) == {"training.optimizer.learning_rate", "training.l2"}
    assert all("learning rate × L2 is 3, above 2" in text for text in said.values())
