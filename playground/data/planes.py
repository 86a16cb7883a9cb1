"""The planes on which data are drawn: two coordinates, two features of many, two components.

A plane of more than two features is a slice: what it does not show stands still.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from playground.data.dataset import Extent, Plane
from playground.data.features import expand
from playground.data.scaling import Scaling

# A plane of coordinates is drawn at least from -6 to 6, as in TF Playground.
HALF_EXTENT, MARGIN = 6.0, 0.05


def coordinate_plane(points: np.ndarray, features: tuple[str, ...], scaling: Scaling) -> Plane:
    """The plane of the coordinates (x1, x2), `points` (n, 2), of which the features are made."""
    raw_inputs = partial(expand, names=features)
    return Plane(("x1", "x2"), _square(points), points, raw_inputs, scaling)


def slice_plane(
    raw_inputs: np.ndarray,
    names: tuple[str, ...],
    axes: tuple[int, int],
    train: np.ndarray,
    scaling: Scaling,
) -> Plane:
    """Two columns `axes` of `raw_inputs` (n, features); the others at their mean in `train`."""
    points = raw_inputs[:, axes]
    back = partial(_slice, held=raw_inputs[train].mean(axis=0), axes=axes)
    labels = (names[axes[0]], names[axes[1]])
    return Plane(labels, _around(points), points, back, scaling, "mean" if len(names) > 2 else "")


def component_plane(raw_inputs: np.ndarray, train: np.ndarray, scaling: Scaling) -> Plane:
    """The two directions in which the scaled training rows vary most; all others at their mean.

    Principal components (Pearson 1901; Hotelling 1933): eigenvectors of the covariance of the
    scaled inputs of the rows `train`, the largest entry of each positive.  The plane's labels say
    how much of the variance each shows.
    """
    scaled = scaling.apply(raw_inputs)
    centre = scaled[train].mean(axis=0)
    spread = scaled[train] - centre
    variances, directions = np.linalg.eigh(spread.T @ spread)
    # Ascending order: the two largest are the last.
    directions, total = directions[:, [-1, -2]], max(float(variances.sum()), 1e-300)
    largest = directions[np.abs(directions).argmax(axis=0), [0, 1]]
    directions = directions * np.where(largest < 0.0, -1.0, 1.0)
    shares = variances[[-1, -2]].clip(min=0.0) / total
    labels = (f"component 1 ({shares[0]:.0%})", f"component 2 ({shares[1]:.0%})")
    points = (scaled - centre) @ directions
    back = partial(_off_components, centre=centre, directions=directions, scaling=scaling)
    return Plane(labels, _around(points), points, back, scaling, "components")


def _slice(points: np.ndarray, held: np.ndarray, axes: tuple[int, int]) -> np.ndarray:
    """Inputs (m, features) that are `points` (m, 2) along `axes` and `held` elsewhere."""
    inputs = np.tile(held, (len(points), 1))
    inputs[:, axes] = points
    return inputs


def _off_components(
    points: np.ndarray, centre: np.ndarray, directions: np.ndarray, scaling: Scaling
) -> np.ndarray:
    """Inputs (m, features) before scaling, at `points` (m, 2) along the `directions`."""
    return (centre + points @ directions.T) * scaling.divisor + scaling.offset


def _square(points: np.ndarray) -> Extent:
    """A square about the origin that shows all points."""
    half = max(HALF_EXTENT, float(np.abs(points).max()) * (1.0 + MARGIN))
    return (-half, half, -half, half)


def _around(points: np.ndarray) -> Extent:
    """The range of the points along each axis, with a margin."""
    lowest, highest = points.min(axis=0), points.max(axis=0)
    span = highest - lowest
    # Equal rows still need an area to be drawn in.
    room = np.where(span > 0.0, 2.0 * MARGIN * span, MARGIN * np.maximum(1.0, np.abs(lowest)))
    (x_min, y_min), (x_max, y_max) = (lowest - room).tolist(), (highest + room).tolist()
    return (x_min, x_max, y_min, y_max)
