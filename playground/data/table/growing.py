"""A column while it is read: numbers at once, everything else as codes of its different texts.

What a cell such as `1,300` or `None` means is decided at the end, by all cells of the column and by
what the other columns say of the decimal mark; so no text is kept twice and no cell read twice.
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
from playground.data.table.columns import MOST_LEVELS, MOST_WORDS, NO_LEVEL, Column, Kind
from playground.data.table.errors import rows_counted, shown
from playground.data.table.numbers import (
    LARGEST,
    MISSING,
    NUMBER,
    POINT_THREE,
    SENTINELS,
    UNKNOWN,
    YES_NO,
    Evidence,
    Marked,
    day,
    fast_numbers,
    marked,
    number,
)
from playground.sentence import Sentence

# More different texts than that are kept only while they may be numbers with other marks.
MOST_TEXTS = 50_000
# A column of numbers may have this share of cells that are none, and so many in any case.
BAD_SHARE, BAD_CELLS, FEWEST_CELLS = 0.02, 1, 5


@dataclass(frozen=True)
class Marks:
    """Evidence for the decimal mark of one column: the number of cells that are sure of each."""

    points: int
    commas: int
    open_commas: int
    open_points: int


class GrowingColumn:
    """Takes the cells of one column, chunk by chunk."""

    def __init__(self, name: str, decimal: str | None) -> None:
        self.name = name
        self.notes: list[str] = []
        self._chosen = decimal
        # Chunks are read with a comma once it is sure.
        self._fast = decimal or "."
        self._values: list[np.ndarray] = []
        self._rows = 0
        self._numbers = 0
        self._texts: dict[str, int] = {}
        self._first_lines: list[int] = []
        self._odd_rows: list[np.ndarray] = []
        self._odd_codes: list[np.ndarray] = []
        self._overflow = False
        self._point_is_sure = False
        self._open_points: list[np.ndarray] = []

    # Growing.

    def take(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Add `cells`, which stand in the lines `lines` of the file."""
        if self._overflow:
            self._rows += len(cells)
            return
        values = fast_numbers(cells, self._fast) if not self._is_of_words() else None
        if values is None:
            values = self._slow(cells, lines)
        else:
            self._numbers += int((~np.isnan(values)).sum())
        if not self._point_is_sure and self._fast == ".":
            self._look_at_points(cells)
        self._values.append(values)
        self._rows += len(cells)

    @property
    def takes_numbers(self) -> bool:
        """True if the next cells may come as numbers that were read with a decimal point."""
        return self._fast == "." and not self._texts and not any(map(np.any, self._open_points))

    def fits(self, values: np.ndarray) -> bool:
        """True if `values` are read rightly without their cells."""
        if not bool((np.abs(values) <= LARGEST).all()):
            return False
        return self._point_is_sure or bool((values == np.floor(values)).all())

    def take_numbers(self, values: np.ndarray) -> None:
        """Add the numbers (n,) of cells that need not be looked at."""
        self._values.append(values)
        self._rows += len(values)
        self._numbers += len(values)
        if not self._point_is_sure:
            self._open_points.append(np.zeros(len(values), dtype=bool))

    def _is_of_words(self) -> bool:
        return bool(self._texts) and not self._numbers and self._fast == "."

    def _slow(self, cells: Sequence[str], lines: Sequence[int]) -> np.ndarray:
        values = np.full(len(cells), np.nan)
        rows: list[int] = []
        codes: list[int] = []
        texts, known = self._texts, len(self._texts)
        for row, cell in enumerate(cells):
            text = cell.strip()
            if not text:
                continue
            plain = text.replace(",", ".") if self._fast == "," and "." not in text else text
            if NUMBER.fullmatch(plain) and abs(found := float(plain)) <= LARGEST:
                values[row] = found
                self._numbers += 1
                continue
            code = texts.setdefault(text, len(texts))
            if code >= known:
                known += 1
                self._first_lines.append(lines[row])
            rows.append(self._rows + row)
            codes.append(code)
        if rows:
            self._odd_rows.append(np.array(rows, dtype=np.int32))
            self._odd_codes.append(np.array(codes, dtype=np.int32))
        if known > MOST_TEXTS:
            self._shed()
        return values

    def _shed(self) -> None:
        """Keep fewer texts: read them as numbers with a comma, or give the column up."""
        evidence = [found.evidence for text in self._texts if (found := marked(text))]
        if len(evidence) > len(self._texts) // 2 and Evidence.COMMA in evidence:
            self._fast = self._chosen or ","
            self._numbers += len(self._texts)
            values = np.concatenate(self._values)
            self._read_odd(values, self._fast)
            self._values = [values]
        else:
            self._overflow = True
        self._texts.clear()
        self._first_lines.clear()
        self._odd_rows.clear()
        self._odd_codes.clear()

    def _look_at_points(self, cells: Sequence[str]) -> None:
        has = np.array(["." in cell for cell in cells])
        pointed = [cell.strip() for cell in cells if "." in cell]
        if any(not POINT_THREE.fullmatch(cell) for cell in pointed if NUMBER.fullmatch(cell)):
            self._point_is_sure = True
            self._open_points.clear()
        else:
            self._open_points.append(has)

    # What it says about the decimal mark.

    def marks(self) -> Marks:
        """The number of cells with one possible decimal mark, and of those with two."""
        counts: Counter[Evidence] = Counter()
        for text in self._texts:
            found = marked(text)
            if found is not None:
                counts[found.evidence] += 1
        open_points = 0 if self._point_is_sure else sum(int(has.sum()) for has in self._open_points)
        return Marks(
            points=counts[Evidence.POINT] + self._point_is_sure,
            commas=counts[Evidence.COMMA] + (self._fast == "," and self._chosen is None),
            open_commas=counts[Evidence.COMMA_OPEN],
            open_points=open_points,
        )

    def decimal(self, of_file: str) -> str:
        """The mark of this column in a file whose other columns say `of_file`, "" for nothing."""
        if self._chosen is not None:
            return self._chosen
        marks = self.marks()
        if marks.points != marks.commas:
            return "." if marks.points > marks.commas else ","
        if marks.open_commas and self._is_of_hundreds():
            return "."
        return of_file or ("," if marks.commas else ".")

    def is_open(self) -> bool:
        """True if both readings were possible and no other cell decides."""
        marks = self.marks()
        return (
            self._chosen is None
            and bool(marks.open_commas)
            and marks.points == marks.commas
            and not self._is_of_hundreds()
        )

    def _is_of_hundreds(self) -> bool:
        """True if its plain numbers are whole and large, so that 1,000 is the next of them."""
        plain = self._joined()
        plain = plain[~np.isnan(plain)]
        return len(plain) > 0 and bool((plain == np.floor(plain)).all()) and np.max(plain) >= 100.0

    # The end.

    def finished(self, decimal: str, *, whole: bool = True) -> Column:
        """The column as a value, read with `decimal`: all rows, or all but the last.

        `whole` says which.
        """
        if self._overflow:
            return self._of_many_texts()
        values = self._joined()
        if decimal == "," and self._fast == "." and not self._point_is_sure and self._open_points:
            has = np.concatenate(self._open_points)
            values = np.where(has, np.round(values * 1000.0), values)
        column = self._column(values, decimal, slice(None) if whole else slice(0, -1))
        for array in (column.values, column.text_codes):
            if array is not None:
                array.flags.writeable = False
        return column

    def _joined(self) -> np.ndarray:
        if len(self._values) != 1:
            self._values = [np.concatenate(self._values)] if self._values else [np.empty(0)]
        return self._values[0]

    def _of_many_texts(self) -> Column:
        objection = Sentence("more than {most:,} different texts", most=MOST_TEXTS)
        return Column(self.name, "words", None, (), None, 0, objection, np.nan, np.nan)

    def _column(self, values: np.ndarray, decimal: str, part: slice) -> Column:
        texts = [text for text in self._texts if text.lower() not in MISSING]
        unknown = [text for text in self._texts if text.lower() in MISSING | UNKNOWN]
        words = [text for text in texts if text.lower() not in UNKNOWN]
        # A column of empty cells, or of numbers alone, has no texts to be read.
        if words:
            if self._numbers == 0:
                found = self._yes_no(words, part) or self._dates(words, part)
                if found is not None:
                    return found
            unit = self._read_odd(values, decimal)
            bad = self._bad(values, words)
            present = int((~np.isnan(values)).sum())
            if bad and not self._may_be_missing(bad, present):
                if present < sum(bad.values()) and not any(map(_is_too_large, bad)):
                    return self._of_words(part)
                return self._refused(bad, decimal)
            self._name_bad(bad)
            self._name_missing(unknown)
            return self._of_numbers(values[part], unit)
        if texts and not self._numbers:
            return self._of_words(part)
        self._name_missing(unknown)
        return self._of_numbers(values[part], "")

    def _codes(self) -> tuple[np.ndarray, np.ndarray]:
        """Rows and codes of all cells that are no plain numbers."""
        if not self._odd_rows:
            return np.empty(0, dtype=np.int32), np.empty(0, dtype=np.int32)
        return np.concatenate(self._odd_rows), np.concatenate(self._odd_codes)

    def _read_odd(self, values: np.ndarray, decimal: str) -> str:
        """Put the numbers with other marks into `values`; the unit that they all have, or ""."""
        marks = self.marks()
        if marks.points and marks.commas:
            self.notes.append(
                Sentence(
                    "“{name}” has decimals after a point and after a comma; look at its cells.",
                    name=self.name,
                )
            )
        units: Counter[str] = Counter()
        meant = np.full(len(self._texts), np.nan)
        parsed: list[tuple[int, Marked, float]] = []
        for text, code in self._texts.items():
            found = marked(text)
            value = None if found is None else found.value(decimal)
            if found is not None and value is not None and abs(value) <= LARGEST:
                parsed.append((code, found, value))
                units[found.unit] += 1
        unit = max((one for one in units if one), key=units.__getitem__, default="")
        for code, found, value in parsed:
            if found.unit in ("", unit):
                meant[code] = value
        rows, codes = self._codes()
        values[rows] = meant[codes]
        return unit

    def _bad(self, values: np.ndarray, words: Sequence[str]) -> dict[str, int]:
        """The texts that are neither numbers nor missing, with the number of their cells."""
        rows, codes = self._codes()
        counts = np.bincount(codes[np.isnan(values[rows])], minlength=len(self._texts))
        return {text: int(counts[self._texts[text]]) for text in words if counts[self._texts[text]]}

    def _may_be_missing(self, bad: dict[str, int], present: int) -> bool:
        cells = sum(bad.values())
        # What is infinite or too large is no slip of the pen.
        if any(_is_too_large(text) for text in bad):
            return False
        return present >= FEWEST_CELLS and cells <= max(BAD_CELLS, BAD_SHARE * (present + cells))

    def _name_missing(self, words: Sequence[str]) -> None:
        """Say which words count as missing; “NA” and “?” alone are a matter of course."""
        odd = [text for text in words if text.upper() not in ("NA", "NAN", "?")]
        if odd and self._numbers:
            self.notes.append(missing_cells(self.name, self._places(odd)))

    def _name_bad(self, bad: dict[str, int]) -> None:
        if bad:
            self.notes.append(bad_cells(self.name, sum(bad.values()), self._places(list(bad))))

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
        return Column(self.name, kind, None, (), None, 0, objection, np.nan, np.nan)

    def _of_numbers(self, values: np.ndarray, unit: str) -> Column:
        present = values[~np.isnan(values)]
        low, high = (present.min(), present.max()) if len(present) else (np.nan, np.nan)
        return Column(
            name=self.name,
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

    def _dates(self, words: Sequence[str], part: slice) -> Column | None:
        days = {text: day(text) for text in words}
        if any(found is None for found in days.values()):
            return None
        values = self._by_text({text: float(found or 0.0) for text, found in days.items()})[part]
        present = values[~np.isnan(values)]
        self.notes.append(
            Sentence(
                "“{name}” is a date; it goes in as a number of days, or by year, month and "
                "weekday.",
                name=self.name,
            )
        )
        missing = len(values) - len(present)
        low, high = float(present.min()), float(present.max())
        return Column(self.name, "date", values, (), None, missing, "", low, high, "days")

    def _yes_no(self, words: Sequence[str], part: slice) -> Column | None:
        yes = YES_NO.get(frozenset(text.lower() for text in words))
        if yes is None:
            return None
        values = self._by_text({text: float(text.lower() == yes) for text in words})[part]
        # The texts stay as they stand in the file; no comes first.
        names = sorted(words, key=lambda text: text.lower() == yes)
        if len(names) > 2:
            names = [str.lower(name) for name in names]
            names = [next(name for name in names if name != yes), yes]
        codes = np.where(np.isnan(values), float(NO_LEVEL), values).astype(np.int16)
        missing = int((codes == NO_LEVEL).sum())
        low, high = float(np.nanmin(values)), float(np.nanmax(values))
        return Column(self.name, "yes_no", values, tuple(names), codes, missing, "", low, high)

    def _by_text(self, meant: dict[str, float]) -> np.ndarray:
        """(rows,) of what each text means, NaN elsewhere."""
        table = np.array([meant.get(text, np.nan) for text in self._texts])
        values = np.full(self._rows, np.nan)
        rows, codes = self._codes()
        values[rows] = table[codes]
        return values

    def _of_words(self, part: slice) -> Column:
        """A column of words; numbers among them are words as well."""
        rows, codes = self._codes()
        texts = list(self._texts)
        everything = np.full(self._rows, NO_LEVEL, dtype=np.int32)
        everything[rows] = codes
        values = self._joined()
        for value in np.unique(values[~np.isnan(values)]).tolist()[: MOST_LEVELS + 1]:
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
        if len(kept) > MOST_LEVELS:
            too_many = Sentence(
                "{n:,} different texts; {most} at most can go in", n=len(kept), most=MOST_WORDS
            )
            keys = np.where(np.isin(everything, kept), everything, NO_LEVEL)
            return Column(
                self.name, "words", None, (), None, missing, too_many, np.nan, np.nan, keys=keys
            )
        places = np.full(len(texts) + 1, NO_LEVEL, dtype=np.int16)
        places[kept] = np.arange(len(kept))
        objection: str = ""
        if len(kept) > MOST_WORDS:
            objection = Sentence(
                "{n} different words; {most} at most can go in", n=len(kept), most=MOST_WORDS
            )
        elif not kept:
            objection = Sentence("all its cells are empty")
        return Column(
            name=self.name,
            kind="words",
            values=None,
            texts=tuple(texts[code] for code in kept),
            text_codes=places[everything],
            missing=missing,
            objection=objection,
            low=np.nan,
            high=np.nan,
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
                    name=self.name,
                    rows=rows_counted(int(counts[code])),
                )
            )
        return bool(is_value)


def _is_too_large(text: str) -> bool:
    return bool(NUMBER.fullmatch(text)) and abs(float(text)) > LARGEST


def _sentinel(present: np.ndarray) -> float:
    """−999 and its like, where it stands far outside of all other numbers."""
    low = float(present.min()) if len(present) else 0.0
    if low not in SENTINELS:
        return 0.0
    others = present[present != low]
    return low if len(others) > 1 and others.min() > low / 2.0 else 0.0
