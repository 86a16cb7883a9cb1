"""Images that come after the rows of a data set, all to train on: shaken copies, and drawn ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from playground.data.dealing import JITTER_STREAM, stream
from playground.data.jitter import jittered
from playground.data.kinds import DataKind
from playground.data.raw_rows import Rows
from playground.data.scaling import WHITE
from playground.data.splits import Split

# A label and grey values 0 to 16, row by row.
DrawnImage = tuple[int, tuple[int, ...]]


def _with_images(
    kind: DataKind, rows: Rows, split: Split, images: np.ndarray, labels: np.ndarray
) -> tuple[Rows, Split]:
    """The rows with more `images` (n, height, width), 0 to 16, after them, all to train on."""
    added = len(rows.labels) + np.arange(len(labels))
    inputs = images.reshape(len(images), -1) * (kind.white / WHITE)
    more = replace(
        rows,
        raw_inputs=np.concatenate([rows.raw_inputs, inputs]),
        labels=np.concatenate([rows.labels, labels]),
        images=np.concatenate([np.asarray(rows.images), images]),
    )
    return more, replace(split, train=np.concatenate([split.train, added]))


def with_jittered(
    kind: DataKind, rows: Rows, split: Split, copies: int, seed: int
) -> tuple[Rows, Split]:
    """The rows with `copies` of each training image after them, each a little different."""
    if not copies:
        return rows, split
    if rows.images is None:
        raise ValueError(f"jitter: {kind.name} has no images; leave it out")
    train = np.tile(split.train, copies)
    images = jittered(rows.images[train], stream(seed, JITTER_STREAM))
    return _with_images(kind, rows, split, images, rows.labels[train])


def with_drawn(
    kind: DataKind, rows: Rows, split: Split, drawn: Sequence[DrawnImage]
) -> tuple[Rows, Split]:
    """The rows with the drawn ones after them, all of which are trained on."""
    if not drawn:
        return rows, split
    if rows.images is None:
        raise ValueError(f"drawn: {kind.name} has no images; leave drawn ones out")
    labels = np.array([label for label, _ in drawn], dtype=np.int64)
    images = np.array([pixels for _, pixels in drawn], dtype=np.float64)
    return _with_images(
        kind, rows, split, images.reshape(len(drawn), *rows.images.shape[1:]), labels
    )
