"""Networks and batches that several tests of the engine use."""

from __future__ import annotations

import numpy as np

from playground.engine import ACTIVATIONS, LOSSES, Network

HIDDEN = tuple(name for name in ACTIVATIONS if name != "softmax")


def outputs_for(loss: str) -> tuple[str, ...]:
    """The output activations that a loss goes with."""
    only = LOSSES[loss].output
    return (only,) if only else tuple(ACTIVATIONS)


# Every loss with every output activation that it allows.
LOSS_OUTPUTS = [(loss, output) for loss in LOSSES for output in outputs_for(loss)]


def make_network(
    sizes: tuple[int, ...],
    hidden: str = "tanh",
    output: str = "softmax",
    dtype: str = "float64",
    seed: int = 0,
    normalized: tuple[bool, ...] = (),
) -> Network:
    """A network with random parameters, all of them."""
    network = Network(sizes, (hidden,) * (len(sizes) - 2) + (output,), dtype, normalized)
    rng = np.random.default_rng(seed)
    network.initialize("glorot_normal", rng)
    network.parameters += rng.normal(0, 0.1, network.parameters.size).astype(dtype)
    return network


def make_batch(
    network: Network, rows: int, seed: int = 1, *, one_hot: bool = True
) -> tuple[np.ndarray, np.ndarray]:
    """Random inputs (rows, features) with one-hot targets, or with random numbers as targets."""
    rng = np.random.default_rng(seed)
    outputs = network.sizes[-1]
    x = rng.normal(0, 1, (rows, network.sizes[0])).astype(network.dtype)
    y = np.eye(outputs)[rng.integers(0, outputs, rows)]
    if not one_hot:
        y = rng.normal(0, 1, (rows, outputs))
    return x, y.astype(network.dtype)


def relative_error(actual: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference relative to the largest expected magnitude."""
    scale = float(np.abs(expected).max()) or 1.0
    return float(np.abs(actual - expected).max()) / scale
