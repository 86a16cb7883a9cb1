"""Sessions of one architecture that train in lock-step, as one plan of the engine.

Each ends up with the very bits, history and stops that it would have alone; only the time is
shared.  It knows neither why they run nor who looks on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from playground.engine.batched_trainer import BatchedTrainer
from playground.training.session import Session


class BatchedSessions:
    """Takes sessions that stand at the same place through the rest of their epoch.

    Raises:
        ValueError: they differ in more than seeds, data and numbers; the text says in what.
    """

    def __init__(self, sessions: Sequence[Session]) -> None:
        self._sessions = tuple(sessions)
        # A plan for many costs a single run more than its own.
        alone = len(self._sessions) == 1
        self._many = None if alone else BatchedTrainer([session.trainer for session in sessions])

    def advance(self, until: Callable[[], bool]) -> bool:
        """Train to the end of the epoch, or until `until` answers True between two steps.

        Returns whether the epoch is over, which a session may also have ended by stopping.
        """
        first = self._sessions[0]
        epoch, left = first.trainer.epoch, first.trainer.batches_per_epoch
        left -= first.trainer.batch_in_epoch
        if self._many is None:
            first.advance(until, most=left)
            return first.trainer.epoch != epoch or not first.playing
        self._many.run(left, until)
        if first.trainer.epoch == epoch:
            return False
        with np.errstate(all="ignore"):
            for session in self._sessions:
                session.finish_epoch()
        return True
