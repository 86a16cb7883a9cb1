"""Commands of the window to the training thread, as frozen values.

A command is executed on the training thread between two steps.  An exception in it leaves the
run as it was and is reported; it never ends the thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

import numpy as np

from playground.training.layer_mapping import IDENTITY, LayerMapping
from playground.training.pace import StepUnit
from playground.training.permute_units import reordered, unit_to_end, with_parameter
from playground.training.stopping import StopRule

if TYPE_CHECKING:
    from playground.experiment import Experiment
    from playground.experiment.project import Project
    from playground.training.comparison import Comparison


class Command(Protocol):
    """Something to do with the run, on its own thread."""

    def execute(self, comparison: Comparison) -> None:
        """Do it; may raise ValueError with a sentence for the user."""
        ...


@dataclass(frozen=True)
class Play:
    """Train until told otherwise."""

    def execute(self, comparison: Comparison) -> None:
        comparison.play()


@dataclass(frozen=True)
class Pause:
    """Stop after the current step."""

    def execute(self, comparison: Comparison) -> None:
        comparison.pause()


@dataclass(frozen=True)
class Step:
    """One sample of the next batch, one update, or as many as are missing to the epoch's end."""

    unit: StepUnit = "batch"

    def execute(self, comparison: Comparison) -> None:
        comparison.pause()
        comparison.step(self.unit)


@dataclass(frozen=True)
class Reset:
    """Back to the same initial parameters, step 0; `sentence` is told when it has happened."""

    sentence: str = ""

    def execute(self, comparison: Comparison) -> None:
        comparison.reset(self.sentence)


@dataclass(frozen=True)
class Apply:
    """Go on as another experiment: live where that is possible, from the start elsewhere."""

    experiment: Experiment
    mapping: LayerMapping = IDENTITY

    def execute(self, comparison: Comparison) -> None:
        comparison.apply(self.experiment, self.mapping)


@dataclass(frozen=True)
class Open:
    """Begin another experiment from its start, paused."""

    experiment: Experiment

    def execute(self, comparison: Comparison) -> None:
        comparison.open(self.experiment)


@dataclass(frozen=True)
class AddRun:
    """Race these experiments against the one on the table, from step 0; () ends the race."""

    experiments: tuple[Experiment, ...]

    def execute(self, comparison: Comparison) -> None:
        comparison.add_runs(self.experiments)


@dataclass(frozen=True)
class RemoveRun:
    """Remove the run of this number, counted from 0, from the comparison; all others go on."""

    number: int

    def execute(self, comparison: Comparison) -> None:
        comparison.remove_run(self.number)


@dataclass(frozen=True)
class Resume:
    """Go on with the run of a project, paused."""

    project: Project

    def execute(self, comparison: Comparison) -> None:
        comparison.resume(self.project)


@dataclass(frozen=True)
class Rewind:
    """Show the end of `epoch` again; None goes back to where the run stands."""

    epoch: int | None

    def execute(self, comparison: Comparison) -> None:
        comparison.rewind(self.epoch)


@dataclass(frozen=True)
class RestoreBest:
    """Go back to the epoch of the lowest held-out loss."""

    def execute(self, comparison: Comparison) -> None:
        comparison.restore_best()


@dataclass(frozen=True)
class SetParameter:
    """Give one weight or bias, by its place in the flat vector, another value."""

    index: int
    value: float

    def execute(self, comparison: Comparison) -> None:
        change = partial(
            with_parameter, comparison.main.network, index=self.index, value=self.value
        )
        comparison.main.change_state(change)


@dataclass(frozen=True)
class MoveUnitToEnd:
    """Move a hidden neuron to the end of its layer, from where it can be removed."""

    layer: int
    unit: int

    def execute(self, comparison: Comparison) -> None:
        order = unit_to_end(comparison.main.network, self.layer, self.unit)
        comparison.main.change_state(partial(reordered, order=order))


@dataclass(frozen=True)
class MoveUnitBack:
    """Move the last neuron of a hidden layer to the place `unit`: undoes `MoveUnitToEnd`."""

    layer: int
    unit: int

    def execute(self, comparison: Comparison) -> None:
        order = np.argsort(unit_to_end(comparison.main.network, self.layer, self.unit))
        comparison.main.change_state(partial(reordered, order=order))


@dataclass(frozen=True)
class SetPace:
    """At most `steps_per_second` steps a second; None for full speed."""

    steps_per_second: float | None

    def execute(self, comparison: Comparison) -> None:
        comparison.main.pace.steps_per_second = self.steps_per_second


@dataclass(frozen=True)
class SetStop:
    """Pause by itself at the end of `epoch`, or when the training loss is at most `loss`."""

    epoch: int | None = None
    loss: float | None = None

    def execute(self, comparison: Comparison) -> None:
        comparison.main.stop_rule = StopRule(self.epoch, self.loss)


@dataclass(frozen=True)
class QueryPosition:
    """Tell `reply` where the run stands, on the training thread: its number and its step."""

    reply: Callable[[int, int], object]

    def execute(self, comparison: Comparison) -> None:
        self.reply(comparison.main.run, comparison.main.trainer.steps)


@dataclass(frozen=True)
class ExportProject:
    """Give the run as a project, and its number, to `reply`, on the training thread.

    Where that fails `reply` gets the exception in place of the project.
    """

    reply: Callable[[object, int], object]

    def execute(self, comparison: Comparison) -> None:
        try:
            project: object = comparison.main.project()
        except Exception as error:
            project = error
        self.reply(project, comparison.main.run)
