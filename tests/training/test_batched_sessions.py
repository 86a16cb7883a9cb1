"""Sessions in lock-step: the bits of each alone, also where one of them stops before the others."""

from __future__ import annotations

import numpy as np
import pytest

from playground.experiment.edits import set_early_stopping, set_training
from playground.experiment.files import load_example
from playground.experiment.specs import Experiment
from playground.training.batched_sessions import BatchedSessions
from playground.training.session import Session
from tests.support import spiral_experiment, trained

EXPERIMENTS = {
    "plain": spiral_experiment(4),
    "a short last batch": set_training(spiral_experiment(4), batch_size=47),
    "penalty": set_training(spiral_experiment(4), l2=0.01),
    "dropout": load_example("overfit-blobs"),
}


def sessions(experiment: Experiment, count: int = 3) -> list[Session]:
    made = [Session(set_training(experiment, seed=seed)) for seed in range(1, count + 1)]
    for session in made:
        session.play()
    return made


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("name", EXPERIMENTS)
def test_each_reaches_the_bits_that_it_reaches_alone(name: str, count: int) -> None:
    runs = sessions(EXPERIMENTS[name], count)
    together = BatchedSessions(runs)
    for _ in range(3):
        together.advance(lambda: False)
    for session in runs:
        alone = trained(session.experiment, 3)
        np.testing.assert_array_equal(session.network.parameters, alone.network.parameters)
        np.testing.assert_array_equal(session.history.view().table, alone.history.view().table)


def test_interruptions_change_no_bit() -> None:
    runs = sessions(EXPERIMENTS["plain"])
    together, asked = BatchedSessions(runs), 0

    def every_third() -> bool:
        nonlocal asked
        asked += 1
        return asked % 3 == 0

    while runs[0].trainer.epoch < 2:
        together.advance(every_third)
    for session in runs:
        alone = trained(session.experiment, 2)
        np.testing.assert_array_equal(session.network.parameters, alone.network.parameters)


def test_a_session_that_stops_early_has_its_best_parameters() -> None:
    stopping = set_early_stopping(load_example("overfit-blobs"), 3)
    runs = sessions(stopping, 2)
    going_on = list(runs)
    while going_on:
        BatchedSessions(going_on).advance(lambda: False)
        going_on = [session for session in going_on if session.playing]
    for session in runs:
        alone = trained(session.experiment, 100)
        np.testing.assert_array_equal(session.network.parameters, alone.network.parameters)
        assert session.trainer.epoch == alone.trainer.epoch


def test_other_networks_do_not_go_together() -> None:
    with pytest.raises(ValueError, match="sizes"):
        BatchedSessions([Session(spiral_experiment(4)), Session(spiral_experiment(5))])
