"""Errors of reading a table, each one plain sentence, and how text from files is shown."""

from __future__ import annotations

import os
import re

from playground.sentence import Sentence

SHOWN_LENGTH = 40
CONTROL = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


class TableError(ValueError):
    """A table that can not be read or used.

    Its text is the sentence to show: one line that names the file, the line where there is one,
    and the cause.
    """


class Cancelled(Exception):
    """Whoever asked for the table does not want it any more."""


def refused(name: str, cause: str, line: int | None = None) -> TableError:
    """The error for the file called `name`, whose `line` counts from 1."""
    if line is None:
        return TableError(Sentence("{name}: {cause}", name=name, cause=cause))
    return TableError(Sentence("{name}, line {line}: {cause}", name=name, line=line, cause=cause))


def shown(text: str, length: int = SHOWN_LENGTH) -> str:
    """`text` on one line, without control characters, at most `length` characters."""
    plain = CONTROL.sub("?", text)
    return plain if len(plain) <= length else plain[: length - 1] + "…"


def file_name(path: str | os.PathLike[str]) -> str:
    """The last part of `path` as it may be shown."""
    return shown(os.path.basename(os.fspath(path)) or os.fspath(path), 80)


def rows_counted(number: int) -> Sentence:
    """“1 row”, “2 rows”."""
    return Sentence("1 row") if number == 1 else Sentence("{n} rows", n=number)


def cells_counted(number: int) -> Sentence:
    """“1 cell”, “2 cells”."""
    return Sentence("1 cell") if number == 1 else Sentence("{n} cells", n=number)


def columns_counted(number: int) -> Sentence:
    """“1 column”, “2 columns”."""
    return Sentence("1 column") if number == 1 else Sentence("{n} columns", n=number)


def cannot_be_read(error: BaseException) -> Sentence:
    """The cause that the system or a library names."""
    reason = getattr(error, "strerror", None) or shown(str(error), 120)
    return Sentence("can not be read: {reason}", reason=reason)
