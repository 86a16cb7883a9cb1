"""The layout of a file: delimiter, header, what stands around the rows; found, or chosen.

What is found is found on the beginning of the file.  Nothing is believed that the rows themselves
do not bear out: a delimiter gives even rows, names stand above values, units above numbers.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from playground.data.table.encoding import ENCODINGS
from playground.data.table.errors import shown
from playground.data.table.numbers import day, is_missing, marked, number
from playground.sentence import Sentence

DELIMITERS: dict[str, str] = {
    ",": Sentence("comma"),
    ";": Sentence("semicolon"),
    "\t": Sentence("tab"),
    "|": Sentence("vertical bar"),
    " ": Sentence("blanks"),
}
DECIMALS = {".": "point", ",": "comma"}

SAMPLE_CHARACTERS, SAMPLE_ROWS = 64 * 1024, 100
MAX_PREAMBLE = 60
COMMENTS = ("#", "%", "//")
SEPARATOR_LINE = re.compile(r"sep=(.)\s*", re.IGNORECASE)
LONGEST_UNIT = 12
# The score of a delimiter that parts nothing.
NO_ROWS = (0.0, 0.0, 0.0, 0)


@dataclass(frozen=True)
class LayoutChoice:
    """The layout as far as somebody has decided it; None is to be found out.

    Of more rows than `first` only those are read; None reads all.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header: bool | None = None
    decimal: str | None = None
    first: int | None = None

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
        width: cells of a row, 0 where only the rows will tell.
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
    width: int = 0


@dataclass
class _Look:
    """The first rows of a file, and what has been found out about them."""

    rows: list[list[str]]
    notes: list[str] = field(default_factory=list)
    header: bool = False
    row_names: bool = False
    trailing: bool = False
    units: tuple[str, ...] = ()
    class_names: tuple[str, ...] = ()


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
    look = _Look(sample_rows(lines[start:], delimiter, quote, comment))
    start += _count_line(look)
    _find_header(look, choice.header)
    _find_edges(look)
    _find_units(look)
    return Layout(
        encoding=encoding,
        delimiter=delimiter,
        header=look.header,
        decimal=choice.decimal or "",
        notes=(*found, *look.notes),
        quote=quote,
        skipped=start,
        comment=comment,
        row_names=look.row_names,
        trailing=look.trailing,
        units=look.units,
        class_names=look.class_names,
        width=_usual(look.rows) if look.rows else 0,
    )


def clean_line(line: str, delimiter: str) -> str:
    """`line` as the reader of rows gets it; blanks around and between cells count as one."""
    if delimiter != " ":
        return line
    ending = "\n" if line.endswith(("\n", "\r")) else ""
    return line.strip().replace("\t", " ") + ending


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
    usual = _usual(rows) if rows else 0
    if usual < 2:
        return NO_ROWS
    lengths = [len(row) for row in rows]
    cells = [cell for row in rows for cell in row]
    clean = sum(_is_value(cell) for cell in cells)
    # Titles above the rows and a header that is one name short are no fault of the delimiter.
    even = lengths.count(usual) / len(lengths)
    # Between two of about as many values, all rows decide: `price;k` is no title above `1,000;p`.
    return (round(even, 1), round(clean / len(cells), 1), even, usual)


def _usual(rows: Sequence[Sequence[str]]) -> int:
    """The length that most rows have; the longer one of two."""
    counts = Counter(len(row) for row in rows)
    return max(counts, key=lambda length: (counts[length], length))


def _is_value(cell: str) -> bool:
    return is_missing(cell) or _is_number(cell) or day(cell) is not None


def _is_number(cell: str) -> bool:
    return number(cell, ".") is not None or marked(cell) is not None


def _title_lines(lines: Sequence[str], delimiter: str, quote: str, notes: list[str]) -> int:
    """The number of title lines above the table: a single cell where the rows have several."""
    rows = sample_rows(lines, delimiter, quote)
    usual = _usual(rows) if rows else 0
    if usual < 2:
        return 0
    count = 0
    for line in lines[:MAX_PREAMBLE]:
        cells = sample_rows([line], delimiter, quote)
        filled = [cell for cell in cells[0] if cell.strip()] if cells else []
        is_title = len(filled) <= 1 and (len(cells) == 0 or len(cells[0]) == 1 or usual > 2)
        if not is_title or (filled and _is_number(filled[0])):
            break
        count += 1
    titles = [line.strip(f"{delimiter}\r\n\t ") for line in lines[:count]]
    titles = [title for title in titles if title]
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


def _count_line(look: _Look) -> int:
    """1 where the first line says how many rows and features follow, as scikit-learn's files do."""
    rows = look.rows
    if len(rows) < 3 or len(rows[0]) < 2:
        return 0
    first, usual = [cell.strip() for cell in rows[0]], _usual(rows[1:])
    if not (first[0].isdigit() and first[1].isdigit()) or int(first[1]) != usual - 1:
        return 0
    words = [cell for cell in first[2:] if cell]
    enough = len(rows) == SAMPLE_ROWS or int(first[0]) in (len(rows) - 1, len(rows) - 2)
    if not enough or any(_is_number(word) for word in words) or (len(words) < 2 and words):
        return 0
    if not words and len(first) != usual:
        return 0
    rows.pop(0)
    look.class_names = tuple(words)
    rows_said, features_said = first[:2]
    look.notes.append(
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


def _find_header(look: _Look, chosen: bool | None) -> None:
    rows = look.rows
    if chosen is not None:
        look.header = chosen
    elif look.class_names or not rows:
        look.header = False
    elif any(_is_number(cell) for cell in rows[0]):
        look.header = _counts_columns(look)
    else:
        has_number = any(_is_number(cell) for row in rows[1:] for cell in row)
        look.header = len(rows) == 1 or has_number or _are_names(rows)


def _counts_columns(look: _Look) -> bool:
    """True if the first row numbers the columns, as a program does that has no names for them."""
    first = [cell.strip() for cell in look.rows[0]]
    start = 1 if first[0] in ("", "index") else 0
    numbers = first[start:]
    counts = (list(map(str, range(len(numbers)))), [str(n + 1) for n in range(len(numbers))])
    if len(numbers) < 3 or numbers not in counts or len(look.rows) < 3:
        return False
    if any([cell.strip() for cell in row] == first for row in look.rows[1:]):
        return False
    look.notes.append(Sentence("The first row numbers the columns, so it is taken as their names."))
    return True


def _are_names(rows: Sequence[Sequence[str]]) -> bool:
    """True if the words of the first row are not among those below, which repeat."""
    first = [cell.strip() for cell in rows[0]]
    if len(set(first)) < len(first) or len(rows) < 4:
        return False
    below = [Counter(row[n].strip() for row in rows[1:] if n < len(row)) for n in range(len(first))]
    if any(cell in words for cell, words in zip(first, below, strict=True)):
        return False
    return any(max(words.values(), default=0) > 1 for words in below)


def _find_edges(look: _Look) -> None:
    """Row names before the cells, and delimiters behind them, that the header has no cell for."""
    if not look.header or len(look.rows) < 2:
        return
    width, rows = len(look.rows[0]), look.rows[1:]
    if _usual(rows) != width + 1:
        return
    whole = [row for row in rows if len(row) == width + 1]
    if 2 * len(whole) <= len(rows):
        return
    if all(not row[-1].strip() for row in whole):
        look.trailing = True
        look.notes.append(
            Sentence("The rows end in a delimiter with nothing behind it; it is left out.")
        )
    else:
        look.row_names = True
        look.notes.append(
            Sentence(
                "There is a name less than cells in a row: the first cell of each row is taken as "
                "the name of the row and left out."
            )
        )


def _find_units(look: _Look) -> None:
    """A row of units below the header: words where all rows below have numbers."""
    if not look.header or len(look.rows) < 4:
        return
    shift = int(look.row_names)
    units = [cell.strip() for cell in look.rows[1][shift:]]
    rows = [row[shift:] for row in look.rows[2:] if len(row) == _usual(look.rows[2:])]
    numeric = [
        n
        for n in range(len(units))
        if (cells := [row[n] for row in rows if n < len(row) and not is_missing(row[n])])
        and all(_is_number(cell) for cell in cells)
    ]
    named = [units[n] for n in numeric if units[n]]
    if not named or any(
        _is_number(unit) or is_missing(unit) or len(unit) > LONGEST_UNIT for unit in named
    ):
        return
    # A second row that is longer than the others has cells that they lack.
    others = [n for n in range(min(len(units), _usual(rows))) if n not in numeric]
    if any(units[n] and any(row[n].strip() == units[n] for row in rows) for n in others):
        return
    look.units = tuple(units)
    look.notes.append(
        Sentence(
            "The row below the names holds units ({units}); it is no row.",
            units=", ".join(map(shown, named)),
        )
    )
