"""The same test rows for all remedies, also for the one that trains on more rows.

More data change the split, and with it the rows that judge.  Here the rows of one experiment are
put together with the training rows of another, so that both are judged alike.  Nothing is trained.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from msgspec.structs import replace as replaced

from playground.data import Dataset, encode_targets
from playground.data.kinds import KINDS, MAX_SAMPLES
from playground.experiment.specs import DataSpec, Experiment
from playground.sentence import Sentence
from playground.training.build import Prepared, build_dataset, build_rows, prepare


def prepare_with_shared_test_rows(start: Experiment, more: Experiment) -> tuple[Prepared, Prepared]:
    """The data of `start` and those of `more`, judged by the same validation and test rows.

    Where data are made by formula, the rows that `more` has beyond those of `start` are drawn with
    another seed.  Where there are only so many, they come from those held out, and both are
    judged by what is then left.

    Raises:
        ValueError: nothing is left to judge by.
    """
    base, spec = prepare(start).dataset, more.data
    # A table is no kind of KINDS: it has the rows that it has.
    if spec.kind in KINDS and KINDS[spec.kind].maximum_samples == MAX_SAMPLES:
        spec = replaced(spec, seed=(spec.seed + 1) % 2**32)
    split = build_dataset(spec)
    ours, others = _Unscaled(start.data), _Unscaled(spec)
    held = {part: ours.keys(getattr(base, part)) for part in ("validation", "test")}
    known = set(ours.keys(base.train))
    new = [
        (row, key)
        for row, key in zip(split.train, others.keys(split.train), strict=True)
        if key not in known
    ]
    new = new[: max(0, len(split.train) - len(base.train))]
    taken = {key for _, key in new}
    parts = {
        part: np.array(
            [row for row, key in zip(getattr(base, part), keys, strict=True) if key not in taken],
            dtype=np.int64,
        )
        for part, keys in held.items()
    }
    if not len(parts["test"]):
        raise ValueError(Sentence("No row is left to judge all remedies by: train on fewer rows."))
    alike = replace(base, validation=parts["validation"], test=parts["test"])
    extra = np.array([row for row, _ in new], dtype=np.int64)
    # Scaled as the others are: by the training rows that all remedies have.
    inputs = np.concatenate([base.inputs, base.scaling.apply(others.inputs[extra])])
    labels = others.labels[extra]
    if not base.class_names:
        labels = (labels - base.target.mean) / base.target.spread
    richer = replace(
        alike,
        inputs=inputs,
        labels=np.concatenate([base.labels, labels]),
        train=np.concatenate([base.train, np.arange(len(base.inputs), len(inputs))]),
        plane=None,
        images=None,
    )
    return _encoded(alike, start), _encoded(richer, more)


class _Unscaled:
    """The rows of data before they are scaled: the same row is the same in every split.

    Attributes:
        inputs: (n, features).
        labels: (n,) class numbers, or numbers in the unit of the column.
    """

    def __init__(self, spec: DataSpec) -> None:
        dataset = build_dataset(replaced(spec, scaling="none"))
        self.inputs = np.ascontiguousarray(dataset.inputs)
        self.labels = dataset.labels if dataset.class_names else build_rows(spec).labels

    def keys(self, rows: np.ndarray) -> list[bytes]:
        """Each of `rows` with its label, to be found again."""
        return [self.inputs[row].tobytes() + self.labels[row].tobytes() for row in rows]


def _encoded(dataset: Dataset, experiment: Experiment) -> Prepared:
    return Prepared(dataset, encode_targets(dataset, experiment.network.output))
