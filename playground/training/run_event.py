"""Rare things that a run tells the person, and the answers of those who do not listen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RunEventKind = Literal["applied", "restarted", "stopped", "diverged", "sample_step", "branched"]


@dataclass(frozen=True)
class RunEvent:
    """Something rare that the person should be told in a sentence."""

    kind: RunEventKind
    text: str


def never() -> bool:
    """The answer of somebody who does not interrupt."""
    return False


def ignore_event(event: RunEvent) -> None:
    """Take an event without telling anybody."""
