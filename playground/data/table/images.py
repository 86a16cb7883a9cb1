"""Recognising rows that are images: as many grey values as a square has pixels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import isqrt

import numpy as np

from playground.data.resizing import square
from playground.data.table.columns import Column
from playground.data.table.rows import ImageSize

SMALLEST, LARGEST = 8, 64
# Grey values go to 16 or to 255; what goes less far is rather a scale of answers.
MIN_WHITE = 10.0
WHITES = (16.0, 255.0)
NUMBERS = re.compile(r"\d+")


# A class has fewer rows than that; a pixel in a corner is the same nearly everywhere.
LARGEST_SHARE = 0.9


def pixel_columns(columns: Sequence[Column], label: int | None) -> tuple[int, ...]:
    """The columns that are pixels when `label` is none of them; () where there are none.

    A pixel that is the same in all rows is one of them: without it they were no square.
    """
    found = [n for n, one in enumerate(columns) if n != label and not one.counts_rows]
    chosen = [columns[n] for n in found]
    if any(one.kind != "number" or one.values is None or one.missing for one in chosen):
        return ()
    if not may_be_pixels([one.name for one in chosen]):
        return ()
    if not min(one.low for one in chosen) >= 0.0:
        return ()
    return tuple(found) if _white(max(one.high for one in chosen)) else ()


def label_beside_pixels(columns: Sequence[Column]) -> int | None:
    """The first or the last column where it alone tells classes apart and the others are pixels."""
    # A pixel at the edge of small images may have few values, but no fewer than there are classes.
    for number in sorted((0, len(columns) - 1), key=lambda n: len(columns[n].levels)):
        levels = columns[number].levels
        rows = sum(level.count for level in levels)
        if len(levels) < 2 or max(level.count for level in levels) > LARGEST_SHARE * rows:
            continue
        if pixel_columns(columns, number):
            return number
    return None


def image_of_rows(names: Sequence[str], values: np.ndarray) -> ImageSize | None:
    """The image that each row of `values` (n, features) is, or None where they are no images.

    An image has a square number of features, called alike but for their numbers, which are whole
    numbers from 0 to 16 or to 255.
    """
    if not may_be_pixels(names) or not len(values) or float(values.min()) < 0.0:
        return None
    white = _white(float(values.max()))
    if not white or (values != np.floor(values)).any():
        return None
    side = isqrt(len(names))
    return ImageSize(side, side, white)


def smaller_rows(values: np.ndarray, image: ImageSize, side: int) -> np.ndarray:
    """(n, side²) of `values` (n, pixels), the rows of which are `image`s: each the mean of an area.

    Nothing is made larger than it is.
    """
    if side >= image.height:
        return values
    images = values.astype(np.uint8).reshape(len(values), *image.shape)
    return square(images, side).reshape(len(values), -1).astype(np.float64)


def may_be_pixels(names: Sequence[str]) -> bool:
    """True if columns called so may be the pixels of a square image."""
    side = isqrt(len(names))
    if side * side != len(names) or not SMALLEST <= side <= LARGEST:
        return False
    return len({NUMBERS.sub("#", name) for name in names}) == 1


def _white(most: float) -> float:
    """The white of grey values up to `most`; 0 where they are none."""
    if not MIN_WHITE <= most <= WHITES[-1]:
        return 0.0
    return next(white for white in WHITES if most <= white)
