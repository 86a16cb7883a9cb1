"""The logarithmic scale of bars that vanish or explode: whole decades, as far as the values go.

A factor of a thousand is a third of the picture or more, as long as the values leave room for it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from playground.ui.charts.bars import BarTicks
from playground.ui.language.numbers import power_text

# A scale of fewer would make mountains of a factor of two; beyond the farthest nothing is told
# apart any more.
FEWEST, FARTHEST = 3, 12
MAX_TICKS = 4
# A scale that a run moves gets shorter only where so many decades of it are empty.
EMPTY = 2


@dataclass(frozen=True)
class Decades:
    """Bars reach from 10^`low` to 10^`high`."""

    low: int = -FEWEST
    high: int = 0

    def share(self, value: float) -> float:
        """The length of the bar of `value`, 0 to 1."""
        place = math.log10(abs(value)) if value else -math.inf
        return min(1.0, max(0.0, (place - self.low) / (self.high - self.low)))

    def ticks(self, heading: str, short: str) -> BarTicks:
        """A label for every power of ten, or for every few of them, from the upper end on."""
        step = math.ceil((self.high - self.low) / MAX_TICKS)
        powers = reversed(range(self.high, self.low - 1, -step))
        return BarTicks(
            heading, short, tuple((self.share(10.0**power), power_text(power)) for power in powers)
        )

    def follow(self, values: Iterable[float]) -> Decades:
        """The scale for the next moment of a run: another one only where this one does not do."""
        fitting = decades_of(values)
        holds = self.low <= fitting.low and fitting.high <= self.high
        wasted = (fitting.low - self.low) + (self.high - fitting.high)
        return self if holds and wasted < EMPTY else fitting


def decades_of(values: Iterable[float]) -> Decades:
    """The whole decades that hold 1 and all `values` but zeros and what is not finite."""
    places = [math.log10(abs(one)) for one in values if one and math.isfinite(one)]
    # The least and the largest value keep something of a bar, and the dust of rounding no decade.
    low = max(min((math.floor(place + 1e-9) for place in places), default=0), -FARTHEST)
    high = min(max((math.ceil(place - 1e-9) for place in places), default=0), FARTHEST)
    low, high = min(low, 0), max(high, 0)
    if high - low < FEWEST:
        low, high = (low, low + FEWEST) if high > -low else (high - FEWEST, high)
    return Decades(low, high)
