"""A table while it is read: rows become columns, and what is no row is left out and said.

Every bound is checked before what it bounds is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

import numpy as np

from playground.data.table.blocks import read_block
from playground.data.table.columns import Column, GeneratedName
from playground.data.table.dates import cell_of, date_columns
from playground.data.table.errors import (
    columns_counted,
    refused,
    shown,
)
from playground.data.table.generated_names import GeneratedNames
from playground.data.table.growing import GrowingColumn
from playground.data.table.layout import HEADER_MARKS, Layout
from playground.data.table.odd_rows import OddRows
from playground.data.table.select_columns import Table
from playground.sentence import Sentence

MAX_ROWS = 1_000_000
# A label, 64 × 64 pixels, and what else may be in a row.
MAX_COLUMNS = 4_200
MAX_CELLS = 50_000_000
MAX_CELL = 10_000
MAX_NAME = 100
PREVIEW_ROWS = 20
SUM_WORDS = ("total", "totals", "sum", "summe", "gesamt", "insgesamt", "grand total", "average")


class GrowingTable:
    """Takes whole rows of cells, chunk by chunk."""

    def __init__(self, name: str, layout: Layout, generated_names: GeneratedNames) -> None:
        self._name = name
        self._layout = layout
        self._generated_names = generated_names
        # The columns that have no name in the file, by their number from 0.
        self._made: dict[int, GeneratedName] = {}
        self._columns: list[GrowingColumn] = []
        self._names: tuple[str, ...] = ()
        self._width = 0
        self._preview: list[tuple[str, ...]] = []
        self._rows = 0
        self._odd = OddRows(name)
        self._notes = list(layout.notes)
        self._last: Sequence[str] = ()

    def append_rows(self, rows: list[list[str]], lines: list[int]) -> None:
        """Add whole rows, which begin in `lines`."""
        if not self._columns:
            self._begin(list(self._layout.names) or rows[0])
            if self._layout.header:
                self._odd.header = rows[0]
            gone = int(self._layout.header)
            if self._layout.units and len(rows) > gone:
                gone += 1
            rows, lines = rows[gone:], lines[gone:]
        rows, lines = self._even(*self._odd.without_headers(rows, lines))
        if not rows:
            return
        self._odd.last_line = lines[-1]
        self._check_cells(rows, lines)
        self._count(len(rows))
        self._last = rows[-1]
        first = int(self._layout.row_names)
        for row in rows[: PREVIEW_ROWS - len(self._preview)]:
            self._preview.append(tuple(row[first : first + len(self._columns)]))
        cells_of = list(zip(*rows, strict=True))[first:]
        for column, cells in zip(self._columns, cells_of, strict=False):
            column.append(cells, lines)

    @property
    def rows(self) -> int:
        """The number of rows so far."""
        return self._rows

    def note(self, sentence: str) -> None:
        """Have something said about the table."""
        self._notes.append(sentence)

    def append_lines(self, lines: Sequence[str], above: int) -> bool:
        """Add whole rows at once, `above` lines of the file before them.

        False, and nothing, where that can not be done: as a rule most columns are of plain numbers.
        """
        layout = self._layout
        if not lines or len(self._preview) < PREVIEW_ROWS or layout.row_names or layout.trailing:
            return False
        plain = [n for n, column in enumerate(self._columns) if column.takes_numbers]
        if 2 * len(plain) < self._width:
            return False
        block = read_block(
            lines, layout.delimiter, layout.quote, self._width, plain, longest=MAX_CELL
        )
        if block is None:
            return False
        columns = [self._columns[number] for number in plain]
        if not all(map(GrowingColumn.fits, columns, block.numbers.T)):
            return False
        self._count(len(lines))
        for column, values in zip(columns, block.numbers.T, strict=True):
            column.append_numbers(np.ascontiguousarray(values))
        places = range(above + 1, above + 1 + len(lines))
        others = (one for n, one in enumerate(self._columns) if n not in set(plain))
        for column, cells in zip(others, block.others, strict=True):
            column.append(cells, places)
        self._last, self._odd.last_line = block.last, above + len(lines)
        return True

    def _count(self, rows: int) -> None:
        self._rows += rows
        if self._rows > MAX_ROWS:
            raise refused(
                self._name,
                Sentence("more than {most:,} rows; keep a part of the file", most=MAX_ROWS),
            )
        if self._rows * len(self._columns) > MAX_CELLS:
            raise refused(
                self._name,
                Sentence("more than {most:,} cells; keep fewer rows or columns", most=MAX_CELLS),
            )

    def _begin(self, first: list[str]) -> None:
        layout = self._layout
        count = len(first) if layout.header else layout.width or len(first)
        if layout.header and layout.width == count - 1 and not first[-1].strip():
            count -= 1
        if count > MAX_COLUMNS:
            raise refused(
                self._name,
                Sentence("{n} columns are more than {most}", n=count, most=MAX_COLUMNS),
                1,
            )
        if count < 2:
            raise refused(
                self._name,
                Sentence(
                    "only one column is found; a table has a label and at least one feature "
                    "(is the delimiter right?)"
                ),
                1,
            )
        made = [GeneratedName("column", str(number)) for number in range(1, count + 1)]
        blank = tuple(map(self._generated_names.name, made))
        cells = [_plain_name(cell) for cell in first[:count]] if layout.header else [""] * count
        self._made = {n: made[n] for n, cell in enumerate(cells) if not cell}
        self._names = self._named(cells, blank)
        self._columns = [GrowingColumn(name, layout.decimal or None) for name in self._names]
        self._width = count + layout.row_names + layout.trailing

    def _named(self, header: Sequence[str], blank: Sequence[str]) -> tuple[str, ...]:
        names = [cell or other for cell, other in zip(header, blank, strict=True)]
        taken: set[str] = set(names)
        seen: Counter[str] = Counter()
        unique = []
        for name in names:
            seen[name] += 1
            new, number = name, seen[name]
            while number > 1 and new in taken:
                new = f"{name[: MAX_NAME - 8]} ({number})"
                number += 1
            taken.add(new)
            if new != name:
                self._notes.append(
                    Sentence(
                        "There is more than one column “{name}”: one is now “{new}”.",
                        name=name,
                        new=new,
                    )
                )
            unique.append(new)
        return tuple(unique)

    def _even(self, rows: list[list[str]], lines: list[int]) -> tuple[list[list[str]], list[int]]:
        """The rows that have as many cells as they should; the others are kept in mind."""
        wanted, trailing = self._width, self._layout.trailing
        if not rows or set(map(len, rows)) == {wanted}:
            return rows, lines
        kept, places = [], []
        for row, line in zip(rows, lines, strict=True):
            if len(row) > wanted and not any(cell.strip() for cell in row[wanted:]):
                row = row[:wanted]
            elif trailing and len(row) == wanted - 1:
                row = [*row, ""]
            if len(row) == wanted:
                kept.append(row)
                places.append(line)
            else:
                self._odd.add(row, line, wanted - trailing)
        return kept, places

    def _check_cells(self, rows: list[list[str]], lines: list[int]) -> None:
        if max(map(len, chain.from_iterable(rows)), default=0) <= MAX_CELL:
            return
        line = next(at for r, at in zip(rows, lines, strict=True) if max(map(len, r)) > MAX_CELL)
        raise refused(
            self._name, Sentence("a cell of more than {most:,} characters", most=MAX_CELL), line
        )

    # The end.

    def finished(self, size: int) -> Table:
        """The table, all of it."""
        if not self._columns:
            raise refused(self._name, Sentence("there are only blank lines"))
        self._notes += self._odd.notes(self._rows, self._width, self._layout.trailing)
        if not self._rows:
            raise refused(self._name, Sentence("there is a header, but no row below it"))
        whole = self._without_sums()
        of_file = self._decimal_of_file()
        columns = [self._column(n, of_file, whole) for n in range(len(self._columns))]
        self._name_classes(columns)
        for growing in self._columns:
            self._notes.extend(growing.notes)
        self._rows -= not whole
        kept = self._not_empty(columns)
        made = date_columns([columns[number] for number in kept], self._generated_names)
        return Table(
            name=self._name,
            size=size,
            layout=replace(self._layout, decimal=self._layout.decimal or of_file or "."),
            columns=(*(columns[number] for number in kept), *made),
            rows=self._rows,
            preview=tuple(
                (*(cells[n] for n in kept), *(cell_of(one, row) for one in made))
                for row, cells in enumerate(self._preview[: self._rows])
            ),
            notes=tuple(self._notes),
        )

    def _without_sums(self) -> bool:
        """True if the last row is one like the others, and not the sum of them."""
        first = next((cell.strip() for cell in self._last if cell.strip()), "")
        if first.lower().rstrip(":") not in SUM_WORDS or self._rows < 4:
            return True
        self._notes.append(
            Sentence("The last row, “{first}”, sums the others up and is left out.", first=first)
        )
        return False

    def _decimal_of_file(self) -> str:
        """The decimal mark of which the columns are sure, "" where none is or they differ."""
        sure = [column.marks() for column in self._columns]
        points = sum(marks.points > marks.commas for marks in sure)
        commas = sum(marks.commas > marks.points for marks in sure)
        if points == commas:
            # Semicolons part the cells where the comma parts decimals.
            open_marks = any(marks.open_commas or marks.open_points for marks in sure)
            return "," if points == 0 and self._layout.delimiter == ";" and open_marks else ""
        return "." if points > commas else ","

    def _column(self, number: int, of_file: str, whole: bool) -> Column:
        growing = self._columns[number]
        decimal = growing.decimal(of_file)
        open_mark = growing.is_open(of_file)
        column = growing.finished(decimal, whole=whole)
        if open_mark and column.values is not None and column.kind == "number":
            self._notes.append(_two_ways(column, decimal, growing.marks().open_commas > 0))
        units = self._layout.units
        if units and column.kind == "number" and not column.unit:
            unit = units[number] if len(units) == len(self._columns) else ""
            column = replace(column, unit=shown(unit, 20))
        return replace(column, made=self._made.get(number))

    def _name_classes(self, columns: list[Column]) -> None:
        """Give the numbers of the last column the names that the first line had for them."""
        names, last = self._layout.class_names, columns[-1]
        if not names or last.values is None or not 0 <= last.low <= last.high < len(names):
            return
        codes = np.where(np.isnan(last.values), -1.0, last.values)
        if (codes != np.floor(codes)).any():
            return
        columns[-1] = replace(
            last,
            name=last.name if last.made is None else self._generated_names.classes,
            made=None,
            kind="words",
            values=None,
            texts=tuple(shown(name, MAX_NAME) for name in names),
            text_codes=codes.astype(np.int16),
        )

    def _not_empty(self, columns: Sequence[Column]) -> list[int]:
        """The columns that have a name or a value."""
        kept = [
            n
            for n, column in enumerate(columns)
            if column.missing < self._rows or column.made is None
        ]
        if len(kept) < len(columns) and len(kept) > 1:
            gone = columns_counted(len(columns) - len(kept))
            self._notes.append(
                Sentence("{columns} without a name and without a value left out.", columns=gone)
            )
            return kept
        return list(range(len(columns)))


def _plain_name(cell: str) -> str:
    """A cell of the header as a name; "" where it holds none."""
    return shown(" ".join(cell.strip().lstrip(HEADER_MARKS).split()), MAX_NAME)


def _two_ways(column: Column, decimal: str, is_comma: bool) -> Sentence:
    """The sentence about a column whose one mark may part decimals, or thousands."""
    meant = Sentence("decimals") if (decimal == ",") == is_comma else Sentence("thousands")
    return Sentence(
        "“{name}” can be read two ways: the {mark} is taken as the mark of {meant} ({low:g} to "
        "{high:g}); “Decimal mark” changes it.",
        name=column.name,
        mark=Sentence("comma") if is_comma else Sentence("point"),
        meant=meant,
        low=column.low,
        high=column.high,
    )
