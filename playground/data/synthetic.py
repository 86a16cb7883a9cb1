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
class Recipe:
    """What a shape is made from; `shape` and `jitter` are independent random streams."""

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


def circle(recipe: Recipe) -> Shape:
    """A disc (class 1) in a ring (class 0); noise moves a point only to choose its label."""
    inside = recipe.labels == 1
    share = recipe.uniform(0.0, 1.0)
    radius = TF_RADIUS * np.where(inside, 0.5 * share, 0.7 + 0.3 * share)
    points = _polar(radius, recipe.uniform(0.0, 2.0 * np.pi))
    seen = points + recipe.square_jitter(TF_RADIUS)
    return points, (np.hypot(*seen.T) < 0.5 * TF_RADIUS).astype(np.int64)


def xor(recipe: Recipe) -> Shape:
    """Class 1 where both coordinates have the same sign, with a gap along the axes."""
    points = recipe.shape.uniform(-TF_RADIUS, TF_RADIUS, (recipe.samples, 2))
    points += np.where(points > 0.0, TF_XOR_GAP, -TF_XOR_GAP)
    seen = points + recipe.square_jitter(TF_RADIUS)
    return points, (seen[:, 0] * seen[:, 1] >= 0.0).astype(np.int64)


def gaussians(recipe: Recipe) -> Shape:
    """Clouds at (-2, -2), class 0, and (2, 2), class 1; variance 0.5 + 7 * noise."""
    centres = np.where(recipe.labels == 1, 2.0, -2.0)[:, None]
    spread = np.sqrt(0.5 + 7.0 * recipe.noise)
    return centres + spread * recipe.jitter.standard_normal((recipe.samples, 2)), recipe.labels


def spiral(recipe: Recipe) -> Shape:
    """Two arms from the centre outwards, evenly spaced along the radius, uniform noise."""
    along = _along_arms(recipe.labels)
    points = _arm(TF_RADIUS * along, recipe.turns * along, recipe)
    return points + recipe.square_jitter(1.0), recipe.labels


def spirals(recipe: Recipe) -> Shape:
    """One arm a class; the arms begin beside the centre, so that they can be told apart there."""
    along = _along_arms(recipe.labels)
    radius = SPIRAL_START + (SPIRAL_END - SPIRAL_START) * along
    return _arm(radius, recipe.turns * along, recipe) + recipe.gaussian_jitter(), recipe.labels


def blobs(recipe: Recipe) -> Shape:
    """One Gaussian cloud a class, centred on a circle of radius 3."""
    angle = 2.0 * np.pi * recipe.labels / recipe.classes
    centres = _polar(np.full(recipe.samples, BLOB_RADIUS), angle)
    return centres + recipe.gaussian_jitter(), recipe.labels


def rings(recipe: Recipe) -> Shape:
    """A disc (class 0) and rings around it, all of one width, evenly filled, with gaps."""
    width = RINGS_RADIUS / recipe.classes
    inner = recipe.labels * width
    outer = inner + width * (1.0 - RING_GAP)
    # Even over the area, not over the radius, or the centre would be crowded.
    radius = np.sqrt(inner**2 + recipe.uniform(0.0, 1.0) * (outer**2 - inner**2))
    points = _polar(radius, recipe.uniform(0.0, 2.0 * np.pi))
    return points + recipe.gaussian_jitter(), recipe.labels


def moons(recipe: Recipe) -> Shape:
    """Half circles in a row, in turn open below and above, each half a radius lower.

    With two classes this is the usual pair (as `make_moons` of scikit-learn), centred.
    """
    step = MOON_STEP_OF_TWO if recipe.classes == 2 else MOON_STEP
    length = step * (recipe.classes - 1)
    radius = MOONS_WIDTH / (length + 2.0)
    angle = recipe.uniform(0.0, np.pi)
    upwards = np.where(recipe.labels % 2 == 0, 1.0, -1.0)
    x1 = step * recipe.labels - length / 2.0 + np.cos(angle)
    x2 = upwards * (np.sin(angle) - MOON_DROP / 2.0)
    points = radius * np.stack([x1, x2], axis=1)
    return points + recipe.gaussian_jitter(radius), recipe.labels


def plane(recipe: Recipe) -> Shape:
    """Values (x1 + x2) / 10 of the point that noise has moved."""
    points = recipe.shape.uniform(-TF_SQUARE, TF_SQUARE, (recipe.samples, 2))
    seen = points + recipe.square_jitter(TF_SQUARE)
    return points, seen.sum(axis=1) / 10.0


def multi_gaussian(recipe: Recipe) -> Shape:
    """Six cones of height 1 or -1 and radius 2; the steepest at a point counts, 0 elsewhere."""
    points = recipe.shape.uniform(-TF_SQUARE, TF_SQUARE, (recipe.samples, 2))
    seen = points + recipe.square_jitter(TF_SQUARE)
    distance = np.linalg.norm(seen[:, None, :] - np.array(TF_CENTRES), axis=2)
    heights = TF_HEIGHTS * np.clip(1.0 - distance / TF_HILL_RADIUS, 0.0, 1.0)
    strongest = np.abs(heights).argmax(axis=1)
    return points, heights[np.arange(recipe.samples), strongest]


SHAPES: dict[str, Callable[[Recipe], Shape]] = {
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


def _arm(radius: np.ndarray, turns: np.ndarray, recipe: Recipe) -> np.ndarray:
    """Points at `radius` that have wound `turns`, each class on an arm of its own."""
    return _polar(radius, 2.0 * np.pi * (turns + recipe.labels / recipe.classes))
