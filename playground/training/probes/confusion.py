"""How often each class is taken for each other one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.training.measuring import Part
from playground.training.probe import Moment
from playground.training.probes.samples import PartOutputs


@dataclass(frozen=True, eq=False)
class ConfusionAnswer:
    """`counts` (classes, classes): rows are true classes, columns predicted ones.

    `counted` rows of the `total` in the part were asked.
    """

    part: Part
    counts: np.ndarray
    counted: int
    total: int


@dataclass(frozen=True)
class ConfusionCounts:
    """Asks for the confusion matrix of one part; None for regression."""

    part: Part
    limit: int | None = None

    def measure(self, moment: Moment) -> ConfusionAnswer | None:
        """Counts over the rows of the part."""
        dataset = moment.dataset
        if dataset.task != "classification":
            return None
        answer = PartOutputs(self.part, self.limit).measure(moment)
        counts = confusion_matrix(answer.labels, answer.predicted, len(dataset.class_names))
        return ConfusionAnswer(self.part, counts, len(answer.rows), answer.total)


def confusion_matrix(labels: np.ndarray, predicted: np.ndarray, classes: int) -> np.ndarray:
    """Counts (classes, classes) of true class by predicted class, for labels (n,)."""
    pairs = labels * classes + predicted
    return np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)
