"""Images a little turned, sheared, scaled and shifted, as another hand could have written them.

Source: Simard, Steinkraus and Platt, "Best Practices for Convolutional Neural Networks Applied to
Visual Document Analysis" (2003); here the affine part of what they do, without the elastic one.
"""

from __future__ import annotations

import numpy as np

TURN = np.deg2rad(12.0)
SHEAR, SCALE = 0.2, 0.12
# In shares of the side.
SHIFT = 0.05
# So many pixels at a time: each takes a dozen numbers while it is worked on.
CHUNK = 250_000


def jittered(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A copy of `images` (n, height, width), each changed at random; what is outside is 0.

    Each number is uniform: an angle up to 12° either way, a shear up to 0.2, both scales up to
    12 % either way, a shift up to 5 % of the side.  Grey values between pixels are bilinear.
    """
    count, height, width = images.shape
    maps, shifts = _maps(count, rng), rng.uniform(-SHIFT, SHIFT, (count, 2)) * (width, height)
    across = np.arange(width, dtype=np.float32) - np.float32((width - 1) / 2)
    down = (np.arange(height, dtype=np.float32) - np.float32((height - 1) / 2))[:, None]
    found = np.empty(images.shape)
    step = max(1, CHUNK // (height * width))
    for start in range(0, count, step):
        part = slice(start, start + step)
        of_x, of_y = maps[part].astype(np.float32).transpose(1, 2, 0)[..., None, None]
        shift = shifts[part].astype(np.float32).T[..., None, None]
        # Where each pixel of the copy comes from.
        x = of_x[0] * across + of_x[1] * down + (shift[0] + np.float32((width - 1) / 2))
        y = of_y[0] * across + of_y[1] * down + (shift[1] + np.float32((height - 1) / 2))
        found[part] = _bilinear(images[part].astype(np.float32), x, y)
    return found


def _maps(count: int, rng: np.random.Generator) -> np.ndarray:
    """(n, 2, 2): a rotation of a shear of two scales."""
    angle = rng.uniform(-TURN, TURN, count)
    across, down = 1.0 + rng.uniform(-SCALE, SCALE, (2, count))
    shear = rng.uniform(-SHEAR, SHEAR, count)
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    scaled = np.array([[across, shear], [np.zeros(count), down]])
    return np.einsum("ijn,jkn->nik", turned, scaled)


def _bilinear(images: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The grey values of `images` (n, height, width) at places `x`, `y` of the same shape."""
    count, height, width = images.shape
    # A margin of zeros, so that every place has four neighbours.
    padded = np.pad(images, ((0, 0), (1, 2), (1, 2)))
    line = width + 3
    np.clip(x, -1.0, width, out=x)
    np.clip(y, -1.0, height, out=y)
    left, top = np.floor(x), np.floor(y)
    x -= left
    y -= top
    first = np.arange(count, dtype=np.int64)[:, None, None] * ((height + 3) * line) + line + 1
    places = first + top.astype(np.int64) * line + left.astype(np.int64)
    flat = padded.ravel()
    above, below = (
        _between(flat.take(row), flat.take(row + 1), x) for row in (places, places + line)
    )
    return _between(above, below, y)


def _between(first: np.ndarray, second: np.ndarray, share: np.ndarray) -> np.ndarray:
    """`first` at a share of 0, `second` at 1."""
    return np.asarray(first + share * (second - first))
