"""BLAS threads are limited for small networks and given back for large ones."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from playground.engine import Network
from playground.engine import threads as module
from playground.engine.threads import limit_threads, use_threads_for

SMALL = Network((2, 8, 3), ("tanh", "softmax"))
LARGE = Network((512, 512, 3), ("tanh", "softmax"))


def blas_threads() -> set[int]:
    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


@pytest.fixture(autouse=True)
def one_thread_afterwards() -> Iterator[None]:
    yield
    limit_threads(1)


def test_small_products_get_one_thread():
    use_threads_for(SMALL, 32)
    assert blas_threads() == {1}


def test_large_products_get_the_machines_own_number(monkeypatch):
    limit_threads(1)
    monkeypatch.setattr(module, "_own_number", lambda: 2)
    use_threads_for(LARGE, 256)
    assert module._limit == 2
    use_threads_for(SMALL, 32)
    assert module._limit == 1


def test_asking_again_asks_nobody(monkeypatch):
    use_threads_for(SMALL, 32)
    monkeypatch.setattr(module, "_controller", lambda: pytest.fail("asked"))
    use_threads_for(SMALL, 32)


def test_the_number_of_threads_does_not_change_small_products():
    a = np.random.default_rng(1).normal(size=(8, 9)).astype(np.float32)
    limit_threads(1)
    one = a @ a.T
    limit_threads(2)
    assert np.array_equal(one, a @ a.T)
