"""The type of a column, inferred from all its cells: numbers, dates, yes and no, or words.

What a cell such as `1,300` or `None` means depends on the other cells of its column; here all of
them are known.  Reading them from the file is the business of `growing`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from playground.data.table.cell_notes import (
    bad_cells,
    cells_and_lines,
    missing_cells,
    no_number,
    too_large,
)
from playground.data.table.columns import MAX_LEVELS, MAX_WORDS, NO_LEVEL, Column, Kind
from playground.data.table.errors import rows_counted, shown
from playground.data.table.numbers import (
    LARGEST,
    MISSING,
    NUMBER,
    UNKNOWN,
    FormattedNumber,
    number,
    parse_formatted,
)
from playground.data.table.word_kinds import WordCells, number_column, read_words
from playground.sentence import Sentence

# A column of numbers may have this share of cells that are none, and so many in any case.
BAD_SHARE, BAD_CELLS, MIN_CELLS = 0.02, 1, 5
# One word in so many cells of a column of numbers is this file's own for “missing”.
OWN_WORD_SHARE = 0.4
# Each value of a scale, numbers and words together, stands so often at least, on average.
MIN_REPEATS = 3


@dataclass(frozen=True)
class Marks:
    """Evidence for the decimal mark of one column: the number of cells that are sure of each."""

    points: int
    commas: int
    open_commas: int
    open_points: int


@dataclass(frozen=True)
class CollectedCells:
    """All cells of one column, as they were read.

    Attributes:
        name: of the column.
        rows: how many cells there are.
        numbers: how many of them are plain numbers.
        values: (rows,) the plain numbers, NaN elsewhere.
        texts: the different other cells with their codes, in the order of the file.
        first_lines: the line of the file that each of `texts` first occurs in.
        marked_rows, marked_codes: the rows of these cells and their codes, chunk by chunk.
    """

    name: str
    rows: int
    numbers: int
    values: np.ndarray
    texts: dict[str, int]
    first_lines: Sequence[int]
    marked_rows: Sequence[np.ndarray]
    marked_codes: Sequence[np.ndarray]

    def codes(self) -> tuple[np.ndarray, np.ndarray]:
        """Rows and codes of all cells that are no plain numbers."""
        if not self.marked_rows:
            return np.empty(0, dtype=np.int32), np.empty(0, dtype=np.int32)
        return np.concatenate(self.marked_rows), np.concatenate(self.marked_codes)


class TypeInference:
    """Infers the type of one column; what is not a matter of course is said in `notes`."""

    def __init__(self, cells: CollectedCells, marks: Marks) -> None:
        self._cells, self._marks = cells, marks
        self._name, self._texts, self._first_lines = cells.name, cells.texts, cells.first_lines
        self.notes: list[str] = []

    def column(self, values: np.ndarray, decimal: str, part: slice) -> Column:
        """The column of the rows `part`, its numbers read with the mark `decimal`.

        `values` (rows,) are the plain numbers; those with other marks are put among them.
        """
        texts = [text for text in self._texts if text.lower() not in MISSING]
        unknown = [text for text in self._texts if text.lower() in MISSING | UNKNOWN]
        words = [text for text in texts if text.lower() not in UNKNOWN]
        # A column of empty cells, or of numbers alone, has no texts to be read.
        if words:
            if self._cells.numbers == 0:
                found = read_words(
                    WordCells(self._name, words, self._by_text, part, day_first=decimal == ",")
                )
                if found is not None:
                    self.notes += found.notes
                    return found.column
            unit = self.read_marked(values, decimal)
            bad = self._bad(values, words)
            present = int((~np.isnan(values)).sum())
            if bad and not self._may_be_missing(bad, present):
                are_words = present < sum(bad.values()) or self._is_a_scale(values)
                if are_words and not any(map(_is_too_large, bad)):
                    return self._of_words(part)
                return self._refused(bad, decimal)
            self._name_bad(bad)
            self._name_missing(unknown, present)
            return number_column(self._name, values[part], unit)
        if texts and not self._cells.numbers:
            return self._of_words(part)
        self._name_missing(unknown, self._cells.numbers)
        return number_column(self._name, values[part])

    def read_marked(self, values: np.ndarray, decimal: str) -> str:
        """Put the numbers with other marks into `values`; the unit that they all have, or ""."""
        if self._marks.points and self._marks.commas:
            self.notes.append(
                Sentence(
                    "“{name}” has decimals after a point and after a comma; look at its cells.",
                    name=self._name,
                )
            )
        units: Counter[str] = Counter()
        meant = np.full(len(self._texts), np.nan)
        parsed: list[tuple[int, FormattedNumber, float]] = []
        for text, code in self._texts.items():
            found = parse_formatted(text)
            value = None if found is None else found.value(decimal)
            if found is not None and value is not None and abs(value) <= LARGEST:
                parsed.append((code, found, value))
                units[found.unit] += 1
        unit = max((one for one in units if one), key=units.__getitem__, default="")
        for code, found, value in parsed:
            if found.unit in ("", unit):
                meant[code] = value
        rows, codes = self._cells.codes()
        values[rows] = meant[codes]
        return unit

    def _bad(self, values: np.ndarray, words: Sequence[str]) -> dict[str, int]:
        """The texts that are neither numbers nor missing, with the number of their cells."""
        rows, codes = self._cells.codes()
        counts = np.bincount(codes[np.isnan(values[rows])], minlength=len(self._texts))
        return {text: int(counts[self._texts[text]]) for text in words if counts[self._texts[text]]}

    def _may_be_missing(self, bad: dict[str, int], present: int) -> bool:
        cells = sum(bad.values())
        # What is infinite or too large is no slip of the pen.
        if any(_is_too_large(text) for text in bad):
            return False
        if present < MIN_CELLS:
            return False
        own_word = len({text.casefold() for text in bad}) == 1 and not _has_digit(next(iter(bad)))
        share = OWN_WORD_SHARE if own_word else BAD_SHARE
        return cells <= max(BAD_CELLS, share * (present + cells))

    def _is_a_scale(self, values: np.ndarray) -> bool:
        """True if few values repeat, some of them in words: 1 (never), 2, 3, 4, 5 (always)."""
        known = len(np.unique(values[~np.isnan(values)])) + len(self._texts)
        return known <= MAX_WORDS and MIN_REPEATS * known <= self._cells.rows

    def _name_missing(self, words: Sequence[str], present: int) -> None:
        """Say which words count as missing; “NA” and “?” alone are a matter of course."""
        odd = [text for text in words if text.upper() not in ("NA", "NAN", "?")]
        if odd and present:
            self.notes.append(missing_cells(self._name, self._places(odd)))

    def _name_bad(self, bad: dict[str, int]) -> None:
        if bad:
            self.notes.append(bad_cells(self._name, sum(bad.values()), self._places(list(bad))))

    def _places(self, texts: Sequence[str]) -> str:
        return cells_and_lines([(text, self._first_lines[self._texts[text]]) for text in texts])

    def _refused(self, bad: dict[str, int], decimal: str) -> Column:
        cell = min(bad, key=lambda text: self._first_lines[self._texts[text]])
        line = self._first_lines[self._texts[cell]]
        other = "," if decimal == "." else "."
        if _is_too_large(cell):
            objection = too_large(cell, line)
        else:
            fits_other = number(cell, other) is not None
            objection = no_number(cell, line, decimal if fits_other else "")
        kind: Kind = "words"
        return Column(self._name, kind, None, (), None, 0, objection, np.nan, np.nan)

    def _by_text(self, meant: dict[str, float]) -> np.ndarray:
        """(rows,) of what each text means, NaN elsewhere."""
        table = np.array([meant.get(text, np.nan) for text in self._texts])
        values = np.full(self._cells.rows, np.nan)
        rows, codes = self._cells.codes()
        values[rows] = table[codes]
        return values

    def _of_words(self, part: slice) -> Column:
        """A column of words; numbers among them are words as well."""
        rows, codes = self._cells.codes()
        texts = list(self._texts)
        everything = np.full(self._cells.rows, NO_LEVEL, dtype=np.int32)
        everything[rows] = codes
        values = self._cells.values
        for value in np.unique(values[~np.isnan(values)]).tolist()[: MAX_LEVELS + 1]:
            everything[values == value] = len(texts)
            texts.append(f"{value:g}")
        everything = everything[part]
        counts = np.bincount(everything[everything >= 0], minlength=len(texts))
        kept = [
            code
            for code in range(len(texts))
            if counts[code] and self._is_value(code, texts, counts)
        ]
        missing = int((~np.isin(everything, kept)).sum())
        if len(kept) > MAX_LEVELS:
            too_many = Sentence(
                "{n:,} different texts; {most} at most can go in", n=len(kept), most=MAX_WORDS
            )
            keys = np.where(np.isin(everything, kept), everything, NO_LEVEL)
            return Column(
                self._name,
                "words",
                None,
                (),
                None,
                missing,
                too_many,
                np.nan,
                np.nan,
                keys=keys,
                too_many_words=True,
            )
        places = np.full(len(texts) + 1, NO_LEVEL, dtype=np.int16)
        places[kept] = np.arange(len(kept))
        objection: str = ""
        if len(kept) > MAX_WORDS:
            objection = Sentence(
                "{n} different words; {most} at most can go in", n=len(kept), most=MAX_WORDS
            )
        elif not kept:
            objection = Sentence("all its cells are empty")
        return Column(
            name=self._name,
            kind="words",
            values=None,
            texts=tuple(texts[code] for code in kept),
            text_codes=places[everything],
            missing=missing,
            objection=objection,
            low=np.nan,
            high=np.nan,
            too_many_words=len(kept) > MAX_WORDS,
        )

    def _is_value(self, code: int, texts: Sequence[str], counts: np.ndarray) -> bool:
        """True if a text is a word like the others, and not one for “missing”.

        None, unknown or NA is a value of its own where it is about as frequent as the others.
        """
        text = texts[code].lower()
        if text not in MISSING and text not in UNKNOWN:
            return True
        others = [
            int(counts[other])
            for other, word in enumerate(texts)
            if counts[other] and word.lower() not in MISSING and word.lower() not in UNKNOWN
        ]
        is_value = counts[code] >= 2 and 2 * counts[code] >= (np.median(others) if others else 0)
        if is_value:
            self.notes.append(
                Sentence(
                    "“{word}” in “{name}” is taken as a value like the others ({rows}), not as "
                    "missing.",
                    word=shown(texts[code]),
                    name=self._name,
                    rows=rows_counted(int(counts[code])),
                )
            )
        return bool(is_value)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_too_large(text: str) -> bool:
    return bool(NUMBER.fullmatch(text)) and abs(float(text)) > LARGEST
