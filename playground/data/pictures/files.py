"""Pictures from IDX files (as MNIST comes) and from NumPy archives, read no further than wanted.

Headers are read and checked before anything is allocated; nothing in a file is executed.
"""

from __future__ import annotations

import gzip
import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

import numpy as np

from playground.data.npy_header import read_npy_header
from playground.data.pictures.pictures import PictureChoice, Pictures, check_count, made
from playground.data.table.columns import number_text
from playground.data.table.errors import (
    Cancelled,
    TableError,
    cannot_be_read,
    file_name,
    refused,
    shown,
)
from playground.sentence import Sentence

GZIP, ZIP = b"\x1f\x8b", b"PK\x03\x04"
# 0, 0, unsigned bytes, and the number of dimensions.
IDX_LABELS, IDX_IMAGES = b"\x00\x00\x08\x01", b"\x00\x00\x08\x03"
MAX_SIDE, MAX_CHANNELS = 1024, 4
CHUNK = 500
MAX_BYTES = 512 * 2**20
IMAGE_WORDS, LABEL_WORDS = ("images", "image", "x", "data"), ("labels", "label", "y", "target")
# Of an archive with both, the part that is trained on.
TRAINING_WORDS = ("", "_train", "train_", "_training")
# Red, green and blue as an eye weighs them (ITU-R BT.601).
GREY_WEIGHTS = np.array([0.299, 0.587, 0.114])

# The share that is read, 0 to 1, and the number of pictures so far.
Progress = Callable[[float, int], None]
AskCancelled = Callable[[], bool]


def is_picture_file(path: str | os.PathLike[str]) -> bool:
    """True if the file at `path` is an IDX file or a NumPy archive, by what it begins with."""
    try:
        if Path(path).suffix.lower() == ".npz":
            return True
        # To open a pipe is to wait for somebody who writes.
        if not Path(path).is_file():
            return False
        with open(path, "rb") as stream:
            head = stream.read(4)
        if head[:2] == GZIP:
            with gzip.open(path, "rb") as packed:
                head = packed.read(4)
    except (OSError, EOFError, zlib.error):
        return False
    return head in (IDX_IMAGES, IDX_LABELS)


def read_picture_file(
    path: str | os.PathLike[str],
    choice: PictureChoice | None = None,
    *,
    progress: Progress | None = None,
    cancelled: AskCancelled | None = None,
) -> Pictures:
    """The pictures in the IDX file or the NumPy archive at `path`.

    The labels of an IDX file are in another one beside it, which is found by its name.

    Raises:
        TableError: it can not be read; the text is the sentence to show.
        Cancelled: `cancelled` said so.
    """
    name, wanted = file_name(path), choice or PictureChoice()

    def told(share: float, count: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(share, count)

    try:
        read = _read_archive if Path(path).suffix.lower() == ".npz" else _read_idx
        return read(Path(path), name, wanted, told)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, struct.error) as error:
        raise refused(name, cannot_be_read(error)) from error
    except (ValueError, NotImplementedError, RuntimeError) as error:
        if isinstance(error, TableError):
            raise
        raise refused(name, cannot_be_read(error)) from error


# IDX.


def _read_idx(path: Path, name: str, choice: PictureChoice, told: Progress) -> Pictures:
    path, beside = _pair(path, name, choice)
    name = file_name(path)
    with _unpacked(path) as stream:
        total, height, width = _idx_header(stream, name, IDX_IMAGES)
        _check_side(name, height, width)
        count = min(total, choice.first)
        check_count(name, count, choice.side or min(max(height, width), 64), choice)
        images = _pixels(stream, name, (count, height, width), np.dtype(np.uint8), told)
    if beside is None:
        return made(name, images, _unknown(count), (), total, choice)
    with _unpacked(beside) as stream:
        (labelled,) = _idx_header(stream, file_name(beside), IDX_LABELS)
        if labelled != total:
            raise refused(
                name,
                Sentence(
                    "{pictures} pictures, but {labels} labels in {file}",
                    pictures=total,
                    labels=labelled,
                    file=file_name(beside),
                ),
            )
        labels = np.frombuffer(_bytes(stream, file_name(beside), count), dtype=np.uint8)
    numbers, codes = np.unique(labels, return_inverse=True)
    names = [str(number) for number in numbers.tolist()]
    return made(name, images, codes.astype(np.int64), names, total, choice)


def _unknown(count: int) -> np.ndarray:
    """(count,) int64 labels of pictures that have none."""
    return np.full(count, -1, dtype=np.int64)


def _pair(path: Path, name: str, choice: PictureChoice) -> tuple[Path, Path | None]:
    """The file of the images and that of their labels, whichever of them `path` is."""
    with _unpacked(path) as stream:
        is_images = stream.read(4) == IDX_IMAGES
    old, new = ("images", "labels") if is_images else ("labels", "images")
    dimensions = ("3", "1") if is_images else ("1", "3")
    other = path.name.replace(old, new)
    for mark in ("idx", "IDX"):
        other = other.replace(f"{mark}{dimensions[0]}", f"{mark}{dimensions[1]}")
    plain = other.removesuffix(".gz")
    found = [path.with_name(one) for one in (other, plain, f"{plain}.gz") if one != path.name]
    beside = next((one for one in found if one.is_file()), None)
    if beside is None and is_images and not choice.to_learn:
        return path, None
    if beside is None:
        called = shown(plain)
        raise refused(
            name,
            Sentence("the labels belong beside it, in a file called {name}", name=called)
            if is_images
            else Sentence("the images belong beside it, in a file called {name}", name=called),
        )
    return (path, beside) if is_images else (beside, path)


def _unpacked(path: Path) -> IO[bytes]:
    with path.open("rb") as stream:
        packed = stream.read(2) == GZIP
    return cast("IO[bytes]", gzip.open(path, "rb")) if packed else path.open("rb")


def _idx_header(stream: IO[bytes], name: str, magic: bytes) -> tuple[int, ...]:
    if stream.read(4) != magic:
        raise refused(
            name,
            Sentence("is no IDX file of pictures in unsigned bytes")
            if magic == IDX_IMAGES
            else Sentence("is no IDX file of labels in unsigned bytes"),
        )
    return struct.unpack(f">{magic[3]}I", _bytes(stream, name, 4 * magic[3]))


# NumPy archives.


def _read_archive(path: Path, name: str, choice: PictureChoice, told: Progress) -> Pictures:
    no_names: tuple[str, ...] = ()
    with zipfile.ZipFile(path) as archive:
        members = {one.removesuffix(".npy"): one for one in archive.namelist()}
        images = _member(members, IMAGE_WORDS)
        labels = _member(members, LABEL_WORDS)
        if images is None or (labels is None and choice.to_learn):
            known = ", ".join(shown(one) for one in list(members)[:10])
            raise refused(
                name,
                Sentence(
                    "arrays called images and labels (or x and y) are needed; it has {known}",
                    known=known,
                ),
            )
        pictures, total = _archived_images(archive, images, name, choice, told)
        codes, names = _unknown(len(pictures)), no_names
        if labels is not None:
            codes, names = _archived_labels(archive, labels, name, total, len(pictures))
    return made(name, pictures, codes, names, total, choice)


def _member(members: dict[str, str], words: tuple[str, ...]) -> str | None:
    by_name = {one.lower(): member for one, member in members.items()}
    for training in TRAINING_WORDS:
        for word in words:
            called = training + word if training.endswith("_") else word + training
            if called in by_name:
                return by_name[called]
    return None


def _archived_images(
    archive: zipfile.ZipFile, member: str, name: str, choice: PictureChoice, told: Progress
) -> tuple[np.ndarray, int]:
    """The first images (n, height, width) uint8, and how many there are."""
    with archive.open(member) as stream:
        shape, dtype = _npy_header(stream, name)
        if dtype.kind not in "uif" or dtype.itemsize > 8:
            raise refused(
                name,
                Sentence(
                    "“{name}” holds no numbers but {dtype}", name=shown(member), dtype=str(dtype)
                ),
            )
        total, height, width, channels = _image_shape(shape, name, member)
        count = min(total, choice.first)
        check_count(name, count, choice.side or min(max(height, width), 64), choice)
        found = _pixels(stream, name, (count, height, width, channels), dtype, told)
    return _grey(found, name), total


def _image_shape(shape: tuple[int, ...], name: str, member: str) -> tuple[int, int, int, int]:
    if len(shape) == 2:
        side = round(shape[1] ** 0.5)
        if side * side == shape[1]:
            shape = (shape[0], side, side)
    if len(shape) == 3:
        shape = (*shape, 1)
    if len(shape) != 4 or not 1 <= shape[3] <= MAX_CHANNELS:
        raise refused(
            name,
            Sentence(
                "“{name}” is {shape}, not (pictures, height, width) or squares in rows",
                name=shown(member),
                shape=str(shape),
            ),
        )
    _check_side(name, shape[1], shape[2])
    return shape[0], shape[1], shape[2], shape[3]


def _grey(found: np.ndarray, name: str) -> np.ndarray:
    """(n, height, width) uint8 of (n, height, width, channels): 0 to 255, 0 to 1 or 0 to 16."""
    grey = found[..., 0]
    if found.shape[3] >= 3:
        grey = (found[..., :3] @ GREY_WEIGHTS).astype(np.float32)
    if grey.dtype == np.uint8 and grey.max() > 16:
        return np.asarray(grey)
    if not np.isfinite(grey).all() or grey.min() < 0 or grey.max() > 255:
        raise refused(
            name,
            Sentence(
                "grey values of {low:g} to {high:g}; 0 to 255 is right",
                low=float(grey.min()),
                high=float(grey.max()),
            ),
        )
    white = next(white for white in (1.0, 16.0, 255.0) if grey.max() <= white)
    return np.rint(grey * (255.0 / white)).astype(np.uint8)


def _archived_labels(
    archive: zipfile.ZipFile, member: str, name: str, total: int, count: int
) -> tuple[np.ndarray, tuple[str, ...]]:
    with archive.open(member) as stream:
        shape, dtype = _npy_header(stream, name)
        if shape not in ((total,), (total, 1)):
            raise refused(
                name,
                Sentence(
                    "{n} pictures, but labels of the shape {shape}", n=total, shape=str(shape)
                ),
            )
        if dtype.kind not in "uifUSb" or dtype.itemsize > 400:
            raise refused(
                name,
                Sentence("the labels are {dtype}, neither numbers nor words", dtype=str(dtype)),
            )
        labels = np.frombuffer(_bytes(stream, name, count * dtype.itemsize), dtype=dtype)
    values, codes = np.unique(labels, return_inverse=True)
    return codes.ravel().astype(np.int64), tuple(_class_name(one) for one in values.tolist())


def _class_name(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return number_text(float(value)) if isinstance(value, int | float) else shown(value, 100)


def _npy_header(stream: IO[bytes], name: str) -> tuple[tuple[int, ...], np.dtype[Any]]:
    try:
        shape, fortran, dtype = read_npy_header(stream)
    except ValueError as error:
        raise refused(name, error.args[0]) from error
    if fortran and len(shape) > 1:
        raise refused(name, Sentence("an array in Fortran order; save it in C order"))
    if dtype.hasobject or any(length < 0 for length in shape):
        raise refused(name, Sentence("an array of objects is not read"))
    return shape, dtype


# Both.


def _check_side(name: str, height: int, width: int) -> None:
    if not 1 <= min(height, width) <= max(height, width) <= MAX_SIDE:
        raise refused(
            name,
            Sentence(
                "pictures of {height} × {width}; at most {most} are read",
                height=height,
                width=width,
                most=MAX_SIDE,
            ),
        )


def _pixels(
    stream: IO[bytes], name: str, shape: tuple[int, ...], dtype: np.dtype[Any], told: Progress
) -> np.ndarray:
    """An array of `shape` from `stream`, piece by piece."""
    each = int(np.prod(shape[1:])) * dtype.itemsize
    if shape[0] * each > MAX_BYTES:
        raise refused(
            name,
            Sentence(
                "{n:,} such pictures take {size:,.0f} MiB, more than {most}; read fewer of them",
                n=shape[0],
                size=shape[0] * each / 2**20,
                most=MAX_BYTES // 2**20,
            ),
        )
    parts: list[np.ndarray] = []
    for start in range(0, shape[0], CHUNK):
        count = min(CHUNK, shape[0] - start)
        part = np.frombuffer(_bytes(stream, name, count * each), dtype=dtype)
        parts.append(part.reshape(count, *shape[1:]))
        told((start + count) / shape[0], start + count)
    return np.concatenate(parts) if parts else np.empty(shape, dtype=dtype)


def _bytes(stream: IO[bytes], name: str, count: int) -> bytes:
    found = stream.read(count)
    if len(found) < count:
        raise refused(
            name, Sentence("the file is cut: it ends before all that its header promises")
        )
    return found
