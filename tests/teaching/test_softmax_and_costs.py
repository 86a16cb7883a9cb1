"""What the cost function does to learning, and the numbers of softmax and cross-entropy."""

import math

import numpy as np
import pytest

from playground.engine import Network, make_loss, make_optimizer

ONE = np.ones((1, 1))


def neuron(w, b):
    network = Network((1, 1), ("sigmoid",), dtype="float64")
    network.weights[0][:], network.biases[0][:] = w, b
    return network


def outputs_while_learning(network, loss, learning_rate, epochs):
    """The neuron's output after each of `epochs` steps towards 0, and before the first."""
    optimizer, cost = make_optimizer("sgd", learning_rate=learning_rate), make_loss(loss)
    seen = [network.forward(ONE).item()]
    for _ in range(epochs):
        _, gradient = network.loss_and_gradient(ONE, 0.0 * ONE, cost)
        optimizer.update(network.parameters, gradient)
        seen.append(network.forward(ONE).item())
    return seen


def test_a_badly_wrong_neuron_learns_slowly_with_the_quadratic_cost():
    # Nielsen (2015), chapter 3: C = ½(y - a)², rate 0.15; our mse has no ½, so half the rate.
    good = outputs_while_learning(neuron(0.6, 0.9), "mse", 0.075, 300)
    bad = outputs_while_learning(neuron(2.0, 2.0), "mse", 0.075, 300)
    assert (good[0], good[300]) == pytest.approx((0.8176, 0.0940), abs=1e-4)
    assert (bad[0], bad[100], bad[150], bad[300]) == pytest.approx(
        (0.9820, 0.9641, 0.9334, 0.2028), abs=1e-4
    )


def test_with_cross_entropy_the_badly_wrong_neuron_learns_fastest():
    seen = outputs_while_learning(neuron(2.0, 2.0), "binary_cross_entropy", 0.15, 50)
    assert (seen[10], seen[50]) == pytest.approx((0.775, 0.0985), abs=1e-3)


def softmax_of(logits):
    network = Network((1, len(logits)), ("softmax",), dtype="float64")
    network.weights[0][:], network.biases[0][:] = 0.0, logits
    return network


@pytest.mark.parametrize(
    ("logits", "probabilities"),
    [((1, 2, 3), (0.0900, 0.2447, 0.6652)), ((2, 1, 0.1), (0.6590, 0.2424, 0.0986))],
)
def test_softmax_gives_the_numbers_of_the_board_and_ignores_a_common_shift(logits, probabilities):
    logits = np.array(logits, dtype=np.float64)
    assert softmax_of(logits).forward(ONE)[0] == pytest.approx(probabilities, abs=5e-5)
    assert softmax_of(logits + 700).forward(ONE)[0] == pytest.approx(probabilities, abs=5e-5)


def test_the_gradient_at_the_logits_is_p_minus_y():
    network = softmax_of((2.0, 1.0, 0.1))
    y = np.array([[0.0, 1.0, 0.0]])
    _, gradient = network.loss_and_gradient(ONE, y, make_loss("cross_entropy"))
    assert gradient[network.bias_slices[0]] == pytest.approx((network.forward(ONE) - y)[0])


@pytest.mark.parametrize("classes", [2, 3, 10])
def test_guessing_costs_the_logarithm_of_the_number_of_classes(classes):
    y = np.eye(classes)[:1]
    loss, _ = softmax_of([0.0] * classes).loss_and_gradient(ONE, y, make_loss("cross_entropy"))
    assert loss == pytest.approx(math.log(classes))
