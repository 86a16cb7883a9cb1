"""The pictures on the cards: an experiment, how long it trains, what is drawn.

Values only; the training is in `training`, the drawing in `thumbnail`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from msgspec.structs import replace

from playground.experiment.edits import choose_data
from playground.experiment.files import load_example
from playground.experiment.specs import Experiment
from playground.lessons import Lesson, step_setup
from playground.training.probe import Probe
from playground.training.probes.gradients import GradientMatrices
from playground.training.probes.plane import PlaneOutputs
from playground.training.probes.samples import SampleLedger

Kind = Literal["map", "losses", "gradients", "shares"]

# Cells along each side of a small map; fine enough for a hundred pixels.
MAP = PlaneOutputs(resolution=40)
GRADIENTS = GradientMatrices()
SAMPLE = SampleLedger()
PROBES: dict[Kind, frozenset[Probe]] = {
    "map": frozenset({MAP}),
    "losses": frozenset(),
    "gradients": frozenset({GRADIENTS}),
    "shares": frozenset({SAMPLE}),
}
EPOCHS = 80


@dataclass(frozen=True)
class Show:
    """One picture: `make` gives the experiment that is trained for `epochs`, seen as `kind`."""

    make: Callable[[], Experiment]
    kind: Kind = "map"
    epochs: int = EPOCHS


# What tells most about each part of the lecture; any other lesson shows its first example's map.
_LESSONS: dict[str, tuple[str, Kind, int]] = {
    "backward-through-many-layers": ("vanishing-sigmoid", "gradients", 30),
    "change-the-activation": ("vanishing-relu", "map", 60),
    "one-neuron-a-class": ("iris", "map", 60),
    "from-scores-to-probabilities": ("spiral", "shares", 400),
    "the-price-of-being-wrong": ("spiral", "losses", 400),
    "homework-and-exam": ("overfit-blobs", "losses", 150),
}


def show_of_example(name: str, epochs: int = EPOCHS) -> Show:
    """The map of a bundled example."""
    return Show(partial(load_example, name), epochs=epochs)


def show_of_lesson(lesson: Lesson) -> Show | None:
    """The picture of `lesson`; None where its first step has no experiment."""
    name, kind, epochs = _LESSONS.get(lesson.name, (step_setup(lesson, 0).example, "map", EPOCHS))
    return Show(partial(load_example, name), kind, epochs) if name else None


def painted_experiment() -> Experiment:
    """The experiment to paint on: a few clouds, and a network that learns them at once."""
    chosen = choose_data(load_example("spiral"), "points")
    return replace(chosen, title="Painted points", notes="")


# The spirals stand on a plateau for some hundred epochs.
SHOW_OF_SPIRAL = show_of_example("spiral", epochs=600)
SHOW_OF_PAINTING = Show(painted_experiment, epochs=250)
