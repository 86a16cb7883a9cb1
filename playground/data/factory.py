"""From a few words to a data set: rows are made or read, split, scaled and laid on a plane.

Everything random comes from separate streams of one seed, so that the split does not depend on
the noise nor the noise on the number of classes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

import numpy as np

from playground.data.bundled import SPECIES, digits, iris, mnist
from playground.data.dataset import Dataset, Plane, Target
from playground.data.dealing import (
    JITTER_STREAM,
    NOISE_STREAM,
    SHAPE_STREAM,
    deal,
    stream,
    subset,
)
from playground.data.features import check_features, expand
from playground.data.jitter import jittered
from playground.data.kinds import (
    KINDS,
    MAXIMUM_NOISE,
    MAXIMUM_TURNS,
    MINIMUM_SAMPLES,
    TABLE,
    DataKind,
    table_kind,
)
from playground.data.painted import STARTER, Dots, label_count, ranks_of_places, rows_of_dots
from playground.data.planes import component_plane, coordinate_plane, slice_plane
from playground.data.scaling import WHITE, Scaling, fit_scaling, unscaled
from playground.data.splits import PARTS, Split
from playground.data.synthetic import SHAPES, GeneratorParams
from playground.data.table.inputs import WordInputs, one_hot_places
from playground.data.table.rows import TableRows

DIGITS = tuple(map(str, range(10)))
CLASS_NAMES = ("A", "B", "C", "D", "E", "F")
# The columns of iris that its plane shows.
IRIS_AXES = (2, 3)
PAINTED = "points"
# A label and grey values 0 to 16, row by row.
DrawnImage = tuple[int, tuple[int, ...]]


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


@dataclass(frozen=True, eq=False)
class TableView:
    """An imported table and what is wanted of it.

    Attributes:
        rows: the table.
        columns: the features that go in, by number.
        axes: the two of them that the plane shows, as places in `columns`; None shows the two
            principal components.  A single feature has no plane.
        together: whether rows of one group stay in one part of the split, where there are groups.
    """

    rows: TableRows
    columns: tuple[int, ...]
    axes: tuple[int, int] | None = (0, 1)
    together: bool = True


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
    table: TableView | None = None,
    drawn: Sequence[DrawnImage] = (),
    jitter: int = 0,
    parts: Sequence[str | None] | None = None,
    seed: int = 1,
) -> Dataset:
    """The data set that these words describe; the same words give the same bits.

    The rows are those of `make_rows`.  The split is stratified and exact in number; the scaling is
    fitted on the training rows alone, and so is that of the numbers to predict in a table, which
    get the mean 0 and the standard deviation 1.  Each training image is followed, behind all rows,
    by `jitter` copies that are turned, sheared, scaled and shifted a little; `drawn` images come
    last.  Both are training rows, whatever the split.  `parts` says where in the split each of
    `points` belongs: "train", "validation", "test" or None.

    Raises:
        ValueError: an argument is out of range or not for this kind; the text begins with its
            name and says what would be right.
    """
    known = _known(kind, points, table)
    rows = make_rows(
        kind,
        classes=classes,
        samples=samples,
        noise=noise,
        turns=turns,
        features=features,
        points=points,
        table=table,
        seed=seed,
    )
    strata = rows.labels if rows.class_names else np.zeros(len(rows.labels), dtype=np.int64)
    ranks = wishes = None
    if known.name == PAINTED and rows.points is not None:
        ranks = ranks_of_places(rows.points, seed)
        if parts is not None and len(parts) == len(strata):
            wishes = np.array([PARTS.index(part) if part else -1 for part in parts])
    groups = None if table is None else groups_of(table, rows.chosen)
    split = deal(
        strata,
        train_fraction,
        validation_fraction,
        seed,
        groups=groups,
        ranks=ranks,
        wishes=wishes,
    )
    rows, split = _with_jittered(known, rows, split, jitter, seed)
    rows, split = _with_drawn(known, rows, split, drawn)
    words = words_of(table) if table is not None else ()
    scale = _scaling(known, scaling, rows.raw_inputs[split.train])
    scale = unscaled(scale, one_hot_places(words))
    labels, target = _targets(table, rows, split)
    return Dataset(
        title=known.title,
        task=known.task,
        class_names=rows.class_names,
        feature_names=rows.feature_names,
        inputs=scale.apply(rows.raw_inputs),
        scaling=scale,
        labels=labels,
        train=split.train,
        validation=split.validation,
        test=split.test,
        plane=_plane(known, rows, split, scale, table),
        image_shape=known.image_shape,
        images=rows.images,
        white=known.white,
        credit=known.credit,
        target=target,
        words=words,
    )


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
    known = _known(kind, points, table)
    columns = _features(known, features)
    params = _params(known, classes, samples, noise, turns, seed)
    if table is not None:
        return _tabled(known, table, params, seed)
    if known.name == PAINTED:
        return _painted(STARTER if points is None else points, params, columns, seed)
    if known.name in SHAPES:
        return _synthetic(known, params, columns)
    return _bundled(known, params, seed)


def _targets(table: TableView | None, rows: Rows, split: Split) -> tuple[np.ndarray, Target]:
    """The labels, numbers of a table scaled by the training rows as the features are."""
    if table is None:
        return rows.labels, Target()
    if rows.class_names:
        return rows.labels, Target(table.rows.target_name)
    scaling = fit_scaling("standard", rows.labels[split.train, None])
    target = Target(
        table.rows.target_name,
        table.rows.unit,
        float(scaling.offset[0]),
        float(scaling.divisor[0]),
    )
    return scaling.apply(rows.labels[:, None])[:, 0], target


def words_of(table: TableView) -> tuple[WordInputs, ...]:
    """The columns of words whose inputs all go in, counted among those that do."""
    places = {column: place for place, column in enumerate(table.columns)}
    return tuple(
        replace(one, first=places[one.first])
        for one in table.rows.words
        if all(one.first + n in places for n in range(one.count))
    )


def groups_of(table: TableView, chosen: np.ndarray | None) -> np.ndarray | None:
    """(n,): the groups of the rows `chosen` that are to stay together; None where none are."""
    groups = table.rows.groups
    if groups is None or chosen is None or not table.together:
        return None
    return np.asarray(groups[chosen])


def _synthetic(kind: DataKind, params: GeneratorParams, features: tuple[str, ...]) -> Rows:
    points, labels = SHAPES[kind.name](params)
    names = CLASS_NAMES[: params.classes] if kind.task == "classification" else ()
    return Rows(expand(points, features), labels, names, features, points=points)


def _painted_kind(kind: DataKind, dots: Dots) -> DataKind:
    """The kind with the numbers of what is painted."""
    rows = len(dots)
    return replace(
        kind, default_samples=rows, maximum_samples=rows, default_classes=label_count(dots)
    )


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
        spread[one_hot_places(words_of(table))] = 0.0
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


def _with_jittered(
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


def _with_drawn(
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


def _plane(
    kind: DataKind, rows: Rows, split: Split, scaling: Scaling, table: TableView | None
) -> Plane | None:
    if not kind.has_plane:
        return None
    if rows.points is not None:
        return coordinate_plane(rows.points, rows.feature_names, scaling)
    axes = IRIS_AXES if table is None else table.axes
    if axes is None:
        return component_plane(rows.raw_inputs, split.train, scaling)
    return slice_plane(rows.raw_inputs, rows.feature_names, axes, split.train, scaling)


def _known(name: str, points: Dots | None, table: TableView | None) -> DataKind:
    """The kind `name`, with the numbers of what is painted or imported."""
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


def _params(
    kind: DataKind,
    classes: int | None,
    samples: int | None,
    noise: float | None,
    turns: float | None,
    seed: int,
) -> GeneratorParams:
    if seed < 0:
        raise ValueError(f"seed: {seed} is below 0")
    return GeneratorParams(
        samples=_samples(kind, samples),
        classes=max(2, _classes(kind, classes)),
        noise=_number(kind, "noise", noise, kind.default_noise, MAXIMUM_NOISE),
        turns=_number(kind, "turns", turns, kind.default_turns, MAXIMUM_TURNS),
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
    if not MINIMUM_SAMPLES <= samples <= kind.maximum_samples:
        raise ValueError(
            f"samples: {samples}; {kind.name} can have {MINIMUM_SAMPLES} to {kind.maximum_samples}"
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
    return fit_scaling(name or kind.default_scaling, training_inputs, kind.white)
