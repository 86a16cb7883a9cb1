"""How a file is to be read: encoding, delimiter, header, decimal mark; found, or chosen by someone.

What is found is found on the beginning of the file, and the encoding on all of it.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from playground.data.table.errors import refused
from playground.data.table.numbers import is_missing, number

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8 with a byte order mark",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
}
DECIMALS = {".": "point", ",": "comma"}

SAMPLE_CHARACTERS, SAMPLE_ROWS = 64 * 1024, 100
BLOCK = 1 << 20
LINE_END = re.compile(rb"\r\n|\r|\n")
SIGNATURES = {
    b"PK\x03\x04": "a zip, such as a spreadsheet; export it as CSV",
    b"\xd0\xcf\x11\xe0": "an old spreadsheet; export it as CSV",
    b"\x89PNG": "a picture",
    b"%PDF": "a PDF",
    b"\x1f\x8b": "packed with gzip; unpack it first",
    b"\xff\xfe\x00\x00": "UTF-32, which is not read; save it as UTF-8",
    b"\x00\x00\xfe\xff": "UTF-32, which is not read; save it as UTF-8",
}


@dataclass(frozen=True)
class LayoutChoice:
    """What somebody has decided; None is to be found out."""

    encoding: str | None = None
    delimiter: str | None = None
    header: bool | None = None
    decimal: str | None = None

    def __post_init__(self) -> None:
        for value, known in (
            (self.encoding, ENCODINGS),
            (self.delimiter, DELIMITERS),
            (self.decimal, DECIMALS),
        ):
            if value is not None and value not in known:
                raise ValueError(f"{value!r} is none of {', '.join(map(repr, known))}")


@dataclass(frozen=True)
class Layout:
    """How the file is read; `notes` are sentences about what is not a matter of course."""

    encoding: str
    delimiter: str
    header: bool
    decimal: str
    notes: tuple[str, ...] = ()


def find_encoding(
    stream: BinaryIO, name: str, chosen: str | None, check: Callable[[], None]
) -> tuple[str, tuple[str, ...]]:
    """The encoding of the whole `stream`, and what there is to say about it.

    `check` is called for each block and may raise.

    Raises:
        TableError: it is no text, or not in the encoding that is `chosen`.
    """
    head = stream.read(8)
    for signature, what in SIGNATURES.items():
        if head.startswith(signature):
            raise refused(name, f"this is {what}, not a table of text")
    if chosen is not None:
        _decode_all(stream, name, chosen, check)
        return chosen, ()
    if head.startswith(codecs.BOM_UTF8):
        _decode_all(stream, name, "utf-8-sig", check)
        return "utf-8-sig", ()
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        _decode_all(stream, name, "utf-16", check)
        return "utf-16", ()
    fault = _first_fault(stream, "utf-8", name, check)
    if fault is None:
        return "utf-8", ()
    line, byte = fault
    _decode_all(stream, name, "cp1252", check)
    return "cp1252", (
        f"Line {line} is not UTF-8 (byte {byte:#04x}): the file is read as Windows-1252. Look at "
        "the letters with accents.",
    )


def _decode_all(stream: BinaryIO, name: str, encoding: str, check: Callable[[], None]) -> None:
    fault = _first_fault(stream, encoding, name, check)
    if fault is not None:
        line, byte = fault
        raise refused(name, f"the byte {byte:#04x} is not {ENCODINGS[encoding]}", line)


def _first_fault(
    stream: BinaryIO, encoding: str, name: str, check: Callable[[], None]
) -> tuple[int, int] | None:
    """Line and byte of the first thing that is not text in `encoding`, or None."""
    stream.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    wide = encoding == "utf-16"
    lines = 1
    while True:
        block = stream.read(BLOCK)
        check()
        if not wide and b"\x00" in block:
            where = lines + _line_ends(block[: block.index(b"\x00")])
            raise refused(
                name, "a zero byte, so this is no text (or UTF-16 without its mark)", where
            )
        try:
            decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            # The bytes before this block that were not decoded yet hold no end of a line.
            return lines + _line_ends(error.object[: error.start]), error.object[error.start]
        if not block:
            return None
        lines += _line_ends(block)


def _line_ends(block: bytes) -> int:
    return len(LINE_END.findall(block))


def find_layout(
    sample: str, name: str, choice: LayoutChoice, encoding: str, notes: tuple[str, ...]
) -> Layout:
    """How a file that begins with `sample` is read."""
    delimiter = choice.delimiter or _find_delimiter(sample)
    rows = sample_rows(sample, delimiter)
    decimal = choice.decimal or _find_decimal(rows)
    header = choice.header if choice.header is not None else _has_header(rows, decimal)
    return Layout(encoding, delimiter, header, decimal, notes)


def sample_rows(sample: str, delimiter: str) -> list[list[str]]:
    """The first rows of `sample`, without blank ones, as far as they can be read."""
    lines = list(io.StringIO(sample, newline=""))
    if len(sample) >= SAMPLE_CHARACTERS and len(lines) > 1:
        # The last line is cut.
        lines.pop()
    rows: list[list[str]] = []
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        for row in reader:
            if row:
                rows.append(row)
            if len(rows) == SAMPLE_ROWS:
                break
    except csv.Error:
        pass
    return rows


def _find_delimiter(sample: str) -> str:
    """The one that gives even rows of at least two cells with the most numbers among them."""
    return max(DELIMITERS, key=lambda mark: _even_and_numeric(sample_rows(sample, mark)))


def _even_and_numeric(rows: Sequence[Sequence[str]]) -> tuple[float, float, int]:
    lengths = [len(row) for row in rows]
    if not lengths or max(lengths) < 2:
        return (0.0, 0.0, 0)
    usual = max(set(lengths), key=lengths.count)
    if usual < 2:
        return (0.0, 0.0, 0)
    cells = [cell for row in rows for cell in row]
    clean = sum(_is_number(cell) or is_missing(cell) for cell in cells)
    return (lengths.count(usual) / len(lengths), clean / len(cells), usual)


def _find_decimal(rows: Sequence[Sequence[str]]) -> str:
    cells = [cell for row in rows for cell in row if not is_missing(cell)]
    points = sum(number(cell, ".") is not None for cell in cells)
    commas = sum(number(cell, ",") is not None for cell in cells)
    return "," if commas > points else "."


def _has_header(rows: Sequence[Sequence[str]], decimal: str) -> bool:
    """Words above numbers are names; a row with a number in it is none of names."""
    if not rows or any(number(cell, decimal) is not None for cell in rows[0]):
        return False
    return len(rows) == 1 or any(
        number(cell, decimal) is not None for row in rows[1:] for cell in row
    )


def _is_number(cell: str) -> bool:
    return number(cell, ".") is not None or number(cell, ",") is not None
