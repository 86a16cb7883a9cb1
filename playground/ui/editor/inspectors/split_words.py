"""The parts of the split and the classes in them, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from playground.experiment.parts import ClassParts, class_parts
from playground.experiment.shapes import jittered_count, split_counts
from playground.experiment.specs import DataSpec
from playground.ui.language.numbers import grouped

MAX_NAMED = 4


def split_words(data: DataSpec) -> str:
    """How many rows each part has, how many of them are copies, and those of the classes."""
    train, validation, test = split_counts(data)
    lines = [
        _tr("{train} train · {validation} validate · {test} test").format(
            train=train, validation=validation, test=test
        )
    ]
    if data.jitter:
        copies = _tr("{copies} of the training images are jittered copies")
        lines.append(copies.format(copies=jittered_count(data)))
    classes = class_parts(data)
    if classes:
        lines.append(least_and_most(classes))
    return "\n".join(lines)


def least_and_most(classes: Sequence[ClassParts]) -> str:
    """A line for each of few classes; of many, the least and the most rows that one has."""
    if len(classes) <= MAX_NAMED:
        return class_lines(classes)
    numbers = zip(*((one.train, one.validation, one.test) for one in classes), strict=True)
    return _tr("each class: {train} train · {validation} validate · {test} test").format(
        **dict(zip(("train", "validation", "test"), map(_range, numbers), strict=True))
    )


def class_lines(classes: Sequence[ClassParts]) -> str:
    """“setosa: 35 train · 0 validate · 15 test”, a line for each class."""
    return "\n".join(
        _tr("{name}: {train} train · {validation} validate · {test} test").format(
            name=one.name,
            train=grouped(one.train),
            validation=grouped(one.validation),
            test=grouped(one.test),
        )
        for one in classes
    )


def _range(numbers: Sequence[int]) -> str:
    low, high = min(numbers), max(numbers)
    return grouped(low) if low == high else f"{grouped(low)}–{grouped(high)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("DataInspector", text)
