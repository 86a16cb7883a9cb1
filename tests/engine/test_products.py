"""Products of several runs: which function serves arrays of one layout is found out once."""

from __future__ import annotations

import numpy as np

from playground.engine import products


def stacks(gap: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Three stacks (3, …) for a product of 5 × 7 and 7 × 11, the second with gaps in its rows."""
    wide = np.ones((3, 7, 11 + gap), np.float32)
    return np.ones((3, 5, 7), np.float32), wide[..., :11], np.empty((3, 5, 11), np.float32)


def test_arrays_of_one_layout_are_tried_once(monkeypatch):
    tried = []
    copied = products.dot_each_copied
    monkeypatch.setattr(
        products, "dot_each_copied", lambda *arrays: (tried.append(1), copied(*arrays))[1]
    )
    first = products.batched_product(*stacks(gap=1))
    assert len(tried) == products.TRIALS
    assert products.batched_product(*stacks(gap=1)) is first
    assert len(tried) == products.TRIALS
    products.batched_product(*stacks(gap=3))
    assert len(tried) == 2 * products.TRIALS


def test_it_gives_the_product_of_each_run():
    left, right, out = stacks(gap=2)
    products.batched_product(left, right, out)(left, right, out)
    assert (out == 7.0).all()


def test_a_flag_that_the_blas_leaves_behind_does_not_stop_the_choice(monkeypatch):
    matmul = np.matmul

    def flagged(left, right, out):
        matmul(left, right, out)
        np.divide(np.zeros(1), 0.0)

    monkeypatch.setattr(np, "matmul", flagged)
    left, right, out = stacks(gap=5)
    with np.errstate(all="warn"):
        assert products.batched_product(left, right, out) is flagged
