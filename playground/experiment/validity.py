"""Checks that the parts of an experiment fit together: errors stop it, warnings teach.

Ranges of single fields are the specs' matter; here is what a combination means.  Every problem is
named by the field to change first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import msgspec

from playground.data import TABLE
from playground.data.table.errors import CONTROL
from playground.engine import ACTIVATIONS, LOSSES, OPTIMIZERS
from playground.experiment.shapes import (
    axes_of,
    class_count,
    columns_of,
    initializers_of,
    is_classification,
    kind_of,
    sample_count,
    split_counts,
)
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    OptimizerKind,
    OptimizerSpec,
    TableSpec,
)
from playground.experiment.strict import first_fault

Severity = Literal["error", "warning"]

# The fields of OptimizerSpec, besides the learning rate, that each update rule knows.
OPTIMIZER_FIELDS: dict[OptimizerKind, tuple[str, ...]] = {
    kind: tuple(rule.fields) for kind, rule in OPTIMIZERS.items()
}
# Above that, rate times L2 turns decay into growth.
MAX_RATE_TIMES_L2 = 2.0
# So few rows are no sample of anything.
FEWEST_TRAINING_ROWS = 10
# Grey values of all images, copies and all: 160 MB for each array of them.
MAX_IMAGE_CELLS = 20_000_000
DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Problem:
    """One thing that does not fit; `text` is a sentence without the field's path."""

    severity: Severity
    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.field}: {self.text}"


@lru_cache(maxsize=16)
def problems(experiment: Experiment) -> tuple[Problem, ...]:
    """Everything that does not fit, errors first; a field out of range hides all others."""
    fault = first_fault(msgspec.to_builtins(experiment), Experiment)
    if fault:
        return (Problem("error", fault.field, fault.text),)
    found = tuple(_combinations(experiment))
    return tuple(sorted(found, key=lambda problem: problem.severity != "error"))


def first_error(experiment: Experiment) -> Problem | None:
    """The first problem that keeps `experiment` from being trained, or None."""
    found = problems(experiment)
    return found[0] if found and found[0].severity == "error" else None


def _combinations(experiment: Experiment) -> Iterator[Problem]:
    data_problems = tuple(_data(experiment.data))
    yield from data_problems
    yield from _optimizer(experiment.training.optimizer)
    yield from _penalty(experiment)
    yield from _output(experiment)
    yield from _initializer(experiment)
    if not any(problem.severity == "error" for problem in data_problems):
        yield from _rows(experiment)


def _error(field: str, text: str) -> Problem:
    return Problem("error", field, text)


def _warning(field: str, text: str) -> Problem:
    return Problem("warning", field, text)


def _output(experiment: Experiment) -> Iterator[Problem]:
    output, loss = experiment.network.output, experiment.training.loss
    needed = LOSSES[loss].output
    if needed is not None and output != needed:
        yield _error("training.loss", f"{loss} needs a {needed} output, not {output}")
    if is_classification(experiment.data):
        yield from _classification_output(output, loss)
    else:
        yield from _regression_output(experiment.data.kind, output, loss)


def _classification_output(output: str, loss: str) -> Iterator[Problem]:
    if LOSSES[loss].output is not None:
        return
    partner = next((one.name for one in LOSSES.values() if one.output == output), None)
    if partner is not None:
        yield _warning(
            "training.loss",
            f"{output} with {loss}: confident mistakes learn slowly, because the gradient is "
            f"multiplied by the flat slope of {output}; {partner} does not have that",
        )
    elif ACTIVATIONS[output].rectifies:
        yield _warning(
            "network.output",
            f"{output} scores are no probabilities and some of them have no gradient; "
            "softmax with cross_entropy suits classes",
        )


def _regression_output(kind: str, output: str, loss: str) -> Iterator[Problem]:
    if output == "softmax":
        yield _error(
            "network.output", f"softmax shares 1 among classes, but {kind} has a number to predict"
        )
    elif loss == "binary_cross_entropy":
        yield _error("training.loss", f"binary_cross_entropy needs classes, but {kind} has numbers")
    elif ACTIVATIONS[output].range[0] == 0.0:
        yield _warning(
            "network.output", f"{output} is never negative, but half of the targets of {kind} are"
        )
    elif ACTIVATIONS[output].is_bounded and kind == TABLE:
        yield _warning(
            "network.output",
            f"{output} stays between -1 and 1: a target outside is never reached; linear does",
        )


def _data(data: DataSpec) -> Iterator[Problem]:
    kind = kind_of(data)
    yield from _classes(data)
    if data.features is not None:
        yield from _features(data)
    for name, default in (("turns", kind.default_turns), ("noise", kind.default_noise)):
        if getattr(data, name) is not None and default is None:
            yield _error(f"data.{name}", f"{data.kind} has no {name}; leave it out")
    yield from _painted(data)
    yield from _table(data)
    yield from _images(data)
    if data.scaling == "pixels" and kind.image_shape is None:
        yield _error("data.scaling", f"pixels is for images, and {data.kind} has none")
    if data.kind != "points" and (data.samples or 0) > kind.maximum_samples:
        yield _error(
            "data.samples", f"{data.samples} is above the {kind.maximum_samples} of {data.kind}"
        )
    if data.train_fraction + data.validation_fraction > 1.0 + 1e-9:
        yield _error(
            "data.validation_fraction",
            f"{data.validation_fraction:g} and the train_fraction {data.train_fraction:g} "
            "are more than 1 together",
        )


def _images(data: DataSpec) -> Iterator[Problem]:
    """Problems of images that are added to those of the data."""
    shape = kind_of(data).image_shape
    for field, wanted in (("drawn", data.drawn is not None), ("jitter", data.jitter > 0)):
        if wanted and shape is None:
            yield _error(f"data.{field}", f"{data.kind} has no images; leave it out")
    if shape is None:
        return
    size, classes = shape[0] * shape[1], class_count(data)
    for number, one in enumerate(data.drawn or ()):
        if len(one.pixels) != size:
            yield _error(
                f"data.drawn[{number}].pixels", f"{len(one.pixels)} entries; {size} are needed"
            )
        elif one.label >= classes:
            yield _error(f"data.drawn[{number}].label", f"{one.label} is above {classes - 1}")
    cells = (sample_count(data) + split_counts(data)[0]) * size
    if data.jitter and cells > MAX_IMAGE_CELLS:
        yield _error(
            "data.jitter",
            f"{data.jitter} copies of so many images are too many; fewer samples or copies fit",
        )


def _classes(data: DataSpec) -> Iterator[Problem]:
    fewest, most = kind_of(data).classes
    if data.classes is None:
        return
    if most == 0:
        yield _error("data.classes", f"{data.kind} has numbers to predict, not classes")
    elif not fewest <= data.classes <= most:
        allowed = f"{fewest}" if fewest == most else f"{fewest} to {most}"
        yield _error("data.classes", f"{data.kind} has {allowed} classes, not {data.classes}")


def _painted(data: DataSpec) -> Iterator[Problem]:
    if data.kind != "points":
        if data.points is not None:
            yield _error("data.points", f"{data.kind} is not painted; leave points out")
        return
    rows = sample_count(msgspec.structs.replace(data, samples=None))
    if data.samples is not None and data.samples > rows:
        yield _error("data.samples", f"{data.samples} is above the {rows} painted points")
    painted = class_count(msgspec.structs.replace(data, classes=None))
    if data.classes is not None and data.classes < painted:
        yield _error("data.classes", f"{data.classes}, but points of class {painted} are painted")


def _table(data: DataSpec) -> Iterator[Problem]:
    if data.kind != TABLE:
        if data.table is not None:
            yield _error("data.table", f"{data.kind} is no imported table; leave table out")
    elif data.table is None:
        yield _error("data.table", "missing; it names the table to learn from")
    else:
        yield from _table_columns(data.table)


def _table_columns(table: TableSpec) -> Iterator[Problem]:
    names = (table.name, table.target, *table.features, *table.classes)
    columns, axes = columns_of(table), axes_of(table)
    if not DIGEST.fullmatch(table.sha256):
        yield _error("data.table.sha256", "64 hexadecimal digits are wanted")
    elif any(CONTROL.search(name) for name in names):
        yield _error("data.table", "a name in it holds characters that can not be shown")
    elif not table.features or len(set(table.features)) < len(table.features):
        yield _error("data.table.features", "each must have its own name, and one must be there")
    elif len(table.classes) == 1:
        yield _error("data.table.classes", "one class is nothing to tell apart; two are needed")
    elif not columns or len(set(columns)) < len(columns):
        yield _error("data.table.columns", "at least one feature must stay, and none goes in twice")
    elif max(columns) >= len(table.features):
        yield _error(
            "data.table.columns", f"{max(columns)}, but the table has {len(table.features)}"
        )
    elif table.image is not None and table.image.height * table.image.width != len(table.features):
        yield _error("data.table.image", "is not of as many pixels as there are features")
    elif not _words_fit(table):
        yield _error(
            "data.table.words", "each column of words must have its own ones of the features"
        )
    elif table.axes is not None and (len(set(axes)) != 2 or not set(axes) <= set(columns)):
        yield _error("data.table.axes", "two different ones of the features that go in are wanted")


def _words_fit(table: TableSpec) -> bool:
    taken: set[int] = set()
    for one in table.words:
        places = set(range(one.first, one.first + (1 if one.ordered else len(one.words))))
        if places & taken or max(places) >= len(table.features):
            return False
        taken |= places
    return len({one.name for one in table.words}) == len(table.words)


def _features(data: DataSpec) -> Iterator[Problem]:
    features = data.features or ()
    if not kind_of(data).chooses_features:
        yield _error(
            "data.features", f"{data.kind} has its own inputs, not x1 and x2; leave features out"
        )
    elif not features:
        yield _error("data.features", "at least one feature must stay, or nothing goes in")
    elif len(set(features)) < len(features):
        twice = next(name for name in features if features.count(name) > 1)
        yield _error("data.features", f"{twice} is given twice; keep one of them")


def _optimizer(optimizer: OptimizerSpec) -> Iterator[Problem]:
    known = ("kind", "learning_rate", *OPTIMIZER_FIELDS[optimizer.kind])
    for field in msgspec.structs.fields(OptimizerSpec):
        if field.name not in known and getattr(optimizer, field.name) != field.default:
            knows = " and ".join(OPTIMIZER_FIELDS[optimizer.kind]) or "only a learning rate"
            yield _error(
                f"training.optimizer.{field.name}",
                f"{optimizer.kind} has no {field.name}; it has {knows}",
            )
    bearable = OPTIMIZERS[optimizer.kind].largest_rate
    if optimizer.learning_rate > bearable:
        yield _warning(
            "training.optimizer.learning_rate",
            f"above {bearable:g} {optimizer.kind} hardly ever learns: the loss jumps, or overflows",
        )
    if optimizer.nesterov and optimizer.momentum == 0.0:
        yield _error("training.optimizer.nesterov", "Nesterov's step needs a momentum above 0")


def _penalty(experiment: Experiment) -> Iterator[Problem]:
    """Plain descent multiplies each weight by 1 − rate·L2 in every step: beyond −1 it explodes."""
    training = experiment.training
    product = training.optimizer.learning_rate * training.l2
    if training.optimizer.kind == "sgd" and product > MAX_RATE_TIMES_L2:
        for field in ("training.optimizer.learning_rate", "training.l2"):
            yield _warning(
                field,
                f"learning rate × L2 is {product:.3g}, above 2: each step overshoots zero, and "
                "all weights grow until they overflow",
            )


def _initializer(experiment: Experiment) -> Iterator[Problem]:
    rules = initializers_of(experiment.network)
    # Neurons differ by what leads into them or by what leads on from them.
    if ("zeros", "zeros") in pairwise(rules):
        yield _warning(
            "network.initializer",
            "with zeros all neurons of a layer stay the same for ever: nothing tells them apart",
        )


def _rows(experiment: Experiment) -> Iterator[Problem]:
    data, training = experiment.data, experiment.training
    rows, validation, test = split_counts(data)
    if rows == 0:
        yield _error("data.train_fraction", f"{data.train_fraction:g} leaves no row to train on")
        return
    yield from _missing_classes(data)
    if class_count(data) <= rows < min(FEWEST_TRAINING_ROWS, validation + test):
        yield _warning(
            "data.train_fraction",
            f"only {rows} of {rows + validation + test} rows are trained on: what the others show "
            "is never learnt",
        )
    if training.batch_size > rows:
        yield _warning(
            "training.batch_size",
            f"{training.batch_size} is more than the {rows} training rows: every step takes "
            "them all (full batch)",
        )
    yield from _normalization(experiment, rows)
    if test == 0:
        yield _warning("data.train_fraction", "no rows are left to test on")
    if training.early_stopping and validation == 0:
        yield from _unvalidated_stopping(test)


def _normalization(experiment: Experiment, rows: int) -> Iterator[Problem]:
    normalized = any(layer.batch_normalization for layer in experiment.network.hidden)
    if normalized and min(experiment.training.batch_size, rows) == 1:
        yield _warning(
            "training.batch_size",
            "one row has no mean and variance of its own, so batch normalisation is by its running "
            "averages and these never move; take batches of 2 rows or more",
        )


def _missing_classes(data: DataSpec) -> Iterator[Problem]:
    """Rows are dealt out class by class, so that only a part of very few rows can lack one."""
    rows, validation, test = split_counts(data)
    parts = (
        ("data.train_fraction", rows, "train on"),
        ("data.validation_fraction", validation, "validate on"),
        ("data.train_fraction", test, "test on"),
    )
    for field, count, purpose in parts:
        if 0 < count < class_count(data):
            yield _warning(
                field, f"{count} rows to {purpose} can not show all {class_count(data)} classes"
            )


def _unvalidated_stopping(test_rows: int) -> Iterator[Problem]:
    if test_rows == 0:
        yield _error(
            "training.early_stopping",
            "nothing is held out to watch; give data.validation_fraction some rows",
        )
        return
    yield _warning(
        "training.early_stopping",
        "without validation rows it watches the test loss, and a test set one tunes on is no "
        "test set",
    )
