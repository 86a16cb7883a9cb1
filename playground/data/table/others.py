"""Tables that are no text with delimiters: packed, spreadsheets, ARFF, JSON; made into such text.

What comes out is read like any other file, so that every bound holds for it as well.  A spreadsheet
is read by python-calamine, where it is installed; without it the sentence says what to do.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import BinaryIO, cast

from playground.data.table.errors import refused, shown
from playground.data.table.layout import LayoutChoice
from playground.sentence import Sentence

MAX_UNPACKED = 512 * 2**20
MAX_JSON = 64 * 2**20
BLOCK = 1 << 20
GZIP, ZIP, OLD_SHEET = b"\x1f\x8b", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_ATTRIBUTE = re.compile(r"@attribute\s+('[^']*'|\"[^\"]*\"|\S+)\s+(.*)", re.IGNORECASE)


def as_text(stream: BinaryIO, name: str, choice: LayoutChoice) -> tuple[BinaryIO, LayoutChoice]:
    """`stream`, or what stands for it as text with delimiters, and how that is to be read.

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
        rows = _sheet(stream, name)
        return _written(rows, name), _as_commas(choice)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in (b"{", b"[") and name.lower().endswith((".json", ".jsonl", ".ndjson")):
        return _written(_records(stream, name), name), _as_commas(choice, header=True)
    if name.lower().endswith(".arff") or start[:9].lower() == b"@relation":
        return _arff(stream, name), replace(choice, encoding="utf-8", delimiter=",", header=True)
    return stream, choice


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


def _sheet(stream: BinaryIO, name: str) -> Iterable[Sequence[str]]:
    """The rows of the first sheet that has any."""
    _check_zip(stream, name)
    try:
        from python_calamine import CalamineWorkbook
    except ImportError as error:
        raise refused(
            name,
            Sentence("this is a spreadsheet; export it as CSV (or install python-calamine)"),
        ) from error
    try:
        book = CalamineWorkbook.from_filelike(stream)
        sheets = [book.get_sheet_by_name(sheet) for sheet in book.sheet_names]
        rows = next((found for sheet in sheets if (found := sheet.to_python())), [])
    # The library has an exception of its own for each format, and passes on those of others.
    except Exception as error:
        raise refused(
            name,
            Sentence("a spreadsheet that can not be read: {reason}", reason=shown(str(error), 80)),
        ) from error
    if not rows:
        raise refused(name, Sentence("a spreadsheet with no cell in it"))
    return [[_cell(value) for value in row] for row in rows]


def _check_zip(stream: BinaryIO, name: str) -> None:
    if stream.read(4) == OLD_SHEET:
        stream.seek(0)
        return
    stream.seek(0)
    try:
        with zipfile.ZipFile(stream) as packed:
            names = [member.filename for member in packed.infolist()]
            size = sum(member.file_size for member in packed.infolist())
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError) as error:
        raise refused(
            name, Sentence("this is a zip, such as a spreadsheet, and damaged")
        ) from error
    if size > MAX_UNPACKED:
        raise refused(
            name,
            Sentence(
                "unpacks to more than {most} MiB; export it as CSV",
                most=MAX_UNPACKED // 2**20,
            ),
        )
    if not any(part in names for part in ("xl/workbook.xml", "xl/workbook.bin", "content.xml")):
        raise refused(
            name,
            Sentence("this is a zip and no spreadsheet; unpack it and import the table in it"),
        )
    stream.seek(0)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return repr(value.total_seconds())
    return str(value)


def _records(stream: BinaryIO, name: str) -> Iterable[Sequence[str]]:
    """A list of objects, or an object a line, as rows under the union of their keys."""
    content = stream.read(MAX_JSON + 1)
    if len(content) > MAX_JSON:
        raise refused(
            name,
            Sentence("more than {most} MiB of JSON; export it as CSV", most=MAX_JSON // 2**20),
        )
    try:
        text = content.decode("utf-8-sig")
        try:
            found = json.loads(text)
        except json.JSONDecodeError:
            found = [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError) as error:
        raise refused(
            name, Sentence("is no JSON that can be read: {reason}", reason=shown(str(error), 80))
        ) from error
    if isinstance(found, dict):
        lists = [part for part in found.values() if isinstance(part, list)]
        found = lists[0] if len(lists) == 1 else [found]
    records = [one for one in cast("list[object]", found) if isinstance(one, dict)]
    if not records or len(records) < len(found):
        raise refused(
            name,
            Sentence("JSON, but no list of records ({{“name”: value, …}}); export it as CSV"),
        )
    keys = list(dict.fromkeys(str(key) for record in records for key in record))
    for number, record in enumerate(records, start=1):
        for key, value in record.items():
            if isinstance(value, dict | list):
                cause = Sentence(
                    "record {n}: “{key}” is no single value", n=number, key=shown(str(key))
                )
                raise refused(name, cause)
    return [keys, *([_cell(record.get(key)) for key in keys] for record in records)]


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
