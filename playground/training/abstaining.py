"""“I don't know”: what a network gains in right answers by keeping quiet where it is not sure."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from playground.data import predicted_classes
from playground.training.evaluator import Part
from playground.training.probe import ProbeContext
from playground.training.probes.samples import PartOutputs, rows_of

# Rows that are looked at, and numbers in them; of more, so many that are evenly spread.
MAX_ROWS, MAX_NUMBERS = 2_000, 400_000
PARTS: tuple[Part, ...] = ("test", "validation", "train")


@dataclass(frozen=True)
class Abstention:
    """Of `rows` rows of a part `answered` get an answer, of which `right` are right."""

    rows: int
    answered: int
    right: int
    part: Part = "test"

    @property
    def answered_share(self) -> float:
        """The share of all rows that are answered; 0 where there are no rows."""
        return self.answered / self.rows if self.rows else 0.0

    @property
    def right_share(self) -> float:
        """Of those answered; NaN where none is."""
        return self.right / self.answered if self.answered else float("nan")


@dataclass(frozen=True)
class Abstaining:
    """Asks what a threshold does to the test rows, or where there are none to those of a part."""

    threshold: float

    def measure(self, context: ProbeContext) -> Abstention | None:
        """The shares at this moment; None where no classes are predicted."""
        if not context.dataset.class_names:
            return None
        part = next(part for part in PARTS if len(rows_of(context.dataset, part)))
        limit = min(MAX_ROWS, MAX_NUMBERS // context.network.sizes[0])
        answer = PartOutputs(part, limit).measure(context)
        output = context.network.activations[-1]
        return replace(abstain(answer.outputs, answer.labels, output, self.threshold), part=part)


def certainty(outputs: np.ndarray, output: str) -> np.ndarray:
    """The probability of the predicted class, (n,), from `outputs` (n, outputs).

    A single sigmoid output a stands for the second of two classes; the first has 1 − a.
    """
    if outputs.shape[1] == 1 and output == "sigmoid":
        return np.maximum(outputs[:, 0], 1.0 - outputs[:, 0])
    return np.asarray(outputs.max(axis=1))


def abstain(outputs: np.ndarray, labels: np.ndarray, output: str, threshold: float) -> Abstention:
    """Answer only the rows whose predicted class has at least the probability `threshold`.

    `outputs` is (n, outputs), `labels` are classes, (n,); chosen and right by what the network
    says of itself, which is no proof (Chow 1970, “On optimum recognition error and reject
    tradeoff”).
    """
    answered = certainty(outputs, output) >= threshold
    right = answered & (predicted_classes(outputs, output) == labels)
    return Abstention(len(labels), int(answered.sum()), int(right.sum()))
