"""A column while it is read: numbers at once, everything else as codes of its different texts.

No text is kept twice and no cell read twice; what the texts mean is inferred at the end, by all
cells of the column (`type_inference`) and by what the other columns say of the decimal mark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from playground.data.table.columns import NO_LEVEL, Column
from playground.data.table.numbers import (
    LARGEST,
    NUMBER,
    POINT_THREE,
    DecimalHint,
    fast_numbers,
    parse_formatted,
)
from playground.data.table.type_inference import CollectedCells, Marks, TypeInference
from playground.sentence import Sentence

# More different texts than that are kept only while they may be numbers with other marks.
MAX_TEXTS = 50_000


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
        # Whether any cell was no number with a sure decimal point.
        self._is_plain = True

    # Growing.

    def append(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Add `cells`, which stand in the lines `lines` of the file."""
        if self._overflow:
            self._rows += len(cells)
            return
        values = fast_numbers(cells, self._fast) if not self._is_of_words() else None
        if values is None:
            values = self._slow(cells, lines)
        else:
            self._numbers += int((~np.isnan(values)).sum())
        self._values.append(values)
        self._rows += len(cells)
        self._is_plain = self._is_plain and not self._texts and not np.isnan(values).any()
        if len(self._texts) > MAX_TEXTS:
            self._shed()
        if not self._point_is_sure and self._fast == ".":
            self._look_at_points(cells)

    @property
    def takes_numbers(self) -> bool:
        """True if the next cells may come as numbers that were read with a decimal point."""
        return self._is_plain and self._fast == "."

    def fits(self, values: np.ndarray) -> bool:
        """True if `values` are read rightly without their cells."""
        if not bool((np.abs(values) <= LARGEST).all()):
            return False
        return self._point_is_sure or bool((values == np.floor(values)).all())

    def append_numbers(self, values: np.ndarray) -> None:
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
        texts = self._texts
        for row, cell in enumerate(cells):
            text = cell.strip()
            if not text:
                continue
            code = texts.get(text, NO_LEVEL)
            if code == NO_LEVEL:
                plain = text.replace(",", ".") if self._fast == "," and "." not in text else text
                if NUMBER.fullmatch(plain) and abs(found := float(plain)) <= LARGEST:
                    values[row] = found
                    self._numbers += 1
                    continue
                code = texts[text] = len(texts)
                self._first_lines.append(lines[row])
            rows.append(self._rows + row)
            codes.append(code)
        if rows:
            self._odd_rows.append(np.array(rows, dtype=np.int32))
            self._odd_codes.append(np.array(codes, dtype=np.int32))
        return values

    def _shed(self) -> None:
        """Keep fewer texts: read them as numbers with a comma, or give the column up."""
        evidence = [found.evidence for text in self._texts if (found := parse_formatted(text))]
        if len(evidence) > len(self._texts) // 2 and DecimalHint.COMMA in evidence:
            self._fast = self._chosen or ","
            self._numbers += len(self._texts)
            values = np.concatenate(self._values)
            inference = self._inference(values)
            inference.read_marked(values, self._fast)
            self.notes += inference.notes
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
            self._is_plain = self._is_plain and not has.any()

    # What it says about the decimal mark.

    def marks(self) -> Marks:
        """The number of cells with one possible decimal mark, and of those with two."""
        counts: Counter[DecimalHint] = Counter()
        for text in self._texts:
            found = parse_formatted(text)
            if found is not None:
                counts[found.evidence] += 1
        open_points = 0 if self._point_is_sure else sum(int(has.sum()) for has in self._open_points)
        return Marks(
            points=counts[DecimalHint.POINT] + self._point_is_sure,
            commas=counts[DecimalHint.COMMA] + (self._fast == "," and self._chosen is None),
            open_commas=counts[DecimalHint.COMMA_OPEN],
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

    def is_open(self, of_file: str) -> bool:
        """True if both readings were possible and no other cell decides.

        A point before three digits is rather one of decimals, but where the file says `of_file`.
        """
        marks = self.marks()
        return (
            self._chosen is None
            and bool(marks.open_commas or (marks.open_points and of_file == ","))
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
        part = slice(None) if whole else slice(0, -1)
        inference = self._inference(self._joined())
        column = inference.column(values, decimal, part)
        self.notes += inference.notes
        for array in (column.values, column.text_codes):
            if array is not None:
                array.flags.writeable = False
        return column

    def _inference(self, values: np.ndarray) -> TypeInference:
        cells = CollectedCells(
            self.name,
            self._rows,
            self._numbers,
            values,
            self._texts,
            self._first_lines,
            self._odd_rows,
            self._odd_codes,
        )
        return TypeInference(cells, self.marks())

    def _joined(self) -> np.ndarray:
        if len(self._values) != 1:
            self._values = [np.concatenate(self._values)] if self._values else [np.empty(0)]
        return self._values[0]

    def _of_many_texts(self) -> Column:
        cause = Sentence("more than {most:,} different texts", most=MAX_TEXTS)
        nan = np.nan
        return Column(self.name, "words", None, (), None, 0, cause, nan, nan, too_many_words=True)
