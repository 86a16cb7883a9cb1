"""Painting as arithmetic: dots in, dots out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.data import make_dataset
from playground.data.painted import (
    EDGE,
    MAX_DOTS,
    STARTER,
    brushed,
    dots_of_rows,
    erased,
    label_count,
    moved,
    near,
    rows_of_dots,
)

coordinate = st.floats(-EDGE, EDGE)
DOTS = st.lists(st.tuples(coordinate, coordinate, st.integers(0, 5)), max_size=30).map(tuple)


@given(DOTS, coordinate, coordinate, st.integers(0, 5), st.floats(0.1, 3), st.integers(1, 8))
def test_a_dab_adds_dots_of_its_class_near_its_place(dots, x, y, label, radius, count):
    after = brushed(dots, (x, y), label, radius, count)
    new = after[len(dots) :]
    assert after[: len(dots)] == dots
    assert len(new) == count
    assert {dot[2] for dot in new} == {label}
    for dot in new:
        assert np.hypot(dot[0] - x, dot[1] - y) <= radius + 0.001
        assert max(abs(dot[0]), abs(dot[1])) <= EDGE


def test_the_same_dab_gives_the_same_dots():
    assert brushed(STARTER, (1, 2), 0, 0.5, 5) == brushed(STARTER, (1, 2), 0, 0.5, 5)


@given(DOTS, coordinate, coordinate, st.floats(0.1, 3))
def test_erasing_leaves_exactly_what_is_farther_away(dots, x, y, radius):
    left = erased(dots, (x, y), radius)
    assert len(left) == len(dots) - len(near(dots, (x, y), radius))
    assert all(np.hypot(dot[0] - x, dot[1] - y) > radius for dot in left)


def test_moving_shifts_the_chosen_and_stops_at_the_edge():
    dots = ((0.0, 0.0, 0), (5.5, 1.0, 1), (-3.0, 2.0, 2))
    assert moved(dots, (0, 1), (1.0, -1.0)) == ((1.0, -1.0, 0), (6.0, 0.0, 1), (-3.0, 2.0, 2))


@pytest.mark.parametrize("place", [(7.0, 0.0), (float("nan"), 0.0)])
def test_painting_outside_is_refused(place):
    with pytest.raises(ValueError, match="outside of ±6"):
        brushed((), place, 0, 0.5, 1)


def test_too_many_dots_are_refused_with_a_way_out():
    full = STARTER * (MAX_DOTS // len(STARTER))
    with pytest.raises(ValueError, match="erase some first"):
        brushed(full, (0, 0), 0, 0.5, MAX_DOTS - len(full) + 1)


def test_a_seventh_class_is_refused():
    with pytest.raises(ValueError, match="label: 6"):
        brushed((), (0, 0), 6, 0.5, 1)


@given(DOTS)
def test_rows_and_back_are_the_same_dots(dots):
    rounded = tuple((round(x, 3) + 0.0, round(y, 3) + 0.0, label) for x, y, label in dots)
    assert dots_of_rows(*rows_of_dots(rounded)) == rounded


def test_a_large_data_set_is_thinned():
    rng = np.random.default_rng(1)
    dots = dots_of_rows(rng.uniform(-5, 5, (5000, 2)), rng.integers(0, 3, 5000))
    assert len(dots) == MAX_DOTS // 2
    assert label_count(dots) == 3


def test_painted_points_are_a_data_set_like_any_other():
    dots = ((1.0, 2.0, 0), (-1.0, 0.5, 2), (3.0, -3.0, 1), (0.0, 0.0, 2))
    dataset = make_dataset("points", points=dots)
    assert dataset.class_names == ("A", "B", "C")
    assert dataset.labels.tolist() == [0, 2, 1, 2]
    assert dataset.inputs.tolist() == [[1, 2], [-1, 0.5], [3, -3], [0, 0]]
    assert len(dataset.train) == 2
    assert np.array_equal(dataset.plane.coordinates, dataset.inputs)


def test_nothing_painted_yet_is_the_starter():
    dataset = make_dataset("points")
    assert len(dataset.labels) == len(STARTER)
    assert set(dataset.labels) == {0, 1}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"kind": "spirals", "points": STARTER}, "points: spirals is not painted"),
        ({"kind": "points", "samples": 241}, "samples: 241; points can have 2 to 240"),
        ({"kind": "points", "points": ((0, 0, 4), (1, 1, 0)), "classes": 3}, "points of class 5"),
        ({"kind": "points", "noise": 0.1}, "noise"),
    ],
)
def test_what_does_not_fit_is_named(words, message):
    with pytest.raises(ValueError, match=message):
        make_dataset(**words)


def parts_of(dots, **words):
    """The part of every place: 0 to train, 1 to validate, 2 to test."""
    data = make_dataset("points", points=dots, **words)
    places = [tuple(place) for place in data.plane.coordinates.tolist()]
    rows = enumerate((data.train, data.validation, data.test))
    return {places[row]: part for part, numbers in rows for row in numbers}


@pytest.mark.parametrize("words", [{}, {"train_fraction": 0.7, "validation_fraction": 0.2}])
def test_painting_and_erasing_leave_the_other_points_in_their_part(words):
    before = parts_of(STARTER, **words)
    for after in (
        parts_of(brushed(STARTER, (5.0, 5.0), 1, 0.5, 3), **words),
        parts_of(erased(STARTER, (-3.5, 1.5), 0.2), **words),
        parts_of(moved(STARTER, near(STARTER, (3.5, -1.5), 0.3), (0.5, 0.0)), **words),
    ):
        stayed = before.keys() & after.keys()
        assert len(stayed) > 200
        # The parts stay exact in number, for which a few at the border between them must change.
        assert sum(before[place] != after[place] for place in stayed) <= 12


def test_the_part_of_a_point_is_random_and_another_seed_draws_anew():
    before, after = parts_of(STARTER), parts_of(STARTER, seed=2)
    changed = sum(before[place] != after[place] for place in before) / len(before)
    assert 0.35 < changed < 0.65
    right = [part for (x, _), part in before.items() if x > 0]
    assert 0.35 < np.mean(np.array(right) == 0) < 0.65
