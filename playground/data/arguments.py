"""The arguments of a data set, checked against what its kind allows (`kinds`).

A text that refuses one begins with its name and says what would be right.  No row is made here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches

import numpy as np

from playground.data.dealing import NOISE_STREAM, SHAPE_STREAM, stream
from playground.data.features import check_features
from playground.data.kinds import (
    KINDS,
    MAX_NOISE,
    MAX_TURNS,
    MIN_SAMPLES,
    TABLE,
    DataKind,
    table_kind,
)
from playground.data.painted import Dots, label_count
from playground.data.scaling import Scaling, fit_scaling
from playground.data.synthetic import GeneratorParams
from playground.data.table_view import TableView

PAINTED = "points"


def _painted_kind(kind: DataKind, dots: Dots) -> DataKind:
    """The kind with the numbers of what is painted."""
    rows = len(dots)
    return replace(
        kind, default_samples=rows, maximum_samples=rows, default_classes=label_count(dots)
    )


def known_kind(name: str, points: Dots | None, table: TableView | None) -> DataKind:
    """The kind `name`, with the numbers of what is painted or imported.

    Raises:
        ValueError: there is no such kind, or `points` and `table` are not for it.
    """
    if points is not None and name != PAINTED:
        raise ValueError(f"points: {name} is not painted; leave them out")
    if (table is None) == (name == TABLE):
        raise ValueError(f"table: {'there is none' if table is None else 'leave it out'}")
    if table is not None:
        return _table_kind(table)
    kind = _kind(name)
    return kind if points is None else _painted_kind(kind, points)


def _table_kind(table: TableView) -> DataKind:
    rows, columns = table.rows, table.columns
    count = len(rows.feature_names)
    if not columns or len(set(columns)) < len(columns):
        raise ValueError("columns: at least one feature must go in, and none of them twice")
    if not all(0 <= column < count for column in columns):
        raise ValueError(f"columns: the table has the features 0 to {count - 1}")
    axes = table.axes or (0, 1)
    if len(columns) > 1 and (axes[0] == axes[1] or not 0 <= min(axes) <= max(axes) < len(columns)):
        raise ValueError("axes: two different ones of the features that go in are right")
    names = tuple(rows.feature_names[column] for column in columns)
    image = rows.image if columns == tuple(range(count)) else None
    return table_kind(rows.name, len(rows.labels), names, len(rows.class_names), image)


def _kind(name: str) -> DataKind:
    if name in KINDS:
        return KINDS[name]
    near = get_close_matches(str(name), KINDS, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(KINDS)}"
    raise ValueError(f"kind: {name!r} is no kind of data; {hint}")


def generator_params(
    kind: DataKind,
    classes: int | None,
    samples: int | None,
    noise: float | None,
    turns: float | None,
    seed: int,
) -> GeneratorParams:
    """The numbers that a generator of points takes; None means the default of the kind.

    Raises:
        ValueError: one is out of range, or `kind` has no such number.
    """
    if seed < 0:
        raise ValueError(f"seed: {seed} is below 0")
    return GeneratorParams(
        samples=_samples(kind, samples),
        classes=max(2, _classes(kind, classes)),
        noise=_number(kind, "noise", noise, kind.default_noise, MAX_NOISE),
        turns=_number(kind, "turns", turns, kind.default_turns, MAX_TURNS),
        shape=stream(seed, SHAPE_STREAM),
        jitter=stream(seed, NOISE_STREAM),
    )


def _classes(kind: DataKind, classes: int | None) -> int:
    fewest, most = kind.classes
    if classes is None:
        return kind.default_classes
    if most == 0:
        raise ValueError(f"classes: {kind.name} has numbers to predict, not classes")
    if not fewest <= classes <= most:
        allowed = f"{fewest}" if fewest == most else f"{fewest} to {most}"
        raise ValueError(f"classes: {kind.name} has {allowed} classes, not {classes}")
    return classes


def _samples(kind: DataKind, samples: int | None) -> int:
    if samples is None:
        return kind.default_samples
    if not MIN_SAMPLES <= samples <= kind.maximum_samples:
        raise ValueError(
            f"samples: {samples}; {kind.name} can have {MIN_SAMPLES} to {kind.maximum_samples}"
        )
    return samples


def _number(
    kind: DataKind, name: str, value: float | None, default: float | None, most: float
) -> float:
    if value is None:
        return default or 0.0
    if default is None:
        raise ValueError(f"{name}: {kind.name} has no {name}; leave it out")
    if not 0.0 <= value <= most:
        raise ValueError(f"{name}: {value!r}; 0 to {most:g} is right")
    return value


def checked_features(kind: DataKind, features: Sequence[str] | None) -> tuple[str, ...]:
    """The features that go in; None means the default of the kind.

    Raises:
        ValueError: `kind` has its own inputs, or there is no such feature.
    """
    if features is None:
        return kind.feature_names
    if not kind.chooses_features:
        raise ValueError(
            f"features: {kind.name} has its own {len(kind.feature_names)} inputs, "
            "not x1 and x2; leave features out"
        )
    return check_features(features)


def checked_scaling(kind: DataKind, name: str | None, training_inputs: np.ndarray) -> Scaling:
    """The scaling `name`, fitted on `training_inputs` (n, features); None is the kind's default.

    Raises:
        ValueError: `kind` has no images to be scaled as pixels.
    """
    if name == "pixels" and kind.image_shape is None:
        raise ValueError(f"scaling: 'pixels' is for images; {kind.name} has none")
    return fit_scaling(name or kind.default_scaling, training_inputs, kind.white)
