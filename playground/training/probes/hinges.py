"""Hinges: the lines z = 0 of the neurons of a hidden layer over the input plane.

For ReLU that is where it is hinged: off on one side, on at the other.  In the first hidden layer it
is a straight line where the inputs are x₁ and x₂; deeper it bends at every hinge before it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.data.dataset import Extent
from playground.training.probe import ProbeContext
from playground.training.probes.plane import RESOLUTION, plane_inputs

# Neurons of a layer that are looked at; the lines of more would cover the plane.
MAX_UNITS = 64


@dataclass(frozen=True, eq=False)
class HingeAnswer:
    """`sums` is (units, r, r) float32, z over the plane, the top row first.

    `off` are the neurons with z ≤ 0 all over the plane and for every training row: under ReLU they
    say nothing anywhere.  `left_out` neurons are not looked at.
    """

    layer: int
    activation: str
    sums: np.ndarray
    extent: Extent
    off: tuple[int, ...]
    left_out: int = 0


@dataclass(frozen=True)
class Hinges:
    """Asks for z over the plane of hidden layer `layer`; None where there is no plane or layer."""

    layer: int

    def measure(self, context: ProbeContext) -> HingeAnswer | None:
        """All neurons' sums at every cell."""
        network, plane = context.network, context.dataset.plane
        if plane is None or not 0 <= self.layer < len(network.weights) - 1:
            return None
        inputs = plane_inputs(plane, RESOLUTION)
        sums = context.trace(("plane", RESOLUTION, None), inputs).pre_activations[self.layer]
        rows = context.dataset.inputs[context.dataset.train]
        of_rows = context.trace("hinges", rows).pre_activations[self.layer]
        off = np.flatnonzero((sums <= 0).all(axis=0) & (of_rows <= 0).all(axis=0))
        shown = sums[:, :MAX_UNITS].T.reshape(-1, RESOLUTION, RESOLUTION)
        return HingeAnswer(
            self.layer,
            network.activations[self.layer],
            np.ascontiguousarray(shown, dtype=np.float32),
            plane.extent,
            tuple(off.tolist()),
            max(0, sums.shape[1] - MAX_UNITS),
        )
