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
from playground.sentence import Sentence

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
            yield error(
                f"data.{name}",
                Sentence("{data} has no {field}; leave it out", data=data.kind, field=name),
            )
    yield from _painted(data)
    yield from _table(data)
    yield from _images(data)
    if data.scaling == "pixels" and kind.image_shape is None:
        yield error(
            "data.scaling", Sentence("pixels is for images, and {data} has none", data=data.kind)
        )
    if data.kind != "points" and (data.samples or 0) > kind.maximum_samples:
        yield error(
            "data.samples",
            Sentence(
                "{samples} is above the {most} of {data}",
                samples=data.samples,
                most=kind.maximum_samples,
                data=data.kind,
            ),
        )
    if data.train_fraction + data.validation_fraction > 1.0 + 1e-9:
        yield error(
            "data.validation_fraction",
            Sentence(
                "to train on {train:g} and to validate on {validation:g} are more than 1 together",
                validation=data.validation_fraction,
                train=data.train_fraction,
            ),
        )


def _images(data: DataSpec) -> Iterator[Problem]:
    """Problems of images that are added to those of the data."""
    shape = kind_of(data).image_shape
    for field, wanted in (("drawn", data.drawn is not None), ("jitter", data.jitter > 0)):
        if wanted and shape is None:
            yield error(
                f"data.{field}", Sentence("{data} has no images; leave it out", data=data.kind)
            )
    if shape is None:
        return
    size, classes = shape[0] * shape[1], class_count(data)
    for number, one in enumerate(data.drawn or ()):
        if len(one.pixels) != size:
            yield error(
                f"data.drawn[{number}].pixels",
                Sentence("{n} entries; {size} are needed", n=len(one.pixels), size=size),
            )
        elif one.label >= classes:
            yield error(
                f"data.drawn[{number}].label",
                Sentence("{value} is above {limit}", value=one.label, limit=classes - 1),
            )
    cells = (sample_count(data) + split_counts(data)[0]) * size
    if data.jitter and cells > MAX_IMAGE_CELLS:
        yield error(
            "data.jitter",
            Sentence(
                "{copies} copies of so many images are too many; fewer samples or copies fit",
                copies=data.jitter,
            ),
        )


def _classes(data: DataSpec) -> Iterator[Problem]:
    fewest, most = kind_of(data).classes
    if data.classes is None:
        return
    if most == 0:
        yield error(
            "data.classes", Sentence("{data} has numbers to predict, not classes", data=data.kind)
        )
    elif not fewest <= data.classes <= most:
        yield error("data.classes", _other_classes(data))


def _other_classes(data: DataSpec) -> Sentence:
    fewest, most = kind_of(data).classes
    if fewest == most:
        return Sentence(
            "{data} has {fewest} classes, not {classes}",
            data=data.kind,
            fewest=fewest,
            classes=data.classes,
        )
    return Sentence(
        "{data} has {fewest} to {most} classes, not {classes}",
        data=data.kind,
        fewest=fewest,
        most=most,
        classes=data.classes,
    )


def _painted(data: DataSpec) -> Iterator[Problem]:
    if data.kind != "points":
        if data.points is not None:
            yield error(
                "data.points", Sentence("{data} is not painted; leave points out", data=data.kind)
            )
        return
    rows = sample_count(msgspec.structs.replace(data, samples=None))
    if data.samples is not None and data.samples > rows:
        yield error(
            "data.samples",
            Sentence(
                "{samples} is above the {rows} painted points", samples=data.samples, rows=rows
            ),
        )
    painted = class_count(msgspec.structs.replace(data, classes=None))
    if data.classes is not None and data.classes < painted:
        yield error(
            "data.classes",
            Sentence(
                "{classes}, but points of class {painted} are painted",
                classes=data.classes,
                painted=painted,
            ),
        )


def _table(data: DataSpec) -> Iterator[Problem]:
    if data.kind != TABLE:
        if data.table is not None:
            yield error(
                "data.table",
                Sentence("{data} is no imported table; leave table out", data=data.kind),
            )
    elif data.table is None:
        yield error("data.table", Sentence("missing; it names the table to learn from"))
    else:
        yield from _table_columns(data.table)


def _table_columns(table: TableSpec) -> Iterator[Problem]:
    names = (table.name, table.target, *table.features, *table.classes)
    columns, axes = columns_of(table), axes_of(table)
    if not DIGEST.fullmatch(table.sha256):
        yield error("data.table.sha256", Sentence("64 hexadecimal digits are wanted"))
    elif any(CONTROL.search(name) for name in names):
        yield error("data.table", Sentence("a name in it holds characters that can not be shown"))
    elif not table.features or len(set(table.features)) < len(table.features):
        yield error(
            "data.table.features", Sentence("each must have its own name, and one must be there")
        )
    elif len(table.classes) == 1:
        yield error(
            "data.table.classes", Sentence("one class is nothing to tell apart; two are needed")
        )
    elif not columns or len(set(columns)) < len(columns):
        yield error(
            "data.table.columns", Sentence("at least one feature must stay, and none goes in twice")
        )
    elif max(columns) >= len(table.features):
        yield error(
            "data.table.columns",
            Sentence("{n}, but the table has {count}", n=max(columns), count=len(table.features)),
        )
    elif table.image is not None and table.image.height * table.image.width != len(table.features):
        yield error("data.table.image", Sentence("is not of as many pixels as there are features"))
    elif not _words_fit(table):
        yield error(
            "data.table.words",
            Sentence("each column of words must have its own ones of the features"),
        )
    elif table.axes is not None and (len(set(axes)) != 2 or not set(axes) <= set(columns)):
        yield error(
            "data.table.axes", Sentence("two different ones of the features that go in are wanted")
        )


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
            "data.features",
            Sentence(
                "{data} has its own inputs, not x1 and x2; leave features out", data=data.kind
            ),
        )
    elif not features:
        yield error("data.features", Sentence("at least one feature must stay, or nothing goes in"))
    elif len(set(features)) < len(features):
        twice = next(name for name in features if features.count(name) > 1)
        yield error(
            "data.features", Sentence("{name} is given twice; keep one of them", name=twice)
        )
