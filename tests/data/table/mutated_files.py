"""Files of every kind that is read, damaged at random: a program, and what the test runs.

    python -m tests.data.table.mutated_files --seconds 300 --seed 1 [--keep FOLDER]

Each sound file is changed in a few places: bytes, whole pieces, words that mean something to a
reader; in archives (Excel, LibreOffice, NumPy) what is packed is changed and packed again, so that
a checksum does not hide it.  Each is read or refused in one sentence that names it; anything else
is printed with its traceback, kept in FOLDER, and makes the exit status 1.  `--seconds` are of the
processor.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import struct
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np

from playground.data.pictures import (
    PictureChoice,
    is_picture_file,
    pictures_of_table,
    read_picture_file,
)
from playground.data.table import (
    LayoutChoice,
    Selection,
    Table,
    TableError,
    read_table,
    taken_with_advice,
)
from playground.data.table.errors import CONTROL
from tests.data.table.test_sheets import workbook

# Reading the small files here takes milliseconds.
LONGEST_SECONDS = 10.0
IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"
WORDS = (
    b",", b";", b"\t", b"|", b'"', b"'", b"\n", b"\r\n", b"\r", b"\0", b" ", b"#", b"%", b"NA",
    b"-999", b"1e999", b"-1e-400", b"nan", b"inf", b"1,000", b"1.000,5", b"3%", b"$ 4", b"sep=;\n",
    b"yes", b"None", b"2024-02-30", b"31.12.1999", b"99999999999999999999", b"[", b"]", b"{", b"}",
    b"null", b"true", b"@data\n", b"@attribute x numeric\n", b"? ", b"\xef\xbb\xbf", b"\xff\xfe",
    b"\x80", "ä".encode(), "\u202e".encode(), b"<row>", b"</c>", b'r="ZZZ9999999"', b"-1", b"0",
    b'table:number-columns-repeated="999999999"', b'office:value-type="date"', b"[[[[[[[[",
    b"'descr': '|O'", b"'shape': (-1,)", b"True", b"&#0;", b"]]>", b"\x1f\x8b", b"PK\x03\x04",
)  # fmt: skip
ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="plants">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>"""
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
ODS_MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
COLUMNS = ("length", "mass", "sort", "when", "kind")


def _rows(count: int) -> list[list[object]]:
    """Rows of a number, one with gaps, a word, a date and a class."""
    return [
        [
            round(1.5 + n / 3, 3),
            "NA" if n % 7 == 3 else n * n,
            ("sweet", "sour", "salty")[n % 3],
            f"2024-{1 + n % 12:02d}-{1 + n % 28:02d}",
            "pq"[n % 2],
        ]
        for n in range(count)
    ]


def _delimited(mark: str, decimal: str = ".") -> bytes:
    lines = [mark.join(COLUMNS)]
    lines += [
        mark.join(str(cell).replace(".", decimal) if column == 0 else str(cell)
                  for column, cell in enumerate(row))
        for row in _rows(40)
    ]  # fmt: skip
    return "\n".join(lines).encode()


def _arff() -> bytes:
    head = (
        "@relation plants\n@attribute length numeric\n@attribute mass numeric\n"
        "@attribute sort {sweet, sour, salty}\n@attribute when date 'yyyy-MM-dd'\n"
        "@attribute kind {p, q}\n@data\n"
    )
    rows = [",".join("?" if cell == "NA" else str(cell) for cell in row) for row in _rows(30)]
    return (head + "\n".join(rows)).encode()


def _records() -> list[dict[str, object]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in _rows(30)]


def _ods() -> bytes:
    lines = []
    for row in [list[object](COLUMNS), *_rows(30)]:
        cells = [
            f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
            if isinstance(cell, float | int)
            else f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
            "</table:table-cell>"
            for cell in row
        ]
        lines.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
    return _packed(
        {
            "mimetype": ODS_TYPE.encode(),
            "content.xml": ODS.format(rows="".join(lines)).encode(),
            "META-INF/manifest.xml": ODS_MANIFEST.encode(),
        }
    )


def _packed(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _sound_files() -> dict[str, bytes]:
    """A sound file of each kind by its name; the labels of IDX lie beside their images."""
    greys = (np.arange(60 * 64).reshape(60, 8, 8) * 7 % 256).astype(np.uint8)
    classes = np.arange(60) % 3
    arrays = io.BytesIO()
    np.savez(arrays, x_train=greys, y_train=classes)
    pixels = np.column_stack([classes, greys.reshape(60, 64)])
    head = ",".join(["label", *(f"pixel{n}" for n in range(64))])
    as_pixels = "\n".join([head, *(",".join(map(str, row)) for row in pixels.tolist())])
    with tempfile.TemporaryDirectory() as folder:
        sheet: list[list[object]] = [list(COLUMNS), *_rows(30)]
        excel = workbook(Path(folder) / "t.xlsx", sheet).read_bytes()
    return {
        "comma.csv": _delimited(","),
        "semicolon.csv": b"sep=;\n" + _delimited(";", ","),
        "tab.tsv": _delimited("\t"),
        "blanks.txt": b"# a comment\n" + _delimited(" "),
        "wide.csv": _delimited(",").decode().encode("utf-16"),
        "pixels.csv": as_pixels.encode(),
        "packed.csv.gz": gzip.compress(_delimited(",")),
        "t.arff": _arff(),
        "t.json": json.dumps(_records()).encode(),
        "t.jsonl": "\n".join(map(json.dumps, _records())).encode(),
        "t.xlsx": excel,
        "t.ods": _ods(),
        "t.npz": arrays.getvalue(),
        IMAGES: struct.pack(">4B3I", 0, 0, 8, 3, 60, 8, 8) + greys.tobytes(),
        LABELS: struct.pack(">4BI", 0, 0, 8, 1, 60) + classes.astype(np.uint8).tobytes(),
    }


# Damage.


def _damaged(content: bytes, chance: random.Random) -> bytes:
    """`content` changed in one to four places."""
    found = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(found) + 1)
        # Most of what a reader believes stands at the beginning.
        place = min(place, chance.randrange(200)) if chance.random() < 0.5 else place
        length = min(chance.choice((1, 1, 2, 8, 40, 400)), len(found) - place)
        match chance.randrange(6):
            case 0:
                found[place : place + 1] = bytes([chance.randrange(256)])
            case 1:
                del found[place : place + length]
            case 2:
                found[place:place] = found[place : place + length] * chance.choice((1, 2, 30))
            case 3:
                del found[place:]
            case _:
                found[place : place + chance.choice((0, 0, length))] = chance.choice(WORDS)
    return bytes(found)


def _damaged_inside(content: bytes, chance: random.Random) -> bytes:
    """An archive of which one member is changed."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(members))
    members[name] = _damaged(members[name], chance)
    return _packed(members)


def _one_damaged(name: str, content: bytes, chance: random.Random) -> bytes:
    if content.startswith(b"PK") and chance.random() < 0.8:
        return _damaged_inside(content, chance)
    if name.endswith(".gz") and chance.random() < 0.5:
        return gzip.compress(_damaged(gzip.decompress(content), chance))
    return _damaged(content, chance)


# Reading.


def _any_choice(chance: random.Random) -> LayoutChoice:
    if chance.random() < 0.6:
        return LayoutChoice()
    return LayoutChoice(
        chance.choice((None, None, "utf-8", "cp1252", "utf-16")),
        chance.choice((None, *",;\t| ")),
        chance.choice((None, True, False)),
        chance.choice((None, ".", ",")),
        chance.choice((None, 2, 5)),
    )


def _any_selection(table: Table, chance: random.Random) -> Selection:
    """What somebody may choose in the dialog, as a rule the proposal."""
    if chance.random() < 0.5:
        return table.proposal
    numbers = range(len(table.columns))
    some = chance.sample(numbers, chance.randint(0, len(numbers)))
    return Selection(
        chance.choice((None, *numbers)),
        tuple(sorted(some)),
        chance.choice(("drop", "mean")),
        chance.choice(("classification", "regression")),
        ordered=tuple(chance.sample(some, len(some) // 2)),
        group=chance.choice((None, None, *numbers)),
        same_case=chance.random() < 0.5,
        repeats=chance.random() < 0.5,
        sentinels=chance.random() < 0.5,
    )


def read_once(path: Path, chance: random.Random) -> str:
    """Read `path` and choose from it; "read" or "refused".

    Raises:
        AssertionError: what was read can not be learnt from, or a sentence is none.
    """
    try:
        if is_picture_file(path):
            choice = PictureChoice(first=50, to_learn=chance.random() < 0.7)
            assert len(read_picture_file(path, choice).images) <= 50
            return "read"
        table = read_table(path, _any_choice(chance))
    except TableError as error:
        return _refused(error, path)
    assert all(len(row) == len(table.columns) for row in table.preview)
    pictures_of_table(table, "label")
    for selection in (table.proposal, *(_any_selection(table, chance) for _ in range(3))):
        try:
            rows = taken_with_advice(table, selection)
        except TableError as error:
            _refused(error, path)
            continue
        assert np.isfinite(rows.values).all()
        assert len(rows.values) == len(rows.labels) > 1
        assert not any(map(CONTROL.search, (*table.notes, *rows.notes, *rows.feature_names)))
    return "read"


def _refused(error: TableError, path: Path) -> str:
    text = str(error)
    assert not CONTROL.search(text), repr(text)
    assert text.startswith((path.name, IMAGES, LABELS)), text
    return "refused"


def damaged_files(
    folder: Path, seed: int, go_on: Callable[[int], bool], failed: Callable[[Path, int], None]
) -> Counter[str]:
    """Read damaged files while `go_on` says so for their number; how many were read and refused.

    `failed` is called in the handler of the error, with the file and its number.
    """
    sound = _sound_files()
    counts: Counter[str] = Counter()
    number = 0
    while go_on(number):
        chance = random.Random(f"{seed} {number}")
        name = chance.choice(sorted(sound))
        for other in (IMAGES, LABELS):
            (folder / other).write_bytes(sound[other])
        path = folder / name
        path.write_bytes(_one_damaged(name, sound[name], chance))
        target = folder / IMAGES if name == LABELS else path
        before = time.process_time()
        try:
            counts[read_once(target, chance)] += 1
            assert time.process_time() - before < LONGEST_SECONDS, "it takes too long"
        except Exception:
            failed(path, number)
        path.unlink()
        number += 1
    return counts


def main() -> int:
    """Read damaged files for a while; 1 where one was neither read nor refused."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=300.0, help="of the processor")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where to keep what failed")
    options = parser.parse_args()
    end = time.process_time() + options.seconds
    wrong: Counter[str] = Counter()

    def keep(path: Path, number: int) -> None:
        place = traceback.extract_tb(sys.exc_info()[2])[-1]
        wrong[f"{Path(place.filename).name}:{place.lineno}"] += 1
        if wrong.total() > 20:
            return
        print(f"seed {options.seed}, file {number}: {path.name}", file=sys.stderr)
        traceback.print_exc()
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            (options.keep / f"{number}-{path.name}").write_bytes(path.read_bytes())

    with tempfile.TemporaryDirectory() as folder:
        counts = damaged_files(
            Path(folder), options.seed, lambda number: time.process_time() < end, keep
        )
    print(f"{counts['read']:,} read, {counts['refused']:,} refused, {wrong.total():,} failed")
    for place, count in wrong.most_common():
        print(f"  {count:,} × {place}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
