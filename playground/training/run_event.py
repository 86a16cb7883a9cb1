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
    """False: training is not to be interrupted."""
    return False


def ignore_event(event: RunEvent) -> None:
    """Discard an event."""
