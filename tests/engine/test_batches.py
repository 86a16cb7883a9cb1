"""Batches hold the right rows in the right layout."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import batches as module
from playground.engine.batches import Batches

ROWS = 23
INPUTS = np.arange(3.0 * ROWS).reshape(ROWS, 3)
TARGETS = -np.arange(2.0 * ROWS).reshape(ROWS, 2)


@pytest.mark.parametrize("size", [1, 5, 23, 40])
@pytest.mark.parametrize("gathered", [1, 2, 256])
def test_an_epoch_of_batches_is_the_rows_in_their_order(size, gathered, monkeypatch):
    monkeypatch.setattr(module, "GATHERED_BATCHES", gathered)
    batches = Batches(INPUTS, TARGETS, size)
    order = np.random.default_rng(1).permutation(ROWS)
    batches.use_order(order)
    seen = 0
    while seen < batches.count:
        ready = batches.ready_from(seen)
        assert ready
        for number, (x, y) in enumerate(ready, start=seen):
            rows = order[number * size : (number + 1) * size]
            assert np.array_equal(batches.rows(number), rows)
            assert np.array_equal(x[:-1].T, INPUTS[rows])
            assert np.array_equal(x[-1], np.ones(len(rows)))
            assert np.array_equal(y.T, TARGETS[rows])
            assert y.flags.c_contiguous
        seen += len(ready)
    assert seen == -(-ROWS // size)


def test_gathering_begins_anywhere():
    batches = Batches(INPUTS, TARGETS, 5)
    (x, _), *_ = batches.ready_from(2)
    assert np.array_equal(x[:-1].T, INPUTS[10:15])
    (tail, _), *_ = batches.ready_from(4)
    assert tail.shape == (4, 3)


def test_a_new_order_is_gathered_anew():
    batches = Batches(INPUTS, TARGETS, 5)
    batches.ready_from(0)
    batches.use_order(np.arange(ROWS)[::-1])
    x, _ = batches.ready_from(0)[0]
    assert np.array_equal(x[:-1].T, INPUTS[:-6:-1])


def test_little_is_gathered_of_wide_rows(monkeypatch):
    monkeypatch.setattr(module, "GATHERED_ELEMENTS", 2 * 5 * 6)
    assert len(Batches(INPUTS, TARGETS, 5).ready_from(0)) == 2
