"""Batched training: trainers of one architecture, taken through their steps by one plan.

Ten small networks cost little more than one, because the time goes into calling NumPy and a call
for all is one call.  Each run keeps its own seed, order of the rows, data and settings, and reaches
the very bits it would reach alone.  The trainers are borrowed: `run` leaves each of them as if it
had trained by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from playground.engine.batches import Batch, StackedBatches
from playground.engine.freezing import update_mask
from playground.engine.noise import Noise
from playground.engine.optimizer import Optimizer, OptimizerState
from playground.engine.plan import Plan
from playground.engine.threads import limit_threads
from playground.engine.trainer import Trainer

Update = Callable[[], None]


class BatchedTrainer:
    """Trains several trainers in lock-step.

    Raises:
        ValueError: they differ in architecture, loss, number of rows, batch size or place in their
            epoch; the text says which one in what.
    """

    def __init__(self, trainers: Sequence[Trainer]) -> None:
        self.trainers = tuple(trainers)
        if not self.trainers:
            raise ValueError("trainers: there must be one at least")
        _check_alike(self.trainers)
        first = self.trainers[0]
        parameters = np.stack([trainer.network.parameters for trainer in self.trainers])
        self._parameters, self._gradients = parameters, np.zeros_like(parameters)
        self._plan = self._make_plan(first._batches.size)
        self._tail_plan = self._make_plan(first._batches.tail_rows or first._batches.size)
        self._joint: Optimizer | None = None
        self._update = self._bind_updates()
        self._batches = StackedBatches([trainer._batches for trainer in self.trainers])

    def _make_plan(self, rows: int) -> Plan:
        first = self.trainers[0]
        noise = Noise(
            first.options.dropout_rates(len(first.network.sizes) - 2),
            first.options.input_noise,
            tuple(trainer._streams["dropout"] for trainer in self.trainers),
            tuple(trainer._streams["input_noise"] for trainer in self.trainers),
        )
        return Plan(first.network, first.loss, rows, self._parameters, self._gradients, noise)

    def run(self, steps: int, until: Callable[[], bool] | None = None) -> int:
        """Up to `steps` updates of every run, fewer if `until` says True between two.

        Returns how many were made.
        """
        self._borrow()
        first, done = self.trainers[0], 0
        limit_threads(1)
        with np.errstate(all="ignore"):
            while done < steps and not (until is not None and until()):
                if first._batch == 0:
                    self._begin_epoch()
                batches = self._batches.ready_from(first._batch)[: steps - done]
                made = self._train(batches, until)
                for trainer in self.trainers:
                    trainer._count(made)
                done += made
                if made < len(batches):
                    break
        self._give_back()
        return done

    def _begin_epoch(self) -> None:
        for trainer in self.trainers:
            trainer._begin_epoch()
        if self._joint is not None:
            self._joint.rate_factor = self.trainers[0].optimizer.rate_factor

    def _train(self, batches: Sequence[Batch], until: Callable[[], bool] | None) -> int:
        """Updates on these batches, of one size; one at least, then until `until` says True."""
        first = self.trainers[0]
        plan = self._tail_plan if first._batch == first._batches.full else self._plan
        for made, (x, y) in enumerate(batches, start=1):
            plan.backpropagate(x, y)
            self._update()
            if until is not None and until():
                return made
        return len(batches)

    def _bind_updates(self) -> Update:
        """One update for all runs where they go by the same rule, else one for each."""
        if not _one_rule(self.trainers):
            return self._each
        self._joint = self.trainers[0].optimizer.duplicate()
        return self._joint.bind(self._parameters.reshape(-1), self._gradients.reshape(-1))

    def _each(self) -> None:
        """Every run's own update, on its own arrays."""
        averaged = any(self.trainers[0].network.normalized)
        for trainer, parameters, gradient in zip(
            self.trainers, self._parameters, self._gradients, strict=True
        ):
            if averaged:
                # The plan has moved the running averages here.
                trainer.network.parameters[:] = parameters
            trainer._gradient[:] = gradient
            trainer._update()
            parameters[:] = trainer.network.parameters

    def _borrow(self) -> None:
        """Take over what the trainers have become since."""
        for trainer, parameters in zip(self.trainers, self._parameters, strict=True):
            parameters[:] = trainer.network.parameters
        present = tuple(trainer._batches for trainer in self.trainers)
        if present != self._batches.runs:
            self._batches = StackedBatches(present)
        if self._joint is None:
            return
        first = self.trainers[0].optimizer
        states = [trainer.optimizer.state() for trainer in self.trainers]
        names = states[0].arrays
        arrays = {name: np.concatenate([state.arrays[name] for state in states]) for name in names}
        self._joint.restore(OptimizerState(states[0].updates, arrays))
        self._joint.learning_rate = first.learning_rate
        self._joint.rate_factor = first.rate_factor
        self._update = self._joint.bind(self._parameters.reshape(-1), self._gradients.reshape(-1))

    def _give_back(self) -> None:
        """Leave every trainer as if it had made the steps itself."""
        for run, trainer in enumerate(self.trainers):
            trainer.network.parameters[:] = self._parameters[run]
            trainer._gradient[:] = self._gradients[run]
            if self._joint is None:
                continue
            state, size = self._joint.state(), self._parameters.shape[1]
            part = slice(run * size, (run + 1) * size)
            arrays = {name: array[part] for name, array in state.arrays.items()}
            trainer.optimizer.restore(OptimizerState(state.updates, arrays))


def _check_alike(trainers: Sequence[Trainer]) -> None:
    first = trainers[0]
    for number, other in enumerate(trainers[1:], start=1):
        for name, mine, theirs in (
            ("sizes", first.network.sizes, other.network.sizes),
            ("activations", first.network.activations, other.network.activations),
            ("batch normalisation", first.network.normalized, other.network.normalized),
            ("residual links", first.network.residual, other.network.residual),
            ("dtype", first.network.dtype, other.network.dtype),
            ("loss", first.loss.name, other.loss.name),
            ("training rows", len(first._inputs), len(other._inputs)),
            ("batch size", first._batches.size, other._batches.size),
            ("place in the epoch", first._batch, other._batch),
            ("dropout", first.options.dropout, other.options.dropout),
            ("input noise", first.options.input_noise, other.options.input_noise),
        ):
            if mine != theirs:
                raise ValueError(
                    f"trainers[{number}]: its {name} is {theirs}, that of the first is {mine}; "
                    "runs that train together must agree in it"
                )


def _one_rule(trainers: Sequence[Trainer]) -> bool:
    """True if all runs' updates are one elementwise rule with one setting."""
    first = trainers[0]
    alike = all(
        trainer.optimizer.settings() == first.optimizer.settings()
        and trainer.optimizer.updates == first.optimizer.updates
        and trainer.options == first.options
        for trainer in trainers
    )
    options = first.options
    plain = not (options.l1 or options.l2) and options.clip_norm is None
    every = update_mask(first.optimizer, first.network, options.trainable) is None
    return alike and plain and every
