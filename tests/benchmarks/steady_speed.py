"""Does a run stay as fast as it began?  `python -m tests.benchmarks.steady_speed [--steps N]`

Trains each workload for a hundred thousand steps, some times over, and prints the first thousand
steps, the slowest thousand (each as microseconds of the processor a step, the least of the
rounds), and their ratio, which numbers below 1.2e-38 would raise: a processor computes them about
a hundred times slower.  PyTorch and scikit-learn train W1 to W4 beside it where they are installed,
with the rows, rules and batches of `compare`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec

from playground.steady import BLOCK, ROUNDS, RUNS, Steady, steady, steady_speed
from playground.workloads import TRAINING_BATCHES, WORKLOADS, Workload
from tests.benchmarks.compare import pytorch, scikit_learn

STEPS = 100_000
# W4 takes four milliseconds a step.
FEWER = {"W4": 5_000}


PEERS = {"PyTorch": ("torch", pytorch), "scikit-learn": ("sklearn", scikit_learn)}


def others(name: str) -> Iterator[tuple[str, Callable[[], Callable[[], None]]]]:
    """What begins the workload `name`, a thousand steps a call, in each library installed."""
    for workload in WORKLOADS:
        for title, (module, make) in PEERS.items():
            if workload.name == name and find_spec(module):
                yield title, partial(begin, make, workload)


def begin(make: Callable[[Workload], Callable[[], None]], workload: Workload) -> Callable[[], None]:
    """A new run of a library, a thousand steps a call."""
    return partial(repeat, make(workload), -(-BLOCK // TRAINING_BATCHES))


def repeat(epoch: Callable[[], None], times: int) -> None:
    """Train so many epochs."""
    for _ in range(times):
        epoch()


def main() -> None:
    """Print a table of all runs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each run is made")
    parser.add_argument("--only", default="", help="the name of one run")
    options = parser.parse_args()
    print("| run | by | steps | first, µs | slowest, µs | ratio |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for name in RUNS:
        if options.only in ("", name):
            steps = min(options.steps, FEWER.get(name, options.steps))
            show(name, "ours", steps, steady_speed(name, steps, options.rounds))
            for title, begin_run in others(name):
                show(name, title, steps, steady(begin_run, BLOCK, steps, options.rounds))


def show(name: str, title: str, steps: int, found: Steady) -> None:
    """Print one line of the table."""
    figures = f"{found.first_us:.1f} | {found.slowest_us:.1f} | {found.ratio:.2f}"
    print(f"| {name} | {title} | {steps:,} | {figures} |", flush=True)


if __name__ == "__main__":
    main()
