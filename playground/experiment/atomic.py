"""Writing a file so that the old one or the new one is there, whole, whatever happens.

Symbolic links stay links: what they point at is written.  The permissions of the old file stay.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

# Short, since the name of the file may already be as long as names can be.
PART_PREFIX, PART_SUFFIX = ".playground-", ".part"


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` beside `path`, sync it, and rename it over `path`.

    Raises:
        OSError: the folder or the file can not be written, the disk is full, or `path` is no
            regular file; what was there is whole.
    """
    path = Path(os.path.realpath(path))
    mode = _mode_for(path)
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


def _mode_for(path: Path) -> int:
    """The permissions of `path`, or those that a new file would get."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
    # Renaming would get round a write protection, and put a file in the place of a device.
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "Not a regular file", str(path))
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
