"""One thing that does not fit in an experiment: how bad it is, where, and in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from playground.experiment.names import field_name
from playground.sentence import Sentence, Statement

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Problem:
    """One thing that does not fit; `text` is a sentence without the field's path.

    The window says it in its own language.
    """

    severity: Severity
    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.field}: {self.text}"


def error(field: str, text: Sentence) -> Problem:
    """What keeps an experiment from being trained."""
    return Problem("error", field, text)


def warning(field: str, text: Sentence) -> Problem:
    """What will not go well, and is not forbidden."""
    return Problem("warning", field, text)


def refusal(problem: Problem) -> Statement:
    """What a person is told who asks for an edit that would make `problem`."""
    if problem.text[:1] not in '-0123456789"':
        return Statement(problem.text)
    # The number or name that does not fit stands first: say of what it is.
    name = field_name(problem.field)
    return Statement(Sentence("{field}: {objection}", field=name, objection=problem.text))
