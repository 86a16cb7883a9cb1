"""Whether a run is still among the finite numbers, and the step at which it left them.

That step is found by repeating the last epoch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from playground.data import Dataset
from playground.engine import Trainer, TrainerState
from playground.experiment.history import Record
from playground.sentence import Sentence

PLACES = {
    "output": Sentence("output"),
    "gradient": Sentence("gradient"),
    "weights": Sentence("weights"),
}


@dataclass(frozen=True)
class Divergence:
    """The first step whose numbers overflow, and the first layer (from 1) in which they do.

    `where` says what overflowed: "output" on the way forward, "gradient" on the way back, or
    "weights" in the update itself.
    """

    epoch: int
    step: int
    layer: int
    where: str
    learning_rate: float

    def sentence(self) -> str:
        """For the person: place, cause, and what is kept."""
        return Sentence(
            "Epoch {epoch}, layer {layer}: overflow of the {where} at step {step:,} (learning rate "
            "{rate:g}). The run is back at the end of epoch {kept:,}, the last with a finite loss; "
            "try a tenth of the rate.",
            epoch=self.epoch,
            layer=self.layer,
            where=PLACES[self.where],
            step=self.step,
            rate=self.learning_rate,
            kept=self.epoch - 1,
        )


def is_finite(record: Record, dataset: Dataset, parameters: np.ndarray) -> bool:
    """True if all parameters are, and the loss of every part that has rows."""
    losses = (record.train_loss, record.validation_loss, record.test_loss)
    parts = (dataset.train, dataset.validation, dataset.test)
    measured = (loss for loss, rows in zip(losses, parts, strict=True) if len(rows))
    return all(map(math.isfinite, measured)) and bool(np.isfinite(parameters).all())


def locate(trainer: Trainer, finite: TrainerState) -> Divergence:
    """Live on from `finite`, a state with finite losses, until there are none any more.

    The trainer is left at `finite`: the steps after it that still have finite parameters may have
    losses of any size, and would contradict what was measured at the end of the epoch.
    """
    trainer.restore(finite)
    before = finite
    for _ in range(trainer.batches_per_epoch - trainer.batch_in_epoch):
        before = trainer.state()
        trainer.run(1)
        if not _all_finite(trainer.network.parameters):
            break
    layer, where = _place(trainer)
    found = Divergence(
        epoch=before.epoch + 1,
        step=trainer.steps,
        layer=layer,
        where=where,
        learning_rate=trainer.learning_rate,
    )
    trainer.restore(finite)
    return found


def _all_finite(values: np.ndarray) -> bool:
    return bool(np.isfinite(values).all())


def _place(trainer: Trainer) -> tuple[int, str]:
    """The layer, counted from 1, in which the last step overflowed, and what did."""
    network = trainer.network
    gradients = network.weight_views(np.array(trainer.gradient))
    broken = [layer for layer, part in enumerate(gradients, start=1) if not _all_finite(part)]
    if broken:
        # An output that overflows spoils the gradients of its own layer and of all before it.
        return broken[-1], "gradient"
    for layer, part in enumerate(network.weights, start=1):
        if not _all_finite(part):
            return layer, "weights"
    for layer, numbers in enumerate(network.layer_slices, start=1):
        if not _all_finite(network.parameters[numbers]):
            # Running averages of batch normalisation are as large as what was averaged.
            return layer, "output"
    return len(network.weights), "output"
