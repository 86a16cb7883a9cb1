"""A lesson as a value: steps with words, and what each puts on the table.

It knows neither the file that it came from nor the window that plays it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playground.experiment.specs import Pace

NO_SAMPLE = -1


@dataclass(frozen=True)
class Paragraph:
    """Plain words to read."""

    text: str


@dataclass(frozen=True)
class Formula:
    """One line of mathematics, set apart from the words; its notation is told in `formula`."""

    text: str


@dataclass(frozen=True)
class Prediction:
    """A prediction that the room votes on before it sees the outcome.

    `hide` names what is covered until then: panels, curves like `loss.test`, or `figures`, those
    above the diagram.  Where nothing is named, the training waits for the vote instead.  `outcome`
    stands beside the distribution afterwards, and `explanation` follows the words of the step.
    `seen` asks the room once more, with the same options, what it has seen; "" does not.  `right`
    are the options, from 0, that the outcome bears out.
    """

    options: tuple[str, ...]
    hide: tuple[str, ...] = ()
    outcome: str = ""
    explanation: tuple[Paragraph | Formula, ...] = ()
    seen: str = ""
    right: tuple[int, ...] = ()


@dataclass(frozen=True)
class Step:
    """One step: words for the room, and what is on the table meanwhile.

    `example` names a bundled experiment or a file beside the lesson, "" leaves the one of the step
    before; `change` names variations of it (see `experiment.variations`), and `race` those that run
    beside it from the same start.  `lab` is the
    arrangement of the panels, `panels` are those that are shown; without the `diagram` they have
    its room, too.  `train` is the epoch at
    which the run pauses, 0 for no training, and `pace` how fast it goes there, "" for a rate at
    which that takes some ten seconds.  `sample` is the row of the data that is chosen, counted from
    0 as in the panels, NO_SAMPLE for none.  `rows` is the part of the data that the panels show
    which show either, "" leaves it to them.  `do` says what the lecturer does so that the room sees
    something move, `watch` where the room looks.  `notes` are for the lecturer.
    """

    title: str
    blocks: tuple[Paragraph | Formula, ...]
    example: str = ""
    change: tuple[str, ...] = ()
    race: tuple[str, ...] = ()
    lab: str = ""
    panels: tuple[str, ...] = ()
    diagram: bool = True
    train: int = 0
    pace: Pace | Literal[""] = ""
    sample: int = NO_SAMPLE
    rows: Literal["train", "test", ""] = ""
    do: str = ""
    watch: str = ""
    question: str = ""
    prediction: Prediction | None = None
    notes: str = ""


@dataclass(frozen=True)
class Lesson:
    """A titled sequence of at least one step; `minutes` is how long it takes in a room.

    `locked` and `hidden` name the parts of the experiment (see `locks`) that a class does not
    change, and those that it does not even see.  `folder` is where files of its own lie, and
    `language` the one that it is written in, "" for English or one that is not known.
    """

    name: str
    title: str
    summary: str
    minutes: int
    steps: tuple[Step, ...]
    locked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    folder: Path | None = None
    language: str = ""
