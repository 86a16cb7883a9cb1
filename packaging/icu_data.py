"""Cuts ICU's data, which Qt brings along on Linux, down to what is asked for: how names are sorted.

Of 32 MB of names, calendars and converters of all languages nothing is read: QLocale has tables of
its own, as on Windows and macOS, where Qt comes without ICU.  Sorting files in Qt's own file dialog
is what remains.  It needs a C compiler; the layout of the data is the one of ICU's `ucmndata.h`.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

# The order of all letters, the lists in which ICU looks for it, and what encodings are called.
KEPT = re.compile(r"(coll/(ucadata\.icu|(root|res_index|de|fr|id)\.res)|/cnvalias\.icu)$")
MAGIC = b"\xda\x27"
ALIGNMENT = 16
ASSEMBLER = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
.size {symbol}, {size}
{symbol}: .incbin "{file}"
.section .note.GNU-stack,"",@progbits
"""


def cut_down(library: Path, compiler: str, work: Path) -> None:
    """Replace `library`, libicudata.so.NN, by one that holds the kept entries alone."""
    symbol = f"icudt{library.suffix.lstrip('.')}_dat"
    kept = cut(whole_data(library, symbol))
    work.mkdir(parents=True, exist_ok=True)
    data, source = work / "icu.dat", work / "icu.s"
    data.write_bytes(kept)
    source.write_text(ASSEMBLER.format(symbol=symbol, size=len(kept), file=data), encoding="utf-8")
    made = work / library.name
    words = [compiler, "-shared", "-nostdlib", "-s", f"-Wl,-soname,{library.name}", "-o", str(made)]
    subprocess.run([*words, str(source)], check=True)
    library.write_bytes(made.read_bytes())


def whole_data(library: Path, symbol: str) -> bytes:
    """The bytes that `symbol` names in `library`, which is read and not loaded."""
    told = listing("-T", library, rf"^([0-9a-f]+) .*\.rodata\s+([0-9a-f]+)\s.*\b{symbol}$")
    address, size = (int(text, 16) for text in told)
    told = listing("-h", library, r"\.rodata\s+\S+\s+([0-9a-f]+)\s+\S+\s+([0-9a-f]+)")
    section, offset = (int(text, 16) for text in told)
    start = address - section + offset
    return library.read_bytes()[start : start + size]


def listing(option: str, library: Path, pattern: str) -> tuple[str, ...]:
    """What `pattern` finds in what objdump says of `library`."""
    words = ["objdump", option, str(library)]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    found = re.search(pattern, said, re.MULTILINE)
    assert found is not None, f"{library}: no {pattern}"
    return found.groups()


def cut(data: bytes) -> bytes:
    """The same data with the entries alone whose names are `KEPT`."""
    (header,) = struct.unpack_from("<H", data)
    assert (data[2:4], data[12:16]) == (MAGIC, b"CmnD"), "no common data of ICU"
    contents = data[header:]
    (count,) = struct.unpack_from("<I", contents)
    places = [struct.unpack_from("<II", contents, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in places[1:]] + [len(contents)]
    entries = [
        (contents[name : contents.index(b"\0", name)], contents[start:end])
        for (name, start), end in zip(places, ends, strict=True)
    ]
    return data[:header] + packed([pair for pair in entries if KEPT.search(pair[0].decode())])


def packed(entries: list[tuple[bytes, bytes]]) -> bytes:
    """A table of contents, the names in order, and the entries after them."""
    names, offsets = b"", []
    first = 4 + 8 * len(entries)
    for name, _ in entries:
        offsets.append(first + len(names))
        names += name + b"\0"
    body = bytearray(first) + names
    struct.pack_into("<I", body, 0, len(entries))
    for number, (_, content) in enumerate(entries):
        body += bytes(-len(body) % ALIGNMENT)
        struct.pack_into("<II", body, 4 + 8 * number, offsets[number], len(body))
        body += content
    return bytes(body)
