"""Batches: the training rows in the order of an epoch, laid out as a plan wants them.

Rows are gathered some batches at a time into arrays that stay where they are, so that a batch is a
view that exists already.  The order itself is drawn by the trainer.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

# Batches, and numbers in them, gathered at once: enough to make the gathering cheap a batch, and
# little enough to stay small beside the data.
GATHERED_BATCHES = 256
GATHERED_ELEMENTS = 4_000_000

Batch = tuple[np.ndarray, np.ndarray]


class Batches:
    """Cuts inputs (n, features) and targets (n, outputs) into batches of `size` rows.

    A batch is x (features + 1, size), whose last row is ones for the bias, and y (outputs, size).
    The last batch of an epoch may have fewer rows: `tail_rows`, 0 if it does not.
    """

    def __init__(self, inputs: np.ndarray, targets: np.ndarray, size: int) -> None:
        self.size = min(size, len(inputs))
        self.full, self.tail_rows = divmod(len(inputs), self.size)
        self.count = self.full + bool(self.tail_rows)
        ones = np.ones((len(inputs), 1), inputs.dtype)
        self._inputs = np.hstack([inputs, ones])
        self._targets = np.ascontiguousarray(targets)
        row = self._inputs.shape[1] + targets.shape[1]
        fitting = max(1, GATHERED_ELEMENTS // (row * self.size))
        self._capacity = min(self.full, GATHERED_BATCHES, fitting)
        self._gathered = self._make(self._capacity, self.size)
        self._tail = self._make(1, self.tail_rows)
        # Which batches the gathered ones are, first and one past the last.
        self._first, self._stop = 0, 0
        self.order = np.arange(len(inputs))

    def use_order(self, order: np.ndarray) -> None:
        """Take the rows in this order, (n,), from now on; it is kept, not copied."""
        self.order = order
        self._first, self._stop = 0, 0

    def rows(self, batch: int) -> np.ndarray:
        """The indices of the rows of one batch, (size,) or fewer."""
        return self.order[batch * self.size : (batch + 1) * self.size]

    def ready_from(self, batch: int) -> tuple[Batch, ...]:
        """Batch number `batch` and those of the same size that are gathered with it."""
        if batch == self.full:
            return self._tail.fill(self._inputs, self._targets, self.rows(batch))
        if not self._first <= batch < self._stop:
            self._first, self._stop = batch, min(batch + self._capacity, self.full)
            rows = self.order[batch * self.size : self._stop * self.size]
            self._gathered.fill(self._inputs, self._targets, rows)
        return self._gathered.batches[batch - self._first : self._stop - self._first]

    def _make(self, batches: int, rows: int) -> _Gathered:
        shape = (batches, rows)
        return _Gathered(
            np.zeros((*shape, self._inputs.shape[1]), self._inputs.dtype),
            np.zeros((*shape, self._targets.shape[1]), self._targets.dtype),
        )


class _Gathered:
    """Arrays that hold some batches, and the views of each."""

    def __init__(self, inputs: np.ndarray, targets: np.ndarray) -> None:
        self._inputs, self._rows = inputs, targets
        # Elementwise steps want (outputs, rows) contiguous; a product takes x transposed as it is.
        self._targets = np.zeros(targets.swapaxes(1, 2).shape, targets.dtype)
        self.batches: tuple[Batch, ...] = tuple(
            (x.T, y) for x, y in zip(inputs, self._targets, strict=True)
        )

    def fill(self, inputs: np.ndarray, targets: np.ndarray, rows: np.ndarray) -> tuple[Batch, ...]:
        """Gather these rows, which are as many as fit or a whole number of batches fewer."""
        batches = len(rows) // self._inputs.shape[1]
        shape = (len(rows), -1)
        # With mode "raise" NumPy would gather into a copy first.
        inputs.take(rows, 0, self._inputs[:batches].reshape(shape), "clip")
        targets.take(rows, 0, self._rows[:batches].reshape(shape), "clip")
        self._targets[:batches] = self._rows[:batches].swapaxes(1, 2)
        return self.batches


class StackedBatches:
    """The batches of several runs that are cut alike, each run's rows in its own order.

    A batch is x (runs, features + 1, size) and y (outputs, runs, size).
    """

    def __init__(self, runs: Sequence[Batches]) -> None:
        self.runs = tuple(runs)
        first = self.runs[0]
        # One run's rows below the other's, so that one call gathers for all of them.
        self._inputs = np.concatenate([run._inputs for run in self.runs])
        self._targets = np.concatenate([run._targets for run in self.runs])
        row = self._inputs.shape[1] + self._targets.shape[1]
        fitting = max(1, GATHERED_ELEMENTS // (row * first.size * len(self.runs)))
        self._gathered = self._make(min(first.full, GATHERED_BATCHES, fitting), first.size)
        self._tail = self._make(1, first.tail_rows)

    def ready_from(self, batch: int) -> tuple[Batch, ...]:
        """Batch number `batch` and those of the same size that are gathered with it."""
        first = self.runs[0]
        gathered, stop = (
            (self._tail, first.count) if batch == first.full else (self._gathered, first.full)
        )
        number = min(gathered.capacity, stop - batch)
        place = slice(batch * first.size, batch * first.size + number * gathered.rows)
        orders = [run.order[place] for run in self.runs]
        return gathered.fill(self._inputs, self._targets, orders)

    def _make(self, batches: int, rows: int) -> _StackedGathered:
        shape = (batches, len(self.runs), rows)
        return _StackedGathered(
            np.zeros((*shape, self._inputs.shape[1]), self._inputs.dtype),
            np.zeros((*shape, self._targets.shape[1]), self._targets.dtype),
        )


class _StackedGathered:
    """Arrays that hold some batches of several runs, and the views of each."""

    def __init__(self, inputs: np.ndarray, targets: np.ndarray) -> None:
        self.capacity, _, self.rows, _ = inputs.shape
        self._inputs, self._rows = inputs, targets
        self._chosen = np.zeros(inputs.shape[:-1], np.intp)
        self._targets = np.zeros(np.moveaxis(targets, -1, 1).shape, targets.dtype)
        self._batches: tuple[Batch, ...] = tuple(
            zip(inputs.swapaxes(-1, -2), self._targets, strict=True)
        )

    def fill(
        self, inputs: np.ndarray, targets: np.ndarray, orders: Sequence[np.ndarray]
    ) -> tuple[Batch, ...]:
        """Gather each run's rows, a whole number of batches that fit."""
        number, rows_of_a_run = len(orders[0]) // self.rows, len(inputs) // len(orders)
        chosen = self._chosen[:number]
        for run, order in enumerate(orders):
            np.add(order.reshape(number, -1), run * rows_of_a_run, chosen[:, run])
        inputs.take(chosen, 0, self._inputs[:number], "clip")
        targets.take(chosen, 0, self._rows[:number], "clip")
        self._targets[:number] = np.moveaxis(self._rows[:number], -1, 1)
        return self._batches[:number]
