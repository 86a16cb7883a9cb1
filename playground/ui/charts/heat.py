"""Numbers to colours for heatmaps: one table, one pass over all cells.  No Qt here.

Magnitudes stand on one logarithmic scale from 1e-9 to 10 shared by all layers, or, to show what
that hides, on a linear scale of each layer's own.  Exact zero and what is not finite have colours
of their own outside the scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.ui.appearance.theme import Theme, magnitude_table, rgb, sign_table

LOWEST, HIGHEST = 1e-9, 10.0
LOWEST_PLACE, HIGHEST_PLACE = -9.0, 1.0
# The faintest sign still differs from zero.
LEAST_SIGN_SHARE = 0.08

LEVELS = 256
ZERO, BROKEN = LEVELS, LEVELS + 1


@dataclass(frozen=True)
class HeatScale:
    """How cells are coloured: by magnitude or by sign, on the shared scale or each on its own."""

    signed: bool = False
    shared: bool = True

    def shares(self, values: np.ndarray, parts: Sequence[slice]) -> np.ndarray:
        """0 to 1 for each of `values` (cells,), `parts` being the layers; 0 where not finite."""
        magnitudes = np.abs(values)
        if self.shared:
            with np.errstate(divide="ignore", invalid="ignore"):
                places = np.log10(magnitudes)
            shares = (places - LOWEST_PLACE) / (HIGHEST_PLACE - LOWEST_PLACE)
        else:
            shares = np.empty_like(magnitudes)
            for part in parts:
                shares[part] = _own_shares(magnitudes[part])
        np.nan_to_num(shares, copy=False, posinf=1.0, neginf=0.0)
        return np.asarray(np.clip(shares, 0.0, 1.0))

    def indices(self, values: np.ndarray, parts: Sequence[slice]) -> np.ndarray:
        """The place in `colours` of each of `values`, (cells,)."""
        shares = self.shares(values, parts)
        if self.signed:
            strength = LEAST_SIGN_SHARE + (1 - LEAST_SIGN_SHARE) * shares
            middle = (LEVELS - 1) / 2
            levels = middle + np.copysign(strength, values) * middle
        else:
            levels = shares * (LEVELS - 1)
        indices: np.ndarray = np.rint(levels).astype(np.intp)
        indices[values == 0] = ZERO
        indices[~np.isfinite(values)] = BROKEN
        return indices

    def colours(self, theme: Theme) -> np.ndarray:
        """(258,) uint32 as 0xffrrggbb: the levels, then exact zero, then what is not finite."""
        levels = sign_table(theme) if self.signed else magnitude_table()
        outside = np.array([rgb(theme.separator), rgb(theme.error)], dtype=np.uint8)
        table = np.concatenate([levels, outside]).astype(np.uint32)
        return 0xFF000000 | table[:, 0] << 16 | table[:, 1] << 8 | table[:, 2]


def _own_shares(magnitudes: np.ndarray) -> np.ndarray:
    finite = magnitudes[np.isfinite(magnitudes)]
    largest = float(finite.max()) if finite.size else 0.0
    if largest == 0:
        return np.zeros_like(magnitudes)
    return magnitudes / largest
