"""The header of a table and the rows beside it that are none: counts, units, groups of columns.

Nothing is believed that the rows themselves do not bear out: names stand above values, units above
numbers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from playground.data.table.errors import shown
from playground.data.table.moments import is_day, time_of_day
from playground.data.table.numbers import is_missing, number, parse_formatted
from playground.sentence import Sentence

SAMPLE_ROWS = 100
LONGEST_UNIT = 12
YEAR = re.compile(r"(1[89]|20)\d\d", re.ASCII)


@dataclass
class HeaderSearch:
    """The first rows of a file, and what has been found out about them."""

    rows: list[list[str]]
    notes: list[str] = field(default_factory=list)
    header: bool = False
    row_names: bool = False
    trailing: bool = False
    units: tuple[str, ...] = ()
    class_names: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def usual_length(rows: Sequence[Sequence[str]]) -> int:
    """The length that most rows have; the longer one of two."""
    counts = Counter(len(row) for row in rows)
    return max(counts, key=lambda length: (counts[length], length))


def is_value(cell: str) -> bool:
    """True for a number, a date, a time, and a word for missing."""
    return is_missing(cell) or is_number(cell) or is_day(cell) or time_of_day(cell) is not None


def is_number(cell: str) -> bool:
    """True for a number with whatever marks."""
    return number(cell, ".") is not None or parse_formatted(cell) is not None


def count_line(search: HeaderSearch) -> int:
    """1 where the first line says how many rows and features follow, as scikit-learn's files do."""
    rows = search.rows
    if len(rows) < 3 or len(rows[0]) < 2:
        return 0
    first, usual = [cell.strip() for cell in rows[0]], usual_length(rows[1:])
    if not (first[0].isdigit() and first[1].isdigit()) or int(first[1]) != usual - 1:
        return 0
    words = [cell for cell in first[2:] if cell]
    enough = len(rows) == SAMPLE_ROWS or int(first[0]) in (len(rows) - 1, len(rows) - 2)
    if not enough or any(is_number(word) for word in words) or (len(words) < 2 and words):
        return 0
    if not words and len(first) != usual:
        return 0
    rows.pop(0)
    search.class_names = tuple(words)
    rows_said, features_said = first[:2]
    search.notes.append(
        Sentence(
            "The first line says that there are {rows} rows and {features} features and the "
            "classes {names}; it is no row.",
            rows=rows_said,
            features=features_said,
            names=", ".join(map(shown, words[:10])),
        )
        if words
        else Sentence(
            "The first line says that there are {rows} rows and {features} features; it is no row.",
            rows=rows_said,
            features=features_said,
        )
    )
    return 1


def find_header(search: HeaderSearch, chosen: bool | None) -> None:
    """Whether the first row holds names, unless somebody has `chosen`."""
    rows = search.rows
    if chosen is not None:
        search.header = chosen
    elif search.class_names or not rows:
        search.header = False
    elif any(is_number(cell) for cell in rows[0]):
        search.header = _counts_columns(search) or _is_of_years(search.rows)
    else:
        has_number = any(is_number(cell) for row in rows[1:] for cell in row)
        search.header = len(rows) == 1 or has_number or _are_names(rows)


def _counts_columns(search: HeaderSearch) -> bool:
    """True if the first row numbers the columns, as a program does that has no names for them."""
    first = [cell.strip() for cell in search.rows[0]]
    start = 1 if first[0] in ("", "index") else 0
    numbers = first[start:]
    counts = (list(map(str, range(len(numbers)))), [str(n + 1) for n in range(len(numbers))])
    if len(numbers) < 3 or numbers not in counts or len(search.rows) < 3:
        return False
    if any([cell.strip() for cell in row] == first for row in search.rows[1:]):
        return False
    search.notes.append(
        Sentence("The first row numbers the columns, so it is taken as their names.")
    )
    return True


def _is_of_years(rows: Sequence[Sequence[str]]) -> bool:
    """True if the first row names columns by years, as statistical offices do: Land;2021;2022."""
    first = [cell.strip() for cell in rows[0]]
    places = [n for n, cell in enumerate(first) if YEAR.fullmatch(cell)]
    if len(rows) < 3 or len(places) < 2 or not first[0] or 0 in places:
        return False
    if any(is_number(cell) for n, cell in enumerate(first) if n not in places):
        return False
    years = [int(first[n]) for n in places]
    if years not in (sorted(set(years)), sorted(set(years), reverse=True)):
        return False
    below = [row[n].strip() for row in rows[1:] for n in places if n < len(row)]
    return 2 * sum(bool(YEAR.fullmatch(cell)) for cell in below) < len(below)


def _are_names(rows: Sequence[Sequence[str]]) -> bool:
    """True if the words of the first row are not among those below, which repeat."""
    first = [cell.strip() for cell in rows[0]]
    if len(set(first)) < len(first) or len(rows) < 4:
        return False
    below = [Counter(row[n].strip() for row in rows[1:] if n < len(row)) for n in range(len(first))]
    if any(cell in words for cell, words in zip(first, below, strict=True)):
        return False
    return any(max(words.values(), default=0) > 1 for words in below)


def find_groups(search: HeaderSearch) -> int:
    """The lines of a first row that groups the columns named in the second, as merged cells do."""
    rows = search.rows
    if not search.header or len(rows) < 4 or len(rows[0]) < 2 or len(rows[0]) != len(rows[1]):
        return 0
    groups, names = ([" ".join(cell.split()) for cell in row] for row in rows[:2])
    merged = "" in groups or len(set(groups)) < len(groups)
    if not merged or "" in names or any(map(is_value, names)) or not _are_above(names, rows[2:]):
        return 0
    whole = groups.copy()
    for place in range(1, len(whole)):
        whole[place] = whole[place] or whole[place - 1]
    if len(set(names)) < len(names):
        pairs = zip(whole, names, strict=True)
        search.names = tuple(f"{group} {name}".strip() for group, name in pairs)
        if len(set(search.names)) < len(names):
            search.names = ()
            return 0
    search.notes.append(
        Sentence(
            "The first of two rows of names groups the columns ({groups}); the second names them.",
            groups=", ".join(map(shown, dict.fromkeys(group for group in groups if group))),
        )
    )
    gone = rows.pop(0)
    return 1 + sum(len(cell.splitlines()) - 1 for cell in gone if cell)


def _are_above(names: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """True if `names` stand above columns in which they do not occur, one at least of numbers."""
    columns = [
        [cell for row in rows if n < len(row) and (cell := row[n].strip())]
        for n in range(len(names))
    ]
    if any(name in cells for name, cells in zip(names, columns, strict=True)):
        return False
    # The first row below may hold units.
    return any(len(cells) > 1 and all(map(is_value, cells[1:])) for cells in columns)


def find_edges(search: HeaderSearch) -> None:
    """Row names before the cells, and delimiters behind them, that the header has no cell for."""
    if not search.header or len(search.rows) < 2:
        return
    width, rows = len(search.rows[0]), search.rows[1:]
    if usual_length(rows) != width + 1:
        return
    whole = [row for row in rows if len(row) == width + 1]
    if 2 * len(whole) <= len(rows):
        return
    if all(not row[-1].strip() for row in whole):
        search.trailing = True
        search.notes.append(
            Sentence("The rows end in a delimiter with nothing behind it; it is left out.")
        )
    else:
        search.row_names = True
        search.notes.append(
            Sentence(
                "There is a name less than cells in a row: the first cell of each row is taken as "
                "the name of the row and left out."
            )
        )


def find_units(search: HeaderSearch) -> None:
    """A row of units below the header: words where all rows below have numbers."""
    if not search.header or len(search.rows) < 4:
        return
    shift = int(search.row_names)
    units = [cell.strip() for cell in search.rows[1][shift:]]
    rows = [row[shift:] for row in search.rows[2:] if len(row) == usual_length(search.rows[2:])]
    numeric = [
        n
        for n in range(len(units))
        if (cells := [row[n] for row in rows if n < len(row) and not is_missing(row[n])])
        and all(is_number(cell) for cell in cells)
    ]
    named = [units[n] for n in numeric if units[n]]
    if not named or any(
        is_number(unit) or is_missing(unit) or len(unit) > LONGEST_UNIT for unit in named
    ):
        return
    # A second row that is longer than the others has cells that they lack.
    others = [n for n in range(min(len(units), usual_length(rows))) if n not in numeric]
    if any(units[n] and any(row[n].strip() == units[n] for row in rows) for n in others):
        return
    search.units = tuple(units)
    search.notes.append(
        Sentence(
            "The row below the names holds units ({units}); it is no row.",
            units=", ".join(map(shown, named)),
        )
    )
