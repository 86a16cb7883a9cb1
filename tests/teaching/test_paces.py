"""At the pace that an example says, a room sees its effect after 8 to 20 seconds.

The effect is what the notes of the example promise; of one that shows that nothing is learnt it is
the stretch of curve that a room needs to believe it.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from playground.experiment.files import example_names, load_example
from playground.experiment.shapes import batches_per_epoch
from playground.training.pace import STEPS_PER_SECOND
from tests.teaching.fitting import Fit, fit

SOONEST, LATEST = 8.0, 20.0
Effect = Callable[[Fit], np.ndarray]


def accuracy(least: float) -> Effect:
    """So many of the test rows are right."""
    return lambda fit: fit.test_accuracy >= least


def loss(most: float) -> Effect:
    """The test loss has fallen so far."""
    return lambda fit: fit.test_loss <= most


def risen(factor: float) -> Effect:
    """The test loss has risen to so many times its lowest."""
    return lambda fit: fit.test_loss >= factor * np.minimum.accumulate(fit.test_loss)


def by_heart(most: float) -> Effect:
    """The training rows are known by heart, and the test rows are not."""
    return lambda fit: (fit.train_loss <= most) & (fit.test_loss >= 10 * fit.train_loss)


def jumps(count: int) -> Effect:
    """The loss has jumped up by a fifth for the `count`-th time."""

    def found(fit: Fit) -> np.ndarray:
        up = fit.train_loss[1:] > 1.2 * fit.train_loss[:-1]
        return np.concatenate([[False], np.cumsum(up) >= count])

    return found


def stuck(epochs: int, above: float) -> Effect:
    """After so many epochs the loss has never been below `above`."""

    def found(fit: Fit) -> np.ndarray:
        never = np.minimum.accumulate(fit.train_loss) >= above
        return never & (np.arange(1, len(never) + 1) >= epochs)

    return found


# The epochs to train, and what is to be seen by then.
EFFECTS: dict[str, tuple[int, Effect]] = {
    "adam-rescue": (500, accuracy(0.95)),
    "capacity": (200, risen(1.2)),
    "circle": (70, accuracy(0.9)),
    "dead-relu": (7, stuck(4, math.log(3) - 0.05)),
    "digits": (7, accuracy(0.95)),
    "digits-100": (50, by_heart(0.01)),
    "exploding": (40, jumps(5)),
    "gaussians": (10, loss(0.07)),
    "iris": (18, accuracy(0.95)),
    "just-right": (40, accuracy(0.97)),
    "mnist": (5, accuracy(0.93)),
    "more-data": (37, by_heart(0.002)),
    "overfit-blobs": (66, risen(3.0)),
    "overfit-l2": (66, stuck(40, 0.05)),
    "regression-plane": (10, loss(0.02)),
    "spiral": (650, accuracy(0.95)),
    "underfit": (40, stuck(25, 0.8)),
    "vanishing-relu": (40, accuracy(0.9)),
    "vanishing-sigmoid": (40, stuck(25, math.log(3) - 0.01)),
    "vanishing-tanh": (40, accuracy(0.9)),
    "xor": (60, accuracy(0.95)),
}


def test_the_effect_of_every_example_is_known():
    assert set(EFFECTS) == set(example_names())


@pytest.mark.parametrize("name", EFFECTS)
def test_the_effect_is_seen_after_eight_to_twenty_seconds(name):
    epochs, effect = EFFECTS[name]
    experiment = load_example(name)
    # Its own seed alone, not the others that `example` trains beside it.
    seen = effect(fit(experiment, epochs))
    assert seen.any()
    steps = (int(seen.argmax()) + 1) * batches_per_epoch(experiment)
    assert SOONEST <= steps / STEPS_PER_SECOND[experiment.pace] <= LATEST
