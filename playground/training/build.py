"""From the experiment's specs to the objects that train: data set, network, optimiser, trainer.

The one place that knows both vocabularies.  Everything random is drawn from streams of the
experiment's own seeds, so the same experiment builds the same bits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from playground.data import (
    Dataset,
    Rows,
    encode_targets,
    make_dataset,
    make_rows,
    output_count,
)
from playground.engine import (
    Network,
    Optimizer,
    Schedule,
    Trainer,
    TrainingOptions,
    make_loss,
    make_optimizer,
    make_schedule,
)
from playground.experiment.shapes import dots_of, parts_of, rule_fields
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    NetworkSpec,
    OptimizerSpec,
    ScheduleSpec,
)
from playground.experiment.tables import table_view
from playground.training.link_mask import trainable_mask

# Separate streams for the whole network, and for each layer that is drawn by a rule of its own.
INITIAL_STREAM, LAYER_STREAM = 1, 3


@dataclass(frozen=True, eq=False)
class Prepared:
    """A data set with the targets that the network's output asks for, (n, outputs)."""

    dataset: Dataset
    targets: np.ndarray

    def trains_as(self, other: Prepared) -> bool:
        """True if the training rows and their targets are those of `other`, bit for bit."""
        pairs = (
            (self.dataset.train, other.dataset.train),
            (self.dataset.inputs, other.dataset.inputs),
            (self.targets, other.targets),
        )
        return all(np.array_equal(mine, theirs) for mine, theirs in pairs)


@lru_cache(maxsize=8)
def build_dataset(spec: DataSpec) -> Dataset:
    """The data set of `spec`; equal specs share one (it is read-only).

    Raises:
        ValueError: the spec describes no data set; the text names the field.
    """
    return make_dataset(
        spec.kind,
        train_fraction=spec.train_fraction,
        validation_fraction=spec.validation_fraction,
        scaling=spec.scaling,
        drawn=tuple((digit.label, digit.pixels) for digit in spec.drawn or ()),
        jitter=spec.jitter,
        parts=parts_of(spec),
        **_row_words(spec),
    )


def build_rows(spec: DataSpec) -> Rows:
    """The rows of that data set before they are split and scaled.

    Raises:
        ValueError: as `build_dataset`.
    """
    return make_rows(spec.kind, **_row_words(spec))


def _row_words(spec: DataSpec) -> dict[str, Any]:
    """The arguments of `make_rows`."""
    return {
        "classes": spec.classes,
        "samples": spec.samples,
        "noise": spec.noise,
        "turns": spec.turns,
        "features": spec.features,
        "points": dots_of(spec),
        "table": table_view(spec),
        "seed": spec.seed,
    }


def prepare(experiment: Experiment) -> Prepared:
    """The data of `experiment` with targets encoded for its output activation."""
    dataset = build_dataset(experiment.data)
    targets = encode_targets(dataset, experiment.network.output)
    targets.flags.writeable = False
    return Prepared(dataset, targets)


def layer_sizes(spec: NetworkSpec, dataset: Dataset) -> tuple[int, ...]:
    """Units from the inputs to the outputs."""
    outputs = output_count(len(dataset.class_names), dataset.task, spec.output)
    return (dataset.inputs.shape[1], *(layer.units for layer in spec.hidden), outputs)


def build_network(experiment: Experiment, dataset: Dataset) -> Network:
    """The network of `experiment` at its initial parameters, with nothing switched off yet."""
    spec = experiment.network
    activations = (*(layer.activation for layer in spec.hidden), spec.output)
    normalized = tuple(layer.batch_normalization for layer in spec.hidden)
    residual = tuple(layer.residual for layer in spec.hidden)
    precision = experiment.training.precision
    network = Network(layer_sizes(spec, dataset), activations, precision, normalized, residual)
    network.initialize(spec.initializer, initial_generator(experiment))
    # Drawn after all others and apart from them, so that these are what they are without it.
    own = (*(layer.initializer for layer in spec.hidden), spec.output_initializer)
    for layer, name in enumerate(own):
        if name is not None:
            seed = [experiment.training.seed, LAYER_STREAM, layer]
            network.initialize_layer(layer, name, np.random.default_rng(seed))
    return network


def initial_generator(experiment: Experiment) -> np.random.Generator:
    """The random stream of the initial parameters."""
    return np.random.default_rng([experiment.training.seed, INITIAL_STREAM])


def build_optimizer(spec: OptimizerSpec) -> Optimizer:
    """The update rule of `spec`, with the fields that its kind knows."""
    return make_optimizer(spec.kind, learning_rate=spec.learning_rate, **rule_fields(spec))


def adapt_optimizer(trainer: Trainer, old: OptimizerSpec, new: OptimizerSpec) -> None:
    """Continue `trainer` with the rule `new`; one of the same kind keeps its state."""
    if new == old:
        return
    optimizer = build_optimizer(new)
    if new.kind == old.kind:
        optimizer.restore(trainer.optimizer.state())
    trainer.replace_optimizer(optimizer)


def build_schedule(spec: ScheduleSpec) -> Schedule | None:
    """The learning-rate schedule of `spec`, None for a constant rate."""
    if spec.kind == "constant":
        return None
    return make_schedule(spec.kind, epochs=spec.epochs, factor=spec.factor)


def training_options(
    experiment: Experiment, training_rows: int, network: Network
) -> TrainingOptions:
    """The engine's options; a batch larger than the training set is the training set."""
    training = experiment.training
    return TrainingOptions(
        batch_size=min(training.batch_size, training_rows),
        l1=training.l1,
        l2=training.l2,
        dropout=tuple(layer.dropout for layer in experiment.network.hidden),
        input_noise=training.input_noise,
        clip_norm=training.clip_norm,
        schedule=build_schedule(training.schedule),
        trainable=trainable_mask(experiment.network, network),
    )


def build_trainer(experiment: Experiment, prepared: Prepared, network: Network) -> Trainer:
    """A trainer of `network` on the training rows, before its first step."""
    rows = prepared.dataset.train
    return Trainer(
        network,
        make_loss(experiment.training.loss),
        build_optimizer(experiment.training.optimizer),
        prepared.dataset.inputs[rows].astype(network.dtype),
        prepared.targets[rows].astype(network.dtype),
        training_options(experiment, len(rows), network),
        experiment.training.seed,
    )
