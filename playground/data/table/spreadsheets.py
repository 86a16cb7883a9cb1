"""Sheets of Excel and LibreOffice as rows of text, one sheet of a file at a time.

They are read by python-calamine, where it is installed; without it the sentence says what to do.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, BinaryIO

from playground.data.table.errors import refused, shown
from playground.sentence import Sentence

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

MAX_UNPACKED = 512 * 2**20
ZIP, OLD_SHEET = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
# A sheet of fewer rows or columns is rather a page of explanations.
MIN_ROWS, MIN_COLUMNS = 2, 2
OTHER_ZIPS = {
    "word/document.xml": Sentence("a document of Word (copy its table into a spreadsheet)"),
    "Index/Document.iwa": Sentence("a file of {program} (export it as CSV)", program="Numbers"),
}


@dataclass(frozen=True)
class Spreadsheet:
    """One sheet of a file, and the names of all sheets."""

    rows: Iterable[Sequence[str]]
    sheet: str
    sheets: tuple[str, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """The sentence about the other sheets, where there are any."""
        if len(self.sheets) < 2:
            return ()
        return (
            Sentence(
                "The file has {n} sheets; “{sheet}” is read.",
                n=len(self.sheets),
                sheet=shown(self.sheet),
            ),
        )


def read_sheet(stream: BinaryIO, name: str, wanted: str | None) -> Spreadsheet:
    """The sheet called `wanted`, or the first that looks like a table.

    Raises:
        TableError: it can not be read, or there is no such sheet.
    """
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
        sheets = tuple(book.sheet_names)
        if wanted is None:
            sheet, rows = _first_table(book)
        else:
            sheet, rows = wanted, _rows(book, wanted) if wanted in sheets else []
    # The library has an exception of its own for each format, and passes on those of others.
    except Exception as error:
        raise refused(
            name,
            Sentence("a spreadsheet that can not be read: {reason}", reason=shown(str(error), 80)),
        ) from error
    if sheet not in sheets:
        known = ", ".join(map(shown, sheets))
        raise refused(
            name, Sentence("there is no sheet “{sheet}”; it has {known}", sheet=sheet, known=known)
        )
    if not rows:
        raise refused(name, Sentence("a spreadsheet with no cell in it"))
    return Spreadsheet([[cell_text(value) for value in row] for row in rows], sheet, sheets)


def _first_table(book: CalamineWorkbook) -> tuple[str, list[list[object]]]:
    """The first sheet that has rows and columns, else the first that has a cell."""
    found: tuple[str, list[list[object]]] | None = None
    for sheet in book.sheet_names:
        rows = _rows(book, sheet)
        if len(rows) >= MIN_ROWS and len(rows[0]) >= MIN_COLUMNS:
            return sheet, rows
        if rows and found is None:
            found = sheet, rows
    return found or (book.sheet_names[0], [])


def _rows(book: CalamineWorkbook, sheet: str) -> list[list[object]]:
    return [list(row) for row in book.get_sheet_by_name(sheet).to_python()]


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
    for part, what in OTHER_ZIPS.items():
        if part in names:
            raise refused(name, Sentence("this is {what}, not a table of text", what=what))
    if not any(part in names for part in ("xl/workbook.xml", "xl/workbook.bin", "content.xml")):
        raise refused(
            name,
            Sentence("this is a zip and no spreadsheet; unpack it and import the table in it"),
        )
    stream.seek(0)


def cell_text(value: object) -> str:
    """A value as it would stand in a text file."""
    if value is None:
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return repr(value.total_seconds())
    return str(value)
