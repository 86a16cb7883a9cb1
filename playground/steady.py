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


def steady_speed(name: str, steps: int) -> Steady:
    """The speed of the run `name` over about `steps` steps, in blocks of a thousand."""
    trainer = RUNS[name]()
    return steady(lambda: trainer.run(BLOCK), BLOCK, steps)


def steady(block: Callable[[], object], block_steps: int, steps: int) -> Steady:
    """The speed of what makes `block_steps` steps at each call, over about `steps` steps.

    The slowest is taken of the best of neighbouring blocks: what slows a run down stays, what
    another program does passes.
    """
    block()
    times = []
    for _ in range(max(2 * NEIGHBOURS, steps // block_steps)):
        started = time.process_time()
        block()
        times.append((time.process_time() - started) / block_steps * 1e6)
    calm = [min(times[at : at + NEIGHBOURS]) for at in range(len(times) - NEIGHBOURS + 1)]
    return Steady(calm[0], max(calm))
