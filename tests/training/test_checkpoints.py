"""States to go back to: within the budget, even over the run."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.training.checkpoints import Checkpoints


def filled(epochs: int, budget: int, size: int) -> Checkpoints[str]:
    checkpoints: Checkpoints[str] = Checkpoints(budget)
    for epoch in range(epochs):
        checkpoints.add(epoch, f"state {epoch}", size)
    return checkpoints


@given(st.integers(1, 400), st.integers(30, 500), st.integers(1, 10))
def test_the_states_fit_the_budget_and_lie_evenly(epochs, budget, size):
    checkpoints = filled(epochs, budget, size)
    gaps = np.diff(checkpoints.epochs)
    assert checkpoints.size <= budget
    assert checkpoints.epochs[0] == 0
    assert len(set(gaps.tolist())) <= 1
    assert epochs - 1 - checkpoints.epochs[-1] <= (gaps[0] if len(gaps) else epochs)


def test_the_nearest_earlier_state_is_found():
    checkpoints = filled(100, budget=20, size=1)
    kept = checkpoints.at_or_before(50)
    assert kept.state == f"state {kept.epoch}"
    assert 50 - 8 < kept.epoch <= 50
    with pytest.raises(ValueError, match="before -1"):
        checkpoints.at_or_before(-1)


def test_truncating_forgets_the_future_and_it_can_be_lived_again():
    checkpoints = filled(10, budget=1000, size=1)
    checkpoints.truncate(4)
    assert checkpoints.epochs == (0, 1, 2, 3, 4)
    checkpoints.add(5, "again", 1)
    assert checkpoints.at_or_before(9).state == "again"
