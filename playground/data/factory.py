"""From a few words to a data set: rows are made or read, split, scaled and laid on a plane.

Everything random comes from separate streams of one seed, so that the split does not depend on
the noise nor the noise on the number of classes.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.data.added_images import DrawnImage, with_drawn, with_jittered
from playground.data.arguments import PAINTED, checked_scaling, known_kind
from playground.data.dataset import Dataset, Plane, Target
from playground.data.dealing import deal
from playground.data.kinds import DataKind
from playground.data.painted import Dots, ranks_of_places
from playground.data.planes import component_plane, coordinate_plane, slice_plane
from playground.data.raw_rows import Rows, make_rows
from playground.data.scaling import Scaling, fit_scaling, unscaled
from playground.data.splits import PARTS, Split
from playground.data.table.inputs import one_hot_places
from playground.data.table_view import TableView

# The columns of iris that its plane shows.
IRIS_AXES = (2, 3)


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
    known = known_kind(kind, points, table)
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
    ranks = given_parts = None
    if known.name == PAINTED and rows.points is not None:
        ranks = ranks_of_places(rows.points, seed)
        if parts is not None and len(parts) == len(strata):
            given_parts = np.array([PARTS.index(part) if part else -1 for part in parts])
    groups = None if table is None else table.groups(rows.chosen)
    split = deal(
        strata,
        train_fraction,
        validation_fraction,
        seed,
        groups=groups,
        ranks=ranks,
        given_parts=given_parts,
    )
    rows, split = with_jittered(known, rows, split, jitter, seed)
    rows, split = with_drawn(known, rows, split, drawn)
    words = table.words if table is not None else ()
    scale = checked_scaling(known, scaling, rows.raw_inputs[split.train])
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


def _targets(table: TableView | None, rows: Rows, split: Split) -> tuple[np.ndarray, Target]:
    """The labels, numbers of a table scaled by the training rows as the features are."""
    if table is None:
        return rows.labels, Target()
    if rows.class_names:
        return rows.labels, Target(table.rows.target_name)
    scaling = fit_scaling("standard", rows.labels[split.train, None])
    target = Target(
        table.rows.target_name,
        table.rows.unit if table.unit is None else table.unit,
        float(scaling.offset[0]),
        float(scaling.divisor[0]),
    )
    return scaling.apply(rows.labels[:, None])[:, 0], target


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
