"""Going back in a run: which states are kept, and how to the moments between is found.

A moment between two kept states is recomputed from the earlier one, with the settings that were in
force then, so it is the same to the bit.  The machine drives the session it is given; it keeps
states, not curves.
"""

from __future__ import annotations

from dataclasses import dataclass

from playground.engine import TrainerState
from playground.experiment.specs import Experiment
from playground.training.checkpoints import Checkpoints, Position


@dataclass(frozen=True, eq=False)
class Waypoint:
    """A state of the trainer and the experiment that was in force from there on."""

    experiment: Experiment
    state: TrainerState

    @property
    def position(self) -> Position:
        """Where in the run it was taken."""
        return Position(self.state.epoch, self.state.batch_in_epoch)

    @property
    def size(self) -> int:
        """Bytes that it takes, arrays only."""
        state = self.state
        arrays = (state.parameters, state.gradient, state.order, state.batch_rows)
        memory = tuple(state.optimizer.arrays.values())
        return sum(array.nbytes for array in (*arrays, *memory))


class TimeMachine:
    """Owns the waypoints of one run and knows whether the run stands in its past."""

    def __init__(self, start: Waypoint) -> None:
        self._checkpoints: Checkpoints[Waypoint] = Checkpoints()
        self._checkpoints.pin(start.position, start, start.size)
        self._present: Waypoint | None = None

    @property
    def in_the_past(self) -> bool:
        """Whether the run was taken back and has not gone on since."""
        return self._present is not None

    @property
    def size(self) -> int:
        """Bytes of all kept states."""
        return self._checkpoints.size

    def wants(self, epoch: int) -> bool:
        """Whether a waypoint at the end of `epoch` would be kept."""
        return self._checkpoints.wants(Position(epoch))

    def keep(self, waypoint: Waypoint) -> None:
        """Keep a waypoint at the end of an epoch."""
        self._checkpoints.add(waypoint.position, waypoint, waypoint.size)

    def mark_change(self, waypoint: Waypoint) -> None:
        """Keep the state at which the settings changed to those of `waypoint`."""
        self._checkpoints.pin(waypoint.position, waypoint, waypoint.size)

    def leave(self, present: Waypoint) -> None:
        """Remember where the run stood when it is first taken back."""
        if self._present is None:
            self._present = present

    @property
    def present(self) -> Waypoint | None:
        """Where the run stood before it was taken back; None where it was not."""
        return self._present

    def nearest(self, epoch: int) -> Waypoint:
        """The waypoint from which the end of `epoch` is reached without a change of settings.

        Raises:
            ValueError: the run does not reach back that far.
        """
        return self._checkpoints.at_or_before(Position(epoch)).state

    def branch(self, position: Position) -> None:
        """The run goes on from `position`: its old future is forgotten."""
        self._checkpoints.truncate(position)
        self._present = None

    def arrive(self) -> None:
        """The run is back where it stood."""
        self._present = None
