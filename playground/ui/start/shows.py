"""The pictures on the cards: an experiment, how long it trains, what is drawn.

Values only.  Nothing is trained for the page: what each picture shows is in `stills`, where
`packaging/start_pictures.py` has put it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from playground.experiment.edits import choose_data
from playground.experiment.files import load_example
from playground.experiment.specs import Experiment
from playground.lessons import Lesson, lesson_names, load_lesson, step_setup

Kind = Literal["map", "losses", "gradients", "shares"]

EPOCHS = 80
PAINTED = "painted"


@dataclass(frozen=True)
class Show:
    """One picture: a bundled `example`, or `PAINTED`, trained for `epochs` and seen as `kind`."""

    example: str
    kind: Kind = "map"
    epochs: int = EPOCHS

    @property
    def name(self) -> str:
        """What the still picture of it is called."""
        return f"{self.example} {self.kind} {self.epochs}"

    def experiment(self) -> Experiment:
        """What is trained.

        Raises:
            ExperimentError: there is no such example.
        """
        return painted_experiment() if self.example == PAINTED else load_example(self.example)


# What tells most about each part of the lecture; any other lesson shows its first example's map.
# The deep ReLU network jumps on its way, at epochs that hang on the rounding of the processor; by
# epoch 90 it has found its way back from each.
_LESSONS: dict[str, Show] = {
    "backward-through-many-layers": Show("vanishing-sigmoid", "gradients", 30),
    "change-the-activation": Show("vanishing-relu", "map", 90),
    "one-neuron-a-class": Show("iris", "map", 60),
    "from-scores-to-probabilities": Show("spiral", "shares", 400),
    "the-price-of-being-wrong": Show("spiral", "losses", 400),
    "homework-and-exam": Show("overfit-blobs", "losses", 150),
}
# The spirals stand on a plateau for some hundred epochs.
SHOW_OF_SPIRAL = Show("spiral", epochs=600)
SHOW_OF_PAINTING = Show(PAINTED, epochs=250)


def show_of_lesson(lesson: Lesson) -> Show | None:
    """The picture of `lesson`; None where its first step has no experiment."""
    if lesson.name in _LESSONS:
        return _LESSONS[lesson.name]
    example = step_setup(lesson, 0).example
    return Show(example) if example else None


def all_shows() -> tuple[Show, ...]:
    """The pictures of the whole page, in the order of reading."""
    of_lessons = (show_of_lesson(load_lesson(name)) for name in lesson_names())
    return (SHOW_OF_SPIRAL, SHOW_OF_PAINTING, *(show for show in of_lessons if show))


def painted_experiment() -> Experiment:
    """The experiment to paint on: a few clouds, and a network that learns them at once."""
    chosen = choose_data(load_example("spiral"), "points")
    return replace(chosen, title="Painted points", notes="")
