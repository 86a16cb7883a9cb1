"""The trainer: shuffles, cuts batches, and updates the parameters batch by batch.

It owns everything that changes while a network learns, apart from the network and the optimiser it
was given.  It measures nothing and stops for nothing; a loop around it does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from playground.engine.batches import Batch, Batches
from playground.engine.checks import check_int, instance, matrix, same_rows
from playground.engine.freezing import bind_freezing, checked_mask, update_mask
from playground.engine.losses import Loss
from playground.engine.network import Network
from playground.engine.noise import Noise
from playground.engine.optimizer import Optimizer, OptimizerState
from playground.engine.options import TrainingOptions
from playground.engine.plan import Plan
from playground.engine.regularizers import PENALTIES, bind_clipping, bind_penalties
from playground.engine.threads import limit_threads

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
        check_int("seed", seed, 0)
        instance("loss", loss, Loss, "make_loss")
        self.network = network
        self.loss = loss
        self.optimizer = optimizer
        self.steps = 0
        self.epoch = 0
        self._batch = 0
        self._streams = {
            name: np.random.default_rng(sequence)
            for name, sequence in zip(
                STREAMS, np.random.SeedSequence(seed).spawn(len(STREAMS)), strict=True
            )
        }
        self._gradient = np.zeros_like(network.parameters)
        self._total = np.zeros_like(network.parameters)
        loss.check_output(network.activations[-1])
        self._options = self._checked(options)
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
        return self._batches.count

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

    def next_rows(self) -> np.ndarray:
        """Indices of the rows that the next batch will have, (batch,); nothing is drawn for it."""
        if self._batch:
            return self._batches.rows(self._batch).copy()
        order = deepcopy(self._streams["shuffling"]).permutation(len(self._inputs))
        return order[: self._batches.size]

    def penalty(self) -> float:
        """l1·Σ|W| + (l2/2)·ΣW² at the present weights."""
        strengths = {"l1": self._options.l1, "l2": self._options.l2}
        return sum(
            PENALTIES[name].value(weights, strength)
            for name, strength in strengths.items()
            if strength
            for weights in self.network.penalized_views(self.network.parameters)
        )

    # Training.

    def step(self) -> None:
        """One update of the parameters on the next batch."""
        self.run(1)

    def run(self, steps: int, until: Callable[[], bool] | None = None) -> int:
        """Up to `steps` updates, fewer if `until` answers True between two; how many were made.

        Overflow is let through as infinities; who trains looks at the results.
        """
        check_int("steps", steps, 0)
        limit_threads(1)
        done = 0
        with np.errstate(all="ignore"):
            while done < steps:
                # Asked before the epoch begins: an epoch that has begun makes a step.
                if until is not None and until():
                    break
                if self._batch == 0:
                    self._begin_epoch()
                batches = self._batches.ready_from(self._batch)[: steps - done]
                made = self._train(batches, until)
                self._count(made)
                done += made
                if made < len(batches):
                    break
        return done

    def _train(self, batches: Sequence[Batch], until: Callable[[], bool] | None) -> int:
        """Updates on these batches, of one size; one at least, then until `until` says True."""
        plan = self._tail_plan if self._batch == self._batches.full else self._plan
        backpropagate, update = plan.backpropagate, self._update
        # A loop for each case: to ask at every step whether there is something to ask costs more.
        if until is None:
            for x, y in batches:
                backpropagate(x, y)
                update()
            return len(batches)
        for made, (x, y) in enumerate(batches, start=1):
            backpropagate(x, y)
            update()
            if until():
                return made
        return len(batches)

    def _count(self, made: int) -> None:
        self._batch_rows = self._batches.rows(self._batch + made - 1)
        self.steps += made
        self._batch += made
        if self._batch == self._batches.count:
            self._batch = 0
            self.epoch += 1

    def _begin_epoch(self) -> None:
        order = self._streams["shuffling"].permutation(len(self._inputs))
        self._batches.use_order(order)
        self.optimizer.rate_factor = self._schedule_factor()

    # From a gradient to an update.

    def _make_plans(self) -> None:
        """The plan of full batches and that of the smaller last one, writing one gradient."""
        rows = self._batches.size
        self._plan = self._make_plan(rows)
        self._tail_plan = self._make_plan(self._batches.tail_rows or rows)

    def _make_plan(self, rows: int) -> Plan:
        return Plan(
            self.network,
            self.loss,
            rows,
            self.network.parameters,
            self._gradient,
            self._noise(),
        )

    def _noise(self) -> Noise:
        return Noise(
            self._options.dropout_rates(len(self.network.sizes) - 2),
            self._options.input_noise,
            (self._streams["dropout"],),
            (self._streams["input_noise"],),
        )

    def _bind_update(self) -> None:
        """String together what makes an update, leaving out what is not in use."""
        parameters, gradient = self.network.parameters, self._gradient
        penalize = bind_penalties(self.network, self._options, gradient, self._total)
        source = gradient if penalize is None else self._total
        trainable = update_mask(self.optimizer, self.network, self._options.trainable)
        mask, keep, put_back = bind_freezing(trainable, parameters, source, self._total)
        source = source if mask is None else self._total
        clip = bind_clipping(self._options.clip_norm, source, self._total)
        rule = self.optimizer.bind(parameters, source if clip is None else self._total)
        self._update = _in_turn(penalize, mask, clip, keep, rule, put_back)

    # Changes while it runs.

    def apply(self, options: TrainingOptions) -> None:
        """Go on with other options; another batch size begins the epoch anew.

        Raises:
            ValueError: the options do not fit the network; nothing has changed then.
        """
        before, self._options = self._options, self._checked(options)
        if options.batch_size != before.batch_size:
            self._cut_batches()
        elif self._noise().same_kind(self._plan.noise):
            self._plan.set_noise(self._noise())
            self._tail_plan.set_noise(self._noise())
        else:
            self._make_plans()
        self._bind_update()
        self.optimizer.rate_factor = self._schedule_factor()

    def replace_optimizer(self, optimizer: Optimizer) -> None:
        """Update by another rule from now on.

        Raises:
            ValueError: its memory is for another number of parameters, or it is no optimiser.
        """
        instance("optimizer", optimizer, Optimizer, "make_optimizer")
        before, self.optimizer = self.optimizer, optimizer
        try:
            self._bind_update()
        except ValueError:
            self.optimizer = before
            raise
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
        self._batch_rows = np.zeros(0, np.intp)
        self._cut_batches()

    def _cut_batches(self) -> None:
        self._batches = Batches(self._inputs, self._targets, self._options.batch_size)
        self._batch = 0
        self._make_plans()

    def continue_from(self, previous: Trainer) -> None:
        """Count on from `previous`, which trained a network of another shape on the same rows."""
        self.steps, self.epoch = previous.steps, previous.epoch
        for name, stream in previous._streams.items():
            self._streams[name].bit_generator.state = stream.bit_generator.state
        theirs, mine = previous._batches, self._batches
        if (theirs.count, len(theirs.order)) == (mine.count, len(mine.order)):
            mine.use_order(theirs.order)
            self._batch = previous._batch
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
            order=self._batches.order.copy(),
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
        self._batches.use_order(state.order.copy())
        self._batch_rows = state.batch_rows.copy()
        for name, stream in self._streams.items():
            stream.bit_generator.state = state.random[name]
        self._bind_update()
        self.optimizer.rate_factor = self._schedule_factor()

    def _schedule_factor(self) -> float:
        schedule = self._options.schedule
        return 1.0 if schedule is None else schedule(self.epoch)

    def _checked(self, options: TrainingOptions) -> TrainingOptions:
        instance("options", options, TrainingOptions, "TrainingOptions(…)")
        options.dropout_rates(len(self.network.sizes) - 2)
        checked_mask(options.trainable, self.network.parameters)
        return options


def _in_turn(*functions: Callable[[], None] | None) -> Callable[[], None]:
    """One function that calls those that are not None, one after the other."""
    wanted = tuple(function for function in functions if function is not None)
    if len(wanted) == 1:
        return wanted[0]

    def call() -> None:
        for function in wanted:
            function()

    return call
