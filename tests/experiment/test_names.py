"""Every choice among the settings has a name for people."""

from __future__ import annotations

from typing import get_args

from playground.engine import LOSSES
from playground.experiment.names import INITIALIZER_NAMES, LOSS_NAMES
from playground.experiment.specs import Initializer


def test_every_loss_and_every_rule_for_initial_weights_has_a_name():
    assert list(LOSS_NAMES) == list(LOSSES)
    assert set(INITIALIZER_NAMES) == set(get_args(Initializer))
