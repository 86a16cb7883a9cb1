"""What an epoch costs, and how much of it is measuring loss and accuracy at its end.

Run as `python -m tests.benchmarks.epoch_cost`, some ten seconds.  Three examples, in microseconds:
a whole epoch as the window trains it, its steps alone, and one evaluation of the training and of
the test rows; the least of the rounds, so that a slow moment of the machine counts for none.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import time
from collections.abc import Callable

from playground.experiment.files import load_example
from playground.training.session import Session

EXAMPLES = ("overfit-blobs", "vanishing-sigmoid", "digits")
ROUNDS, CALLS = 9, 20


def microseconds(function: Callable[[], object]) -> float:
    """The time of one call in the fastest round."""
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        for _ in range(CALLS):
            function()
        times.append((time.perf_counter() - begun) / CALLS)
    return 1e6 * min(times)


def main() -> None:
    """Print one line for each example."""
    print(f"{'example':>18} {'epoch':>9} {'steps':>9} {'training rows':>15} {'test rows':>15}")
    for name in EXAMPLES:
        session = Session(load_example(name))
        session.play()
        trainer, rows = session.trainer, session.dataset
        costs = [
            microseconds(lambda session=session: session.step("epoch")),
            microseconds(lambda trainer=trainer: trainer.run(trainer.batches_per_epoch)),
            microseconds(lambda session=session: session.evaluate("train")),
            microseconds(lambda session=session: session.evaluate("test")),
        ]
        epoch, steps, train, test = (f"{cost:,.0f}" for cost in costs)
        counts = len(rows.train), len(rows.test)
        print(
            f"{name:>18} {epoch:>9} {steps:>9} {f'{train} ({counts[0]:,})':>15} "
            f"{f'{test} ({counts[1]:,})':>15}",
            flush=True,
        )


if __name__ == "__main__":
    main()
