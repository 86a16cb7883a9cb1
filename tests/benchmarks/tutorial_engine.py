"""A neural network as tutorials write it: a class a layer, fresh arrays, a loop over layers.

After the manner of Nielsen's book and Grus's joelnet: nothing here is slow on purpose.  Tutorials
name no type, so they compute in NumPy's float64; another can be asked for.
"""

from __future__ import annotations

import itertools

import numpy as np


class Dense:
    """z = xW + b."""

    def __init__(self, fan_in, fan_out, rng, dtype):
        limit = np.sqrt(6 / (fan_in + fan_out))
        self.weights = rng.uniform(-limit, limit, (fan_in, fan_out)).astype(dtype)
        self.biases = np.zeros(fan_out, dtype)

    def forward(self, x):
        self.inputs = x
        return np.dot(x, self.weights) + self.biases

    def backward(self, gradient):
        self.weight_gradient = np.dot(self.inputs.T, gradient)
        self.bias_gradient = np.sum(gradient, axis=0)
        return np.dot(gradient, self.weights.T)


class Activation:
    """a = f(z); f and its derivative are functions of z, as tutorials write them."""

    def __init__(self, function, derivative):
        self.function, self.derivative = function, derivative

    def forward(self, z):
        self.inputs = z
        return self.function(z)

    def backward(self, gradient):
        return self.derivative(self.inputs) * gradient


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    s = sigmoid(z)
    return s * (1 - s)


def tanh_prime(z):
    return 1 - np.tanh(z) ** 2


def relu(z):
    return np.maximum(0, z)


def relu_prime(z):
    return z > 0


def softmax(z):
    exponentials = np.exp(z - np.max(z, axis=1, keepdims=True))
    return exponentials / np.sum(exponentials, axis=1, keepdims=True)


class SoftmaxCrossEntropy:
    """Cross-entropy of softmax outputs, and its gradient at the logits."""

    def loss(self, z, y):
        self.output = softmax(z)
        return -np.sum(y * np.log(self.output + 1e-12)) / len(y)

    def gradient(self, z, y):
        return (self.output - y) / len(y)


class MeanSquaredError:
    """The mean squared error and its gradient."""

    def loss(self, a, y):
        return np.mean((a - y) ** 2)

    def gradient(self, a, y):
        return 2 * (a - y) / y.size


class SGD:
    """p ← p − η g, layer by layer."""

    def __init__(self, learning_rate):
        self.learning_rate = learning_rate

    def update(self, layers):
        for layer in layers:
            layer.weights -= self.learning_rate * layer.weight_gradient
            layer.biases -= self.learning_rate * layer.bias_gradient


class Adam:
    """Adam, array by array."""

    def __init__(self, learning_rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
        self.learning_rate, self.beta1, self.beta2 = learning_rate, beta1, beta2
        self.epsilon = epsilon
        self.moments = {}
        self.updates = 0

    def update(self, layers):
        self.updates += 1
        for index, layer in enumerate(layers):
            self._update((index, "w"), layer.weights, layer.weight_gradient)
            self._update((index, "b"), layer.biases, layer.bias_gradient)

    def _update(self, key, parameter, gradient):
        m, v = self.moments.get(key, (0.0, 0.0))
        m = self.beta1 * m + (1 - self.beta1) * gradient
        v = self.beta2 * v + (1 - self.beta2) * gradient**2
        self.moments[key] = m, v
        m_hat = m / (1 - self.beta1**self.updates)
        v_hat = v / (1 - self.beta2**self.updates)
        parameter -= self.learning_rate * m_hat / (np.sqrt(v_hat) + self.epsilon)


class TutorialNetwork:
    """Layers in a list, trained by `fit_batch`."""

    def __init__(self, sizes, hidden, output, optimizer, rng, dtype="float64"):
        activations = {
            "sigmoid": (sigmoid, sigmoid_prime),
            "tanh": (np.tanh, tanh_prime),
            "relu": (relu, relu_prime),
        }
        self.layers = []
        for fan_in, fan_out in itertools.pairwise(sizes[:-1]):
            self.layers += [Dense(fan_in, fan_out, rng, dtype), Activation(*activations[hidden])]
        self.layers.append(Dense(sizes[-2], sizes[-1], rng, dtype))
        if output in activations:
            self.layers.append(Activation(*activations[output]))
        self.loss = SoftmaxCrossEntropy() if output == "softmax" else MeanSquaredError()
        self.optimizer = optimizer
        self.dense = [layer for layer in self.layers if isinstance(layer, Dense)]

    def fit_batch(self, x, y):
        for layer in self.layers:
            x = layer.forward(x)
        self.epoch_loss += self.loss.loss(x, y)
        gradient = self.loss.gradient(x, y)
        for layer in reversed(self.layers):
            gradient = layer.backward(gradient)
        self.optimizer.update(self.dense)

    def fit_epoch(self, x, y, batch_size, rng):
        self.epoch_loss = 0.0
        order = rng.permutation(len(x))
        x, y = x[order], y[order]
        for start in range(0, len(x), batch_size):
            self.fit_batch(x[start : start + batch_size], y[start : start + batch_size])
