"""Does a run stay as fast as it began?  `python -m tests.benchmarks.steady_speed [--steps N]`

Trains each workload for a hundred thousand steps and prints the first thousand steps, the slowest
thousand (each as microseconds a step), and their ratio, which numbers below 1.2e-38 would raise: a
processor computes them about a hundred times slower.  PyTorch and scikit-learn train W1 to W4
beside it where they are installed, with the rows, rules and batches of `compare`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec

from playground.steady import BLOCK, RUNS, Steady, steady, steady_speed
from playground.workloads import TRAINING_BATCHES, WORKLOADS
from tests.benchmarks.compare import pytorch, scikit_learn

STEPS = 100_000
# W4 takes four milliseconds a step.
FEWER = {"W4": 5_000}


PEERS = {"PyTorch": ("torch", pytorch), "scikit-learn": ("sklearn", scikit_learn)}


def others(name: str) -> Iterator[tuple[str, Callable[[], None]]]:
    """A thousand steps of the workload `name` by each other library that is installed."""
    epochs = -(-BLOCK // TRAINING_BATCHES)
    for workload in WORKLOADS:
        for title, (module, make) in PEERS.items():
            if workload.name == name and find_spec(module):
                yield title, partial(repeat, make(workload), epochs)


def repeat(epoch: Callable[[], None], times: int) -> None:
    """Train so many epochs."""
    for _ in range(times):
        epoch()


def main() -> None:
    """Print a table of all runs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--only", default="", help="the name of one run")
    options = parser.parse_args()
    print("| run | by | steps | first, µs | slowest, µs | ratio |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for name in RUNS:
        if options.only in ("", name):
            steps = min(options.steps, FEWER.get(name, options.steps))
            show(name, "ours", steps, steady_speed(name, steps))
            for title, block in others(name):
                show(name, title, steps, steady(block, BLOCK, steps))


def show(name: str, title: str, steps: int, found: Steady) -> None:
    """Print one line of the table."""
    figures = f"{found.first_us:.1f} | {found.slowest_us:.1f} | {found.ratio:.2f}"
    print(f"| {name} | {title} | {steps:,} | {figures} |", flush=True)


if __name__ == "__main__":
    main()
