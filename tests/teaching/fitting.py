"""Training experiments to the end with the engine, for tests that look at what came out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import msgspec
import numpy as np

from playground.engine import evaluate, make_loss
from playground.engine.gradients import weight_gradient_norms
from playground.experiment.files import load_example
from playground.experiment.history import METRICS, HistoryView
from playground.experiment.specs import (
    DataSpec,
    Experiment,
    LayerSpec,
    NetworkSpec,
    OptimizerSpec,
    TrainingSpec,
)
from playground.training.build import build_network, build_trainer, prepare

SEEDS = (1, 2, 3, 4, 5)


@dataclass(frozen=True, eq=False)
class Fit:
    """What came of a training; the four curves have one value an epoch."""

    train_loss: np.ndarray
    train_accuracy: np.ndarray
    test_loss: np.ndarray
    test_accuracy: np.ndarray
    # ‖∂L/∂W‖ of the first layer over that of the last, all training rows, before any training.
    first_to_last: float

    @property
    def best_epoch(self) -> int:
        """The epoch of the lowest test loss, counted from 1."""
        return int(self.test_loss.argmin()) + 1

    @property
    def settled_accuracy(self) -> float:
        """The median test accuracy of the last fifth of the epochs.

        Descent by small batches jumps now and then, and at which epoch hangs on the rounding of
        the processor's float32: a single epoch proves nothing.
        """
        return float(np.median(self.test_accuracy[-(len(self.test_accuracy) // 5) :]))

    def history(self) -> HistoryView:
        """The curves as a session keeps them, from epoch 1 on."""
        epochs = np.arange(1, len(self.train_loss) + 1)
        table = np.full((len(epochs), len(METRICS)), np.nan)
        for name in ("train_loss", "train_accuracy", "test_loss", "test_accuracy"):
            table[:, METRICS.index(name)] = getattr(self, name)
        return HistoryView(epochs, epochs, table, np.empty((len(epochs), 0)))


@cache
def fit(experiment: Experiment, epochs: int) -> Fit:
    """Train `experiment` for `epochs` epochs."""
    prepared = prepare(experiment)
    dataset, targets = prepared.dataset, prepared.targets
    network = build_network(experiment, dataset)
    trainer = build_trainer(experiment, prepared, network)
    loss, classes = make_loss(experiment.training.loss), dataset.task == "classification"

    def measure(rows: np.ndarray) -> tuple[float, float]:
        seen = evaluate(network, loss, dataset.inputs[rows], targets[rows], classification=classes)
        return seen.loss, np.nan if seen.accuracy is None else seen.accuracy

    _, gradient = network.loss_and_gradient(
        dataset.inputs[dataset.train].astype(network.dtype),
        targets[dataset.train].astype(network.dtype),
        loss,
    )
    norms = weight_gradient_norms(network, gradient)
    curves = []
    for _ in range(epochs):
        trainer.run(trainer.batches_per_epoch)
        curves.append((*measure(dataset.train), *measure(dataset.test)))
    return Fit(*np.array(curves).T, first_to_last=norms[0] / norms[-1])


def example(name: str, epochs: int, seed: int | None = None) -> Fit:
    """Train the named example, with data and start from `seed` unless it is None."""
    experiment = load_example(name)
    return fit(experiment if seed is None else with_seed(experiment, seed), epochs)


def with_seed(experiment: Experiment, seed: int) -> Experiment:
    """`experiment` with other data and another start."""
    return msgspec.structs.replace(
        experiment,
        data=msgspec.structs.replace(experiment.data, seed=seed),
        training=msgspec.structs.replace(experiment.training, seed=seed),
    )


def layers(*units: int, activation: str = "relu", dropout: float = 0.0) -> tuple[LayerSpec, ...]:
    """Hidden layers of one activation."""
    return tuple(LayerSpec(units=n, activation=activation, dropout=dropout) for n in units)


def classifier(
    data: DataSpec,
    hidden: tuple[LayerSpec, ...],
    optimizer: OptimizerSpec,
    batch_size: int = 10,
) -> Experiment:
    """A softmax classifier: He's weights for ReLU, Glorot's for everything else."""
    relu = bool(hidden) and hidden[0].activation == "relu"
    initializer = "he_normal" if relu else "glorot_uniform"
    return Experiment(
        data=data,
        network=NetworkSpec(hidden=hidden, initializer=initializer),
        training=TrainingSpec(optimizer=optimizer, batch_size=batch_size),
    )


def sgd(learning_rate: float) -> OptimizerSpec:
    """Plain gradient descent."""
    return OptimizerSpec(kind="sgd", learning_rate=learning_rate)


def adam(learning_rate: float) -> OptimizerSpec:
    """Adam with its usual decay rates."""
    return OptimizerSpec(kind="adam", learning_rate=learning_rate)


def with_network(experiment: Experiment, **changes: object) -> Experiment:
    """`experiment` with another network."""
    network = msgspec.structs.replace(experiment.network, **changes)
    return msgspec.structs.replace(experiment, network=network)
