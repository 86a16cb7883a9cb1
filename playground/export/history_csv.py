"""The metrics of a run as the command line writes them: a row an epoch, read by other programs."""

from __future__ import annotations

import csv
import io
import math

from playground.experiment.history import Record
from playground.training.session import Session

HISTORY_COLUMNS = (
    "epoch",
    "step",
    "train_loss",
    "validation_loss",
    "test_loss",
    "train_accuracy",
    "validation_accuracy",
    "test_accuracy",
)


class HistoryRows:
    """Collects every epoch of a run of `layers` layers, none left out however long it is."""

    def __init__(self, layers: int) -> None:
        self._stream = io.StringIO(newline="")
        self._writer = csv.writer(self._stream)
        norms = [f"gradient_norm_{layer + 1}" for layer in range(layers)]
        self._writer.writerow([*HISTORY_COLUMNS, *norms])
        self._epoch = -1

    def note(self, session: Session) -> None:
        """Add the epoch that `session` has just ended, unless it overflowed in it."""
        record = session.history.view().last()
        if record is not None and record.epoch != self._epoch:
            self._epoch = record.epoch
            self._writer.writerow(_row(record))

    def content(self) -> bytes:
        """The file, UTF-8 with commas and points."""
        return self._stream.getvalue().encode()


def _row(record: Record) -> list[str]:
    values = [getattr(record, name) for name in HISTORY_COLUMNS]
    return [_cell(value) for value in (*values, *record.gradient_norms)]


def _cell(value: float | int) -> str:
    return repr(value) if math.isfinite(value) else ""
