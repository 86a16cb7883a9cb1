"""Points painted by hand on the plane: brushing, erasing and moving them, as values.

A dot is (x1, x2, label) with labels from 0.  Every function takes a tuple of dots and returns
another; nothing is drawn and nothing is trained here.
"""

from __future__ import annotations

import math

import numpy as np

from playground.sentence import Sentence

Dot = tuple[float, float, int]
Dots = tuple[Dot, ...]
Place = tuple[float, float]

MAX_DOTS = 2000
MAX_LABELS = 6
# Dots stay on the square from -6 to 6.
EDGE = 6.0
# Places are kept to so many digits: finer ones can not be painted, and files stay short.
DIGITS = 3
# The stream of the places within a dab; its other seeds are the number of dots and the place.
DAB_STREAM = 5


def _cluster(centre: Place, label: int, count: int, radius: float) -> Dots:
    """`count` dots on a spiral from `centre` to `radius`, evenly filling the disc (Vogel 1979)."""
    golden = math.pi * (3.0 - math.sqrt(5.0))
    dots = []
    for number in range(count):
        length = radius * math.sqrt((number + 0.5) / count)
        x = centre[0] + length * math.cos(number * golden)
        y = centre[1] + length * math.sin(number * golden)
        dots.append((round(x, DIGITS), round(y, DIGITS), label))
    return tuple(dots)


# What there is before anybody has painted: a cloud of one class between two of the other.
STARTER: Dots = (
    *_cluster((0.0, 0.0), 0, 120, 1.6),
    *_cluster((-3.5, 1.5), 1, 60, 1.2),
    *_cluster((3.5, -1.5), 1, 60, 1.2),
)


def brushed(dots: Dots, place: Place, label: int, radius: float, count: int) -> Dots:
    """`dots` and `count` more of class `label`, scattered evenly over a disc about `place`.

    The same dots and place give the same scatter.  What falls off the square stays at its edge.

    Raises:
        ValueError: the label or the place is no such thing, or there are too many dots.
    """
    _check_place(place)
    if not 0 <= label < MAX_LABELS:
        raise ValueError(f"label: {label}; 0 to {MAX_LABELS - 1} is right")
    if len(dots) + count > MAX_DOTS:
        raise ValueError(
            Sentence("At most {most} points can be painted: erase some first.", most=MAX_DOTS)
        )
    seeds = [DAB_STREAM, len(dots), *(int(1000 * (value + 2 * EDGE)) for value in place)]
    rng = np.random.default_rng(seeds)
    lengths, angles = radius * np.sqrt(rng.random(count)), 2.0 * math.pi * rng.random(count)
    new = tuple(
        _kept((place[0] + length * math.cos(angle), place[1] + length * math.sin(angle), label))
        for length, angle in zip(lengths.tolist(), angles.tolist(), strict=True)
    )
    return (*dots, *new)


def erased(dots: Dots, place: Place, radius: float) -> Dots:
    """The dots that are farther than `radius` from `place`."""
    gone = set(near(dots, place, radius))
    return tuple(dot for number, dot in enumerate(dots) if number not in gone)


def moved(dots: Dots, numbers: tuple[int, ...], shift: Place) -> Dots:
    """`dots` with those at `numbers` shifted, at most to the edge of the square."""
    chosen = set(numbers)
    return tuple(
        _kept((dot[0] + shift[0], dot[1] + shift[1], dot[2])) if number in chosen else dot
        for number, dot in enumerate(dots)
    )


def near(dots: Dots, place: Place, radius: float) -> tuple[int, ...]:
    """The numbers of the dots within `radius` of `place`."""
    return tuple(
        number
        for number, (x, y, _) in enumerate(dots)
        if math.hypot(x - place[0], y - place[1]) <= radius
    )


def rows_of_dots(dots: Dots) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates (n, 2) and labels (n,) int64."""
    places = np.array([dot[:2] for dot in dots], dtype=np.float64).reshape(-1, 2)
    return places, np.array([dot[2] for dot in dots], dtype=np.int64)


def ranks_of_places(places: np.ndarray, seed: int) -> np.ndarray:
    """(n,) uint64: a number for each place (n, 2) that only the place and the seed decide.

    The bits are mixed by SplitMix64 (Steele, Lea and Flood 2014), so that neighbours have nothing
    in common.  Dealt in this order, points keep their part while others are painted and erased.
    """
    grid = np.rint((places + 2 * EDGE) * 10**DIGITS).astype(np.uint64)
    return _mixed(_mixed(_mixed(np.full(len(grid), seed, np.uint64)) + grid[:, 0]) + grid[:, 1])


def _mixed(state: np.ndarray) -> np.ndarray:
    z = state + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ z >> np.uint64(30)) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ z >> np.uint64(27)) * np.uint64(0x94D049BB133111EB)
    return np.asarray(z ^ z >> np.uint64(31))


def label_count(dots: Dots) -> int:
    """The number of classes that the labels ask for: 2 at least."""
    return max(2, *(dot[2] + 1 for dot in dots)) if dots else 2


def thinned(count: int) -> np.ndarray:
    """The rows among `count` that become dots: all, or MAX_DOTS / 2 of them, evenly."""
    return np.linspace(0, count - 1, min(count, MAX_DOTS // 2)).round().astype(np.intp)


def dots_of_rows(coordinates: np.ndarray, labels: np.ndarray) -> Dots:
    """Dots at coordinates (n, 2) with labels (n,); thinned evenly to at most MAX_DOTS / 2."""
    rows = thinned(len(labels))
    return tuple(
        _kept((float(x), float(y), int(label)))
        for (x, y), label in zip(coordinates[rows], labels[rows], strict=True)
    )


def _kept(dot: Dot) -> Dot:
    x, y = (round(min(max(value, -EDGE), EDGE), DIGITS) + 0.0 for value in dot[:2])
    return x, y, dot[2]


def _check_place(place: Place) -> None:
    if not all(abs(value) <= EDGE for value in place):
        raise ValueError(f"place: {place[0]:g}, {place[1]:g} is outside of ±{EDGE:g}")
