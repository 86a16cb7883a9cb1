"""Options of a trainer apart from the optimiser: one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from playground.engine.checks import check_fraction, check_int, check_sequence, instance, number
from playground.engine.schedules import Schedule


@dataclass(frozen=True)
class TrainingOptions:
    """Batches, penalties and noise of training.

    `l1` and `l2` price the weights as l1·Σ|W| + (l2/2)·ΣW²; `dropout` is the share of units
    switched off in each hidden layer, () for none; `input_noise` is the standard deviation of what
    is added to every input; `clip_norm` is the largest length of the gradient of data loss plus
    penalty; `schedule` multiplies the learning rate, epoch by epoch.  `trainable` is one true or
    false for each parameter, (P,), where some of them are frozen; no rule moves those.

    Raises:
        ValueError: a value out of range; the text names it.
    """

    batch_size: int = 10
    l1: float = 0.0
    l2: float = 0.0
    dropout: tuple[float, ...] = ()
    input_noise: float = 0.0
    clip_norm: float | None = None
    schedule: Schedule | None = None
    trainable: np.ndarray | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        """Check every field."""
        check_int("batch_size", self.batch_size, 1)
        number("l1", self.l1, 0.0)
        number("l2", self.l2, 0.0)
        number("input_noise", self.input_noise, 0.0)
        check_sequence(
            "dropout", self.dropout, "must be one share for each hidden layer, or () for none"
        )
        for layer, rate in enumerate(self.dropout):
            check_fraction(f"dropout[{layer}]", rate)
        if self.clip_norm is not None:
            number("clip_norm", self.clip_norm, 0.0, open_low=True)
        if self.schedule is not None:
            instance("schedule", self.schedule, Schedule, "make_schedule")
        if self.trainable is not None:
            instance("trainable", self.trainable, np.ndarray, "numpy.array")

    def dropout_rates(self, hidden_layers: int) -> tuple[float, ...]:
        """One rate for each hidden layer.

        Raises:
            ValueError: `dropout` is for another number of layers.
        """
        if not self.dropout:
            return (0.0,) * hidden_layers
        if len(self.dropout) != hidden_layers:
            raise ValueError(
                f"dropout: {len(self.dropout)} rates for {hidden_layers} hidden layers; "
                "one each, or none at all"
            )
        return self.dropout
