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
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from playground.data.table.encoding import find_encoding
from playground.data.table.errors import (
    Cancelled,
    TableError,
    cannot_be_read,
    file_name,
    refused,
)
from playground.data.table.generated_names import ENGLISH, GeneratedNames, generated_names
from playground.data.table.growing_table import MAX_CELL, GrowingTable
from playground.data.table.layout import (
    DELIMITERS,
    SAMPLE_CHARACTERS,
    Layout,
    LayoutChoice,
    clean_line,
    find_layout,
)
from playground.data.table.other_formats import PlainText, as_text
from playground.data.table.select_columns import Table
from playground.sentence import Sentence

MAX_BYTES = 512 * 2**20
MAX_LINE = 1_000_000
CHUNK_ROWS = 1_000
# Between two chunks other threads get the interpreter: a window draws in this time.
BREATH_SECONDS = 0.0005
INSIDE_LINE_END = re.compile(r"\r\n|\r|\n")

# The share of the file that is read, 0 to 1, and the number of rows so far.
Progress = Callable[[float, int], None]
AskCancelled = Callable[[], bool]


def read_table(
    path: str | os.PathLike[str],
    choice: LayoutChoice | None = None,
    *,
    language: str = ENGLISH,
    progress: Progress | None = None,
    cancelled: AskCancelled | None = None,
) -> Table:
    """The table in the file at `path`: its layout, its columns, and a proposal what to learn.

    `choice` decides what would be found out otherwise.  Columns without a name, and those that are
    made of dates, get one in `language`.  `progress` is told the share that is read (0 to 1) and
    the number of rows, and `cancelled` is asked for every chunk.

    Raises:
        TableError: it can not be read or is refused; the text is the sentence to show.
        Cancelled: `cancelled` said so.
    """
    name = file_name(path)

    def check() -> None:
        if cancelled is None:
            return
        if cancelled():
            raise Cancelled
        time.sleep(BREATH_SECONDS)

    try:
        size = _checked_size(Path(path), name)
        with open(path, "rb") as stream:
            plain = as_text(stream, name, choice or LayoutChoice())
            if plain.stream is not stream:
                size = plain.stream.seek(0, io.SEEK_END)
            plain.stream.seek(0)
            return _read(plain, name, size, generated_names(language), progress, check)
    except OSError as error:
        raise refused(name, cannot_be_read(error)) from error
    except ValueError as error:
        if isinstance(error, TableError):
            raise
        raise refused(name, cannot_be_read(error)) from error


def _checked_size(path: Path, name: str) -> int:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise refused(name, Sentence("this is a folder, not a file"))
    if not stat.S_ISREG(found.st_mode):
        raise refused(name, Sentence("this is no ordinary file"))
    if found.st_size == 0:
        raise refused(name, Sentence("the file is empty"))
    if found.st_size > MAX_BYTES:
        raise refused(
            name,
            Sentence(
                "{found:,.0f} MiB are more than {most} MiB",
                found=found.st_size / 2**20,
                most=MAX_BYTES // 2**20,
            ),
        )
    return found.st_size


def _read(
    plain: PlainText,
    name: str,
    size: int,
    names: GeneratedNames,
    progress: Progress | None,
    check: Callable[[], None],
) -> Table:
    stream, choice, book = plain.stream, plain.choice, plain.book
    encoding, notes = find_encoding(stream, name, choice.encoding, check)
    stream.seek(0)
    with io.TextIOWrapper(stream, encoding=encoding, newline="") as text:
        if book is not None:
            notes += book.notes
        layout = find_layout(text.read(SAMPLE_CHARACTERS), name, choice, encoding, notes)
        if book is not None:
            layout = replace(layout, sheets=book.sheets, sheet=book.sheet)
        text.seek(0)
        growing = GrowingTable(name, layout, names)

        def told() -> None:
            check()
            if progress is not None:
                progress(min(1.0, stream.tell() / size), growing.rows)

        is_whole = _fill(growing, _Lines(text, name, layout), name, layout, told, choice.first)
        if is_whole and stream.tell() < size:
            raise refused(name, Sentence("the file has become shorter while it was read"))
        return growing.finished(size)


def _fill(
    growing: GrowingTable,
    lines: _Lines,
    name: str,
    layout: Layout,
    told: Callable[[], None],
    first: int | None,
) -> bool:
    """Give `growing` all rows that are not blank, or the `first`; whether these were all.

    `told` is called after each chunk.
    """
    reader = csv.reader(
        lines,
        delimiter=layout.delimiter,
        quotechar=layout.quote,
        skipinitialspace=True,
        strict=True,
    )
    # Lines that the reader has not seen.
    above = layout.skipped
    while True:
        if first is not None and growing.rows >= first:
            if not lines.take(1):
                return True
            growing.note(Sentence("Only the first {n:,} rows are read.", n=growing.rows))
            return False
        most = CHUNK_ROWS if first is None else min(CHUNK_ROWS, first - growing.rows)
        start = reader.line_num + above
        block = lines.take(most) if growing.rows else []
        if growing.append_lines(block, start):
            above += len(block)
            told()
            continue
        lines.put_back(block)
        rows: list[list[str]] = []
        try:
            rows.extend(islice(reader, most))
        except csv.Error as error:
            # The rows before are kept: the fault is in the one that begins behind them.
            line = start + 1 + sum(map(_line_count, rows))
            raise refused(name, _csv_cause(str(error), layout), line) from error
        if not rows:
            return True
        places = _first_lines(rows, start, reader.line_num + above)
        if not all(rows):
            kept = [(row, line) for row, line in zip(rows, places, strict=True) if row]
            rows, places = [row for row, _ in kept], [line for _, line in kept]
        if rows:
            growing.append_rows(rows, places)
        told()


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
        return Sentence(
            "a cell of more than {most:,} characters, or a quotation mark never closed",
            most=MAX_CELL,
        )
    if "unexpected end" in message:
        return Sentence("a quotation mark is opened and never closed")
    if "expected after" in message:
        return Sentence(
            "text behind a closing quotation mark, where the delimiter ({mark}) should be",
            mark=DELIMITERS[layout.delimiter],
        )
    return message


class _Lines:
    """The lines of a file below what is skipped, none of them longer than MAX_LINE."""

    def __init__(self, text: io.TextIOWrapper, name: str, layout: Layout) -> None:
        self._read = iter(partial(text.readline, MAX_LINE + 1), "")
        self._name = name
        self._layout = layout
        self._number = 0
        self._waiting: deque[str] = deque()
        self._plain = layout.delimiter != " " and not layout.comment
        self.take(layout.skipped)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if not self._waiting:
            self._waiting.extend(self.take(CHUNK_ROWS))
        if not self._waiting:
            raise StopIteration
        return self._waiting.popleft()

    def take(self, most: int) -> list[str]:
        """The next lines, at most so many."""
        if self._waiting:
            return [self._waiting.popleft() for _ in range(min(most, len(self._waiting)))]
        lines = list(islice(self._read, most))
        if lines and (max(map(len, lines)) > MAX_LINE or "\0" in "".join(lines)):
            self._refuse(lines)
        self._number += len(lines)
        return lines if self._plain else [self._cleaned(line) for line in lines]

    def put_back(self, lines: list[str]) -> None:
        """Have `lines` come next again."""
        self._waiting.extendleft(reversed(lines))

    def _cleaned(self, line: str) -> str:
        comment = self._layout.comment
        if comment and line.lstrip().startswith(comment):
            # Lines are counted by the reader, so that one that is left out is a blank one.
            return "\n"
        return clean_line(line, self._layout.delimiter)

    def _refuse(self, lines: list[str]) -> None:
        for number, line in enumerate(lines, start=self._number + 1):
            if len(line) > MAX_LINE:
                raise refused(
                    self._name,
                    Sentence("longer than {most:,} characters", most=MAX_LINE),
                    number,
                )
            if "\0" in line:
                raise refused(self._name, Sentence("a zero character, so this is no text"), number)
