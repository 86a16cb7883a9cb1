"""Every activation of the table: value, derivative, steps, extremes."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from playground.engine import ACTIVATIONS, make_activation
from playground.engine.activations import (
    HIDDEN_ACTIVATIONS,
    OUTPUT_ACTIVATIONS,
    log_softmax,
)
from tests.engine.cases import HIDDEN
from tests.engine.golden import golden

CONTRACT = (
    "linear sigmoid tanh relu leaky_relu elu gelu softplus swish sin softmax selu softsign mish"
)
# Points away from 0, where some derivatives jump.
POINTS = np.concatenate([np.linspace(-7, -0.01, 60), np.linspace(0.01, 7, 60)]).reshape(-1, 8)


def run_steps(name: str, z: np.ndarray, which: str) -> tuple[np.ndarray, np.ndarray]:
    """Output and derivative as the plan's steps compute them, with z ≡ a where it allows it."""
    activation = make_activation(name)
    z = -z if which == "negated_steps" else z.copy()
    a = np.empty_like(z) if activation.needs_input else z
    names = {"z": z, "a": a, "d": np.empty_like(z), "t": np.empty_like(z)}
    scalars = {"zero": 0.0, "one": 1.0, **activation.constants}
    names |= {key: np.array(value, z.dtype) for key, value in scalars.items()}
    names |= activation.functions
    functions = {name: getattr(np, name) for name in re.findall(r"(\w+)\(", _text(name))}
    names = functions | names
    with np.errstate(over="ignore"):
        exec("\n".join(getattr(activation, which)), names)
        # Derivative steps may use the output's memory: it is needed no more by then.
        value = names["a"].copy()
        exec("\n".join(activation.derivative_steps), names)
    derivative = names["d"] if activation.derivative_steps else np.ones_like(z)
    return value, derivative


def _text(name: str) -> str:
    activation = make_activation(name)
    steps = activation.forward_steps + activation.negated_steps + activation.derivative_steps
    return "\n".join(step for step in steps if "normal_" not in step)


def test_the_table_has_the_names_that_are_in_files():
    assert set(ACTIVATIONS) >= set(CONTRACT.split())
    assert all(name == activation.name for name, activation in ACTIVATIONS.items())


def test_every_activation_has_a_title_of_its_own():
    titles = [activation.title for activation in ACTIVATIONS.values()]
    assert all(titles)
    assert len(set(titles)) == len(titles)


def test_softmax_alone_is_for_the_output_alone():
    assert HIDDEN_ACTIVATIONS == HIDDEN
    assert set(OUTPUT_ACTIVATIONS) - set(HIDDEN_ACTIVATIONS) == {"softmax"}
    assert sorted(OUTPUT_ACTIVATIONS) == sorted(ACTIVATIONS)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_values_fill_the_range_and_stay_in_it(name):
    low, high = make_activation(name).range
    near, far = np.linspace(-10, 10, 200_000), np.array([-3e4, -3e3, 3e3, 3e4])
    values = make_activation(name).value(np.concatenate([near, far]).reshape(-1, 4))
    assert values.min() >= low - 1e-12
    assert values.max() <= high + 1e-12
    assert values.min() == pytest.approx(low, abs=1e-3) or (low == -np.inf and values.min() < -100)
    assert values.max() == pytest.approx(high, abs=1e-3) or (high == np.inf and values.max() > 1e3)


@pytest.mark.parametrize("name", HIDDEN)
def test_what_rectifies_is_flatter_below_zero_than_above_and_grows_without_bound(name):
    activation, z = make_activation(name), np.array([-30.0, 30.0])
    below, above = np.abs(activation.derivative(z, activation.value(z)))
    flat_below = below <= 0.01 * max(above, 1e-9) and above > 0.9
    assert activation.rectifies == (flat_below and not activation.is_bounded)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_targets_of_an_output_can_be_reached_or_approached(name):
    activation = make_activation(name)
    if activation.is_probability:
        assert activation.each_low == 0.0
    low, high = activation.range
    assert low <= activation.each_low <= high or activation.rectifies
    assert activation.threshold == (0.5 if activation.single_low == 0.0 else 0.0)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_value_agrees_with_pytorch(name):
    expected = golden()[f"activation/{name}/value"]
    actual = make_activation(name).value(golden()["activation/z"])
    np.testing.assert_allclose(actual, expected, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_backward_agrees_with_pytorch(name):
    activation, z = make_activation(name), golden()["activation/z"]
    backward = activation.backward(z, activation.value(z), golden()["activation/gradient"])
    np.testing.assert_allclose(
        backward, golden()[f"activation/{name}/backward"], rtol=1e-12, atol=1e-15
    )


@pytest.mark.parametrize("name", HIDDEN)
def test_derivative_agrees_with_central_differences(name):
    activation, h = make_activation(name), 1e-5
    differences = (activation.value(POINTS + h) - activation.value(POINTS - h)) / (2 * h)
    derivative = activation.derivative(POINTS, activation.value(POINTS))
    np.testing.assert_allclose(derivative, differences, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_steps_compute_what_the_formulas_say(name, dtype):
    activation, z = make_activation(name), POINTS.astype(dtype)
    a = activation.value(z)
    tolerance = 1e-12 if dtype == "float64" else 2e-6
    for which in ("forward_steps", "negated_steps")[: 1 + bool(activation.negated_steps)]:
        value, derivative = run_steps(name, z, which)
        np.testing.assert_allclose(value, a, rtol=tolerance, atol=tolerance)
        np.testing.assert_allclose(
            derivative, activation.derivative(z, a), rtol=tolerance, atol=tolerance
        )


@pytest.mark.parametrize("name", HIDDEN)
def test_derivative_steps_leave_the_output_alone(name):
    a, _ = run_steps(name, POINTS, "forward_steps")
    np.testing.assert_allclose(a, make_activation(name).value(POINTS), rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", HIDDEN)
def test_steps_take_z_only_where_it_is_kept(name):
    activation = make_activation(name)
    reads_input = any(re.search(r"\bz\b", step) for step in activation.derivative_steps)
    assert activation.needs_input or not reads_input


@pytest.mark.parametrize("name", ACTIVATIONS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_extreme_inputs_stay_finite_in_value_and_gradient(name, dtype):
    activation = make_activation(name)
    z = np.array([[-1e8, -1e3, 0.0, 1e3, 1e8], [5, 5, 5, 5, 5], [-1e8] * 5, [1e8] * 5], dtype)
    a = activation.value(z)
    backward = activation.backward(z, a, np.ones_like(z))
    assert np.isfinite(a).all()
    assert np.isfinite(backward).all()
    assert a.dtype == backward.dtype == dtype


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_input_is_left_alone(name):
    z = np.array([[-2.0, -0.5, 0.0, 3.0]])
    before = z.copy()
    activation = make_activation(name)
    a = activation.value(z)
    activation.backward(z, a, np.ones_like(z))
    assert np.array_equal(z, before)
    assert not np.shares_memory(a, z)


def test_sigmoid_and_tanh_slopes_are_at_most_a_quarter_and_one():
    z = np.linspace(-5, 5, 1001)[None]
    for name, limit in (("sigmoid", 0.25), ("tanh", 1.0)):
        activation = make_activation(name)
        slopes = activation.derivative(z, activation.value(z))
        assert slopes.max() == limit


@pytest.mark.parametrize(
    ("logits", "probabilities"),
    [((1, 2, 3), (0.0900, 0.2447, 0.6652)), ((2, 1, 0.1), (0.6590, 0.2424, 0.0986))],
)
def test_softmax_gives_the_textbook_numbers(logits, probabilities):
    p = make_activation("softmax").value(np.array([logits], float))
    np.testing.assert_allclose(p[0], probabilities, atol=5e-5)


LOGITS = arrays(np.float64, (3, 5), elements=st.floats(-50, 50))


@given(LOGITS, st.floats(-1e3, 1e3))
def test_adding_a_constant_to_all_logits_changes_no_probability(z, shift):
    softmax = make_activation("softmax")
    np.testing.assert_allclose(softmax.value(z + shift), softmax.value(z), rtol=1e-10)
    np.testing.assert_allclose(log_softmax(z + shift), log_softmax(z), rtol=1e-10, atol=1e-11)


@given(LOGITS, st.permutations(range(5)))
def test_permuted_classes_have_permuted_probabilities(z, order):
    softmax = make_activation("softmax")
    np.testing.assert_allclose(softmax.value(z[:, order]), softmax.value(z)[:, order], rtol=1e-12)


@given(LOGITS)
def test_probabilities_are_positive_and_sum_to_one(z):
    p = make_activation("softmax").value(z)
    assert (p >= 0).all()
    np.testing.assert_allclose(p.sum(axis=1), 1, rtol=1e-12)


def test_log_softmax_is_exact_where_the_probability_is_zero():
    assert log_softmax(np.array([[0.0, 1e4]]))[0, 0] == -1e4


def test_softmax_has_no_elementwise_derivative():
    with pytest.raises(TypeError, match="use backward"):
        make_activation("softmax").derivative(np.zeros((1, 2)), np.zeros((1, 2)))


@pytest.mark.parametrize("name", ["rellu", "", None, 3])
def test_an_unknown_activation_is_refused_with_the_known_ones(name):
    with pytest.raises(ValueError, match=r"activation: .* is unknown; choose one of linear, sig"):
        make_activation(name)
