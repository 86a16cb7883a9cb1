"""The fast plan computes what the plain network computes."""

from __future__ import annotations

import textwrap
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.engine import Network, losses, make_loss
from playground.engine import plan as plan_module
from playground.engine.activations import ACTIVATIONS
from playground.engine.losses import MeanSquaredError
from playground.engine.noise import Noise
from playground.engine.plan import Plan
from tests.engine.cases import (
    HIDDEN,
    LOSS_OUTPUTS,
    dropout_mask,
    make_batch,
    make_network,
    relative_error,
)


def feature_major(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A batch as a plan takes it: x with a row of ones below, y; both (features, n)."""
    return np.hstack([x, np.ones((len(x), 1), x.dtype)]).T, np.ascontiguousarray(y.T)


def planned_gradient(
    network: Network,
    x: np.ndarray,
    y: np.ndarray,
    loss: str,
    noise: Noise | None = None,
) -> np.ndarray:
    gradient = np.full_like(network.parameters, np.nan)
    plan = Plan(network, make_loss(loss), len(x), network.parameters, gradient, noise)
    with np.errstate(all="ignore"):
        plan.backpropagate(*feature_major(x, y))
    return gradient


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("sizes", [(3, 5, 4, 6, 2), (3, 5, 5, 5, 5, 2), (2, 1, 1, 1, 3)])
@pytest.mark.parametrize("rows", [1, 7])
def test_every_activation_gives_the_plain_gradient(hidden, sizes, rows):
    network = make_network(sizes, hidden)
    x, y = make_batch(network, rows)
    _, plain = network.loss_and_gradient(x, y, make_loss("cross_entropy"))
    assert relative_error(planned_gradient(network, x, y, "cross_entropy"), plain) < 1e-12


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
@pytest.mark.parametrize("sizes", [(3, 5, 4), (3, 4), (2, 3, 2), (4, 3, 7)])
def test_every_loss_and_output_gives_the_plain_gradient(loss, output, sizes):
    network = make_network(sizes, "tanh", output)
    x, y = make_batch(network, 6)
    _, plain = network.loss_and_gradient(x, y, make_loss(loss))
    assert relative_error(planned_gradient(network, x, y, loss), plain) < 1e-12


def test_a_loss_may_name_constants_in_its_steps(monkeypatch):
    class Tripled(MeanSquaredError):
        name = "tripled"
        constants = MappingProxyType({"triple": 3.0})
        gradient_steps = (*MeanSquaredError.gradient_steps, "multiply(e, triple, e)")

    monkeypatch.setattr(losses, "LOSSES", {**losses.LOSSES, "tripled": Tripled()})
    network = make_network((3, 4, 2), "tanh", "linear")
    x, y = make_batch(network, 6)
    thrice = 3 * planned_gradient(network, x, y, "mse")
    assert relative_error(planned_gradient(network, x, y, "tripled"), thrice) < 1e-12


def test_constants_of_one_name_have_one_value():
    # All activations and the loss of a network share the names of its plan.
    numbers = [
        pair
        for one in (*ACTIVATIONS.values(), *losses.LOSSES.values())
        for pair in one.constants.items()
    ]
    names = dict(numbers)
    assert all(names[name] == value for name, value in numbers)
    assert not {"zero", "one", "inverse_size", "two_inverse_size"} & set(names)


@settings(max_examples=60)
@given(
    widths=st.lists(st.integers(1, 9), min_size=2, max_size=6),
    functions=st.lists(st.sampled_from(HIDDEN), min_size=6, max_size=6),
    case=st.sampled_from(LOSS_OUTPUTS),
    rows=st.integers(1, 12),
    dtype=st.sampled_from(["float32", "float64"]),
)
def test_any_architecture_gives_the_plain_gradient(widths, functions, case, rows, dtype):
    loss, output = case
    activations = (*functions[: len(widths) - 2], output)
    network = Network(widths, activations, dtype)
    network.initialize("glorot_normal", np.random.default_rng(1))
    x, y = make_batch(network, rows)
    _, plain = network.loss_and_gradient(x, y, make_loss(loss))
    planned = planned_gradient(network, x, y, loss)
    tolerance = 1e-12 if dtype == "float64" else 1e-4
    np.testing.assert_allclose(
        planned, plain, rtol=tolerance, atol=tolerance * max(1e-3, float(np.abs(plain).max()))
    )


def test_ties_between_logits_and_extreme_ones_are_no_matter():
    network = make_network((2, 3, 4))
    network.parameters[:] = 0
    x, y = make_batch(network, 5)
    assert np.isfinite(planned_gradient(network, x, y, "cross_entropy")).all()
    network.biases[1][...] = [1e8, -1e8, 1e8, 0]
    _, plain = network.loss_and_gradient(x, y, make_loss("cross_entropy"))
    np.testing.assert_allclose(
        planned_gradient(network, x, y, "cross_entropy"), plain, rtol=1e-12, atol=1e-15
    )


@pytest.mark.parametrize("hidden", ["relu", "sigmoid", "gelu"])
def test_dropout_gives_the_plain_gradient_of_the_same_masks(hidden):
    network, rates = make_network((3, 6, 5, 4, 2), hidden), (0.5, 0.0, 0.3)
    x, y = make_batch(network, 8)
    noise = Noise(rates, 0.0, (np.random.default_rng(9),))
    planned = planned_gradient(network, x, y, "cross_entropy", noise)
    rng = np.random.default_rng(9)
    masks = [
        dropout_mask((units, 8), rate, rng, network.dtype).T if rate else None
        for units, rate in zip((6, 5, 4), rates, strict=True)
    ]
    _, plain = network.loss_and_gradient(x, y, make_loss("cross_entropy"), masks)
    assert relative_error(planned, plain) < 1e-12


def test_input_noise_gives_the_plain_gradient_of_noisy_inputs():
    network = make_network((3, 6, 2))
    x, y = make_batch(network, 8)
    noise = Noise((), 0.4, (), (np.random.default_rng(9),))
    planned = planned_gradient(network, x, y, "cross_entropy", noise)
    noise = np.random.default_rng(9).standard_normal(x.shape)
    _, plain = network.loss_and_gradient(x + 0.4 * noise, y, make_loss("cross_entropy"))
    assert relative_error(planned, plain) < 1e-12


def test_the_plan_reads_the_live_parameters():
    network = make_network((3, 4, 2))
    x, y = make_batch(network, 5)
    gradient = np.zeros_like(network.parameters)
    plan = Plan(network, make_loss("cross_entropy"), 5, network.parameters, gradient)
    plan.backpropagate(*feature_major(x, y))
    network.parameters *= 2
    plan.backpropagate(*feature_major(x, y))
    _, plain = network.loss_and_gradient(x, y, make_loss("cross_entropy"))
    assert relative_error(gradient, plain) < 1e-12


def test_the_plan_leaves_parameters_and_batch_alone():
    network = make_network((3, 4, 2), "sigmoid")
    x, y = feature_major(*make_batch(network, 5))
    kept = [array.copy() for array in (network.parameters, x, y)]
    gradient = np.zeros_like(network.parameters)
    Plan(network, make_loss("cross_entropy"), 5, network.parameters, gradient).backpropagate(x, y)
    assert all(np.array_equal(a, b) for a, b in zip(kept, (network.parameters, x, y), strict=True))


def test_the_source_reads_like_the_mathematics():
    network = make_network((2, 4, 3), "tanh")
    gradient = np.zeros_like(network.parameters)
    source = Plan(network, make_loss("cross_entropy"), 5, network.parameters, gradient).source
    assert source.startswith("def backpropagate(x, y):")
    for line in ("# Layer 1, tanh: z = Wᵀa + b, a = f(z)", "tanh(a1, a1)", "δ = ∂L/∂z"):
        assert line in source


def test_the_lines_find_their_names_as_fast_as_python_can():
    network = make_network((2, 3, 1), "tanh", "linear")
    gradient = np.zeros_like(network.parameters)
    plan = Plan(network, make_loss("mse"), 4, network.parameters, gradient)
    # In a subclass of dict every name costs some 30 ns more, a fifth of a small step.
    assert type(plan.backpropagate.__globals__) is dict


def test_the_source_that_the_module_opens_with_is_what_it_writes():
    network = make_network((2, 4, 2, 1), "tanh", "tanh", "float32")
    plan = Plan(network, make_loss("mse"), 10, network.parameters, network.parameters.copy())
    assert plan_module.__doc__ is not None
    assert textwrap.indent(plan.source, " " * 4) in plan_module.__doc__
