"""How colours look to eyes that lack a cone, and in grey: what the tests of the themes measure by.

Matrices for a missing cone, on linear light: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes,
“A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (2009),
severity 1.0.  Distances are CIE 1976 L*a*b* under D65, where 2.3 is just noticeable.
"""

from __future__ import annotations

import numpy as np

MATRICES = {
    "full colour": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
    "grey": np.tile([0.2126, 0.7152, 0.0722], (3, 1)),
}
XYZ_OF_RGB = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(colours: np.ndarray) -> np.ndarray:
    """Linear light, 0 to 1, of sRGB colours (…, 3), 0 to 255."""
    parts = np.asarray(colours, dtype=float) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def seen(colours: np.ndarray, vision: str) -> np.ndarray:
    """Linear light (…, 3) as `vision`, a key of MATRICES, sees sRGB `colours` (…, 3)."""
    return np.clip(linear(colours) @ MATRICES[vision].T, 0.0, 1.0)


def simulated(pixels: np.ndarray, vision: str) -> np.ndarray:
    """A picture (h, w, 3) uint8 as `vision` sees it, for people to look at."""
    light = seen(pixels, vision)
    parts = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.asarray(np.round(255 * parts), dtype=np.uint8)


def lab(light: np.ndarray) -> np.ndarray:
    """L*a*b* (…, 3) of linear light (…, 3)."""
    ratio = light @ XYZ_OF_RGB.T / WHITE
    root = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = np.moveaxis(root, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def distance(one: np.ndarray, other: np.ndarray, vision: str) -> float:
    """How far apart two sRGB colours (3,) are to `vision`."""
    return float(np.linalg.norm(lab(seen(one, vision)) - lab(seen(other, vision))))
