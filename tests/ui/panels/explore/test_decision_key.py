"""What stands in the key of the decision map, by the moment and the selection alone."""

from __future__ import annotations

import numpy as np
import pytest

from playground.experiment.files import load_example
from playground.training.probes.plane import PointOutputs
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import LIGHT
from playground.ui.panels.explore.decision_key import (
    class_key,
    key_notes,
    outputs_at,
    scale_key,
)
from playground.ui.selection import Selection

HERE = (0.5, -0.25)


@pytest.fixture(scope="module")
def classes() -> Snapshot:
    return Session(load_example("spiral")).snapshot(frozenset((PointOutputs(HERE),)))


@pytest.fixture(scope="module")
def values() -> Snapshot:
    return Session(load_example("regression-plane")).snapshot(frozenset())


def test_outputs_are_those_of_the_point_under_the_mouse(classes):
    assert outputs_at(classes, Selection()) is None
    outputs = outputs_at(classes, Selection(point=HERE))
    assert outputs == pytest.approx(classes.answer(PointOutputs(HERE)).a)


def test_the_class_of_the_largest_share_is_strong(classes):
    names = classes.dataset.class_names
    assert [row.strong for row in class_key(classes, LIGHT, None, ()).rows] == [False] * len(names)
    outputs = np.full(len(names), 0.1)
    outputs[1] = 0.8
    rows = class_key(classes, LIGHT, outputs, ("a note",)).rows
    assert [row.strong for row in rows] == [number == 1 for number in range(len(names))]
    assert [row.name for row in rows] == list(names)


def test_a_value_points_at_its_place_on_the_scale(values):
    content = scale_key((-2.0, 2.0), "value", values, np.array([1.0]), ())
    assert content.scale is not None
    assert content.scale.value == pytest.approx(0.75)
    assert [share for share, _ in content.scale.ticks] == [0.0, 0.5, 1.0]
    assert scale_key((-2.0, 2.0), "value", values, np.array([np.nan]), ()).scale.value is None


def test_notes_count_what_is_not_drawn_and_what_is_mistaken(classes):
    total, nothing = len(classes.dataset.labels), Selection()
    assert key_notes(classes, nothing, "all", total) == ("filled: train\nring: test",)
    assert key_notes(classes, nothing, "all", 7)[-1] == f"7 of {total} points drawn"
    assert key_notes(classes, nothing, "train", len(classes.dataset.train))[-1].startswith("filled")
    assert key_notes(classes, nothing, "errors", 3)[-1] == "errors: 3"
    assert key_notes(classes, Selection(point=HERE), "all", total)[0] == "x1 0.500\nx2 −0.250"
