"""Networks and batches that several tests of the engine use."""

from __future__ import annotations

import numpy as np

from playground.engine import ACTIVATIONS, LOSSES, Loss, Network
from playground.engine.checks import same_rows

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
    residual: tuple[bool, ...] = (),
) -> Network:
    """A network with random parameters, all of them."""
    activations = (hidden,) * (len(sizes) - 2) + (output,)
    network = Network(sizes, activations, dtype, normalized, residual)
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


def layer_deltas(
    network: Network, x: np.ndarray, y: np.ndarray, loss: Loss
) -> tuple[np.ndarray, ...]:
    """δ = ∂L/∂z of the mean loss for each layer, (n, units), first hidden layer first.

    Raises:
        ValueError: shapes or values that do not fit the network.
    """
    targets, trace = network.checked_targets(y, loss), network.trace(x, training=True)
    same_rows(trace.inputs, targets)
    return network.deltas(trace, targets, loss)


def dropout_mask(
    shape: tuple[int, ...], rate: float, rng: np.random.Generator, dtype: np.dtype
) -> np.ndarray:
    """Inverted dropout: 0 with probability `rate`, else 1/(1 − rate), so that the mean stays.

    Srivastava et al. 2014, section 10, with the scaling at training time.
    """
    keep = dtype.type(1) - dtype.type(rate)
    return (rng.random(shape, dtype=dtype) < keep) / keep
