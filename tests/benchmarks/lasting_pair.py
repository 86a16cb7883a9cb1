"""The pair of the lecture to epoch 5 000: sigmoid stays at guessing, ReLU learns and stays.

    python -m tests.benchmarks.lasting_pair

A room that presses Space once more must not see the opposite of what it was told.  It takes about
two minutes, so the suite has the first 500 epochs alone (tests/teaching).  Prints one line a seed
and fails where the pair does not hold.
"""

from __future__ import annotations

import math
import sys

import numpy as np

from playground.experiment.files import load_example
from playground.training.opening import start
from tests.teaching.fitting import SEEDS, with_seed

MARKS = (100, 500, 1000, 2000, 3000, 4000, 5000)
# The accuracy of ReLU at each mark: the median of the epochs before it, for single epochs of
# descent by small batches jump.
LEARNT, EPOCHS_BEFORE = 0.93, 20
GUESSED = 0.01


def measure(name: str, seed: int) -> list[tuple[float, float]]:
    """Training loss and settled test accuracy of the example at the marks."""
    session = start(with_seed(load_example(name), seed))
    seen = []
    for mark in MARKS:
        session.train(epochs=mark - session.trainer.epoch)
        history = session.history.view()
        seen.append(
            (
                float(history.metric("train_loss")[-1]),
                float(np.median(history.metric("test_accuracy")[-EPOCHS_BEFORE:])),
            )
        )
    return seen


def main() -> int:
    """Print the figures of both networks for every seed."""
    holds = True
    print("network            seed  " + "".join(f"{mark:>14}" for mark in MARKS))
    for name in ("vanishing-sigmoid", "vanishing-relu"):
        for seed in SEEDS:
            seen = measure(name, seed)
            if name == "vanishing-relu":
                right = all(accuracy >= LEARNT for _, accuracy in seen)
            else:
                right = all(abs(loss - math.log(3)) < GUESSED for loss, _ in seen)
            holds = holds and right
            figures = "".join(f"{loss:8.4f} {accuracy:5.3f}" for loss, accuracy in seen)
            print(f"{name:18} {seed:4}  {figures}  {'holds' if right else 'FAILS'}", flush=True)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
