"""Painting as edits of an experiment: what they keep, refuse, and what a run makes of them."""

from __future__ import annotations

import numpy as np
import pytest

from playground.experiment.changes import effect
from playground.experiment.edits import choose_data, regenerate, set_split
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


def part_of_every_place(experiment: Experiment) -> dict[tuple[float, ...], int]:
    """0 to train, 1 to validate, 2 to test."""
    data = dataset(experiment)
    places = [tuple(np.round(place, 3)) for place in data.plane.coordinates.tolist()]
    parts = enumerate((data.train, data.validation, data.test))
    return {places[row]: part for part, rows in parts for row in rows.tolist()}


@pytest.mark.parametrize("validation", [0.0, 0.2])
def test_a_stroke_leaves_every_old_point_in_its_part_from_the_first_dab_on(validation):
    experiment = set_split(SPIRALS, 0.5, validation)
    changed = 0
    for place in ((1.0, 1.0), (1.5, 1.0), (2.0, 1.0), (-4.0, 4.0)):
        before = part_of_every_place(experiment)
        experiment = brush(experiment, dataset(experiment), place, 1, 0.5, 3)
        after = part_of_every_place(experiment)
        assert len(after) == len(before) + 3
        changed += sum(after[old] != part for old, part in before.items())
        assert tuple(map(len, parts(experiment))) == split_counts(experiment.data)
    # Shares of whole points are rounded, for which a single one may have to change.
    assert changed <= 4


def parts(experiment: Experiment) -> tuple[np.ndarray, ...]:
    data = dataset(experiment)
    return data.train, data.validation, data.test


def test_erased_and_moved_points_leave_the_others_in_their_part():
    start = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 1, 0.5, 3)
    before = part_of_every_place(start)
    for after in (
        erase(start, dataset(start), (1.0, 1.0), 0.7),
        move(start, dataset(start), (1.0, 1.0), 0.7, (0.4, 0.0)),
    ):
        found = part_of_every_place(after)
        stayed = before.keys() & found.keys()
        assert 40 < len(stayed) < len(before)
        assert sum(before[place] != found[place] for place in stayed) <= 3


def test_another_seed_shares_painted_points_out_anew():
    start = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 1, 0.5, 3)
    before, after = (part_of_every_place(one) for one in (start, regenerate(start)))
    assert sum(before[place] != after[place] for place in before) > 15


def test_a_part_is_written_only_where_there_is_one():
    start = brush(SPIRALS, dataset(SPIRALS), (1.0, 1.0), 1, 0.5, 3)
    written = write_experiment(start)
    assert written.count(b'"part"') == 60
    assert parse_experiment(written, "FILE") == start
