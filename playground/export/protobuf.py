"""The wire format of Protocol Buffers, as much of it as writing a message needs.

A message is its fields in a row; a field is a tag and a value.  Source: "Encoding", in the
documentation of Protocol Buffers.  What the fields mean is the caller's business.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

_VARINT, _BYTES, _FIXED_32 = 0, 2, 5


def whole(field: int, value: int) -> bytes:
    """A field that holds a whole number, value >= 0."""
    return _tag(field, _VARINT) + _varint(value)


def real(field: int, value: float) -> bytes:
    """A field that holds a float of 32 bits."""
    return _tag(field, _FIXED_32) + struct.pack("<f", value)


def text(field: int, value: str) -> bytes:
    """A field that holds UTF-8 text; what has no such form is written as a question mark."""
    return block(field, value.encode(errors="replace"))


def block(field: int, content: bytes) -> bytes:
    """A field that holds bytes, or another message."""
    return _tag(field, _BYTES) + _varint(len(content)) + content


def joined(parts: Iterable[bytes]) -> bytes:
    """A message, from its fields."""
    return b"".join(parts)


def _tag(field: int, kind: int) -> bytes:
    return _varint(field << 3 | kind)


def _varint(value: int) -> bytes:
    """Seven bits a byte, the lowest first; the eighth bit says that more follow."""
    if value < 0:
        raise ValueError(f"{value} is below 0")
    content = bytearray()
    while value > 0x7F:
        content.append(value & 0x7F | 0x80)
        value >>= 7
    content.append(value)
    return bytes(content)
