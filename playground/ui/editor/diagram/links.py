"""The links between two columns as numbers: where they run, and which one is under a point.

Nothing is drawn here; see `link_raster`.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from playground.ui.editor.diagram.layout import Column
from playground.ui.editor.diagram.pictures import all_finite, largest

HIT_DISTANCE = 5.0
# The scale of the widths never shrinks below this weight, so that small weights look small.
MIN_REFERENCE = 1.0
# Gradients are shown by their decade, from the first (invisible) to the last (widest).
LOWEST_DECADE, HIGHEST_DECADE = -7.0, 0.0


@dataclass(frozen=True, eq=False)
class Bundle:
    """All links from one column to the next: `ends` is (fan_in · fan_out, 4) with x1, y1, x2, y2.

    Link (i, j) is number i · fan_out + j.  `layer` is the layer that the links lead into.
    """

    layer: int
    fan_out: int
    ends: np.ndarray

    @property
    def left(self) -> float:
        """The x of the left ends of the links."""
        return float(self.ends[0, 0])

    @property
    def right(self) -> float:
        """The x of the right ends of the links."""
        return float(self.ends[0, 2])

    def nearest(self, x: float, y: float) -> tuple[int, float]:
        """The number of the link nearest to a point, and the distance."""
        start, way = self.ends[:, :2], self.ends[:, 2:] - self.ends[:, :2]
        point = np.array([x, y])
        length = np.maximum(np.square(way).sum(axis=1), 1e-9)
        share = np.clip(((point - start) * way).sum(axis=1) / length, 0, 1)
        distances = np.hypot(*(start + share[:, None] * way - point).T)
        number = int(distances.argmin())
        return number, float(distances[number])

    def pair(self, number: int) -> tuple[int, int]:
        """(from unit, to unit) of a link."""
        return divmod(number, self.fan_out)

    def line(self, start: int, end: int) -> tuple[float, float, float, float]:
        """x1, y1, x2, y2 of the link from unit `start` to unit `end`."""
        x1, y1, x2, y2 = self.ends[start * self.fan_out + end].tolist()
        return x1, y1, x2, y2


def make_bundle(source: Column, target: Column) -> Bundle | None:
    """The links between two columns, None where one of them is a block."""
    if source.is_block or target.is_block:
        return None
    start, end = source.centres, target.centres
    start = start + np.array([source.boxes[0, 2] / 2, 0.0])
    end = end - np.array([target.boxes[0, 2] / 2, 0.0])
    ends = np.concatenate([np.repeat(start, len(end), axis=0), np.tile(end, (len(start), 1))], 1)
    return Bundle(target.layer, len(end), ends)


def weight_shares(weights: tuple[np.ndarray, ...]) -> tuple[np.ndarray, ...]:
    """Signed width of each link, −1 to 1: the weight as a share of the largest one."""
    flat = np.concatenate([part.ravel() for part in weights])
    reference = max(MIN_REFERENCE, largest(flat))
    if not all_finite(flat):
        flat = np.nan_to_num(flat, nan=0.0, posinf=reference, neginf=-reference)
    return split(flat / reference, weights)


def split(flat: np.ndarray, like: tuple[np.ndarray, ...]) -> tuple[np.ndarray, ...]:
    """Views of `flat`, one after the other, in the shapes of `like`."""
    ends = list(itertools.accumulate(part.size for part in like))
    return tuple(
        flat[end - part.size : end].reshape(part.shape)
        for end, part in zip(ends, like, strict=True)
    )


def gradient_shares(gradients: tuple[np.ndarray, ...]) -> tuple[np.ndarray, ...]:
    """Signed width of each link, −1 to 1: the decade of the gradient's size.

    Ten times smaller is one seventh of the width less; what is below 1e-7 is not seen at all.
    """
    span = HIGHEST_DECADE - LOWEST_DECADE
    shares = []
    with np.errstate(divide="ignore", invalid="ignore"):
        for part in gradients:
            place = (np.log10(np.abs(part)) - LOWEST_DECADE) / span
            place = np.nan_to_num(place, nan=1.0, posinf=1.0, neginf=0.0)
            shares.append(np.copysign(np.clip(place, 0.0, 1.0), np.nan_to_num(part)))
    return tuple(shares)
