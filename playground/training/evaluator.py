"""The measurements at the end of an epoch.

It reads trainers and writes records; it changes no run.
"""

from __future__ import annotations

import math
from typing import Literal

import numpy as np

from playground.engine import Evaluation, Network, Trainer
from playground.engine.evaluation import FixedRows
from playground.engine.gradients import weight_gradient_norms
from playground.experiment.history import Record
from playground.training.build import Prepared

Part = Literal["train", "validation", "test"]
PARTS: tuple[Part, ...] = ("train", "validation", "test")


class Evaluator:
    """Owns the parts of a data set in the trainer's precision and measures a trainer on them.

    The trainer's loss and the shape of its network stay what they are.
    """

    def __init__(self, prepared: Prepared, trainer: Trainer) -> None:
        dataset, dtype = prepared.dataset, trainer.network.dtype
        rows = {"train": dataset.train, "validation": dataset.validation, "test": dataset.test}
        inputs, targets = dataset.inputs.astype(dtype), prepared.targets.astype(dtype)
        self._parts = {part: (inputs[rows[part]], targets[rows[part]]) for part in PARTS}
        self._fixed_rows = {
            part: FixedRows(
                trainer.network,
                trainer.loss,
                *self._parts[part],
                classification=dataset.task == "classification",
            )
            for part in PARTS
            if len(rows[part])
        }

    def rows(self, part: Part) -> tuple[np.ndarray, np.ndarray]:
        """Inputs (n, features) and targets (n, outputs) of one part."""
        return self._parts[part]

    def evaluate(self, network: Network, part: Part) -> Evaluation | None:
        """Mean loss and accuracy on one part of the data, None where it has no rows."""
        rows = self._fixed_rows.get(part)
        return None if rows is None else rows.evaluate(network)

    def record(self, trainer: Trainer, gradient: np.ndarray) -> Record:
        """The metrics of this moment; `gradient` is the flat data gradient to take norms of."""
        train, validation, test = (self.evaluate(trainer.network, part) for part in PARTS)
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
