"""The sentences of charts, as pure functions of a moment."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from playground.experiment.history import METRICS
from playground.training.probes.plane import PlanePicture
from playground.training.session import Session
from playground.ui.panels.spoken import metric_sentence, plane_sentence
from tests.support import spiral_experiment


def moment(test_losses, epoch=None):
    """A snapshot whose history has these test losses."""
    session = Session(spiral_experiment())
    session.train(epochs=len(test_losses) - 1)
    snapshot = session.snapshot()
    table = snapshot.history.table.copy()
    table[:, 0] = 0.31
    table[:, 2] = test_losses
    history = replace(snapshot.history, table=table)
    record = replace(snapshot.record, train_loss=0.31, test_loss=test_losses[-1])
    return replace(snapshot, history=history, record=record)


def test_a_test_loss_that_turned_is_said_to_rise_since_its_lowest():
    said = metric_sentence(moment([0.9, 0.4, 0.41, 0.44]), "loss")
    assert said == "epoch 3, training loss 0.310, test loss 0.440, rising since epoch 1"


def test_a_test_loss_that_falls_is_the_lowest_so_far():
    assert metric_sentence(moment([0.9, 0.5, 0.4]), "loss").endswith("lowest so far")


def test_a_loss_within_a_hundredth_of_its_lowest_is_level():
    said = metric_sentence(moment([0.9, 0.4, 0.401, 0.402]), "loss")
    assert said.endswith("level since epoch 1")


def test_one_epoch_above_the_lowest_is_no_rise():
    assert metric_sentence(moment([0.9, 0.4, 0.44]), "loss").endswith("near its lowest")


def test_a_part_that_is_measured_no_longer_sets_no_course():
    shown = moment([0.9, 0.4, 0.41, 0.44])
    table = shown.history.table.copy()
    table[:3, METRICS.index("validation_loss")] = [0.9, 0.5, 0.3]
    given_back = replace(shown, history=replace(shown.history, table=table))
    assert metric_sentence(given_back, "loss").endswith("rising since epoch 1")


def test_epochs_have_the_marks_between_thousands_that_the_header_has():
    shown = moment([0.9, 0.4, 0.41, 0.44])
    late = replace(shown, epoch=5003, history=replace(shown.history, epochs=np.arange(4) + 5000))
    said = metric_sentence(late, "loss")
    assert said.startswith("epoch 5,003, ")
    assert said.endswith("rising since epoch 5,001")


def test_what_a_lesson_conceals_is_not_spoken_of():
    said = metric_sentence(moment([0.9, 0.4, 0.44]), "loss", frozenset({"test"}))
    assert "test" not in said
    assert "training loss 0.310" in said


def test_the_plane_is_said_class_by_class():
    values = np.zeros((2, 2, 2), dtype=np.float32)
    values[0, :, 0] = values[1, 0, 0] = 1.0
    values[1, 1, 1] = 1.0
    picture = PlanePicture(values, (-1.0, 1.0, -2.0, 2.0), "softmax")
    said = plane_sentence(picture, ("x1", "x2"), ("blue", "orange"))
    assert "x1 from −1.00 to 1.00, x2 from −2.00 to 2.00" in said
    assert "class blue has 75.0 % of the plane; class orange has 25.0 % of the plane" in said


def test_a_number_over_the_plane_is_said_by_its_range():
    values = np.array([[[0.0], [2.0]], [[1.0], [-3.0]]], dtype=np.float32)
    picture = PlanePicture(values, (0.0, 1.0, 0.0, 1.0), "linear")
    assert plane_sentence(picture, ("a", "b"), ()).endswith("the output goes from −3.00 to 2.00")
