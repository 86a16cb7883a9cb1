"""Painting as edits of an experiment: what they keep, refuse, and what a run makes of them."""

from __future__ import annotations

import numpy as np
import pytest

from playground.experiment.changes import effect
from playground.experiment.edits import choose_data
from playground.experiment.files import parse_experiment, write_experiment
from playground.experiment.paint_edits import brush, erase, move
from playground.experiment.shapes import class_count, sample_count, split_counts
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    NetworkSpec,
    PaintedPoint,
    TrainingSpec,
)
from playground.experiment.validity import first_error
from playground.training.build import build_dataset
from playground.training.session import Session

SPIRALS = Experiment(data=DataSpec(kind="spirals", classes=3, samples=60))


def dataset(experiment: Experiment):
    return build_dataset(experiment.data)


def test_painting_begins_on_what_is_there():
    painted = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 1, 0.5, 4)
    before, after = dataset(SPIRALS), dataset(painted)
    assert painted.data.kind == "points"
    assert sample_count(painted.data) == 64
    assert after.plane.coordinates[:60] == pytest.approx(before.plane.coordinates, abs=6e-4)
    assert np.array_equal(after.labels[:60], before.labels)
    assert (after.labels[60:] == 1).all()


def test_the_run_goes_on_with_the_new_points():
    session = Session(SPIRALS)
    session.train(epochs=2)
    before = session.network.parameters.copy()
    painted = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 1, 0.5, 4)
    assert effect(SPIRALS, painted).kind == "live"
    session.apply(painted)
    assert np.array_equal(session.network.parameters, before)
    assert len(session.dataset.labels) == 64
    session.train(epochs=1)


def test_a_new_class_is_a_new_output():
    painted = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 5, 0.5, 4)
    assert class_count(painted.data) == 6
    assert effect(SPIRALS, painted).kind == "restart"
    assert Session(painted).network.sizes[-1] == 6


def test_an_erased_class_keeps_its_output():
    start = choose_data(SPIRALS, "points")
    for place in ((-3.5, 1.5), (3.5, -1.5)):
        start = erase(start, dataset(start), place, 1.5)
    assert set(dataset(start).labels) == {0}
    assert class_count(start.data) == 3
    assert first_error(start) is None


def test_moving_keeps_the_number_of_points():
    start = choose_data(SPIRALS, "points")
    shifted = move(start, dataset(start), (0.0, 0.0), 2.0, (1.0, 0.5))
    before, after = (dataset(e).plane.coordinates for e in (start, shifted))
    assert after[:120] - before[:120] == pytest.approx(np.tile((1.0, 0.5), (120, 1)), abs=2e-3)
    assert np.array_equal(after[120:], before[120:])


def test_an_edit_that_meets_nothing_is_the_same_experiment():
    start = choose_data(SPIRALS, "points")
    assert erase(start, dataset(start), (5.9, 5.9), 0.2) is start


def test_the_last_two_points_stay():
    start = choose_data(SPIRALS, "points")
    with pytest.raises(ValueError, match="Two points at least"):
        erase(start, dataset(start), (0.0, 0.0), 20.0)


@pytest.mark.parametrize(
    ("kind", "output", "loss", "message"),
    [
        ("iris", "softmax", "cross_entropy", "no plane to paint on"),
        ("digits", "softmax", "cross_entropy", "no plane to paint on"),
        ("plane", "linear", "mse", "only classes can be painted"),
    ],
)
def test_what_has_no_classes_on_a_plane_is_not_painted_on(kind, output, loss, message):
    experiment = Experiment(
        data=DataSpec(kind=kind),
        network=NetworkSpec(output=output),
        training=TrainingSpec(loss=loss),
    )
    with pytest.raises(ValueError, match=message):
        brush(experiment, dataset(experiment), (0.0, 0.0), 0, 0.5, 1)


def test_painted_points_are_written_and_read_again():
    painted = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 1, 0.5, 4)
    assert parse_experiment(write_experiment(painted), "painted") == painted


@pytest.mark.parametrize(
    ("data", "field"),
    [
        (DataSpec(kind="points", samples=241), "data.samples"),
        (DataSpec(kind="xor", points=(PaintedPoint(x1=0, x2=0, label=1),)), "data.points"),
        (DataSpec(kind="points", points=()), "data.train_fraction"),
        (DataSpec(kind="points", points=(PaintedPoint(x1=7, x2=0, label=1),)), "data.points[0].x1"),
        (
            DataSpec(kind="points", classes=2, points=(PaintedPoint(x1=0, x2=0, label=3),) * 4),
            "data.classes",
        ),
    ],
)
def test_what_can_not_be_trained_is_named(data: DataSpec, field: str):
    assert first_error(Experiment(data=data)).field == field


def test_the_counts_are_those_of_the_data_set():
    painted = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 4, 0.5, 3)
    made = dataset(painted)
    assert split_counts(painted.data) == (len(made.train), len(made.validation), len(made.test))
    assert class_count(painted.data) == len(made.class_names)


def test_another_kind_leaves_the_painting_behind():
    painted = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 1, 0.5, 4)
    assert choose_data(painted, "xor").data.points is None
