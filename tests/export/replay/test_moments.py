"""The moments of a page: first and last always, and more where the loss changes."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from playground.export.replay.moments import chosen_epochs


def test_a_short_run_keeps_every_epoch():
    assert chosen_epochs(np.arange(5), np.ones(5), 60) == (0, 1, 2, 3, 4)


def test_a_fall_of_the_loss_gets_more_moments_than_a_plateau():
    losses = np.concatenate([np.ones(500), np.geomspace(1.0, 1e-4, 100), np.full(400, 1e-4)])
    chosen = np.array(chosen_epochs(np.arange(1000), losses, 60))
    falling = ((chosen >= 500) & (chosen < 600)).sum()
    assert falling > 3 * ((chosen >= 200) & (chosen < 300)).sum()


def test_an_epoch_that_is_asked_for_is_there():
    assert 777 in chosen_epochs(np.arange(1000), np.linspace(2, 1, 1000), 20, always=(777,))


@given(
    rows=st.integers(1, 400),
    most=st.integers(3, 60),
    losses=arrays(np.float64, 400, elements=st.floats(allow_nan=True, allow_infinity=True)),
)
def test_there_are_never_too_many_and_both_ends_are_there(rows, most, losses):
    epochs = 3 * np.arange(rows)
    chosen = chosen_epochs(epochs, losses[:rows], most)
    assert len(chosen) <= most
    assert (chosen[0], chosen[-1]) == (epochs[0], epochs[-1])
    assert list(chosen) == sorted(set(chosen))
