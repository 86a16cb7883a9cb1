"""Hatching for what is negative, and crossed lines for what is no number: seen without colours.

Pure pixels; where they are drawn is the business of who draws the numbers.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

# Pixels from line to line, and across one; cells of fewer pixels than the first show no lines.
PERIOD, THICKNESS = 6, 2
MIN_CELL = PERIOD
# What a cell may be marked as.
PLAIN, NEGATIVE, BROKEN = 0, 1, 2


@lru_cache(maxsize=64)
def lines(height: int, width: int) -> np.ndarray:
    """(height, width) bool, read-only: the pixels of slanting lines."""
    rows, columns = np.arange(height)[:, None], np.arange(width)[None, :]
    drawn = (rows + columns) % PERIOD < THICKNESS
    drawn.flags.writeable = False
    return drawn


@lru_cache(maxsize=64)
def crossed_lines(height: int, width: int) -> np.ndarray:
    """(height, width) bool, read-only: the pixels of lines that slant both ways."""
    drawn = lines(height, width) | lines(height, width)[:, ::-1]
    drawn.flags.writeable = False
    return drawn


def hatched(colours: np.ndarray, negative: np.ndarray, ink: int) -> np.ndarray:
    """`colours` (…, height, width) uint32 with lines of `ink` where `negative`, same shape, is."""
    height, width = colours.shape[-2:]
    return np.where(negative & lines(height, width), np.uint32(ink), colours)


def overlay(marks: np.ndarray, rows: np.ndarray, columns: np.ndarray, ink: int) -> np.ndarray:
    """(pixels down, pixels across) uint32 0xaarrggbb: lines of `ink`, else clear.

    `marks` (cells down, cells across) is PLAIN, NEGATIVE or BROKEN; `rows` and `columns` are the
    cell of each pixel, −1 for none.
    """
    inside = (rows >= 0)[:, None] & (columns >= 0)[None, :]
    shape, wide = (len(rows), len(columns)), marks[rows[:, None], columns]
    drawn = ((wide == NEGATIVE) & lines(*shape)) | ((wide == BROKEN) & crossed_lines(*shape))
    return np.where(drawn & inside, np.uint32(ink), np.uint32(0))
