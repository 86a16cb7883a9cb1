"""One exam for all remedies: more training rows, and still the same test rows.

More data change the split, and with it the rows that judge.  Here the rows of one experiment are
put together with the training rows of another, so that both are judged alike.  Nothing is trained.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from msgspec.structs import replace as replaced

from playground.data import Dataset, encode_targets
from playground.data.kinds import KINDS, MAXIMUM_SAMPLES
from playground.experiment.specs import Experiment
from playground.training.build import Prepared, build_dataset, prepare


def prepared_alike(start: Experiment, more: Experiment) -> tuple[Prepared, Prepared]:
    """The data of `start` and those of `more`, judged by the same validation and test rows.

    Where data are made by formula, the rows that `more` has beyond those of `start` are drawn with
    another seed.  Where there are only so many, they come from those held out, and both are
    judged by what is then left.

    Raises:
        ValueError: nothing is left to judge by.
    """
    base, spec = prepare(start).dataset, more.data
    if KINDS[spec.kind].maximum_samples == MAXIMUM_SAMPLES:
        spec = replaced(spec, seed=(spec.seed + 1) % 2**32)
    other = build_dataset(spec)
    held = {part: _rows(base, getattr(base, part)) for part in ("validation", "test")}
    known = set(_rows(base, base.train))
    new = [
        (row, key)
        for row, key in zip(other.train, _rows(other, other.train), strict=True)
        if key not in known
    ]
    new = new[: max(0, len(other.train) - len(base.train))]
    taken = {key for _, key in new}
    parts = {
        part: np.array(
            [row for row, key in zip(getattr(base, part), keys, strict=True) if key not in taken],
            dtype=np.int64,
        )
        for part, keys in held.items()
    }
    if not len(parts["test"]):
        raise ValueError("No row is left to judge all remedies by: train on fewer rows.")
    alike = replace(base, validation=parts["validation"], test=parts["test"])
    extra = np.array([row for row, _ in new], dtype=np.int64)
    inputs = np.concatenate([base.inputs, other.inputs[extra]])
    richer = replace(
        alike,
        inputs=inputs,
        labels=np.concatenate([base.labels, other.labels[extra]]),
        train=np.concatenate([base.train, np.arange(len(base.inputs), len(inputs))]),
        plane=None,
        images=None,
    )
    return _encoded(alike, start), _encoded(richer, more)


def _rows(dataset: Dataset, rows: np.ndarray) -> list[bytes]:
    """Each row with its label, to be found again."""
    inputs = np.ascontiguousarray(dataset.inputs[rows])
    return [
        row.tobytes() + label.tobytes()
        for row, label in zip(inputs, dataset.labels[rows], strict=True)
    ]


def _encoded(dataset: Dataset, experiment: Experiment) -> Prepared:
    return Prepared(dataset, encode_targets(dataset, experiment.network.output))
