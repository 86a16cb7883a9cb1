"""A neuron on paper against the engine's own arrays, and typed over into a pocket calculator."""

from __future__ import annotations

import math

import numpy as np
import pytest
from msgspec.structs import replace

from playground.engine import ACTIVATIONS, make_activation
from playground.experiment.network_edits import set_batch_normalization, set_residual
from playground.experiment.specs import LayerSpec
from playground.training.probes.asked import Answer, Asked, AskedLayer
from playground.training.working import DIGITS, Working, formula_of, rounded, work_out
from tests.support import digits_experiment, spiral_experiment, trained


def recombined(working: Working) -> float:
    """Z as the shown figures give it."""
    total = math.fsum([*(term.product for term in working.terms), working.bias])
    if working.normalization is None:
        return total
    mean, deviation, scale, shift = working.normalization
    return scale * (total - mean) / deviation + shift


def calculator(formula: str, z: float) -> float:
    """What a person types: the written formula with z in its place."""
    text = formula.format(z=repr(z)).replace("÷", "/").replace("·", "*").replace("−", "-")
    parts = text.split("|")
    text = "".join(f"abs({part})" if place % 2 else part for place, part in enumerate(parts))
    text = text.replace("e^(", "exp(")
    phi = lambda x: 0.5 * math.erfc(-x / math.sqrt(2))  # noqa: E731
    known = {"exp": math.exp, "tanh": math.tanh, "ln": math.log, "sin": math.sin, "Φ": phi}
    return float(eval(text, {"__builtins__": {"max": max, "abs": abs}, **known}))


@pytest.mark.parametrize("name", sorted(set(ACTIVATIONS) - {"softmax"}))
def test_every_activation_is_written_as_it_is_computed(name: str):
    for z in (-2.345, -0.0712, 0.4321, 3.21):
        exact = float(make_activation(name).value(np.array([[z]]))[0, 0])
        assert calculator(formula_of(name, z), z) == pytest.approx(exact, rel=2e-6, abs=1e-9)


def session_of(kind: str):
    if kind == "digits":
        return trained(digits_experiment(12), epochs=2)
    experiment = spiral_experiment(8, 6, activation="tanh")
    hidden = (LayerSpec(units=8, activation="relu"), LayerSpec(units=6, activation="sigmoid"))
    experiment = replace(experiment, network=replace(experiment.network, hidden=hidden))
    if kind == "linked":
        experiment = spiral_experiment(6, 6, 5, activation="tanh")
        for layer in (0, 1, 2):
            experiment = set_residual(experiment, layer, True)
    if kind == "normalized":
        experiment = set_batch_normalization(experiment, 1, True)
    return trained(experiment, epochs=3)


@pytest.mark.parametrize("kind", ["plain", "normalized", "linked", "digits"])
def test_shown_figures_give_the_shown_results_neuron_by_neuron(kind: str):
    session = session_of(kind)
    inputs = session.dataset.inputs[int(session.dataset.test[0])]
    trace = session.network.trace(inputs[None])
    answer = session.snapshot({Asked(tuple(inputs))}).answer(Asked(tuple(inputs)))
    for layer, found in enumerate(answer.layers):
        np.testing.assert_array_equal(found.z, trace.pre_activations[layer][0])
        np.testing.assert_array_equal(found.a, trace.activations[layer][0])
        for unit in range(len(found.z)):
            working = work_out(answer, layer, unit)
            assert working.a == rounded(float(found.a[unit]), DIGITS)
            assert working.z == rounded(float(found.z[unit]), working.z_digits)
            # To the last shown digit of z.
            assert rounded(recombined(working), DIGITS) == rounded(working.z, DIGITS)
            if working.shares is None:
                result = calculator(working.formula, working.z)
                assert rounded(result, DIGITS) == pytest.approx(rounded(working.value, DIGITS))
                result = working.value if working.link is None else working.value + working.link
            else:
                result = working.shares.raised[unit] / working.shares.total
            assert rounded(result, DIGITS) == pytest.approx(working.a, rel=1e-9)


def test_products_are_of_the_figures_that_are_shown():
    session = session_of("plain")
    inputs = tuple(session.dataset.inputs[0])
    working = work_out(session.snapshot({Asked(inputs)}).answer(Asked(inputs)), 1, 2)
    first = session.network.trace(np.array([inputs])).activations[0][0]
    assert [term.source for term in working.terms] == list(range(8))
    for term, weight, value in zip(
        working.terms, session.network.weights[1][:, 2], first, strict=True
    ):
        assert term.weight == rounded(float(weight), working.digits)
        assert term.value == rounded(float(value), working.digits)
    assert working.digits < 8


def test_a_question_of_another_shape_has_no_answer():
    session = session_of("plain")
    assert session.snapshot({Asked((1.0, 2.0, 3.0))}).answer(Asked((1.0, 2.0, 3.0))) is None


def test_many_figures_are_rounded_as_one_is():
    values = np.array([0.0, 1.0, -0.123456789, 98765.4321, 3.3e-12, -7e20, np.nan, np.inf, 1e-310])
    inputs = np.resize(values, 12)
    layer = AskedLayer(
        inputs, np.ones((12, 1)), np.zeros(1), None, np.ones(1), np.ones(1), np.ones(1), "linear"
    )
    working = work_out(Answer((layer,)), 0, 0)
    for term, value in zip(working.terms, inputs.tolist(), strict=True):
        assert term.value == pytest.approx(rounded(value, working.digits), nan_ok=True, abs=1e-300)
