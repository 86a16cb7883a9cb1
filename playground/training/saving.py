"""What of a session goes into a file, and comes back from it: a run that can be gone on with.

It belongs to the session and reaches into it; taking a project changes nothing of the run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from playground.data.table import shelved
from playground.experiment.project import Project
from playground.training.apparatus import Apparatus, Waypoint
from playground.training.build import prepare

if TYPE_CHECKING:
    from playground.training.session import Session


def project_of(session: Session) -> Project:
    """The experiment and the state of its run.

    Where the past is shown it is the run to its end; where the run has overflowed it is the last
    epoch before, since nothing could be done with the numbers after it.
    """
    end = _end_of_run(session)
    # Nothing could be done with numbers that are not finite.
    state = end.state if np.isfinite(end.state.parameters).all() else session._finite.state
    table = session.experiment.data.table
    return Project(
        session.experiment,
        session.initial_parameters,
        state,
        session.history.view(),
        session.history.stride,
        session.best,
        session._held_out.parameters.copy(),
        end.switched_off,
        None if table is None else shelved(table.sha256),
    )


def _end_of_run(session: Session) -> Waypoint:
    apparatus, machine = session._apparatus, session._machine
    if machine is None or machine.present is None:
        return apparatus.waypoint()
    shown = apparatus.waypoint()
    apparatus.stand_at(machine.present)
    apparatus.take_settings(session.experiment)
    end = apparatus.waypoint()
    apparatus.stand_at(shown)
    return end


def apparatus_of(project: Project) -> Apparatus:
    """What `project` is gone on with, bit for bit as if it had never been closed.

    Raises:
        ValueError: its arrays do not fit its experiment.
    """
    apparatus = Apparatus.begun(project.experiment, prepare(project.experiment))
    project.check_fits(apparatus.network)
    apparatus.trainer.restore(project.trainer)
    apparatus.silenced.recall(project.switched_off)
    return apparatus
