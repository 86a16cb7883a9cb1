"""Random settings for the peeking lab, which a few rows judge again and again.

Pure functions.  The rows to peek at become the validation part, which no try trains on; the sealed
ones are the test part, which nobody looks at before the end.
"""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from playground.experiment.edits import checked, set_data, set_optimizer, set_training
from playground.experiment.shapes import is_classification, sample_count, split_counts
from playground.experiment.specs import Experiment
from playground.sentence import Sentence

# Few rows to peek at, as in a small study: the fewer, the more luck there is to be picked.
PEEKED_ROWS = 40
FEWEST_SEALED = 100
FEWEST_UNITS, MAX_UNITS = 4, 48
STREAM = 77


def peeking_start(experiment: Experiment) -> Experiment:
    """`experiment` with `PEEKED_ROWS` rows to peek at and all others but the training rows sealed.

    Raises:
        ValueError: it has no classes to be right about, or too few rows are held out.
    """
    if not is_classification(experiment.data):
        raise ValueError(Sentence("Peeking is judged by accuracy: choose data with classes."))
    _, validation, test = split_counts(experiment.data)
    held_out = validation + test
    if held_out < PEEKED_ROWS + FEWEST_SEALED:
        raise ValueError(
            Sentence(
                "1 row is held out: peeking needs {peeked} to look at and {sealed} sealed ones. "
                "Train on fewer rows or make more data.",
                peeked=PEEKED_ROWS,
                sealed=FEWEST_SEALED,
            )
            if held_out == 1
            else Sentence(
                "{rows} rows are held out: peeking needs {peeked} to look at and {sealed} sealed "
                "ones. Train on fewer rows or make more data.",
                rows=held_out,
                peeked=PEEKED_ROWS,
                sealed=FEWEST_SEALED,
            )
        )
    rows = sample_count(experiment.data)
    split = set_data(experiment, validation_fraction=PEEKED_ROWS / rows)
    return set_training(split, early_stopping=None)


def random_trials(experiment: Experiment, count: int, seed: int = 1) -> tuple[Experiment, ...]:
    """`count` experiments like this one with seed, rate, penalty and widths drawn at random."""
    rng = np.random.default_rng([seed, STREAM])
    return tuple(_random_try(experiment, rng) for _ in range(count))


def _random_try(experiment: Experiment, rng: np.random.Generator) -> Experiment:
    rate = experiment.training.optimizer.learning_rate * float(10 ** rng.uniform(-0.5, 0.5))
    tried = set_optimizer(experiment, learning_rate=float(f"{min(rate, 100.0):.3g}"))
    penalty = float(f"{10 ** rng.uniform(-5, -1.5):.2g}")
    tried = set_training(tried, l2=penalty, seed=int(rng.integers(1, 2**31)))
    widths = rng.integers(FEWEST_UNITS, MAX_UNITS, size=len(tried.network.hidden), endpoint=True)
    layers = tuple(
        replace(layer, units=int(units), disabled=())
        for layer, units in zip(tried.network.hidden, widths, strict=True)
    )
    return checked(replace(tried, network=replace(tried.network, hidden=layers, disabled_links=())))
