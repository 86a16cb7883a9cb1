"""A lesson as a value: steps with words, and what each puts on the table.

It knows neither the file that it came from nor the window that plays it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Paragraph:
    """Plain words to read."""

    text: str


@dataclass(frozen=True)
class Formula:
    """One line of mathematics in Unicode letters, set apart from the words."""

    text: str


@dataclass(frozen=True)
class Step:
    """One step: words for the room, and what is on the table meanwhile.

    `example` names a bundled experiment, "" leaves the one of the step before.  `lab` is the
    arrangement of the panels, `panels` are those on top of their stacks.  `train` is the epoch at
    which the run pauses, 0 for no training.  `notes` are for the lecturer.
    """

    title: str
    blocks: tuple[Paragraph | Formula, ...]
    example: str = ""
    lab: str = ""
    panels: tuple[str, ...] = ()
    train: int = 0
    watch: str = ""
    question: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Lesson:
    """A titled sequence of at least one step; `minutes` is how long it takes in a room."""

    name: str
    title: str
    summary: str
    minutes: int
    steps: tuple[Step, ...]


def standing(lesson: Lesson, index: int) -> tuple[str, int]:
    """The example on the table in step `index`, and the epoch to which it has been trained.

    A step without an example stands on the last one before it, and on its training.
    """
    train = 0
    for step in reversed(lesson.steps[: index + 1]):
        train = max(train, step.train)
        if step.example:
            return step.example, train
    return "", train
