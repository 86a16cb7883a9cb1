"""In which encoding a file is written; found out on all of it, never on its beginning alone."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import BinaryIO

from playground.data.table.errors import refused
from playground.sentence import Sentence

ENCODINGS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-8-sig": Sentence("UTF-8 with a byte order mark"),
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "cp1250": Sentence("Windows-1250 (Central European)"),
    "cp1251": Sentence("Windows-1251 (Cyrillic)"),
    "koi8_r": Sentence("KOI8-R (Cyrillic)"),
    "cp1253": Sentence("Windows-1253 (Greek)"),
    "cp932": Sentence("Shift JIS (Japanese)"),
    "gb18030": Sentence("GB 18030 (Chinese)"),
    "big5": Sentence("Big5 (Chinese)"),
    "cp949": Sentence("CP 949 (Korean)"),
}
# What is told from Windows-1252 by its bytes: scripts of other letters.
OTHER_SCRIPTS = {
    "cp1251": "cp1251",
    "koi8_r": "koi8_r",
    "cp1253": "cp1253",
    "iso8859_7": "cp1253",
    "cp932": "cp932",
    "shift_jis": "cp932",
    "gb18030": "gb18030",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "big5": "big5",
    "cp949": "cp949",
    "euc_kr": "cp949",
}
GUESSED_BYTES = 1 << 17
# In languages of Latin letters those with accents are far rarer among all letters.
MIN_OTHER_LETTERS = 0.3
ASCII_LETTERS = re.compile(rb"[A-Za-z]")
OTHER_BYTES = re.compile(rb"[\x80-\xff]")
BLOCK = 1 << 20
LINE_END = re.compile(rb"\r\n|\r|\n")
PROGRAMS = {
    b"PAR1": "Parquet",
    b"ARROW1": "Feather",
    b"\x89HDF": "HDF5",
    b"$FL2": "SPSS",
    b"$FL3": "SPSS",
    b"<stata_d": "Stata",
    b"SQLite": "SQLite",
    b"MATLAB": "MATLAB",
    b"RDX": "R",
    b"X\n\x00\x00": "R",
    b"\x80\x04\x95": "Python (pickle)",
    b"\x80\x05\x95": "Python (pickle)",
}
SIGNATURES = {
    b"PK\x03\x04": Sentence("a zip, such as a spreadsheet; export it as CSV"),
    b"\xd0\xcf\x11\xe0": Sentence("an old spreadsheet; export it as CSV"),
    b"\x89PNG": Sentence("a picture"),
    b"%PDF": Sentence("a PDF"),
    **{
        signature: Sentence("a file of {program} (export it as CSV)", program=program)
        for signature, program in PROGRAMS.items()
    },
    b"\x1f\x8b": Sentence("packed with gzip; unpack it first"),
    b"\xff\xfe\x00\x00": Sentence("UTF-32, which is not read; save it as UTF-8"),
    b"\x00\x00\xfe\xff": Sentence("UTF-32, which is not read; save it as UTF-8"),
}


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
            raise refused(name, Sentence("this is {what}, not a table of text", what=what))
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
    guessed = _other_script(stream)
    if guessed and _first_fault(stream, guessed, name, check) is None:
        return guessed, (
            Sentence(
                "Line {line} is not UTF-8 (byte {byte}): by its letters the file is read as "
                "{encoding}. “Encoding” changes it.",
                line=line,
                byte=f"{byte:#04x}",
                encoding=ENCODINGS[guessed],
            ),
        )
    _decode_all(stream, name, "cp1252", check)
    return "cp1252", (
        Sentence(
            "Line {line} is not UTF-8 (byte {byte}): the file is read as Windows-1252. Look at the "
            "letters with accents.",
            line=line,
            byte=f"{byte:#04x}",
        ),
    )


def _other_script(stream: BinaryIO) -> str:
    """The encoding of a text in other letters than Latin ones, "" where it is none of these.

    Of Latin letters such a guess is rather worse than Windows-1252, so that is not asked.
    """
    stream.seek(0)
    head = stream.read(GUESSED_BYTES)
    others = len(OTHER_BYTES.findall(head))
    if others < MIN_OTHER_LETTERS * (others + len(ASCII_LETTERS.findall(head))):
        return ""
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return ""
    best = from_bytes(head).best()
    return "" if best is None else OTHER_SCRIPTS.get(best.encoding, "")


def _decode_all(stream: BinaryIO, name: str, encoding: str, check: Callable[[], None]) -> None:
    fault = _first_fault(stream, encoding, name, check)
    if fault is not None:
        line, byte = fault
        cause = Sentence(
            "the byte {byte} is not {encoding}",
            byte=f"{byte:#04x}",
            encoding=ENCODINGS[encoding],
        )
        raise refused(name, cause, line)


def _first_fault(
    stream: BinaryIO, encoding: str, name: str, check: Callable[[], None]
) -> tuple[int, int] | None:
    """Line and byte of the first thing that is not text in `encoding`, or None."""
    stream.seek(0)
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    wide = encoding == "utf-16"
    done = 0
    while True:
        block = stream.read(BLOCK)
        check()
        if not wide and b"\x00" in block:
            raise refused(
                name,
                Sentence("a zero byte, so this is no text (or UTF-16 without its mark)"),
                _line_at(stream, done + block.index(b"\x00")),
            )
        try:
            decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            # The bytes before this block that were not decoded yet are in the error's object too.
            kept = len(error.object) - len(block)
            byte = error.object[error.start]
            return _line_at(stream, done - kept + error.start), byte
        if not block:
            return None
        done += len(block)


def _line_at(stream: BinaryIO, place: int) -> int:
    """The line, counted from 1, in which the byte number `place` of `stream` stands."""
    stream.seek(0)
    lines, left = 1, place
    while left > 0 and (block := stream.read(min(BLOCK, left))):
        left -= len(block)
        lines += len(LINE_END.findall(block))
    return lines
