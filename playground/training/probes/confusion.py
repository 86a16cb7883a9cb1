"""The confusion matrix of one part of the data."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from playground.training.evaluator import Part
from playground.training.probe import ProbeContext
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
class ClassFigures:
    """Precision, recall and F1 of one class; NaN where there is nothing to divide by.

    `precision` is the share of the rows called so that are so, `recall` the share of those that
    are so which are called so, `f1` their harmonic mean (van Rijsbergen 1979).
    """

    precision: float
    recall: float
    f1: float


def class_figures(counts: np.ndarray) -> tuple[ClassFigures, ...]:
    """The figures of each class from counts (classes, classes), true class by predicted class."""
    figures = []
    for right, called, true in zip(
        np.diag(counts), counts.sum(axis=0), counts.sum(axis=1), strict=True
    ):
        precision = float(right / called) if called else math.nan
        recall = float(right / true) if true else math.nan
        f1 = float(2 * right / (called + true)) if called + true else math.nan
        figures.append(ClassFigures(precision, recall, f1))
    return tuple(figures)


def balanced_accuracy(counts: np.ndarray) -> float:
    """The mean recall of the classes that have rows: 1/C for whoever always says the same."""
    recalls = [one.recall for one in class_figures(counts) if not math.isnan(one.recall)]
    return float(np.mean(recalls)) if recalls else math.nan


@dataclass(frozen=True)
class ConfusionCounts:
    """Asks for the confusion matrix of the rows of `PartOutputs`; None for regression."""

    part: Part
    limit: int | None = None

    def measure(self, context: ProbeContext) -> ConfusionAnswer | None:
        """Counts over the rows of the part."""
        dataset = context.dataset
        if dataset.task != "classification":
            return None
        answer = PartOutputs(self.part, self.limit).measure(context)
        counts = confusion_matrix(answer.labels, answer.predicted, len(dataset.class_names))
        return ConfusionAnswer(answer.part, counts, len(answer.rows), answer.total)


def confusion_matrix(labels: np.ndarray, predicted: np.ndarray, classes: int) -> np.ndarray:
    """Counts (classes, classes) of true class by predicted class, for labels (n,)."""
    pairs = labels * classes + predicted
    return np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)
