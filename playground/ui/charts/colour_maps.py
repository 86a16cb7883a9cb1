"""Colour maps for numbers that are no signs, as pyqtgraph brings them: tables of 256 colours.

Viridis stands for magnitudes, plasma for values that are to be learnt.  pyqtgraph is imported when
the first of them is asked for, not with the theme.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np


@lru_cache(maxsize=4)
def colour_table(name: str) -> np.ndarray:
    """(256, 3) uint8, read-only, from the smallest to the largest.

    Raises:
        FileNotFoundError: pyqtgraph has no map of this name.
    """
    from pyqtgraph import colormap

    table = np.array(colormap.get(name).getLookupTable(nPts=256)[:, :3], dtype=np.uint8)
    table.flags.writeable = False
    return table


def magnitude_table() -> np.ndarray:
    """(256, 3) uint8: viridis, for magnitudes on logarithmic scales."""
    return colour_table("viridis")


def value_table() -> np.ndarray:
    """(256, 3) uint8: plasma, for values that a network is to learn."""
    return colour_table("plasma")
