"""The metrics of a run, epoch by epoch, in a bounded amount of memory.

Rows are only ever appended; a view handed out earlier stays true while training goes on.  When the
table is full every second row is dropped, so that a run of a million epochs keeps its shape, its
best epoch and its end, and costs no more than one of a few thousand.  It knows nothing of
parameters.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

CAPACITY = 8192

METRICS = (
    "train_loss",
    "validation_loss",
    "test_loss",
    "train_accuracy",
    "validation_accuracy",
    "test_accuracy",
    "penalty",
    "learning_rate",
)


@dataclass(frozen=True)
class Record:
    """The metrics at the end of one epoch; NaN where there is no such figure.

    `gradient_norms` holds one Euclidean norm of ∂L/∂W (data loss alone, last batch) a layer,
    first layer first.
    """

    epoch: int
    step: int
    train_loss: float
    validation_loss: float
    test_loss: float
    train_accuracy: float
    validation_accuracy: float
    test_accuracy: float
    penalty: float
    learning_rate: float
    gradient_norms: tuple[float, ...]

    @property
    def held_out_loss(self) -> float:
        """The validation loss, or the test loss where nothing is held out for validation."""
        return self.test_loss if math.isnan(self.validation_loss) else self.validation_loss


@dataclass(frozen=True, eq=False)
class HistoryView:
    """The history as it stood at one moment: read-only arrays of equal length.

    `epochs` and `steps` are (rows,) int64, each metric is (rows,) float64 with NaN where there is
    none, `gradient_norms` is (rows, layers).  The first row is epoch 0, before any training.
    Held-out losses of epochs up to `judged_since` were measured on other rows or with another
    network or loss than those of now, and so do not compare with them; -1 where all do.
    """

    epochs: np.ndarray
    steps: np.ndarray
    table: np.ndarray
    gradient_norms: np.ndarray
    judged_since: int = -1

    def __len__(self) -> int:
        return len(self.epochs)

    def metric(self, name: str) -> np.ndarray:
        """The column `name` (one of METRICS), (rows,).

        Raises:
            ValueError: `name` is not a metric.
        """
        return self.table[:, METRICS.index(name)]

    @property
    def last_epoch(self) -> int:
        """The newest epoch, 0 where there is none."""
        return int(self.epochs[-1]) if len(self) else 0

    def last(self) -> Record | None:
        """The newest row, or None where there is none."""
        if not len(self):
            return None
        return self._record(-1)

    def records(self) -> Iterator[Record]:
        """All rows, earliest first."""
        return (self._record(row) for row in range(len(self)))

    def _record(self, row: int) -> Record:
        metrics = {name: float(self.table[row, place]) for place, name in enumerate(METRICS)}
        return Record(
            epoch=int(self.epochs[row]),
            step=int(self.steps[row]),
            gradient_norms=tuple(float(value) for value in self.gradient_norms[row]),
            **metrics,
        )


class History:
    """Owns the growing table; used by one thread, read by others through views.

    Rows whose epoch is no multiple of the stride live outside the table until the next one comes,
    so the newest epoch is always there, thinned or not.  The same goes for the epoch of the lowest
    held-out loss, until a better one comes.
    """

    def __init__(self, layers: int, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._stride = 1
        self._rows = 0
        self._latest: Record | None = None
        self._best: Record | None = None
        # Earliest first; only the last one counts, until the run is taken back to before it.
        self._changes: list[int] = []
        self._allocate(layers)

    def _allocate(self, layers: int) -> None:
        self._places = np.zeros((self._capacity, 2), dtype=np.int64)
        self._table = np.full((self._capacity, len(METRICS)), np.nan)
        self._norms = np.full((self._capacity, layers), np.nan)

    @classmethod
    def from_view(cls, view: HistoryView, stride: int, capacity: int = CAPACITY) -> History:
        """A history that goes on after `view`, which one with this stride has shown."""
        history = cls(view.gradient_norms.shape[1], max(capacity, len(view)))
        history._stride = stride
        history._changes = [view.judged_since] if view.judged_since >= 0 else []
        for record in view.records():
            history.append(record)
        return history

    @property
    def stride(self) -> int:
        """Every how many epochs a row is kept."""
        return self._stride

    @property
    def layers(self) -> int:
        """The number of layers with a gradient norm in each row."""
        return self._norms.shape[1]

    def append(self, record: Record) -> None:
        """Add the metrics of one epoch, later than all before.

        Raises:
            ValueError: the number of gradient norms is not the number of layers.
        """
        if len(record.gradient_norms) != self.layers:
            raise ValueError(
                f"gradient_norms: {len(record.gradient_norms)} norms for {self.layers} layers"
            )
        if self._rows == self._capacity:
            self._thin()
        self._latest = record
        self._compare(record)
        if record.epoch % self._stride == 0:
            self._write(record)
            self._latest = None

    def judge_since(self, epoch: int) -> None:
        """From now on held-out losses do not compare with those of the epochs up to `epoch`."""
        self._changes = [*self._changes_up_to(epoch - 1), epoch]
        self._best = None

    @property
    def judged_since(self) -> int:
        """Held-out losses of epochs up to it do not compare with later ones; -1 where all do."""
        return self._changes[-1] if self._changes else -1

    def _changes_up_to(self, epoch: int) -> list[int]:
        return [change for change in self._changes if change <= epoch]

    def _compare(self, record: Record) -> None:
        if record.epoch <= self.judged_since:
            return
        best = math.inf if self._best is None else self._best.held_out_loss
        if record.held_out_loss < best:
            self._best = record

    def _write(self, record: Record) -> None:
        self._places[self._rows] = record.epoch, record.step
        self._table[self._rows] = [getattr(record, name) for name in METRICS]
        self._norms[self._rows] = record.gradient_norms
        self._rows += 1

    def view(self) -> HistoryView:
        """The rows so far, newest last, as arrays that can not be written."""
        parts = [self._places, self._table, self._norms]
        arrays = [part[: self._rows] for part in parts]
        for record in (self._best, self._latest):
            if record is not None:
                arrays = _with_row(arrays, record)
        for array in arrays:
            array.flags.writeable = False
        places, table, norms = arrays
        return HistoryView(places[:, 0], places[:, 1], table, norms, self.judged_since)

    def truncate(self, epoch: int) -> None:
        """Forget all rows after `epoch`, for going on from an earlier moment.

        What was changed after it is forgotten, too: the losses before compare again.
        """
        if self._latest is not None and self._latest.epoch > epoch:
            self._latest = None
        before, self._changes = self._changes, self._changes_up_to(epoch)
        places = self._places[: self._rows, 0]
        self._keep(np.arange(int(np.searchsorted(places, epoch, side="right"))))
        taken_back = self._changes != before
        if taken_back or (self._best is not None and self._best.epoch > epoch):
            self._best = None
            for record in self.view().records():
                self._compare(record)

    def resize(self, layers: int) -> None:
        """Go on with another number of layers; norms that were not measured are NaN."""
        norms = np.full((self._capacity, layers), np.nan)
        shared = min(layers, self.layers)
        norms[:, :shared] = self._norms[:, :shared]
        self._norms = norms
        self._latest = _with_layers(self._latest, layers)
        self._best = _with_layers(self._best, layers)

    def _thin(self) -> None:
        self._stride *= 2
        self._keep(np.flatnonzero(self._places[: self._rows, 0] % self._stride == 0))

    def _keep(self, rows: np.ndarray) -> None:
        """Move `rows` to fresh arrays, so that views handed out earlier stay as they are."""
        places, table, norms = self._places[rows], self._table[rows], self._norms[rows]
        self._allocate(self.layers)
        self._rows = len(rows)
        self._places[: self._rows] = places
        self._table[: self._rows] = table
        self._norms[: self._rows] = norms


def _with_row(arrays: list[np.ndarray], record: Record) -> list[np.ndarray]:
    """Places, table and norms with the row of `record` where it belongs, if it is not there yet."""
    epochs = arrays[0][:, 0]
    place = int(np.searchsorted(epochs, record.epoch))
    if place < len(epochs) and epochs[place] == record.epoch:
        return arrays
    metrics = [getattr(record, name) for name in METRICS]
    rows = ([record.epoch, record.step], metrics, record.gradient_norms)
    return [np.insert(old, place, row, axis=0) for old, row in zip(arrays, rows, strict=True)]


def _with_layers(record: Record | None, layers: int) -> Record | None:
    """`record` with as many norms as there are layers now; those not measured are NaN."""
    if record is None:
        return None
    known = record.gradient_norms[:layers]
    padding = (math.nan,) * (layers - len(known))
    return replace(record, gradient_norms=(*known, *padding))
