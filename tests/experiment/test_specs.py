"""The names that an experiment may use are those that the engine has, each and no other."""

from __future__ import annotations

from typing import get_args

import pytest

from playground.engine import ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS, SCHEDULES
from playground.experiment import specs

# Softmax mixes the units of a layer, so it is for the outputs alone.
HIDDEN = set(ACTIVATIONS) - {"softmax"}


@pytest.mark.parametrize(
    ("names", "table"),
    [
        (specs.Activation, HIDDEN),
        (specs.OutputActivation, ACTIVATIONS),
        (specs.Initializer, INITIALIZERS),
        (specs.LossName, LOSSES),
        (specs.OptimizerKind, OPTIMIZERS),
        (specs.ScheduleKind, SCHEDULES),
    ],
    ids=["activations", "outputs", "initializers", "losses", "optimizers", "schedules"],
)
def test_what_the_engine_lists_can_be_chosen(names, table):
    assert set(get_args(names)) == set(table)
