"""One axis of a chart: its range, linear or logarithmic, and its ticks.  No Qt here.

A *position* is a value as the axis lays it out: the value itself, or its decimal logarithm.
Zooming and panning act on positions, so both kinds of axis feel the same.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from playground.ui.language.numbers import (
    THIN_SPACE,
    fixed,
    grouped,
    number_text,
    power_text,
    setting_text,
)

# What a logarithmic axis shows for zero and for anything smaller.
FLOOR = 1e-12
FLOOR_POSITION = math.log10(FLOOR)

_STEPS = (1.0, 2.0, 5.0, 10.0)
_LONG_STEPS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


@dataclass(frozen=True)
class Tick:
    """A labelled position: the position on the axis and its text."""

    position: float
    text: str


@dataclass(frozen=True)
class Axis:
    """A visible range of positions, `low` < `high`."""

    low: float
    high: float
    logarithmic: bool = False
    percent: bool = False
    whole: bool = False

    @property
    def span(self) -> float:
        """The length of the visible range, in positions."""
        return self.high - self.low

    def positions(self, values: np.ndarray) -> np.ndarray:
        """Positions of `values` on the axis, same shape; NaN and infinity stay what they are."""
        values = np.asarray(values, dtype=np.float64)
        if not self.logarithmic:
            return values
        # fmax would turn NaN into the floor; maximum keeps it.
        return np.asarray(np.log10(np.maximum(values, FLOOR)))

    def position(self, value: float) -> float:
        """The position of one value on the axis."""
        # NaN stays what it is: nothing is greater.
        return math.log10(max(value, FLOOR)) if self.logarithmic else float(value)

    def value(self, position: float) -> float:
        """The value at a position."""
        return 10.0**position if self.logarithmic else position

    def fraction(self, position: float) -> float:
        """The fraction of the visible range below `position`: 0 at the low end, 1 at the top."""
        return (position - self.low) / self.span

    def zoomed(self, factor: float, centre: float) -> Axis:
        """`factor` times the range around the position `centre`, which stays where it is."""
        low = centre - (centre - self.low) * factor
        high = centre + (self.high - centre) * factor
        if high - low < 1e-9 * max(1.0, abs(centre)) or high - low > 1e12:
            return self
        return replace(self, low=low, high=high)

    def moved(self, shift: float) -> Axis:
        """The same span, `shift` positions further."""
        return replace(self, low=self.low + shift, high=self.high + shift)

    def ticks(self, most: int) -> tuple[Tick, ...]:
        """At most about `most` labelled positions inside the range, ascending."""
        most = max(2, most)
        if self.logarithmic and self.span >= 1.0 - 1e-9:
            return self._decades(most)
        if self.logarithmic:
            low, high = 10.0**self.low, 10.0**self.high
            return tuple(
                Tick(math.log10(value), self.text(value, step))
                for value, step in _multiples(low, high, most, self.whole)
                if value > 0
            )
        # An axis of shares may reach above one, so that a curve there is seen; no share does.
        most_said = 1.0 + 1e-9 if self.percent else math.inf
        return tuple(
            Tick(value, self.text(value, step))
            for value, step in _multiples(self.low, self.high, most, self.whole)
            if value <= most_said
        )

    def _decades(self, most: int) -> tuple[Tick, ...]:
        every = max(1, math.ceil(self.span / most))
        first = math.ceil((self.low - 1e-9) / every) * every
        decades = range(first, math.floor(self.high + 1e-9) + 1, every)
        ticks = [Tick(float(decade), power_text(decade)) for decade in decades]
        if self.span * 3 <= most:
            ticks += self._between(range(math.floor(self.low), math.ceil(self.high)))
        return tuple(sorted(ticks, key=lambda tick: tick.position))

    def _between(self, decades: range) -> list[Tick]:
        positions = [decade + math.log10(digit) for decade in decades for digit in (2, 5)]
        return [
            Tick(position, number_text(10.0**position, 1))
            for position in positions
            if self.low <= position <= self.high
        ]

    def text(self, value: float, step: float) -> str:
        """`value` with as many decimals as ticks `step` apart need."""
        if self.percent:
            value, step = 100 * value, 100 * step
        if step >= 1:
            body = grouped(value) if abs(value) < 1e7 else setting_text(value, 3)
        elif step >= 1e-4:
            body = fixed(value, max(0, -math.floor(math.log10(step) + 1e-9)))
        else:
            body = setting_text(value, 3)
        return f"{body}{THIN_SPACE}%" if self.percent else body


def _multiples(low: float, high: float, most: int, whole: bool) -> list[tuple[float, float]]:
    """(value, step) of the round numbers from low to high: about `most`, and two at least."""
    for parts in range(most, 3 * most + 1):
        found = _multiples_in(low, high, parts, whole)
        # One number alone says nothing of the scale.
        if len(found) > 1:
            break
    return found


def _multiples_in(low: float, high: float, most: int, whole: bool) -> list[tuple[float, float]]:
    rough = (high - low) / most
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * scale for factor in _STEPS if factor * scale >= rough * (1 - 1e-9))
    if whole:
        step = max(1.0, step)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    # Adding 0.0 turns a negative zero into zero.
    return [(number * step + 0.0, step) for number in range(first, last + 1)]


def end_text(low: float, high: float) -> str:
    """The text of the last of some six ticks; "" where it stands well before the end."""
    ticks = Axis(low, high).ticks(6)
    return ticks[-1].text if ticks and high - ticks[-1].position <= 0.05 * (high - low) else ""


def long_ceiling(value: float) -> float:
    """The next round number at or above `value`, at most a third larger.

    An axis that ends there moves now and then instead of with every new point.
    """
    if value <= 10:
        return 10.0
    scale = 10.0 ** math.floor(math.log10(value))
    return next(step * scale for step in _LONG_STEPS if step * scale >= value * (1 - 1e-12))
