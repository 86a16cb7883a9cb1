"""Going back: any epoch, bit for bit, also past changed settings; branching keeps the old curve."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from playground.experiment.network_edits import toggle_link, toggle_unit
from playground.experiment.specs import (
    EarlyStoppingSpec,
    Experiment,
    LayerSpec,
    OptimizerSpec,
)
from playground.training.session import Session
from tests.support import spiral_experiment


def with_training(experiment: Experiment, **fields: object) -> Experiment:
    training = msgspec.structs.replace(experiment.training, **fields)
    return msgspec.structs.replace(experiment, training=training)


def adam_with_dropout() -> Experiment:
    experiment = spiral_experiment(optimizer=OptimizerSpec(kind="adam", learning_rate=0.01))
    hidden = (LayerSpec(units=8, activation="tanh", dropout=0.3),)
    network = msgspec.structs.replace(experiment.network, hidden=hidden)
    return msgspec.structs.replace(experiment, network=network)


def parameters_of_every_epoch(session: Session, epochs: int) -> list[np.ndarray]:
    found = [session.network.parameters.copy()]
    for _ in range(epochs):
        session.step("epoch")
        found.append(session.network.parameters.copy())
    return found


def test_every_epoch_comes_back_bit_for_bit():
    session = Session(adam_with_dropout(), remember=True)
    session._machine._checkpoints._most = 4
    expected = parameters_of_every_epoch(session, 20)
    assert len(session._machine._checkpoints.positions) <= 4
    for epoch in (0, 7, 19, 3, 20, 12):
        session.rewind(epoch)
        assert session.trainer.epoch == epoch
        assert np.array_equal(session.network.parameters, expected[epoch]), epoch


def test_the_shown_metrics_are_those_of_the_moment_and_the_history_stays_whole():
    session = Session(spiral_experiment(), remember=True)
    parameters_of_every_epoch(session, 6)
    session.rewind(2)
    snapshot = session.snapshot()
    assert snapshot.rewound
    assert snapshot.epoch == 2
    assert snapshot.record.train_loss == snapshot.history.metric("train_loss")[2]
    assert snapshot.history.last_epoch == 6


def test_a_time_cursor_is_at_the_epoch_that_is_shown_unless_the_run_plays():
    session = Session(spiral_experiment(), remember=True)
    parameters_of_every_epoch(session, 3)
    assert session.snapshot().cursor_epoch == 3
    session.rewind(1)
    assert session.snapshot().cursor_epoch == 1
    session.play()
    assert session.snapshot().cursor_epoch is None


def test_the_present_comes_back_from_the_middle_of_an_epoch():
    session = Session(spiral_experiment(), remember=True)
    parameters_of_every_epoch(session, 3)
    session.step("batch", 2)
    before = session.network.parameters.copy()
    session.rewind(1)
    session.rewind(None)
    assert not session.rewound
    assert session.trainer.batch_in_epoch == 2
    assert np.array_equal(session.network.parameters, before)


def test_going_on_unchanged_from_the_past_lives_the_same_future_again():
    session = Session(adam_with_dropout(), remember=True)
    expected = parameters_of_every_epoch(session, 8)
    session.rewind(3)
    while session.trainer.epoch < 8:
        session.step("epoch")
    assert np.array_equal(session.network.parameters, expected[8])
    assert session.history.view().epochs.tolist() == list(range(9))


def test_a_branch_takes_another_way_and_the_old_curve_stays():
    session = Session(spiral_experiment(), remember=True)
    expected = parameters_of_every_epoch(session, 6)
    session.rewind(2)
    session.apply(with_training(session.experiment, optimizer=OptimizerSpec(learning_rate=0.5)))
    session.step("epoch")
    snapshot = session.snapshot()
    assert not np.array_equal(session.network.parameters, expected[3])
    assert snapshot.history.epochs.tolist() == [0, 1, 2, 3]
    assert snapshot.left_behind is not None
    assert snapshot.left_behind.epochs.tolist() == list(range(7))


def test_changes_of_settings_are_lived_again_too():
    session = Session(spiral_experiment(), remember=True)
    session._machine._checkpoints._most = 3
    expected = parameters_of_every_epoch(session, 4)
    session.step("batch", 1)
    session.apply(with_training(session.experiment, l2=0.1))
    expected += parameters_of_every_epoch(session, 5)[1:]
    for epoch in (9, 6, 4, 2, 5):
        session.rewind(epoch)
        assert np.array_equal(session.network.parameters, expected[epoch]), epoch


def test_restoring_the_best_stands_at_the_lowest_held_out_loss():
    session = Session(spiral_experiment(16, samples=30, batch_size=5), remember=True)
    parameters_of_every_epoch(session, 30)
    losses = session.history.view().metric("test_loss")
    session.restore_best()
    assert session.trainer.epoch == int(np.argmin(losses))


def test_a_run_without_memory_says_so():
    with pytest.raises(ValueError, match="does not remember"):
        Session(spiral_experiment()).rewind(0)


def stopping_early(**training: object) -> Experiment:
    """A net that overfits a few noisy points, stopped by its validation loss."""
    experiment = spiral_experiment(
        16,
        samples=40,
        optimizer=OptimizerSpec(kind="adam", learning_rate=0.005),
        early_stopping=EarlyStoppingSpec(patience=8),
        **training,
    )
    data = msgspec.structs.replace(
        experiment.data, noise=0.6, train_fraction=0.4, validation_fraction=0.3
    )
    return msgspec.structs.replace(experiment, data=data)


def test_early_stopping_after_a_branch_gives_back_the_best_epoch_of_the_branch():
    session = Session(stopping_early(), remember=True)
    session.train(epochs=500)
    best = session.best.epoch
    assert 1 < best < session.trainer.epoch
    session.rewind(best - 1)
    calmer = OptimizerSpec(kind="adam", learning_rate=1e-9)
    session.apply(with_training(session.experiment, optimizer=calmer))
    session.train(epochs=500)
    losses = session.history.view().metric("validation_loss")
    assert session.best.epoch == int(np.argmin(losses))
    assert session.evaluate("validation").loss == losses[session.best.epoch]


def test_early_stopping_after_a_return_to_the_past_and_on_gives_back_the_best_epoch():
    straight = Session(stopping_early(), remember=True)
    straight.train(epochs=500)
    session = Session(stopping_early(), remember=True)
    session.train(epochs=straight.trainer.epoch - 2)
    session.rewind(straight.best.epoch + 1)
    session.train(epochs=500)
    assert session.trainer.epoch == straight.trainer.epoch
    assert np.array_equal(session.network.parameters, straight.network.parameters)


def test_a_link_that_is_off_gets_its_own_weight_back_though_the_past_was_looked_at():
    start = spiral_experiment(5, 4)
    session = Session(start, remember=True)
    session.train(epochs=4)
    had = session.network.weights[0][1, 0]
    session.apply(toggle_link(start, 0, 1, 0))
    session.train(epochs=2)
    session.rewind(2)
    assert session.network.weights[0][1, 0] not in (0, had)
    session.rewind(5)
    assert session.network.weights[0][1, 0] == 0
    session.rewind(None)
    session.apply(start)
    assert session.network.weights[0][1, 0] == had


def test_a_neuron_that_was_off_comes_back_as_it_was_then_in_a_branch_from_the_past():
    start = spiral_experiment(5, 4)
    session = Session(toggle_unit(start, 0, 2), remember=True)
    had = Session(start).network.weights[1][2].copy()
    session.train(epochs=2)
    session.apply(start)
    session.train(epochs=3)
    assert (session.network.weights[1][2] != had).any()
    session.rewind(1)
    assert (session.network.weights[1][2] == 0).all()
    session.step("batch")
    assert (session.network.weights[1][2] != had).any()
    assert np.abs(session.network.weights[1][2] - had).max() < 0.2


def test_after_early_stopping_the_figures_are_those_of_the_parameters_wherever_one_looked():
    session = Session(stopping_early(), remember=True)
    session.train(epochs=500)
    stopped = session.snapshot().record
    assert stopped.validation_loss == session.evaluate("validation").loss
    assert stopped.validation_loss != session.history.view().last().validation_loss
    session.rewind(3)
    session.rewind(None)
    assert session.snapshot().record == stopped
    again = Session(spiral_experiment())
    again.resume(session.project())
    assert again.snapshot().record == stopped


@pytest.mark.parametrize("unit", ["batch", "epoch"])
def test_a_step_in_the_past_says_that_the_run_branches_off(unit):
    said = []
    session = Session(spiral_experiment(), said.append, remember=True)
    session.train(epochs=4)
    session.rewind(2)
    assert not said
    session.step(unit)
    assert [notice.kind for notice in said] == ["branched"]
    assert "goes on from epoch 2" in said[0].text
    session.step(unit)
    assert len(said) == 1
