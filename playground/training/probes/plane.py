"""The output of the network, or of one of its neurons, all over the input plane.

The plane is cut into square cells and the network is asked at their centres.  All probes of one
resolution share one forward pass.  Nothing here knows a colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.data import Plane
from playground.data.dataset import Extent
from playground.training.probe import ProbeContext

RESOLUTION = 64
# Layer number of the inputs themselves; 0 is the first hidden layer.
INPUT_LAYER = -1


@dataclass(frozen=True, eq=False)
class PlanePicture:
    """Values over a plane: `values` is (rows, columns, outputs) float32, the top row first.

    `extent` is (x_min, x_max, y_min, y_max) of the outer edges of the cells; `activation` names
    what made the values.
    """

    values: np.ndarray
    extent: Extent
    activation: str


@dataclass(frozen=True)
class PlaneOutputs:
    """Asks for the outputs over the plane, or a `part` of it; None where there is no plane."""

    resolution: int = RESOLUTION
    part: Extent | None = None

    def measure(self, context: ProbeContext) -> PlanePicture | None:
        """All outputs at every cell."""
        plane = context.dataset.plane
        if plane is None:
            return None
        last = len(context.network.weights) - 1
        outputs = _trace_values(context, plane, self.resolution, last, self.part)
        extent = self.part or plane.extent
        return _picture(outputs, extent, self.resolution, context.network.activations[-1])


@dataclass(frozen=True)
class NeuronOverPlane:
    """Asks for one neuron's output over the plane; None where there is no plane or neuron.

    `layer` counts from 0 = first hidden layer; -1 are the inputs.
    """

    layer: int
    unit: int
    resolution: int = RESOLUTION

    def measure(self, context: ProbeContext) -> PlanePicture | None:
        """The activation of the neuron at every cell."""
        plane, network = context.dataset.plane, context.network
        if plane is None or not INPUT_LAYER <= self.layer < len(network.weights):
            return None
        if not 0 <= self.unit < network.sizes[self.layer + 1]:
            return None
        name = "linear" if self.layer == INPUT_LAYER else network.activations[self.layer]
        values = _trace_values(context, plane, self.resolution, self.layer)
        return _picture(values[:, self.unit, None], plane.extent, self.resolution, name)


@dataclass(frozen=True, eq=False)
class PointAnswer:
    """The network at one point of the plane: z and a of the output layer, (outputs,) float64."""

    point: tuple[float, float]
    z: np.ndarray
    a: np.ndarray


@dataclass(frozen=True)
class PointOutputs:
    """Asks for the outputs at one point of the plane; answers None where there is no plane."""

    point: tuple[float, float]

    def measure(self, context: ProbeContext) -> PointAnswer | None:
        """The outputs at the point, exactly, not from a cell of the picture."""
        plane = context.dataset.plane
        if plane is None:
            return None
        trace = context.trace(self, plane.inputs(np.array([self.point])))
        z, a = trace.pre_activations[-1][0], trace.activations[-1][0]
        return PointAnswer(self.point, z.astype(np.float64), a.astype(np.float64))


@lru_cache(maxsize=8)
def plane_inputs(plane: Plane, resolution: int, part: Extent | None = None) -> np.ndarray:
    """The network's inputs at the centres of all cells, row by row from the top: (cells, n).

    The cells are those of the whole plane, or of a `part` of it.
    """
    points = plane.inputs(cell_centres(part or plane.extent, resolution))
    points.flags.writeable = False
    return points


def cell_centres(extent: Extent, resolution: int) -> np.ndarray:
    """Centres of `resolution` × `resolution` cells, row by row from the top: (cells, 2)."""
    left, right, low, high = extent
    shares = (np.arange(resolution) + 0.5) / resolution
    x = left + shares * (right - left)
    y = high - shares * (high - low)
    return np.stack([np.tile(x, resolution), np.repeat(y, resolution)], axis=1)


def _trace_values(
    context: ProbeContext,
    plane: Plane,
    resolution: int,
    layer: int,
    part: Extent | None = None,
) -> np.ndarray:
    inputs = plane_inputs(plane, resolution, part)
    if layer == INPUT_LAYER:
        return inputs
    return context.trace(("plane", resolution, part), inputs).activations[layer]


def _picture(values: np.ndarray, extent: Extent, resolution: int, activation: str) -> PlanePicture:
    picture = values.reshape(resolution, resolution, -1).astype(np.float32)
    picture.flags.writeable = False
    return PlanePicture(picture, extent, activation)
