"""Experiments as frozen values, and their files, edits and history."""

from playground.experiment.specs import (
    DataSpec,
    EarlyStoppingSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    ScheduleSpec,
    TrainingSpec,
)

__all__ = [
    "DataSpec",
    "EarlyStoppingSpec",
    "Experiment",
    "LayerSpec",
    "NetworkSpec",
    "OptimizerSpec",
    "ScheduleSpec",
    "TrainingSpec",
]
