"""The network's answer to an image that is not in the data: one drawn by hand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.data import Dataset
from playground.data.scaling import WHITE
from playground.training.probe import ProbeContext


@dataclass(frozen=True, eq=False)
class DrawingAnswer:
    """The output layer for the drawn image: `z` and `a`, (outputs,) float64."""

    z: np.ndarray
    a: np.ndarray


@dataclass(frozen=True)
class DrawnImage:
    """Asks about grey values 0 to 16, row by row; answers None where images have another size."""

    pixels: tuple[float, ...]

    def measure(self, context: ProbeContext) -> DrawingAnswer | None:
        """The outputs, from inputs scaled as the training rows are."""
        inputs = drawn_inputs(context.dataset, self.pixels)
        if inputs is None:
            return None
        trace = context.trace(self, inputs)
        z, a = trace.pre_activations[-1][0], trace.activations[-1][0]
        return DrawingAnswer(z.astype(np.float64), a.astype(np.float64))


def drawn_inputs(dataset: Dataset, pixels: tuple[float, ...]) -> np.ndarray | None:
    """The inputs for a drawn image, (1, inputs); None where images have another size."""
    if dataset.images is None or len(pixels) != dataset.images[0].size:
        return None
    return dataset.scaling.apply(np.array([pixels]) * (dataset.white / WHITE))
