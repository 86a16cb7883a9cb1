"""The steadiness of a run: the slowest thousand steps of a long run over the first.

The workloads of the engine, and two examples whose networks become sure, where softmax answers
and the errors sent back would fall below 1.2e-38 (see `engine.underflow`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from playground.engine import Trainer
from playground.experiment.files import load_example
from playground.training.session import Session
from playground.workloads import WORKLOADS, make_trainer

BLOCK = 1000
# A block that another program has disturbed is measured against its neighbours.
NEIGHBOURS = 3
# How often each run is made anew.
ROUNDS = 3
EXAMPLES: Mapping[str, str] = MappingProxyType({"digits": "digits", "thirty": "overfit-blobs"})


@dataclass(frozen=True)
class Steady:
    """Microseconds of the processor a step, at the start and where it was slowest."""

    first_us: float
    slowest_us: float

    @property
    def ratio(self) -> float:
        """The slowest thousand steps over the first thousand, in time."""
        return self.slowest_us / self.first_us


def _example_trainer(name: str) -> Trainer:
    return Session(load_example(name)).trainer


RUNS: Mapping[str, Callable[[], Trainer]] = MappingProxyType(
    {
        **{workload.name: partial(make_trainer, workload) for workload in WORKLOADS},
        **{run: partial(_example_trainer, example) for run, example in EXAMPLES.items()},
    }
)


def steady_speed(name: str, steps: int, rounds: int = ROUNDS) -> Steady:
    """The speed of the run `name` over about `steps` steps, in blocks of a thousand."""

    def begin() -> Callable[[], object]:
        trainer = RUNS[name]()
        return lambda: trainer.run(BLOCK)

    return steady(begin, BLOCK, steps, rounds)


def steady(
    begin: Callable[[], Callable[[], object]], block_steps: int, steps: int, rounds: int = ROUNDS
) -> Steady:
    """The speed of a run over about `steps` steps, begun anew `rounds` times by `begin`.

    What `begin` returns makes `block_steps` steps at each call.  A run is the same to the bit
    each time, so what slows it down does so in every round, and the least time of a block is taken;
    of those the slowest of the best of neighbouring blocks.  What another program does passes.
    """
    times = [_block_times(begin(), block_steps, steps) for _ in range(rounds)]
    least = [min(of_block) for of_block in zip(*times, strict=True)]
    calm = [min(least[at : at + NEIGHBOURS]) for at in range(len(least) - NEIGHBOURS + 1)]
    return Steady(calm[0], max(calm))


def _block_times(block: Callable[[], object], block_steps: int, steps: int) -> list[float]:
    """Microseconds of the processor a step, block by block, after a first one to warm up."""
    block()
    times = []
    for _ in range(max(2 * NEIGHBOURS, steps // block_steps)):
        started = time.process_time()
        block()
        times.append((time.process_time() - started) / block_steps * 1e6)
    return times
