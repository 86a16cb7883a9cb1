"""Documents on the disk: read whole and tried out, or written whole; without Qt.

Everything here may be slow and is called on a thread beside the window.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from playground.experiment import archive
from playground.experiment.atomic import check_regular, write_atomically
from playground.experiment.files import ExperimentError, read_experiment, write_experiment
from playground.experiment.project import (
    SUFFIX,
    Project,
    load_project,
    save_project,
    stored_version,
)
from playground.experiment.run_state import VERSION
from playground.experiment.specs import Experiment
from playground.training.opening import start

EXPERIMENT_SUFFIX = ".json"
SUFFIXES = (SUFFIX, EXPERIMENT_SUFFIX)


class ChangedOnDisk(ValueError):
    """The file is not what it was when it was last read or written here."""


class GoneFromDisk(ValueError):
    """The file that was read or written here is not there any more, nor anything in its place."""


@dataclass(frozen=True, eq=False)
class OpenedFile:
    """The contents of a file, and its fingerprint."""

    path: Path
    content: Project | Experiment
    fingerprint: str | None


def is_project(path: Path) -> bool:
    """True if a file of this name holds a run, not the experiment alone."""
    return path.suffix.lower() != EXPERIMENT_SUFFIX


def read_document(path: Path) -> OpenedFile:
    """The project or experiment at `path`, which can be trained: that has been tried.

    Raises:
        ExperimentError: it can not be read or is refused; the text is the sentence to show.
        OSError: it is a pipe, a device or a folder.
    """
    path = path.absolute()
    check_regular(path)
    before = fingerprint(path)
    if before is None:
        raise ExperimentError(f"{path}: no such file")
    content = read_experiment(path) if not is_project(path) else load_project(path)
    try:
        start(content)
    except ValueError as error:
        raise ExperimentError(f"{path}: {error}") from error
    return OpenedFile(path, content, before)


def write_document(path: Path, project: Project, expected: str | None) -> str:
    """Write `project` to `path`, or its experiment alone to a JSON file; the new fingerprint.

    Raises:
        ChangedOnDisk: there is a file now whose fingerprint is not the one `expected`; None
            expects nothing.  Nothing is written then.
        GoneFromDisk: there is no file where `expected` was; the place may be an empty folder on
            which a disk is mounted no more.
        OSError: it can not be written; what was there is whole.
    """
    check_regular(path)
    if expected is not None and not path.exists():
        raise GoneFromDisk(f"{path}: is not there any more")
    if expected is not None and fingerprint(path) not in (None, expected):
        raise ChangedOnDisk(f"{path}: somebody else has changed it")
    if is_project(path):
        _keep_original(path)
        save_project(path, project)
    else:
        write_atomically(path, write_experiment(project.experiment))
    return fingerprint(path) or ""


def _keep_original(path: Path) -> None:
    """Leave a file of an older version beside the one that is about to take its place."""
    version = stored_version(path)
    if version is None or version >= VERSION:
        return
    kept = path.with_name(f"{path.stem} (version {version}){path.suffix}")
    if not kept.exists():
        write_atomically(kept, path.read_bytes())


def fingerprint(path: Path) -> str | None:
    """A digest of the file at `path`; None where there is none that can be read.

    Time and size would be quicker, but a copy of the same bytes, as clients that keep folders in
    step make them, is no change, and one within a tick of the clock is.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(archive.MAX_BYTES + 1)
    except OSError:
        return None
    return hashlib.sha256(content).hexdigest()
