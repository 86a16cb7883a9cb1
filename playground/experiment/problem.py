"""One thing that does not fit in an experiment: how bad it is, where, and in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from playground.sentence import Sentence

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Problem:
    """One thing that does not fit; `text` is a sentence without the field's path.

    That of a warning stands in the window, and can be worded in its language.
    """

    severity: Severity
    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.field}: {self.text}"


def error(field: str, text: str) -> Problem:
    """What keeps an experiment from being trained."""
    return Problem("error", field, text)


def warning(field: str, text: Sentence) -> Problem:
    """What will not go well, and is not forbidden."""
    return Problem("warning", field, text)
