"""Writing a file so that the old one or the new one is there, whole, whatever happens.

Symbolic links stay links: what they point at is written.  The permissions of the old file stay.
What a killed program left half written is removed by the next one that writes beside it.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

# Short, since the name of the file may already be as long as names can be.
PART_PREFIX, PART_SUFFIX = ".playground-", ".part"
# Another copy of the program may be writing its own at this moment, on a slow network too.
OLD_PART_SECONDS = 600
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def write_atomically(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write `content` beside `path`, sync it, and rename it over `path`.

    A `private` file can be read by its owner alone.

    Raises:
        OSError: the folder or the file can not be written, the disk is full, or `path` is no
            regular file; it names `path`, and what was there is whole.
    """
    with _naming(path):
        _write(Path(os.path.realpath(path)), content, private)


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Let an error name `path`, and not the file beside it that was to become it."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno or errno.EIO, error.strerror or str(error), str(path)) from error


def _write(path: Path, content: bytes, private: bool) -> None:
    mode = PRIVATE_FILE if private else _mode_for(path)
    remove_old_parts(path.parent)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=PART_PREFIX, suffix=PART_SUFFIX)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def remove_old_parts(folder: Path) -> None:
    """Remove what killed programs of this user left half written in `folder`, if it is old."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(PART_PREFIX) and entry.name.endswith(PART_SUFFIX):
                with suppress(OSError):
                    if _is_old_part(entry.stat(follow_symlinks=False)):
                        os.unlink(entry.path)


def _is_old_part(found: os.stat_result) -> bool:
    ours = os.name != "posix" or found.st_uid == os.getuid()
    old = time.time() - found.st_mtime > OLD_PART_SECONDS
    return ours and old and stat.S_ISREG(found.st_mode)


def check_regular(path: Path) -> None:
    """Refuse a pipe, a device or a folder, which opening could wait for without end.

    Raises:
        OSError: `path` is there and no regular file.
    """
    with suppress(FileNotFoundError):
        _check_regular(path, path.stat().st_mode)


def check_writable(path: Path) -> None:
    """Refuse a place where `write_atomically` would fail, without touching what is there.

    Raises:
        OSError: no folder, one that can not be written, or something there that is to stay.
    """
    with _naming(path):
        place = Path(os.path.realpath(path))
        _mode_for(place)
        handle, part = tempfile.mkstemp(dir=place.parent, prefix=PART_PREFIX, suffix=PART_SUFFIX)
        os.close(handle)
        os.unlink(part)


def _check_regular(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "A folder; name a file in it", str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "Not a regular file", str(path))


def _mode_for(path: Path) -> int:
    """The permissions of `path`, or those that a new file would get."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
    # Renaming would get round a write protection, and put a file in the place of a device.
    _check_regular(path, mode)
    if not mode & 0o222:
        raise OSError(errno.EACCES, "The file is write-protected", str(path))
    return stat.S_IMODE(mode)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where folders can be synced."""
    if os.name != "posix":
        return
    # The new file is there already: a folder that can not be synced is no failure.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
