"""One run: steps and epochs, reset, warm edits, stop rules, divergence."""

from __future__ import annotations

import math

import msgspec
import numpy as np
import pytest

from playground.experiment.edits import set_data, set_training
from playground.experiment.network_edits import set_initializer
from playground.experiment.specs import (
    DataSpec,
    EarlyStoppingSpec,
    Experiment,
    LayerSpec,
    OptimizerSpec,
)
from playground.training.run_event import RunEvent
from playground.training.session import Session
from playground.training.stopping import StopRule
from tests.support import spiral_experiment, trained


def with_training(experiment: Experiment, **fields: object) -> Experiment:
    training = msgspec.structs.replace(experiment.training, **fields)
    return msgspec.structs.replace(experiment, training=training)


def with_hidden(experiment: Experiment, *units: int) -> Experiment:
    hidden = tuple(LayerSpec(units=n, activation="tanh") for n in units)
    network = msgspec.structs.replace(experiment.network, hidden=hidden)
    return msgspec.structs.replace(experiment, network=network)


def test_an_epoch_trains_the_incomplete_last_batch_too():
    session = Session(spiral_experiment(samples=50, batch_size=10))
    assert session.trainer.batches_per_epoch == math.ceil(len(session.dataset.train) / 10)
    session.step("epoch")
    assert session.trainer.epoch == 1
    assert session.trainer.steps == session.trainer.batches_per_epoch


def test_the_history_begins_before_training_and_has_every_epoch():
    session = trained(spiral_experiment(), epochs=4)
    view = session.history.view()
    assert view.epochs.tolist() == [0, 1, 2, 3, 4]
    last = view.last()
    assert last is not None
    assert last.train_loss == session.evaluate("train").loss
    assert last.test_accuracy == session.evaluate("test").accuracy


def test_reset_gives_the_same_initial_parameters_and_the_same_run():
    session = Session(spiral_experiment())
    start = session.network.parameters.copy()
    session.train(epochs=3)
    first = session.network.parameters.copy()
    session.reset()
    assert np.array_equal(session.network.parameters, start)
    session.train(epochs=3)
    assert np.array_equal(session.network.parameters, first)


def test_another_seed_gives_other_initial_parameters():
    one, two = (Session(with_training(spiral_experiment(), seed=seed)) for seed in (1, 2))
    assert not np.array_equal(one.network.parameters, two.network.parameters)


def test_pauses_and_snapshots_change_no_bit():
    plain = trained(spiral_experiment(), epochs=3)
    watched = Session(spiral_experiment())
    watched.play()
    calls = 0

    def often() -> bool:
        nonlocal calls
        calls += 1
        return calls % 3 == 0

    while watched.trainer.epoch < 3:
        watched.snapshot()
        left = watched.trainer.batches_per_epoch - watched.trainer.batch_in_epoch
        watched._train(left, often)
    assert np.array_equal(plain.network.parameters, watched.network.parameters)


def test_a_new_learning_rate_applies_without_a_restart():
    session = trained(spiral_experiment(), epochs=2)
    before = session.network.parameters.copy()
    slower = with_training(session.experiment, optimizer=OptimizerSpec(learning_rate=1e-6))
    session.apply(slower)
    assert session.trainer.epoch == 2
    assert np.array_equal(session.network.parameters, before)
    session.step("batch")
    assert np.abs(session.network.parameters - before).max() < 1e-5


def test_a_penalty_applies_without_a_restart_and_is_kept_apart_from_the_loss():
    session = trained(spiral_experiment(), epochs=2)
    loss = session.evaluate("train").loss
    session.apply(with_training(session.experiment, l2=0.5))
    assert session.evaluate("train").loss == loss
    weights = sum(float(np.square(w.astype(float)).sum()) for w in session.network.weights)
    assert session.trainer.penalty() == pytest.approx(0.25 * weights, rel=1e-5)


def test_a_wider_layer_keeps_all_other_weights_and_the_epoch():
    session = trained(spiral_experiment(8, 8), epochs=2)
    weights = session.network.weights[0].copy()
    session.apply(with_hidden(session.experiment, 9, 8))
    assert session.network.sizes == (2, 9, 8, 3)
    assert np.array_equal(session.network.weights[0][:, :8], weights)
    assert session.trainer.epoch == 2
    session.step("epoch")
    assert session.history.view().epochs.tolist() == [0, 1, 2, 3]


def test_another_number_of_classes_starts_again_and_says_so():
    notices: list[RunEvent] = []
    session = Session(spiral_experiment(), notices.append)
    session.train(epochs=1)
    data = DataSpec(kind="spirals", classes=4, samples=60)
    session.apply(msgspec.structs.replace(session.experiment, data=data))
    assert session.trainer.steps == 0
    assert session.network.sizes[-1] == 4
    assert [notice.kind for notice in notices] == ["restarted"]


def test_a_run_stops_where_it_was_asked_to():
    session = Session(spiral_experiment())
    session.stop_rule = StopRule(epoch=2)
    session.train(epochs=10)
    assert session.trainer.epoch == 2
    assert not session.playing


def test_early_stopping_gives_back_the_parameters_of_the_best_epoch():
    notices: list[RunEvent] = []
    experiment = with_training(
        spiral_experiment(16, samples=40),
        optimizer=OptimizerSpec(kind="adam", learning_rate=0.05),
        early_stopping=EarlyStoppingSpec(patience=5),
    )
    data = msgspec.structs.replace(
        experiment.data, noise=0.6, train_fraction=0.4, validation_fraction=0.3
    )
    session = Session(msgspec.structs.replace(experiment, data=data), notices.append)
    session.train(epochs=500)
    view = session.history.view()
    losses = view.metric("validation_loss")
    best = int(np.argmin(losses))
    assert session.trainer.epoch < 500
    assert session.trainer.epoch - view.epochs[best] == 5
    assert session.evaluate("validation").loss == losses[best]
    assert "Stopped early" in notices[-1].text


def test_a_diverging_run_stops_with_the_last_finite_parameters():
    notices: list[RunEvent] = []
    experiment = with_training(
        spiral_experiment(8, activation="relu", samples=60),
        loss="mse",
        optimizer=OptimizerSpec(learning_rate=100.0),
    )
    network = msgspec.structs.replace(experiment.network, output="linear")
    session = Session(msgspec.structs.replace(experiment, network=network), notices.append)
    session.train(epochs=50)
    assert notices[-1].kind == "diverged"
    assert np.isfinite(session.network.parameters).all()
    assert np.isfinite(session.history.view().metric("train_loss")).all()


def test_a_paced_run_does_not_hurry():
    session = Session(spiral_experiment())
    session.pace.steps_per_second = 1e-6
    session.play()
    session.advance(lambda: False)
    assert session.trainer.steps == 0
    assert session.seconds_to_next_step() > 1e3


def test_a_resumed_run_that_goes_back_knows_the_best_epoch_from_before_it_was_saved():
    data = msgspec.structs.replace(spiral_experiment().data, noise=0.6)
    experiment = msgspec.structs.replace(spiral_experiment(12, samples=40), data=data)
    first = trained(experiment, epochs=40)
    saved = first.project()
    resumed = Session(spiral_experiment(), remember=True)
    resumed.resume(saved)
    resumed.train(epochs=3)
    resumed.rewind(41)
    resumed.step("batch")
    assert resumed.best.epoch <= 41
    if resumed.best.epoch == saved.best.epoch:
        assert resumed.project().best_parameters.tobytes() == saved.best_parameters.tobytes()


def test_a_change_while_the_past_is_shown_is_in_force_when_the_run_is_back_at_its_end():
    session = Session(spiral_experiment(), remember=True)
    session.train(epochs=3)
    session.rewind(1)
    training = msgspec.structs.replace(session.experiment.training, l2=0.1)
    session.apply(msgspec.structs.replace(session.experiment, training=training))
    session.rewind(None)
    session.step("epoch")
    assert session.history.view().last().penalty > 0


def test_a_layer_with_its_own_rule_leaves_all_others_at_the_weights_they_begin_with():
    plain = spiral_experiment(6, 5)
    own = Session(set_initializer(set_initializer(plain, 0, "zeros"), 2, "normal")).network
    shared = Session(plain).network
    assert not own.weights[0].any()
    assert np.array_equal(own.weights[1], shared.weights[1])
    assert not np.array_equal(own.weights[2], shared.weights[2])
    again = Session(set_initializer(plain, 2, "normal")).network
    assert np.array_equal(own.weights[2], again.weights[2])


def test_another_rule_for_a_layer_starts_the_run_again():
    said = []
    session = Session(spiral_experiment(6, 5), said.append)
    session.train(epochs=2)
    session.apply(set_initializer(session.experiment, 0, "he_normal"))
    assert session.trainer.steps == 0
    assert said[-1].kind == "restarted"


def test_a_paused_run_says_the_figures_of_its_very_step():
    session = trained(spiral_experiment(), epochs=2)
    session.step("batch", 2)
    record = session.snapshot().record
    assert record.step == session.trainer.steps
    assert record.train_loss == session.evaluate("train").loss


def test_a_playing_run_says_the_figures_of_the_last_end_of_an_epoch():
    session = trained(spiral_experiment(), epochs=2)
    before = session.snapshot().record
    session.play()
    session.advance(lambda: False, most=1)
    assert session.trainer.batch_in_epoch == 1
    assert session.snapshot().record is before


@pytest.mark.parametrize("playing", [False, True])
def test_figures_are_measured_anew_after_an_edit_and_after_its_undo(playing):
    before = spiral_experiment()
    session = trained(before, epochs=2)
    trained_loss = session.snapshot().record.train_loss
    session.playing = playing
    session.apply(with_hidden(before, 8, 1))
    edited = session.snapshot().record
    assert edited.train_loss == session.evaluate("train").loss != trained_loss
    assert len(edited.gradient_norms) == 3
    session.apply(before)
    assert session.snapshot().record.train_loss == session.evaluate("train").loss


def test_other_points_are_measured_at_once():
    before = spiral_experiment()
    session = trained(before, epochs=2)
    data = msgspec.structs.replace(before.data, noise=0.4)
    session.apply(msgspec.structs.replace(before, data=data))
    record = session.snapshot().record
    assert record.train_loss == session.evaluate("train").loss
    assert record.test_accuracy == session.evaluate("test").accuracy


def test_the_figures_are_those_of_rows_that_were_chosen_while_the_past_was_shown():
    session = Session(spiral_experiment(), remember=True)
    session.train(epochs=4)
    session.rewind(2)
    session.apply(set_data(session.experiment, noise=0.5))
    session.rewind(None)
    assert session.snapshot().record.test_loss == session.evaluate("test").loss
    session.apply(set_data(session.experiment, noise=0.2))
    session.rewind(2)
    session.snapshot()
    session.rewind(None)
    assert session.snapshot().record.test_loss == session.evaluate("test").loss


def test_the_figures_after_an_overflow_are_those_of_rows_that_are_chosen_then():
    session = Session(spiral_experiment(), remember=True)
    session.train(epochs=2)
    rate = OptimizerSpec(learning_rate=100.0)
    session.apply(set_training(session.experiment, optimizer=rate, l2=1.0))
    session.train(epochs=100)
    assert session.snapshot().overflow is not None
    session.apply(set_data(session.experiment, noise=0.5))
    assert session.snapshot().record.test_loss == session.evaluate("test").loss
