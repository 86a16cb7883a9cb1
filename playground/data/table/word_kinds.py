"""Columns whose cells are no plain numbers, but may mean some: yes and no, ticks, dates, times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from playground.data.table.columns import NO_LEVEL, Column
from playground.data.table.errors import shown
from playground.data.table.moments import days, time_of_day
from playground.data.table.numbers import SENTINELS, TICKS, YES_NO
from playground.sentence import Sentence

# The word for a blank cell in a column of ticks.
NOT_TICKED = "–"


@dataclass(frozen=True)
class WordCells:
    """A column of words.

    Attributes:
        name: of the column.
        words: its different texts, without those for “missing”.
        by_text: makes (rows,) numbers of what each text means, NaN elsewhere.
        part: the rows that count.
        day_first: whether 3/4/2024 is rather the third of April, as where a comma parts decimals.
    """

    name: str
    words: Sequence[str]
    by_text: Callable[[dict[str, float]], np.ndarray]
    part: slice
    day_first: bool

    def values(self, meant: dict[str, float]) -> np.ndarray:
        """The numbers of the rows that count; NaN where a cell is missing."""
        return self.by_text(meant)[self.part]


@dataclass(frozen=True)
class MeantColumn:
    """The column that words mean, and the sentences about it."""

    column: Column
    notes: tuple[str, ...] = ()


def read_words(cells: WordCells) -> MeantColumn | None:
    """The column that `cells` mean; None where they are just words."""
    return _yes_no(cells) or _ticks(cells) or _dates(cells) or _times(cells)


def number_column(name: str, values: np.ndarray, unit: str = "") -> Column:
    """The column of the numbers `values` (rows,), NaN where a cell is missing."""
    present = values[~np.isnan(values)]
    low, high = (present.min(), present.max()) if len(present) else (np.nan, np.nan)
    return Column(
        name=name,
        kind="number",
        values=values,
        texts=(),
        text_codes=None,
        missing=len(values) - len(present),
        objection="" if len(present) else Sentence("all its cells are empty"),
        low=float(low),
        high=float(high),
        unit=unit,
        sentinel=_sentinel(present),
    )


def _yes_no(cells: WordCells) -> MeantColumn | None:
    yes = YES_NO.get(frozenset(text.lower() for text in cells.words))
    if yes is None:
        return None
    values = cells.values({text: float(text.lower() == yes) for text in cells.words})
    # The texts stay as they stand in the file; no comes first.
    names = sorted(cells.words, key=lambda text: text.lower() == yes)
    if len(names) > 2:
        names = [str.lower(name) for name in names]
        names = [next(name for name in names if name != yes), yes]
    codes = np.where(np.isnan(values), float(NO_LEVEL), values).astype(np.int16)
    missing = int((codes == NO_LEVEL).sum())
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    return MeantColumn(
        Column(cells.name, "yes_no", values, tuple(names), codes, missing, "", low, high)
    )


def _ticks(cells: WordCells) -> MeantColumn | None:
    """No and yes, where some cells are ticked and the others are blank."""
    ticks = {text.lower() for text in cells.words}
    if len(ticks) > 1 or not ticks <= TICKS:
        return None
    values = np.nan_to_num(cells.values(dict.fromkeys(cells.words, 1.0)))
    if values.all() or not values.any():
        return None
    tick = cells.words[0]
    note = Sentence(
        "“{name}” is ticked with “{tick}”; a blank cell means no.", name=cells.name, tick=tick
    )
    codes = values.astype(np.int16)
    column = Column(cells.name, "yes_no", values, (NOT_TICKED, tick), codes, 0, "", 0.0, 1.0)
    return MeantColumn(column, (note,))


def _dates(cells: WordCells) -> MeantColumn | None:
    found, is_open = days(cells.words, day_first=cells.day_first)
    if not found:
        return None
    values = cells.values(found)
    present = values[~np.isnan(values)]
    notes = [
        Sentence(
            "“{name}” is a date; it goes in as a number of days, or by year, month and weekday.",
            name=cells.name,
        )
    ]
    if is_open:
        notes.append(
            Sentence(
                "“{name}” can be read two ways: in “{cell}” the day is taken to come first.",
                name=cells.name,
                cell=shown(cells.words[0]),
            )
            if cells.day_first
            else Sentence(
                "“{name}” can be read two ways: in “{cell}” the month is taken to come first.",
                name=cells.name,
                cell=shown(cells.words[0]),
            )
        )
    missing = len(values) - len(present)
    low, high = float(present.min()), float(present.max())
    column = Column(cells.name, "date", values, (), None, missing, "", low, high, "days")
    return MeantColumn(column, tuple(notes))


def _times(cells: WordCells) -> MeantColumn | None:
    meant = {text: at for text in cells.words if (at := time_of_day(text)) is not None}
    if len(meant) < len(cells.words):
        return None
    first = cells.words[0]
    note = Sentence(
        "“{name}” is a time; {time} goes in as {number:g}.",
        name=cells.name,
        time=first,
        number=meant[first],
    )
    return MeantColumn(number_column(cells.name, cells.values(meant)), (note,))


def _sentinel(present: np.ndarray) -> float:
    """−999 and its like, or 99 and 999, where it stands far outside of all other numbers."""
    if not len(present):
        return 0.0
    low, high = float(present.min()), float(present.max())
    if low in SENTINELS:
        others = present[present != low]
        return low if len(others) > 1 and others.min() > low / 2.0 else 0.0
    if -high not in SENTINELS:
        return 0.0
    # One such number above the others may well be true.
    others = present[present != high]
    again = len(present) - len(others) > 1
    return high if again and len(others) > 1 and others.max() < high / 2.0 else 0.0
