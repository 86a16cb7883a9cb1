"""Trials under way, without a thread: whose turn it is, what each has reached, and when it ends."""

from __future__ import annotations

import math

import numpy as np
from msgspec.structs import replace

from playground.experiment.edits import (
    set_data,
    set_early_stopping,
    set_optimizer,
    set_training,
)
from playground.experiment.specs import Experiment
from playground.training.build import prepare
from playground.training.trial_groups import Outcome, Trial, TrialGroups, without_seed
from tests.support import spiral_experiment, trained

EXPERIMENT = spiral_experiment(4)


def never() -> bool:
    return False


def at_once() -> bool:
    return True


def seeded(seed: int, experiment: Experiment = EXPERIMENT) -> Experiment:
    return set_training(experiment, seed=seed)


def to_the_end(groups: TrialGroups) -> list[dict[int, Outcome]]:
    found = []
    while len(groups):
        found.append(groups.advance(never))
    return found


def test_a_trial_begins_with_the_losses_of_its_first_parameters_and_is_under_way():
    groups = TrialGroups()
    trial = Trial("a", EXPERIMENT, 3)
    outcome = groups.add([(7, trial)])[7]
    session = trained(EXPERIMENT, 0)
    assert (outcome.trial, outcome.finished, outcome.fault) == (trial, False, "")
    assert outcome.train_loss == session.evaluate("train").loss
    assert outcome.test_loss == session.evaluate("test").loss
    assert outcome.test_accuracy == session.evaluate("test").accuracy
    assert math.isnan(outcome.validation_loss)
    assert len(groups) == 1


def test_those_that_differ_in_their_seed_take_their_turn_together_and_others_after_them():
    groups = TrialGroups()
    wide = spiral_experiment(5)
    trials = [seeded(1), wide, seeded(2)]
    groups.add([(number, Trial("t", one, 2)) for number, one in enumerate(trials)])
    assert len(groups) == 3
    assert [sorted(step) for step in to_the_end(groups)] == [[0, 2], [1], [0, 2], [1]]


def test_each_ends_with_its_own_epochs_and_the_others_go_on_with_the_same_bits():
    groups = TrialGroups()
    groups.add([(n, Trial("t", seeded(n), epochs)) for n, epochs in enumerate((1, 3, 3))])
    steps = to_the_end(groups)
    assert [sorted(step) for step in steps] == [[0, 1, 2], [1, 2], [1, 2]]
    assert [step[1].finished for step in steps] == [False, False, True]
    assert steps[0][0].finished
    for number in (1, 2):
        alone = trained(seeded(number), 3)
        last = steps[-1][number]
        np.testing.assert_array_equal(last.history.table, alone.history.view().table)
        assert last.train_loss == alone.evaluate("train").loss
        assert last.test_loss == alone.evaluate("test").loss
        assert last.test_accuracy == alone.evaluate("test").accuracy


def test_while_it_is_under_way_a_trial_tells_the_figures_of_its_last_epoch():
    held_out = set_data(EXPERIMENT, validation_fraction=0.2)
    groups = TrialGroups()
    groups.add([(0, Trial("t", held_out, 3))])
    outcome = groups.advance(never)[0]
    row = trained(held_out, 1).history.view().last()
    assert (outcome.train_loss, outcome.validation_loss) == (row.train_loss, row.validation_loss)
    assert (outcome.test_loss, outcome.test_accuracy) == (row.test_loss, row.test_accuracy)
    assert not math.isnan(outcome.validation_loss)


def test_who_is_broken_off_between_two_steps_says_nothing_and_goes_on_later():
    groups = TrialGroups()
    groups.add([(0, Trial("t", EXPERIMENT, 1))])
    assert groups.advance(at_once) == {}
    assert len(groups) == 1
    outcome = groups.advance(never)[0]
    assert outcome.train_loss == trained(EXPERIMENT, 1).evaluate("train").loss
    assert groups.advance(never) == {}


def test_early_stopping_ends_a_trial_with_its_best_parameters():
    stopped = set_early_stopping(set_data(EXPERIMENT, validation_fraction=0.2), 1)
    stopped = set_optimizer(stopped, learning_rate=3.0)
    groups = TrialGroups()
    groups.add([(0, Trial("t", stopped, 400))])
    last = to_the_end(groups)[-1][0]
    assert last.finished
    assert last.history.last_epoch < 400
    assert last.validation_loss == last.history.metric("validation_loss").min()
    assert last.fault == ""


def test_a_trial_that_overflows_ends_and_says_where():
    wild = set_optimizer(spiral_experiment(8, 8, activation="relu", loss="mse"), learning_rate=80.0)
    wild = replace(wild, network=replace(wild.network, output="linear"))
    groups = TrialGroups()
    groups.add([(0, Trial("t", wild, 400))])
    last = to_the_end(groups)[-1][0]
    assert last.finished
    assert "overflow" in last.fault
    assert math.isfinite(last.test_loss)


def test_no_epochs_are_a_trial_that_has_ended():
    groups = TrialGroups()
    assert groups.add([(0, Trial("t", EXPERIMENT, 0))])[0].finished
    assert len(groups) == 0


def test_what_can_not_begin_is_an_outcome_without_figures():
    bad = set_training(EXPERIMENT, loss="mse")
    bad = replace(bad, training=replace(bad.training, loss="binary_cross_entropy"))
    groups = TrialGroups()
    found = groups.add([(0, Trial("bad", bad, 2)), (1, Trial("good", EXPERIMENT, 2))])
    assert found[0].finished
    assert "binary_cross_entropy" in found[0].fault or "cross-entropy" in found[0].fault
    assert all(math.isnan(one) for one in (found[0].train_loss, found[0].test_loss))
    assert all(math.isnan(one) for one in (found[0].validation_loss, found[0].test_accuracy))
    assert found[0].history.last() is None
    assert len(groups) == 1


def test_a_trial_learns_from_the_data_that_it_is_handed():
    other = prepare(set_data(EXPERIMENT, seed=9))
    groups = TrialGroups()
    groups.add([(0, Trial("t", EXPERIMENT, 1, other))])
    outcome = groups.advance(never)[0]
    assert outcome.train_loss == trained(set_data(EXPERIMENT, seed=9), 1).evaluate("train").loss


def test_only_the_seed_of_the_training_makes_no_difference():
    assert without_seed(seeded(3)) == without_seed(seeded(4))
    assert without_seed(set_data(EXPERIMENT, seed=9)) != without_seed(EXPERIMENT)


def test_a_part_without_rows_has_no_figures():
    groups = TrialGroups()
    groups.add([(0, Trial("t", set_data(EXPERIMENT, train_fraction=1.0), 1))])
    outcome = groups.advance(never)[0]
    assert math.isfinite(outcome.train_loss)
    assert math.isnan(outcome.test_loss)
    assert math.isnan(outcome.test_accuracy)
