"""From a few words to a data set: rows are made or read, split, scaled and laid on a plane.

Everything random comes from separate streams of one seed, so that the split does not depend on
the noise nor the noise on the number of classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial

import numpy as np

from playground.data import bundled, kinds
from playground.data.dataset import Dataset, Extent, Plane
from playground.data.features import check_features, expand
from playground.data.kinds import KINDS, DataKind
from playground.data.painted import STARTER, Dots, label_count, ranks_of_places, rows_of_dots
from playground.data.scaling import Scaling, fit_scaling
from playground.data.splits import Split, split_rows, stratified_subset
from playground.data.synthetic import SHAPES, Recipe

SHAPE_STREAM, NOISE_STREAM, SPLIT_STREAM, SUBSET_STREAM = 1, 2, 3, 4
# A synthetic plane is drawn at least from -6 to 6, as in TF Playground.
HALF_EXTENT, MARGIN = 6.0, 0.05
CLASS_NAMES = ("A", "B", "C", "D", "E", "F")
# The columns of iris that its plane shows.
IRIS_AXES = (2, 3)
PAINTED = "points"


@dataclass(frozen=True, eq=False)
class _Rows:
    """Rows before splitting and scaling; `points` (n, 2) only for data on a plane."""

    raw_inputs: np.ndarray
    labels: np.ndarray
    class_names: tuple[str, ...]
    feature_names: tuple[str, ...]
    points: np.ndarray | None = None
    images: np.ndarray | None = None


def make_dataset(
    kind: str,
    *,
    classes: int | None = None,
    samples: int | None = None,
    noise: float | None = None,
    turns: float | None = None,
    train_fraction: float = 0.5,
    validation_fraction: float = 0.0,
    features: Sequence[str] | None = None,
    scaling: str | None = None,
    points: Dots | None = None,
    seed: int = 1,
) -> Dataset:
    """The data set that these words describe; the same words give the same bits.

    `None` means the default of the kind (see `KINDS`).  `samples` of bundled and of
    painted data are a stratified choice of their rows; `points` are the painted dots.  The split is
    stratified and exact in number, and the scaling is fitted on the training rows alone.

    Raises:
        ValueError: an argument is out of range or not for this kind; the text begins with its
            name and says what would be right.
    """
    known = _kind(kind)
    columns = _features(known, features)
    dots = _dots(known, points)
    if dots is not None:
        known = _painted_kind(known, dots)
    recipe = _recipe(known, classes, samples, noise, turns, seed)
    if dots is not None:
        rows = _painted(dots, recipe, columns, seed)
    elif known.name in SHAPES:
        rows = _synthetic(known, recipe, columns)
    else:
        rows = _bundled(known, recipe, seed)
    strata = rows.labels if rows.class_names else np.zeros(recipe.samples, dtype=np.int64)
    ranks = None if rows.points is None or dots is None else ranks_of_places(rows.points, seed)
    split = split_rows(
        strata, train_fraction, validation_fraction, _stream(seed, SPLIT_STREAM), ranks
    )
    scale = _scaling(known, scaling, rows.raw_inputs[split.train])
    return _assemble(known, rows, split, scale)


def _assemble(kind: DataKind, rows: _Rows, split: Split, scaling: Scaling) -> Dataset:
    return Dataset(
        title=kind.title,
        task=kind.task,
        class_names=rows.class_names,
        feature_names=rows.feature_names,
        inputs=scaling.apply(rows.raw_inputs),
        scaling=scaling,
        labels=rows.labels,
        train=split.train,
        validation=split.validation,
        test=split.test,
        plane=_plane(kind, rows, split, scaling),
        image_shape=kind.image_shape,
        images=rows.images,
        credit=kind.credit,
    )


def _synthetic(kind: DataKind, recipe: Recipe, features: tuple[str, ...]) -> _Rows:
    points, labels = SHAPES[kind.name](recipe)
    names = CLASS_NAMES[: recipe.classes] if kind.task == "classification" else ()
    return _Rows(expand(points, features), labels, names, features, points=points)


def _painted_kind(kind: DataKind, dots: Dots) -> DataKind:
    """The kind with the numbers of what is painted."""
    rows = len(dots)
    return replace(
        kind, default_samples=rows, maximum_samples=rows, default_classes=label_count(dots)
    )


def _painted(dots: Dots, recipe: Recipe, features: tuple[str, ...], seed: int) -> _Rows:
    if recipe.classes < label_count(dots):
        raise ValueError(
            f"classes: {recipe.classes}, but points of class {label_count(dots)} are painted"
        )
    points, labels = rows_of_dots(dots)
    chosen = stratified_subset(labels, recipe.samples, _stream(seed, SUBSET_STREAM))
    points, names = points[chosen], CLASS_NAMES[: recipe.classes]
    return _Rows(expand(points, features), labels[chosen], names, features, points=points)


def _dots(kind: DataKind, points: Dots | None) -> Dots | None:
    """What is painted, None for the kinds that are not."""
    if kind.name == PAINTED:
        return STARTER if points is None else points
    if points is not None:
        raise ValueError(f"points: {kind.name} is not painted; leave them out")
    return None


def _bundled(kind: DataKind, recipe: Recipe, seed: int) -> _Rows:
    if kind.name == "digits":
        images, labels = bundled.digits()
        chosen = stratified_subset(labels, recipe.samples, _stream(seed, SUBSET_STREAM))
        flat = images[chosen].reshape(len(chosen), -1)
        names = tuple(str(digit) for digit in range(10))
        return _Rows(flat, labels[chosen], names, kind.feature_names, images=images[chosen])
    measures, labels = bundled.iris()
    chosen = stratified_subset(labels, recipe.samples, _stream(seed, SUBSET_STREAM))
    points = measures[chosen][:, IRIS_AXES]
    return _Rows(measures[chosen], labels[chosen], bundled.SPECIES, kind.feature_names, points)


def _plane(kind: DataKind, rows: _Rows, split: Split, scaling: Scaling) -> Plane | None:
    if rows.points is None:
        return None
    if kind.chooses_features:
        raw_inputs = partial(expand, names=rows.feature_names)
        return Plane(("x1", "x2"), _square(rows.points), rows.points, raw_inputs, scaling)
    held = rows.raw_inputs[split.train].mean(axis=0)
    labels = (kind.feature_names[IRIS_AXES[0]], kind.feature_names[IRIS_AXES[1]])
    raw_inputs = partial(_slice, held=held, axes=IRIS_AXES)
    return Plane(labels, _around(rows.points), rows.points, raw_inputs, scaling)


def _slice(points: np.ndarray, held: np.ndarray, axes: tuple[int, int]) -> np.ndarray:
    """Inputs (m, features) that are `points` (m, 2) along `axes` and `held` elsewhere."""
    inputs = np.tile(held, (len(points), 1))
    inputs[:, axes] = points
    return inputs


def _square(points: np.ndarray) -> Extent:
    """A square about the origin that shows all points."""
    half = max(HALF_EXTENT, float(np.abs(points).max()) * (1.0 + MARGIN))
    return (-half, half, -half, half)


def _around(points: np.ndarray) -> Extent:
    """The range of the points along each axis, with a margin."""
    lowest, highest = points.min(axis=0), points.max(axis=0)
    # Two equal rows still need an area to be drawn in.
    room = np.maximum(2.0 * MARGIN * (highest - lowest), MARGIN)
    (x_min, y_min), (x_max, y_max) = (lowest - room).tolist(), (highest + room).tolist()
    return (x_min, x_max, y_min, y_max)


def _stream(seed: int, number: int) -> np.random.Generator:
    return np.random.default_rng([seed, number])


def _kind(name: str) -> DataKind:
    if name in KINDS:
        return KINDS[name]
    near = get_close_matches(str(name), KINDS, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(KINDS)}"
    raise ValueError(f"kind: {name!r} is no kind of data; {hint}")


def _recipe(
    kind: DataKind,
    classes: int | None,
    samples: int | None,
    noise: float | None,
    turns: float | None,
    seed: int,
) -> Recipe:
    if seed < 0:
        raise ValueError(f"seed: {seed} is below 0")
    return Recipe(
        samples=_samples(kind, samples),
        classes=max(2, _classes(kind, classes)),
        noise=_number(kind, "noise", noise, kind.default_noise, kinds.MAXIMUM_NOISE),
        turns=_number(kind, "turns", turns, kind.default_turns, kinds.MAXIMUM_TURNS),
        shape=_stream(seed, SHAPE_STREAM),
        jitter=_stream(seed, NOISE_STREAM),
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
    if not kinds.MINIMUM_SAMPLES <= samples <= kind.maximum_samples:
        raise ValueError(
            f"samples: {samples}; {kind.name} can have {kinds.MINIMUM_SAMPLES} to "
            f"{kind.maximum_samples}"
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


def _features(kind: DataKind, features: Sequence[str] | None) -> tuple[str, ...]:
    if features is None:
        return kind.feature_names
    if not kind.chooses_features:
        raise ValueError(
            f"features: {kind.name} has its own {len(kind.feature_names)} inputs, "
            "not x1 and x2; leave features out"
        )
    return check_features(features)


def _scaling(kind: DataKind, name: str | None, training_inputs: np.ndarray) -> Scaling:
    if name == "pixels" and kind.image_shape is None:
        raise ValueError(f"scaling: 'pixels' is for images; {kind.name} has none")
    return fit_scaling(name or kind.default_scaling, training_inputs)
