"""Spreadsheets of Excel and LibreOffice are read as tables; what is none is refused by name."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from playground.data.table import TableError, read_table

TYPES = """<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
RELATIONS = """<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
 Target="{target}"/></Relationships>"""
BOOK = """<?xml version="1.0"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="plants" sheetId="1" r:id="r1"/></sheets></workbook>"""
SHEET = """<?xml version="1.0"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}
</sheetData></worksheet>"""


def workbook(path: Path, rows: list[list[object]]) -> Path:
    """The smallest file that spreadsheet programs open."""
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = []
        for column, value in zip("ABCDEFG", row, strict=False):
            place = f'r="{column}{number}"'
            if isinstance(value, str):
                cells.append(f'<c {place} t="inlineStr"><is><t>{value}</t></is></c>')
            elif value is not None:
                cells.append(f"<c {place}><v>{value}</v></c>")
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("[Content_Types].xml", TYPES)
        packed.writestr(
            "_rels/.rels", RELATIONS.format(kind="officeDocument", target="xl/workbook.xml")
        )
        packed.writestr("xl/workbook.xml", BOOK)
        packed.writestr(
            "xl/_rels/workbook.xml.rels",
            RELATIONS.format(kind="worksheet", target="worksheets/sheet1.xml"),
        )
        packed.writestr("xl/worksheets/sheet1.xml", SHEET.format(rows="".join(lines)))
    return path


def test_a_sheet_of_excel_is_a_table(tmp_path: Path) -> None:
    rows: list[list[object]] = [["length", "sort", "kind"]]
    rows += [
        [n / 4 if n != 5 else None, ("sweet", "sour", "salty")[n % 3], "pq"[n % 2]]
        for n in range(24)
    ]
    table = read_table(workbook(tmp_path / "plants.xlsx", rows))
    assert [column.name for column in table.columns] == ["length", "sort", "kind"]
    assert [column.kind for column in table.columns] == ["number", "words", "words"]
    assert (table.rows, table.columns[0].missing) == (24, 1)
    taken = table.take(table.proposal)
    assert taken.class_names == ("p", "q")
    assert taken.feature_names == ("length", "sort = salty", "sort = sour", "sort = sweet")


def test_an_empty_sheet_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"plants\.xlsx: a spreadsheet with no cell in it"):
        read_table(workbook(tmp_path / "plants.xlsx", []))


def test_a_sheet_that_unpacks_to_too_much_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "plants.xlsx", [["a", "b"], [1, 2]])
    monkeypatch.setattr("playground.data.table.others.MAX_UNPACKED", 100)
    with pytest.raises(TableError, match="unpacks to more than"):
        read_table(path)


def test_an_archive_of_an_unknown_version_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", [["u", "kind"], [1, "p"], [2, "q"]])
    content = bytearray(path.read_bytes())
    # The version that is needed to unpack, in the first entry of the directory.
    content[content.index(b"PK\x01\x02") + 6] = 209
    path.write_bytes(bytes(content))
    with pytest.raises(TableError, match=r"t\.xlsx: "):
        read_table(path)
