"""Reads a file of rows and cells with the standard csv module, in chunks, believing nothing.

Every bound is checked before what it bounds is kept.  No Qt: progress and cancelling are
functions.
"""

from __future__ import annotations

import csv
import io
import os
import re
import stat
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from playground.data.table.columns import GrowingColumn
from playground.data.table.errors import Cancelled, TableError, counted, file_name, refused, shown
from playground.data.table.layout import (
    DELIMITERS,
    SAMPLE_CHARACTERS,
    Layout,
    LayoutChoice,
    find_encoding,
    find_layout,
)
from playground.data.table.taking import Table

MAXIMUM_BYTES = 512 * 2**20
MAXIMUM_ROWS = 1_000_000
MAXIMUM_COLUMNS = 256
MAXIMUM_CELLS = 10_000_000
MAXIMUM_CELL = 10_000
MAXIMUM_LINE = 1_000_000
MAXIMUM_NAME = 100
CHUNK_ROWS = 1_000
PREVIEW_ROWS = 20
# Between two chunks other threads get the interpreter: a window draws in this time.
BREATH_SECONDS = 0.0005
INSIDE_LINE_END = re.compile(r"\r\n|\r|\n")

Progress = Callable[[float], None]
AskCancelled = Callable[[], bool]


def read_table(
    path: str | os.PathLike[str],
    choice: LayoutChoice | None = None,
    *,
    progress: Progress | None = None,
    cancelled: AskCancelled | None = None,
) -> Table:
    """The table in the file at `path`: its layout, its columns, and a proposal what to learn.

    `choice` decides what would be found out otherwise.  `progress` is told the share that is read
    (0 to 1), and `cancelled` is asked for every chunk.

    Raises:
        TableError: it can not be read or is refused; the text is the sentence to show.
        Cancelled: `cancelled` said so.
    """
    name = file_name(path)

    def check() -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        time.sleep(BREATH_SECONDS)

    try:
        size = _checked_size(Path(path), name)
        with open(path, "rb") as stream:
            return _read(stream, name, size, choice or LayoutChoice(), progress, check)
    except OSError as error:
        raise refused(name, f"can not be read: {error.strerror or error}") from error
    except ValueError as error:
        if isinstance(error, TableError):
            raise
        raise refused(name, f"can not be read: {error}") from error


def _checked_size(path: Path, name: str) -> int:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise refused(name, "this is a folder, not a file")
    if not stat.S_ISREG(found.st_mode):
        raise refused(name, "this is no ordinary file")
    if found.st_size == 0:
        raise refused(name, "the file is empty")
    if found.st_size > MAXIMUM_BYTES:
        raise refused(
            name, f"{found.st_size / 2**20:,.0f} MiB are more than {MAXIMUM_BYTES // 2**20} MiB"
        )
    return found.st_size


def _read(
    stream: BinaryIO,
    name: str,
    size: int,
    choice: LayoutChoice,
    progress: Progress | None,
    check: Callable[[], None],
) -> Table:
    encoding, notes = find_encoding(stream, name, choice.encoding, check)
    stream.seek(0)
    with io.TextIOWrapper(stream, encoding=encoding, newline="") as text:
        layout = find_layout(text.read(SAMPLE_CHARACTERS), name, choice, encoding, notes)
        text.seek(0)
        growing = _Growing(name, layout)
        for rows, lines in _chunks(text, name, layout):
            growing.take(rows, lines)
            check()
            if progress is not None:
                progress(min(1.0, stream.tell() / size))
        if stream.tell() < size:
            raise refused(name, "the file has become shorter while it was read")
        return growing.finished(size)


class _Growing:
    """The table while it is read."""

    def __init__(self, name: str, layout: Layout) -> None:
        self._name = name
        self._layout = layout
        self._columns: list[GrowingColumn] = []
        self._names: tuple[str, ...] = ()
        self._preview: list[tuple[str, ...]] = []
        self._rows = 0
        self._notes = list(layout.notes)

    def take(self, rows: list[list[str]], lines: list[int]) -> None:
        """Add whole rows, which begin in `lines`."""
        if not self._columns:
            self._begin(rows[0])
            if self._layout.header:
                rows, lines = rows[1:], lines[1:]
        self._check_lengths(rows, lines)
        self._check_cells(rows, lines)
        self._rows += len(rows)
        if self._rows > MAXIMUM_ROWS:
            raise refused(self._name, f"more than {MAXIMUM_ROWS:,} rows; keep a part of the file")
        if self._rows * len(self._columns) > MAXIMUM_CELLS:
            raise refused(
                self._name,
                f"more than {MAXIMUM_CELLS:,} cells; keep fewer rows or columns",
            )
        self._preview.extend(map(tuple, rows[: PREVIEW_ROWS - len(self._preview)]))
        for column, cells in zip(self._columns, zip(*rows, strict=True), strict=False):
            column.take(cells, lines)

    def _begin(self, first: list[str]) -> None:
        if len(first) > MAXIMUM_COLUMNS:
            raise refused(self._name, f"{len(first)} columns are more than {MAXIMUM_COLUMNS}", 1)
        if len(first) < 2:
            raise refused(
                self._name,
                "only one column is found; a table has a label and at least one feature "
                "(is the delimiter right?)",
                1,
            )
        blank = tuple(f"column {number}" for number in range(1, len(first) + 1))
        self._names = self._named(first, blank) if self._layout.header else blank
        self._columns = [GrowingColumn(name, self._layout.decimal) for name in self._names]

    def _named(self, header: Sequence[str], blank: Sequence[str]) -> tuple[str, ...]:
        names = [
            shown(cell.strip(), MAXIMUM_NAME) or other
            for cell, other in zip(header, blank, strict=True)
        ]
        taken: set[str] = set(names)
        seen: Counter[str] = Counter()
        unique = []
        for name in names:
            seen[name] += 1
            new, number = name, seen[name]
            while number > 1 and new in taken:
                new = f"{name[: MAXIMUM_NAME - 8]} ({number})"
                number += 1
            taken.add(new)
            if new != name:
                self._notes.append(f"There is more than one column “{name}”: one is now “{new}”.")
            unique.append(new)
        return tuple(unique)

    def _check_lengths(self, rows: list[list[str]], lines: list[int]) -> None:
        wanted = len(self._columns)
        if not rows or set(map(len, rows)) == {wanted}:
            return
        row, line = next((r, at) for r, at in zip(rows, lines, strict=True) if len(r) != wanted)
        raise refused(
            self._name, f"{counted(len(row), 'cell')}, where the first row has {wanted}", line
        )

    def _check_cells(self, rows: list[list[str]], lines: list[int]) -> None:
        if max(map(len, chain.from_iterable(rows)), default=0) <= MAXIMUM_CELL:
            return
        line = next(
            at for r, at in zip(rows, lines, strict=True) if max(map(len, r)) > MAXIMUM_CELL
        )
        raise refused(self._name, f"a cell of more than {MAXIMUM_CELL:,} characters", line)

    def finished(self, size: int) -> Table:
        """The table, all of it."""
        if not self._columns:
            raise refused(self._name, "there are only blank lines")
        if not self._rows:
            raise refused(self._name, "there is a header, but no row below it")
        return Table(
            name=self._name,
            size=size,
            layout=self._layout,
            columns=tuple(column.finished() for column in self._columns),
            rows=self._rows,
            preview=tuple(self._preview),
            notes=tuple(self._notes),
        )


def _chunks(
    text: io.TextIOWrapper, name: str, layout: Layout
) -> Iterator[tuple[list[list[str]], list[int]]]:
    """Rows that are not blank, at most CHUNK_ROWS of them, with the lines they begin in."""
    reader = csv.reader(_lines(text, name), delimiter=layout.delimiter, strict=True)
    while True:
        start = reader.line_num
        rows: list[list[str]] = []
        try:
            rows.extend(islice(reader, CHUNK_ROWS))
        except csv.Error as error:
            # The rows before are kept: the fault is in the one that begins behind them.
            line = start + 1 + sum(map(_line_count, rows))
            raise refused(name, _csv_cause(str(error), layout), line) from error
        if not rows:
            return
        lines = _first_lines(rows, start, reader.line_num)
        if not all(rows):
            kept = [(row, line) for row, line in zip(rows, lines, strict=True) if row]
            rows, lines = [row for row, _ in kept], [line for _, line in kept]
        if rows:
            yield rows, lines


def _first_lines(rows: list[list[str]], start: int, end: int) -> list[int]:
    """The line of the file in which each row begins; a quoted cell may hold ends of lines."""
    if end - start == len(rows):
        return list(range(start + 1, end + 1))
    lines, line = [], start + 1
    for row in rows:
        lines.append(line)
        line += _line_count(row)
    return lines


def _line_count(row: list[str]) -> int:
    return 1 + sum(len(INSIDE_LINE_END.findall(cell)) for cell in row)


def _csv_cause(message: str, layout: Layout) -> str:
    if "larger than field limit" in message:
        return f"a cell of more than {MAXIMUM_CELL:,} characters, or a quotation mark never closed"
    if "unexpected end" in message:
        return "a quotation mark is opened and never closed"
    if "expected after" in message:
        return (
            "text behind a closing quotation mark, where the delimiter "
            f"({DELIMITERS[layout.delimiter]}) should be"
        )
    return message


def _lines(text: io.TextIOWrapper, name: str) -> Iterator[str]:
    """The lines of `text`, none of them longer than MAXIMUM_LINE."""
    number = 0
    while line := text.readline(MAXIMUM_LINE + 1):
        number += 1
        if len(line) > MAXIMUM_LINE:
            raise refused(name, f"longer than {MAXIMUM_LINE:,} characters", number)
        if "\0" in line:
            raise refused(name, "a zero character, so this is no text", number)
        yield line
