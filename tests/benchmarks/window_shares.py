"""Frames of the live window, and how much of the training's speed is left beside it.

    python -m tests.benchmarks.window_shares [--rounds 2]

The lab of the vanishing gradient and Explore, in a window of 1280 × 800 and for a hall, 1920 × 1080
with text of 200 %; on a machine that does nothing else.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse

from PySide6.QtCore import QSize

from playground.experiment.files import load_example
from playground.ui.offscreen.window_bench import SIZE, measure_window

WINDOWS = ((SIZE, 1.0), (QSize(1920, 1080), 2.0))
# Of no experiment the bench opens its own lab.
PLACES = {"vanishing gradient": None, "explore": "spiral"}


def main() -> None:
    """Print a line for each measurement."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=2)
    rounds = parser.parse_args().rounds
    for size, scale in WINDOWS:
        for place, name in PLACES.items():
            for _ in range(rounds):
                experiment = load_example(name) if name else None
                figures = measure_window(experiment, size=size, scale=scale)
                share = figures.steps_per_second / figures.headless_steps_per_second
                print(
                    f"{place:>18}  {size.width()}×{size.height()}  text {scale:.0%}"
                    f"  p99 {figures.frame_ms['p99']:.1f} ms  {share:.0%} of"
                    f" {figures.headless_steps_per_second:,.0f} steps a second",
                    flush=True,
                )


if __name__ == "__main__":
    main()
