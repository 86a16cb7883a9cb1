"""Checks that the fields of the data section fit together, whatever is trained on them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from playground.data import TABLE
from playground.data.table.errors import CONTROL
from playground.experiment.problem import Problem, error
from playground.experiment.shapes import (
    axes_of,
    class_count,
    columns_of,
    kind_of,
    sample_count,
    split_counts,
)
from playground.experiment.specs import DataSpec, TableSpec

# Grey values of all images, copies and all: 160 MB for each array of them.
MAX_IMAGE_CELLS = 20_000_000
DIGEST = re.compile(r"[0-9a-f]{64}")


def data_problems(data: DataSpec) -> Iterator[Problem]:
    """What does not fit within the section `data` of an experiment."""
    kind = kind_of(data)
    yield from _classes(data)
    if data.features is not None:
        yield from _features(data)
    for name, default in (("turns", kind.default_turns), ("noise", kind.default_noise)):
        if getattr(data, name) is not None and default is None:
            yield error(f"data.{name}", f"{data.kind} has no {name}; leave it out")
    yield from _painted(data)
    yield from _table(data)
    yield from _images(data)
    if data.scaling == "pixels" and kind.image_shape is None:
        yield error("data.scaling", f"pixels is for images, and {data.kind} has none")
    if data.kind != "points" and (data.samples or 0) > kind.maximum_samples:
        yield error(
            "data.samples", f"{data.samples} is above the {kind.maximum_samples} of {data.kind}"
        )
    if data.train_fraction + data.validation_fraction > 1.0 + 1e-9:
        yield error(
            "data.validation_fraction",
            f"{data.validation_fraction:g} and the train_fraction {data.train_fraction:g} "
            "are more than 1 together",
        )


def _images(data: DataSpec) -> Iterator[Problem]:
    """Problems of images that are added to those of the data."""
    shape = kind_of(data).image_shape
    for field, wanted in (("drawn", data.drawn is not None), ("jitter", data.jitter > 0)):
        if wanted and shape is None:
            yield error(f"data.{field}", f"{data.kind} has no images; leave it out")
    if shape is None:
        return
    size, classes = shape[0] * shape[1], class_count(data)
    for number, one in enumerate(data.drawn or ()):
        if len(one.pixels) != size:
            yield error(
                f"data.drawn[{number}].pixels", f"{len(one.pixels)} entries; {size} are needed"
            )
        elif one.label >= classes:
            yield error(f"data.drawn[{number}].label", f"{one.label} is above {classes - 1}")
    cells = (sample_count(data) + split_counts(data)[0]) * size
    if data.jitter and cells > MAX_IMAGE_CELLS:
        yield error(
            "data.jitter",
            f"{data.jitter} copies of so many images are too many; fewer samples or copies fit",
        )


def _classes(data: DataSpec) -> Iterator[Problem]:
    fewest, most = kind_of(data).classes
    if data.classes is None:
        return
    if most == 0:
        yield error("data.classes", f"{data.kind} has numbers to predict, not classes")
    elif not fewest <= data.classes <= most:
        allowed = f"{fewest}" if fewest == most else f"{fewest} to {most}"
        yield error("data.classes", f"{data.kind} has {allowed} classes, not {data.classes}")


def _painted(data: DataSpec) -> Iterator[Problem]:
    if data.kind != "points":
        if data.points is not None:
            yield error("data.points", f"{data.kind} is not painted; leave points out")
        return
    rows = sample_count(msgspec.structs.replace(data, samples=None))
    if data.samples is not None and data.samples > rows:
        yield error("data.samples", f"{data.samples} is above the {rows} painted points")
    painted = class_count(msgspec.structs.replace(data, classes=None))
    if data.classes is not None and data.classes < painted:
        yield error("data.classes", f"{data.classes}, but points of class {painted} are painted")


def _table(data: DataSpec) -> Iterator[Problem]:
    if data.kind != TABLE:
        if data.table is not None:
            yield error("data.table", f"{data.kind} is no imported table; leave table out")
    elif data.table is None:
        yield error("data.table", "missing; it names the table to learn from")
    else:
        yield from _table_columns(data.table)


def _table_columns(table: TableSpec) -> Iterator[Problem]:
    names = (table.name, table.target, *table.features, *table.classes)
    columns, axes = columns_of(table), axes_of(table)
    if not DIGEST.fullmatch(table.sha256):
        yield error("data.table.sha256", "64 hexadecimal digits are wanted")
    elif any(CONTROL.search(name) for name in names):
        yield error("data.table", "a name in it holds characters that can not be shown")
    elif not table.features or len(set(table.features)) < len(table.features):
        yield error("data.table.features", "each must have its own name, and one must be there")
    elif len(table.classes) == 1:
        yield error("data.table.classes", "one class is nothing to tell apart; two are needed")
    elif not columns or len(set(columns)) < len(columns):
        yield error("data.table.columns", "at least one feature must stay, and none goes in twice")
    elif max(columns) >= len(table.features):
        yield error(
            "data.table.columns", f"{max(columns)}, but the table has {len(table.features)}"
        )
    elif table.image is not None and table.image.height * table.image.width != len(table.features):
        yield error("data.table.image", "is not of as many pixels as there are features")
    elif not _words_fit(table):
        yield error(
            "data.table.words", "each column of words must have its own ones of the features"
        )
    elif table.axes is not None and (len(set(axes)) != 2 or not set(axes) <= set(columns)):
        yield error("data.table.axes", "two different ones of the features that go in are wanted")


def _words_fit(table: TableSpec) -> bool:
    taken: set[int] = set()
    for one in table.words:
        places = set(range(one.first, one.first + (1 if one.ordered else len(one.words))))
        if places & taken or max(places) >= len(table.features):
            return False
        taken |= places
    return len({one.name for one in table.words}) == len(table.words)


def _features(data: DataSpec) -> Iterator[Problem]:
    features = data.features or ()
    if not kind_of(data).chooses_features:
        yield error(
            "data.features", f"{data.kind} has its own inputs, not x1 and x2; leave features out"
        )
    elif not features:
        yield error("data.features", "at least one feature must stay, or nothing goes in")
    elif len(set(features)) < len(features):
        twice = next(name for name in features if features.count(name) > 1)
        yield error("data.features", f"{twice} is given twice; keep one of them")
