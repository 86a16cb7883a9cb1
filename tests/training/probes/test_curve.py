"""y over x: the curve of a regression with one feature, in the units of the data."""

from __future__ import annotations

import numpy as np

from playground.data.table import TableRows
from playground.experiment.table_edits import experiment_of_table
from playground.training.probes.curve import CurveOutputs, has_curve
from playground.training.session import Session
from tests.support import spiral_experiment


def line_session() -> Session:
    x = np.linspace(4.0, 25.0, 50)[:, None]
    rows = TableRows("cars.csv", ("speed",), "dist", (), x, 4.0 * x[:, 0] - 10.0, unit="ft")
    return Session(experiment_of_table(rows))


def test_a_trained_curve_lies_on_the_line_of_its_points():
    session = line_session()
    session.play()
    for _ in range(150):
        session.step("epoch")
    answer = CurveOutputs().measure(session.context())
    assert answer.x[0] < 4.0 < 25.0 < answer.x[-1]
    inside = (answer.x > 5.0) & (answer.x < 24.0)
    np.testing.assert_allclose(answer.y[inside], 4.0 * answer.x[inside] - 10.0, atol=5.0)


def test_classes_and_planes_have_no_curve():
    session = Session(spiral_experiment())
    assert not has_curve(session.dataset)
    assert CurveOutputs().measure(session.context()) is None


def test_one_number_to_a_class_and_two_to_a_number_have_no_curve():
    places = np.linspace(0.0, 1.0, 40)
    a_class = TableRows(
        "a", ("x",), "c", ("low", "high"), places[:, None], places.round().astype(int)
    )
    plane = TableRows("b", ("x", "y"), "t", (), np.c_[places, places**2], places)
    for rows in (a_class, plane):
        session = Session(experiment_of_table(rows))
        assert not has_curve(session.dataset)
        assert CurveOutputs().measure(session.context()) is None
