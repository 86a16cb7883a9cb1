"""Of ICU's data the order of letters is kept, and Qt sorts by what is left as it does by all."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.packaging.conftest import load_script

icu_data = load_script("icu_data")

HEADER = struct.pack("<H2s8x4s16x", 32, icu_data.MAGIC, b"CmnD")
ENTRIES = [
    (b"icudt73l/brkitr/de.res", b"breaks"),
    (b"icudt73l/coll/root.res", b"order"),
    (b"icudt73l/coll/ucadata.icu", b"letters of all"),
    (b"icudt73l/zone/de.res", b"zones"),
]
SORTED = """
from PySide6.QtCore import QCollator, QLocale
order = QCollator(QLocale("de"))
order.setNumericMode(True)
print(ascii(sorted(["Zug", "\xe4pfel 10", "Apfel", "zebra", "\xe4pfel 9"], key=order.sortKey)))
"""


def entries_of(data: bytes) -> list[tuple[bytes, bytes]]:
    contents = data[len(HEADER) :]
    (count,) = struct.unpack_from("<I", contents)
    places = [struct.unpack_from("<II", contents, 4 + 8 * number) for number in range(count)]
    return [
        (contents[name:].split(b"\0")[0], contents[start:].split(b"\0")[0])
        for name, start in places
    ]


def test_only_what_sorting_needs_is_kept():
    whole = HEADER + icu_data.packed(ENTRIES)
    assert entries_of(whole) == ENTRIES
    assert entries_of(icu_data.cut(whole)) == ENTRIES[1:3]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt comes with ICU on Linux alone")
def test_qt_sorts_by_the_cut_data_as_by_all(tmp_path):
    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    cut = tmp_path / library.name
    shutil.copy(library, cut)
    compiler = shutil.which("cc")
    assert compiler is not None
    icu_data.cut_down(cut, compiler, tmp_path / "work")
    assert cut.stat().st_size < library.stat().st_size / 10
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SORTED],
            env={**os.environ, "LD_PRELOAD": preload},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for preload in ("", str(cut))
    }
    assert outputs == {"['Apfel', '\\xe4pfel 9', '\\xe4pfel 10', 'zebra', 'Zug']\n"}
