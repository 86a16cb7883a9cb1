"""BLAS is held to one thread wherever training or evaluation begins."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from playground.engine import Network, make_loss
from playground.engine import threads as module
from playground.engine.batched_trainer import BatchedTrainer
from playground.engine.evaluation import evaluate
from playground.engine.threads import limit_threads
from playground.workloads import WORKLOADS, make_trainer


def blas_threads() -> set[int]:
    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


@pytest.fixture(autouse=True)
def two_threads_before() -> Iterator[None]:
    limit_threads(2)
    yield
    limit_threads(1)


def test_training_uses_one_thread_even_for_wide_layers():
    make_trainer(WORKLOADS[3]).step()
    assert blas_threads() == {1}


def test_many_runs_at_once_use_one_thread():
    BatchedTrainer([make_trainer(WORKLOADS[0])]).run(1)
    assert blas_threads() == {1}


def test_evaluation_uses_one_thread():
    network = Network((4, 3), ("softmax",))
    evaluate(network, make_loss("cross_entropy"), np.zeros((2, 4)), np.eye(3)[:2])
    assert blas_threads() == {1}


def test_asking_again_asks_nobody(monkeypatch):
    limit_threads(1)
    monkeypatch.setattr(module, "_controller", lambda: pytest.fail("asked"))
    limit_threads(1)
