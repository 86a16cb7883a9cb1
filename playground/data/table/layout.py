"""The layout of a file: delimiter, header, what stands around the rows; found, or chosen.

What is found is found on the beginning of the file.  Nothing is believed that the rows themselves
do not bear out: a delimiter gives even rows, names stand above values, units above numbers.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from playground.data.table.encoding import ENCODINGS
from playground.data.table.errors import shown
from playground.data.table.header import (
    SAMPLE_ROWS,
    HeaderSearch,
    count_line,
    find_edges,
    find_groups,
    find_header,
    find_units,
    is_number,
    is_value,
    usual_length,
)
from playground.sentence import Sentence

DELIMITERS: dict[str, str] = {
    ",": Sentence("comma"),
    ";": Sentence("semicolon"),
    "\t": Sentence("tab"),
    "|": Sentence("vertical bar"),
    " ": Sentence("blanks"),
}
DECIMALS = {".": "point", ",": "comma"}

SAMPLE_CHARACTERS = 64 * 1024
MAX_PREAMBLE = 60
COMMENTS = ("#", "%", "//")
# What marks a header as no row in some files.
HEADER_MARKS = "#%"
SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
# The score of a delimiter that parts nothing.
NO_ROWS = (0.0, 0.0, 0.0, 0)


@dataclass(frozen=True)
class LayoutChoice:
    """The layout as far as somebody has decided it; None is to be found out.

    Of more rows than `first` only those are read; None reads all.  `sheet` is one of a spreadsheet.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header: bool | None = None
    decimal: str | None = None
    first: int | None = None
    sheet: str | None = None

    def __post_init__(self) -> None:
        if self.first is not None and self.first < 2:
            raise ValueError(f"first: {self.first}; two rows at least are needed")
        for value, known in (
            (self.encoding, ENCODINGS),
            (self.delimiter, DELIMITERS),
            (self.decimal, DECIMALS),
        ):
            if value is not None and value not in known:
                raise ValueError(f"{value!r} is none of {', '.join(map(repr, known))}")


@dataclass(frozen=True)
class Layout:
    """The layout of a file; `notes` are sentences about what is not a matter of course.

    Attributes:
        encoding, delimiter: names in ENCODINGS and DELIMITERS.
        header: whether there is a row of names.
        decimal: the mark that most columns have; "" while each column still says its own.
        quote: the mark around cells.
        skipped: lines above the header, or above the first row.
        comment: what begins a line that is no row, "" where nothing does.
        row_names: whether the first cell of each row is its name, above which no name stands.
        trailing: whether rows end in a delimiter behind which nothing stands.
        units: the row of units below the header, () where there is none.
        class_names: names of the classes 0, 1, … of the last column, as the first line has them.
        names: of the columns, where two rows make them; () where the header is one row.
        width: cells of a row, 0 where only the rows will tell.
        sheets: of a spreadsheet; () for all other files.
        sheet: the one of them that was read.
    """

    encoding: str
    delimiter: str
    header: bool
    decimal: str
    notes: tuple[str, ...] = ()
    quote: str = '"'
    skipped: int = 0
    comment: str = ""
    row_names: bool = False
    trailing: bool = False
    units: tuple[str, ...] = ()
    class_names: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    width: int = 0
    sheets: tuple[str, ...] = ()
    sheet: str = ""


def find_layout(
    sample: str, name: str, choice: LayoutChoice, encoding: str, notes: tuple[str, ...]
) -> Layout:
    """Find the layout of a file that begins with `sample`."""
    lines = _whole_lines(sample)
    found = list(notes)
    start, delimiter = _separator_line(lines, found)
    start, comment = _comments(lines, start, found)
    quote = _quote(lines[start:])
    chosen = choice.delimiter or delimiter
    delimiter = chosen or _find_delimiter(lines[start:], quote, comment)
    start += _title_lines(lines[start:], delimiter, quote, found)
    search = HeaderSearch(sample_rows(lines[start:], delimiter, quote, comment))
    start += count_line(search)
    find_header(search, choice.header)
    start += find_groups(search)
    find_edges(search)
    find_units(search)
    return Layout(
        encoding=encoding,
        delimiter=delimiter,
        header=search.header,
        decimal=choice.decimal or "",
        notes=(*found, *search.notes),
        quote=quote,
        skipped=start,
        comment=comment,
        row_names=search.row_names,
        trailing=search.trailing,
        units=search.units,
        class_names=search.class_names,
        names=search.names,
        width=usual_length(search.rows) if search.rows else 0,
    )


def clean_line(line: str, delimiter: str) -> str:
    """`line` as the reader of rows gets it; blanks around and between cells count as one."""
    if delimiter != " ":
        return line
    ending = "\n" if line.endswith(("\n", "\r")) else ""
    return line.strip().lstrip(HEADER_MARKS).lstrip().replace("\t", " ") + ending


def sample_rows(
    lines: Sequence[str], delimiter: str, quote: str = '"', comment: str = ""
) -> list[list[str]]:
    """The first rows of `lines`, without blank ones, as far as they can be read."""
    kept = (clean_line(line, delimiter) for line in lines)
    plain = [line for line in kept if not (comment and line.lstrip().startswith(comment))]
    rows: list[list[str]] = []
    reader = csv.reader(
        plain, delimiter=delimiter, quotechar=quote, skipinitialspace=True, strict=True
    )
    try:
        for row in reader:
            if row:
                rows.append(row)
            if len(rows) == SAMPLE_ROWS:
                break
    except csv.Error:
        pass
    return rows


def _whole_lines(sample: str) -> list[str]:
    lines = list(io.StringIO(sample, newline=""))
    if len(sample) >= SAMPLE_CHARACTERS and len(lines) > 1:
        # The last line is cut.
        lines.pop()
    return lines


def _separator_line(lines: Sequence[str], notes: list[str]) -> tuple[int, str | None]:
    """The number of lines that say `sep=;`, and the delimiter by them."""
    found = SEPARATOR_LINE.fullmatch(lines[0]) if lines else None
    if found is None or found[1] not in DELIMITERS:
        return 0, None
    notes.append(
        Sentence("The first line, “sep={mark}”, names the delimiter and is no row.", mark=found[1])
    )
    return 1, found[1]


def _comments(lines: Sequence[str], start: int, notes: list[str]) -> tuple[int, str]:
    """The first line that is no comment, and what comments begin with."""
    end, mark = start, ""
    for line in lines[start : start + MAX_PREAMBLE]:
        begins = next((one for one in COMMENTS if line.lstrip().startswith(one)), "")
        if (not begins and line.strip()) or (mark and begins not in ("", mark)):
            break
        mark = mark or begins
        end += 1
    if not mark or end >= len(lines):
        return start, ""
    if end == start + 1 and _is_marked_header(lines[start], lines[end], mark):
        return start, ""
    count = sum(bool(line.strip()) for line in lines[start:end])
    notes.append(
        Sentence(
            "1 line above the rows that begins with {mark} is a comment and left out.", mark=mark
        )
        if count == 1
        else Sentence(
            "{n} lines above the rows that begin with {mark} are comments and left out.",
            n=count,
            mark=mark,
        )
    )
    return end, mark


def _is_marked_header(line: str, below: str, mark: str) -> bool:
    """True if the one line with a mark holds the names of the cells below: `#x,y,class`."""
    words, values = line.strip().lstrip(mark).split(), below.split()
    if len(words) == len(values) > 1 and not any(map(is_number, words)):
        return all(map(is_number, values[:-1])) and not set(",;|") & set(line)
    for delimiter in DELIMITERS:
        if (
            delimiter != " "
            and (cells := line.count(delimiter))
            and below.count(delimiter) == cells
        ):
            return not line.lstrip().startswith(mark + " ") or cells > 1
    return False


def _quote(lines: Sequence[str]) -> str:
    """The mark around cells: single quotes where cells are written so and double ones are not."""
    sample = "".join(lines[:SAMPLE_ROWS])
    if '"' in sample:
        return '"'
    quoted = len(re.findall(r"(?:^|[,;|\t])\s*'[^'\n]*'\s*(?=[,;|\t\r\n]|$)", sample, re.MULTILINE))
    return "'" if quoted >= 2 and 2 * quoted >= sample.count("'") - 2 else '"'


def _find_delimiter(lines: Sequence[str], quote: str, comment: str) -> str:
    """The one that gives even rows of at least two cells with the most values among them."""
    best, score = ",", NO_ROWS
    for mark in DELIMITERS:
        found = _evenness(sample_rows(lines, mark, quote, comment))
        # Blanks are in many cells; they part cells where nothing else does.
        if mark == " " and score[0] > 0.0 and (score[1] >= found[1] or found[0] < 1.0):
            continue
        if found > score:
            best, score = mark, found
    return best


def _evenness(rows: Sequence[Sequence[str]]) -> tuple[float, float, float, int]:
    usual = usual_length(rows) if rows else 0
    if usual < 2:
        return NO_ROWS
    lengths = [len(row) for row in rows]
    cells = [cell for row in rows for cell in row]
    clean = sum(is_value(cell) for cell in cells)
    # Titles above the rows and a header that is one name short are no fault of the delimiter.
    even = lengths.count(usual) / len(lengths)
    # Between two of about as many values, all rows decide: `price;k` is no title above `1,000;p`.
    return (round(even, 1), round(clean / len(cells), 1), even, usual)


def _title_lines(lines: Sequence[str], delimiter: str, quote: str, notes: list[str]) -> int:
    """The number of lines above the table: a single cell, or far fewer than the rows have."""
    rows = sample_rows(lines, delimiter, quote)
    usual = usual_length(rows) if rows else 0
    if usual < 2:
        return 0
    count, titles = 0, list[str]()
    for cells, end in _records(lines[:MAX_PREAMBLE], delimiter, quote):
        filled = [cell for cell in cells if cell.strip()]
        is_single = len(filled) <= 1 and (len(cells) <= 1 or usual > 2)
        is_short = len(cells) < usual - 1 and not any(map(is_number, filled))
        if not (is_single or is_short) or (filled and is_number(filled[0])):
            break
        count = end
        if filled:
            titles.append(", ".join(" ".join(cell.split()) for cell in filled))
    if count and not titles:
        return count
    # Rows of which all but one cell are missing are no titles.
    if count >= len(lines) - 1 or not titles:
        return 0
    first = shown(titles[0])
    notes.append(
        Sentence("The line above the table left out, beginning “{first}”.", first=first)
        if len(titles) == 1
        else Sentence(
            "The {n} lines above the table left out, beginning “{first}”.",
            n=len(titles),
            first=first,
        )
    )
    return count


def _records(lines: Sequence[str], delimiter: str, quote: str) -> Iterator[tuple[list[str], int]]:
    """The rows of `lines`, blank ones too, each with the number of lines up to its end."""
    reader = csv.reader(
        (clean_line(line, delimiter) for line in lines),
        delimiter=delimiter,
        quotechar=quote,
        skipinitialspace=True,
        strict=True,
    )
    try:
        for row in reader:
            yield row, reader.line_num
    except csv.Error:
        return
