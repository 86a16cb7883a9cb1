"""What of a session goes into a file: the run to its end, in a state that can be gone on with.

It belongs to the session and reaches into it; taking a project changes nothing of the run.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from playground.engine import TrainerState
from playground.experiment.project import Project
from playground.training.silencing import Link

if TYPE_CHECKING:
    from playground.training.session import Session


def project_of(session: Session) -> Project:
    """The experiment and the state of its run.

    Where the past is shown it is the run to its end; where the run has overflowed it is the last
    epoch before, since nothing could be done with the numbers after it.
    """
    state, switched_off = _last_state(session)
    if not np.isfinite(state.parameters).all():
        state = session._finite_state
    return Project(
        session.experiment,
        session.initial_parameters,
        state,
        session.history.view(),
        session.history.stride,
        session.best,
        session._held_out.parameters.copy(),
        switched_off,
    )


def _last_state(session: Session) -> tuple[TrainerState, Mapping[Link, float]]:
    machine = session._machine
    if machine is None or machine.present is None:
        return session.trainer.state(), session._silenced.weights
    here, remembered = session._waypoint(), session._silenced.weights
    session._stand_at(machine.present)
    session._take_settings(session.experiment)
    found = session.trainer.state(), session._silenced.weights
    session._stand_at(here)
    session._silenced.recall(remembered)
    return found
