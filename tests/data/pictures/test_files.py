"""Pictures in IDX files and NumPy archives: read no further than wanted, refused in a sentence."""

from __future__ import annotations

import gzip
import os
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from playground.data.bundled import mnist
from playground.data.pictures import PictureChoice, is_picture_file, read_picture_file
from playground.data.table import Cancelled, TableError

ROWS = np.arange(0, 5000, 50)


@pytest.fixture(scope="module")
def some() -> tuple[np.ndarray, np.ndarray]:
    images, labels = mnist()
    return images[ROWS], labels[ROWS].astype(np.uint8)


def idx(array: np.ndarray) -> bytes:
    head = struct.pack(f">4B{array.ndim}I", 0, 0, 8, array.ndim, *array.shape)
    return head + array.tobytes()


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
        ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
        ("t10k-images.idx3-ubyte", "t10k-labels.idx1-ubyte"),
        ("train-images-idx3-ubyte", "train-labels-idx1-ubyte.gz"),
    ],
)
def test_an_idx_file_finds_the_other_one_beside_it(images, labels, some, tmp_path: Path):
    for name, array in ((images, some[0]), (labels, some[1])):
        content = idx(array)
        (tmp_path / name).write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    for name in (images, labels):
        assert is_picture_file(tmp_path / name)
        found = read_picture_file(tmp_path / name)
        assert found.name == images
        assert np.array_equal(found.images, some[0])
        assert np.array_equal(found.labels, some[1])
        assert found.class_names == tuple("0123456789")
        assert (found.total, found.notes) == (100, ())


def test_an_idx_file_without_its_labels_says_what_they_would_be_called(some, tmp_path: Path):
    (tmp_path / "train-images-idx3-ubyte").write_bytes(idx(some[0]))
    with pytest.raises(TableError, match=r"labels belong beside it.*train-labels-idx1-ubyte"):
        read_picture_file(tmp_path / "train-images-idx3-ubyte")


@pytest.mark.parametrize(
    ("images", "labels"),
    [("images", "labels"), ("x_train", "y_train"), ("X", "y"), ("train_images", "train_labels")],
)
def test_an_archive_is_read_whatever_its_arrays_are_usually_called(images, labels, some, tmp_path):
    path = tmp_path / "digits.npz"
    np.savez(path, **{images: some[0], labels: some[1], "x_test": some[0][:3]})
    found = read_picture_file(path)
    assert np.array_equal(found.images, some[0])
    assert np.array_equal(found.labels, some[1])


@pytest.mark.parametrize("white", [1.0, 16.0])
def test_shares_and_16_greys_become_255_greys(white, some, tmp_path: Path):
    path = tmp_path / "digits.npz"
    flat = np.rint(some[0].reshape(100, -1) / 255 * white)
    np.savez(path, images=flat.astype(np.float32), labels=np.array(["b", "a"])[some[1] % 2])
    found = read_picture_file(path)
    assert found.images.shape == (100, 28, 28)
    assert found.images.max() == 255
    assert found.class_names == ("a", "b")
    assert np.array_equal(found.labels, 1 - some[1] % 2)


def test_colours_are_weighed_as_an_eye_does(tmp_path: Path):
    colours = np.zeros((4, 8, 8, 3), dtype=np.uint8)
    for number in range(3):
        colours[number, 2:6, 2:6, number] = 255
    np.savez(tmp_path / "c.npz", images=colours, labels=np.array([0, 1, 0, 1]))
    found = read_picture_file(tmp_path / "c.npz")
    assert found.images[:3, 3, 3].tolist() == pytest.approx([76, 150, 29], abs=1)


def test_only_the_first_are_read_and_made_smaller(some, tmp_path: Path):
    np.savez(tmp_path / "d.npz", images=some[0], labels=some[1])
    told: list[tuple[float, int]] = []
    choice = PictureChoice(first=60, side=14)
    found = read_picture_file(tmp_path / "d.npz", choice, progress=lambda *step: told.append(step))
    assert found.images.shape == (60, 14, 14)
    assert found.images.mean() == pytest.approx(some[0][:60].mean(), rel=0.01)
    assert found.total == 100
    assert found.notes == (
        "The pictures are made smaller, from 28 × 28 to 14 × 14.",
        "Of 100 pictures the first 60 are read.",
    )
    assert told[-1] == (1.0, 60)


def test_reading_can_be_given_up(some, tmp_path: Path):
    np.savez(tmp_path / "d.npz", images=some[0], labels=some[1])
    with pytest.raises(Cancelled):
        read_picture_file(tmp_path / "d.npz", cancelled=lambda: True)


def _npy(header: str, content: bytes = b"") -> bytes:
    text = header.ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text.encode() + content


def test_an_archive_of_python_2_is_read_without_a_warning(some, tmp_path: Path):
    images, labels = some
    shapes = ("({}L, {}L, {}L)".format(*images.shape), f"({len(labels)}L,)")
    with zipfile.ZipFile(tmp_path / "old.npz", "w") as archive:
        for name, array, shape in zip(("x", "y"), (images, labels), shapes, strict=True):
            header = f"{{'descr': {array.dtype.str!r}, 'fortran_order': False, 'shape': {shape}, }}"
            archive.writestr(f"{name}.npy", _npy(header, array.tobytes()))
    found = read_picture_file(tmp_path / "old.npz")
    assert np.array_equal(found.images, images)
    assert len(found.labels) == len(labels)


HUGE = "{'descr': '|u1', 'fortran_order': False, 'shape': (1000000000, 28, 28), }"
OBJECTS = "{'descr': '|O', 'fortran_order': False, 'shape': (4, 8, 8), }"
BROKEN = {
    "cut": ({"images.npy": _npy(HUGE)}, "", "the file is cut"),
    "objects": ({"images.npy": _npy(OBJECTS)}, "", "objects"),
    "no header": ({"images.npy": _npy("{'descr': '|u1', 'shape': (4,")}, "", "header"),
    "no keys": ({"images.npy": _npy("{'descr', '<i8': 3")}, "", "header"),
    "no array": ({"images.npy": b"nonsense"}, "", "header"),
    "cut header": ({"images.npy": _npy(HUGE)[:9]}, "", "header"),
    "newer format": ({"images.npy": b"\x93NUMPY\x03\x00"}, "", r"unknown format \(3, 0\)"),
    "a word behind a number": ({"images.npy": _npy(HUGE.replace("00,", "00or 1,"))}, "", "header"),
    "other names": ({"weights.npy": _npy(HUGE)}, "", "arrays called images and labels"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_archive_is_refused_in_one_sentence(kind, tmp_path: Path):
    members, _, said = BROKEN[kind]
    path = tmp_path / "bad.npz"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (*members.items(), ("labels.npy", _npy(HUGE))):
            archive.writestr(name, content)
    with pytest.raises(TableError, match=said) as caught:
        read_picture_file(path)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("bad.npz: ")


@pytest.mark.parametrize(
    ("images", "labels", "said"),
    [
        (np.zeros((5, 3, 3), np.uint8), np.arange(5), "3 × 3 are too small"),
        (np.zeros((5, 8, 8), np.uint8), np.arange(4), "5 pictures, but labels of the shape"),
        (np.full((5, 8, 8), 300.0), np.arange(5), "grey values of 300 to 300"),
        (np.zeros((5, 8, 8, 7), np.uint8), np.arange(5), "not .pictures, height, width"),
        (np.zeros((5, 2000, 9), np.uint8), np.arange(5), "at most 1024"),
        (np.zeros((1, 8, 8), np.uint8), np.arange(1), "1 picture found"),
    ],
)
def test_pictures_that_can_not_be_learnt_are_refused_with_the_cause(images, labels, said, tmp_path):
    np.savez(tmp_path / "d.npz", images=images, labels=labels)
    with pytest.raises(TableError, match=said):
        read_picture_file(tmp_path / "d.npz")


def test_an_idx_file_that_promises_more_than_there_is_is_refused(some, tmp_path: Path):
    (tmp_path / "a-images-idx3-ubyte").write_bytes(idx(some[0])[:-100])
    (tmp_path / "a-labels-idx1-ubyte").write_bytes(idx(some[1]))
    with pytest.raises(TableError, match="the file is cut"):
        read_picture_file(tmp_path / "a-images-idx3-ubyte")


def test_tables_and_what_is_not_there_are_no_picture_files(tmp_path: Path):
    (tmp_path / "t.csv").write_text("a,b\n1,2\n")
    (tmp_path / "t.csv.gz").write_bytes(gzip.compress(b"a,b\n1,2\n"))
    for name in ("t.csv", "t.csv.gz", "none"):
        assert not is_picture_file(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are those of Unix")
def test_a_pipe_is_no_picture_file_whatever_is_written_to_it(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    # Who reads and writes waits for nobody, and so is not what this test hangs on.
    ends = os.open(tmp_path / "pipe", os.O_RDWR)
    try:
        os.write(ends, idx(np.zeros((1, 4, 4), np.uint8)))
        assert not is_picture_file(tmp_path / "pipe")
    finally:
        os.close(ends)
