"""The four workloads that the engine is measured on, and how: microseconds a step, share of peak.

Only ratios within one run on one machine mean anything.  The measuring of the live window is in
`ui.window_bench`.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass

import numpy as np

from playground.engine import Network, Trainer, TrainingOptions, make_loss, make_optimizer
from playground.engine.threads import limit_threads

ROUNDS = 7
ROUND_SECONDS = 0.25
PEAK_SIDE = 1024
TRAINING_BATCHES = 50


@dataclass(frozen=True)
class Workload:
    """An architecture, how it is trained, and on how many rows at a time."""

    name: str
    title: str
    sizes: tuple[int, ...]
    activation: str
    output: str
    loss: str
    optimizer: str
    batch_size: int

    def flops_per_step(self) -> int:
        """Multiplications and additions of the products: forward, ∂L/∂W, and δ but for layer 1."""
        products = [a * b for a, b in zip(self.sizes[:-1], self.sizes[1:], strict=True)]
        return 2 * self.batch_size * (3 * sum(products) - products[0])


WORKLOADS = (
    Workload("W1", "TF Playground's default", (2, 4, 2, 1), "tanh", "tanh", "mse", "sgd", 10),
    Workload("W2", "deep", (2, *([8] * 8), 3), "sigmoid", "softmax", "cross_entropy", "sgd", 32),
    Workload("W3", "digits", (64, 64, 32, 10), "relu", "softmax", "cross_entropy", "adam", 32),
    Workload("W4", "wide", (784, 512, 256, 10), "relu", "softmax", "cross_entropy", "adam", 128),
)


@dataclass(frozen=True)
class Speed:
    """Medians of one workload; `peak_share` is relative to the peak of one thread, as training."""

    us_per_step: float
    gflops: float
    peak_share: float


def training_data(workload: Workload) -> tuple[np.ndarray, np.ndarray]:
    """Random rows of the right shape: inputs (n, features), targets (n, outputs), float32."""
    rng = np.random.default_rng(0)
    rows = workload.batch_size * TRAINING_BATCHES
    inputs = rng.standard_normal((rows, workload.sizes[0])).astype(np.float32)
    outputs = workload.sizes[-1]
    if workload.output == "softmax":
        targets = np.eye(outputs, dtype=np.float32)[rng.integers(outputs, size=rows)]
    else:
        targets = rng.choice([-1.0, 1.0], (rows, outputs)).astype(np.float32)
    return inputs, targets


def make_trainer(workload: Workload) -> Trainer:
    """A trainer of the workload, ready to run."""
    activations = (*([workload.activation] * (len(workload.sizes) - 2)), workload.output)
    network = Network(workload.sizes, activations, dtype="float32")
    network.initialize("glorot_uniform", np.random.default_rng(1))
    optimizer = make_optimizer(workload.optimizer, learning_rate=1e-3)
    options = TrainingOptions(batch_size=workload.batch_size)
    loss = make_loss(workload.loss)
    return Trainer(network, loss, optimizer, *training_data(workload), options, 1)


def seconds_per_step(trainer: Trainer, seconds: float = ROUND_SECONDS) -> float:
    """Mean time of a step over about `seconds`."""
    steps, chunk = 0, 10
    started = time.perf_counter()
    while (elapsed := time.perf_counter() - started) < seconds:
        trainer.run(chunk)
        steps += chunk
        chunk = min(2 * chunk, 2000)
    return elapsed / steps


def sgemm_peak(seconds: float = ROUND_SECONDS) -> float:
    """GFLOP/s of the best single-precision product of two PEAK_SIDE-square matrices, one thread."""
    limit_threads(1)
    a = np.random.default_rng(0).standard_normal((PEAK_SIDE, PEAK_SIDE)).astype(np.float32)
    out = np.empty_like(a)
    best, started = float("inf"), time.perf_counter()
    while time.perf_counter() - started < seconds:
        begun = time.perf_counter()
        np.dot(a, a, out)
        best = min(best, time.perf_counter() - begun)
    return 2 * PEAK_SIDE**3 / best / 1e9


def measure(workload: Workload, rounds: int = ROUNDS) -> Speed:
    """The workload's speed, its rounds taken in turn with measurements of the peak."""
    trainer = make_trainer(workload)
    seconds_per_step(trainer, ROUND_SECONDS / 2)
    times, peaks = [], []
    for _ in range(rounds):
        times.append(seconds_per_step(trainer))
        peaks.append(sgemm_peak())
    median = statistics.median(times)
    gflops = workload.flops_per_step() / median / 1e9
    return Speed(1e6 * median, gflops, gflops / statistics.median(peaks))
