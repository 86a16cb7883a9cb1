"""Rare things that a run tells the person, and the answers of those who do not listen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NoticeKind = Literal["applied", "restarted", "stopped", "diverged", "walked", "branched"]


@dataclass(frozen=True)
class RunEvent:
    """Something rare that the person should be told in a sentence."""

    kind: NoticeKind
    text: str


def never() -> bool:
    """The answer of somebody who does not interrupt."""
    return False


def silent(notice: RunEvent) -> None:
    """Take a notice without telling anybody."""
