"""Saving a session to a file and restoring it, so that the run can be continued.

It belongs to the session and reaches into it; taking a project changes nothing of the run.
"""

from __future__ import annotations

import numpy as np

from playground.data.table import cached_rows
from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.training.build import prepare
from playground.training.course import Course
from playground.training.time_machine import TimeMachine
from playground.training.training_state import Checkpoint, TrainingState


def project_of(
    experiment: Experiment,
    initial_parameters: np.ndarray,
    end: Checkpoint,
    finite: Checkpoint,
    course: Course,
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
        course.history.view(),
        course.history.stride,
        course.best,
        course.parameters.copy(),
        end.switched_off,
        None if table is None else cached_rows(table.sha256),
    )


def end_of_run(
    experiment: Experiment, training_state: TrainingState, machine: TimeMachine | None
) -> tuple[Checkpoint, bool]:
    """The state at the end of the run, also while the past is shown.

    False with it where held-out losses do not compare with those so far: other rows were chosen
    while the past is shown.
    """
    if machine is None or machine.present is None:
        return training_state.checkpoint(), True
    shown = training_state.checkpoint()
    training_state.load_checkpoint(machine.present)
    compares = training_state.set_settings(experiment)
    end = training_state.checkpoint()
    training_state.load_checkpoint(shown)
    return end, compares


def training_state_of(project: Project) -> TrainingState:
    """The state to continue `project` from, bit for bit as if it had never been closed.

    Raises:
        ValueError: its arrays do not fit its experiment.
    """
    training_state = TrainingState.new(project.experiment, prepare(project.experiment))
    project.check_fits(training_state.network)
    training_state.trainer.restore(project.trainer)
    training_state.link_mask.remember(project.switched_off)
    return training_state
