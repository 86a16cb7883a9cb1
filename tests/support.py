"""Small real sessions for the tests: real data, real network, real training."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from playground.data.table import TableRows, cache
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    TrainingSpec,
)
from playground.experiment.table_edits import import_table
from playground.training.build import build_dataset
from playground.training.probe import Probe
from playground.training.session import Session
from playground.training.snapshot import Snapshot


def spiral_experiment(
    *units: int, activation: str = "tanh", samples: int = 60, **training: object
) -> Experiment:
    """Three spirals and a small network: (8, 8) tanh units unless told otherwise."""
    hidden = tuple(LayerSpec(units=n, activation=activation) for n in units or (8, 8))
    fields = {"optimizer": OptimizerSpec(learning_rate=0.1), **training}
    return Experiment(
        title="Three spirals",
        pace="full",
        data=DataSpec(kind="spirals", classes=3, samples=samples, noise=0.1),
        network=NetworkSpec(hidden=hidden),
        training=TrainingSpec(**fields),
    )


def digits_experiment(*units: int, samples: int = 300) -> Experiment:
    """A few digits and a small ReLU network."""
    hidden = tuple(LayerSpec(units=n) for n in units or (16,))
    return Experiment(
        title="Digits",
        pace="full",
        data=DataSpec(kind="digits", samples=samples),
        network=NetworkSpec(hidden=hidden, initializer="he_normal"),
        training=TrainingSpec(
            optimizer=OptimizerSpec(kind="adam", learning_rate=0.01), batch_size=32
        ),
    )


def forget_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this another copy of the program, which has read no table yet."""
    monkeypatch.setattr(cache, "_cached", {})
    build_dataset.cache_clear()


def trained(experiment: Experiment, epochs: int = 3) -> Session:
    """A session of `experiment` after `epochs` epochs."""
    session = Session(experiment)
    session.train(epochs=epochs)
    return session


def snapshot_of(experiment: Experiment, probes: Iterable[Probe] = (), epochs: int = 3) -> Snapshot:
    """A snapshot of a trained session."""
    return trained(experiment, epochs).snapshot(probes)


def flowers(rows: int = 60, features: int = 3, regression: bool = False) -> TableRows:
    """A small imported table with names as hostile as a file can make them."""
    rng = np.random.default_rng(3)
    labels = np.arange(rows) % 3
    values = rng.normal(size=(rows, features)) * 10.0 ** np.arange(features) + labels[:, None]
    names = ("<b>width</b>", "length (cm)", "it's", "d", "e")[:features]
    return TableRows(
        name="flowers.csv",
        feature_names=names,
        target_name="kind",
        class_names=() if regression else ("<i>a</i>", "b & c", "ü"),
        values=values,
        labels=values.sum(axis=1) * 100.0 if regression else labels,
    )


def table_experiment(rows: TableRows | None = None, **training: object) -> Experiment:
    """The small network of `spiral_experiment` on an imported table."""
    return import_table(spiral_experiment(**training), rows or flowers())
