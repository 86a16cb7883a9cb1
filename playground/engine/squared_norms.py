"""The length of every layer's gradient after every step, at little cost to the step.

Where layers are small, it is the calls that cost and not the sums: the squares of a whole gradient
are put aside in one call, and summed layer by layer for many steps at once.  Where layers are large
each is summed on the spot, while it is in the cache.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import length_hint

import numpy as np
from numpy import multiply

from playground.engine.network import Network

# Mean numbers in a part, the weights or the biases of a layer, from which it is summed at once.
LARGE_PART = 500
# Numbers that are put aside at most.
ASIDE = 100_000


class SquaredNorms:
    """‖∂L/∂W‖² and ‖∂L/∂b‖² of each layer of `gradient`, (P,), whenever `record` is called.

    `Trainer.run` takes `record` to call after every step.  In float32, lengths below 1e-19 count as
    zero; `gradients.weight_gradient_norms` has no such floor.
    """

    def __init__(self, network: Network, gradient: np.ndarray) -> None:
        slices = zip(network.weight_slices, network.bias_slices, strict=True)
        self._slices = tuple(part for pair in slices for part in pair)
        # What batch normalisation has behind the biases is summed for itself, and left out.
        stops = {part.stop for part in self._slices} - {gradient.size}
        self._starts = sorted({part.start for part in self._slices} | stops)
        self._wanted = np.searchsorted(self._starts, [part.start for part in self._slices])
        self._gradient = gradient
        self._sums: list[np.ndarray] = []
        small = gradient.size < LARGE_PART * len(self._slices)
        capacity = max(1, ASIDE // gradient.size) if small else 0
        self._squares = np.empty((capacity, gradient.size), gradient.dtype)
        self._free = iter(self._squares)
        self.record: Callable[[], None] = self._bind_aside() if small else self._bind_at_once()

    def take(self) -> np.ndarray:
        """What was recorded since the last time, (steps, 2 · layers): W and b of layer 1 first."""
        self._sum_squares()
        taken, self._sums = self._sums, []
        empty = np.zeros((0, len(self._slices)), self._gradient.dtype)
        return np.concatenate([empty, *taken])

    def _bind_aside(self) -> Callable[[], None]:
        gradient = self._gradient

        def record() -> None:
            try:
                multiply(gradient, gradient, next(self._free))
            except StopIteration:
                self._sum_squares()
                multiply(gradient, gradient, next(self._free))

        return record

    def _sum_squares(self) -> None:
        """Sum what was put aside, and begin again."""
        used = len(self._squares) - length_hint(self._free)
        if used:
            sums = np.add.reduceat(self._squares[:used], self._starts, axis=1)
            self._sums.append(sums[:, self._wanted])
        self._free = iter(self._squares)

    def _bind_at_once(self) -> Callable[[], None]:
        row = np.empty((1, len(self._slices)), self._gradient.dtype)
        parts = [self._gradient[part] for part in self._slices]
        products = tuple(
            (part.dot, part, row[0, number : number + 1].reshape(()))
            for number, part in enumerate(parts)
        )

        def record() -> None:
            for dot, part, out in products:
                dot(part, out)
            self._sums.append(row.copy())

        return record
