"""Small real sessions for the tests: real data, real network, real training."""

from __future__ import annotations

from collections.abc import Iterable

from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    TrainingSpec,
)
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
        data=DataSpec(kind="spirals", classes=3, samples=samples, noise=0.1),
        network=NetworkSpec(hidden=hidden),
        training=TrainingSpec(**fields),
    )


def digits_experiment(*units: int, samples: int = 300) -> Experiment:
    """A few digits and a small ReLU network."""
    hidden = tuple(LayerSpec(units=n) for n in units or (16,))
    return Experiment(
        title="Digits",
        data=DataSpec(kind="digits", samples=samples),
        network=NetworkSpec(hidden=hidden, initializer="he_normal"),
        training=TrainingSpec(
            optimizer=OptimizerSpec(kind="adam", learning_rate=0.01), batch_size=32
        ),
    )


def trained(experiment: Experiment, epochs: int = 3) -> Session:
    """A session of `experiment` after `epochs` epochs."""
    session = Session(experiment)
    session.train(epochs=epochs)
    return session


def snapshot_of(experiment: Experiment, probes: Iterable[Probe] = (), epochs: int = 3) -> Snapshot:
    """A snapshot of a trained session."""
    return trained(experiment, epochs).snapshot(probes)
