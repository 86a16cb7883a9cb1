"""Several runs in lock-step: the same steps, the same bits as alone."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from playground.experiment.specs import OptimizerSpec
from playground.training.commands import Dismiss
from playground.training.probe import OfEveryRun
from playground.training.probes.plane import PlaneOutputs
from playground.training.race import MAXIMUM_RIVALS, Race
from tests.support import spiral_experiment, trained

ADAM = spiral_experiment(optimizer=OptimizerSpec(kind="adam", learning_rate=0.01))
SIGMOID = spiral_experiment(activation="sigmoid")


def advanced(race: Race, steps: int) -> Race:
    race.play()
    while race.main.trainer.steps < steps:
        race.advance(lambda: race.main.trainer.steps >= steps)
    race.pause()
    return race


def test_rivals_keep_step_and_reach_the_bits_they_reach_alone():
    race = Race(spiral_experiment())
    race.challenge((ADAM, SIGMOID))
    advanced(race, 30)
    assert [session.trainer.steps for session in race.sessions] == [30, 30, 30]
    for rival, experiment in zip(race.rivals, (ADAM, SIGMOID), strict=True):
        alone = trained(experiment, epochs=10)
        assert alone.trainer.steps == 30
        assert np.array_equal(rival.network.parameters, alone.network.parameters)


def test_all_begin_with_the_same_batches():
    race = Race(spiral_experiment())
    race.challenge((ADAM,))
    race.step("batch")
    rows = [session.trainer.batch_rows.tolist() for session in race.sessions]
    assert rows[0] == rows[1]


def test_a_challenge_puts_the_main_run_back_to_step_0():
    race = Race(spiral_experiment())
    race.step("epoch")
    race.challenge((ADAM,))
    assert race.main.trainer.steps == 0
    race.step("epoch")
    assert race.rivals[0].trainer.steps == race.main.trainer.steps == 3


def test_a_snapshot_shows_every_run_at_the_same_step():
    race = advanced(_raced(), 9)
    shown = race.snapshot()
    assert [one.step for one in (shown, *shown.rivals)] == [9, 9]
    assert shown.rivals[0].experiment == ADAM


def _raced() -> Race:
    race = Race(spiral_experiment())
    race.challenge((ADAM,))
    return race


def test_all_go_back_together():
    race = _raced()
    for _ in range(4):
        race.step("epoch")
    race.rewind(2)
    assert [session.trainer.epoch for session in race.sessions] == [2, 2]


def test_too_many_rivals_and_impossible_ones_change_nothing():
    race = _raced()
    with pytest.raises(ValueError, match="more than"):
        race.challenge((ADAM,) * (MAXIMUM_RIVALS + 1))
    data = msgspec.structs.replace(ADAM.data, train_fraction=1e-6)
    with pytest.raises(ValueError, match="train"):
        race.challenge((msgspec.structs.replace(ADAM, data=data),))
    assert len(race.rivals) == 1


def test_the_rivals_begin_again_when_an_edit_puts_the_main_run_back_to_its_start():
    race = advanced(_raced(), 9)
    race.apply(spiral_experiment(seed=2))
    assert [session.trainer.steps for session in race.sessions] == [0, 0]


def test_the_rivals_go_on_when_the_main_run_does():
    race = advanced(_raced(), 9)
    race.apply(spiral_experiment(l2=0.01))
    assert [session.trainer.steps for session in race.sessions] == [9, 9]


def test_only_what_is_asked_of_every_run_is_asked_of_the_rivals():
    alone, shared = PlaneOutputs(8), OfEveryRun(PlaneOutputs(8))
    shown = _raced().snapshot((alone, shared))
    assert set(shown.answers) == {alone, shared}
    assert set(shown.rivals[0].answers) == {shared}


def test_a_rival_that_is_sent_away_leaves_all_others_as_they_go():
    race = Race(spiral_experiment())
    race.challenge((ADAM, SIGMOID))
    advanced(race, 9)
    Dismiss(0).execute(race)
    assert [rival.experiment for rival in race.rivals] == [SIGMOID]
    assert [session.trainer.steps for session in race.sessions] == [9, 9]
    advanced(race, 12)
    assert race.rivals[0].trainer.steps == 12
    with pytest.raises(ValueError, match="no rival 2 among 1"):
        race.dismiss(1)
