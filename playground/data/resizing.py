"""Grey images made square and smaller, and the names of their pixels as inputs."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

# As floats, 64 × 64, that is 16 MB.
CHUNK = 1000


def pixel_names(rows: int, columns: int) -> tuple[str, ...]:
    """The inputs of an image, row by row."""
    return tuple(
        f"row {row} column {column}"
        for row in range(1, rows + 1)
        for column in range(1, columns + 1)
    )


def square(images: np.ndarray, side: int) -> np.ndarray:
    """`images` (n, height, width) uint8 as (n, side, side) uint8.

    Proportions are kept; what is missing to a square has the grey of the picture's edge.  Each new
    pixel is the mean of the area that it covers.
    """
    count, height, width = images.shape
    longest = max(height, width)
    if height == width == side:
        return images
    top, left = (longest - height) // 2, (longest - width) // 2
    shares = _shares(longest, side)
    smaller = np.empty((count, side, side), dtype=np.uint8)
    for start in range(0, count, CHUNK):
        part = images[start : start + CHUNK]
        framed = np.empty((len(part), longest, longest), dtype=np.float32)
        framed[:] = edge_greys(part)[:, None, None]
        framed[:, top : top + height, left : left + width] = part
        smaller[start : start + CHUNK] = np.rint(shares @ framed @ shares.T)
    return smaller


def edge_greys(images: np.ndarray) -> np.ndarray:
    """(n,) uint8: the median grey of the pixels at the edge of each picture."""
    edges = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], axis=1)
    return np.median(edges, axis=1).astype(np.uint8)


@lru_cache(maxsize=8)
def _shares(old: int, new: int) -> np.ndarray:
    """(new, old) float32: how much of each old pixel is in each new one; rows sum to 1."""
    step = old / new
    starts = np.arange(new)[:, None] * step
    pixels = np.arange(old)[None]
    inside = np.minimum(starts + step, pixels + 1) - np.maximum(starts, pixels)
    return (np.clip(inside, 0.0, None) / step).astype(np.float32)
