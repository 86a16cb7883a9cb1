"""The network's output along its only input, in the units of the data.

For a number to predict this is the regression curve itself: y over x.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.data import Dataset
from playground.training.probe import ProbeContext

POINTS = 200
# Beyond the data, where the network only guesses; a share of their range on each side.
MARGIN = 0.05


@dataclass(frozen=True, eq=False)
class CurveAnswer:
    """The outputs along the input: x and y are (points,) float64 in the units of the data."""

    x: np.ndarray
    y: np.ndarray


def has_curve(dataset: Dataset) -> bool:
    """True if a number is predicted from a single number."""
    return dataset.task == "regression" and dataset.inputs.shape[1] == 1


def raw_column(dataset: Dataset) -> np.ndarray:
    """The only input of all rows before scaling: (n,)."""
    scaling = dataset.scaling
    return dataset.inputs[:, 0] * scaling.divisor[0] + scaling.offset[0]


@dataclass(frozen=True)
class CurveOutputs:
    """Asks for y over x; answers None where there is not one number that follows from one."""

    def measure(self, context: ProbeContext) -> CurveAnswer | None:
        """The curve at evenly spaced points."""
        dataset = context.dataset
        if not has_curve(dataset):
            return None
        raw = raw_column(dataset)
        low, high = float(raw.min()), float(raw.max())
        room = MARGIN * (high - low)
        x = np.linspace(low - room, high + room, POINTS)
        scaled = dataset.scaling.apply(x[:, None])
        outputs = context.trace(self, scaled).activations[-1][:, 0]
        return CurveAnswer(x, dataset.target.own(outputs.astype(np.float64)))
