"""The sentence on the runs of a race, by figures alone."""

from __future__ import annotations

from dataclasses import replace
from math import nan

from playground.training.session import Session
from playground.ui.panels.compare.race_runs import curves_coincide, race_sentence
from tests.support import spiral_experiment, trained


def moment(**figures):
    """A snapshot with these figures in its record."""
    snapshot = Session(spiral_experiment()).snapshot()
    return replace(snapshot, record=replace(snapshot.record, **figures))


def test_the_run_on_the_table_is_set_against_its_rivals():
    runs = tuple(moment(epoch=1500, train_loss=loss) for loss in (1.0, 0.5, 0.25))
    assert race_sentence(runs, "train_loss") == (
        "after 1,500 epochs: 1.0000 against 0.5000, 0.2500"
    )


def test_accuracies_are_said_as_shares():
    runs = tuple(moment(epoch=3, test_accuracy=share) for share in (0.5, 0.75))
    assert race_sentence(runs, "test_accuracy") == "after 3 epochs: 50.0 % against 75.0 %"


def test_a_race_without_rivals_or_without_a_test_set_says_so():
    runs = (moment(test_loss=nan), moment(test_loss=nan))
    assert race_sentence(runs, "test_loss") == "There is no test set to compare the runs on"
    assert race_sentence(runs[:1], "train_loss").startswith("No rival yet")


def test_the_sentence_says_where_no_difference_can_be_seen():
    one = trained(spiral_experiment(4), 12).snapshot()
    other = trained(spiral_experiment(8, 8), 12).snapshot()
    early = trained(spiral_experiment(4), 3).snapshot()
    assert curves_coincide((one, one), "train_loss")
    assert race_sentence((one, one), "train_loss").startswith("the curves coincide; after 12 ")
    assert not curves_coincide((one, other), "train_loss")
    assert not curves_coincide((one, one, other), "train_loss")
    assert not curves_coincide((early, early), "train_loss")
    assert not curves_coincide((one,), "train_loss")
