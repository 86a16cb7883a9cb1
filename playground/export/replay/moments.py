"""The epochs of a run that a page shows: more of them where the loss changes most."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

# A loss below it is as good as none: its logarithm would otherwise outweigh all before.
MIN_LOSS = 1e-6


def chosen_epochs(
    epochs: np.ndarray, losses: np.ndarray, most: int, always: Sequence[int] = ()
) -> tuple[int, ...]:
    """At most `most` of `epochs` (rows,), ascending: the first, the last and those of `always`.

    Between them the epochs lie evenly along a path whose length is half the way through the run
    and half the way that the logarithm of the loss (rows,) has gone, so a plateau gets few moments
    and a fall many.
    """
    rows = len(epochs)
    if rows <= most:
        return tuple(int(epoch) for epoch in epochs)
    fixed = {0, rows - 1} | {int(np.searchsorted(epochs, epoch)) for epoch in always}
    fixed = {row for row in fixed if row < rows}
    path = _path(epochs, losses)
    places = np.linspace(0.0, path[-1], most)
    even = np.searchsorted(path, places)
    room = most - len(fixed)
    others = [row for row in dict.fromkeys(even.tolist()) if row not in fixed]
    if len(others) > room:
        keep = np.linspace(0, len(others) - 1, max(room, 0)).round().astype(int)
        others = [others[place] for place in keep]
    return tuple(int(epochs[row]) for row in sorted(fixed | set(others)))


def _path(epochs: np.ndarray, losses: np.ndarray) -> np.ndarray:
    """The length of the way up to each row, (rows,), from 0."""
    finite = np.where(np.isfinite(losses), losses, MIN_LOSS)
    logarithms = np.log(np.maximum(finite, MIN_LOSS))
    ways = (np.abs(np.diff(logarithms)), np.diff(epochs.astype(np.float64)))
    shares = [way / way.sum() if way.sum() > 0 else way for way in ways]
    return np.concatenate([[0.0], np.cumsum(shares[0] + shares[1])])
