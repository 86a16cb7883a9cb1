"""Files that a command has promised to write: a place where nothing can be written is refused.

A training may take an hour, so that is said before its first step.
"""

from __future__ import annotations

from pathlib import Path

from playground.experiment.atomic import check_writable
from playground.experiment.project import SUFFIX


class OutputError(ValueError):
    """A place where the result can not be written; the text is the sentence to show."""


def check_outputs(*, history: Path | None, save: Path | None) -> None:
    """Refuse places where these files could not be written, or would not be what they say.

    Raises:
        OutputError: naming the option, the file and what would be right.
    """
    if save is not None and save.suffix.lower() != SUFFIX:
        raise OutputError(f"--save: {save}: a project ends in {SUFFIX}")
    if history is not None and history.suffix.lower() not in (".csv", ".txt", ""):
        raise OutputError(f"--history: {history}: a table of metrics ends in .csv")
    for option, path in (("--save", save), ("--history", history)):
        if path is None:
            continue
        try:
            check_writable(path)
        except OSError as error:
            raise OutputError(f"{option}: {path}: {error.strerror or error}") from error
