"""Batches hold the right rows in the right layout."""

from __future__ import annotations

import numpy as np
import pytest

from playground.engine import batches as module
from playground.engine.batches import Batches, StackedBatches

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


@pytest.mark.parametrize("size", [1, 5, 23])
@pytest.mark.parametrize("gathered", [1, 2, 256])
def test_batches_of_several_runs_are_those_of_each(size, gathered, monkeypatch):
    monkeypatch.setattr(module, "GATHERED_BATCHES", gathered)
    runs = [Batches(INPUTS + 100 * run, TARGETS - 100 * run, size) for run in range(3)]
    for seed, run in enumerate(runs):
        run.use_order(np.random.default_rng(seed).permutation(ROWS))
    together = StackedBatches(runs)
    seen = 0
    while seen < runs[0].count:
        ready = together.ready_from(seen)
        assert ready
        for number, (x, y) in enumerate(ready, start=seen):
            for run, batches in enumerate(runs):
                (alone_x, alone_y), *_ = batches.ready_from(number)
                assert np.array_equal(x[run], alone_x)
                assert np.array_equal(y[:, run], alone_y)
        seen += len(ready)
    assert seen == runs[0].count
