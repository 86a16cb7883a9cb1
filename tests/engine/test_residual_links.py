"""Residual links: PyTorch's numbers, true gradients, and a fast plan that says the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.engine import Network, Trainer, TrainingOptions, make_loss, make_optimizer
from playground.engine.batched_trainer import BatchedTrainer
from playground.engine.checking import check_gradient
from playground.engine.gradients import chain_factors
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
from tests.engine.golden import golden
from tests.engine.plain_training import train_plainly
from tests.engine.test_plan import planned_gradient

CROSS_ENTROPY = make_loss("cross_entropy")


def linked_network(sizes, hidden="tanh", output="softmax", dtype="float64", normalized=()):
    """A network with a residual link around every hidden layer."""
    residual = (True,) * (len(sizes) - 2)
    return make_network(sizes, hidden, output, dtype, 0, normalized, residual)


# What the numbers are.


@pytest.mark.parametrize("normalized", [False, True], ids=["plain", "normalised"])
@pytest.mark.parametrize("hidden", HIDDEN)
def test_loss_gradient_training_and_outputs_agree_with_pytorch(hidden, normalized):
    references = golden("residual")
    values = references.below(f"{hidden}/{'normalized' if normalized else 'plain'}/")
    network = linked_network((3, 5, 5, 4, 3), hidden, normalized=(normalized,) * 3)
    network.parameters[:] = values["start"]
    x, y = references["x"], references["y"]
    value, gradient = network.loss_and_gradient(x, y, CROSS_ENTROPY)
    assert value == pytest.approx(float(values["loss"]), rel=1e-13)
    np.testing.assert_allclose(gradient, values["gradient"], rtol=1e-9, atol=1e-14)
    optimizer = make_optimizer("sgd", learning_rate=0.05, momentum=0.9)
    options = TrainingOptions(batch_size=len(x))
    trainer = Trainer(network, CROSS_ENTROPY, optimizer, x, y, options, 1)
    trainer.run(6)
    np.testing.assert_allclose(network.parameters, values["end"], rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(network.forward(x), values["outputs"], rtol=1e-8)


def test_a_layer_adds_its_inputs_as_they_are_where_they_fit():
    network = make_network((4, 4, 2), residual=(True,))
    plain = make_network((4, 4, 2))
    assert network.projections == (None, None)
    x, _ = make_batch(network, 5)
    np.testing.assert_array_equal(
        network.trace(x).activations[0], plain.trace(x).activations[0] + x
    )
    np.testing.assert_array_equal(network.trace(x).values[0], plain.trace(x).activations[0])
    assert network.parameters.size == plain.parameters.size


def test_a_projection_stands_last_in_its_layer():
    network = Network((2, 3, 1), ("tanh", "linear"), "float64", (True,), (True,))
    network.parameters[:] = np.arange(31)
    assert network.biases[0].tolist() == [6, 7, 8]
    assert network.normalizations[0].variance.tolist() == [18, 19, 20]
    assert network.projections[0].tolist() == [[21, 22, 23], [24, 25, 26]]
    assert network.weights[1].ravel().tolist() == [27, 28, 29]


def test_weights_begin_as_they_do_without_links():
    linked = Network((2, 5, 5, 3), ("sigmoid", "sigmoid", "softmax"), residual=(True, True))
    plain = Network((2, 5, 5, 3), ("sigmoid", "sigmoid", "softmax"))
    for network in (linked, plain):
        network.initialize("glorot_uniform", np.random.default_rng(3))
    for one, other in zip(linked.weights, plain.weights, strict=True):
        assert np.array_equal(one, other)
    assert linked.projections[0].any()
    assert linked.projections[1] is None


# The gradient.


@pytest.mark.parametrize("sizes", [(3, 5, 4, 2), (3, 4, 4, 2), (1, 1, 1, 2)], ids=str)
@pytest.mark.parametrize("hidden", HIDDEN)
def test_the_gradient_agrees_with_central_differences_for_every_activation(hidden, sizes):
    network = linked_network(sizes, hidden)
    check = check_gradient(network, *make_batch(network, 7, 3), CROSS_ENTROPY)
    assert max(check.largest_errors) < 2e-6


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
def test_the_gradient_agrees_with_central_differences_for_every_loss(loss, output):
    network = linked_network((3, 5, 5, 4), "tanh", output)
    check = check_gradient(network, *make_batch(network, 6), make_loss(loss))
    assert max(check.largest_errors) < 1e-7


def test_the_gradient_of_a_normalised_layer_with_a_link_is_true_too():
    network = linked_network((3, 5, 4, 4, 2), "sigmoid", normalized=(True, False, True))
    check = check_gradient(network, *make_batch(network, 6), CROSS_ENTROPY)
    assert max(check.largest_errors) < 1e-7


def test_going_back_through_a_link_is_one_plus_w_f_prime():
    network = linked_network((1, 1, 1, 1, 2), "sigmoid")
    x, y = make_batch(network, 1)
    trace = network.trace(x)
    reached = network.gradients_of_outputs(trace, y, CROSS_ENTROPY)
    for layer in (1, 2):
        slope = trace.values[layer] * (1 - trace.values[layer])
        factor = 1 + network.weights[layer] * slope
        np.testing.assert_allclose(reached[layer - 1], factor * reached[layer], rtol=1e-12)


def test_the_factors_of_the_chain_multiply_to_what_reaches_a_layer():
    network = linked_network((3, 5, 5, 4, 2), "sigmoid", normalized=(False, True, False))
    factors = chain_factors(network, *make_batch(network, 6), CROSS_ENTROPY)
    for factor in factors[:-1]:
        product = (
            factor.through_weights
            * factor.through_link
            * factor.through_derivative
            * factor.through_normalization
        )
        assert product == pytest.approx(factor.ratio, rel=1e-12)
    # The output layer has no link, so what reaches the last hidden layer came through weights only.
    assert [factor.through_link == 1 for factor in factors] == [False, False, True, True]


# The fast plan.


@settings(max_examples=60)
@given(
    widths=st.lists(st.integers(1, 5), min_size=3, max_size=6),
    functions=st.lists(st.sampled_from(HIDDEN), min_size=6, max_size=6),
    flags=st.lists(st.tuples(st.booleans(), st.booleans()), min_size=4, max_size=4),
    case=st.sampled_from(LOSS_OUTPUTS),
    rows=st.integers(4, 12),
)
def test_any_architecture_gives_the_plain_gradient(widths, functions, flags, case, rows):
    loss, output = case
    hidden = len(widths) - 2
    normalized, residual = zip(*flags[:hidden], strict=True)
    activations = (*functions[:hidden], output)
    network = Network(widths, activations, "float64", normalized, residual)
    network.initialize("normal", np.random.default_rng(1))
    x, y = make_batch(network, rows)
    _, expected = network.copy().loss_and_gradient(x, y, make_loss(loss))
    scale = max(1e-2, float(np.abs(expected).max()))
    difference = np.abs(planned_gradient(network, x, y, loss) - expected).max()
    assert difference < 1e-11 * scale


def test_dropout_is_for_what_the_layer_computes_and_not_for_the_link():
    network, rates = linked_network((3, 6, 6, 4, 2), "relu"), (0.5, 0.0, 0.3)
    x, y = make_batch(network, 8)
    generators = (np.random.default_rng(9),), (np.random.default_rng(10),)
    planned = planned_gradient(
        network.copy(), x, y, "cross_entropy", Noise(rates, 0.4, *generators)
    )
    rng = np.random.default_rng(9)
    masks = [
        dropout_mask((units, 8), rate, rng, network.dtype).T if rate else None
        for units, rate in zip((6, 6, 4), rates, strict=True)
    ]
    noisy = x + 0.4 * np.random.default_rng(10).standard_normal(x.shape)
    _, plain = network.loss_and_gradient(noisy, y, CROSS_ENTROPY, masks)
    assert relative_error(planned, plain) < 1e-12
    trace = network.trace(x, masks)
    np.testing.assert_array_equal(
        trace.activations[0], trace.values[0] * masks[0] + x @ network.projections[0]
    )


@pytest.mark.parametrize("hidden", ["sigmoid", "relu"])
def test_a_plan_without_links_has_the_very_lines_it_had(hidden):
    network = make_network((3, 5, 5, 5, 2), hidden)
    sources = []
    for which in ((), (False, False, False)):
        same = Network(network.sizes, network.activations, "float64", (), which)
        plan = Plan(same, CROSS_ENTROPY, 6, same.parameters, np.zeros_like(same.parameters))
        sources.append(plan.source)
    assert sources[0] == sources[1]
    assert not any(word in sources[0] for word in ("reached", "copyto", "x_units", "P1"))


def test_the_source_says_what_is_handed_on():
    network = linked_network((2, 4, 4, 3))
    plan = Plan(network, CROSS_ENTROPY, 5, network.parameters, np.zeros_like(network.parameters))
    for line in ("# Layer 2 hands on f(z) + x", "add(a2, h1_units, h2_units)"):
        assert line in plan.source


def trainer(seed, sizes, dtype="float32", **changes):
    rng = np.random.default_rng(100 + seed)
    hidden = len(sizes) - 2
    network = Network(
        sizes, ("sigmoid",) * hidden + ("softmax",), dtype, (), (True,) * (hidden - 1) + (False,)
    )
    network.initialize("glorot_uniform", rng)
    inputs = rng.normal(size=(37, sizes[0])).astype(dtype)
    targets = np.eye(sizes[-1], dtype=dtype)[rng.integers(sizes[-1], size=37)]
    options = TrainingOptions(**{"batch_size": 8, **changes})
    optimizer = make_optimizer("sgd", learning_rate=0.05, momentum=0.9)
    return Trainer(network, CROSS_ENTROPY, optimizer, inputs, targets, options, seed)


@pytest.mark.parametrize("changes", [{}, {"l2": 0.01, "dropout": (0.3, 0.0, 0.2)}], ids=str)
@pytest.mark.parametrize("sizes", [(2, 8, 8, 8, 3), (3, 3, 5, 4, 2)], ids=str)
def test_many_at_once_reach_the_bits_of_each_run_alone(sizes, changes):
    together, alone = ([trainer(seed, sizes, **changes) for seed in (1, 2, 3)] for _ in range(2))
    BatchedTrainer(together).run(23)
    for many, one in zip(together, alone, strict=True):
        one.run(23)
        assert np.array_equal(many.network.parameters, one.network.parameters)
        assert np.array_equal(many.gradient, one.gradient)


def test_runs_with_other_links_do_not_train_together():
    one, other = trainer(1, (2, 4, 4, 2)), trainer(1, (2, 4, 4, 2))
    other.network.residual = (False, False)
    with pytest.raises(ValueError, match="its residual links is"):
        BatchedTrainer([one, other])


def test_training_is_the_plain_loop_with_penalties_on_projections_too():
    fast = trainer(4, (3, 5, 4, 2), "float64", l1=1e-3, l2=1e-2, clip_norm=0.5)
    plain = trainer(4, (3, 5, 4, 2), "float64").network
    rule = {"name": "sgd", "learning_rate": 0.05, "momentum": 0.9}
    train_plainly(
        plain, "cross_entropy", rule, fast._inputs, fast._targets, fast.options, 4, epochs=3
    )
    fast.run(15)
    np.testing.assert_allclose(fast.network.parameters, plain.parameters, rtol=1e-11, atol=1e-13)


def test_one_true_or_false_is_wanted_for_each_hidden_layer():
    with pytest.raises(ValueError, match=r"residual: .* must be one true or false for each of 1"):
        Network((2, 3, 1), ("tanh", "linear"), residual=(True, True))
