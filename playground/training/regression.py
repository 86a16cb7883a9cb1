"""Measures of a regression: R² and the error in the unit of the column, from a loss.

R² = 1 − MSE / variance of the labels of that part (coefficient of determination, S. Wright 1921):
1 is exact, 0 is no better than always saying their mean, and below 0 is worse.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from playground.data import Dataset
from playground.engine import make_loss


@dataclass(frozen=True)
class Fit:
    """The fit of one part of the data.

    Attributes:
        r_squared: NaN where the loss is not the mean squared error, or all labels are the same.
        error: the root of the mean squared error, or the mean absolute error, in `unit`.
        is_absolute: whether it is the latter.
        unit: "" where none is known.
    """

    r_squared: float
    error: float
    is_absolute: bool
    unit: str


def fit_of(dataset: Dataset, rows: np.ndarray, loss_name: str, loss: float) -> Fit | None:
    """The fit that a `loss` over the row numbers `rows` means; None for classes, or no rows."""
    if dataset.task != "regression" or not len(rows):
        return None
    target = dataset.target
    if make_loss(loss_name).in_units:
        return Fit(math.nan, loss * target.spread, True, target.unit)
    variance = float(dataset.labels[rows].var())
    r_squared = 1.0 - loss / variance if variance > 0.0 else math.nan
    error = math.sqrt(loss) * target.spread if loss >= 0.0 else math.nan
    return Fit(r_squared, error, False, target.unit)
