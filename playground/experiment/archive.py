"""A zip of plain arrays and JSON that believes nothing of what it reads.

Reading executes nothing and is bounded: names, number and unpacked size of the members are checked
before anything is allocated, arrays are parsed from their header alone (never pickles), and every
refusal is one sentence.  Writing is atomic: the old file or the new one is there, whole.  What the
members mean is not its business.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from playground.data.npy_header import read_npy_header
from playground.experiment.atomic import check_regular, write_atomically

MAX_BYTES = 256 * 2**20
MAX_MEMBERS = 64
MEMBER_NAME = re.compile(r"[a-z_][a-z0-9_]*(/[a-z_0-9]+)?\.(json|npy)")
ARRAY_TYPES = ("float32", "float64", "int64", "uint8", "bool")
MAX_DIMENSIONS = 4
# One fixed time for all members, so that equal contents give equal files.
MEMBER_TIME = (1980, 1, 1, 0, 0, 0)
# Packing a large table thoroughly takes ten times as long and saves next to nothing.
LARGE_MEMBER, HASTY = 2**20, 1


class ArchiveError(ValueError):
    """A file that is refused; the text is the sentence to show, without the file's name."""


def write_archive(path: Path, members: Mapping[str, bytes], *, private: bool = False) -> None:
    """Write `members` by name to `path`, atomically; `private` is for its owner's eyes alone.

    Raises:
        OSError: the folder can not be written or the disk is full; the old file is whole.
    """
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, MEMBER_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            level = HASTY if len(content) > LARGE_MEMBER else None
            archive.writestr(info, content, compresslevel=level)
    write_atomically(path, stream.getvalue(), private=private)


def read_archive(path: Path) -> dict[str, bytes]:
    """The members of the archive at `path` by name.

    Raises:
        ArchiveError: it is no zip, is damaged, too large, or has members that do not belong.
        OSError: the file can not be read.
    """
    check_regular(path)
    with path.open("rb") as stream:
        try:
            with zipfile.ZipFile(stream) as archive:
                _check_members(archive.infolist())
                return {info.filename: _read_member(archive, info) for info in archive.infolist()}
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise ArchiveError(f"not a whole project file ({error})") from error
        except (RuntimeError, UnicodeDecodeError, OverflowError) as error:
            raise ArchiveError(f"not a project file of this program ({error})") from error


def _check_members(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_MEMBERS:
        raise ArchiveError(f"{len(members)} members are more than {MAX_MEMBERS}")
    names = [info.filename for info in members]
    for name in names:
        if not MEMBER_NAME.fullmatch(name):
            raise ArchiveError(f"the member {name[:80]!r} does not belong in a project")
        if names.count(name) > 1:
            raise ArchiveError(f"the member {name!r} is there twice")
    total = sum(info.file_size for info in members)
    if total > MAX_BYTES:
        raise ArchiveError(
            f"{total / 2**20:,.0f} MiB unpacked are more than {MAX_BYTES // 2**20} MiB"
        )
    for info in members:
        if info.flag_bits & 0x1:
            raise ArchiveError(f"the member {info.filename!r} is encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ArchiveError(f"the member {info.filename!r} is packed in an unknown way")


def _read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as member:
        content = member.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise ArchiveError(f"the member {info.filename!r} is not as large as it says")
    return content


def encode_array(array: np.ndarray) -> bytes:
    """`array` in NumPy's own file format, C order, no pickle."""
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.asarray(array, order="C"), allow_pickle=False)
    return stream.getvalue()


def decode_array(content: bytes, name: str) -> np.ndarray:
    """The array in `content`, read-only.

    Raises:
        ArchiveError: the header is broken, its type is not one of ARRAY_TYPES, or its shape
            disagrees with the number of bytes.
    """
    stream = io.BytesIO(content)
    try:
        shape, fortran, dtype = read_npy_header(stream)
    except ValueError as error:
        reason = " ".join(str(error).split())[:80]
        raise ArchiveError(f"{name}: not an array ({reason})") from error
    if dtype.name not in ARRAY_TYPES or not dtype.isnative or fortran:
        raise ArchiveError(f"{name}: an array of {dtype.name[:40]} does not belong here")
    if any(length < 0 for length in shape):
        raise ArchiveError(f"{name}: the shape {shape} is none")
    if len(shape) > MAX_DIMENSIONS:
        raise ArchiveError(f"{name}: {len(shape)} dimensions are more than {MAX_DIMENSIONS}")
    data = memoryview(content)[stream.tell() :]
    expected = dtype.itemsize
    for length in shape:
        expected *= length
    if expected != len(data):
        raise ArchiveError(f"{name}: the shape {shape} does not agree with {len(data)} bytes")
    return np.frombuffer(data, dtype=dtype).reshape(shape)
