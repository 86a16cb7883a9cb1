"""One parameter before and after the next step, which is tried on a copy and not made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from playground.engine import Trainer
from playground.engine.optimizer import Optimizer
from playground.engine.regularizers import clip_factor
from playground.training.probe import ProbeContext
from playground.training.probes.gradients import penalty_gradients


@dataclass(frozen=True, eq=False)
class ParameterStep:
    """The effect of the next step on one weight, or on one bias.

    Attributes:
        before, after: its value now and after the step, the engine's own.
        gradient: of the data loss, the mean over the batch.
        penalty: what L1 and L2 add to that.
        clipping: the factor by which the whole gradient is shortened, 1 for not at all.
        trainable: whether it may move at all.
        rate: the learning rate of this step, schedule included.
        settings: of the optimiser: its kind, and its numbers by name.
        memory_before, memory_after: what the rule remembers of this parameter, by name.
        updates: how many updates the rule has made with this one.
        rows: of the batch.
    """

    before: float
    after: float
    gradient: float
    penalty: float
    clipping: float
    trainable: bool
    rate: float
    settings: Mapping[str, object]
    memory_before: Mapping[str, float]
    memory_after: Mapping[str, float]
    updates: int
    rows: int


@dataclass(frozen=True)
class NextStep:
    """Asks about the weight from `source` to `unit` of `layer`, or its bias where it is None."""

    layer: int
    source: int | None
    unit: int

    def measure(self, context: ProbeContext) -> ParameterStep | None:
        """The step, made by a copy of the trainer; None where there is no such parameter."""
        index = self._index(context)
        if index is None:
            return None
        trainer = context.trainer
        before, options = trainer.network.parameters.copy(), trainer.options
        twin = _twin(context)
        memory_before = _memory(trainer.optimizer, index)
        rows = len(trainer.next_rows())
        rate = trainer.learning_rate
        twin.step()
        trainable = options.trainable is None or bool(options.trainable[index])
        penalty = _penalty(context)
        return ParameterStep(
            before=float(before[index]),
            after=float(twin.network.parameters[index]),
            gradient=float(twin.gradient[index]),
            penalty=float(penalty[index]),
            clipping=_clipping(twin.gradient + penalty, options.trainable, options.clip_norm),
            trainable=trainable,
            rate=rate,
            settings=trainer.optimizer.settings(),
            memory_before=memory_before,
            memory_after=_memory(twin.optimizer, index),
            updates=trainer.optimizer.updates + 1,
            rows=rows,
        )

    def _index(self, context: ProbeContext) -> int | None:
        network = context.network
        if not 0 <= self.layer < len(network.weights):
            return None
        fan_in, units = network.weights[self.layer].shape
        if not 0 <= self.unit < units or not 0 <= (self.source or 0) < fan_in:
            return None
        if self.source is None:
            return network.bias_slices[self.layer].start + self.unit
        return network.weight_slices[self.layer].start + self.source * units + self.unit


def _twin(context: ProbeContext) -> Trainer:
    """A copy of the trainer with all that it remembers, on the same rows."""
    trainer, dataset = context.trainer, context.dataset
    twin = Trainer(
        trainer.network.copy(),
        trainer.loss,
        trainer.optimizer.duplicate(),
        dataset.inputs[dataset.train],
        context.targets[dataset.train],
        replace(trainer.options),
        seed=0,
    )
    twin.restore(trainer.state())
    return twin


def _memory(optimizer: Optimizer, index: int) -> dict[str, float]:
    """The memory of `optimizer` for one parameter; zero before its first update."""
    arrays = optimizer.state().arrays
    return {
        name: float(arrays[name][index]) if name in arrays else 0.0 for name in optimizer.memory
    }


def _penalty(context: ProbeContext) -> np.ndarray:
    """The gradient of the penalties, flat; none at the biases."""
    network, options = context.network, context.trainer.options
    flat = np.zeros_like(network.parameters)
    matrices = penalty_gradients(network, options.l1, options.l2)
    for view, matrix in zip(network.weight_views(flat), matrices, strict=True):
        view[...] = matrix
    return flat


def _clipping(total: np.ndarray, trainable: np.ndarray | None, limit: float | None) -> float:
    if limit is None:
        return 1.0
    moving = total if trainable is None else total[trainable]
    return clip_factor(float(np.linalg.norm(moving.astype(np.float64))), limit)
