"""A data set as a value: scaled inputs, labels, the split, and the plane it is drawn on.

Nothing here makes data or changes them; all arrays are read-only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np

from playground.data.scaling import WHITE, Scaling
from playground.data.table.inputs import WordInputs

# Axis range of a picture: x_min, x_max, y_min, y_max.
Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class Target:
    """The quantity that is predicted, and the way from a scaled label back to its own unit.

    Attributes:
        name: of the column, "" where the data have none.
        unit: such as “cm”, "" where none is known.
        mean, spread: what was taken off the numbers and what they were divided by then.
    """

    name: str = ""
    unit: str = ""
    mean: float = 0.0
    spread: float = 1.0

    def own(self, scaled: np.ndarray | float) -> np.ndarray:
        """`scaled` labels or outputs in the unit of the column."""
        return np.asarray(scaled) * self.spread + self.mean


NO_TARGET = Target()


@dataclass(frozen=True, eq=False)
class Plane:
    """The two axes along which an input space is drawn, and the way back into that space.

    Attributes:
        labels: names of the horizontal and the vertical axis.
        extent: range of the axes with some margin.
        coordinates: (n, 2), where each row of the data set lies on the plane.
        raw_inputs: plane points (m, 2) -> inputs (m, features) before scaling.
        scaling: what was done to the inputs of the data set.
        rest: what becomes of features that are no axis: "" where there are none, "mean" where they
            are held at the mean of the training rows, "components" where both axes mix them all.
    """

    labels: tuple[str, str]
    extent: Extent
    coordinates: np.ndarray
    raw_inputs: Callable[[np.ndarray], np.ndarray]
    scaling: Scaling
    rest: str = ""

    def __post_init__(self) -> None:
        _protect(self)

    def inputs(self, points: np.ndarray) -> np.ndarray:
        """The network's inputs at `points` (m, 2) of the plane: (m, features), scaled."""
        return self.scaling.apply(self.raw_inputs(np.asarray(points, dtype=np.float64)))


@dataclass(frozen=True, eq=False)
class Dataset:
    """Rows to learn from, in three parts that do not overlap.

    Attributes:
        title: name for people.
        task: "classification" or "regression".
        class_names: one for each class, () for regression.
        feature_names: one for each column of `inputs`.
        inputs: (n, features) float64, scaled.
        scaling: what was done to the inputs; unseen rows need the same.
        labels: (n,) int64 classes, or float64 values for regression.
        train, validation, test: row numbers, ascending; together all rows, each once.
        plane: None where two axes can not show the inputs.
        image_shape: (height, width) where a row is an image.
        images: (n, height, width) grey values 0 to 16 for drawing, or None.
        white: the grey value before scaling that is drawn as 16.
        credit: whom the data are from.
        target: what is predicted, in its own unit.
        words: the columns of words that go in; `first` counts the columns of `inputs`.
    """

    title: str
    task: str
    class_names: tuple[str, ...]
    feature_names: tuple[str, ...]
    inputs: np.ndarray
    scaling: Scaling
    labels: np.ndarray
    train: np.ndarray
    validation: np.ndarray
    test: np.ndarray
    plane: Plane | None
    image_shape: tuple[int, int] | None
    images: np.ndarray | None
    credit: str
    target: Target = NO_TARGET
    white: float = WHITE
    words: tuple[WordInputs, ...] = ()

    def __post_init__(self) -> None:
        _protect(self)


def _protect(value: Plane | Dataset) -> None:
    """Make all arrays of `value` read-only."""
    for field in fields(value):
        content = getattr(value, field.name)
        if isinstance(content, np.ndarray):
            content.flags.writeable = False
