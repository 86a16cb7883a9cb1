"""Nielsen's table: how fast each hidden layer of a sigmoid network learns before it has learnt.

The speed of a layer is the length of the gradient of its biases, averaged over the data (Nielsen
2015, Neural Networks and Deep Learning, chapter 5).  The book has 1 000 images of MNIST; here they
are the first 1 000 of the bundled 8 × 8 digits, with 30 neurons a layer and a start as in the book.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from playground.data import make_dataset
from playground.engine import Network, make_loss
from playground.engine.gradients import layer_gradients

UNITS = 30
IMAGES = 1000
OUTPUTS = 10
# The book's figures by number of hidden layers, first hidden layer first.
BOOK: dict[int, tuple[float, ...]] = {
    2: (0.07, 0.31),
    3: (0.012, 0.060, 0.283),
    4: (0.003, 0.017, 0.070, 0.285),
}


def layer_speeds(hidden_layers: int, seed: int) -> tuple[float, ...]:
    """The speed of each hidden layer at one random start, first hidden layer first.

    Weights are drawn from N(0, 1/fan_in), biases from N(0, 1); ten sigmoid outputs, binary
    cross-entropy summed over them.
    """
    inputs, targets = _digits()
    sizes = (inputs.shape[1], *(UNITS,) * hidden_layers, OUTPUTS)
    network = Network(sizes, ("sigmoid",) * (hidden_layers + 1), dtype="float64")
    generator = np.random.default_rng(seed)
    network.initialize("lecun_normal", generator)
    for biases in network.biases:
        biases[:] = generator.standard_normal(biases.shape)
    _, gradient = network.loss_and_gradient(inputs, targets, make_loss("binary_cross_entropy"))
    # The book's cost is the sum over the outputs, the engine's is the mean.
    return tuple(OUTPUTS * layer.bias_norm for layer in layer_gradients(network, gradient))[:-1]


@lru_cache(maxsize=1)
def _digits() -> tuple[np.ndarray, np.ndarray]:
    digits = make_dataset("digits")
    return digits.inputs[:IMAGES], np.eye(OUTPUTS)[digits.labels[:IMAGES]]
