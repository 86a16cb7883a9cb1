"""Derived properties of specs, without making anything: defaults, rows, inputs, outputs.

The table of kinds is `playground.data.KINDS`; here it meets the fields of the spec.
"""

from __future__ import annotations

from functools import lru_cache
from typing import cast, get_args

import numpy as np

from playground.data import KINDS, TABLE, output_count
from playground.data import DataKind as KindOfData
from playground.data.dealing import deal, subset
from playground.data.kinds import table_kind
from playground.data.painted import Dots
from playground.data.raw_rows import DIGITS
from playground.data.table import ImageSize, cached_rows
from playground.engine import OPTIMIZERS
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    Feature,
    Initializer,
    NetworkSpec,
    OptimizerSpec,
    Part,
    TableSpec,
)

FEATURES: tuple[Feature, ...] = get_args(Feature)


def kind_of(data: DataSpec) -> KindOfData:
    """The description of this kind of data; an imported table is a kind of its own."""
    if data.kind != TABLE:
        return KINDS[data.kind]
    table = data.table or TableSpec()
    columns = columns_of(table)
    names = tuple(table.features[n] for n in columns if n < len(table.features))
    is_whole = columns == tuple(range(len(table.features)))
    image = image_size(table) if is_whole else None
    return table_kind(table.name, table.rows, names, len(table.classes), image)


def image_size(table: TableSpec) -> ImageSize | None:
    """The image that each row of the table is, as the data know it."""
    image = table.image
    return None if image is None else ImageSize(image.height, image.width, image.white)


def columns_of(table: TableSpec) -> tuple[int, ...]:
    """The numbers of the features that go in."""
    return tuple(range(len(table.features))) if table.columns is None else table.columns


def axes_of(table: TableSpec) -> tuple[int, ...]:
    """The numbers of the two features on the plane, or of the only one that there is."""
    return columns_of(table)[:2] if table.axes is None else table.axes


def inputs_of(table: TableSpec, number: int) -> range:
    """The features that belong to the same column of the file as the feature `number`."""
    for one in table.words:
        inputs = range(one.first, one.first + (1 if one.ordered else len(one.words)))
        if number in inputs:
            return inputs
    return range(number, number + 1)


def is_classification(data: DataSpec) -> bool:
    """True if the targets are classes (not numbers)."""
    return kind_of(data).task == "classification"


def dots_of(data: DataSpec) -> Dots | None:
    """The painted points as (x1, x2, label), labels from 0; None where none are given."""
    if data.points is None:
        return None
    return tuple((point.x1, point.x2, point.label - 1) for point in data.points)


def parts_of(data: DataSpec) -> tuple[Part | None, ...] | None:
    """The part of the split that each painted point belongs to; None where none are given."""
    return None if data.points is None else tuple(point.part for point in data.points)


def class_count(data: DataSpec) -> int:
    """The number of classes, 0 for regression."""
    if data.points and data.classes is None:
        return max(2, *(point.label for point in data.points))
    return kind_of(data).default_classes if data.classes is None else data.classes


def class_names_of(data: DataSpec) -> tuple[str, ...]:
    """The classes of images: those of a table, or the ten digits."""
    return DIGITS if data.table is None else data.table.classes


def sample_count(data: DataSpec) -> int:
    """Rows that are split; drawn and jittered images are not among them."""
    rows = kind_of(data).default_samples if data.points is None else len(data.points)
    return rows if data.samples is None else data.samples


def noise_of(data: DataSpec) -> float:
    """The noise of the points, in the unit of the kind; 0 where there is none."""
    return (kind_of(data).default_noise or 0.0) if data.noise is None else data.noise


def turns_of(data: DataSpec) -> float:
    """The number of turns of a spiral's arm; 0 where nothing winds."""
    return (kind_of(data).default_turns or 0.0) if data.turns is None else data.turns


def features_of(data: DataSpec) -> tuple[Feature, ...]:
    """The features of the plane that go in; none where the data have inputs of their own."""
    kind = kind_of(data)
    if not kind.chooses_features:
        return ()
    return cast(tuple[Feature, ...], kind.feature_names) if data.features is None else data.features


def input_count(data: DataSpec) -> int:
    """Units of the input layer."""
    return len(features_of(data) or kind_of(data).feature_names)


def output_units(data: DataSpec, output: str) -> int:
    """Units of the output layer with the activation `output`."""
    return output_count(class_count(data), kind_of(data).task, output)


def initializers_of(network: NetworkSpec) -> tuple[Initializer, ...]:
    """The rule of the initial weights of every layer, the output last."""
    own = (*(layer.initializer for layer in network.hidden), network.output_initializer)
    return tuple(name or network.initializer for name in own)


def rule_fields(optimizer: OptimizerSpec) -> dict[str, float]:
    """The arguments of its update rule besides the learning rate, by the engine's names."""
    fields = OPTIMIZERS[optimizer.kind].fields
    return {argument: getattr(optimizer, name) for name, argument in fields.items()}


def batches_per_epoch(experiment: Experiment) -> int:
    """Parameter updates in one pass over the training rows."""
    return max(1, -(-split_counts(experiment.data)[0] // experiment.training.batch_size))


def split_counts(data: DataSpec) -> tuple[int, int, int]:
    """Rows to train, to validate and to test on: the numbers that the split will have."""
    rows = sample_count(data)
    if data.table is not None and data.table.group and data.table.together:
        train, validation, test = grouped_counts(
            data.table.sha256, rows, data.train_fraction, data.validation_fraction, data.seed
        )
        return train * (1 + data.jitter) + len(data.drawn or ()), validation, test
    train = round(rows * data.train_fraction)
    validation = min(round(rows * data.validation_fraction), rows - train)
    more = jittered_count(data) + len(data.drawn or ())
    return train + more, validation, rows - train - validation


@lru_cache(maxsize=64)
def grouped_counts(
    sha256: str, samples: int, train_fraction: float, validation_fraction: float, seed: int
) -> tuple[int, int, int]:
    """Rows in the three parts of a table whose groups stay together; zeros while it is not read."""
    rows = cached_rows(sha256)
    if rows is None or rows.groups is None:
        return 0, 0, 0
    strata = rows.labels if rows.class_names else np.zeros(len(rows.labels), dtype=np.int64)
    chosen = subset(strata, samples, seed)
    split = deal(
        strata[chosen], train_fraction, validation_fraction, seed, groups=rows.groups[chosen]
    )
    return len(split.train), len(split.validation), len(split.test)


def jittered_count(data: DataSpec) -> int:
    """The training rows that are jittered copies of others."""
    return round(sample_count(data) * data.train_fraction) * data.jitter
