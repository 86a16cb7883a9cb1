"""Batch normalisation: PyTorch's numbers, true gradients, and a fast plan that says the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.engine import (
    OPTIMIZERS,
    Network,
    Trainer,
    TrainingOptions,
    make_loss,
    make_optimizer,
)
from playground.engine.batch_normalization import EPSILON
from playground.engine.batched_trainer import BatchedTrainer
from playground.engine.checking import check_gradient
from playground.engine.gradients import (
    chain_factors,
    layer_gradients,
)
from playground.engine.noise import Noise
from playground.engine.plan import Plan
from tests.engine.cases import (
    HIDDEN,
    LOSS_OUTPUTS,
    dropout_mask,
    layer_deltas,
    make_batch,
    make_network,
    relative_error,
)
from tests.engine.golden import golden
from tests.engine.plain_training import train_plainly
from tests.engine.squared_norms import SquaredNorms
from tests.engine.test_plan import feature_major, planned_gradient

CROSS_ENTROPY = make_loss("cross_entropy")
GOLDEN = {
    "classes": ((3, 7, 5, 4), "relu", "softmax", "cross_entropy", "sgd", {"momentum": 0.9}, 0.1),
    "decayed": ((2, 6, 6, 2), "tanh", "linear", "mse", "adamw", {"weight_decay": 0.1}, 0.01),
    "single": (
        (2, 4, 3), "swish", "softmax", "cross_entropy",
        "adam", {"beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3}, 0.01,
    ),
}  # fmt: skip


def normalized_network(sizes, hidden="tanh", output="softmax", dtype="float64", seed=0, which=None):
    """A network with batch normalisation in all hidden layers, or in those that `which` says."""
    which = (True,) * (len(sizes) - 2) if which is None else which
    network = make_network(sizes, hidden, output, dtype, seed, which)
    rng = np.random.default_rng(seed + 1)
    for normalization in filter(None, network.normalizations):
        normalization.mean[...] = rng.normal(0, 0.5, normalization.mean.shape)
        normalization.variance[...] = rng.uniform(0.5, 2, normalization.variance.shape)
    return network


# What the numbers are.


@pytest.mark.parametrize("name", GOLDEN)
def test_gradient_training_and_outputs_agree_with_pytorch(name):
    sizes, hidden, output, loss, rule, fields, rate = GOLDEN[name]
    values = golden().below(f"normalized/{name}/")
    network = normalized_network(sizes, hidden, output)
    network.parameters[:] = values["start"]
    x, y, first = values["x"], values["y"], values["batches"][0]
    value, gradient = network.loss_and_gradient(x[first], y[first], make_loss(loss))
    assert value == pytest.approx(float(values["loss"]), rel=1e-13)
    np.testing.assert_allclose(gradient, values["gradient"], rtol=1e-10, atol=1e-14)
    optimizer = make_optimizer(rule, learning_rate=rate, **fields)
    options = TrainingOptions(batch_size=len(first))
    trainer = Trainer(network, make_loss(loss), optimizer, x[first], y[first], options, 1)
    for rows in values["batches"]:
        trainer.replace_data(x[rows], y[rows])
        trainer.step()
    # The bias has no gradient; PyTorch's is what rounding leaves of it, and Adam enlarges that.
    np.testing.assert_allclose(network.parameters, values["end"], rtol=1e-8, atol=1e-9)
    np.testing.assert_allclose(network.forward(x), values["outputs"], rtol=1e-8)


def test_gamma_beta_and_running_averages_stand_behind_the_bias():
    network = Network((2, 3, 1), ("tanh", "linear"), "float64", (True,))
    normalization = network.normalizations[0]
    assert [part.tolist() for part in vars(normalization).values()] == [
        [1, 1, 1], [0, 0, 0], [0, 0, 0], [1, 1, 1],
    ]  # fmt: skip
    network.parameters[:] = np.arange(25)
    assert network.biases[0].tolist() == [6, 7, 8]
    assert normalization.scale.tolist() == [9, 10, 11]
    assert normalization.shift.tolist() == [12, 13, 14]
    assert normalization.mean.tolist() == [15, 16, 17]
    assert normalization.variance.tolist() == [18, 19, 20]
    assert network.weights[1].ravel().tolist() == [21, 22, 23]
    assert np.flatnonzero(network.statistics()).tolist() == [15, 16, 17, 18, 19, 20]
    assert network.normalizations[1] is None


def test_in_training_every_unit_has_mean_beta_and_deviation_gamma():
    network = normalized_network((3, 5, 2))
    x, _ = make_batch(network, 50)
    z = network.trace(5 * x + 3, training=True).pre_activations[0]
    normalization = network.normalizations[0]
    np.testing.assert_allclose(z.mean(axis=0), normalization.shift, atol=1e-12)
    np.testing.assert_allclose(z.std(axis=0), np.abs(normalization.scale), rtol=1e-4)


def test_outside_training_a_row_is_what_it_is_whatever_stands_beside_it():
    network = normalized_network((3, 5, 4, 2))
    x, _ = make_batch(network, 9)
    alone = np.vstack([network.forward(row[None]) for row in x])
    np.testing.assert_allclose(alone, network.forward(x), rtol=1e-12)
    assert np.array_equal(network.trace(x).outputs, network.forward(x))


def test_running_averages_come_to_the_statistics_of_the_data():
    network = normalized_network((3, 4, 2))
    x, _ = make_batch(network, 30)
    z = x @ network.weights[0] + network.biases[0]
    for _ in range(300):
        network.follow(network.trace(x, training=True))
    np.testing.assert_allclose(network.normalizations[0].mean, z.mean(axis=0), rtol=1e-10)
    np.testing.assert_allclose(network.normalizations[0].variance, z.var(axis=0, ddof=1))


def test_one_row_is_normalised_by_the_running_averages_and_leaves_them():
    network = normalized_network((3, 4, 2))
    x, y = make_batch(network, 1)
    before = network.parameters.copy()
    assert np.array_equal(network.trace(x, training=True).outputs, network.forward(x))
    network.follow(network.trace(x, training=True))
    gradient = planned_gradient(network, x, y, "cross_entropy")
    assert np.array_equal(network.parameters, before)
    assert relative_error(gradient, network.loss_and_gradient(x, y, CROSS_ENTROPY)[1]) < 1e-12


def test_weights_and_biases_alone_can_say_the_same_as_the_running_averages():
    network = normalized_network((3, 5, 2))
    plain = make_network((3, 5, 2))
    plain.weights[0][...], plain.biases[0][...] = network.normalizations[0].folded(
        network.weights[0], network.biases[0]
    )
    plain.weights[1][...], plain.biases[1][...] = network.weights[1], network.biases[1]
    x, _ = make_batch(network, 6)
    np.testing.assert_allclose(plain.forward(x), network.forward(x), rtol=1e-12)


# The gradient.


@pytest.mark.parametrize("rows", [1, 2, 7])
@pytest.mark.parametrize("hidden", HIDDEN)
def test_the_gradient_agrees_with_central_differences_for_every_activation(hidden, rows):
    network = normalized_network((3, 5, 4, 2), hidden)
    x, y = make_batch(network, rows, 3)
    check = check_gradient(network, 2 * x, y, CROSS_ENTROPY)
    assert max(check.largest_errors) < 2e-6


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
def test_the_gradient_agrees_with_central_differences_for_every_loss(loss, output):
    network = normalized_network((3, 5, 4), "tanh", output)
    check = check_gradient(network, *make_batch(network, 6), make_loss(loss))
    assert max(check.largest_errors) < 1e-7


def test_bias_and_running_averages_have_a_gradient_of_exactly_zero():
    network = normalized_network((3, 5, 4, 2), "sigmoid")
    x, y = make_batch(network, 6)
    for gradient in (
        network.loss_and_gradient(x, y, CROSS_ENTROPY)[1],
        planned_gradient(network, x, y, "cross_entropy"),
    ):
        assert not gradient[network.statistics()].any()
        assert not any(biases.any() for biases in network.bias_views(gradient)[:-1])
        assert network.bias_views(gradient)[-1].all()


def test_the_rows_of_a_batch_add_up_to_its_gradient():
    network = normalized_network((3, 5, 2))
    x, y = make_batch(network, 6)
    whole = network.loss_and_gradient(x, y, CROSS_ENTROPY)[1]
    parts = [
        network.loss_and_gradient(x, y, CROSS_ENTROPY, rows=slice(row, row + 1))[1]
        for row in range(6)
    ]
    np.testing.assert_allclose(sum(parts), whole, rtol=1e-10, atol=1e-15)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_precision_is_the_networks_throughout(dtype):
    network = normalized_network((3, 4, 2), dtype=dtype)
    x, y = make_batch(network, 5)
    trace = network.trace(x, training=True)
    normalized = trace.normalized[0]
    arrays = [*trace.pre_activations, *trace.activations, *network.deltas(trace, y, CROSS_ENTROPY)]
    arrays += [normalized.standardized, normalized.mean, normalized.inverse_deviation]
    arrays += [network.loss_and_gradient(x, y, CROSS_ENTROPY)[1], network.forward(x)]
    assert {array.dtype.name for array in arrays} == {dtype}


# Invariances and extremes.


@given(factor=st.floats(0.1, 1e3), offset=st.floats(-10, 10))
def test_the_scale_of_the_weights_and_the_bias_do_not_matter(factor, offset):
    network = normalized_network((3, 5, 2))
    x, _ = make_batch(network, 8)
    expected = network.trace(4 * x, training=True).outputs
    network.weights[0][...] *= factor * 10
    network.biases[0][...] += offset
    # Not exactly, for the ε beside the variance.
    np.testing.assert_allclose(network.trace(4 * x, training=True).outputs, expected, rtol=1e-4)


@given(order=st.permutations(range(6)))
def test_permuted_rows_leave_loss_and_gradient(order):
    network = normalized_network((3, 4, 2))
    x, y = make_batch(network, 6)
    value, gradient = network.loss_and_gradient(x, y, CROSS_ENTROPY)
    other, permuted = network.loss_and_gradient(x[list(order)], y[list(order)], CROSS_ENTROPY)
    assert other == pytest.approx(value, rel=1e-12)
    np.testing.assert_allclose(permuted, gradient, rtol=1e-9, atol=1e-14)


@pytest.mark.parametrize("size", [0.0, 1e-30, 1e8])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_rows_all_equal_and_inputs_of_any_size_give_finite_numbers(dtype, size):
    network = normalized_network((3, 4, 2), dtype=dtype)
    x, y = make_batch(network, 6)
    x = np.tile(x[:1], (6, 1)) if size == 0 else x * x.dtype.type(size)
    value, gradient = network.loss_and_gradient(x, y, CROSS_ENTROPY)
    assert np.isfinite(value)
    assert np.isfinite(gradient).all()
    assert np.isfinite(planned_gradient(network, x, y, "cross_entropy")).all()


# The fast plan.


@settings(max_examples=60)
@given(
    widths=st.lists(st.integers(1, 6), min_size=3, max_size=6),
    functions=st.lists(st.sampled_from(HIDDEN), min_size=6, max_size=6),
    flags=st.lists(st.booleans(), min_size=4, max_size=4),
    case=st.sampled_from(LOSS_OUTPUTS),
    rows=st.integers(1, 12),
)
def test_any_architecture_gives_the_plain_gradient_and_averages(
    widths, functions, flags, case, rows
):
    loss, output = case
    hidden = len(widths) - 2
    activations = (*functions[:hidden], output)
    network = Network(widths, activations, "float64", tuple(flags[:hidden]))
    network.initialize("normal", np.random.default_rng(1))
    x, y = make_batch(network, rows)
    plain, planned = network.copy(), network.copy()
    _, expected = plain.loss_and_gradient(x, y, make_loss(loss))
    # Two rows that lie close are told apart by a difference of nearly equal numbers.
    scale = max(1e-2, float(np.abs(expected).max()))
    difference = np.abs(planned_gradient(planned, x, y, loss) - expected).max()
    assert difference < (1e-12 if rows > 3 else 1e-9) * scale
    plain.follow(plain.trace(x, training=True))
    np.testing.assert_allclose(planned.parameters, plain.parameters, rtol=1e-12, atol=1e-14)


def test_dropout_and_input_noise_give_the_plain_gradient():
    network, rates = normalized_network((3, 6, 5, 4, 2), "relu"), (0.5, 0.0, 0.3)
    x, y = make_batch(network, 8)
    generators = (np.random.default_rng(9),), (np.random.default_rng(10),)
    planned = planned_gradient(
        network.copy(), x, y, "cross_entropy", Noise(rates, 0.4, *generators)
    )
    rng = np.random.default_rng(9)
    masks = [
        dropout_mask((units, 8), rate, rng, network.dtype).T if rate else None
        for units, rate in zip((6, 5, 4), rates, strict=True)
    ]
    noisy = x + 0.4 * np.random.default_rng(10).standard_normal(x.shape)
    _, plain = network.loss_and_gradient(noisy, y, CROSS_ENTROPY, masks)
    assert relative_error(planned, plain) < 1e-12


def test_a_plan_without_it_has_the_very_lines_it_had():
    network = make_network((3, 5, 5, 5, 2), "sigmoid")
    sources = []
    for which in ((), (False, False, False)):
        same = Network(network.sizes, network.activations, "float64", which)
        plan = Plan(same, CROSS_ENTROPY, 6, same.parameters, np.zeros_like(same.parameters))
        sources.append(plan.source)
    assert sources[0] == sources[1]
    assert not any(word in sources[0] for word in ("running", "shares", "epsilon"))


def test_the_source_reads_like_the_mathematics():
    network = normalized_network((2, 4, 3))
    gradient = np.zeros_like(network.parameters)
    source = Plan(network, CROSS_ENTROPY, 5, network.parameters, gradient).source
    assert "# ẑ = (z − μ) / √(σ² + ε), y = γẑ + β" in source
    assert not [line for line in source.splitlines() if " if " in line]


# Training.

PLAIN = TrainingOptions(batch_size=7)
OPTIONS = {
    # 29 rows leave one row for the last batch.
    "plain": PLAIN,
    "odd": replace(PLAIN, batch_size=8),
    "all_rows": replace(PLAIN, batch_size=29),
    "one_row": replace(PLAIN, batch_size=1),
    "penalties": replace(PLAIN, l1=0.01, l2=0.1),
    "clipped": replace(PLAIN, clip_norm=0.05),
    "disturbed": replace(PLAIN, dropout=(0.5, 0.2), input_noise=0.3),
}


def make_trainer(options=PLAIN, rule="sgd", seed=11, dtype="float64", which=None, rows=29):
    network = normalized_network((3, 6, 5, 2), dtype=dtype, seed=seed, which=which)
    x, y = make_batch(network, rows, seed)
    optimizer = make_optimizer(rule, learning_rate=0.05)
    return Trainer(network, CROSS_ENTROPY, optimizer, x, y, options, seed)


def trained_plainly(options, rule, which=None):
    network = normalized_network((3, 6, 5, 2), seed=11, which=which)
    x, y = make_batch(network, 29, 11)
    fields = {"name": rule, "learning_rate": 0.05}
    train_plainly(network, "cross_entropy", fields, x, y, options, 11, 3)
    return network


@pytest.mark.parametrize("name", OPTIONS)
def test_training_is_the_plain_loop_with_every_option(name):
    trainer = make_trainer(OPTIONS[name])
    trainer.run(3 * trainer.batches_per_epoch)
    plain = trained_plainly(OPTIONS[name], "sgd")
    assert relative_error(trainer.network.parameters, plain.parameters) < 1e-11


@pytest.mark.parametrize("rule", OPTIMIZERS)
def test_training_is_the_plain_loop_with_every_optimizer(rule):
    trainer = make_trainer(OPTIONS["penalties"], rule, which=(False, True))
    trainer.run(3 * trainer.batches_per_epoch)
    plain = trained_plainly(OPTIONS["penalties"], rule, which=(False, True))
    assert relative_error(trainer.network.parameters, plain.parameters) < 1e-10


@pytest.mark.parametrize("which", [(True, True), (False, True)])
@pytest.mark.parametrize("changes", [{}, {"l2": 0.1}, {"dropout": (0.3, 0.0)}], ids=str)
@pytest.mark.parametrize("rule", ["sgd", "adam", "adamw"])
def test_many_at_once_reach_the_very_bits_of_each_alone(rule, changes, which):
    options = replace(PLAIN, **changes)
    seeds = (1, 2, 3)
    together, alone = (
        [make_trainer(options, rule, seed, "float32", which) for seed in seeds] for _ in range(2)
    )
    BatchedTrainer(together).run(17)
    for one, other in zip(together, alone, strict=True):
        other.run(17)
        assert np.array_equal(one.network.parameters, other.network.parameters)
        assert np.array_equal(one.gradient, other.gradient)


def test_runs_with_and_without_it_do_not_train_together():
    with pytest.raises(ValueError, match=r"trainers\[1\]: its batch normalisation is \(True, Fals"):
        BatchedTrainer([make_trainer(), make_trainer(which=(True, False))])


def test_looking_on_changes_no_bit():
    watched, alone = make_trainer(rule="adam"), make_trainer(rule="adam")
    x, y = make_batch(watched.network, 6)
    norms = SquaredNorms(watched.network, watched.gradient)
    for _ in range(9):
        watched.run(1)
        norms.record()
        chain_factors(watched.network, x, y, CROSS_ENTROPY)
        watched.network.forward(x)
    alone.run(9)
    assert np.array_equal(watched.network.parameters, alone.network.parameters)


def test_a_state_goes_on_bit_for_bit():
    trainer, other = make_trainer(rule="adamw"), make_trainer(rule="adamw")
    trainer.run(6)
    state = trainer.state()
    trainer.run(11)
    other.restore(state)
    other.run(11)
    assert np.array_equal(trainer.network.parameters, other.network.parameters)


def test_frozen_scales_stay_while_the_running_averages_follow():
    trainer = make_trainer(rule="adamw")
    network = trainer.network
    trainable = np.ones(network.parameters.size, bool)
    trainable[network.layer_slices[0]] = False
    trainer.apply(replace(PLAIN, trainable=trainable))
    before = network.copy()
    trainer.run(9)
    assert np.array_equal(network.weights[0], before.weights[0])
    assert np.array_equal(network.normalizations[0].scale, before.normalizations[0].scale)
    assert (network.normalizations[0].mean != before.normalizations[0].mean).all()
    assert (network.normalizations[1].scale != before.normalizations[1].scale).all()


# The figures of the gradient.


def test_the_norms_of_weights_and_biases_leave_the_rest_out():
    network = normalized_network((3, 5, 4, 2), which=(True, False))
    gradient = np.arange(float(network.parameters.size))
    norms = SquaredNorms(network, gradient)
    norms.record()
    layers = layer_gradients(network, gradient)
    expected = [part for layer in layers for part in (layer.weight_norm, layer.bias_norm)]
    assert np.sqrt(norms.take()) == pytest.approx(np.array([expected]))


@pytest.mark.parametrize("rows", [1, 8])
def test_the_factors_multiply_to_the_true_ratio_of_deltas(rows):
    network = normalized_network((3, 6, 5, 4, 2), "sigmoid", which=(True, False, True))
    x, y = make_batch(network, rows)
    factors = chain_factors(network, x, y, CROSS_ENTROPY)
    lengths = [np.linalg.norm(delta) for delta in layer_deltas(network, x, y, CROSS_ENTROPY)]
    for layer, factor in enumerate(factors[:-1]):
        through = factor.through_weights * factor.through_derivative * factor.through_normalization
        assert through == pytest.approx(factor.ratio)
        assert factor.ratio == pytest.approx(lengths[layer] / lengths[layer + 1])
    assert factors[1].through_normalization == 1
    assert factors[0].through_normalization != 1


def test_it_keeps_the_gradient_of_a_deep_sigmoid_network_alive():
    sizes = (4, *([8] * 8), 3)
    plain, normalized = make_network(sizes, "sigmoid"), normalized_network(sizes, "sigmoid")
    x, y = make_batch(plain, 40)
    firsts = [chain_factors(one, x, y, CROSS_ENTROPY)[0].product for one in (plain, normalized)]
    assert firsts[0] < 1e-3
    assert firsts[1] > 1000 * firsts[0]


@pytest.mark.parametrize(
    "normalized", [(True,), (True, False, True), (1, 0), ("yes", "no")], ids=str
)
def test_a_wrong_choice_of_layers_is_refused_by_argument(normalized):
    message = "normalized: .* must be one true or false for each of 2 hidden layers"
    with pytest.raises(ValueError, match=message):
        Network((3, 4, 4, 2), ("tanh", "tanh", "softmax"), "float32", normalized)


def test_epsilon_stands_inside_the_root():
    network = normalized_network((1, 1, 2))
    network.weights[0][...], network.biases[0][...] = 1, 0
    x = np.array([[-0.001], [0.001]])
    standardized = network.trace(x, training=True).normalized[0].standardized
    assert standardized[1, 0] == pytest.approx(0.001 / np.sqrt(1e-6 + EPSILON))


def test_the_plan_takes_batches_of_every_size():
    network = normalized_network((3, 5, 2))
    for rows in (1, 2, 3, 64):
        x, y = make_batch(network, rows)
        gradient = np.zeros_like(network.parameters)
        plan = Plan(network.copy(), CROSS_ENTROPY, rows, network.parameters.copy(), gradient)
        plan.backpropagate(*feature_major(x, y))
        assert np.isfinite(gradient).all()
