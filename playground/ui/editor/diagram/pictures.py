"""From values to colours for neurons, biases and matrices: one table look-up each.

A hidden neuron is signed (blue positive, orange negative); an output neuron of a classifier takes
the colour of its class, as strong as the class is probable.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QImage

from playground.engine import ACTIVATIONS
from playground.ui.appearance.hatching import MIN_CELL, hatched
from playground.ui.appearance.theme import Theme, rgb, sign_table

MIN_REACH = 1e-6


def signed_colours(values: np.ndarray, reach: float | np.ndarray, theme: Theme) -> np.ndarray:
    """uint32 colours, same shape: the diverging map from −`reach` to `reach`.

    `reach` is one number, or an array that broadcasts against `values`.  What is not a number is
    shown as zero.
    """
    scaled = values * (127.0 / reach)
    if not all_finite(scaled):
        scaled = np.nan_to_num(scaled, nan=0.0, posinf=127.0, neginf=-127.0)
    np.clip(scaled, -127.0, 127.0, out=scaled)
    scaled += 127.5
    return np.asarray(signed_table(theme).take(scaled.astype(np.intp), mode="clip"))


def signed_pictures(values: np.ndarray, reach: float | np.ndarray, theme: Theme) -> np.ndarray:
    """As `signed_colours`, for pictures (…, height, width) in the pixels that they are shown on.

    They are hatched where they are negative, if the theme marks that.
    """
    colours = signed_colours(values, reach, theme)
    if not theme.marks_negative:
        return colours
    return hatched(colours, values < 0, int(packed(np.array(rgb(theme.text)))))


def single_pictures(values: np.ndarray, reach: float, side: int, theme: Theme) -> np.ndarray:
    """uint32 colours of one number for each unit: (units, 1, 1), hatched (units, side, side)."""
    cells = values[:, None, None]
    if not theme.marks_negative:
        return signed_colours(cells, reach, theme)
    return signed_pictures(np.broadcast_to(cells, (len(values), side, side)), reach, theme)


def all_finite(values: np.ndarray) -> bool:
    """True if a sum says so; False may also mean that the sum itself was too large."""
    with np.errstate(all="ignore"):
        return bool(np.isfinite(np.add.reduce(values, axis=None)))


def value_reach(values: np.ndarray, activation: str) -> float:
    """The size of an activation that is shown in full colour."""
    return 1.0 if ACTIVATIONS[activation].is_bounded else largest(values)


def largest(values: np.ndarray) -> float:
    """The largest finite magnitude, at least MIN_REACH."""
    if not all_finite(values):
        values = values[np.isfinite(values)]
    if not values.size:
        return MIN_REACH
    return max(float(values.max()), -float(values.min()), MIN_REACH)


def class_colours(shares: np.ndarray, theme: Theme) -> np.ndarray:
    """uint32 colours of the outputs of a classifier, (classes, …), from the surface to full."""
    if not all_finite(shares):
        shares = np.nan_to_num(shares)
    index = np.clip(shares * 255.0, 0, 255).astype(np.intp)
    index += 256 * np.arange(len(shares)).reshape(-1, *(1,) * (shares.ndim - 1))
    return np.asarray(class_table(theme, len(shares)).take(index))


@lru_cache(maxsize=4)
def signed_table(theme: Theme) -> np.ndarray:
    """(256,) uint32 of the theme's diverging map."""
    return packed(sign_table(theme))


@lru_cache(maxsize=8)
def class_table(theme: Theme, classes: int) -> np.ndarray:
    """(classes, 256) uint32: from the surface to the colour of each class."""
    surface = np.array(rgb(theme.surface), dtype=float)
    colours = np.array([rgb(theme.class_colour(c)) for c in range(classes)], dtype=float)
    shares = np.linspace(0, 1, 256)[None, :, None]
    return packed(np.rint(surface + (colours[:, None] - surface) * shares).astype(np.uint32))


def packed(colours: np.ndarray) -> np.ndarray:
    """uint32 0xffrrggbb of (…, 3) colours from 0 to 255."""
    whole = colours.astype(np.uint32)
    table = 0xFF000000 | whole[..., 0] << 16 | whole[..., 1] << 8 | whole[..., 2]
    return np.asarray(table.astype(np.uint32))


def matrix_image(values: np.ndarray, reach: float, size: tuple[int, int], theme: Theme) -> QImage:
    """A matrix (fan_in, fan_out) as one signed image: a pixel a cell.

    Where cells have room for lines and the theme marks what is negative it has all pixels of `size`
    (height, width).
    """
    if theme.marks_negative:
        (rows, columns), (height, width) = values.shape, size
        if min(height / rows, width / columns) >= MIN_CELL:
            down, across = np.arange(height) * rows // height, np.arange(width) * columns // width
            return image(signed_pictures(values[down[:, None], across], reach, theme))
    return image(signed_colours(values, reach, theme))


def grey_image(values: np.ndarray, most: float, theme: Theme) -> QImage:
    """An image (height, width) from the surface (0) to the text colour (`most`)."""
    low, high = (np.array(rgb(colour), dtype=float) for colour in (theme.surface, theme.text))
    shares = np.clip(values / most, 0, 1)[..., None]
    return image(packed(low + (high - low) * shares))


def image(pixels: np.ndarray) -> QImage:
    """A QImage of its own from (height, width) uint32."""
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
