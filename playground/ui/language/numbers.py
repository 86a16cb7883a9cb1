"""Figures as text: the same number is written the same way wherever it stands.  No Qt here.

Down to a thousandth numbers are written out, smaller ones as 8.4 × 10⁻⁷; never the one beside
5.0e-03.  Figures that stand below each other have the same number of digits, zeros at the end
included: 4.00 × 10⁻⁵ above 6.67 × 10⁻⁶, as 0.0490 is above 0.224.  Decimal mark, thousands and the
names of what is no number are those of the language of the window (`use_notation`).
Texts that a program reads (files, exports, the command line) are not made here.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

NO_FIGURE = "–"
MINUS = "−"
THIN_SPACE = "\u202f"
TIMES = f"{THIN_SPACE}×{THIN_SPACE}"
# The widest figure that is not written out, for whatever keeps a place for it.
WIDEST_SMALL = f"0.00{TIMES}10⁻⁰⁰"

# A ratio below this is written as one over its inverse.
NEARLY_ONE = 0.5
# A computed number below that is written as a power of ten.
SMALLEST_PLAIN = 1e-3

_RAISED = str.maketrans("-−0123456789", "⁻⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_SWAPPED = re.compile(r"(?<=\d)[.,](?=\d)")
_PERCENT = re.compile(r"(?<=\d)%")
_POWER = re.compile(r"\s*[×x*·]\s*10\^?([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|-?\d+)")
_EXPONENT = re.compile(r"e([+-])0*(\d+)")


@dataclass(frozen=True)
class Notation:
    """How one language writes numbers: marks of decimals and thousands, and what is no number."""

    decimal: str = "."
    group: str = ","
    not_a_number: str = "not a number"
    infinite: str = "infinite"
    minus_infinite: str = "minus infinite"


_notation = Notation()


def notation() -> Notation:
    """The notation of the language of the window."""
    return _notation


def use_notation(found: Notation) -> None:
    """Write numbers in this notation from now on."""
    global _notation
    _notation = found


def localised(text: str) -> str:
    """`text`, a number as Python writes it, with the marks of the window and powers of ten."""
    found = _EXPONENT.search(text)
    if found:
        sign = "-" if found[1] == "-" else ""
        power = (sign + found[2]).translate(_RAISED)
        text = f"{text[: found.start()]}{TIMES}10{power}{text[found.end() :]}"
    own = {".": _notation.decimal, ",": _notation.group}
    text = _PERCENT.sub(" %", text)
    return _SWAPPED.sub(lambda mark: own[mark[0]], text).replace("-", MINUS)


class Figure(float):
    """A number that writes itself in the notation of the window: "{:.2g}".format(Figure(1e-7))."""

    def __format__(self, spec: str) -> str:
        """As Python formats it, with the marks of the window."""
        return localised(super().__format__(spec or "g"))


class Whole(int):
    """A whole number that writes itself with the marks of the window, where they are asked for."""

    def __format__(self, spec: str) -> str:
        """As Python formats it, with the marks of the window."""
        return localised(super().__format__(spec))


def grouped(value: float) -> str:
    """A whole number with marks between its thousands."""
    return localised(f"{round(value):,}")


def fixed(value: float, places: int) -> str:
    """A number with so many decimals; what rounds to zero has no sign."""
    return localised(f"{round(value, places) + 0.0:.{places}f}")


def number_text(value: float, digits: int = 3) -> str:
    """A number with so many digits: 0.0123, 3.40 × 10⁻⁷; "not a number" and "infinite" by name."""
    if math.isnan(value):
        return _notation.not_a_number
    if math.isinf(value):
        return _notation.infinite if value > 0 else _notation.minus_infinite
    if value == 0:
        return "0"
    if SMALLEST_PLAIN <= abs(value) < 1e6:
        if abs(value) >= 10 ** (digits - 1):
            return grouped(value)
        places = digits - 1 - math.floor(math.log10(abs(value)))
        return localised(f"{value:.{places}f}")
    return localised(f"{value:.{digits - 1}e}")


def setting_text(value: float, digits: int = 6) -> str:
    """A number as somebody set it, with no more digits than it has: 0.03, 300, 1 × 10⁻⁵."""
    return localised(f"{value:.{digits}g}")


def loss_text(value: float) -> str:
    """A loss with four decimals; three digits where it is tiny or huge."""
    if math.isnan(value):
        return NO_FIGURE
    if not math.isfinite(value):
        return "∞"
    if abs(value) >= 1e4 or (value != 0 and abs(value) < 1e-3):
        return localised(f"{value:.2e}")
    return localised(f"{value:.4f}")


def share_text(value: float, places: int = 1) -> str:
    """A share as per cent."""
    return NO_FIGURE if math.isnan(value) else f"{fixed(100 * value, places)} %"


def probability_text(p: float) -> str:
    """A probability in few characters: 0.682, and 2 × 10⁻⁷ where three decimals would say 0."""
    return fixed(abs(p), 3) if p >= 0.0005 or p == 0 else number_text(p, 1)


def probability_difference(value: float) -> str:
    """A difference of probabilities, as `probability_text` with a true minus before it."""
    return f"{MINUS}{probability_text(-value)}" if value < 0 else probability_text(value)


def logit_text(z: float) -> str:
    """A logit with two decimals; in three digits where it is large."""
    return fixed(z, 2) if abs(z) < 100 else number_text(z)


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
        return f"1/{grouped(inverse)}" if inverse < 1e7 else f"1/{setting_text(inverse, 2)}"
    if ratio < 10:
        return setting_text(ratio, 2)
    return grouped(two_digits(ratio)) if ratio < 1e7 else setting_text(ratio, 2)


def decades(ratio: float) -> float:
    """The distance of `ratio` from one, in powers of ten."""
    return abs(math.log10(ratio))


def power_text(exponent: int) -> str:
    """10 to the `exponent`: written out near 1, else as a power."""
    if -3 < exponent < 3:
        return localised(f"{10.0**exponent:g}")
    return grouped(1000) if exponent == 3 else "10" + str(exponent).translate(_RAISED)


def as_python(text: str, *, whole: bool = False) -> str:
    """`text` as a person may write a number here, in the form that Python reads.

    Thousands may be marked as in the language of the window or by spaces, those of a `whole` number
    by any mark: 1,000 is never 1.  A single comma that marks none is a decimal one, and
    8.4 × 10⁻⁷ is 8.4e-7.
    """
    plain = _POWER.sub(
        lambda power: "e" + power[1].translate(_LOWERED), text.strip().replace(MINUS, "-")
    )
    marks_of_groups = ".,'’" if whole else _notation.group
    for mark in (*marks_of_groups, " ", "\u00a0", THIN_SPACE):
        if re.match(rf"[+-]?[1-9]\d{{0,2}}({re.escape(mark)}\d{{3}})+(?!\d)", plain):
            return plain.replace(mark, "").replace(",", ".")
    return plain.replace(",", ".") if plain.count(",") == 1 and "." not in plain else plain
