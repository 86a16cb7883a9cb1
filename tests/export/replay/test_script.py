"""The page's own arithmetic agrees with the engine, in a JavaScript engine without a browser."""

from __future__ import annotations

import json

import numpy as np
import pytest
import quickjs

from playground.engine import make_loss
from playground.engine.activations import ACTIVATIONS
from playground.engine.losses import LOSSES
from playground.experiment.shapes import features_of
from playground.export.portable import raw_rows
from playground.export.replay.page import replay_script
from playground.export.replay.recording import describe_run, gradient_codes, record_moment
from playground.ui.language import numbers
from playground.ui.language.numbers import (
    Notation,
    grouped,
    loss_text,
    number_text,
    power_text,
    ratio_text,
    setting_text,
    share_text,
)
from tests.export.cases import CASES


@pytest.fixture(scope="module")
def engine() -> quickjs.Context:
    context = quickjs.Context()
    context.eval(replay_script())
    context.eval("const m = replayMathematics;")
    return context


def computed(engine: quickjs.Context, expression: str, **values: object) -> object:
    """What `expression` is in the page's script, with `values` at hand."""
    names = ", ".join(values)
    arguments = ", ".join(json.dumps(value) for value in values.values())
    return json.loads(engine.eval(f"JSON.stringify((({names}) => {expression})({arguments}))"))


@pytest.mark.parametrize("name", CASES)
def test_the_forward_pass_is_the_engine_s(name, engine):
    session = CASES[name]()
    rows = raw_rows(session.dataset, features_of(session.experiment.data))[:20]
    answers = computed(
        engine,
        "rows.map((row) => m.answerTo(run, moment, row).a)",
        run=describe_run(session),
        moment=record_moment(session),
        rows=rows.tolist(),
    )
    wide = session.network.copy("float64")
    expected = wide.forward(session.dataset.inputs[:20])
    np.testing.assert_allclose(answers, expected, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", [name for name in ACTIVATIONS if name != "softmax"])
def test_every_activation_is_the_engine_s_from_end_to_end(name, engine):
    z = np.concatenate([np.linspace(-40, 40, 161), [-1e-3, 1e-3, 2.999, 3.001, -2.999, -3.001]])
    values = computed(engine, "z.map(m.ACTIVATIONS[name])", name=name, z=z.tolist())
    np.testing.assert_allclose(values, ACTIVATIONS[name].value(z), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(
    ("loss", "activation"), [(name, loss.output or "tanh") for name, loss in LOSSES.items()]
)
def test_the_loss_of_a_point_is_the_engine_s(loss, activation, engine):
    rng = np.random.default_rng(3)
    z = rng.normal(0, 5, (20, 4))
    target = np.eye(4)[rng.integers(0, 4, 20)]
    a = ACTIVATIONS[activation].value(z)
    expected = make_loss(loss).per_row(z, a, target)
    values = computed(
        engine,
        "z.map((one, k) => m.lossOf({loss}, {z: one, a: a[k]}, y[k]))",
        loss=loss,
        z=z.tolist(),
        a=a.tolist(),
        y=target.tolist(),
    )
    np.testing.assert_allclose(values, expected, rtol=1e-9, atol=1e-12)


def test_a_point_of_the_plane_becomes_the_row_that_the_program_makes_of_it(engine):
    session = CASES["no-hidden-layer"]()
    points = np.array([[0.0, 0.0], [5.1, 3.5], [7.0, -1.0]])
    rows = computed(
        engine,
        "points.map(([x, y]) => m.rowAt(run.plane, x, y))",
        run=describe_run(session),
        points=points.tolist(),
    )
    np.testing.assert_allclose(rows, session.dataset.plane.raw_inputs(points), rtol=1e-12)


def test_recorded_gradients_are_read_back(engine):
    values = np.array([0.0, 2e-11, 5e-4, 3.0])
    codes = gradient_codes(values).tolist()
    read = computed(engine, "codes.map(m.magnitudeOf)", codes=codes)
    np.testing.assert_allclose(read, values, rtol=5e-4)


def test_a_drawing_keeps_its_proportions_and_stands_in_the_middle(engine):
    ink = np.zeros((40, 40))
    ink[5:35, 8:12] = 1.0
    picture = computed(engine, "m.normalizedDrawing(ink, 40, 8, 8, 16)", ink=ink.ravel().tolist())
    picture = np.array(picture).reshape(8, 8)
    assert picture.sum(axis=1).min() > 0, "the stroke reaches from the top to the bottom"
    middle = (picture.sum(axis=0) * (np.arange(8) + 0.5)).sum() / picture.sum()
    assert middle == pytest.approx(4.0, abs=0.3)
    assert (picture.sum(axis=0) > 1).sum() <= 2, "a thin stroke stays thin"


def test_every_activation_and_loss_of_the_engine_has_its_line(engine):
    activations, losses = (
        set(computed(engine, f"Object.keys(m.{table})")) for table in ("ACTIVATIONS", "LOSSES")
    )
    assert activations | {"softmax"} == set(ACTIVATIONS)
    assert losses == set(LOSSES)


def test_the_script_is_short_enough_to_read():
    size = len(replay_script().encode())
    assert size <= 60_000


def test_a_number_is_told_in_the_unit_of_its_column(engine):
    value = computed(engine, "m.ownUnit(run, 2)", run={"unit": {"mean": 100.0, "spread": 15.0}})
    assert value == 130.0


# Numbers are written as in the window.

FIGURES = (0.0, 1e-12, 8.4e-7, 4.2e-4, 0.00123, 0.05, 0.5046, 0.983, 1.0, 7.0, 9.87, 12.34, 99.7)
MORE_FIGURES = (123.4, 999.6, 1234.0, 18_750.0, 123_456.0, 999_999.0, 1e6, 3.4e9, -0.0007, -12.34)
NOTATIONS = {
    "numberText": (number_text, ()),
    "settingText": (setting_text, (6,)),
    "lossText": (loss_text, ()),
    "shareText": (share_text, ()),
    "groupedText": (grouped, ()),
}


@pytest.mark.parametrize(
    "found", [Notation(), Notation(",", "."), Notation(",", "\u202f")], ids=str
)
@pytest.mark.parametrize("name", NOTATIONS)
def test_numbers_are_written_as_in_the_window(name, found, engine, monkeypatch):
    written, more = NOTATIONS[name]
    monkeypatch.setattr(numbers, "_notation", found)
    values = [*FIGURES, *MORE_FIGURES]
    texts = computed(
        engine,
        "(replayNotation.useMarks(marks), values.map((v) => replayNotation[name](v, ...more)))",
        values=values,
        name=name,
        more=list(more),
        marks={"decimal": found.decimal, "group": found.group},
    )
    assert texts == [written(value, *more) for value in values]


def test_ratios_and_powers_are_written_as_in_the_window(engine):
    ratios = [1 / 67_123, 1 / 3.04e8, 0.31, 0.5, 0.83, 9.94, 25.3, 4.7e8]
    marks = {"decimal": ".", "group": ","}
    texts = computed(
        engine,
        "(replayNotation.useMarks(marks), values.map((v) => replayNotation.ratioText(v, 1)))",
        values=ratios,
        marks=marks,
    )
    assert texts == [ratio_text(ratio) for ratio in ratios]
    powers = list(range(-12, 7))
    texts = computed(engine, "powers.map(replayNotation.powerText)", powers=powers)
    assert texts == [power_text(power) for power in powers]


def test_what_is_no_number_is_a_dash_or_infinite(engine):
    texts = engine.eval(
        "[null, NaN, Infinity, -Infinity].map((v) => replayNotation.numberText(v)).join()"
    )
    assert texts == "–,–,∞,−∞"
