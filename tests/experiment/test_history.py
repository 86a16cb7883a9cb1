"""The table of metrics: complete while small, thinned evenly when large, views stay true."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.experiment.history import METRICS, History, Record


def record(epoch: int, layers: int = 2) -> Record:
    return Record(
        epoch,
        3 * epoch,
        *(epoch + place / 10 for place in range(len(METRICS))),
        gradient_norms=tuple(float(epoch) for _ in range(layers)),
    )


def filled(epochs: int, capacity: int) -> History:
    history = History(2, capacity)
    for epoch in range(epochs):
        history.append(record(epoch))
    return history


def test_every_epoch_is_kept_while_there_is_room():
    view = filled(50, 64).view()
    assert view.epochs.tolist() == list(range(50))
    assert view.steps.tolist() == [3 * epoch for epoch in range(50)]
    assert view.last() == record(49)
    assert np.allclose(view.metric("train_accuracy"), np.arange(50) + 0.3)


@given(st.integers(1, 700))
def test_a_long_run_keeps_its_start_its_end_and_even_gaps(epochs):
    view = filled(epochs, 16).view()
    gaps = np.diff(view.epochs[:-1])
    assert len(view) <= 17
    assert view.epochs[0] == 0
    assert view.epochs[-1] == epochs - 1
    assert len(set(gaps.tolist())) <= 1
    assert view.gradient_norms[:, 0].tolist() == view.epochs.tolist()


def test_the_best_epoch_is_never_thinned_away():
    history = History(2, capacity=16)
    for epoch in range(500):
        loss = abs(epoch - 5) if epoch < 300 else abs(epoch - 333) - 40.0
        history.append(replace(record(epoch), validation_loss=loss))
        view = history.view()
        best = 5 if epoch < 300 else min(epoch, 333)
        if 5 <= epoch < 300 or epoch > 310:
            assert best in view.epochs
            assert (
                view.metric("validation_loss").min()
                == view.metric("validation_loss")[view.epochs.tolist().index(best)]
            )
    assert len(history.view()) <= 18
    again = History.from_view(history.view(), history.stride, capacity=16)
    assert again.view().epochs.tolist() == history.view().epochs.tolist()
    history.truncate(320)
    assert history.view().epochs.max() <= 320
    history.resize(3)
    assert history.view().gradient_norms.shape[1] == 3


def test_a_view_does_not_change_when_the_run_goes_on():
    history = filled(30, 16)
    view = history.view()
    before = view.table.copy()
    for epoch in range(30, 200):
        history.append(record(epoch))
    assert np.array_equal(view.table, before)
    with pytest.raises(ValueError, match="read-only"):
        view.table[0, 0] = 1.0


def test_truncating_forgets_what_came_later():
    history = filled(30, 64)
    history.truncate(10)
    assert history.view().last() == record(10)
    history.append(record(11))
    assert history.view().epochs.tolist() == list(range(12))


def test_a_resized_history_has_no_norms_for_the_new_layer():
    history = filled(5, 64)
    history.resize(3)
    history.append(record(5, layers=3))
    norms = history.view().gradient_norms
    assert norms.shape == (6, 3)
    assert math.isnan(norms[4, 2])
    assert norms[5, 2] == 5


def test_the_number_of_norms_must_be_the_number_of_layers():
    with pytest.raises(ValueError, match="3 norms for 2 layers"):
        filled(1, 16).append(record(1, layers=3))
