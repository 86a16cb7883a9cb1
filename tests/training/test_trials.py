"""Trials in the background: the same figures as alone, and a thread that stops when it is told."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from msgspec.structs import replace

from playground.experiment.edits import set_early_stopping, set_optimizer, set_training
from playground.experiment.files import load_example
from playground.experiment.specs import Experiment
from playground.training.gate import FrameGate
from playground.training.trials import MAX_TRIALS, Trial, Trials
from tests.support import spiral_experiment, trained

EXPERIMENT = spiral_experiment(4)
LONG = 10_000_000


@pytest.fixture
def started() -> Iterator[Callable[..., Trials]]:
    made: list[Trials] = []

    def start(*trials: Trial, gate: FrameGate | None = None, at_once: int = 1) -> Trials:
        made.append(Trials(trials, gate, at_once))
        made[-1].start()
        return made[-1]

    yield start
    for trials in made:
        trials.cancel()


def seeds(count: int, experiment: Experiment = EXPERIMENT) -> list[Experiment]:
    return [set_training(experiment, seed=seed) for seed in range(count)]


@pytest.mark.parametrize("at_once", [1, 3])
def test_each_trial_gets_the_figures_that_it_gets_alone(
    started: Callable[..., Trials], at_once: int
) -> None:
    experiments = seeds(3)
    trials = started(
        *(Trial(str(number), one, 4) for number, one in enumerate(experiments)), at_once=at_once
    )
    trials.wait()
    for experiment, outcome in zip(experiments, trials.outcomes(), strict=True):
        assert outcome is not None
        alone = trained(experiment, 4).history.view()
        np.testing.assert_array_equal(outcome.history.table, alone.table)
        assert outcome.finished
        assert outcome.test_loss == alone.metric("test_loss")[-1]
    assert trials.progress() == 1.0
    assert not trials.running


def test_early_stopping_gives_the_losses_of_the_best_parameters(
    started: Callable[..., Trials],
) -> None:
    stopping = set_early_stopping(load_example("overfit-blobs"), 10)
    trials = started(Trial("early", stopping, 200))
    trials.wait()
    (outcome,) = trials.outcomes()
    assert outcome is not None
    losses = outcome.history.metric("test_loss")
    assert outcome.history.last_epoch < 200
    assert outcome.test_loss == pytest.approx(losses.min())
    assert outcome.test_loss < losses[-1]
    assert trials.progress() == 1.0


def wild_experiment() -> Experiment:
    """One whose loss overflows within some epochs."""
    wild = set_optimizer(
        spiral_experiment(8, 8, activation="relu", loss="mse"), learning_rate=100.0
    )
    return replace(wild, network=replace(wild.network, output="linear"))


def test_a_trial_that_overflows_says_so_and_the_others_go_on(
    started: Callable[..., Trials],
) -> None:
    trials = started(Trial("wild", wild_experiment(), 50), Trial("tame", EXPERIMENT, 2))
    trials.wait()
    first, second = trials.outcomes()
    assert first is not None
    assert "overflow" in first.fault
    assert second is not None
    assert second.fault == ""
    assert math.isfinite(second.test_loss)


def test_trials_that_share_a_plan_overflow_each_for_itself(started: Callable[..., Trials]) -> None:
    trials = started(
        *(Trial(str(seed), one, 50) for seed, one in enumerate(seeds(3, wild_experiment()))),
        at_once=3,
    )
    trials.wait()
    for outcome in trials.outcomes():
        assert outcome is not None
        assert outcome.finished
        assert "overflow" in outcome.fault


def test_what_can_not_be_built_is_a_fault_and_no_crash(started: Callable[..., Trials]) -> None:
    none_to_train = type(EXPERIMENT)(
        data=type(EXPERIMENT.data)(kind="spirals", samples=10, train_fraction=0.01)
    )
    trials = started(Trial("empty", none_to_train, 2), Trial("fine", EXPERIMENT, 1))
    trials.wait()
    first, second = trials.outcomes()
    assert first is not None
    assert "train_fraction" in first.fault
    assert second is not None
    assert second.finished


def test_cancelling_ends_the_thread_and_keeps_what_there_is(
    started: Callable[..., Trials],
) -> None:
    trials = started(Trial("long", EXPERIMENT, LONG), Trial("never", EXPERIMENT, LONG))
    while trials.outcomes()[0] is None:
        pass
    trials.cancel()
    assert not trials.running
    assert trials.outcomes()[0] is not None
    assert trials.outcomes()[1] is None
    assert trials.progress() < 1.0


def test_paused_trials_rest_until_they_are_resumed(started: Callable[..., Trials]) -> None:
    trials = Trials([Trial("short", EXPERIMENT, 3)])
    trials.pause()
    trials.start()
    assert trials.paused
    trials.resume()
    trials.wait()
    assert trials.progress() == 1.0


def test_a_paused_trial_can_be_cancelled(started: Callable[..., Trials]) -> None:
    trials = started(Trial("long", EXPERIMENT, LONG))
    trials.pause()
    trials.cancel()
    assert not trials.running


def test_a_closed_gate_stops_a_trial_between_two_steps(started: Callable[..., Trials]) -> None:
    gate = FrameGate()
    trials = started(Trial("long", EXPERIMENT, LONG), gate=gate)
    while trials.outcomes()[0] is None:
        pass
    gate.close()
    assert trials._interrupted()
    trials.cancel()
    assert not trials.running


def test_too_many_runs_are_refused_with_a_sentence() -> None:
    many = [Trial("one", EXPERIMENT, 1)] * (MAX_TRIALS + 1)
    with pytest.raises(ValueError, match="fewer"):
        Trials(many)
    with pytest.raises(ValueError, match="nothing"):
        Trials([])
