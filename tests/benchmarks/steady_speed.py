"""Does a run stay as fast as it began?  `python -m tests.benchmarks.steady_speed [--steps N]`

Trains each workload for a hundred thousand steps and prints the first thousand steps, the slowest
thousand (each as microseconds a step), and their ratio, which numbers below 1.2e-38 would raise: a
processor computes them about a hundred times slower.
"""

from __future__ import annotations

import argparse

from playground.steady import RUNS, steady_speed

STEPS = 100_000
# W4 takes four milliseconds a step.
FEWER = {"W4": 5_000}


def main() -> None:
    """Print a table of all runs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--only", default="", help="the name of one run")
    options = parser.parse_args()
    print("| run | steps | first, µs | slowest, µs | ratio |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name in RUNS:
        if options.only in ("", name):
            steps = min(options.steps, FEWER.get(name, options.steps))
            found = steady_speed(name, steps)
            figures = f"{found.first_us:.1f} | {found.slowest_us:.1f} | {found.ratio:.2f}"
            print(f"| {name} | {steps:,} | {figures} |", flush=True)


if __name__ == "__main__":
    main()
