"""Edits of an imported table: taking one over, choosing its features and what the plane shows.

Experiment in, valid experiment out; what they refuse is a ValueError whose text is the sentence to
show.
"""

from __future__ import annotations

from pathlib import PurePath

from msgspec.structs import replace

from playground.data.table import TableRows, cache_rows, most_informative_pair
from playground.experiment.edits import checked, with_fitting_output
from playground.experiment.shapes import axes_of, columns_of, inputs_of, split_counts
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    TableSpec,
    TrainingSpec,
)
from playground.experiment.tables import table_spec
from playground.experiment.validity import FEWEST_TRAINING_ROWS
from playground.sentence import Sentence

# Of a larger table so many rows are taken first: enough to learn from, and quick to look at.
FIRST_SAMPLES = 20_000
# A part of fewer rows says nothing; all of them are trained on unless somebody asks for a split.
FEWEST_TO_SPLIT = 20
TRAIN_FRACTION = 0.75


def import_table(experiment: Experiment, rows: TableRows) -> Experiment:
    """Learn from `rows`, which are shelved, under the name of their file; the split stays.

    One that was made for more rows than these, and would train on a handful, becomes halves.  The
    plane shows the two features that tell most.
    """
    old = experiment.data
    # An equal table may be there already, under another name and with another unit.
    cache_rows(rows)
    few = len(rows.labels) < FEWEST_TO_SPLIT
    data = DataSpec(
        kind="table",
        table=replace(table_spec(rows), axes=_axes(rows)),
        samples=FIRST_SAMPLES if len(rows.labels) > FIRST_SAMPLES else None,
        train_fraction=1.0 if few else old.train_fraction,
        validation_fraction=0.0 if few else old.validation_fraction,
        seed=old.seed,
    )
    made_for_others = old.kind != "table" and not few
    if split_counts(data)[0] < (FEWEST_TRAINING_ROWS if made_for_others else 1):
        data = replace(data, train_fraction=0.5, validation_fraction=0.0)
    title = PurePath(rows.name).stem or experiment.title
    return checked(with_fitting_output(replace(experiment, title=title, notes="", data=data)))


def _axes(rows: TableRows) -> tuple[int, ...] | None:
    """The features that the plane shows; images have none."""
    return None if rows.image is not None else most_informative_pair(rows)


def experiment_of_table(rows: TableRows) -> Experiment:
    """An experiment that learns from `rows` with a network that suits most tables, or images."""
    units, rate = ((32, 16), 0.003) if rows.image is None else ((64, 32), 0.001)
    start = Experiment(
        data=DataSpec(train_fraction=TRAIN_FRACTION),
        network=NetworkSpec(
            hidden=tuple(LayerSpec(units=n) for n in units), initializer="he_normal"
        ),
        training=TrainingSpec(
            optimizer=OptimizerSpec(kind="adam", learning_rate=rate), batch_size=32
        ),
    )
    return import_table(start, rows)


def toggle_column(experiment: Experiment, number: int, on: bool) -> Experiment:
    """Put the feature `number` of the table in, or take it out.

    Raises:
        ValueError: it is the last one, or there is no table.
    """
    table = _table(experiment)
    before = columns_of(table)
    # All inputs of a column of words go in, or none.
    chosen = inputs_of(table, number)
    columns = tuple(
        other
        for other in range(len(table.features))
        if (on if other in chosen else other in before)
    )
    axes = table.axes if set(table.axes or ()) <= set(columns) else None
    return _with_table(experiment, replace(table, columns=columns, axes=axes))


def show_feature(experiment: Experiment, axis: int, number: int) -> Experiment:
    """Let the plane show the feature `number` along `axis`, 0 across and 1 upwards.

    The feature that is on the other axis already changes places with it.
    """
    table = _table(experiment)
    axes = list(axes_of(table))
    if len(axes) < 2:
        raise ValueError(Sentence("A map needs two features, and only one goes in."))
    if number == axes[1 - axis]:
        axes.reverse()
    else:
        axes[axis] = number
    return _with_table(experiment, replace(table, plane="features", axes=tuple(axes)))


def keep_together(experiment: Experiment, on: bool) -> Experiment:
    """Keep the rows of each group in one part of the split, or deal them one by one."""
    return _with_table(experiment, replace(_table(experiment), together=on))


def show_components(experiment: Experiment) -> Experiment:
    """Let the plane show the two principal components of the features that go in."""
    return _with_table(experiment, replace(_table(experiment), plane="components"))


def show_features(experiment: Experiment) -> Experiment:
    """Let the plane show two features again."""
    return _with_table(experiment, replace(_table(experiment), plane="features"))


def _table(experiment: Experiment) -> TableSpec:
    if experiment.data.table is None:
        raise ValueError(Sentence("These data are no imported table."))
    return experiment.data.table


def _with_table(experiment: Experiment, table: TableSpec) -> Experiment:
    return checked(replace(experiment, data=replace(experiment.data, table=table)))
