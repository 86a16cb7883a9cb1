"""The network's answers to rows of the data set: one row in full, or a whole part in short."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.data import Dataset, predicted_classes
from playground.engine.activations import make_activation
from playground.training.evaluator import PARTS, Part
from playground.training.probe import ProbeContext


@dataclass(frozen=True, eq=False)
class SampleAnswer:
    """One row from logits to loss; all arrays (outputs,) float64.

    Attributes:
        row: its number in the data set.
        part: "train", "validation" or "test".
        chosen: whether this row was asked for, or is what is shown without a choice.
        label: its class, or its value for regression.
        z: the output layer before its activation (the logits).
        a: the outputs.
        y: the targets.
        delta: ∂loss/∂z of this row alone; p − y for softmax with cross-entropy.
        loss: the loss of this row.
        activation, loss_name: what the output layer and the loss are called.
    """

    row: int
    part: Part
    chosen: bool
    label: float
    z: np.ndarray
    a: np.ndarray
    y: np.ndarray
    delta: np.ndarray
    loss: float
    activation: str
    loss_name: str


@dataclass(frozen=True)
class SampleLedger:
    """Asks for everything about one row; `None`, or a row that is not there, means the default."""

    row: int | None = None

    def measure(self, context: ProbeContext) -> SampleAnswer:
        """The row's way from inputs to loss."""
        dataset, name = context.dataset, context.network.activations[-1]
        known = self.row is not None and 0 <= self.row < len(dataset.inputs)
        row = self.row if known and self.row is not None else default_row(dataset)
        trace = context.trace(("row", row), dataset.inputs[row : row + 1])
        z = trace.pre_activations[-1].astype(np.float64)
        a = trace.activations[-1].astype(np.float64)
        y = context.targets[row : row + 1]
        loss = context.trainer.loss
        return SampleAnswer(
            row=row,
            part=part_of(dataset, row),
            chosen=known,
            label=float(dataset.labels[row]),
            z=z[0],
            a=a[0],
            y=y[0].copy(),
            delta=loss.delta(make_activation(name), z, a, y)[0],
            loss=float(loss.per_row(z, a, y)[0]),
            activation=name,
            loss_name=loss.name,
        )


@dataclass(frozen=True, eq=False)
class PartAnswer:
    """Every row of one part: `rows` (n,), `z` and `outputs` (n, outputs), `losses` (n,).

    `predicted` and `labels` are classes, (n,) int64; `predicted` is empty for regression.
    `total` counts the rows of the whole part.
    """

    part: Part
    rows: np.ndarray
    labels: np.ndarray
    z: np.ndarray
    outputs: np.ndarray
    losses: np.ndarray
    predicted: np.ndarray
    total: int


@dataclass(frozen=True)
class PartOutputs:
    """Asks for outputs and losses of all rows of one part, of at most `limit` of them if given.

    A part that is larger is thinned evenly.  Where the part has no rows the answer is about the
    training rows, and says so.
    """

    part: Part
    limit: int | None = None

    def measure(self, context: ProbeContext) -> PartAnswer:
        """Outputs, losses and predicted classes."""
        dataset, name = context.dataset, context.network.activations[-1]
        part: Part = self.part if len(rows_of(dataset, self.part)) else "train"
        whole = rows_of(dataset, part)
        rows = thinned_rows(whole, self.limit)
        trace = context.trace(("part", part, len(rows)), dataset.inputs[rows])
        z, a = trace.pre_activations[-1], trace.activations[-1]
        classes = dataset.task == "classification"
        return PartAnswer(
            part=part,
            rows=rows,
            labels=dataset.labels[rows],
            z=z,
            outputs=a,
            losses=context.trainer.loss.per_row(z, a, context.targets[rows]),
            predicted=predicted_classes(a, name) if classes else np.empty(0, dtype=np.int64),
            total=len(whole),
        )


def rows_of(dataset: Dataset, part: Part) -> np.ndarray:
    """The row numbers of one part, ascending."""
    parts = {"train": dataset.train, "validation": dataset.validation, "test": dataset.test}
    return parts[part]


def thinned_rows(rows: np.ndarray, limit: int | None) -> np.ndarray:
    """At most `limit` of `rows`, evenly spread; all of them for None."""
    if limit is None or len(rows) <= limit:
        return rows
    return rows[np.linspace(0, len(rows) - 1, limit).round().astype(np.intp)]


def default_row(dataset: Dataset) -> int:
    """The row shown while none is chosen: the first of the test part, else of another part."""
    for part in (dataset.test, dataset.validation, dataset.train):
        if len(part):
            return int(part[0])
    raise ValueError("dataset: it has no rows")


def part_of(dataset: Dataset, row: int) -> Part:
    """The part that `row` belongs to."""
    for part in PARTS:
        rows = rows_of(dataset, part)
        place = int(np.searchsorted(rows, row))
        if place < len(rows) and rows[place] == row:
            return part
    raise ValueError(
        f"row: {row} is in no part of {dataset.title}, which has {len(dataset.labels)}"
    )
