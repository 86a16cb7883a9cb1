"""The content of the panels as tables for other programs; all counting begins at 1.

Each maker takes the race, on the thread that owns it, and copies what the engine holds at that
moment, all of it: pictures are thinned, tables are not.  Writing them down is `csv_text`.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from typing import Any

import numpy as np

from playground.data.csv_cells import text_cell
from playground.engine.batch_normalization import BatchNormalization
from playground.experiment.history import METRICS, HistoryView
from playground.training.comparison import Comparison
from playground.training.evaluator import Part
from playground.training.probe import ProbeContext
from playground.training.probes.activations import BINS, RANGE, Activations
from playground.training.probes.chain import ChainLedger, LedgerRow
from playground.training.probes.confusion import ConfusionCounts
from playground.training.probes.gradients import penalty_gradients
from playground.training.probes.hidden_space import HiddenSpace
from playground.training.probes.landscape import SIDE, LandscapeOf, PlaneChoice, grid_places
from playground.training.probes.plane import PlaneOutputs, cell_centres
from playground.training.probes.samples import PartOutputs, SampleLedger, part_of
from playground.training.probes.travel import WeightTravel
from playground.training.trials import Outcome

Cell = str | int | float


@dataclass(frozen=True)
class Table:
    """Column names and rows of as many cells."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


TableMaker = Callable[[Comparison], Table]


class TableError(ValueError):
    """There is nothing to write down; the text is the sentence to show."""


def csv_text(table: Table) -> str:
    """`table` with commas and points, whatever the language; empty where there is no number."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([text_cell(name) for name in table.columns])
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return stream.getvalue()


def _cell(value: Cell) -> str:
    """The shortest text that reads back as the same number of the same precision."""
    if isinstance(value, float | np.floating) and math.isnan(value):
        return ""
    if isinstance(value, str):
        return text_cell(value)
    # NumPy's doubles are Python's floats, and written alike; its singles have fewer digits.
    return repr(float(value)) if isinstance(value, float) else str(value)


# The history.


def losses(comparison: Comparison) -> Table:
    """Loss of each part, penalty and learning rate of every epoch that is kept."""
    names = ("train_loss", "validation_loss", "test_loss", "penalty", "learning_rate")
    return _history(comparison.main.history.view(), names)


def accuracies(comparison: Comparison) -> Table:
    """Accuracy of each part of every epoch that is kept."""
    return _history(
        comparison.main.history.view(), ("train_accuracy", "validation_accuracy", "test_accuracy")
    )


def _history(history: HistoryView, names: Sequence[str]) -> Table:
    columns = [history.metric(name).tolist() for name in names]
    rows = zip(history.epochs.tolist(), history.steps.tolist(), *columns, strict=True)
    return Table(("epoch", "step", *names), tuple(rows))


def gradient_norms(comparison: Comparison) -> Table:
    """‖∂L/∂W‖ of every layer, at every epoch that is kept."""
    history = comparison.main.history.view()
    layers = history.gradient_norms.shape[1]
    columns = ("epoch", "step", *(f"gradient_norm_{layer + 1}" for layer in range(layers)))
    norms = history.gradient_norms.tolist()
    places = zip(history.epochs.tolist(), history.steps.tolist(), norms, strict=True)
    return Table(columns, tuple((epoch, step, *row) for epoch, step, row in places))


def all_runs(comparison: Comparison) -> Table:
    """Every metric of every run of a race, the run on the table first."""
    rows = [
        (number, *row)
        for number, session in enumerate(comparison.sessions, start=1)
        for row in _history(session.history.view(), METRICS).rows
    ]
    return Table(("run", "epoch", "step", *METRICS), tuple(rows))


@dataclass(frozen=True)
class TrialsOf:
    """Every metric of runs that were trained in the background, by their names."""

    outcomes: tuple[Outcome | None, ...]

    def __call__(self, _: Comparison) -> Table:
        """A row an epoch that is kept, one run after the other."""
        rows = [
            (outcome.trial.name, *row)
            for outcome in self.outcomes
            if outcome is not None
            for row in _history(outcome.history, METRICS).rows
        ]
        return Table(("run", "epoch", "step", *METRICS), tuple(rows))


# The network.


@dataclass(frozen=True)
class Weights:
    """All numbers of one layer, 0 = first hidden, or of all for None."""

    layer: int | None = None

    def __call__(self, comparison: Comparison) -> Table:
        """A row for each of them; a bias comes from "bias", a scale from "scale" and so on."""
        network = comparison.main.network
        last = len(network.weights) - 1
        chosen = range(last + 1) if self.layer is None else (min(self.layer, last),)
        rows = [
            row
            for layer in chosen
            for row in (
                *_links(
                    layer,
                    network.weights[layer],
                    {"bias": network.biases[layer], **_words(network.normalizations[layer])},
                ),
                *_projection(layer, network.projections[layer]),
            )
        ]
        return Table(("layer", "from", "to", "weight"), tuple(rows))


@dataclass(frozen=True)
class Gradients:
    """∂L/∂W and ∂L/∂b of the last batch, or the penalty's part of ∂L/∂W."""

    penalty: bool = False

    def __call__(self, comparison: Comparison) -> Table:
        """A row for each weight, and for each bias where the data say something about it."""
        network, context = comparison.main.network, comparison.main.context()
        if self.penalty:
            options = context.trainer.options
            matrices = penalty_gradients(network, options.l1, options.l2)
            others: list[dict[str, np.ndarray]] = [{} for _ in matrices]
            projections: tuple[np.ndarray | None, ...] = (None,) * len(matrices)
        else:
            matrices = network.weight_views(context.gradient)
            projections = network.projection_views(context.gradient)
            others = [{"bias": biases} for biases in network.bias_views(context.gradient)]
            for one, numbers in zip(
                others, network.normalization_views(context.gradient), strict=True
            ):
                one.update(_words(numbers, trained=True))
        rows = [
            row
            for layer, (matrix, more) in enumerate(zip(matrices, others, strict=True))
            for row in (*_links(layer, matrix, more), *_projection(layer, projections[layer]))
        ]
        return Table(("layer", "from", "to", "gradient"), tuple(rows))


def _projection(layer: int, matrix: np.ndarray | None) -> list[tuple[Cell, ...]]:
    """The weights of a residual link, which come from "residual 1" and so on."""
    if matrix is None:
        return []
    return [
        (layer, f"residual {source}", *rest) for layer, source, *rest in _links(layer, matrix, {})
    ]


def _words(numbers: BatchNormalization | None, *, trained: bool = False) -> dict[str, np.ndarray]:
    """The numbers of batch normalisation by their names in a table, or only those `trained`."""
    if numbers is None:
        return {}
    found = {"scale": numbers.scale, "shift": numbers.shift}
    averages = {"running mean": numbers.mean, "running variance": numbers.variance}
    return found if trained else found | averages


def _links(
    layer: int, matrix: np.ndarray, others: Mapping[str, np.ndarray]
) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = [
        (layer + 1, source, target, value)
        for source, values in enumerate(matrix, start=1)
        for target, value in enumerate(values, start=1)
    ]
    for name, values in others.items():
        rows += [(layer + 1, name, target, value) for target, value in enumerate(values, start=1)]
    return rows


def travel(comparison: Comparison) -> Table:
    """‖W₀‖, ‖W − W₀‖, ‖W‖ and the share travelled, of each layer."""
    layers = WeightTravel().measure(comparison.main.context())
    rows = [
        (number, layer.start, layer.travelled, layer.now, layer.share)
        for number, layer in enumerate(layers, start=1)
    ]
    return Table(("layer", "norm_at_start", "norm_of_change", "norm_now", "share"), tuple(rows))


# The chain rule.


@dataclass(frozen=True)
class LedgerOf:
    """The factors of the chain rule for the last batch, or for one row of the data set."""

    sample: int | None = None

    def __call__(self, comparison: Comparison) -> Table:
        """A row a layer, the first hidden layer first."""
        ledger = ChainLedger(self.sample).measure(comparison.main.context())
        names = tuple(field.name for field in fields(LedgerRow))
        rows = [(number, *astuple(row)) for number, row in enumerate(ledger.rows, start=1)]
        return Table(("layer", *names), tuple(rows))


@dataclass(frozen=True)
class ActivationsOf:
    """The histogram of the weighted inputs z of one hidden layer, counted from 0."""

    layer: int

    def __call__(self, comparison: Comparison) -> Table:
        """A row a bin; the first and the last one have no outer edge.

        Raises:
            TableError: there is no such hidden layer.
        """
        statistics = Activations(self.layer).measure(comparison.main.context())
        if statistics is None:
            raise TableError("There is no hidden layer whose inputs could be counted.")
        edges = np.linspace(-RANGE, RANGE, BINS + 1).tolist()
        rows = [
            ("", edges[0], statistics.below),
            *zip(edges[:-1], edges[1:], statistics.counts.tolist(), strict=True),
            (edges[-1], "", statistics.above),
        ]
        return Table(("z_from", "z_to", "count"), tuple(rows))


# What the network says.


@dataclass(frozen=True)
class SampleOf:
    """One row of the data set from logits to the error signal; None is the row shown by default."""

    row: int | None = None

    def __call__(self, comparison: Comparison) -> Table:
        """A row an output."""
        context = comparison.main.context()
        answer = SampleLedger(self.row).measure(context)
        parts = (answer.z, answer.a, answer.y, answer.delta)
        names = _output_names(context)
        rows = [
            (answer.row, answer.part, name, *values, answer.loss)
            for name, *values in zip(names, *(part.tolist() for part in parts), strict=True)
        ]
        columns = ("row", "part", "output", "z", "a", "target", "delta", "loss_of_row")
        return Table(columns, tuple(rows))


@dataclass(frozen=True)
class OutputsOf:
    """Label, prediction, loss and outputs of every row of one part."""

    part: Part

    def __call__(self, comparison: Comparison) -> Table:
        """A row for each row of the data; `row` is its number in the data set, from 0."""
        context = comparison.main.context()
        answer = PartOutputs(self.part).measure(context)
        names, classes = _output_names(context), context.dataset.class_names
        labels: list[Any] = answer.labels.tolist()
        predicted: list[Any] = answer.predicted.tolist() or [""] * len(labels)
        if classes:
            labels, predicted = ([classes[i] for i in side] for side in (labels, predicted))
        rows = [
            (int(row), label, said, loss, *z, *a)
            for row, label, said, loss, z, a in zip(
                answer.rows, labels, predicted, answer.losses, answer.z, answer.outputs, strict=True
            )
        ]
        columns = (f"z_{name}" for name in names), (f"a_{name}" for name in names)
        heads = ("row", "label", "predicted", "loss", *columns[0], *columns[1])
        return Table(heads, tuple(rows))


@dataclass(frozen=True)
class ConfusionOf:
    """The confusion matrix of one part."""

    part: Part

    def __call__(self, comparison: Comparison) -> Table:
        """A row a true class, a column a predicted one.

        Raises:
            TableError: there are no classes.
        """
        context = comparison.main.context()
        answer = ConfusionCounts(self.part).measure(context)
        names = context.dataset.class_names
        if answer is None:
            raise TableError("There are no classes to confuse: the network predicts a number.")
        rows = [(name, *counts) for name, counts in zip(names, answer.counts.tolist(), strict=True)]
        return Table(("true", *(f"predicted_{name}" for name in names)), tuple(rows))


def plane(comparison: Comparison) -> Table:
    """The outputs at the centre of every cell of the decision map.

    Raises:
        TableError: the data do not lie on a plane.
    """
    context = comparison.main.context()
    picture = PlaneOutputs().measure(context)
    if picture is None or context.dataset.plane is None:
        raise TableError("These data do not lie on a plane: there is no map.")
    centres = cell_centres(picture.extent, len(picture.values))
    values = picture.values.reshape(len(centres), -1)
    rows = [(*point, *row) for point, row in zip(centres.tolist(), values, strict=True)]
    names = tuple(f"a_{name}" for name in _output_names(context))
    return Table((*context.dataset.plane.labels, *names), tuple(rows))


@dataclass(frozen=True)
class LossPlane:
    """The loss at every point of a plane through the present weights, of the run on the table."""

    choice: PlaneChoice

    def __call__(self, comparison: Comparison) -> Table:
        """A row a point, row by row from the top left."""
        losses, start, context = np.full(SIDE * SIDE, np.nan), 0, comparison.main.context()
        while start < SIDE * SIDE:
            part = LandscapeOf(self.choice, start).measure(context)
            losses[part.places], start = part.losses, part.following
        places = grid_places(part.extent)
        rows = tuple((x, y, loss) for (x, y), loss in zip(places.tolist(), losses, strict=True))
        return Table(("first direction", "second direction", "loss"), rows)


@dataclass(frozen=True)
class SpaceOf:
    """The positions of the drawn rows as one layer sees them."""

    question: HiddenSpace

    def __call__(self, comparison: Comparison) -> Table:
        """A row for each row of the data that is drawn."""
        context = comparison.main.context()
        view = self.question.measure(context)
        dataset = context.dataset
        labels = dataset.labels[view.rows].tolist()
        if dataset.class_names:
            labels = [dataset.class_names[label] for label in labels]
        rows = [
            (int(row), part_of(dataset, int(row)), label, *place)
            for row, label, place in zip(view.rows, labels, view.coordinates.tolist(), strict=True)
        ]
        axes = ("component_1", "component_2") if view.shares is not None else ("axis_1", "axis_2")
        return Table(("row", "part", "label", *axes), tuple(rows))


def _output_names(context: ProbeContext) -> tuple[str, ...]:
    """The classes where each has an output, else "output"."""
    names, outputs = context.dataset.class_names, context.network.sizes[-1]
    return names if len(names) == outputs else ("output",)
