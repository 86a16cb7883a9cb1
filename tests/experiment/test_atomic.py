"""Writing whole files: what killed programs left is cleared away, and pipes are no files."""

from __future__ import annotations

import os
import time

import pytest

from playground.experiment.atomic import (
    OLD_PART_SECONDS,
    PART_PREFIX,
    PART_SUFFIX,
    check_regular,
    write_atomically,
)


def part(folder, name, age):
    path = folder / f"{PART_PREFIX}{name}{PART_SUFFIX}"
    path.write_bytes(b"half")
    moment = time.time() - age
    os.utime(path, (moment, moment))
    return path


def test_old_halves_of_files_are_removed_when_something_is_saved_beside_them(tmp_path):
    old = [part(tmp_path, str(number), OLD_PART_SECONDS + 60) for number in range(23)]
    young = part(tmp_path, "young", OLD_PART_SECONDS - 60)
    others = tmp_path / "thesis.part"
    others.touch()
    os.utime(others, (1, 1))
    write_atomically(tmp_path / "a.txt", b"whole")
    assert not any(path.exists() for path in old)
    assert young.exists()
    assert others.exists()


def test_a_link_with_the_name_of_a_half_is_not_followed(tmp_path):
    kept = tmp_path / "kept.txt"
    kept.write_bytes(b"mine")
    link = tmp_path / f"{PART_PREFIX}link{PART_SUFFIX}"
    link.symlink_to(kept)
    os.utime(link, (1, 1), follow_symlinks=False)
    write_atomically(tmp_path / "a.txt", b"whole")
    assert link.is_symlink()
    assert kept.read_bytes() == b"mine"


@pytest.mark.skipif(os.name != "posix", reason="other systems have other permissions")
def test_a_private_file_is_its_owner_s_even_where_others_could_read_the_old_one(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_atomically(path, b"new", private=True)
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such pipes and devices")
def test_a_pipe_a_device_and_a_folder_are_no_regular_files(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path, "/dev/null"):
        with pytest.raises(OSError, match=r"Not a regular file|A folder") as caught:
            check_regular(type(tmp_path)(path))
        assert caught.value.filename == str(path)
        with pytest.raises(OSError, match=r"Not a regular file|A folder"):
            write_atomically(type(tmp_path)(path), b"")
    check_regular(tmp_path / "nothing")
