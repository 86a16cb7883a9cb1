"""Tables that are no text with delimiters: packed, spreadsheets, ARFF, JSON; made into such text.

What comes out is read like any other file, so that every bound holds for it as well.
"""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from playground.data.table.errors import refused
from playground.data.table.layout import LayoutChoice
from playground.data.table.records import read_records
from playground.data.table.spreadsheets import (
    MAX_UNPACKED,
    OLD_SHEET,
    ZIP,
    Spreadsheet,
    read_sheet,
)
from playground.sentence import Sentence

BLOCK = 1 << 20
GZIP = b"\x1f\x8b"
_ATTRIBUTE = re.compile(r"@attribute\s+('[^']*'|\"[^\"]*\"|\S+)\s+(.*)", re.IGNORECASE)


@dataclass(frozen=True)
class PlainText:
    """A file as text with delimiters, how it is to be read, and the spreadsheet that it is from."""

    stream: BinaryIO
    choice: LayoutChoice
    book: Spreadsheet | None = None


def as_text(stream: BinaryIO, name: str, choice: LayoutChoice) -> PlainText:
    """`stream`, or what stands for it as text with delimiters.

    Raises:
        TableError: it is refused.
    """
    head = stream.read(4096)
    stream.seek(0)
    if head.startswith(GZIP):
        stream = _unpacked(stream, name)
        name = name.removesuffix(".gz")
        head = stream.read(4096)
        stream.seek(0)
    if head.startswith((ZIP, OLD_SHEET)):
        book = read_sheet(stream, name, choice.sheet)
        return PlainText(_written(book.rows, name), _as_commas(choice), book)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in (b"{", b"[") and name.lower().endswith((".json", ".jsonl", ".ndjson")):
        rows, has_names = read_records(stream, name)
        header = True if has_names else None
        return PlainText(_written(rows, name), _as_commas(choice, header=header))
    if name.lower().endswith(".arff") or start[:9].lower() == b"@relation":
        choice = replace(choice, encoding="utf-8", delimiter=",", header=True)
        return PlainText(_arff(stream, name), choice)
    return PlainText(stream, choice)


def _as_commas(choice: LayoutChoice, header: bool | None = None) -> LayoutChoice:
    header = header if choice.header is None else choice.header
    return replace(choice, encoding="utf-8", delimiter=",", header=header)


def _unpacked(stream: BinaryIO, name: str) -> BinaryIO:
    """The content of a gzip file, at most MAX_UNPACKED bytes of it."""
    unpacking, parts, size = zlib.decompressobj(wbits=31), [], 0
    try:
        while block := stream.read(BLOCK):
            while block:
                part = unpacking.decompress(block, BLOCK)
                block = unpacking.unconsumed_tail
                parts.append(part)
                size += len(part)
                if size > MAX_UNPACKED:
                    raise refused(
                        name,
                        Sentence(
                            "unpacks to more than {most} MiB; unpack a part",
                            most=MAX_UNPACKED // 2**20,
                        ),
                    )
    except zlib.error as error:
        raise refused(
            name, Sentence("packed with gzip and damaged ({reason})", reason=str(error))
        ) from error
    if not unpacking.eof:
        raise refused(name, Sentence("packed with gzip, and its end is missing"))
    if not size:
        raise refused(name, Sentence("packed with gzip, and there is nothing in it"))
    return io.BytesIO(b"".join(parts))


def _arff(stream: BinaryIO, name: str) -> BinaryIO:
    """The names of the attributes as a header, and the rows below @data."""
    content = stream.read(MAX_UNPACKED)
    if b"\0" in content:
        raise refused(name, Sentence("a zero byte, so this is no text"))
    lines = content.decode("utf-8", errors="replace").splitlines()
    names: list[str] = []
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        if found := _ATTRIBUTE.fullmatch(text):
            names.append(found[1].strip("'\""))
        elif text.lower().startswith("@data"):
            rows = [row for row in lines[number:] if row.strip() and not row.startswith("%")]
            if rows and rows[0].lstrip().startswith("{"):
                raise refused(
                    name,
                    Sentence("sparse ARFF ({{…}}) is not read; export it as CSV"),
                    number + 1,
                )
            head = io.StringIO()
            csv.writer(head, lineterminator="\n").writerow(names)
            return io.BytesIO((head.getvalue() + "\n".join(rows) + "\n").encode())
    raise refused(name, Sentence("ARFF without @data"))


def _written(rows: Iterable[Sequence[str]], name: str) -> BinaryIO:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    # A row of nothing is no row.
    writer.writerows(row for row in rows if any(row))
    content = text.getvalue().encode(errors="replace")
    if not content:
        raise refused(name, Sentence("there is no cell in it"))
    return io.BytesIO(content)
