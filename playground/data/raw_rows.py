"""The rows of a data set before they are split and scaled: made, painted, imported or bundled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from playground.data.arguments import PAINTED, checked_features, generator_params, known_kind
from playground.data.bundled import SPECIES, digits, iris, mnist
from playground.data.dealing import subset
from playground.data.features import expand
from playground.data.kinds import DataKind
from playground.data.painted import STARTER, Dots, label_count, rows_of_dots
from playground.data.scaling import WHITE
from playground.data.synthetic import SHAPES, GeneratorParams
from playground.data.table.inputs import one_hot_places
from playground.data.table_view import TableView

DIGITS = tuple(map(str, range(10)))


CLASS_NAMES = ("A", "B", "C", "D", "E", "F")


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows before splitting and scaling.

    Attributes:
        raw_inputs: (n, features) float64.
        labels: (n,) int64 classes, or float64 numbers to predict.
        class_names: () where numbers are predicted.
        feature_names: one for each column of `raw_inputs`.
        points: (n, 2), only for data made of the coordinates of a plane.
        images: (n, height, width) grey values 0 to 16, only for images.
        chosen: (n,) the rows of the table that these are, only for tables.
    """

    raw_inputs: np.ndarray
    labels: np.ndarray
    class_names: tuple[str, ...]
    feature_names: tuple[str, ...]
    points: np.ndarray | None = None
    images: np.ndarray | None = None
    chosen: np.ndarray | None = None


def make_rows(
    kind: str,
    *,
    classes: int | None = None,
    samples: int | None = None,
    noise: float | None = None,
    turns: float | None = None,
    features: Sequence[str] | None = None,
    points: Dots | None = None,
    table: TableView | None = None,
    seed: int = 1,
) -> Rows:
    """The rows that these words describe, before they are split and scaled.

    `None` means the default of the kind (see `KINDS`).  `samples` of bundled, painted and imported
    data are a stratified choice of their rows; `points` are the painted dots, `table` is the
    imported table.

    Raises:
        ValueError: as `make_dataset`.
    """
    known = known_kind(kind, points, table)
    columns = checked_features(known, features)
    params = generator_params(known, classes, samples, noise, turns, seed)
    if table is not None:
        return _tabled(known, table, params, seed)
    if known.name == PAINTED:
        return _painted(STARTER if points is None else points, params, columns, seed)
    if known.name in SHAPES:
        return _synthetic(known, params, columns)
    return _bundled(known, params, seed)


def _synthetic(kind: DataKind, params: GeneratorParams, features: tuple[str, ...]) -> Rows:
    points, labels = SHAPES[kind.name](params)
    names = CLASS_NAMES[: params.classes] if kind.task == "classification" else ()
    return Rows(expand(points, features), labels, names, features, points=points)


def _painted(dots: Dots, params: GeneratorParams, features: tuple[str, ...], seed: int) -> Rows:
    if params.classes < label_count(dots):
        raise ValueError(
            f"classes: {params.classes}, but points of class {label_count(dots)} are painted"
        )
    points, labels = rows_of_dots(dots)
    chosen = subset(labels, params.samples, seed)
    points, names = points[chosen], CLASS_NAMES[: params.classes]
    return Rows(expand(points, features), labels[chosen], names, features, points=points)


def _tabled(kind: DataKind, table: TableView, params: GeneratorParams, seed: int) -> Rows:
    """The chosen rows and columns of a table, with noise in units of each column's spread."""
    rows = table.rows
    strata = rows.labels if rows.class_names else np.zeros(len(rows.labels), dtype=np.int64)
    chosen = subset(strata, params.samples, seed)
    inputs = rows.values[np.ix_(chosen, np.array(table.columns))]
    if kind.image_shape is not None:
        raw = inputs.reshape(len(chosen), *kind.image_shape)
        found = _image_rows(kind, raw, rows.labels[chosen], rows.class_names)
        return replace(found, chosen=chosen)
    if params.noise:
        spread = inputs.std(axis=0)
        # A word is there or not.
        spread[one_hot_places(table.words)] = 0.0
        inputs += params.noise * spread * params.jitter.standard_normal(inputs.shape)
    names = tuple(rows.feature_names[column] for column in table.columns)
    return Rows(inputs, rows.labels[chosen], rows.class_names, names, chosen=chosen)


def _bundled(kind: DataKind, params: GeneratorParams, seed: int) -> Rows:
    if kind.name == "digits":
        images, labels = digits()
        chosen = subset(labels, params.samples, seed)
        return _image_rows(kind, images[chosen], labels[chosen], DIGITS)
    if kind.name == "mnist":
        images, labels = mnist()
        chosen = subset(labels, params.samples, seed)
        return _image_rows(kind, images[chosen], labels[chosen], DIGITS)
    measures, labels = iris()
    chosen = subset(labels, params.samples, seed)
    return Rows(measures[chosen], labels[chosen], SPECIES, kind.feature_names)


def _image_rows(
    kind: DataKind, raw: np.ndarray, labels: np.ndarray, names: tuple[str, ...]
) -> Rows:
    """Rows of images `raw` (n, height, width), whose white is that of the kind."""
    inputs = raw.reshape(len(raw), -1).astype(np.float64)
    images = (inputs * (WHITE / kind.white)).reshape(raw.shape)
    return Rows(inputs, labels, names, kind.feature_names, images=images)
