"""Several runs in lock-step: the same steps, the same bits as alone."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from playground.experiment.edits import set_data, set_training
from playground.experiment.specs import OptimizerSpec
from playground.training.commands import RemoveRun, RestoreBest
from playground.training.comparison import MAX_BASELINES, Comparison
from playground.training.pace import StepUnit
from playground.training.probe import PerRun
from playground.training.probes.plane import PlaneOutputs
from tests.support import spiral_experiment, trained

ADAM = spiral_experiment(optimizer=OptimizerSpec(kind="adam", learning_rate=0.01))
SIGMOID = spiral_experiment(activation="sigmoid")


def advanced(comparison: Comparison, steps: int) -> Comparison:
    comparison.play()
    while comparison.main.trainer.steps < steps:
        comparison.advance(lambda: comparison.main.trainer.steps >= steps)
    comparison.pause()
    return comparison


def test_rivals_keep_step_and_reach_the_bits_they_reach_alone():
    comparison = Comparison(spiral_experiment())
    comparison.add_runs((ADAM, SIGMOID))
    advanced(comparison, 30)
    assert [session.trainer.steps for session in comparison.sessions] == [30, 30, 30]
    for baseline, experiment in zip(comparison.baselines, (ADAM, SIGMOID), strict=True):
        alone = trained(experiment, epochs=10)
        assert alone.trainer.steps == 30
        assert np.array_equal(baseline.network.parameters, alone.network.parameters)


def test_all_begin_with_the_same_batches():
    comparison = Comparison(spiral_experiment())
    comparison.add_runs((ADAM,))
    comparison.step("batch")
    rows = [session.trainer.batch_rows.tolist() for session in comparison.sessions]
    assert rows[0] == rows[1]


def test_a_challenge_puts_the_main_run_back_to_step_0():
    comparison = Comparison(spiral_experiment())
    comparison.step("epoch")
    comparison.add_runs((ADAM,))
    assert comparison.main.trainer.steps == 0
    comparison.step("epoch")
    assert comparison.baselines[0].trainer.steps == comparison.main.trainer.steps == 3


def test_a_snapshot_shows_every_run_at_the_same_step():
    comparison = advanced(_raced(), 9)
    shown = comparison.snapshot()
    assert [one.step for one in (shown, *shown.baselines)] == [9, 9]
    assert shown.baselines[0].experiment == ADAM


def _raced() -> Comparison:
    comparison = Comparison(spiral_experiment())
    comparison.add_runs((ADAM,))
    return comparison


def test_all_go_back_together():
    comparison = _raced()
    for _ in range(4):
        comparison.step("epoch")
    comparison.rewind(2)
    assert [session.trainer.epoch for session in comparison.sessions] == [2, 2]


def test_too_many_rivals_and_impossible_ones_change_nothing():
    comparison = _raced()
    with pytest.raises(ValueError, match="more than"):
        comparison.add_runs((ADAM,) * (MAX_BASELINES + 1))
    data = msgspec.structs.replace(ADAM.data, train_fraction=1e-6)
    with pytest.raises(ValueError, match="train"):
        comparison.add_runs((msgspec.structs.replace(ADAM, data=data),))
    assert len(comparison.baselines) == 1


def test_the_rivals_begin_again_when_an_edit_puts_the_main_run_back_to_its_start():
    comparison = advanced(_raced(), 9)
    comparison.apply(spiral_experiment(seed=2))
    assert [session.trainer.steps for session in comparison.sessions] == [0, 0]


def test_the_rivals_go_on_when_the_main_run_does():
    comparison = advanced(_raced(), 9)
    comparison.apply(spiral_experiment(l2=0.01))
    assert [session.trainer.steps for session in comparison.sessions] == [9, 9]


def test_only_what_is_asked_of_every_run_is_asked_of_the_rivals():
    alone, shared = PlaneOutputs(8), PerRun(PlaneOutputs(8))
    shown = _raced().snapshot((alone, shared))
    assert set(shown.answers) == {alone, shared}
    assert set(shown.baselines[0].answers) == {shared}


def test_a_rival_that_is_sent_away_leaves_all_others_as_they_go():
    comparison = Comparison(spiral_experiment())
    comparison.add_runs((ADAM, SIGMOID))
    advanced(comparison, 9)
    RemoveRun(0).execute(comparison)
    assert [baseline.experiment for baseline in comparison.baselines] == [SIGMOID]
    assert [session.trainer.steps for session in comparison.sessions] == [9, 9]
    advanced(comparison, 12)
    assert comparison.baselines[0].trainer.steps == 12
    with pytest.raises(ValueError, match="no rival 2 among 1"):
        comparison.remove_run(1)


@pytest.mark.parametrize("unit", ["batch", "epoch"])
def test_a_step_beside_a_rival_that_overflows_comes_to_an_end(unit: StepUnit) -> None:
    rate = OptimizerSpec(learning_rate=100.0)
    comparison = Comparison(spiral_experiment())
    comparison.add_runs([set_training(spiral_experiment(), optimizer=rate, l2=1.0)])
    (rival,) = comparison.baselines
    for _ in range(120):
        comparison.step(unit)
    assert np.isfinite(rival.network.parameters).all()
    assert rival.trainer.steps < comparison.main.trainer.steps


def test_rivals_go_to_the_best_epoch_of_the_main_run_with_it() -> None:
    adam = OptimizerSpec(kind="adam", learning_rate=0.01)
    overfit = spiral_experiment(16, samples=40, optimizer=adam)
    comparison = Comparison(set_data(overfit, noise=0.6, train_fraction=0.4))
    comparison.add_runs([set_training(comparison.main.experiment, l2=0.1)])
    advanced(comparison, 40)
    best = comparison.main.best
    RestoreBest().execute(comparison)
    assert best.epoch < 20
    assert [one.trainer.epoch for one in comparison.sessions] == [best.epoch] * 2
    (rival,) = comparison.snapshot().baselines
    assert rival.record.epoch == best.epoch
    comparison.rewind(None)
    assert [one.trainer.steps for one in comparison.sessions] == [40, 40]
