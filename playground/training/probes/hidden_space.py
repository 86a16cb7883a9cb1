"""The data and the input grid as one layer sees them: two of its units, or its two main directions.

The main directions are the first two principal components of the drawn rows (Pearson 1901).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.data import Plane
from playground.training.probe import ProbeContext
from playground.training.probes.samples import thinned_rows

GRID_LINES, LINE_POINTS = 11, 25
MAX_ROWS = 150


@dataclass(frozen=True, eq=False)
class HiddenView:
    """One layer seen along two axes.

    Attributes:
        rows: (n,) the rows that are drawn, held-out ones first.
        held_out: how many of them are not trained on.
        coordinates: (n, 2).
        lines: (lines, points, 2), the grid of the input plane; empty without a plane.
        shares: the parts of the variance along the two axes, for principal components.
        layer, layers, units: which layer it is, out of how many, and its width.
        activation: the name of its activation.
    """

    rows: np.ndarray
    held_out: int
    coordinates: np.ndarray
    lines: np.ndarray
    shares: tuple[float, float] | None
    layer: int
    layers: int
    units: int
    activation: str


@dataclass(frozen=True)
class HiddenSpace:
    """Asks for a layer's activations along two units, or along its principal components for None.

    Layers count from 0 = first hidden layer; a layer or a unit beyond the last one is the last.
    """

    layer: int = 0
    units: tuple[int, int] | None = None

    def measure(self, context: ProbeContext) -> HiddenView:
        """The coordinates of the rows and the grid in that layer."""
        network, dataset = context.network, context.dataset
        layer = min(self.layer, len(network.weights) - 1)
        held_out = np.concatenate([dataset.test, dataset.validation])
        held_out = thinned_rows(held_out, MAX_ROWS)
        rows = np.concatenate([held_out, thinned_rows(dataset.train, MAX_ROWS)])
        data = context.trace(("hidden rows", MAX_ROWS), dataset.inputs[rows]).activations[layer]
        grid = data[:0]
        if dataset.plane is not None:
            inputs = _grid_inputs(dataset.plane)
            grid = context.trace(("hidden grid",), inputs).activations[layer]
        both, shares = project(data, grid, self.units)
        lines = both[len(rows) :].reshape(-1, LINE_POINTS, 2)
        return HiddenView(
            rows,
            len(held_out),
            both[: len(rows)],
            lines,
            shares,
            layer,
            len(network.weights),
            data.shape[1],
            network.activations[layer],
        )


def project(
    data: np.ndarray, grid: np.ndarray, units: tuple[int, int] | None
) -> tuple[np.ndarray, tuple[float, float] | None]:
    """`data` (n, units) and then `grid` (m, units) along two axes, (n + m, 2), float64.

    For principal components also the shares of the variance of `data` along the two.
    """
    both = np.nan_to_num(np.concatenate([data, grid]).astype(np.float64), posinf=0.0, neginf=0.0)
    width = both.shape[1]
    if width == 1:
        return np.concatenate([both, np.zeros_like(both)], axis=1), None
    if units is not None:
        return both[:, [min(unit, width - 1) for unit in units]], None
    centred = both - both[: len(data)].mean(axis=0)
    directions, shares = principal_directions(centred[: len(data)])
    return centred @ directions, shares


def principal_directions(centred: np.ndarray) -> tuple[np.ndarray, tuple[float, float]]:
    """The two directions (units, 2) of most variance of `centred` rows, and their shares.

    Each is turned so that its largest entry is positive: otherwise the picture would flip.
    """
    variances, vectors = np.linalg.eigh(centred.T @ centred)
    directions = vectors[:, [-1, -2]]
    largest = np.abs(directions).argmax(axis=0)
    directions = directions * np.where(directions[largest, [0, 1]] < 0, -1.0, 1.0)
    total = max(float(variances.sum()), 1e-300)
    first, second = (max(float(variances[place]), 0.0) / total for place in (-1, -2))
    return directions, (first, second)


@lru_cache(maxsize=4)
def _grid_inputs(plane: Plane) -> np.ndarray:
    """Inputs of all grid points, line by line: the upright lines, then the level ones."""
    left, right, low, high = plane.extent
    across, up = np.linspace(left, right, GRID_LINES), np.linspace(low, high, GRID_LINES)
    fine_x, fine_y = np.linspace(left, right, LINE_POINTS), np.linspace(low, high, LINE_POINTS)
    upright = np.stack([np.repeat(across, LINE_POINTS), np.tile(fine_y, GRID_LINES)], axis=1)
    level = np.stack([np.tile(fine_x, GRID_LINES), np.repeat(up, LINE_POINTS)], axis=1)
    inputs = plane.inputs(np.concatenate([upright, level]))
    inputs.flags.writeable = False
    return inputs
