"""Learning-rate schedules: by how much the learning rate is multiplied in each epoch.

A schedule is a plain function of the number of completed epochs; it knows nothing of the loss.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from playground.engine.checks import check_int, named, number


@dataclass(frozen=True)
class Schedule:
    """A multiplier of the learning rate; `epochs` and `factor` mean what each kind says.

    Raises:
        ValueError: `epochs` below 1, or `factor` not above 0 and at most 1.
    """

    epochs: int = 100
    factor: float = 0.5

    def __post_init__(self) -> None:
        """Check the fields."""
        check_int("schedule.epochs", self.epochs, 1)
        number("schedule.factor", self.factor, 0.0, 1.0, open_low=True)

    def __call__(self, epoch: int) -> float:
        """The multiplier during the epoch after `epoch` completed ones."""
        raise NotImplementedError


class Constant(Schedule):
    """Always 1."""

    def __call__(self, epoch: int) -> float:
        """1."""
        return 1.0


class Step(Schedule):
    """Multiplied by `factor` every `epochs` epochs."""

    def __call__(self, epoch: int) -> float:
        """factor^⌊epoch / epochs⌋."""
        return self.factor ** (epoch // self.epochs)


class Exponential(Schedule):
    """Falls smoothly, by `factor` in `epochs` epochs."""

    def __call__(self, epoch: int) -> float:
        """factor^(epoch / epochs)."""
        return self.factor ** (epoch / self.epochs)


class Cosine(Schedule):
    """Half a cosine from 1 down to `factor` in `epochs` epochs: Loshchilov and Hutter 2017."""

    def __call__(self, epoch: int) -> float:
        """Factor + (1 − factor)(1 + cos(π epoch / epochs)) / 2, and `factor` afterwards."""
        phase = math.pi * min(epoch, self.epochs) / self.epochs
        return self.factor + (1 - self.factor) * (1 + math.cos(phase)) / 2


class WarmUp(Schedule):
    """Rises in a straight line from `factor` to 1 in `epochs` epochs: Goyal et al. 2017."""

    def __call__(self, epoch: int) -> float:
        """Factor + (1 − factor) epoch / epochs, and 1 afterwards."""
        return self.factor + (1 - self.factor) * min(epoch, self.epochs) / self.epochs


SCHEDULES: Mapping[str, type[Schedule]] = MappingProxyType(
    {
        "constant": Constant,
        "step": Step,
        "exponential": Exponential,
        "cosine": Cosine,
        "warm_up": WarmUp,
    }
)


def make_schedule(name: str, epochs: int = 100, factor: float = 0.5) -> Schedule:
    """The schedule called `name`.

    Raises:
        ValueError: an unknown name, or a field out of range; the text says which.
    """
    return named(SCHEDULES, name, "schedule")(epochs=epochs, factor=factor)
