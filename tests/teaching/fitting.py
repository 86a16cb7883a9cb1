"""Training experiments to the end with the engine, for tests that look at what came out."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from msgspec.structs import replace
from numpy.lib.mixins import NDArrayOperatorsMixin

from playground.engine import Evaluation, evaluate, make_loss
from playground.engine.batched_trainer import BatchedTrainer
from playground.engine.gradients import norm
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
from playground.training.build import Prepared, build_network, build_trainer, prepare
from playground.training.trials import Trial, Trials

SEEDS = (1, 2, 3, 4, 5)


class Curve(NDArrayOperatorsMixin):
    """One figure of every epoch, worked out where it is looked at: most are not.

    An index or a slice is that of an array; whatever else is done with it is done with all of it.
    """

    def __init__(self, figure: Callable[[int], float], epochs: int) -> None:
        self._figure, self._epochs = figure, epochs

    def __len__(self) -> int:
        return self._epochs

    def __getitem__(self, where: int | slice) -> np.ndarray:
        epochs = np.arange(self._epochs)[where]
        return np.vectorize(self._figure, otypes=[float])(epochs) if epochs.size else epochs * 1.0

    def __array__(self, dtype: object = None, copy: bool | None = None) -> np.ndarray:
        return self[:]

    def __array_ufunc__(self, ufunc, method, *inputs, **named):
        arrays = (one[:] if isinstance(one, Curve) else one for one in inputs)
        return getattr(ufunc, method)(*arrays, **named)

    def max(self) -> float:
        return self[:].max()

    def min(self) -> float:
        return self[:].min()

    def argmin(self) -> int:
        return int(self[:].argmin())


@dataclass(frozen=True, eq=False)
class Fit:
    """What came of the first `epochs` epochs of a training; the curves have one value an epoch."""

    learner: _Learner
    epochs: int

    @property
    def train_loss(self) -> Curve:
        return Curve(lambda epoch: self.learner.measured("train", epoch).loss, self.epochs)

    @property
    def train_accuracy(self) -> Curve:
        return Curve(lambda epoch: self.learner.accuracy("train", epoch), self.epochs)

    @property
    def test_loss(self) -> Curve:
        return Curve(lambda epoch: self.learner.measured("test", epoch).loss, self.epochs)

    @property
    def test_accuracy(self) -> Curve:
        return Curve(lambda epoch: self.learner.accuracy("test", epoch), self.epochs)

    @property
    def ratio(self) -> Curve:
        """‖∂L/∂W‖ of the first layer over that of the last, in the last batch of each epoch."""
        return Curve(lambda epoch: self.learner.ratios[epoch], self.epochs)

    @property
    def first_to_last(self) -> float:
        """‖∂L/∂W‖ of the first layer over that of the last, all training rows, untrained."""
        return self.learner.first_to_last

    @property
    def best_epoch(self) -> int:
        """The epoch of the lowest test loss, counted from 1."""
        return self.test_loss.argmin() + 1

    @property
    def settled_accuracy(self) -> float:
        """The median test accuracy of the last fifth of the epochs.

        Descent by small batches jumps now and then, and at which epoch hangs on the rounding of
        the processor's float32: a single epoch proves nothing.
        """
        return float(np.median(self.test_accuracy[-(self.epochs // 5) :]))

    def history(self) -> HistoryView:
        """The curves as a session keeps them, from epoch 1 on."""
        epochs = np.arange(1, self.epochs + 1)
        table = np.full((self.epochs, len(METRICS)), np.nan)
        for name in ("train_loss", "train_accuracy", "test_loss", "test_accuracy"):
            table[:, METRICS.index(name)] = getattr(self, name)
        return HistoryView(epochs, epochs, table, np.empty((self.epochs, 0)))


# Whoever has learnt each experiment so far, by what has a say in its numbers.
_learners: dict[Experiment, _Learner] = {}


def fits(experiments: Iterable[Experiment], epochs: int) -> list[Fit]:
    """Train all for `epochs` epochs, those that differ in numbers alone in lock-step.

    Each gets the bits that it gets alone (`tests/engine/test_batched_trainer.py`).  Who has learnt
    for a while goes on from there.
    """
    wanted = [replace(one, title="", notes="", pace="full") for one in experiments]
    for one in wanted:
        if one not in _learners:
            _learners[one] = _Learner(one)
    behind: dict[int, list[_Learner]] = {}
    for learner in dict.fromkeys(_learners[one] for one in wanted):
        if learner.epochs < epochs:
            behind.setdefault(learner.epochs, []).append(learner)
    for reached, learners in behind.items():
        _train_together(learners, epochs - reached)
    return [Fit(_learners[one], epochs) for one in wanted]


def fit(experiment: Experiment, epochs: int) -> Fit:
    """Train `experiment` for `epochs` epochs."""
    return fits([experiment], epochs)[0]


def final_test_losses(trials: Sequence[Trial]) -> list[float]:
    """The test losses that a board shows for its trials in the end.

    `Trials` has them to the bit, but measures all rows after every epoch.  Only what stops early
    needs that, and is left to it.
    """
    early = [one for one in trials if one.experiment.training.early_stopping is not None]
    others = [one for one in trials if one.experiment.training.early_stopping is None]
    found: dict[int, float] = {}
    if early:
        running = Trials(early, at_once=len(early))
        running.start()
        running.wait()
        found = {id(one.trial): one.test_loss for one in running.outcomes() if one is not None}
    alike: dict[tuple[str, int], list[Trial]] = {}
    for one in others:
        alike.setdefault((one.name, one.epochs), []).append(one)
    for (_, epochs), group in alike.items():
        learners = [_Learner(one.experiment, one.prepared) for one in group]
        _train_together(learners, epochs)
        for one, learner in zip(group, learners, strict=True):
            found[id(one)] = learner.measured("test", epochs - 1).loss
    return [found[id(one)] for one in trials]


def _train_together(learners: list[_Learner], epochs: int) -> None:
    first = learners[0].trainer
    many = first if len(learners) == 1 else BatchedTrainer([one.trainer for one in learners])
    for _ in range(epochs):
        many.run(first.batches_per_epoch)
        for one in learners:
            one.keep_epoch()


class _Learner:
    """One experiment while it is trained, and its parameters after each epoch."""

    def __init__(self, experiment: Experiment, prepared: Prepared | None = None) -> None:
        prepared = prepared or prepare(experiment)
        dataset = prepared.dataset
        self.network = build_network(experiment, dataset)
        self.trainer = build_trainer(experiment, prepared, self.network)
        self.loss = make_loss(experiment.training.loss)
        self.classes = dataset.task == "classification"
        dtype = self.network.dtype
        self.rows = {
            part: (dataset.inputs[rows].astype(dtype), prepared.targets[rows].astype(dtype))
            for part, rows in (("train", dataset.train), ("test", dataset.test))
        }
        _, gradient = self.network.loss_and_gradient(*self.rows["train"], self.loss)
        self.first_to_last = self._ratio(gradient)
        self.ratios: list[float] = []
        self._parameters: list[np.ndarray] = []
        self._measured: dict[tuple[str, int], Evaluation] = {}

    @property
    def epochs(self) -> int:
        """How many epochs it has been trained for."""
        return len(self._parameters)

    def keep_epoch(self) -> None:
        """Put down what an epoch has led to."""
        self.ratios.append(self._ratio(self.trainer.gradient))
        self._parameters.append(self.network.parameters.copy())

    def _ratio(self, gradient: np.ndarray) -> float:
        slices = self.network.weight_slices
        last = norm(gradient[slices[-1]])
        return norm(gradient[slices[0]]) / last if last else math.nan

    def measured(self, part: str, epoch: int) -> Evaluation:
        """Loss and accuracy on a part of the data after an epoch, the first one 0."""
        if (part, epoch) not in self._measured:
            present = self.network.parameters.copy()
            self.network.parameters[:] = self._parameters[epoch]
            self._measured[part, epoch] = evaluate(
                self.network, self.loss, *self.rows[part], classification=self.classes
            )
            self.network.parameters[:] = present
        return self._measured[part, epoch]

    def accuracy(self, part: str, epoch: int) -> float:
        """The accuracy alone, NaN where there are no classes."""
        accuracy = self.measured(part, epoch).accuracy
        return math.nan if accuracy is None else accuracy


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
    return replace(
        experiment,
        data=replace(experiment.data, seed=seed),
        training=replace(experiment.training, seed=seed),
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
    network = replace(experiment.network, **changes)
    return replace(experiment, network=network)
