"""Training experiments to the end with the engine, for tests that look at what came out."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import msgspec
import numpy as np

from playground.engine import evaluate, make_loss
from playground.engine.batched_trainer import BatchedTrainer
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
    """What came of a training; the curves have one value an epoch."""

    train_loss: np.ndarray
    train_accuracy: np.ndarray
    test_loss: np.ndarray
    test_accuracy: np.ndarray
    # ‖∂L/∂W‖ of the first layer over that of the last, in the last batch.
    ratio: np.ndarray
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

    def until(self, epochs: int) -> Fit:
        """What came of its first `epochs` epochs."""
        names = ("train_loss", "train_accuracy", "test_loss", "test_accuracy", "ratio")
        return replace(self, **{name: getattr(self, name)[:epochs] for name in names})

    def history(self) -> HistoryView:
        """The curves as a session keeps them, from epoch 1 on."""
        epochs = np.arange(1, len(self.train_loss) + 1)
        table = np.full((len(epochs), len(METRICS)), np.nan)
        for name in ("train_loss", "train_accuracy", "test_loss", "test_accuracy"):
            table[:, METRICS.index(name)] = getattr(self, name)
        return HistoryView(epochs, epochs, table, np.empty((len(epochs), 0)))


# The longest fit so far of each experiment; the first epochs of it are those of a shorter one.
_fits: dict[Experiment, Fit] = {}


def fits(experiments: Iterable[Experiment], epochs: int) -> list[Fit]:
    """Train all for `epochs` epochs, those that differ in numbers alone in lock-step.

    Each gets the bits that it gets alone (`tests/engine/test_batched_trainer.py`).
    """
    wanted = list(experiments)
    known = {one for one in wanted if one in _fits and len(_fits[one].train_loss) >= epochs}
    new = [one for one in dict.fromkeys(wanted) if one not in known]
    if new:
        _fits.update(zip(new, _train_together(new, epochs), strict=True))
    return [_fits[one].until(epochs) for one in wanted]


def fit(experiment: Experiment, epochs: int) -> Fit:
    """Train `experiment` for `epochs` epochs."""
    return fits([experiment], epochs)[0]


def _train_together(experiments: list[Experiment], epochs: int) -> list[Fit]:
    learners = [_Learner(experiment) for experiment in experiments]
    first = learners[0].trainer
    many = first if len(learners) == 1 else BatchedTrainer([one.trainer for one in learners])
    for _ in range(epochs):
        many.run(first.batches_per_epoch)
        for one in learners:
            one.note()
    return [one.fit() for one in learners]


class _Learner:
    """One experiment while it is trained."""

    def __init__(self, experiment: Experiment) -> None:
        prepared = prepare(experiment)
        self.dataset, self.targets = prepared.dataset, prepared.targets
        self.network = build_network(experiment, self.dataset)
        self.trainer = build_trainer(experiment, prepared, self.network)
        self.loss = make_loss(experiment.training.loss)
        self.classes = self.dataset.task == "classification"
        self.curves: list[tuple[float, ...]] = []
        train, dtype = self.dataset.train, self.network.dtype
        _, gradient = self.network.loss_and_gradient(
            self.dataset.inputs[train].astype(dtype), self.targets[train].astype(dtype), self.loss
        )
        self.norms = weight_gradient_norms(self.network, gradient)

    def note(self) -> None:
        """Put down what an epoch has led to."""
        norms = weight_gradient_norms(self.network, self.trainer.gradient)
        ratio = norms[0] / norms[-1] if norms[-1] else math.nan
        seen = (*self._measure(self.dataset.train), *self._measure(self.dataset.test), ratio)
        self.curves.append(seen)

    def _measure(self, rows: np.ndarray) -> tuple[float, float]:
        inputs, targets = self.dataset.inputs[rows], self.targets[rows]
        seen = evaluate(self.network, self.loss, inputs, targets, classification=self.classes)
        return seen.loss, np.nan if seen.accuracy is None else seen.accuracy

    def fit(self) -> Fit:
        """What came of it."""
        return Fit(*np.array(self.curves).T, first_to_last=self.norms[0] / self.norms[-1])


def example(name: str, epochs: int, seed: int | None = None) -> Fit:
    """Train the named example, with data and start from `seed` unless it is None.

    It and all SEEDS are trained together: whoever asks for one asks for others soon.
    """
    experiment = load_example(name)
    family = {None: experiment} | {one: with_seed(experiment, one) for one in SEEDS}
    return dict(zip(family, fits(family.values(), epochs), strict=True))[seed]


def seeded(experiment: Experiment, epochs: int, seeds: Iterable[int] = SEEDS) -> list[Fit]:
    """Train `experiment` with data and start from each of `seeds`."""
    return fits([with_seed(experiment, seed) for seed in seeds], epochs)


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
