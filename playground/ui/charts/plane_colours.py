"""From outputs over the plane to colours: classes blended by their shares, or a scale of values.

Arithmetic only, no Qt.  A share is what an output is worth as a probability; where outputs are not
probabilities they are brought to that scale, which the panel's readout does not do.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from playground.engine import ACTIVATIONS
from playground.ui.appearance.theme import Theme, rgb

# How much of a class colour the ground takes where the network is undecided, and where it is sure.
UNDECIDED, SURE = 0.10, 0.55


def class_shares(outputs: np.ndarray, activation: str) -> np.ndarray:
    """The share of each class in every row of `outputs` (..., outputs): (..., classes).

    Softmax outputs are shares already.  One output p becomes (1 − p, p), where p goes from 0 to 1
    between its two targets.  Several outputs of another kind are cut to 0…1 and divided by their
    sum; where all are 0 the classes share equally.
    """
    outputs = outputs.astype(np.float32)
    if not np.isfinite(outputs).all():
        outputs = np.nan_to_num(outputs, nan=0.0, posinf=1e6, neginf=-1e6)
    function = ACTIVATIONS[activation]
    if outputs.shape[-1] == 1:
        low = function.single_low
        share = np.clip((outputs - low) / (1.0 - low), 0.0, 1.0)
        return np.concatenate([1.0 - share, share], axis=-1)
    if activation == "softmax":
        return outputs
    low = function.each_low
    shares = np.clip((outputs - low) / (1.0 - low), 0.0, 1.0)
    total = shares.sum(axis=-1, keepdims=True)
    equal = np.float32(1.0 / outputs.shape[-1])
    return np.where(total > 0, shares / np.maximum(total, 1e-6), equal)


def blended(shares: np.ndarray, theme: Theme, crisp: bool = False) -> np.ndarray:
    """(rows, columns, 3) uint8: class colours over the theme's surface.

    `shares` is (rows, columns, classes).  Colours mix by share and grow stronger with certainty;
    `crisp` paints the winner alone.
    """
    classes = shares.shape[-1]
    colours = np.array([rgb(theme.class_colour(k)) for k in range(classes)], dtype=np.float32)
    ground = np.array(rgb(theme.surface), dtype=np.float32)
    if crisp:
        table = whole_colours(ground + SURE * (colours - ground))
        return np.asarray(table[argmax_classes(shares)])
    certainty = (largest_shares(shares) - 1.0 / classes) * (classes / max(classes - 1, 1))
    strength = UNDECIDED + (SURE - UNDECIDED) * np.clip(certainty, 0.0, 1.0)
    mixed = shares.reshape(-1, classes) @ (colours - ground)
    return whole_colours(ground + strength[..., None] * mixed.reshape(*strength.shape, 3))


def largest_shares(shares: np.ndarray) -> np.ndarray:
    """The largest share of (rows, columns, classes) at each place, one class after the other."""
    best = shares[..., 0].copy()
    for number in range(1, shares.shape[-1]):
        np.maximum(best, shares[..., number], out=best)
    return best


def argmax_classes(shares: np.ndarray) -> np.ndarray:
    """The class of the largest share of (rows, columns, classes), the first one of equals.

    One class after the other: several times as fast as argmax over a short last axis.
    """
    best = shares[..., 0].copy()
    winner = np.zeros(best.shape, dtype=np.intp)
    for number in range(1, shares.shape[-1]):
        better = shares[..., number] > best
        winner[better] = number
        np.maximum(best, shares[..., number], out=best)
    return winner


def whole_colours(colours: np.ndarray) -> np.ndarray:
    """(..., 3) uint8 of colours (..., 3), 0 to 255."""
    clipped = np.clip(colours, 0, 255)
    return np.rint(clipped, out=clipped if clipped.dtype.kind == "f" else None).astype(np.uint8)


def coloured(values: np.ndarray, low: float, high: float, table: np.ndarray) -> np.ndarray:
    """(rows, columns, 3) uint8: `values` in the colours of `table` (256, 3), `low` to `high`.

    What is not a number is painted as `low`.
    """
    places = (np.nan_to_num(values, nan=low, posinf=high, neginf=low) - low) / max(
        high - low, 1e-30
    )
    return np.asarray(table[np.rint(255 * np.clip(places, 0.0, 1.0)).astype(np.intp)])


def outer_range(values: np.ndarray) -> tuple[float, float]:
    """The round numbers next to the ends of all finite `values`.

    (−1, 1) where there are none; a unit around a single value.
    """
    finite = values[np.isfinite(values)]
    if not finite.size:
        return -1.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    if not high - low > 1e-12 * max(abs(low), abs(high), 1e-300):
        return low - 0.5, high + 0.5
    step = 10.0 ** np.floor(np.log10(high - low)) / 2
    # A hair of tolerance: 0.1 + 0.2 is not to begin another step.
    return (
        float(np.floor(low / step + 1e-9) * step),
        float(np.ceil(high / step - 1e-9) * step),
    )


def reach_of(values: np.ndarray, activation: str) -> float:
    """The end of a diverging colour map: 1 for functions that end there, else the data.

    Rounded up to 1, 2 or 5 times a power of ten, so that the colours do not flicker.
    """
    if ACTIVATIONS[activation].is_bounded:
        return 1.0
    finite = np.abs(values[np.isfinite(values)])
    largest = float(finite.max()) if finite.size else 0.0
    if largest == 0.0:
        return 1.0
    scale = 10.0 ** np.floor(np.log10(largest))
    return float(next(step * scale for step in (1, 2, 5, 10) if step * scale >= largest * 0.999999))


def upsampled(values: np.ndarray, factor: int) -> np.ndarray:
    """`values` (rows, columns, n) on a grid `factor` times finer, linearly between the centres."""
    if factor == 1:
        return values
    down, across = _spread(values.shape[0], factor), _spread(values.shape[1], factor)
    planes = np.ascontiguousarray(np.moveaxis(values, -1, 0), dtype=np.float32)
    return np.moveaxis(down @ planes @ across.T, 0, -1)


@lru_cache(maxsize=4)
def _spread(cells: int, factor: int) -> np.ndarray:
    """(cells · factor, cells): the weights of linear interpolation, constant beyond the ends."""
    places = np.clip((np.arange(cells * factor) + 0.5) / factor - 0.5, 0, cells - 1)
    weights = 1.0 - np.abs(places[:, None] - np.arange(cells)[None, :])
    return np.maximum(weights, 0.0).astype(np.float32)
