"""What of a session goes into a file, and comes back from it: a run that can be gone on with.

It belongs to the session and reaches into it; taking a project changes nothing of the run.
"""

from __future__ import annotations

import numpy as np

from playground.data.table import shelved
from playground.experiment.history import History
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.training.apparatus import Apparatus, Waypoint
from playground.training.build import prepare
from playground.training.held_out import HeldOut
from playground.training.time_machine import TimeMachine


def project_of(
    experiment: Experiment,
    initial_parameters: np.ndarray,
    end: Waypoint,
    finite: Waypoint,
    history: History,
    held_out: HeldOut,
) -> Project:
    """The experiment and the state of its run at `end`.

    Where the run has overflowed it is the last epoch before, `finite`: nothing could be done with
    the numbers after it.
    """
    state = end.state if np.isfinite(end.state.parameters).all() else finite.state
    table = experiment.data.table
    return Project(
        experiment,
        initial_parameters,
        state,
        history.view(),
        history.stride,
        held_out.best,
        held_out.parameters.copy(),
        end.switched_off,
        None if table is None else shelved(table.sha256),
    )


def end_of_run(
    experiment: Experiment, apparatus: Apparatus, machine: TimeMachine | None
) -> Waypoint:
    """Where the run has come to, also while the past is shown."""
    if machine is None or machine.present is None:
        return apparatus.waypoint()
    shown = apparatus.waypoint()
    apparatus.stand_at(machine.present)
    apparatus.take_settings(experiment)
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
