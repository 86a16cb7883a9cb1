"""Archives: atomic when written, bounded and sceptical when read."""

from __future__ import annotations

import io
import os
import pickle
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from playground.experiment import archive, atomic
from playground.experiment.archive import (
    ArchiveError,
    decode_array,
    encode_array,
    read_archive,
    write_archive,
)

MEMBERS = {"experiment.json": b"{}", "parameters.npy": encode_array(np.arange(5.0))}


def zip_bytes(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as written:
        for name, content in members.items():
            written.writestr(name, content)
    return stream.getvalue()


def test_what_is_written_is_read(tmp_path: Path):
    target = tmp_path / "a.nnplay"
    write_archive(target, MEMBERS)
    assert read_archive(target) == MEMBERS
    assert os.listdir(tmp_path) == ["a.nnplay"]


def test_equal_contents_give_equal_files(tmp_path: Path):
    write_archive(tmp_path / "a.nnplay", MEMBERS)
    write_archive(tmp_path / "b.nnplay", MEMBERS)
    assert (tmp_path / "a.nnplay").read_bytes() == (tmp_path / "b.nnplay").read_bytes()


def test_a_failing_write_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path, monkeypatch):
    target = tmp_path / "a.nnplay"
    write_archive(target, MEMBERS)
    before = target.read_bytes()

    def full_disk(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        write_archive(target, {"experiment.json": b"[]"})
    assert target.read_bytes() == before
    assert os.listdir(tmp_path) == ["a.nnplay"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a whole project"),
        (b"PK\x03\x04 no zip at all", "not a whole project"),
        (zip_bytes({"../outside.json": b"{}"}), "does not belong"),
        (zip_bytes({"/etc/passwd.json": b"{}"}), "does not belong"),
        (zip_bytes({"code.py": b"print(1)"}), "does not belong"),
        (zip_bytes({f"a{n}.json": b"" for n in range(65)}), "65 members"),
        (zip_bytes(MEMBERS)[:-30], "not a whole project"),
    ],
)
def test_files_that_do_not_belong_are_refused_by_name(tmp_path: Path, content, sentence):
    target = tmp_path / "a.nnplay"
    target.write_bytes(content)
    with pytest.raises(ArchiveError, match=sentence):
        read_archive(target)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(archive, "MAX_BYTES", 2**20)
    target = tmp_path / "a.nnplay"
    write_archive(target, {"parameters.npy": bytes(2**21)})
    assert target.stat().st_size < 10_000
    with pytest.raises(ArchiveError, match="more than 1 MiB"):
        read_archive(target)


def test_a_flipped_bit_in_the_data_is_noticed(tmp_path: Path):
    target = tmp_path / "a.nnplay"
    write_archive(target, {"parameters.npy": encode_array(np.arange(500.0))})
    content = bytearray(target.read_bytes())
    content[200] ^= 1
    target.write_bytes(content)
    with pytest.raises(ArchiveError):
        read_archive(target)


@given(
    arrays.arrays(
        st.sampled_from(["float32", "float64", "int64", "uint8", "bool"]),
        arrays.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
    )
)
def test_arrays_survive_bit_for_bit(array):
    back = decode_array(encode_array(array), "x")
    assert back.dtype == array.dtype
    assert back.shape == array.shape
    assert back.tobytes() == array.tobytes()


def test_pickles_and_object_arrays_are_refused():
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.array([{}], dtype=object), allow_pickle=True)
    with pytest.raises(ArchiveError, match="object"):
        decode_array(stream.getvalue(), "parameters.npy")
    with pytest.raises(ArchiveError, match="not an array"):
        decode_array(pickle.dumps([1]), "parameters.npy")


def test_the_long_integers_of_python_2_are_no_warning() -> None:
    content = encode_array(np.arange(3.0)).replace(b"(3,), }  ", b"(3L,), } ")
    assert b"3L" in content
    assert decode_array(content, "x").tolist() == [0.0, 1.0, 2.0]


def test_a_shape_that_claims_more_than_there_is_is_refused_without_allocating():
    content = encode_array(np.zeros(4)).replace(b"(4,)", b"(9" + b"9" * 14 + b",)", 1)
    with pytest.raises(ArchiveError):
        decode_array(content, "parameters.npy")


@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_an_array_or_refused(content):
    with suppress(ArchiveError):
        assert isinstance(decode_array(content, "x"), np.ndarray)


def test_a_link_stays_a_link_and_what_it_points_at_is_written(tmp_path: Path):
    target, link = tmp_path / "real.nnplay", tmp_path / "link.nnplay"
    target.write_bytes(b"old")
    link.symlink_to(target)
    atomic.write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_permissions_stay_and_a_new_file_gets_the_usual_ones(tmp_path: Path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_bytes(b"")
    old.chmod(0o640)
    mask = os.umask(0o022)
    try:
        for path in (old, new):
            atomic.write_atomically(path, b"new")
    finally:
        os.umask(mask)
    assert [path.stat().st_mode & 0o777 for path in (old, new)] == [0o640, 0o644]


def test_write_protection_is_respected_even_where_renaming_would_get_round_it(tmp_path: Path):
    target = tmp_path / "a.nnplay"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(OSError, match="write-protected"):
        atomic.write_atomically(target, b"new")
    assert target.read_bytes() == b"old"


def test_what_is_no_file_is_never_replaced(tmp_path: Path):
    with pytest.raises(OSError, match="A folder; name a file in it"):
        atomic.write_atomically(tmp_path, b"new")


def test_a_name_as_long_as_names_can_be_is_written(tmp_path: Path):
    target = tmp_path / ("n" * 248 + ".nnplay")
    atomic.write_atomically(target, b"new")
    assert os.listdir(tmp_path) == [target.name]


def test_a_folder_that_is_gone_is_named(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="gone"):
        atomic.write_atomically(tmp_path / "gone" / "a.nnplay", b"new")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_what_is_saved_is_read_by_others_as_the_person_wants(tmp_path: Path):
    before = os.umask(0o022)
    try:
        write_archive(tmp_path / "shared.nnplay", MEMBERS)
        write_archive(tmp_path / "aside.nnplay", MEMBERS, private=True)
    finally:
        os.umask(before)
    assert (tmp_path / "shared.nnplay").stat().st_mode & 0o777 == 0o644
    assert (tmp_path / "aside.nnplay").stat().st_mode & 0o777 == 0o600
