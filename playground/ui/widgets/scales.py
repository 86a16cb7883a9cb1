"""Scales of sliders, linear or logarithmic, without Qt.

A scale may begin at zero (a penalty that is off) and end at infinity (no limit); both ends are
places of their own, because no logarithm reaches them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

LOG_PLACES = 200


class Scale(Protocol):
    """Numbers from left to right in places 0 to `places`."""

    @property
    def places(self) -> int:
        """The number of the last place."""
        ...

    def value(self, place: int) -> float:
        """The number at `place`."""
        ...

    def place(self, value: float) -> int:
        """The place nearest to `value`; the ends for what lies beyond."""
        ...


@dataclass(frozen=True)
class LinearScale:
    """Even steps of size `step` from `low` to `high`."""

    low: float
    high: float
    step: float

    @property
    def places(self) -> int:
        """The number of the last place."""
        return round((self.high - self.low) / self.step)

    def value(self, place: int) -> float:
        """The number at `place`, without the dust of binary fractions."""
        return round(self.low + place * self.step, 10)

    def place(self, value: float) -> int:
        """The place nearest to `value`."""
        return round((min(max(value, self.low), self.high) - self.low) / self.step)


@dataclass(frozen=True)
class LogScale:
    """Even ratios from `low` to `high`, both above 0; whole numbers where `whole`.

    `zero` puts a place for 0 before `low`, `endless` one for infinity after `high`.
    """

    low: float
    high: float
    zero: bool = False
    endless: bool = False
    whole: bool = False

    @property
    def places(self) -> int:
        """The number of the last place."""
        return LOG_PLACES + self.zero + self.endless

    def value(self, place: int) -> float:
        """The number at `place`, to two significant digits; the ends exactly."""
        if self.zero and place <= 0:
            return 0.0
        if self.endless and place >= self.places:
            return math.inf
        share = (place - self.zero) / LOG_PLACES
        if share <= 0.0 or share >= 1.0:
            return self.low if share <= 0.0 else self.high
        exact = self.low * (self.high / self.low) ** share
        if self.whole:
            # Two digits would leave gaps below 10 only; above, a round number reads better.
            return float(round(exact)) if exact < 100 else float(f"{exact:.2g}")
        return float(f"{exact:.2g}")

    def place(self, value: float) -> int:
        """The place nearest to `value`."""
        if value == math.inf:
            return self.places
        if value < self.low:
            return 0 if value <= 0.0 or not self.zero else self.zero
        # A table may have no more rows than the fewest that are offered.
        if self.high <= self.low:
            return self.zero
        share = math.log(min(value, self.high) / self.low) / math.log(self.high / self.low)
        return round(share * LOG_PLACES) + self.zero
