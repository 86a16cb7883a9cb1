"""Every loss of the table: value, gradient, extremes, invariances, refusals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from playground.engine import LOSSES, make_activation, make_loss
from tests.engine.cases import LOSS_OUTPUTS
from tests.engine.golden import golden

GOLDEN = [
    tuple(name.split("/")[1:3])
    for name in golden()
    if name.startswith("loss/") and name.endswith("value")
]


def targets_for(output: str) -> np.ndarray:
    return golden()["loss/numbers" if output == "linear" else "loss/one_hot"]


def test_the_table_has_the_names_that_are_in_files():
    assert set(LOSSES) >= {"cross_entropy", "binary_cross_entropy", "mse", "mae"}


@pytest.mark.parametrize("loss", LOSSES)
def test_every_loss_has_a_reference(loss):
    assert loss in {name for name, _ in GOLDEN}, golden().how_to_add(f"loss/{loss}")


@pytest.mark.parametrize("loss", LOSSES)
def test_no_constant_answer_costs_less_than_the_best_one(loss):
    rng = np.random.default_rng(3)
    function = make_loss(loss)
    output = function.output or "linear"
    y = np.eye(3)[rng.integers(0, 3, 40)] if function.output else rng.normal(0, 1, (40, 3))
    cost, costs = function.constant_cost(y), []
    for z in rng.normal(0, 1.5, (2000, 1, 3)):
        rows = np.repeat(z, len(y), axis=0)
        costs.append(function.value(rows, make_activation(output).value(rows), y))
    assert min(costs) >= cost - 1e-12
    assert min(costs) < 1.1 * cost


@pytest.mark.parametrize(("loss", "output"), GOLDEN)
def test_value_and_delta_agree_with_pytorch(loss, output):
    z, y = golden()["loss/z"], targets_for(output)
    activation, function = make_activation(output), make_loss(loss)
    a = activation.value(z)
    prefix = f"loss/{loss}/{output}"
    np.testing.assert_allclose(function.value(z, a, y), golden()[f"{prefix}/value"], rtol=1e-12)
    np.testing.assert_allclose(
        function.delta(activation, z, a, y), golden()[f"{prefix}/delta"], rtol=1e-12, atol=1e-15
    )


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
def test_delta_agrees_with_central_differences(loss, output):
    z, y, h = golden()["loss/z"], golden()["loss/one_hot"], 1e-6
    activation, function = make_activation(output), make_loss(loss)
    delta = function.delta(activation, z, activation.value(z), y)

    def value(logits):
        return function.value(logits, activation.value(logits), y)

    for index in np.ndindex(z.shape):
        change = np.zeros_like(z)
        change[index] = h
        difference = (value(z + change) - value(z - change)) / (2 * h)
        assert delta[index] == pytest.approx(difference, rel=1e-5, abs=1e-8)


@pytest.mark.parametrize(("loss", "output"), LOSS_OUTPUTS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_extreme_logits_give_finite_losses_and_deltas(loss, output, dtype):
    activation, function = make_activation(output), make_loss(loss)
    y = np.eye(3, dtype=dtype)[[0, 1, 2, 0, 1]]
    z = np.array([[1e3, -1e3, 0], [1e8, -1e8, 0], [-1e8, -1e8, -1e8], [7, 7, 7], [1e8] * 3], dtype)
    a = activation.value(z)
    assert np.isfinite(function.value(z, a, y))
    assert np.isfinite(function.delta(activation, z, a, y)).all()


@pytest.mark.parametrize(
    ("p", "loss"),
    [(0.99, 0.0101), (0.9, 0.1054), (0.5, 0.6931), (0.1, 2.3026), (0.01, 4.6052)],
)
def test_cross_entropy_is_minus_the_logarithm_of_the_true_class(p, loss):
    z, y = np.log([[p, 1 - p]]), np.array([[1.0, 0.0]])
    a = make_activation("softmax").value(z)
    assert make_loss("cross_entropy").value(z, a, y) == pytest.approx(loss, abs=5e-5)


@pytest.mark.parametrize("classes", [2, 3, 10])
def test_guessing_costs_the_logarithm_of_the_number_of_classes(classes):
    z, y = np.full((classes, classes), 3.7), np.eye(classes)
    a = make_activation("softmax").value(z)
    assert make_loss("cross_entropy").value(z, a, y) == pytest.approx(np.log(classes), rel=1e-12)


def test_a_certain_error_costs_its_logit_and_not_infinity():
    z, y = np.array([[0.0, 1e4]]), np.array([[1.0, 0.0]])
    a = make_activation("softmax").value(z)
    assert make_loss("cross_entropy").value(z, a, y) == 1e4


@given(st.floats(-30, 30), st.integers(0, 1))
def test_two_class_softmax_is_a_sigmoid_at_the_logit(z, label):
    pair, single = np.array([[0.0, z]]), np.array([[z]])
    softmax = make_loss("cross_entropy").value(
        pair, make_activation("softmax").value(pair), np.eye(2)[[label]]
    )
    sigmoid = make_loss("binary_cross_entropy").value(
        single, make_activation("sigmoid").value(single), np.array([[float(label)]])
    )
    assert softmax == pytest.approx(sigmoid, rel=1e-9, abs=1e-12)


ROWS = arrays(np.float64, (7, 3), elements=st.floats(-20, 20))


@pytest.mark.parametrize("name", LOSSES)
@given(z=ROWS, cut=st.integers(1, 6), order=st.permutations(range(7)))
def test_the_weighted_mean_of_batches_in_any_order_is_the_full_loss(name, z, cut, order):
    loss = make_loss(name)
    activation = make_activation(loss.output or "linear")
    a, y = activation.value(z), np.eye(3)[[0, 1, 2, 0, 1, 2, 0]]
    full = loss.value(z, a, y)
    z, a, y = z[list(order)], a[list(order)], y[list(order)]
    first, rest = loss.value(z[:cut], a[:cut], y[:cut]), loss.value(z[cut:], a[cut:], y[cut:])
    assert (cut * first + (7 - cut) * rest) / 7 == pytest.approx(full, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("name", LOSSES)
def test_the_value_is_the_mean_of_the_rows(name):
    loss = make_loss(name)
    activation = make_activation(loss.output or "tanh")
    z, y = golden()["loss/z"], golden()["loss/one_hot"]
    rows = loss.per_row(z, activation.value(z), y)
    assert rows.shape == (9,)
    assert loss.value(z, activation.value(z), y) == pytest.approx(rows.mean(), rel=1e-14)


def test_squared_error_is_a_mean_over_outputs_without_a_half():
    a, y = np.array([[3.0, 0.0]]), np.zeros((1, 2))
    assert make_loss("mse").value(a, a, y) == 4.5
    assert make_loss("mae").value(a, a, y) == 1.5


@pytest.mark.parametrize(
    ("loss", "output", "wanted"),
    [("cross_entropy", "sigmoid", "softmax"), ("binary_cross_entropy", "softmax", "sigmoid")],
)
def test_a_loss_with_the_wrong_output_is_refused_and_names_the_right_one(loss, output, wanted):
    with pytest.raises(ValueError, match=f"{loss} needs a {wanted} output"):
        make_loss(loss).check_output(output)


@pytest.mark.parametrize("row", [(0, 0, 0), (1, 1, 0), (2, -1, 0)])
def test_targets_that_are_no_distribution_are_refused_by_row(row):
    y = np.array([(1, 0, 0), row], float)
    with pytest.raises(ValueError, match=r"targets: row 1 is .* one-hot"):
        make_loss("cross_entropy").check_targets(y)


def test_binary_targets_outside_zero_and_one_are_refused_by_row():
    with pytest.raises(ValueError, match=r"targets: row 1 is .* from 0 to 1"):
        make_loss("binary_cross_entropy").check_targets(np.array([[1.0], [-1.0]]))


def test_an_unknown_loss_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="loss: 'hinge' is unknown; choose one of cross_entropy"):
        make_loss("hinge")
