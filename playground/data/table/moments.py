"""Cells that are dates or times of day, as numbers.

A date is a number of days from 1970 on; what hour it says is left out.  A time such as 8:15 is 8.25
of its first unit, be that hours or minutes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

EPOCH = date(1970, 1, 1).toordinal()
# Two digits from here on are years before 2000 (POSIX).
TURN = 69
# In English, German, French and Indonesian; shorter ones are their beginnings.
_MONTHS = (
    ("january", "januar", "janvier", "januari"),
    ("february", "februar", "février", "februari", "fevrier", "pebruari"),
    ("march", "märz", "mars", "maret", "maerz", "mrz"),
    ("april", "avril"),
    ("may", "mai", "mei"),
    ("june", "juni", "juin"),
    ("july", "juli", "juillet"),
    ("august", "août", "agustus", "aout", "agt"),
    ("september", "septembre", "sept"),
    ("october", "oktober", "octobre"),
    ("november", "novembre", "nopember"),
    ("december", "dezember", "décembre", "desember", "decembre"),
)
_MIN_LETTERS = 3
# What may follow a day: the hour, and where that holds.
_HOUR = r"(?:[T ,]+\d{1,2}:\d{2}(?::\d{2})?.{0,24})?"
_YEAR = r"(\d{4}|\d{2})"
_NAME = r"([^\W\d_]{3,10})\.?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){_HOUR}", re.ASCII)
_DOTTED = re.compile(rf"(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?{_YEAR}{_HOUR}", re.ASCII)
_SLASHED = re.compile(rf"(\d{{1,2}})([-/])(\d{{1,2}})\2{_YEAR}{_HOUR}", re.ASCII)
_NAMED = re.compile(rf"(\d{{1,2}})\.?[ -]{_NAME}[ -]{_YEAR}{_HOUR}")
_NAME_FIRST = re.compile(rf"{_NAME} (\d{{1,2}}),? {_YEAR}{_HOUR}")
_TIME = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?", re.ASCII)


def is_day(cell: str) -> bool:
    """True if `cell` is a date, whichever of day and month comes first."""
    return day(cell) is not None or day(cell, day_first=True) is not None


def day(cell: str, *, day_first: bool = False) -> float | None:
    """The days from 1970 to the date in `cell`; None where it is no date.

    Of 3/4/2024 the 3 is the month, or the day with `day_first`.
    """
    text = cell.strip()
    # As a rule a cell is none, which shall cost little.
    if not 6 <= len(text) <= 60 or not any(map(str.isdigit, text)):
        return None
    if found := _YEAR_FIRST.fullmatch(text):
        return _days(found[1], int(found[3]), found[4])
    if found := _DOTTED.fullmatch(text):
        return _days(found[3], int(found[2]), found[1])
    if found := _SLASHED.fullmatch(text):
        month, of_month = (found[3], found[1]) if day_first else (found[1], found[3])
        return _days(found[4], int(month), of_month)
    if found := _NAMED.fullmatch(text):
        return _days(found[3], _month(found[2]), found[1])
    if found := _NAME_FIRST.fullmatch(text):
        return _days(found[3], _month(found[1]), found[2])
    return None


def days(cells: Sequence[str], *, day_first: bool) -> tuple[dict[str, float], bool]:
    """The day of each of `cells`, all read in one way, and whether another was possible.

    Where both are, the one that `day_first` says.  Nothing where some of them are no dates.
    """
    orders = (day_first, not day_first)
    readings = [{cell: day(cell, day_first=order) for cell in cells} for order in orders]
    whole = [
        {cell: at for cell, at in reading.items() if at is not None}
        for reading in readings
        if None not in reading.values()
    ]
    return (whole[0], len(whole) > 1 and whole[0] != whole[1]) if whole else ({}, False)


def date_text(number: float) -> str:
    """The date of so many days from 1970 on: 2024-12-24."""
    return date.fromordinal(int(number) + EPOCH).isoformat()


def time_of_day(cell: str) -> float | None:
    """The time in `cell` in its first unit; None where it is none."""
    found = _TIME.fullmatch(cell.strip())
    if found is None:
        return None
    seconds = float((found[3] or "0").replace(",", "."))
    return int(found[1]) + int(found[2]) / 60.0 + seconds / 3600.0


def _month(name: str) -> int:
    """1 to 12, 0 for a word that is none."""
    folded = name.casefold()
    if len(folded) < _MIN_LETTERS:
        return 0
    for number, names in enumerate(_MONTHS, start=1):
        if any(one.startswith(folded) for one in names):
            return number
    return 0


def _days(year: str, month: int, of_month: str) -> float | None:
    whole = int(year)
    if len(year) == 2:
        whole += 1900 if whole >= TURN else 2000
    try:
        return float(date(whole, month, int(of_month)).toordinal() - EPOCH)
    except ValueError:
        return None
