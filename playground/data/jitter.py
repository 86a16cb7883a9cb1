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
CHUNK = 1_000_000


def jittered(images: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A copy of `images` (n, height, width), each changed at random; what is outside is 0.

    Each number is uniform: an angle up to 12° either way, a shear up to 0.2, both scales up to
    12 % either way, a shift up to 5 % of the side.  Grey values between pixels are bilinear.
    """
    count, height, width = images.shape
    maps, shifts = _maps(count, rng), rng.uniform(-SHIFT, SHIFT, (count, 2)) * (width, height)
    middle = np.array([(width - 1) / 2, (height - 1) / 2])
    places = np.stack(np.meshgrid(np.arange(width), np.arange(height)), axis=-1) - middle
    found = np.empty(images.shape)
    step = max(1, CHUNK // (height * width))
    for start in range(0, count, step):
        part = slice(start, start + step)
        # Where each pixel of the copy comes from: (n, height, width, 2) as x, y.
        sources = np.einsum("nij,hwj->nhwi", maps[part], places)
        sources += middle + shifts[part, None, None]
        found[part] = _bilinear(images[part], sources)
    return found


def _maps(count: int, rng: np.random.Generator) -> np.ndarray:
    """(n, 2, 2): a rotation of a shear of two scales."""
    angle = rng.uniform(-TURN, TURN, count)
    across, down = 1.0 + rng.uniform(-SCALE, SCALE, (2, count))
    shear = rng.uniform(-SHEAR, SHEAR, count)
    turned = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    scaled = np.array([[across, shear], [np.zeros(count), down]])
    return np.einsum("ijn,jkn->nik", turned, scaled)


def _bilinear(images: np.ndarray, sources: np.ndarray) -> np.ndarray:
    """The grey values of `images` (n, height, width) at `sources` (n, height, width, 2)."""
    height, width = images.shape[1:]
    # A margin of zeros, so that every place has four neighbours.
    padded = np.pad(images, ((0, 0), (1, 2), (1, 2)))
    x = np.clip(sources[..., 0], -1.0, width)
    y = np.clip(sources[..., 1], -1.0, height)
    left, top = np.floor(x).astype(np.intp), np.floor(y).astype(np.intp)
    right_share, low_share = x - left, y - top
    image = np.arange(len(images))[:, None, None]
    left, top = left + 1, top + 1
    above = padded[image, top, left] * (1 - right_share)
    above += padded[image, top, left + 1] * right_share
    below = padded[image, top + 1, left] * (1 - right_share)
    below += padded[image, top + 1, left + 1] * right_share
    return np.asarray(above * (1 - low_share) + below * low_share)
