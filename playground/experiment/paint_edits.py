"""Edits that paint data: points brushed, erased and moved on the plane; a valid experiment out.

The first one turns whatever is on the plane into painted points, so that one paints on what is
there.  Pure functions; what they refuse is a ValueError whose text is the sentence to show.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace

from playground.data import Dataset
from playground.data import painted as paint
from playground.data.painted import Dots, Place
from playground.experiment.edits import checked
from playground.experiment.shapes import class_count, dots_of, kind_of
from playground.experiment.specs import (
    MAX_DRAWN,
    DataSpec,
    DrawnDigit,
    Experiment,
    PaintedPoint,
    Part,
)
from playground.sentence import Sentence


def brush(
    experiment: Experiment, dataset: Dataset, place: Place, label: int, radius: float, count: int
) -> Experiment:
    """Add `count` points of class `label`, counted from 0, about `place`."""

    def add(dots: Dots) -> Dots:
        return paint.brushed(dots, place, label, radius, count)

    return _painted(experiment, dataset, add)


def erase(experiment: Experiment, dataset: Dataset, place: Place, radius: float) -> Experiment:
    """Take away the points within `radius` of `place`."""

    def take(dots: Dots) -> Dots:
        left = paint.erased(dots, place, radius)
        if len(left) < 2:
            raise ValueError(
                Sentence("Two points at least must stay, or there is nothing to learn.")
            )
        return left

    return _painted(experiment, dataset, take)


def move(
    experiment: Experiment, dataset: Dataset, place: Place, radius: float, shift: Place
) -> Experiment:
    """Shift the points within `radius` of `place`."""

    def push(dots: Dots) -> Dots:
        return paint.moved(dots, paint.near(dots, place, radius), shift)

    return _painted(experiment, dataset, push)


def _painted(
    experiment: Experiment, dataset: Dataset, change: Callable[[Dots], Dots]
) -> Experiment:
    dots = _present_dots(experiment.data, dataset)
    changed = change(dots)
    if changed == dots:
        return experiment
    parts = _parts_after(dots, _present_parts(dataset, len(dots)), changed)
    points = tuple(
        PaintedPoint(x1=x1, x2=x2, label=label + 1, part=part)
        for (x1, x2, label), part in zip(changed, parts, strict=True)
    )
    data = replace(
        experiment.data,
        kind="points",
        # An erased class keeps its output: the network need not start again.
        classes=max(class_count(experiment.data), paint.label_count(changed)),
        samples=None,
        noise=None,
        turns=None,
        points=points,
    )
    return checked(replace(experiment, data=data))


def _present_parts(dataset: Dataset, count: int) -> list[Part | None]:
    """The part of the split in which each of `count` dots is now."""
    parts: list[Part | None] = [None] * len(dataset.labels)
    rows_of: tuple[tuple[Part, np.ndarray], ...] = (
        ("train", dataset.train),
        ("validation", dataset.validation),
        ("test", dataset.test),
    )
    for part, rows in rows_of:
        for row in rows.tolist():
            parts[row] = part
    if len(parts) == count:
        return parts
    # Not all painted points are in use, or not all rows of another data set became points.
    shown = paint.thinned(len(parts))
    return [parts[row] for row in shown] if len(shown) == count else [None] * count


def _parts_after(dots: Dots, parts: list[Part | None], changed: Dots) -> tuple[Part | None, ...]:
    """The parts of the changed dots: new ones have none yet, and erased ones are left out."""
    if len(changed) >= len(dots):
        return (*parts, *(None,) * (len(changed) - len(dots)))
    left, kept = iter(changed), []
    wanted = next(left, None)
    for dot, part in zip(dots, parts, strict=True):
        if dot == wanted:
            kept.append(part)
            wanted = next(left, None)
    return tuple(kept)


def _present_dots(data: DataSpec, dataset: Dataset) -> Dots:
    """The painted points, or the rows of another data set on the plane."""
    if data.kind == "points":
        dots = dots_of(data)
        return paint.STARTER if dots is None else dots
    if not kind_of(data).chooses_features or dataset.plane is None:
        raise ValueError(
            Sentence("These data have no plane to paint on: choose painted points first.")
        )
    if dataset.task != "classification":
        raise ValueError(
            Sentence("These data have numbers to predict: only classes can be painted.")
        )
    return paint.dots_of_rows(dataset.plane.coordinates, dataset.labels)


def learn_drawing(experiment: Experiment, label: int, pixels: tuple[int, ...]) -> Experiment:
    """Add a drawn digit to the training rows: grey values 0 to 16, row by row, and what it is.

    Raises:
        ValueError: nothing is drawn, the data are no such images, or there are too many already.
    """
    if not any(pixels):
        raise ValueError(Sentence("Nothing is drawn yet."))
    drawn = experiment.data.drawn or ()
    if len(drawn) >= MAX_DRAWN:
        raise ValueError(Sentence("At most {most} drawn digits can be learnt.", most=MAX_DRAWN))
    more = (*drawn, DrawnDigit(label=label, pixels=pixels))
    return checked(replace(experiment, data=replace(experiment.data, drawn=more)))


def forget_drawings(experiment: Experiment) -> Experiment:
    """Take all drawn digits out of the training rows."""
    return checked(replace(experiment, data=replace(experiment.data, drawn=None)))
