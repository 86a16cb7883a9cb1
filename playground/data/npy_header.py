"""The header of an array in NumPy's file format, from a file of anybody.

NumPy parses it as Python text and warns on standard error about what it finds odd.  Here it gets
nothing to warn about: the long integers of Python 2 (`28L`) lose their mark, and text that no
version of NumPy writes is refused before it is parsed.
"""

from __future__ import annotations

import io
import re
import struct
from typing import IO, Any

import numpy as np

from playground.sentence import Sentence

# As much as NumPy takes from strangers.
MAX_HEADER = 10_000

_LONG = re.compile(r"(?<=\d)L\b")
# A number that runs into a word, or an escape: Python's own parser warns of both.
_ODD = re.compile(r"\d[A-Za-z_]|\\")
_LENGTHS = {(1, 0): "<H", (2, 0): "<I"}


def read_npy_header(stream: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    """Shape, whether in Fortran order, and type of the array whose numbers come next in `stream`.

    Raises:
        ValueError: there is no such header, or a damaged one; it holds a `Sentence`.
    """
    try:
        version = np.lib.format.read_magic(stream)
        if version in _LENGTHS:
            return np.lib.format.read_array_header_1_0(_plain_header(stream, _LENGTHS[version]))
    # NumPy's parsers raise whatever they do.
    except Exception as error:
        raise ValueError(Sentence("the header of an array in it is damaged")) from error
    raise ValueError(Sentence("an array in the unknown format {version}", version=str(version)))


def _plain_header(stream: IO[bytes], length_format: str) -> IO[bytes]:
    """The header that comes next in `stream`, its length first, as a new file would have it."""
    (length,) = struct.unpack(length_format, stream.read(struct.calcsize(length_format)))
    if length > MAX_HEADER:
        raise ValueError(f"{length} bytes are no header")
    text = _LONG.sub("", stream.read(length).decode("latin1"))
    if _ODD.search(text):
        raise ValueError("no version of NumPy writes that")
    return io.BytesIO(struct.pack("<H", len(text)) + text.encode("latin1"))
