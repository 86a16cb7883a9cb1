"""Going back in a run: which moments are kept, and how those between them are found.

A moment between two kept ones is recomputed from the earlier one, with the settings that were in
force then, so it is the same to the bit.  The machine drives the training state that it is given;
it keeps moments, not curves.
"""

from __future__ import annotations

import numpy as np

from playground.training.checkpoints import Checkpoints, Position
from playground.training.training_state import Checkpoint, TrainingState

# So many moments say where a run came along.
MAX_ON_A_PATH = 64


class TimeMachine:
    """Owns the checkpoints of one network's training and knows whether it stands in its past."""

    def __init__(self, training_state: TrainingState) -> None:
        self._training_state = training_state
        self._checkpoints: Checkpoints[Checkpoint] = Checkpoints()
        self._present: Checkpoint | None = None
        self.mark_change()

    @property
    def in_the_past(self) -> bool:
        """True if the run was taken back and has not gone on since."""
        return self._present is not None

    @property
    def present(self) -> Checkpoint | None:
        """The state of the run before it was taken back; None where it was not."""
        return self._present

    @property
    def size(self) -> int:
        """Bytes of all kept moments."""
        return self._checkpoints.size

    @property
    def earliest_epoch(self) -> int:
        """The first whole epoch that can be gone back to."""
        first = self._checkpoints.positions[0]
        return first.epoch + (first.batch > 0)

    def keep(self, checkpoint: Checkpoint) -> None:
        """Keep `checkpoint`, the end of an epoch, where there is room for it."""
        self._checkpoints.add(checkpoint.position, checkpoint, checkpoint.size)

    def mark_change(self) -> None:
        """Keep this moment for good: the settings, or the parameters, have changed here."""
        here = self._training_state.checkpoint()
        self._checkpoints.pin(here.position, here, here.size)

    def go_to(self, epoch: int) -> None:
        """Stand at the end of `epoch`, one that the run has reached, bit for bit.

        Raises:
            ValueError: the run does not reach back that far.
        """
        checkpoint = self._nearest(epoch)
        if self._present is None:
            self._present = self._training_state.checkpoint()
        self._training_state.restore(checkpoint, epoch)

    def return_to_present(self) -> None:
        """Stand where the run stood before it was taken back."""
        if self._present is not None:
            self._training_state.load_checkpoint(self._present)
            self._present = None

    def branch(self) -> None:
        """The run goes on from the past that is shown: its old future is forgotten."""
        trainer = self._training_state.trainer
        self._checkpoints.truncate(Position(trainer.epoch, trainer.batch_in_epoch))
        self._present = None

    def path(self) -> tuple[np.ndarray, ...]:
        """The parameters of some kept moments up to the one that is shown, (P,) each."""
        trainer = self._training_state.trainer
        here = Position(trainer.epoch, trainer.batch_in_epoch)
        kept = [one.state.parameters for one in self._checkpoints.states_before(here)]
        some = np.linspace(0, len(kept) - 1, min(len(kept), MAX_ON_A_PATH)).astype(int)
        return tuple(kept[place] for place in some)

    def parameters_at(self, epoch: int) -> np.ndarray:
        """The parameters of the end of `epoch`, flat; the run stands afterwards where it stood.

        Raises:
            ValueError: the run does not reach back that far.
        """
        here = self._training_state.checkpoint()
        self._training_state.restore(self._nearest(epoch), epoch)
        found = self._training_state.network.parameters.copy()
        self._training_state.load_checkpoint(here)
        return found

    def _nearest(self, epoch: int) -> Checkpoint:
        return self._checkpoints.at_or_before(Position(epoch)).state
