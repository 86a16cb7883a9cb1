"""What becomes of batch normalisation when a network goes on as one of another shape.

A layer that keeps it takes its numbers along.  One that loses it hands them to its weights and
biases, which then say the same.  One that gains it begins with scale 1 and shift 0, and with the
running averages of the training rows, so that it can be asked at once.
"""

from __future__ import annotations

import numpy as np

from playground.engine import Network

# So many training rows say enough about means and variances.
MOST_ROWS = 4096


def weights_and_biases(
    old: Network, origin: int, *, normalized: bool
) -> tuple[np.ndarray, np.ndarray]:
    """W and b of layer `origin` of `old`, for a layer that is `normalized` too, or is not."""
    weights, biases = old.weights[origin], old.biases[origin]
    normalization = old.normalizations[origin]
    if normalization is None or normalized:
        return weights, biases
    return normalization.folded(weights, biases)


def hand_over_normalization(old: Network, origin: int, new: Network, layer: int) -> None:
    """Copy the numbers of batch normalisation of the first units, where both layers have it."""
    given, taken = old.normalizations[origin], new.normalizations[layer]
    if given is None or taken is None:
        return
    units = min(len(given.scale), len(taken.scale))
    for name, numbers in vars(taken).items():
        numbers[:units] = getattr(given, name)[:units]


def measure_new_averages(old: Network, new: Network, inputs: np.ndarray) -> None:
    """Give the layers of `new` that gain batch normalisation the averages of `inputs`, (n, …)."""
    rows = inputs[:MOST_ROWS].astype(new.dtype)
    if len(rows) < 2:
        return
    before = (*old.normalized, *(False,) * len(new.normalized))
    for layer, normalization in enumerate(new.normalizations[:-1]):
        if normalization is None or before[layer]:
            continue
        with np.errstate(all="ignore"):
            source = rows if layer == 0 else new.trace(rows).activations[layer - 1]
            z = source @ new.weights[layer] + new.biases[layer]
        if np.isfinite(z).all():
            normalization.measure(z)
