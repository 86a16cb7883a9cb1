"""The losses of one plane as they come in, part by part, and the picture that they make so far.

No Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from playground.training.probes.landscape import SIDE, STRIDES, LandscapePart, level_ends, order

# A loss of exactly nothing has no logarithm.
MIN_LOSS = 1e-12


@dataclass
class LandscapeGrid:
    """Owns the losses of one moment of one run; `known` of them are there, in the order of all."""

    losses: np.ndarray = field(default_factory=lambda: np.full(SIDE * SIDE, np.nan))
    known: int = 0
    part: LandscapePart | None = None

    def add(self, part: LandscapePart) -> None:
        """Add one part of the grid; the first part of a plane discards the plane before."""
        if part.places[0] == order()[0]:
            self.losses = np.full(SIDE * SIDE, np.nan)
        self.losses[part.places] = part.losses
        self.known, self.part = part.following, part

    @property
    def stride(self) -> int:
        """Of how many points along a side one is known everywhere; 0 where not even that."""
        whole = [
            stride for stride, end in zip(STRIDES, level_ends(), strict=True) if self.known >= end
        ]
        return whole[-1] if whole else 0

    def decades(self) -> np.ndarray:
        """log₁₀ of the loss (SIDE, SIDE), the top row first; nan where it is not finite.

        Between the points of a coarse level it is drawn straight.
        """
        stride = self.stride or STRIDES[0]
        rows = self.losses.reshape(SIDE, SIDE)[::stride, ::stride]
        with np.errstate(all="ignore"):
            values = np.log10(np.maximum(rows, MIN_LOSS))
        values[~np.isfinite(rows)] = np.nan
        return values if stride == 1 else _between(_between(values, stride).T, stride).T


def _between(values: np.ndarray, stride: int) -> np.ndarray:
    """`values` (rows, columns) with `stride` − 1 rows drawn straight between each two."""
    places = np.arange((len(values) - 1) * stride + 1) / stride
    first = np.minimum(places.astype(int), len(values) - 2)
    share = (places - first)[:, None]
    # A point that stands alone is itself, whatever lies beside it.
    below, above = values[first], values[first + 1]
    mixed = below * (1 - share) + above * share
    mixed = np.where(share == 0, below, mixed)
    return np.asarray(np.where(share == 1, above, mixed))
