"""Cells as numbers: strict, fast for a chunk of good ones, exact about the marks of the others.

Python's own `float` takes `1_000`, `١٢` and `infinity`; a table does not.  Which of point and comma
parts the decimals is not decided here: `DecimalHint` says what one cell tells about it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

# Squares of larger numbers are still finite, and so are the mean and the spread of a column.
LARGEST = 1e100
NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
PLAIN_BYTES = b"0123456789.eE+- \n"
# Never a value, whatever else is in the column.
MISSING = frozenset(
    (
        "", "na", "n/a", "n.a.", "n.a", "nan", "<na>", "null", "#n/a", "#na", "?", "nil", "#null!",
        # What spreadsheets write for a formula without a result.
        "#nv", "#div/0!", "#value!", "#wert!", "#valeur!", "#ref!", "#bezug!", "#num!", "#zahl!",
        "#nombre!", "#name?", "#nom?",
    )
)  # fmt: skip
# No value among numbers, but possibly a class among words.
UNKNOWN = frozenset(
    (
        "none", "unknown", "missing", "unbekannt", "-", "--", "–", ".", "..", "...", "…", "*", ":",
        "k.a.", "k. a.", "n.d.", "keine angabe", "no answer", "no data", "not available",
        "inconnu", "sans réponse", "tidak ada", "tidak diketahui",
    )
)  # fmt: skip
# Stand-ins for “no value” that are numbers themselves.
SENTINELS = (-999.0, -9999.0, -99999.0, -99.0)

# Blanks as typesetters and spreadsheets put them, and apostrophes.
_GROUP = r"[ \u00a0\u2009\u202f'’]"
# One mark for thousands between groups of three, another for the decimals.
_BODY = re.compile(
    rf"(\d{{1,3}}(?:{_GROUP}\d{{3}})+(?:[.,]\d+)?|[\d.,]*\d[.,]?)([eE][+-]?\d+)?", re.ASCII
)
_CURRENCY = r"[€$£¥₹₽]|EUR|USD|GBP|CHF|JPY|Rs\.?|Rp\.?|R\$|kr\.?|Fr\."
_KNOWN_UNIT = (
    r"%|‰|°\s?[CFK]?|[kmcµn]?[mgsl]|h|min|kWh|MW|kW|W|[kM]?Hz|mph|km/h|m/s|hp|PS|px|cc|lbs?|ft|in|mi|"
    r"[km]?m[²³]|sqft|yrs?|years?|Jahre|[kMG]i?B|mmHg|mg/d[lL]|bpm"
)
# Other letters are a unit where a blank parts them from the number; “5A” is rather a name.
_DECORATED = re.compile(
    rf"([+\-−(]?)\s*({_CURRENCY})?\s*([+\-−]?)"
    rf"([\d.,](?:(?:[\d.,]|{_GROUP})*[\d.,])?(?:[eE][+-]?\d+)?)"
    rf"(?:\s*({_CURRENCY}|{_KNOWN_UNIT})|[ \u00a0\u202f]([^\W\d_]{{1,8}}))?(\)?)"
)
# Grouped by three and nothing else, so that both readings are possible.
POINT_THREE = re.compile(r"[+-]?[1-9]\d{0,2}\.\d{3}", re.ASCII)
_COMMA_THREE = re.compile(r"[1-9]\d{0,2},\d{3}", re.ASCII)
_GROUPED = {mark: re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+", re.ASCII) for mark in ",."}
_TRUE = (
    "yes", "y", "true", "t", "ja", "j", "on", "wahr", "oui", "o", "vrai", "si", "sí", "ya",
    "benar", "✓", "✔",
)  # fmt: skip
_FALSE = (
    "no", "n", "false", "f", "nein", "n", "off", "falsch", "non", "n", "faux", "no", "no", "tidak",
    "salah", "✗", "✘",
)  # fmt: skip
# Marks of a list in which the other cells are left blank.
TICKS = frozenset(("x", "✓", "✔", "☑"))
YES_NO = {frozenset(pair): pair[0] for pair in zip(_TRUE, _FALSE, strict=True)}


class DecimalHint(Enum):
    """The evidence of a cell for the decimal mark of its column."""

    POINT = "."
    COMMA = ","
    COMMA_OPEN = "a comma before three digits, which both can be"
    NONE = ""


@dataclass(frozen=True)
class FormattedNumber:
    """A number with its marks: digits with points and commas, and what stands beside them."""

    sign: float
    body: str
    exponent: str
    unit: str

    @property
    def evidence(self) -> DecimalHint:
        """What its points and commas say about the decimal mark."""
        body = self.body
        points, commas = body.count("."), body.count(",")
        if points and commas:
            return DecimalHint.COMMA if body.rfind(",") > body.rfind(".") else DecimalHint.POINT
        if commas > 1:
            return DecimalHint.POINT
        if points > 1:
            return DecimalHint.COMMA
        if commas:
            return DecimalHint.COMMA_OPEN if _COMMA_THREE.fullmatch(body) else DecimalHint.COMMA
        if points and not POINT_THREE.fullmatch(body):
            return DecimalHint.POINT
        return DecimalHint.NONE

    def value(self, decimal: str) -> float | None:
        """The number, if `decimal` parts its decimals; None where it can not be read so."""
        other = "," if decimal == "." else "."
        whole, mark, decimals = self.body.partition(decimal)
        if decimal in decimals or other in decimals:
            return None
        if other in whole:
            if not _GROUPED[other].fullmatch(whole):
                return None
            whole = whole.replace(other, "")
        text = f"{whole}.{decimals}" if mark else whole
        return self.sign * float(text + self.exponent) if NUMBER.fullmatch(text) else None


def is_missing(cell: str) -> bool:
    """True if `cell` says in any column of numbers that there is no value."""
    text = cell.strip().lower()
    return text in MISSING or text in UNKNOWN


def number(cell: str, decimal: str) -> float | None:
    """The value of `cell`, infinite where it is too large, or None where it is no number."""
    text = cell.strip()
    if decimal == ",":
        if "." in text:
            return None
        text = text.replace(",", ".")
    return float(text) if NUMBER.fullmatch(text) else None


def parse_formatted(cell: str) -> FormattedNumber | None:
    """The number in `cell` with its marks, percent sign, currency or unit; None where none is."""
    found = _DECORATED.fullmatch(cell.strip())
    if found is None:
        return None
    sign, before, second, digits, known, other, closing = found.groups(default="")
    after = known or other
    if (before and after) or (sign and second) or ((sign == "(") != (closing == ")")):
        return None
    parts = _BODY.fullmatch(digits.strip())
    if parts is None:
        return None
    body = re.sub(_GROUP, "", parts[1])
    return FormattedNumber(
        -1.0 if sign in ("-", "−", "(") or second in ("-", "−") else 1.0,
        body,
        parts[2] or "",
        before or after,
    )


def fast_numbers(cells: Sequence[str], decimal: str) -> np.ndarray | None:
    """The numbers of `cells` (n,), or None where any of them needs to be looked at closely.

    An empty cell is NaN.
    """
    joined = "\n".join(cells)
    if decimal == ",":
        if "." in joined:
            return None
        joined = joined.replace(",", ".")
        cells = joined.split("\n")
    if not joined.isascii() or joined.encode().translate(None, PLAIN_BYTES):
        return None
    if "" in cells:
        cells = [cell or "nan" for cell in cells]
    try:
        values = np.fromiter(map(float, cells), dtype=np.float64, count=len(cells))
    except ValueError:
        return None
    # NaN is not above it either.
    return None if bool((np.abs(values) > LARGEST).any()) else values
