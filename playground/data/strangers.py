"""Digits that strangers wrote, as strokes of a thin pen: what the drawing pad is tried out with.

They are 1000 images of MNIST worn away to lines; `tests/benchmarks/handwriting.py` makes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground import resources
from playground.data.bundled import mnist
from playground.data.drawing import image_of_strokes
from playground.data.scaling import WHITE

FILE = "strangers.npz"
# Images are compared in so many greys: files of the same images may round differently.
GREYS = 15


@dataclass(frozen=True, eq=False)
class Handwriting:
    """Digits as strokes.

    Attributes:
        strokes: for each digit its strokes (n, 2) as x, y, y downwards.
        labels: (n,) int64, which digit was meant.
        rows: (n,) int64, the row of the bundled MNIST images that each was made from.
    """

    strokes: tuple[tuple[np.ndarray, ...], ...]
    labels: np.ndarray
    rows: np.ndarray


@lru_cache(maxsize=1)
def strangers() -> Handwriting:
    """The 1000 digits, 100 of each."""
    with np.load(resources.path("datasets", FILE), allow_pickle=False) as file:
        points, lengths, counts = file["points"], file["lengths"], file["counts"]
        labels, rows = file["labels"].astype(np.int64), file["rows"].astype(np.int64)
    # All strokes one after the other, and from which of them on each digit is.
    strokes = np.split(points.astype(np.float64), np.cumsum(lengths[:-1]))
    ends = np.cumsum(counts).tolist()
    starts = [0, *ends[:-1]]
    digits = tuple(tuple(strokes[a:b]) for a, b in zip(starts, ends, strict=True))
    return Handwriting(digits, labels, rows)


@lru_cache(maxsize=4096)
def stranger_image(number: int, shape: tuple[int, int]) -> np.ndarray:
    """Digit `number` as the pad renders it: grey values 0 to 16, `shape`, read-only."""
    image = image_of_strokes(strangers().strokes[number], shape)
    image.flags.writeable = False
    return image


def unseen(images: np.ndarray) -> np.ndarray:
    """The numbers of the digits that were made from none of `images` (n, height, width), 0 to 16.

    What has been trained on shows nothing, so it is not asked.
    """
    sources, rows = mnist()[0], strangers().rows
    if images.shape[1:] != sources.shape[1:]:
        return np.arange(len(rows))
    seen = {image.tobytes() for image in _greys(images / WHITE)}
    asked = [image.tobytes() not in seen for image in _greys(sources[rows] / 255.0)]
    return np.flatnonzero(asked)


def _greys(shares: np.ndarray) -> np.ndarray:
    return np.rint(shares * GREYS).astype(np.uint8)
