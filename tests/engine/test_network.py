"""The plain network: layout, forward, gradient, invariances, refusals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.engine import Network, make_loss
from playground.engine.checking import check_gradient
from tests.engine.cases import HIDDEN, LOSS_OUTPUTS, make_batch, make_network
from tests.engine.golden import golden

GOLDEN = {
    "spiral": ((2, 8, 8, 3), "sigmoid", "softmax", "cross_entropy"),
    "digits": ((12, 10, 7, 4), "relu", "softmax", "cross_entropy"),
    "two_labels": ((3, 6, 2), "gelu", "sigmoid", "binary_cross_entropy"),
    "regression": ((2, 5, 4, 1), "tanh", "linear", "mse"),
    "robust": ((3, 6, 2), "elu", "tanh", "mae"),
}


@pytest.mark.parametrize("name", GOLDEN)
def test_outputs_loss_and_gradient_agree_with_pytorch(name):
    sizes, hidden, output, loss = GOLDEN[name]
    values = golden().below(f"network/{name}/")
    network = make_network(sizes, hidden, output)
    network.parameters[:] = values["start"]
    value, gradient = network.loss_and_gradient(values["x"], values["y"], make_loss(loss))
    np.testing.assert_allclose(network.forward(values["x"]), values["outputs"], rtol=1e-12)
    assert value == pytest.approx(float(values["loss"]), rel=1e-13)
    np.testing.assert_allclose(gradient, values["gradient"], rtol=1e-11, atol=1e-15)


def test_parameters_are_weights_row_major_then_biases_layer_by_layer():
    network = Network((2, 3, 1), ("tanh", "linear"), "float64")
    network.parameters[:] = np.arange(13)
    assert network.weights[0].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert network.biases[0].tolist() == [6, 7, 8]
    assert network.weights[1].tolist() == [[9], [10], [11]]
    assert network.biases[1].tolist() == [12]
    network.weights[1][2, 0] = -1
    assert network.parameters[11] == -1
    assert [(part.start, part.stop) for part in network.layer_slices] == [(0, 9), (9, 13)]


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize(
    "layers",
    [{}, {"normalized": (True, False, True)}, {"residual": (True, True, False)}],
    ids=["plain", "normalised", "linked"],
)
def test_the_last_layer_is_that_of_the_trace(layers, hidden, order):
    network = make_network((3, 6, 6, 4, 2), hidden, **layers)
    x, _ = make_batch(network, 50)
    x = np.asarray(x, order=order)
    trace = network.trace(x)
    z, outputs = network.output_layer(x)
    assert np.array_equal(z, trace.pre_activations[-1])
    assert np.array_equal(outputs, trace.outputs)
    assert np.array_equal(network.forward(x), outputs)


def test_the_last_layer_leaves_inputs_and_parameters():
    network = make_network((3, 5, 2))
    x, _ = make_batch(network, 9)
    before = x.copy(), network.parameters.copy()
    network.output_layer(x)
    assert np.array_equal(x, before[0])
    assert np.array_equal(network.parameters, before[1])


def test_a_network_without_hidden_layers_is_a_product_and_a_bias():
    network = make_network((3, 2), output="linear")
    x, _ = make_batch(network, 4)
    np.testing.assert_allclose(network.forward(x), x @ network.weights[0] + network.biases[0])


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize(("loss", "output"), [("cross_entropy", "softmax"), ("mse", "linear")])
def test_the_gradient_agrees_with_central_differences_for_every_activation(hidden, loss, output):
    network = make_network((3, 5, 4, 2), hidden, output)
    check = check_gradient(network, *make_batch(network, 6), make_loss(loss))
    assert max(check.largest_errors) < 1e-7


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
def test_the_gradient_agrees_with_central_differences_for_every_loss(loss, output):
    network = make_network((3, 5, 4), "tanh", output)
    check = check_gradient(network, *make_batch(network, 6), make_loss(loss))
    assert max(check.largest_errors) < 1e-7


def test_masks_multiply_the_hidden_outputs_in_both_directions():
    network, loss, h = make_network((3, 4, 2)), make_loss("cross_entropy"), 1e-6
    x, y = make_batch(network, 5)
    mask = np.array([0.0, 2.0, 2.0, 0.0]) * np.ones((5, 1))
    _, gradient = network.loss_and_gradient(x, y, loss, [mask])
    for index in range(network.parameters.size):
        moved = network.copy()
        moved.parameters[index] += h
        above = moved.loss_and_gradient(x, y, loss, [mask])[0]
        moved.parameters[index] -= 2 * h
        below = moved.loss_and_gradient(x, y, loss, [mask])[0]
        assert gradient[index] == pytest.approx((above - below) / (2 * h), abs=1e-8)
    assert not network.weight_views(gradient)[0][:, [0, 3]].any()


@given(order=st.permutations(range(6)))
def test_permuted_rows_leave_loss_and_gradient(order):
    network, loss = make_network((3, 4, 2)), make_loss("cross_entropy")
    x, y = make_batch(network, 6)
    value, gradient = network.loss_and_gradient(x, y, loss)
    other, permuted = network.loss_and_gradient(x[list(order)], y[list(order)], loss)
    assert other == pytest.approx(value, rel=1e-12)
    np.testing.assert_allclose(permuted, gradient, rtol=1e-9, atol=1e-14)


@given(order=st.permutations(range(5)))
def test_permuted_hidden_units_leave_the_outputs(order):
    network = make_network((3, 5, 2))
    x, _ = make_batch(network, 6)
    other, units = network.copy(), list(order)
    other.weights[0][...] = network.weights[0][:, units]
    other.biases[0][...] = network.biases[0][units]
    other.weights[1][...] = network.weights[1][units]
    np.testing.assert_allclose(other.forward(x), network.forward(x), rtol=1e-12)


@given(cut=st.integers(1, 7))
def test_the_weighted_mean_of_batch_gradients_is_the_full_gradient(cut):
    network, loss = make_network((3, 4, 2)), make_loss("cross_entropy")
    x, y = make_batch(network, 8)
    _, full = network.loss_and_gradient(x, y, loss)
    _, first = network.loss_and_gradient(x[:cut], y[:cut], loss)
    _, rest = network.loss_and_gradient(x[cut:], y[cut:], loss)
    np.testing.assert_allclose((cut * first + (8 - cut) * rest) / 8, full, rtol=1e-9, atol=1e-14)


def test_a_trace_is_fresh_and_ends_in_the_outputs():
    network = make_network((3, 4, 2))
    x, _ = make_batch(network, 5)
    trace = network.trace(x)
    assert [z.shape for z in trace.pre_activations] == [(5, 4), (5, 2)]
    assert np.array_equal(trace.outputs, network.forward(x))
    kept = [array.copy() for array in trace.activations]
    network.trace(x + 1)
    assert all(np.array_equal(a, b) for a, b in zip(kept, trace.activations, strict=True))


def test_a_copy_is_independent_and_may_be_wider():
    network = make_network((3, 4, 2), dtype="float32")
    copy = network.copy("float64")
    copy.parameters += 1
    assert copy.dtype == np.float64
    assert network.parameters.dtype == np.float32
    np.testing.assert_allclose(copy.parameters - 1, network.parameters, atol=1e-15)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_precision_is_the_networks_throughout(dtype):
    network = make_network((3, 4, 2), dtype=dtype)
    x, y = make_batch(make_network((3, 4, 2)), 5)
    trace = network.trace(x)
    _, gradient = network.loss_and_gradient(x, y, make_loss("cross_entropy"))
    arrays = (*trace.pre_activations, *trace.activations, gradient, network.forward(x))
    assert {array.dtype.name for array in arrays} == {dtype}


@pytest.mark.parametrize(
    ("sizes", "activations", "dtype", "message"),
    [
        ((3,), (), "float32", r"sizes: \(3,\) must count the units of two layers or more"),
        ((3, 0, 2), ("tanh", "softmax"), "float32", r"sizes\[1\]: 0 is below 1"),
        ((3, 2.5), ("softmax",), "float32", r"sizes\[1\]: 2.5 is no whole number"),
        ((3, 4, 2), ("softmax",), "float32", "activations: .* each of 2 layers"),
        ((3, 4, 2), ("tan", "softmax"), "float32", "activation: 'tan' is unknown"),
        ((3, 4, 2), ("softmax", "softmax"), "float32", r"activations\[0\]: softmax is for the"),
        ((3, 2), ("softmax",), "int32", "dtype: 'int32' must be one of float32, float64"),
        ((3, 2), ("softmax",), "half-ish", "dtype: 'half-ish' must be one of"),
    ],
)
def test_impossible_networks_are_refused_by_argument(sizes, activations, dtype, message):
    with pytest.raises(ValueError, match=message):
        Network(sizes, activations, dtype)


@pytest.mark.parametrize(
    ("inputs", "message"),
    [
        (np.zeros((2, 4)), r"inputs: the shape is \(2, 4\); it must be \(rows, 3\)"),
        (np.zeros(3), r"inputs: the shape is \(3,\)"),
        (np.zeros((0, 3)), "inputs: there are no rows"),
        ([[1, 2, np.nan]], "inputs: row 0, column 2 is nan"),
        ([[1, 2, 3], [1, np.inf, 3]], "inputs: row 1, column 1 is inf"),
        ([["a", "b", "c"]], "inputs: these are no numbers"),
    ],
)
def test_bad_inputs_are_refused_by_place(inputs, message):
    with pytest.raises(ValueError, match=message):
        make_network((3, 4, 2)).forward(inputs)


@pytest.mark.parametrize(
    ("targets", "message"),
    [
        (np.eye(3)[[0, 1]], r"targets: the shape is \(2, 3\); it must be \(rows, 2\)"),
        (np.eye(2)[[0, 1, 1]], "targets: 3 rows for 2 rows of inputs"),
        (np.ones((2, 2)), "targets: row 0 is .* one-hot"),
        ([0, 1], r"targets: the shape is \(2,\)"),
    ],
)
def test_bad_targets_are_refused_by_argument(targets, message):
    with pytest.raises(ValueError, match=message):
        make_network((3, 4, 2)).loss_and_gradient(
            np.zeros((2, 3)), targets, make_loss("cross_entropy")
        )
