"""The training of one network: trainer, data and switches, in the settings in force.

It can be set up, given other settings, taken to another state and measured.  It keeps no history
and decides nothing: when to train, when to stop and what to remember is for others to say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from playground.data import Dataset
from playground.engine import Evaluation, Network, Trainer, TrainerState
from playground.experiment.history import Record
from playground.experiment.specs import Experiment
from playground.training.build import (
    Prepared,
    adapt_optimizer,
    build_network,
    build_trainer,
    prepare,
    training_options,
)
from playground.training.checkpoints import Position
from playground.training.evaluator import Evaluator, Part
from playground.training.held_out import holds_out_the_same
from playground.training.layer_mapping import LayerMapping
from playground.training.link_mask import Link, LinkMask, disabled_links
from playground.training.normalizing import estimate_running_averages
from playground.training.probe import ProbeContext


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A moment of a run, and the experiment that was in force from there on.

    `switched_off` is what the links that are off then get back.
    """

    experiment: Experiment
    state: TrainerState
    switched_off: Mapping[Link, float]

    @property
    def position(self) -> Position:
        """The position in the run at which it was taken."""
        return Position(self.state.epoch, self.state.batch_in_epoch)

    @property
    def size(self) -> int:
        """Bytes that it takes, arrays only."""
        state = self.state
        arrays = (state.parameters, state.gradient, state.order, state.batch_rows)
        memory = tuple(state.optimizer.arrays.values())
        return sum(array.nbytes for array in (*arrays, *memory))


class TrainingState:
    """Owns the trainer of one network, from its initial parameters to its end.

    `experiment` is the one in force, which is an earlier one while the past is shown.
    """

    def __init__(self, experiment: Experiment, prepared: Prepared, network: Network) -> None:
        self.experiment = experiment
        self.link_mask = LinkMask(experiment.network, network)
        self.trainer: Trainer = build_trainer(experiment, prepared, network)
        self._set_data(prepared)

    @classmethod
    def new(cls, experiment: Experiment, prepared: Prepared) -> TrainingState:
        """The state before the first step."""
        return cls(experiment, prepared, build_network(experiment, prepared.dataset))

    def with_mapping(
        self, experiment: Experiment, prepared: Prepared, mapping: LayerMapping
    ) -> TrainingState:
        """The state that goes on from here with a network of another shape.

        What has a place in the new network is carried over; this one is of no use any more.
        """
        network = build_network(experiment, prepared.dataset)
        self.link_mask.restore_all(self.network)
        mapping.transfer(self.network, network)
        if self.trainer.steps:
            dataset = prepared.dataset
            estimate_running_averages(network, dataset.inputs[dataset.train])
        successor = TrainingState(experiment, prepared, network)
        successor.trainer.continue_from(self.trainer)
        return successor

    def _set_data(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._evaluator = Evaluator(prepared, self.trainer)

    @property
    def network(self) -> Network:
        """The network in training."""
        return self.trainer.network

    @property
    def dataset(self) -> Dataset:
        """The data that it learns from."""
        return self._prepared.dataset

    @property
    def targets(self) -> np.ndarray:
        """The targets of the outputs, (n, outputs)."""
        return self._prepared.targets

    def set_settings(self, experiment: Experiment) -> bool:
        """Apply the settings that can change while the network keeps its shape.

        True if held-out losses of before and after compare: of the same rows, and of a network in
        which the same has a say.
        """
        old_network, new_network = self.experiment.network, experiment.network
        before, sizes = self.dataset, self.network.sizes
        adapt_optimizer(
            self.trainer, self.experiment.training.optimizer, experiment.training.optimizer
        )
        prepared = prepare(experiment)
        if prepared.dataset is not self.dataset:
            same = prepared.trains_as(self._prepared)
            self._set_data(prepared)
            if not same:
                self.trainer.replace_data(*self._evaluator.rows("train"))
        self.trainer.apply(training_options(experiment, len(prepared.dataset.train), self.network))
        if new_network != old_network:
            self.link_mask.update(old_network, new_network, self.network)
        self.experiment = experiment
        same_links = disabled_links(old_network, sizes) == disabled_links(new_network, sizes)
        return same_links and holds_out_the_same(before, self.dataset)

    def change_state(self, change: Callable[[TrainerState], TrainerState]) -> None:
        """Go on from what `change` makes of the state, in which every link has its weight.

        Raises:
            ValueError: `change` refuses, or makes a state that does not fit; nothing has changed.
        """
        self.link_mask.restore_all(self.network)
        try:
            self.trainer.restore(change(self.trainer.state()))
        finally:
            self.link_mask = LinkMask(self.experiment.network, self.network)

    # Moments.

    def checkpoint(self) -> Checkpoint:
        """This moment, to come back to."""
        return Checkpoint(self.experiment, self.trainer.state(), self.link_mask.weights)

    def load_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Restore settings, parameters, optimiser and disabled links of `checkpoint`."""
        self.set_settings(checkpoint.experiment)
        self.trainer.restore(checkpoint.state)
        self.link_mask.remember(checkpoint.switched_off)

    def restore(self, checkpoint: Checkpoint, epoch: int) -> None:
        """Go on from `checkpoint` to the end of `epoch`, as the run did then."""
        self.load_checkpoint(checkpoint)
        with np.errstate(all="ignore"):
            while self.trainer.epoch < epoch:
                self.trainer.run(self.trainer.batches_per_epoch - self.trainer.batch_in_epoch)

    # Measuring.

    def evaluate(self, part: Part) -> Evaluation | None:
        """Loss and accuracy on one part of the data, None where it has no rows."""
        with np.errstate(all="ignore"):
            return self._evaluator.evaluate(self.network, part)

    def record(self, context: ProbeContext) -> Record:
        """The metrics of `context`, which is this one."""
        with np.errstate(all="ignore"):
            return self._evaluator.record(self.trainer, context.gradient)
