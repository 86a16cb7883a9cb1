"""Numbers to places in one table of 256 colours, one pass over all cells.  No Qt here.

Magnitudes stand on one logarithmic scale shared by all layers, from 1e-9 to 10 or, where they
explode, as far as they go; or, to show what that hides, on a linear scale of each layer's own.
Exact zero, zero because a unit is dead, and what is not finite have colours of their own outside
the scale: the last three of the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.ui.appearance.theme import Theme, rgb, sign_table
from playground.ui.charts.colour_maps import magnitude_table

LOWEST = 1e-9
LOWEST_PLACE, HIGHEST_PLACE = -9.0, 1.0
# No further, whatever explodes: half of the colours are for what vanishes.
FARTHEST_PLACE = 9.0
# The faintest sign still differs from zero.
MIN_SIGN_SHARE = 0.08

LEVELS = 253
ZERO, DEAD, BROKEN = LEVELS, LEVELS + 1, LEVELS + 2
OUTSIDE = (ZERO, DEAD, BROKEN)
# Places of signed numbers below this one are those of negative numbers.
SIGN_MIDDLE = (LEVELS - 1) // 2


@dataclass(frozen=True)
class HeatScale:
    """Colours of heatmaps: by magnitude or by sign, on the shared scale or each on its own.

    `highest` is the decade at the upper end of the shared scale.
    """

    signed: bool = False
    shared: bool = True
    highest: float = HIGHEST_PLACE

    def shares(self, values: np.ndarray, parts: Sequence[slice]) -> np.ndarray:
        """0 to 1 for each of `values` (cells,), `parts` being the layers; 0 where not finite."""
        magnitudes = np.abs(values)
        if self.shared:
            with np.errstate(divide="ignore", invalid="ignore"):
                places = np.log10(magnitudes)
            shares = (places - LOWEST_PLACE) / (self.highest - LOWEST_PLACE)
        else:
            shares = np.empty_like(magnitudes)
            for part in parts:
                shares[part] = _own_shares(magnitudes[part])
        np.nan_to_num(shares, copy=False, posinf=1.0, neginf=0.0)
        return np.asarray(np.clip(shares, 0.0, 1.0))

    def indices(
        self, values: np.ndarray, parts: Sequence[slice], dead: np.ndarray | None = None
    ) -> np.ndarray:
        """The place in the table of each of `values`, (cells,) uint8.

        Zeros where `dead`, (cells,) bool, says so are dead; others are zero in this batch alone.
        """
        shares = self.shares(values, parts)
        if self.signed:
            strength = MIN_SIGN_SHARE + (1 - MIN_SIGN_SHARE) * shares
            middle = (LEVELS - 1) / 2
            levels = middle + np.copysign(strength, values) * middle
        else:
            levels = shares * (LEVELS - 1)
        levels[~np.isfinite(values)] = BROKEN
        zeros = values == 0
        levels[zeros] = ZERO
        if dead is not None:
            levels[zeros & dead] = DEAD
        indices: np.ndarray = np.rint(levels).astype(np.uint8)
        return indices

    @property
    def negative_below(self) -> int:
        """The place in the table below which numbers are negative; 0 without signs."""
        return SIGN_MIDDLE if self.signed else 0

    def table(self, theme: Theme) -> np.ndarray:
        """(256, 3) uint8: the levels, then exact zero, dead, and what is not finite."""
        return _table(self.signed, theme)


def highest_place(values: np.ndarray) -> float:
    """The whole decade that holds the largest finite one of `values`, between 1 and 9."""
    finite = np.abs(values[np.isfinite(values)])
    largest = float(finite.max(initial=0.0))
    if largest <= 10.0**HIGHEST_PLACE:
        return HIGHEST_PLACE
    return min(float(np.ceil(np.log10(largest) - 1e-9)), FARTHEST_PLACE)


@lru_cache(maxsize=16)
def _table(signed: bool, theme: Theme) -> np.ndarray:
    levels = sign_table(theme) if signed else magnitude_table()
    places = np.rint(np.linspace(0, 255, LEVELS)).astype(np.intp)
    outside = np.array([rgb(outside_colour(theme, kind)) for kind in OUTSIDE], dtype=np.uint8)
    table = np.concatenate([levels[places], outside])
    table.flags.writeable = False
    return table


def outside_colour(theme: Theme, kind: int) -> str:
    """The colour of ZERO, DEAD or BROKEN, as #rrggbb."""
    return {ZERO: theme.raised, DEAD: theme.muted, BROKEN: theme.error}[kind]


def _own_shares(magnitudes: np.ndarray) -> np.ndarray:
    finite = magnitudes[np.isfinite(magnitudes)]
    largest = float(finite.max()) if finite.size else 0.0
    if largest == 0:
        return np.zeros_like(magnitudes)
    return magnitudes / largest
