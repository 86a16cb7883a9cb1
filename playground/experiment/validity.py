"""Checks that the parts of an experiment fit together: errors stop it, warnings teach.

Ranges of single fields are the specs' matter; here is what a combination means.  Every problem is
named by the field to change first.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import msgspec

from playground.data import TABLE
from playground.engine import ACTIVATIONS, LOSSES, OPTIMIZERS
from playground.experiment.data_validity import data_problems
from playground.experiment.names import LOSS_NAMES
from playground.experiment.problem import Problem, error, warning
from playground.experiment.shapes import (
    class_count,
    initializers_of,
    is_classification,
    split_counts,
)
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    OptimizerKind,
    OptimizerSpec,
)
from playground.experiment.strict import first_fault
from playground.sentence import Sentence

# The fields of OptimizerSpec, besides the learning rate, that each update rule knows.
OPTIMIZER_FIELDS: dict[OptimizerKind, tuple[str, ...]] = {
    kind: tuple(rule.fields) for kind, rule in OPTIMIZERS.items()
}
# Above that, rate times L2 turns decay into growth.
MAX_RATE_TIMES_L2 = 2.0
# So few rows are no sample of anything.
FEWEST_TRAINING_ROWS = 10


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
    of_data = tuple(data_problems(experiment.data))
    yield from of_data
    yield from _optimizer(experiment.training.optimizer)
    yield from _penalty(experiment)
    yield from _output(experiment)
    yield from _initializer(experiment)
    if not any(problem.severity == "error" for problem in of_data):
        yield from _rows(experiment)


def _output(experiment: Experiment) -> Iterator[Problem]:
    output, loss = experiment.network.output, experiment.training.loss
    needed = LOSSES[loss].output
    if needed is not None and output != needed:
        yield error(
            "training.loss",
            Sentence(
                "{loss} needs a {needed} output, not {output}",
                loss=loss,
                needed=needed,
                output=output,
            ),
        )
    if is_classification(experiment.data):
        yield from _classification_output(output, loss)
    else:
        yield from _regression_output(experiment.data.kind, output, loss)


def _classification_output(output: str, loss: str) -> Iterator[Problem]:
    if LOSSES[loss].output is not None:
        return
    partner = next((LOSS_NAMES[name] for name, one in LOSSES.items() if one.output == output), None)
    if partner is not None:
        yield warning(
            "training.loss",
            Sentence(
                "{output} with {loss}: confident mistakes learn slowly, because the gradient is "
                "multiplied by the flat slope of {output}; {partner} does not have that",
                output=ACTIVATIONS[output].title,
                loss=LOSS_NAMES[loss],
                partner=partner,
            ),
        )
    elif ACTIVATIONS[output].rectifies:
        yield warning(
            "network.output",
            Sentence(
                "{output} scores are no probabilities and some of them have no gradient; softmax "
                "with cross-entropy suits classes",
                output=ACTIVATIONS[output].title,
            ),
        )


def _regression_output(kind: str, output: str, loss: str) -> Iterator[Problem]:
    title = ACTIVATIONS[output].title
    if output == "softmax":
        yield error(
            "network.output",
            Sentence(
                "softmax shares 1 among classes, but {data} has a number to predict", data=kind
            ),
        )
    elif loss == "binary_cross_entropy":
        yield error(
            "training.loss",
            Sentence("{loss} needs classes, but {data} has numbers", loss=loss, data=kind),
        )
    elif ACTIVATIONS[output].range[0] == 0.0:
        yield warning(
            "network.output",
            Sentence("{output} is never negative, but half of the targets are", output=title),
        )
    elif ACTIVATIONS[output].is_bounded and kind == TABLE:
        yield warning(
            "network.output",
            Sentence(
                "{output} stays between −1 and 1: a target outside is never reached; linear does",
                output=title,
            ),
        )


def _optimizer(optimizer: OptimizerSpec) -> Iterator[Problem]:
    known = ("kind", "learning_rate", *OPTIMIZER_FIELDS[optimizer.kind])
    for field in msgspec.structs.fields(OptimizerSpec):
        if field.name not in known and getattr(optimizer, field.name) != field.default:
            yield error(f"training.optimizer.{field.name}", _unknown_field(optimizer, field.name))
    if optimizer.learning_rate == 0.0:
        yield warning(
            "training.optimizer.learning_rate",
            Sentence("with a learning rate of 0 no step changes a weight: nothing is learnt"),
        )
    bearable = OPTIMIZERS[optimizer.kind].largest_rate
    if optimizer.learning_rate > bearable:
        yield warning(
            "training.optimizer.learning_rate",
            Sentence(
                "above {rate:g} {rule} hardly ever learns: the loss jumps, or overflows",
                rate=bearable,
                rule=OPTIMIZERS[optimizer.kind].title,
            ),
        )
    if optimizer.nesterov and optimizer.momentum == 0.0:
        yield error(
            "training.optimizer.nesterov", Sentence("Nesterov's step needs a momentum above 0")
        )


def _unknown_field(optimizer: OptimizerSpec, field: str) -> Sentence:
    rule, known = optimizer.kind, OPTIMIZER_FIELDS[optimizer.kind]
    if not known:
        return Sentence(
            "{rule} has no {field}; it has only a learning rate", rule=rule, field=field
        )
    fields = known[0]
    if len(known) > 1:
        fields = Sentence("{first} and {last}", first=", ".join(known[:-1]), last=known[-1])
    return Sentence("{rule} has no {field}; it has {fields}", rule=rule, field=field, fields=fields)


def _penalty(experiment: Experiment) -> Iterator[Problem]:
    """Plain descent multiplies each weight by 1 − rate·L2 in every step: beyond −1 it explodes."""
    training = experiment.training
    product = training.optimizer.learning_rate * training.l2
    if training.optimizer.kind == "sgd" and product > MAX_RATE_TIMES_L2:
        for field in ("training.optimizer.learning_rate", "training.l2"):
            yield warning(
                field,
                Sentence(
                    "learning rate × L2 is {product:.3g}, above 2: each step overshoots zero, and "
                    "all weights grow until they overflow",
                    product=product,
                ),
            )


def _initializer(experiment: Experiment) -> Iterator[Problem]:
    rules = initializers_of(experiment.network)
    # Neurons differ by what leads into them or by what leads on from them.
    if ("zeros", "zeros") in pairwise(rules):
        yield warning(
            "network.initializer",
            Sentence(
                "with all weights zero the neurons of a layer stay the same for ever: nothing "
                "tells them apart"
            ),
        )


def _rows(experiment: Experiment) -> Iterator[Problem]:
    data, training = experiment.data, experiment.training
    rows, validation, test = split_counts(data)
    if rows == 0:
        yield error(
            "data.train_fraction",
            Sentence("{share:g} leaves no row to train on", share=data.train_fraction),
        )
        return
    yield from _missing_classes(data)
    few = rows < FEWEST_TRAINING_ROWS and rows <= validation + test
    if few and class_count(data) <= rows:
        yield warning(
            "data.train_fraction",
            Sentence(
                "only 1 of {total} rows is trained on: what the others show is never learnt",
                total=rows + validation + test,
            )
            if rows == 1
            else Sentence(
                "only {rows} of {total} rows are trained on: what the others show is never learnt",
                rows=rows,
                total=rows + validation + test,
            ),
        )
    if training.batch_size > rows:
        yield warning(
            "training.batch_size",
            Sentence(
                "{size} is more than the 1 training row: every step takes it (full batch)",
                size=training.batch_size,
            )
            if rows == 1
            else Sentence(
                "{size} is more than the {rows} training rows: every step takes them all "
                "(full batch)",
                size=training.batch_size,
                rows=rows,
            ),
        )
    yield from _normalization(experiment, rows)
    if test == 0:
        yield warning("data.train_fraction", Sentence("no rows are left to test on"))
    if training.early_stopping and validation == 0:
        yield from _unvalidated_stopping(test)


def _normalization(experiment: Experiment, rows: int) -> Iterator[Problem]:
    normalized = any(layer.batch_normalization for layer in experiment.network.hidden)
    if normalized and min(experiment.training.batch_size, rows) == 1:
        yield warning(
            "training.batch_size",
            Sentence(
                "one row has no mean and variance of its own, so batch normalisation is by its "
                "running averages and these never move; take batches of 2 rows or more"
            ),
        )


def _missing_classes(data: DataSpec) -> Iterator[Problem]:
    """Rows are dealt out class by class, so that only a part of very few rows can lack one."""
    classes = class_count(data)
    rows, validation, test = split_counts(data)
    parts = (
        (
            "data.train_fraction",
            rows,
            Sentence("1 row to train on can not show all {classes} classes", classes=classes)
            if rows == 1
            else Sentence(
                "{rows} rows to train on can not show all {classes} classes",
                rows=rows,
                classes=classes,
            ),
        ),
        (
            "data.validation_fraction",
            validation,
            Sentence("1 row to validate on can not show all {classes} classes", classes=classes)
            if validation == 1
            else Sentence(
                "{rows} rows to validate on can not show all {classes} classes",
                rows=validation,
                classes=classes,
            ),
        ),
        (
            "data.train_fraction",
            test,
            Sentence("1 row to test on can not show all {classes} classes", classes=classes)
            if test == 1
            else Sentence(
                "{rows} rows to test on can not show all {classes} classes",
                rows=test,
                classes=classes,
            ),
        ),
    )
    for field, count, sentence in parts:
        if 0 < count < classes:
            yield warning(field, sentence)


def _unvalidated_stopping(test_rows: int) -> Iterator[Problem]:
    if test_rows == 0:
        yield error(
            "training.early_stopping",
            Sentence("nothing is held out to watch; give some rows to validate on"),
        )
        return
    yield warning(
        "training.early_stopping",
        Sentence(
            "without validation rows it watches the test loss, and a test set one tunes on is no "
            "test set"
        ),
    )
