"""The trainer: shuffles, cuts batches, and updates the parameters batch by batch.

It owns everything that changes while a network learns, apart from the network and the optimiser it
was given.  It measures nothing and stops for nothing; a loop around it does (see `evaluation` and
`regularizers.EarlyStopping`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from playground.engine.checks import matrix, same_rows
from playground.engine.losses import Loss
from playground.engine.network import Network
from playground.engine.optimizers import Optimizer, OptimizerState
from playground.engine.options import TrainingOptions
from playground.engine.regularizers import PENALTIES, clip_factor, dropout_mask

STREAMS = ("shuffling", "dropout", "input_noise")


@dataclass(frozen=True, eq=False)
class TrainerState:
    """All that a trainer needs to go on as if never interrupted: plain arrays and numbers.

    `order` is the order of the training rows in this epoch, (n,); `random` holds the state of each
    random stream as JSON can carry it.
    """

    parameters: np.ndarray
    gradient: np.ndarray
    optimizer: OptimizerState
    steps: int
    epoch: int
    batch_in_epoch: int
    order: np.ndarray
    batch_rows: np.ndarray
    random: Mapping[str, Any]


class Trainer:
    """Trains `network` on inputs (n, features) and targets (n, outputs).

    `seed` feeds separate random streams for shuffling, dropout and input noise; the initial
    parameters are whatever the network has.

    Raises:
        ValueError: data, loss and network do not fit together; the text says what does not.
    """

    def __init__(
        self,
        network: Network,
        loss: Loss,
        optimizer: Optimizer,
        inputs: np.ndarray,
        targets: np.ndarray,
        options: TrainingOptions,
        seed: int,
    ) -> None:
        self.network = network
        self.loss = loss
        self.optimizer = optimizer
        self.steps = 0
        self.epoch = 0
        self._streams = {
            name: np.random.default_rng(sequence)
            for name, sequence in zip(
                STREAMS, np.random.SeedSequence(seed).spawn(len(STREAMS)), strict=True
            )
        }
        self._gradient = np.zeros_like(network.parameters)
        self._total = np.zeros_like(network.parameters)
        self._batch_rows = np.zeros(0, np.intp)
        loss.check_output(network.activations[-1])
        self._take_options(options)
        self.replace_data(inputs, targets)
        self.replace_optimizer(optimizer)

    # Where the run is.

    @property
    def options(self) -> TrainingOptions:
        """The options in force."""
        return self._options

    @property
    def learning_rate(self) -> float:
        """The learning rate of the next step, schedule included."""
        return self.optimizer.learning_rate * self._schedule_factor()

    @property
    def batch_in_epoch(self) -> int:
        """Batches of this epoch already trained on."""
        return self._batch

    @property
    def batches_per_epoch(self) -> int:
        """Batches of one epoch, the incomplete last one included."""
        return -(-len(self._inputs) // self._options.batch_size)

    @property
    def gradient(self) -> np.ndarray:
        """The mean data gradient of the last batch, flat; read-only, valid until the next step."""
        view = self._gradient.view()
        view.flags.writeable = False
        return view

    @property
    def batch_rows(self) -> np.ndarray:
        """Indices of the last batch's rows in the inputs, (batch,)."""
        return self._batch_rows.copy()

    def penalty(self) -> float:
        """l1·Σ|W| + (l2/2)·ΣW² at the present weights."""
        strengths = {"l1": self._options.l1, "l2": self._options.l2}
        return sum(
            PENALTIES[name].value(weights, strength)
            for name, strength in strengths.items()
            if strength
            for weights in self.network.weights
        )

    # Training.

    def step(self) -> None:
        """One update of the parameters on the next batch."""
        self.run(1)

    def run(self, steps: int, until: Callable[[], bool] | None = None) -> int:
        """Up to `steps` updates, fewer if `until` answers True between two; how many were made."""
        for done in range(steps):
            if until is not None and until():
                return done
            self._step()
        return steps

    def _step(self) -> None:
        if self._batch == 0:
            self._begin_epoch()
        size = self._options.batch_size
        rows = self._order[self._batch * size : (self._batch + 1) * size]
        masks = self._masks(len(rows))
        _, self._gradient[:] = self.network.loss_and_gradient(
            self._noisy(self._inputs[rows]), self._targets[rows], self.loss, masks
        )
        self._total[:] = self._gradient
        self._add_penalties()
        self._clip()
        self._update()
        self._batch_rows = rows
        self.steps += 1
        self._batch += 1
        if self._batch == self.batches_per_epoch:
            self._batch = 0
            self.epoch += 1

    def _begin_epoch(self) -> None:
        self._order = self._streams["shuffling"].permutation(len(self._inputs))
        self.optimizer.rate_factor = self._schedule_factor()

    def _noisy(self, inputs: np.ndarray) -> np.ndarray:
        if not self._options.input_noise:
            return inputs
        noise = self._streams["input_noise"].standard_normal(inputs.shape, dtype=inputs.dtype)
        return inputs + noise * inputs.dtype.type(self._options.input_noise)

    def _masks(self, rows: int) -> list[np.ndarray | None]:
        rng, dtype = self._streams["dropout"], self.network.dtype
        return [
            dropout_mask((units, rows), rate, rng, dtype).T if rate else None
            for units, rate in zip(self.network.sizes[1:-1], self._dropout, strict=True)
        ]

    def _add_penalties(self) -> None:
        for name, strength in (("l1", self._options.l1), ("l2", self._options.l2)):
            if strength:
                for weights, total in zip(
                    self.network.weights, self.network.weight_views(self._total), strict=True
                ):
                    total += PENALTIES[name].gradient(weights, strength)

    def _clip(self) -> None:
        if self._options.clip_norm is not None:
            norm = float(np.sqrt(self._total.dot(self._total)))
            self._total *= clip_factor(norm, self._options.clip_norm)

    # Changes while it runs.

    def apply(self, options: TrainingOptions) -> None:
        """Go on with other options; another batch size begins the epoch anew.

        Raises:
            ValueError: the options do not fit the network; nothing has changed then.
        """
        batch_size = self._options.batch_size
        self._take_options(options)
        if options.batch_size != batch_size:
            self._batch = 0
        self.optimizer.rate_factor = self._schedule_factor()

    def replace_optimizer(self, optimizer: Optimizer) -> None:
        """Update by another rule from now on.

        Raises:
            ValueError: its memory is for another number of parameters.
        """
        self._update = optimizer.bind(self.network.parameters, self._total)
        self.optimizer = optimizer
        optimizer.rate_factor = self._schedule_factor()

    def replace_data(self, inputs: np.ndarray, targets: np.ndarray) -> None:
        """Train on other rows from now on; the epoch begins anew.

        Raises:
            ValueError: shapes or values that do not fit the network or the loss.
        """
        network = self.network
        inputs = matrix("inputs", inputs, network.sizes[0], network.dtype)
        targets = matrix("targets", targets, network.sizes[-1], network.dtype)
        same_rows(inputs, targets)
        self.loss.check_targets(targets)
        self._inputs, self._targets = inputs, targets
        self._order = np.arange(len(inputs))
        self._batch = 0

    def continue_from(self, previous: Trainer) -> None:
        """Count on from `previous`, which trained a network of another shape on the same rows."""
        self.steps, self.epoch = previous.steps, previous.epoch
        for name, stream in previous._streams.items():
            self._streams[name].bit_generator.state = stream.bit_generator.state
        if (previous.batches_per_epoch, len(previous._order)) == (
            self.batches_per_epoch,
            len(self._order),
        ):
            self._order, self._batch = previous._order, previous._batch
        self.optimizer.rate_factor = self._schedule_factor()

    def state(self) -> TrainerState:
        """A copy of all that `restore` needs."""
        return TrainerState(
            parameters=self.network.parameters.copy(),
            gradient=self._gradient.copy(),
            optimizer=self.optimizer.state(),
            steps=self.steps,
            epoch=self.epoch,
            batch_in_epoch=self._batch,
            order=self._order.copy(),
            batch_rows=self.batch_rows,
            random=MappingProxyType(
                {name: stream.bit_generator.state for name, stream in self._streams.items()}
            ),
        )

    def restore(self, state: TrainerState) -> None:
        """Go on from `state`, bit for bit, on the same data with the same options.

        Raises:
            ValueError: the state is of another network or of other data; nothing has changed then.
        """
        if state.parameters.shape != self.network.parameters.shape:
            raise ValueError(
                f"state: it has {state.parameters.size} parameters, "
                f"this network {self.network.parameters.size}"
            )
        if len(state.order) != len(self._inputs):
            raise ValueError(
                f"state: it is of {len(state.order)} training rows, here are {len(self._inputs)}"
            )
        if not 0 <= state.batch_in_epoch < self.batches_per_epoch:
            raise ValueError(
                f"state: batch {state.batch_in_epoch} of {self.batches_per_epoch} is impossible"
            )
        self.optimizer.restore(state.optimizer)
        self.network.parameters[:] = state.parameters
        self._gradient[:] = state.gradient
        self.steps, self.epoch, self._batch = state.steps, state.epoch, state.batch_in_epoch
        self._order = state.order.copy()
        self._batch_rows = state.batch_rows.copy()
        for name, stream in self._streams.items():
            stream.bit_generator.state = state.random[name]
        self._update = self.optimizer.bind(self.network.parameters, self._total)
        self.optimizer.rate_factor = self._schedule_factor()

    def _schedule_factor(self) -> float:
        schedule = self._options.schedule
        return 1.0 if schedule is None else schedule(self.epoch)

    def _take_options(self, options: TrainingOptions) -> None:
        self._dropout = options.dropout_rates(len(self.network.sizes) - 2)
        self._options = options
