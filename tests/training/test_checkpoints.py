"""States to go back to: within the budget, even over the run, pinned where settings changed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.training.checkpoints import Checkpoints, Position


def filled(epochs: int, budget: int, size: int) -> Checkpoints[str]:
    checkpoints: Checkpoints[str] = Checkpoints(budget)
    for epoch in range(epochs):
        checkpoints.add(Position(epoch), f"state {epoch}", size)
    return checkpoints


@given(st.integers(1, 400), st.integers(30, 500), st.integers(1, 10))
def test_the_states_fit_the_budget_and_lie_evenly(epochs, budget, size):
    checkpoints = filled(epochs, budget, size)
    kept = [position.epoch for position in checkpoints.positions]
    gaps = np.diff(kept)
    assert checkpoints.size <= budget
    assert kept[0] == 0
    assert len(set(gaps.tolist())) <= 1
    assert epochs - 1 - kept[-1] <= (gaps[0] if len(gaps) else epochs)


def test_the_nearest_earlier_state_is_found():
    checkpoints = filled(100, budget=20, size=1)
    kept = checkpoints.at_or_before(Position(50))
    assert kept.state == f"state {kept.position.epoch}"
    assert 50 - 8 < kept.position.epoch <= 50
    with pytest.raises(ValueError, match="before epoch -1"):
        checkpoints.at_or_before(Position(-1))


def test_truncating_forgets_the_future_and_it_can_be_lived_again():
    checkpoints = filled(10, budget=1000, size=1)
    checkpoints.truncate(Position(4))
    assert checkpoints.positions[-1] == Position(4)
    checkpoints.add(Position(5), "again", 1)
    assert checkpoints.at_or_before(Position(9)).state == "again"


def test_a_pin_in_the_middle_of_an_epoch_survives_thinning():
    checkpoints = filled(10, budget=20, size=1)
    checkpoints.pin(Position(9, 3), "changed", 1)
    for epoch in range(10, 200):
        checkpoints.add(Position(epoch), f"state {epoch}", 1)
    assert Position(9, 3) in checkpoints.positions
    assert checkpoints.size <= 20


def test_even_pins_alone_stay_within_the_budget():
    checkpoints = filled(1, budget=10, size=1)
    for epoch in range(1, 100):
        checkpoints.pin(Position(epoch), "changed", 1)
    assert checkpoints.size <= 10
    assert checkpoints.positions[-1] == Position(99)
