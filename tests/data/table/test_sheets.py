"""Spreadsheets of Excel and LibreOffice are read as tables; what is none is refused by name."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from playground.data.table import LayoutChoice, TableError, read_table

TYPES = """<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/></Types>"""
RELATIONS = """<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
{links}</Relationships>"""
LINK = """<Relationship Id="r{n}" Target="{target}"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>"""
BOOK = """<?xml version="1.0"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets>{sheets}</sheets></workbook>"""
SHEET = """<?xml version="1.0"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}
</sheetData></worksheet>"""


def workbook(path: Path, rows: list[list[object]], **others: list[list[object]]) -> Path:
    """The smallest file that spreadsheet programs open: a sheet “plants”, and `others`."""
    sheets = {"plants": rows, **others}
    numbers = range(1, len(sheets) + 1)
    names = (f'<sheet name="{s}" sheetId="{n}" r:id="r{n}"/>' for n, s in enumerate(sheets, 1))
    links = (LINK.format(n=n, kind="worksheet", target=f"worksheets/sheet{n}.xml") for n in numbers)
    book = LINK.format(n=1, kind="officeDocument", target="xl/workbook.xml")
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("[Content_Types].xml", TYPES)
        packed.writestr("_rels/.rels", RELATIONS.format(links=book))
        packed.writestr("xl/workbook.xml", BOOK.format(sheets="".join(names)))
        packed.writestr("xl/_rels/workbook.xml.rels", RELATIONS.format(links="".join(links)))
        for number, sheet in zip(numbers, sheets.values(), strict=True):
            packed.writestr(f"xl/worksheets/sheet{number}.xml", SHEET.format(rows=_lines(sheet)))
    return path


def _lines(rows: list[list[object]]) -> str:
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
    return "".join(lines)


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
    monkeypatch.setattr("playground.data.table.spreadsheets.MAX_UNPACKED", 100)
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


def test_of_several_sheets_the_first_with_a_table_is_read_and_another_can_be_chosen(
    tmp_path: Path,
) -> None:
    a = [["u", "kind"], *([n / 4, "pq"[n % 2]] for n in range(24))]
    b = [["w", "kind"], *([n / 2, "rs"[n % 2]] for n in range(30))]
    path = workbook(tmp_path / "t.xlsx", [["About this file"]], a=a, b=b)
    table = read_table(path)
    assert table.layout.sheets == ("plants", "a", "b")
    assert (table.layout.sheet, table.rows) == ("a", 24)
    assert table.notes[0] == "The file has 3 sheets; “a” is read."
    other = read_table(path, LayoutChoice(sheet="b"))
    assert (other.layout.sheet, other.rows, other.columns[0].name) == ("b", 30, "w")
    with pytest.raises(TableError, match=r"t\.xlsx: there is no sheet “c”; it has plants, a, b"):
        read_table(path, LayoutChoice(sheet="c"))


def test_a_single_sheet_is_not_spoken_of(tmp_path: Path) -> None:
    rows: list[list[object]] = [["u", "kind"], *([n / 4, "pq"[n % 2]] for n in range(24))]
    table = read_table(workbook(tmp_path / "t.xlsx", rows))
    assert not table.notes


@pytest.mark.parametrize(
    ("path", "what"),
    [("word/document.xml", "a document of Word"), ("Index/Document.iwa", "a file of Numbers")],
)
def test_documents_that_are_zips_are_named(tmp_path: Path, path: str, what: str) -> None:
    file = tmp_path / "t.docx"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(path, "x")
    with pytest.raises(TableError, match=what):
        read_table(file)
