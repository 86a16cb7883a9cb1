"""Batch normalisation in a network that goes on as one of another shape.

A layer that keeps it takes its numbers along.  One that loses it hands them to its weights and
biases, which then say the same.  One that gains it begins with scale 1 and shift 0, and with the
running averages of the training rows, so that it can be asked at once; where an edit is undone it
has its numbers back, and its weights and biases give up what they took over.
"""

from __future__ import annotations

import numpy as np

from playground.engine import Network
from playground.engine.batch_normalization import BatchNormalization

# So many training rows say enough about means and variances.
MAX_ROWS = 4096
# A smaller scale is not divided by.
MIN_SCALE = 1e-4


def weights_and_biases(
    old: Network, origin: int, new: Network, layer: int
) -> tuple[np.ndarray, np.ndarray]:
    """W and b of layer `origin` of `old`, as `layer` of `new` needs them."""
    weights, biases = old.weights[origin], old.biases[origin]
    given, taken = old.normalizations[origin], new.normalizations[layer]
    if given is not None and taken is None and not given.is_at_start:
        with np.errstate(all="ignore"):
            folded = given.folded(weights, biases)
        # Numbers that overflow are handed on to nobody.
        return folded if _all_finite(*folded) else (weights, biases)
    if given is None and taken is not None and not taken.is_at_start:
        return _unfolded(taken, weights, biases)
    return weights, biases


def _all_finite(*arrays: np.ndarray) -> bool:
    return all(bool(np.isfinite(array).all()) for array in arrays)


def _unfolded(
    recalled: BatchNormalization, weights: np.ndarray, biases: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """The W and b that fit numbers that come back, where that is possible."""
    if len(recalled.scale) == len(biases) and np.abs(recalled.scale).min() >= MIN_SCALE:
        with np.errstate(all="ignore"):
            unfolded = recalled.unfolded(weights, biases)
        if _all_finite(*unfolded):
            return unfolded
    recalled.reset()
    return weights, biases


def transfer_normalization(old: Network, origin: int, new: Network, layer: int) -> None:
    """Copy the numbers of batch normalisation of the first units, where both layers have it."""
    given, taken = old.normalizations[origin], new.normalizations[layer]
    if given is None or taken is None:
        return
    units = min(len(given.scale), len(taken.scale))
    for name, numbers in vars(taken).items():
        numbers[:units] = getattr(given, name)[:units]


def estimate_running_averages(network: Network, inputs: np.ndarray) -> None:
    """Give layers whose normalisation is at its start the averages of `inputs`, (n, features)."""
    rows = inputs[:MAX_ROWS].astype(network.dtype)
    if len(rows) < 2:
        return
    for layer, normalization in enumerate(network.normalizations):
        if normalization is None or not normalization.is_at_start:
            continue
        with np.errstate(all="ignore"):
            z = network.trace(rows).source(layer) @ network.weights[layer] + network.biases[layer]
            normalization.measure(z)
        if not _all_finite(normalization.mean, normalization.variance):
            normalization.reset()
