"""Year, month and weekday of a column of dates, as columns of their own.

They stand behind the columns of the file, left out until somebody ticks them: what matters about a
date, the trend or the season, is for a person to say.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.data.table.columns import NO_LEVEL, Column, GeneratedName, Part
from playground.data.table.generated_names import GeneratedNames

# 1 January 1970 was a Thursday.
FIRST_WEEKDAY = 3


def date_columns(columns: Sequence[Column], names: GeneratedNames) -> list[Column]:
    """The year, the month and the weekday of each column of dates, where they differ at all."""
    found = []
    for column in columns:
        if column.kind == "date" and column.values is not None:
            found += _parts(column, column.values, names)
    return found


def _parts(column: Column, days: np.ndarray, names: GeneratedNames) -> list[Column]:
    known = ~np.isnan(days)
    whole = np.where(known, days, 0.0).astype(np.int64)
    months = whole.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    years = np.where(known, 1970.0 + months // 12, np.nan)
    parts = [
        _of_words(column, "month", names, months % 12, known),
        _of_words(column, "weekday", names, (whole + FIRST_WEEKDAY) % 7, known),
    ]
    low, high = float(np.nanmin(years)), float(np.nanmax(years))
    made = GeneratedName("year", column.name)
    year = Column(
        names.name(made), "number", years, (), None, column.missing, "", low, high, made=made
    )
    return [one for one in (year, *parts) if not one.is_constant]


def _of_words(
    column: Column, part: Part, names: GeneratedNames, codes: np.ndarray, known: np.ndarray
) -> Column:
    """A column of those months or weekdays that occur."""
    present = np.unique(codes[known])
    places = np.where(known, np.searchsorted(present, codes), NO_LEVEL).astype(np.int16)
    made = GeneratedName(part, column.name, tuple(present.tolist()))
    texts = tuple(names.words(part)[number] for number in made.words)
    name, missing = names.name(made), column.missing
    return Column(name, "words", None, texts, places, missing, "", np.nan, np.nan, made=made)


def cell_of(column: Column, row: int) -> str:
    """The text as it would be in the file."""
    if column.text_codes is not None:
        code = int(column.text_codes[row])
        return column.texts[code] if code >= 0 else ""
    value = float(np.asarray(column.values)[row])
    return "" if np.isnan(value) else f"{value:g}"
