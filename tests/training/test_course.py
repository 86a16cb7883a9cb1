"""The best epoch is one of those whose held-out losses compare with those of now."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from playground.experiment.best import Best
from playground.experiment.edits import set_data, set_training
from playground.experiment.files import load_example
from playground.experiment.history import METRICS
from playground.experiment.network_edits import add_layer, toggle_unit
from playground.experiment.project import load_project, save_project
from playground.experiment.specs import EarlyStoppingSpec, Experiment, OptimizerSpec
from playground.training.build import prepare
from playground.training.held_out import holds_out_the_same
from playground.training.permute_units import with_parameter
from playground.training.session import Session
from tests.support import spiral_experiment


def noisy(**data: float) -> Experiment:
    """A net that overfits a few noisy points."""
    experiment = set_training(
        spiral_experiment(16, samples=40), optimizer=OptimizerSpec(kind="adam", learning_rate=0.01)
    )
    return set_data(experiment, **{"noise": 0.6, "train_fraction": 0.4, **data})


def trained_session(experiment: Experiment, epochs: int) -> Session:
    session = Session(experiment, remember=True)
    session.train(epochs=epochs)
    return session


def lowest(session: Session, part: str, after: int) -> int:
    view = session.history.view()
    losses = np.where(view.epochs > after, view.metric(f"{part}_loss"), np.inf)
    return int(view.epochs[np.argmin(losses)])


def test_the_best_is_looked_for_anew_once_other_rows_are_held_out():
    session = trained_session(noisy(), 60)
    assert session.best.epoch == lowest(session, "test", -1)
    session.apply(set_data(session.experiment, validation_fraction=0.3))
    assert session.best is None
    session.train(epochs=70)
    assert session.best.epoch == lowest(session, "validation", 60)
    session.restore_best()
    assert session.trainer.epoch == session.best.epoch
    assert session.evaluate("validation").loss == session.best.loss


def test_early_stopping_waits_for_losses_that_compare():
    # Validation rows that are much harder than the test rows of before: no loss is below theirs.
    session = trained_session(load_example("gaussians"), 30)
    easy = session.best.loss
    session.apply(set_data(session.experiment, validation_fraction=0.2, noise=0.5))
    stopping = EarlyStoppingSpec(patience=3)
    session.apply(set_training(session.experiment, early_stopping=stopping))
    session.train(epochs=400)
    best = session.best
    assert best.loss > 2 * easy
    assert best.epoch == lowest(session, "validation", 30)
    assert session.history.view().last_epoch == best.epoch + 3
    assert session.evaluate("validation").loss == best.loss


@pytest.mark.parametrize("edit", ["jitter", "penalty"])
def test_the_best_stays_where_the_same_rows_are_held_out(edit):
    session = trained_session(load_example("digits-100"), 3)
    best = session.best
    if edit == "jitter":
        session.apply(set_data(session.experiment, jitter=1))
    else:
        session.apply(set_training(session.experiment, l2=0.01))
    assert session.best == best
    assert session.history.view().judged_since == -1


def test_another_network_is_judged_by_its_own_epochs():
    session = trained_session(noisy(), 20)
    session.apply(add_layer(session.experiment, 1))
    assert session.best is None
    session.train(epochs=25)
    assert session.best.epoch == lowest(session, "test", 20)


def test_a_run_that_has_not_begun_begins_with_the_losses_of_its_new_rows():
    session = Session(noisy())
    session.apply(set_data(session.experiment, noise=0.0))
    (record,) = session.history.view().records()
    fresh = Session(session.experiment).history.view().last()
    assert (record.train_loss, record.test_loss) == (fresh.train_loss, fresh.test_loss)
    assert session.best.loss == record.test_loss


def test_a_branch_from_before_the_change_is_judged_from_there_on():
    session = trained_session(noisy(), 20)
    session.apply(set_data(session.experiment, validation_fraction=0.3))
    session.train(epochs=30)
    session.rewind(10)
    session.train(epochs=25)
    assert session.history.view().judged_since == 10
    assert session.best.epoch == lowest(session, "validation", 10)


def test_a_branch_from_before_a_change_that_was_undone_compares_with_all_before():
    session = trained_session(noisy(), 20)
    first, best = session.experiment, session.best
    session.apply(set_data(first, validation_fraction=0.3))
    session.train(epochs=10)
    session.apply(first)
    session.train(epochs=2)
    session.rewind(10)
    session.train(epochs=20)
    assert session.history.view().judged_since == -1
    assert session.best.epoch == lowest(session, "test", -1) == best.epoch
    session.rewind(25)
    session.train(epochs=1)
    assert session.best.epoch == best.epoch
    session.restore_best()
    assert session.evaluate("test").loss == best.loss


def test_a_branch_from_between_two_changes_is_judged_from_the_first_on():
    session = trained_session(noisy(), 20)
    session.apply(set_data(session.experiment, validation_fraction=0.3))
    between = session.experiment
    session.train(epochs=20)
    session.apply(set_data(between, noise=0.0))
    session.train(epochs=5)
    session.rewind(38)
    session.apply(between)
    session.train(epochs=1)
    assert session.history.view().judged_since == 20
    assert session.best.epoch == lowest(session, "validation", 20)
    session.restore_best()
    assert session.evaluate("validation").loss == session.best.loss


def test_early_stopping_brings_back_no_neuron_that_is_switched_off():
    session = trained_session(noisy(), 60)
    session.apply(toggle_unit(session.experiment, 0, 3))
    assert session.best is None
    stopping = EarlyStoppingSpec(patience=1)
    session.apply(set_training(session.experiment, early_stopping=stopping))
    session.train(epochs=200)
    assert not session.network.weights[1][3].any()
    assert session.best.epoch == lowest(session, "test", 60)
    assert session.evaluate("test").loss == session.best.loss


def test_a_file_saved_while_the_past_is_shown_knows_of_the_rows_that_come_next(tmp_path):
    session = trained_session(noisy(), 20)
    session.rewind(10)
    session.apply(set_data(session.experiment, validation_fraction=0.3))
    path = tmp_path / "run.nnplay"
    save_project(path, session.project())
    resumed = Session(spiral_experiment(), remember=True)
    resumed.resume(load_project(path))
    session.rewind(None)
    for one in (session, resumed):
        assert one.best is None
        assert one.history.view().judged_since == 20
        one.train(epochs=30)
    assert resumed.best == session.best
    assert resumed.best.epoch == lowest(resumed, "validation", 20)


def test_a_file_keeps_which_losses_compare(tmp_path):
    session = trained_session(noisy(), 20)
    session.apply(set_data(session.experiment, validation_fraction=0.3))
    session.train(epochs=24)
    path = tmp_path / "run.nnplay"
    save_project(path, session.project())
    resumed = Session(spiral_experiment(), remember=True)
    resumed.resume(load_project(path))
    assert resumed.history.view().judged_since == 20
    assert resumed.best == session.best
    for one in (session, resumed):
        one.train(epochs=60)
    assert resumed.best == session.best
    assert resumed.best.epoch == lowest(resumed, "validation", 20)


def test_rows_are_the_same_where_the_part_that_judges_has_equal_ones():
    digits = load_example("digits-100")
    before, more = prepare(digits).dataset, prepare(set_data(digits, jitter=1)).dataset
    assert len(more.train) == 2 * len(before.train)
    assert holds_out_the_same(before, more)
    given = prepare(set_data(digits, validation_fraction=0.1)).dataset
    assert not holds_out_the_same(before, given)
    assert not holds_out_the_same(given, before)
    assert not holds_out_the_same(before, prepare(set_data(digits, train_fraction=0.2)).dataset)


def test_the_best_epoch_comes_back_as_it_was_before_a_weight_was_set_at_its_end():
    session = trained_session(load_example("gaussians"), 4)
    best, parameters = session.best, session.network.parameters.copy()
    assert best.epoch == 4
    session.change_state(partial(with_parameter, session.network, index=0, value=5.0))
    assert session.evaluate("test").loss > best.loss
    session.restore_best()
    assert session.snapshot().record.test_loss == session.evaluate("test").loss == best.loss
    session.rewind(None)
    assert session.network.parameters[0] == 5.0
    session.restore_best()
    session.train(epochs=2)
    session.rewind(4)
    assert np.array_equal(session.network.parameters, parameters)


def test_a_best_epoch_that_is_out_of_reach_is_looked_for_anew():
    # Only moments of changes are left, and the first of those goes when there are too many.
    session = Session(noisy(), remember=True)
    session._machine._checkpoints._most = 3
    for number in range(1, 6):
        session.train(epochs=4)
        session.apply(set_training(session.experiment, l2=number / 1e4))
    session.train(epochs=40)
    assert session.earliest_epoch > 0
    lost, out_of_reach = session.trainer.epoch, session.earliest_epoch - 1
    session._course.best = Best(lost, 0.0)
    table = session.history._table
    table[out_of_reach, METRICS.index("test_loss")] = 0.0
    session.rewind(lost - 10)
    session.train(epochs=3)
    assert session.best.epoch > lost - 10
    assert session.history.view().judged_since == lost - 10


def test_the_best_of_a_file_comes_back_though_its_epoch_is_out_of_reach(tmp_path):
    first = trained_session(load_example("overfit-blobs"), 40)
    assert first.best.epoch < 40
    path = tmp_path / "run.nnplay"
    save_project(path, first.project())
    session = Session(spiral_experiment(), remember=True)
    session.resume(load_project(path))
    session.train(epochs=5)
    session.rewind(42)
    session.restore_best()
    assert (session.best.epoch, session.best.loss) == (first.best.epoch, first.best.loss)
    assert (session.trainer.epoch, session.rewound, session.playing) == (45, False, False)
    assert session.evaluate("test").loss == session.snapshot().record.test_loss == first.best.loss
