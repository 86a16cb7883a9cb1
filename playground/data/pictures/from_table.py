"""Pictures in the rows of a table whose columns are pixels, whatever these columns are called."""

from __future__ import annotations

from math import isqrt

import numpy as np

from playground.data.pictures.pictures import WHITE, Pictures
from playground.data.table import Table
from playground.data.table.images import image_of_rows, label_beside_pixels


def pictures_of_table(table: Table, target: str) -> Pictures | None:
    """The pictures in the rows of `table`, labelled by the column `target` or beside the pixels.

    None where the columns are no pixels of a square image.
    """
    named = next((n for n, one in enumerate(table.columns) if one.name == target), None)
    for label in (named, label_beside_pixels(table.columns), None):
        pixels = table.pixels(label)
        if pixels:
            break
    else:
        return None
    values = np.column_stack([np.asarray(table.columns[number].values) for number in pixels])
    image = image_of_rows([table.columns[number].name for number in pixels], values)
    if image is None:
        return None
    side = isqrt(len(pixels))
    greys = np.rint(values * (WHITE / image.white)).astype(np.uint8)
    labels = np.full(table.rows, -1, dtype=np.int64)
    names: tuple[str, ...] = ()
    column = None if label is None else table.columns[label]
    if column is not None and column.codes is not None:
        labels = column.codes.astype(np.int64)
        names = tuple(level.text for level in column.levels)
    return Pictures(
        table.name, greys.reshape(-1, side, side), labels, names, (side, side), table.rows
    )
