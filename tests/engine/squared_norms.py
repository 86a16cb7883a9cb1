"""The length of every layer's gradient after every step, at little cost to the step.

Where layers are small, it is the calls that cost and not the sums: the squares of a whole gradient
are put aside in one call, and summed layer by layer for many steps at once.  Where layers are large
each is summed on the spot, while it is in the cache.
"""

from __future__ import annotations

from collections.abc import Callable, Generator

import numpy as np
from numpy import square

from playground.engine.network import Network

# Mean numbers in a part, the weights or the biases of a layer, from which it is summed at once.
LARGE_PART = 500
# Numbers that are put aside at most.
ASIDE = 100_000
# Steps whose sums are kept in one array.
ROWS = 64

Recorder = Generator[None, bool | None, None]
# The calls, function(array, out), of each step in turn; and what sums up so many steps.
Call = tuple[Callable[[np.ndarray, np.ndarray], object], np.ndarray, np.ndarray]
Account = tuple[tuple[tuple[Call, ...], ...], Callable[[int], np.ndarray]]


class SquaredNorms:
    """‖∂L/∂W‖² and ‖∂L/∂b‖² of each layer of `gradient`, (P,), whenever `record` is called.

    It answers nothing, so `Trainer.run` takes it as its `until` as well, one row more than steps.
    In float32, lengths below 1e-19 count as zero; `gradients.weight_gradient_norms` has no such
    floor.
    """

    def __init__(self, network: Network, gradient: np.ndarray) -> None:
        slices = zip(network.weight_slices, network.bias_slices, strict=True)
        self._slices = tuple(part for pair in slices for part in pair)
        # What batch normalisation has behind the biases is summed for itself, and left out.
        stops = {part.stop for part in self._slices} - {gradient.size}
        self._starts = sorted({part.start for part in self._slices} | stops)
        wanted = np.searchsorted(self._starts, [part.start for part in self._slices])
        self._wanted = None if len(wanted) == len(self._starts) else wanted
        self._gradient = gradient
        self._sums: list[np.ndarray] = []
        small = gradient.size < LARGE_PART * len(self._slices)
        self._recorder = self._record(self._put_aside() if small else self._sum_at_once())
        next(self._recorder)
        self.record: Callable[[], None] = self._recorder.__next__

    def take(self) -> np.ndarray:
        """What was recorded since the last time, (steps, 2 · layers): W and b of layer 1 first."""
        self._recorder.send(True)
        taken, self._sums = self._sums, []
        return taken[0] if len(taken) == 1 else np.concatenate(taken)

    def _record(self, account: Account) -> Recorder:
        """Make the calls of one row of `account` for each `next`; `send(True)` closes it.

        A generator, because it goes on where it stopped at little cost.
        """
        rows, close = account
        while True:
            used = len(rows)
            for number, calls in enumerate(rows):
                if (yield):
                    used = number
                    break
                for function, array, out in calls:
                    function(array, out)
            self._sums.append(close(used))

    def _put_aside(self) -> Account:
        """Square the gradient in one call, and sum the squares of many steps later."""
        gradient = self._gradient
        squares = np.empty((max(1, ASIDE // gradient.size), gradient.size), gradient.dtype)

        def close(used: int) -> np.ndarray:
            sums = np.add.reduceat(squares[:used], self._starts, axis=1)
            return sums if self._wanted is None else sums[:, self._wanted]

        return tuple(((square, gradient, row),) for row in squares), close

    def _sum_at_once(self) -> Account:
        """Sum the squares of each part by a product of its own."""
        parts = [self._gradient[part] for part in self._slices]
        sums = np.empty((ROWS, len(parts)), self._gradient.dtype)
        rows = tuple(
            tuple(
                (part.dot, part, row[number : number + 1].reshape(()))
                for number, part in enumerate(parts)
            )
            for row in sums
        )
        return rows, lambda used: sums[:used].copy()
