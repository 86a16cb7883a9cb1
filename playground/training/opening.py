"""Beginning a session with whatever FILE was: an experiment, or a project with its run."""

from __future__ import annotations

from collections.abc import Callable

from playground.experiment.project import Project
from playground.experiment.specs import Experiment
from playground.training.run_event import RunEvent, ignore_event
from playground.training.session import Session


def start(
    opened: Experiment | Project,
    notify: Callable[[RunEvent], None] = ignore_event,
    *,
    remember: bool = False,
) -> Session:
    """A session of an experiment at its start, or of a project where it stood.

    With `remember` it can go back to its earlier epochs.

    Raises:
        ValueError: it can not be built, or the project's arrays do not fit.
    """
    if isinstance(opened, Experiment):
        return Session(opened, notify, remember=remember)
    session = Session(opened.experiment, notify, remember=remember)
    session.resume(opened)
    return session
