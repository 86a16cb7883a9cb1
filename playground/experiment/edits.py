"""Edits of the data and training sections: an experiment in, a valid one out.

Pure functions; what they refuse is a ValueError whose text is the sentence to show.  Fields that
only make sense together are changed together (a loss brings the output that it needs), so that no
edit passes through an experiment that can not be trained.  The network's layers are edited in
`network_edits`.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from playground.engine import LOSSES
from playground.experiment.problem import Problem, refusal
from playground.experiment.shapes import (
    FEATURES,
    features_of,
    is_classification,
    kind_of,
)
from playground.experiment.specs import (
    DataKind,
    DataSpec,
    EarlyStoppingSpec,
    Experiment,
    Feature,
    Initializer,
    LossName,
    OptimizerKind,
    OptimizerSpec,
    OutputActivation,
)
from playground.experiment.strict import first_fault
from playground.experiment.validity import OPTIMIZER_FIELDS, first_error

OUTPUT_OF_LOSS: dict[LossName, OutputActivation] = {
    name: loss.output for name, loss in LOSSES.items() if loss.output is not None
}
MAX_SEED = 2**32 - 1

Spec = TypeVar("Spec", bound=msgspec.Struct)


def checked(experiment: Experiment) -> Experiment:
    """`experiment` itself.

    Raises:
        ValueError: it can not be trained; the text says why, for a person at the window.
    """
    problem = first_error(experiment)
    if problem:
        raise ValueError(refusal(problem))
    return experiment


def set_data(experiment: Experiment, **fields: Any) -> Experiment:
    """Replace fields of the data section; ValueError where the result is no data set."""
    data = _replaced(experiment.data, fields)
    return checked(replace(experiment, data=_dealt_anew(data) if "seed" in fields else data))


def choose_data(experiment: Experiment, kind: DataKind) -> Experiment:
    """Learn another kind of data, with its own defaults and what still fits of the rest."""
    old = experiment.data
    new = replace(old, kind=kind, noise=None, turns=None, scaling=None, table=None, drawn=None)
    new = replace(new, jitter=0)
    fewest, most = kind_of(new).classes
    if not (kind_of(old).chooses_features and kind_of(new).chooses_features):
        new = replace(new, samples=None, features=None)
    if "points" in (old.kind, kind):
        new = replace(new, samples=None, points=None)
    if old.classes is not None and not fewest <= old.classes <= most:
        new = replace(new, classes=None)
    return checked(with_fitting_output(replace(experiment, data=new)))


def toggle_feature(experiment: Experiment, feature: Feature, on: bool) -> Experiment:
    """Put a feature in or take it out, the features in their usual order.

    Raises:
        ValueError: it is the last one, or the data have no plane.
    """
    present = features_of(experiment.data)
    chosen = tuple(name for name in FEATURES if (on if name == feature else name in present))
    return set_data(experiment, features=chosen)


def set_split(experiment: Experiment, train: float, validation: float) -> Experiment:
    """Share the rows out: `train`, `validation`, and the rest to test on (each 0 to 1)."""
    return set_data(experiment, train_fraction=train, validation_fraction=validation)


def _dealt_anew(data: DataSpec) -> DataSpec:
    """Painted points without a part that is theirs: another seed shares them out anew."""
    if data.points is None:
        return data
    return replace(data, points=tuple(replace(point, part=None) for point in data.points))


def regenerate(experiment: Experiment) -> Experiment:
    """Draw the data anew, with the next seed."""
    return set_data(experiment, seed=(experiment.data.seed + 1) % (MAX_SEED + 1))


def with_next_seed(experiment: Experiment) -> Experiment:
    """Other initial weights and another order of the batches: the next training seed."""
    return set_training(experiment, seed=(experiment.training.seed + 1) % (MAX_SEED + 1))


def set_training(experiment: Experiment, **fields: Any) -> Experiment:
    """Replace fields of the training section; ValueError where one is out of range."""
    return checked(replace(experiment, training=_replaced(experiment.training, fields)))


def set_optimizer(experiment: Experiment, **fields: Any) -> Experiment:
    """Replace fields of the optimiser; without momentum there is no Nesterov step either."""
    optimizer = _replaced(experiment.training.optimizer, fields)
    if optimizer.momentum == 0.0 and "nesterov" not in fields:
        optimizer = replace(optimizer, nesterov=False)
    return set_training(experiment, optimizer=optimizer)


def choose_optimizer(experiment: Experiment, kind: OptimizerKind) -> Experiment:
    """Another update rule; the rate and the fields that both know are kept."""
    old = experiment.training.optimizer
    kept = {name: getattr(old, name) for name in OPTIMIZER_FIELDS[kind]}
    optimizer = OptimizerSpec(kind=kind, learning_rate=old.learning_rate, **kept)
    return set_training(experiment, optimizer=optimizer)


def choose_loss(experiment: Experiment, loss: LossName) -> Experiment:
    """Another loss, and the output activation that it needs."""
    output = OUTPUT_OF_LOSS.get(loss, experiment.network.output)
    return checked(
        replace(
            experiment,
            network=replace(experiment.network, output=output),
            training=replace(experiment.training, loss=loss),
        )
    )


def set_schedule(experiment: Experiment, **fields: Any) -> Experiment:
    """Replace fields of the learning-rate schedule."""
    return set_training(experiment, schedule=_replaced(experiment.training.schedule, fields))


def set_early_stopping(experiment: Experiment, patience: int | None) -> Experiment:
    """Stop after `patience` epochs without improvement; None for never."""
    if patience is None:
        return set_training(experiment, early_stopping=None)
    stopping = experiment.training.early_stopping or EarlyStoppingSpec()
    return set_training(experiment, early_stopping=replace(stopping, patience=patience))


def choose_initializer(experiment: Experiment, initializer: Initializer) -> Experiment:
    """Draw the initial weights of all layers by another rule; none keeps one of its own."""
    network = _replaced(experiment.network, {"initializer": initializer})
    hidden = tuple(replace(layer, initializer=None) for layer in network.hidden)
    network = replace(network, hidden=hidden, output_initializer=None)
    return checked(replace(experiment, network=network))


def with_fitting_output(experiment: Experiment) -> Experiment:
    """`experiment` with an output and a loss that suit its task: classes, or numbers."""
    classes = is_classification(experiment.data)
    output, loss = experiment.network.output, experiment.training.loss
    if classes and output == "linear":
        output, loss = "softmax", "cross_entropy"
    elif not classes and (output == "softmax" or loss in OUTPUT_OF_LOSS):
        output, loss = "linear", "mse"
    return replace(
        experiment,
        network=replace(experiment.network, output=output),
        training=replace(experiment.training, loss=loss),
    )


def _replaced(spec: Spec, fields: dict[str, Any]) -> Spec:
    """`spec` with `fields`, each checked for its own range; ValueError for the first bad one."""
    fault = first_fault({name: msgspec.to_builtins(v) for name, v in fields.items()}, type(spec))
    if fault:
        raise ValueError(refusal(Problem("error", fault.field, fault.text)))
    return replace(spec, **fields)
