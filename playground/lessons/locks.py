"""Locks of a lesson: parts of an experiment that must not change, compared before and after."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from playground.experiment.specs import Experiment

LOCKABLE = ("data", "network", "training")
HIDEABLE = ("data", "training", "run")


def broken_lock(locked: Iterable[str], before: Experiment, after: Experiment) -> str:
    """The name of the locked part in which `after` differs, "" where there is none.

    Seeds are free: another start is no other experiment.
    """
    for part in locked:
        old, new = (_without_seed(experiment, part) for experiment in (before, after))
        if old != new:
            return part
    return ""


def _without_seed(experiment: Experiment, part: str) -> object:
    spec = getattr(experiment, part)
    return replace(spec, seed=0) if hasattr(spec, "seed") else spec
