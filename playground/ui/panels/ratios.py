"""The ratio of two magnitudes in words: "1/3 400", "3.5 decades".  No Qt here."""

from __future__ import annotations

import math

from playground.ui.language.numbers import grouped, number_text, setting_text

NEARLY_ONE = 0.5


def two_digits(value: float) -> float:
    """`value` rounded to two significant digits."""
    if value == 0 or not math.isfinite(value):
        return value
    scale = 10.0 ** (math.floor(math.log10(abs(value))) - 1)
    return round(value / scale) * scale


def ratio_text(ratio: float) -> str:
    """1/3 400 below a half, 0.83 around one, 25 times above; positive and finite only."""
    if ratio < NEARLY_ONE:
        inverse = two_digits(1 / ratio)
        return f"1/{grouped(inverse)}" if inverse < 1e7 else f"1/{number_text(inverse, 2)}"
    if ratio < 10:
        return setting_text(ratio, 2)
    return grouped(two_digits(ratio)) if ratio < 1e7 else number_text(ratio, 2)


def decades(ratio: float) -> float:
    """The distance of `ratio` from one, in powers of ten."""
    return abs(math.log10(ratio))
