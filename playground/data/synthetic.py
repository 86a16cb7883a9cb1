"""Synthetic data on the plane, most of them within -6 to 6.

`circle`, `xor`, `gaussians`, `spiral`, `plane` and `multi_gaussian` have the geometry and the
noise of TF Playground (dataset.ts); the other kinds are for two to six classes.  Shapes and noise
are drawn from separate streams: another noise level moves the same points.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

# Everything from here to the moons is TF Playground's choice.
TF_RADIUS, TF_SQUARE, TF_XOR_GAP = 5.0, 6.0, 0.3
TF_CENTRES = ((-4.0, 2.5), (0.0, 2.5), (4.0, 2.5), (-4.0, -2.5), (0.0, -2.5), (4.0, -2.5))
TF_HEIGHTS = np.array([1.0, -1.0, 1.0, -1.0, 1.0, -1.0])
TF_HILL_RADIUS = 2.0

SPIRAL_START, SPIRAL_END = 0.5, 5.0
BLOB_RADIUS = 3.0
RINGS_RADIUS, RING_GAP = 5.0, 0.3
MOONS_WIDTH, MOON_DROP = 10.0, 0.5
# From one moon to the next, in radii; more than two need room, or every other one would touch.
MOON_STEP_OF_TWO, MOON_STEP = 1.0, 1.2


@dataclass(frozen=True, eq=False)
class GeneratorParams:
    """The parameters of a shape; `shape` and `jitter` are independent random streams."""

    samples: int
    classes: int
    noise: float
    turns: float
    shape: np.random.Generator
    jitter: np.random.Generator

    @property
    def labels(self) -> np.ndarray:
        """Class of each row, (samples,) int64: equal parts, the first classes get the rest."""
        whole, rest = divmod(self.samples, self.classes)
        sizes = [whole + (label < rest) for label in range(self.classes)]
        return np.repeat(np.arange(self.classes), sizes)

    def uniform(self, low: float, high: float) -> np.ndarray:
        """(samples,) numbers for the shape."""
        return self.shape.uniform(low, high, self.samples)

    def square_jitter(self, radius: float) -> np.ndarray:
        """(samples, 2) uniform shifts by up to radius * noise."""
        return radius * self.noise * self.jitter.uniform(-1.0, 1.0, (self.samples, 2))

    def gaussian_jitter(self, unit: float = 1.0) -> np.ndarray:
        """(samples, 2) Gaussian shifts of standard deviation unit * noise."""
        return unit * self.noise * self.jitter.standard_normal((self.samples, 2))


# Coordinates (samples, 2) and labels (samples,): int64 classes or float64 values.
Shape = tuple[np.ndarray, np.ndarray]


def circle(params: GeneratorParams) -> Shape:
    """A disc (class 1) in a ring (class 0); noise moves a point only to choose its label."""
    inside = params.labels == 1
    share = params.uniform(0.0, 1.0)
    radius = TF_RADIUS * np.where(inside, 0.5 * share, 0.7 + 0.3 * share)
    points = _polar(radius, params.uniform(0.0, 2.0 * np.pi))
    seen = points + params.square_jitter(TF_RADIUS)
    return points, (np.hypot(*seen.T) < 0.5 * TF_RADIUS).astype(np.int64)


def xor(params: GeneratorParams) -> Shape:
    """Class 1 where both coordinates have the same sign, with a gap along the axes."""
    points = params.shape.uniform(-TF_RADIUS, TF_RADIUS, (params.samples, 2))
    points += np.where(points > 0.0, TF_XOR_GAP, -TF_XOR_GAP)
    seen = points + params.square_jitter(TF_RADIUS)
    return points, (seen[:, 0] * seen[:, 1] >= 0.0).astype(np.int64)


def gaussians(params: GeneratorParams) -> Shape:
    """Clouds at (-2, -2), class 0, and (2, 2), class 1; variance 0.5 + 7 * noise."""
    centres = np.where(params.labels == 1, 2.0, -2.0)[:, None]
    spread = np.sqrt(0.5 + 7.0 * params.noise)
    return centres + spread * params.jitter.standard_normal((params.samples, 2)), params.labels


def spiral(params: GeneratorParams) -> Shape:
    """Two arms from the centre outwards, evenly spaced along the radius, uniform noise."""
    along = _along_arms(params.labels)
    points = _arm(TF_RADIUS * along, params.turns * along, params)
    return points + params.square_jitter(1.0), params.labels


def spirals(params: GeneratorParams) -> Shape:
    """One arm a class; the arms begin beside the centre, so that they can be told apart there."""
    along = _along_arms(params.labels)
    radius = SPIRAL_START + (SPIRAL_END - SPIRAL_START) * along
    return _arm(radius, params.turns * along, params) + params.gaussian_jitter(), params.labels


def blobs(params: GeneratorParams) -> Shape:
    """One Gaussian cloud a class, centred on a circle of radius 3."""
    angle = 2.0 * np.pi * params.labels / params.classes
    centres = _polar(np.full(params.samples, BLOB_RADIUS), angle)
    return centres + params.gaussian_jitter(), params.labels


def rings(params: GeneratorParams) -> Shape:
    """A disc (class 0) and rings around it, all of one width, evenly filled, with gaps."""
    width = RINGS_RADIUS / params.classes
    inner = params.labels * width
    outer = inner + width * (1.0 - RING_GAP)
    # Even over the area, not over the radius, or the centre would be crowded.
    radius = np.sqrt(inner**2 + params.uniform(0.0, 1.0) * (outer**2 - inner**2))
    points = _polar(radius, params.uniform(0.0, 2.0 * np.pi))
    return points + params.gaussian_jitter(), params.labels


def moons(params: GeneratorParams) -> Shape:
    """Half circles in a row, in turn open below and above, each half a radius lower.

    With two classes this is the usual pair (as `make_moons` of scikit-learn), centred.
    """
    step = MOON_STEP_OF_TWO if params.classes == 2 else MOON_STEP
    length = step * (params.classes - 1)
    radius = MOONS_WIDTH / (length + 2.0)
    angle = params.uniform(0.0, np.pi)
    upwards = np.where(params.labels % 2 == 0, 1.0, -1.0)
    x1 = step * params.labels - length / 2.0 + np.cos(angle)
    x2 = upwards * (np.sin(angle) - MOON_DROP / 2.0)
    points = radius * np.stack([x1, x2], axis=1)
    return points + params.gaussian_jitter(radius), params.labels


def plane(params: GeneratorParams) -> Shape:
    """Values (x1 + x2) / 10 of the point that noise has moved."""
    points = params.shape.uniform(-TF_SQUARE, TF_SQUARE, (params.samples, 2))
    seen = points + params.square_jitter(TF_SQUARE)
    return points, seen.sum(axis=1) / 10.0


def multi_gaussian(params: GeneratorParams) -> Shape:
    """Six cones of height 1 or -1 and radius 2; the steepest at a point counts, 0 elsewhere."""
    points = params.shape.uniform(-TF_SQUARE, TF_SQUARE, (params.samples, 2))
    seen = points + params.square_jitter(TF_SQUARE)
    distance = np.linalg.norm(seen[:, None, :] - np.array(TF_CENTRES), axis=2)
    heights = TF_HEIGHTS * np.clip(1.0 - distance / TF_HILL_RADIUS, 0.0, 1.0)
    strongest = np.abs(heights).argmax(axis=1)
    return points, heights[np.arange(params.samples), strongest]


SHAPES: dict[str, Callable[[GeneratorParams], Shape]] = {
    "circle": circle,
    "xor": xor,
    "gaussians": gaussians,
    "spiral": spiral,
    "spirals": spirals,
    "blobs": blobs,
    "rings": rings,
    "moons": moons,
    "plane": plane,
    "multi_gaussian": multi_gaussian,
}


def _polar(radius: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """Points (n, 2); angle 0 is up and angles grow clockwise, as in TF Playground."""
    return np.stack([radius * np.sin(angle), radius * np.cos(angle)], axis=1)


def _along_arms(labels: np.ndarray) -> np.ndarray:
    """0 to just below 1 within each class, evenly spaced; labels are ascending."""
    sizes = np.bincount(labels)
    return np.concatenate([np.arange(size) / size for size in sizes if size])


def _arm(radius: np.ndarray, turns: np.ndarray, params: GeneratorParams) -> np.ndarray:
    """Points at `radius` that have wound `turns`, each class on an arm of its own."""
    return _polar(radius, 2.0 * np.pi * (turns + params.labels / params.classes))
