"""Hostile tables, made by a script, each with what has to come of it.

`refusal` is what the sentence says behind the file's name, "" where the file is read after all.
"""

from __future__ import annotations

import gzip
import io
import random
import zipfile
from dataclasses import dataclass

from playground.data.table import LayoutChoice

FOUND = LayoutChoice()
GOOD = "x,y,kind\n1,2,a\n3,4,b\n5,7,a\n"


@dataclass(frozen=True)
class Hostile:
    """A file's content and its outcome; `line` is named in the refusal unless it is 0."""

    name: str
    content: bytes
    refusal: str = ""
    line: int = 0
    choice: LayoutChoice = FOUND


def _text(name: str, content: str, refusal: str = "", line: int = 0) -> Hostile:
    return Hostile(name, content.encode(), refusal, line)


def _zipped(name: str, content: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as members:
        members.writestr(name, content)
    return packed.getvalue()


def _noise() -> bytes:
    rng = random.Random(1)
    return bytes(rng.randrange(1, 256) for _ in range(4000))


HOSTILE = (
    _text("empty", "", "the file is empty"),
    _text("blank-lines", "\n\n\r\n", "there are only blank lines"),
    _text("header-only", "x,y,kind\n", "there is a header, but no row below it"),
    _text("one-column", "x\n1\n2\n", "only one column is found", 1),
    _text("one-row", "x,y,kind\n1,2,a\n", "1 row; two at least are needed"),
    _text("short-rows", GOOD + "1,2\n1,3\n", "2 cells, where the first row has 3", 5),
    _text("long-rows", GOOD + "1,2,a,9\n" * 2, "4 cells, where the first row has 3", 5),
    _text("ragged-behind-a-break", 'x,y,k\n1,2,"a\nb"\n3,4\n3,4\n', "2 cells", 4),
    _text("nul-bytes", "x,y,k\n1,2,a\n1,\0,b\n", "a zero byte, so this is no text", 3),
    _text("unclosed-quote", 'x,y,k\n1,2,a\n1,"2,b\n3,4,a\n', "never closed", 3),
    _text("unclosed-in-a-long-file", GOOD + '1,2,"b\n' + "3,4,a\n" * 40_000, "never closed", 5),
    _text("behind-a-quote", 'x,y,k\n1,2,"a"b\n3,4,a\n', "text behind a closing quotation mark", 2),
    _text("infinite", "x,k\n1,a\ninf,b\n3,a\n", "“inf” is not a number"),
    _text("too-large", "x,k\n1,a\n1e999,b\n3,a\n", "“1e999” is too large to compute with"),
    _text("huge-integer", f"x,k\n1,a\n{'9' * 400},b\n", "is too large to compute with"),
    _text("endless-integer", f"x,k\n1,a\n{'9' * 9000},b\n", "is too large to compute with"),
    _text("underscore", "x,k\n1,a\n1_000,b\n", "“1_000” is not a number"),
    _text("other-digits", "x,k\n1,a\n١٢,b\n", "“١٢” is not a number"),
    _text("hexadecimal", "x,k\n1,a\n0x10,b\n", "“0x10” is not a number"),
    _text("formula", "x,k\n1,a\n=1+1,b\n", "“=1+1” is not a number"),
    _text("command", "x,k\n1,a\n=cmd|' /C calc'!A0,b\n", "is not a number"),
    _text("all-missing", "x,y,k\n,1,a\nNA,1,b\nnan,1,a\n", "no feature is chosen"),
    _text(
        "many-classes",
        "x,k\n" + "".join(f"{n}.5,c{n}\n" for n in range(11)),
        "no feature is chosen",
    ),
    _text("long-cell", f"x,k\n1,a\n2,{'b' * 10_001}\n", "a cell of more than 10,000 characters", 3),
    _text("very-long-cell", f"x,k\n1,a\n2,{'b' * 200_000}\n", "more than 10,000 characters", 3),
    _text("long-line", f"x,k\n1,a\n{'1,' * 600_000}a\n", "longer than 1,000,000 characters", 3),
    _text("many-columns", ",".join(["1"] * 4201) + "\n", "4201 columns are more than 4200", 1),
    _text("ten-million-columns", "1" + ",1" * 10_000_000, "longer than 1,000,000 characters", 1),
    _text("columns-of-nothing", "," * 900_000 + "\n", "there are only blank lines"),
    _text("one-line-without-end", "a" * 3_000_000, "longer than 1,000,000 characters", 1),
    _text("quoted-line-breaks", 'x,k\n1,"' + "\n" * 20_000 + '"\n', "more than 10,000", 2),
    _text("minus-infinity", "x,k\n1,a\n-Infinity,b\n3,a\n", "“-Infinity” is not a number"),
    _text("too-large-by-far", "x,k\n1,a\n1e400,b\n-1e400,a\n", "“1e400” is too large"),
    _text("too-large-to-square", "x,k\n1,a\n1e200,b\n3,a\n", "“1e200” is too large"),
    _text("two-points", "x,k\n1.5,a\n1.2.3,b\n", "“1.2.3” is not a number"),
    _text("same-number-for-all", "a,b\n" + "1,2\n" * 30, "looks like classes"),
    _text("a-row-of-nothing", "x,y,k\n1,2,a\n,,\n", "looks like classes", 0),
    _text("all-labels-missing", "x,k\n1,\n2,\n3,NA\n", "looks like classes", 0),
    _text("nul-in-the-header", "x\0,k\n1,a\n2,b\n", "a zero byte, so this is no text", 1),
    Hostile(
        "old-spreadsheet", b"\xd0\xcf\x11\xe0" + bytes(500), "a spreadsheet that can not be read"
    ),
    Hostile("program", b"\x7fELF\x02\x01\x01" + bytes(500), "a zero byte", 1),
    Hostile("zeros", bytes(5000), "a zero byte", 1),
    Hostile("half-a-letter", GOOD.encode() + b"1,2,\xc3", "", 0),
    Hostile("mark-and-nothing", b"\xef\xbb\xbf", "only blank lines"),
    Hostile("mark-in-the-middle", GOOD.encode() + b"\xef\xbb\xbf1,2,a\n", "", 0),
    Hostile("zip", b"PK\x03\x04" + bytes(40), "this is a zip, such as a spreadsheet, and damaged"),
    Hostile("zip-of-something", _zipped("a.txt", GOOD), "a zip and no spreadsheet"),
    Hostile("sheet-of-nothing", _zipped("xl/workbook.xml", "<a/>"), "can not be read"),
    Hostile("gzip-cut", gzip.compress(GOOD.encode())[:-9], "its end is missing"),
    Hostile("arff-without-data", b"@relation a\n@attribute x numeric\n", "ARFF without @data"),
    Hostile("arff-sparse", b"@relation a\n@attribute x numeric\n@data\n{0 1}\n", "sparse ARFF", 4),
    Hostile("picture", b"\x89PNG\r\n\x1a\n" + bytes(40), "this is a picture"),
    Hostile("pdf", b"%PDF-1.7\n", "this is a PDF"),
    Hostile("gzip", b"\x1f\x8b\x08\x00abc", "packed with gzip, and its end is missing"),
    Hostile("noise", _noise(), "is not Windows-1252"),
    Hostile("utf-32", GOOD.encode("utf-32"), "UTF-32, which is not read"),
    Hostile("utf-16-without-mark", GOOD.encode("utf-16-le"), "UTF-16 without its mark", 1),
    Hostile("utf-16-cut", GOOD.encode("utf-16")[:-1], "is not UTF-16"),
    Hostile("utf-16-surrogate", b"\xff\xfea\x00,\x00b\x00\n\x00\x00\xd8\n\x00", "is not UTF-16"),
    Hostile(
        "not-the-chosen-encoding",
        GOOD.replace("a", "é").encode("cp1252"),
        "the byte 0xe9 is not UTF-8",
        2,
        LayoutChoice(encoding="utf-8"),
    ),
    Hostile(
        "not-the-chosen-delimiter",
        GOOD.encode(),
        "only one column is found",
        1,
        LayoutChoice(delimiter=";"),
    ),
    # Read after all, and said so where it is not a matter of course.
    _text("one-class", "x,z,kind\n1,2,a\n3,4,a\n3,5,a\n"),
    _text("short-row", GOOD + "1,2\n"),
    _text("long-row", GOOD + "1,2,a,9\n"),
    _text("thousands", 'x,k\n1.5,a\n"1,234.5",b\n'),
    _text("comma-later", 'x,k\n1.5,a\n2.5,a\n"2,5",b\n'),
    _text("words-only", "colour,kind\nred,a\nblue,b\nred,a\nblue,a\n"),
    _text("mixed-marks", "x;k\n1,5;a\n2,5;b\n2.5;a\n"),
    _text("spaces-for-thousands", "x,k\n1,a\n1 000,b\n"),
    _text("units", "x,k\n1 cm,a\n2 cm,b\n"),
    _text("dates", "x,k\n2026-01-02,a\n2026-01-03,b\n2026-01-04,b\n2026-01-06,a\n"),
    _text("minus-of-typography", "x,k\n1,a\n−2,b\n"),
    Hostile("gzip-of-a-table", gzip.compress(GOOD.encode())),
    _text("duplicate-names", GOOD.replace("x,y", "x,x")),
    _text("blank-between", GOOD.replace("3,4,b\n", "\n3,4,b\n\n")),
    _text("no-last-line-end", GOOD.rstrip()),
    _text("old-mac", GOOD.replace("\n", "\r")),
    _text("breaks-in-cells", 'x,y,k\n1,2,"a\r\na"\n3,4,b\n'),
    _text("markup", GOOD.replace("kind", "<b>kind</b>").replace("a", "<img src=x>")),
    _text("bidi", GOOD.replace("kind", "k\u202eind")),
    Hostile("utf-16", GOOD.encode("utf-16")),
    Hostile("mark", GOOD.encode("utf-8-sig")),
    Hostile("surrogate-bytes", GOOD.encode() + b"1,2,\xed\xa0\x80\n"),
    Hostile("latin", GOOD.replace("b", "ü").encode("cp1252")),
)
