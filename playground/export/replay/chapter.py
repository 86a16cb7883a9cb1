"""The content of a replay page: chapters with words, a question, and their runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# One run as values that JSON can hold; `recording` makes it and says what is in it.
Recording = Mapping[str, object]


@dataclass(frozen=True)
class Question:
    """A question to the reader before the outcome unfolds; `votes` are those of a room, or ()."""

    text: str
    options: tuple[str, ...]
    outcome: str
    votes: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Chapter:
    """One step: its words, all of them plain text, and its runs side by side.

    `runs` is () where the chapter goes on with the runs of the one before, at `epoch`.
    """

    title: str
    paragraphs: tuple[str, ...] = ()
    question: Question | None = None
    runs: tuple[Recording, ...] = ()
    epoch: int | None = None
