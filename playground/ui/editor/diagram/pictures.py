"""Small pictures for neurons: arrays turned into images by the theme's colour maps.

A hidden neuron is signed (blue positive, orange negative); an output neuron of a classifier takes
the colour of its class, as strong as the class is probable.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from playground.ui.theme import Theme, rgb, sign_table

# Activations whose output is read as a share from 0 to 1, and those between -1 and 1.
SHARES = ("sigmoid", "softmax")
BOUNDED = ("tanh", "softsign", "sin")


def signed_atlas(pictures: np.ndarray, activation: str, theme: Theme) -> QImage:
    """One image with the pictures of a layer, (units, r, r), below each other."""
    table = sign_table(theme)
    return rgb_image(table[sign_index(pictures, activation)].reshape(-1, pictures.shape[-1], 3))


def sign_index(values: np.ndarray, activation: str) -> np.ndarray:
    """Index into the sign map, uint8: 128 is zero, 255 the largest value that is shown."""
    reach = value_reach(values, activation)
    scaled = np.nan_to_num(values, nan=0.0, posinf=reach, neginf=-reach) * (127.0 / reach)
    return np.clip(scaled + 127.5, 0, 255).astype(np.uint8)


def value_reach(values: np.ndarray, activation: str) -> float:
    """The size of an activation that is shown in full colour."""
    if activation in SHARES or activation in BOUNDED:
        return 1.0
    finite = values[np.isfinite(values)]
    largest = float(np.abs(finite).max()) if finite.size else 1.0
    return max(largest, 1e-6)


def class_atlas(pictures: np.ndarray, theme: Theme) -> QImage:
    """The outputs of a classifier: each in its class's colour, from the surface to full colour."""
    surface = np.array(rgb(theme.surface), dtype=np.float32)
    colours = np.array([rgb(theme.class_colour(c)) for c in range(len(pictures))], np.float32)
    shares = np.clip(np.nan_to_num(pictures), 0, 1)[..., None]
    mixed = surface + (colours[:, None, None, :] - surface) * shares
    return rgb_image(mixed.astype(np.uint8).reshape(-1, pictures.shape[-1], 3))


def weight_atlas(weights: np.ndarray, shape: tuple[int, int], theme: Theme) -> QImage:
    """First-layer weights (inputs, units) as images of the inputs, below each other."""
    reach = max(float(np.abs(np.nan_to_num(weights)).max()), 1e-6)
    images = np.nan_to_num(weights).T.reshape(weights.shape[1], *shape)
    index = np.clip(images * (127.0 / reach) + 127.5, 0, 255).astype(np.uint8)
    return rgb_image(sign_table(theme)[index].reshape(-1, shape[1], 3))


def matrix_image(weights: np.ndarray, reference: float, theme: Theme) -> QImage:
    """A weight matrix (fan_in, fan_out) as one signed image."""
    index = np.clip(np.nan_to_num(weights) * (127.0 / reference) + 127.5, 0, 255).astype(np.uint8)
    return rgb_image(sign_table(theme)[index])


def grey_image(values: np.ndarray, most: float, theme: Theme) -> QImage:
    """An image (height, width) from the surface (0) to the text colour (`most`)."""
    low, high = (np.array(rgb(colour), dtype=float) for colour in (theme.surface, theme.text))
    shares = np.clip(values / most, 0, 1)[..., None]
    return rgb_image((low + (high - low) * shares).astype(np.uint8))


def rgb_image(pixels: np.ndarray) -> QImage:
    """A QImage of its own from (height, width, 3) uint8."""
    pixels = np.ascontiguousarray(pixels)
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
