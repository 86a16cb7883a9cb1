"""√mean((∂L/∂W)²) of each layer, from the norms ‖∂L/∂W‖ that the history keeps.

Divided by √(fan_in · fan_out), layers of different sizes can be compared.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from playground.training.build import layer_sizes
from playground.training.snapshot import Snapshot


def rms_history(snapshot: Snapshot) -> np.ndarray:
    """Of each epoch in the history, (epochs, layers), first layer first."""
    return _rms(snapshot, snapshot.history.gradient_norms)


def latest_rms(snapshot: Snapshot) -> tuple[float, ...]:
    """At the end of the last epoch, first layer first."""
    return tuple(_rms(snapshot, np.array(snapshot.record.gradient_norms)).tolist())


def _rms(snapshot: Snapshot, norms: np.ndarray) -> np.ndarray:
    """Of `norms` (…, layers); NaN where they are those of the network before it was resized."""
    sizes = layer_sizes(snapshot.experiment.network, snapshot.dataset)
    counts = np.array([fan_in * fan_out for fan_in, fan_out in pairwise(sizes)])
    if norms.shape[-1] != len(counts):
        return np.full((*norms.shape[:-1], len(counts)), np.nan)
    return np.asarray(norms / np.sqrt(counts))
