"""The measurements at the end of an epoch.

It reads trainers and writes records; it changes no run.
"""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from playground.engine import Evaluation, Trainer, evaluate
from playground.engine.gradients import weight_gradient_norms
from playground.experiment.history import Record
from playground.training.build import Prepared

Part = Literal["train", "validation", "test"]
PARTS: tuple[Part, ...] = ("train", "validation", "test")


class Evaluator:
    """Owns the parts of a data set in the trainer's precision and measures a trainer on them."""

    def __init__(self, prepared: Prepared, dtype: np.dtype) -> None:
        dataset = prepared.dataset
        rows = {"train": dataset.train, "validation": dataset.validation, "test": dataset.test}
        self._classification = dataset.task == "classification"
        inputs, targets = dataset.inputs.astype(dtype), prepared.targets.astype(dtype)
        self._parts = {part: (inputs[rows[part]], targets[rows[part]]) for part in PARTS}

    def rows(self, part: Part) -> tuple[np.ndarray, np.ndarray]:
        """Inputs (n, features) and targets (n, outputs) of one part."""
        return self._parts[part]

    def evaluate(self, trainer: Trainer, part: Part) -> Evaluation | None:
        """Mean loss and accuracy on one part of the data, None where it has no rows."""
        inputs, targets = self._parts[part]
        if not len(inputs):
            return None
        return evaluate(
            trainer.network, trainer.loss, inputs, targets, classification=self._classification
        )

    def record(self, trainer: Trainer, gradient: np.ndarray) -> Record:
        """The metrics of this moment; `gradient` is the flat data gradient to take norms of."""
        train, validation, test = (self.evaluate(trainer, part) for part in PARTS)
        return Record(
            epoch=trainer.epoch,
            step=trainer.steps,
            train_loss=_loss(train),
            validation_loss=_loss(validation),
            test_loss=_loss(test),
            train_accuracy=_accuracy(train),
            validation_accuracy=_accuracy(validation),
            test_accuracy=_accuracy(test),
            penalty=trainer.penalty(),
            learning_rate=trainer.learning_rate,
            gradient_norms=tuple(weight_gradient_norms(trainer.network, gradient)),
        )


def _loss(part: Evaluation | None) -> float:
    return math.nan if part is None else part.loss


def _accuracy(part: Evaluation | None) -> float:
    return math.nan if part is None or part.accuracy is None else part.accuracy
