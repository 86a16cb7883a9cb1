"""Deliberate noise in a training step: dropout and input noise, and their random streams.

Dropout switches units off and scales those that stay by 1/keep, so that the mean stays (Srivastava
et al. 2014, section 10, with the scaling at training time); input noise is normal.  Here stand
the rates and the drawing of random numbers; `noise_lines` writes the formulas out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class Noise:
    """Dropout and input noise of a plan, with the random streams that they are drawn from.

    `dropout` has one rate for each hidden layer, () for none; the generators are one for each run.
    """

    dropout: tuple[float, ...] = ()
    input_noise: float = 0.0
    dropout_generators: tuple[np.random.Generator, ...] = ()
    noise_generators: tuple[np.random.Generator, ...] = ()

    def same_kind(self, other: Noise) -> bool:
        """True if the same layers have dropout, and both or neither have noise."""
        return [bool(rate) for rate in self.dropout] == [bool(rate) for rate in other.dropout] and (
            bool(self.input_noise) == bool(other.input_noise)
        )


def drawing(
    method: str, generators: Sequence[np.random.Generator], out: np.ndarray
) -> Callable[[], None]:
    """A function that fills `out`, (…) or (runs, …), by that method of each run's generator."""
    parts = tuple(out) if len(generators) > 1 else (out,)
    draws = [
        (getattr(generator, method), part)
        for generator, part in zip(generators, parts, strict=True)
    ]

    def draw() -> None:
        for function, part in draws:
            function(None, part.dtype, part)

    return draw
