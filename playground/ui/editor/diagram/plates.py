"""The pictures of one column of neurons as pixels, made by NumPy and drawn in one piece.

Values are enlarged to the very pixels that they are shown on and then coloured by one table, which
is both smoother and many times cheaper than letting a painter scale an image for each neuron.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QImage

from playground.ui.editor.diagram.layout import Column
from playground.ui.theme import Theme, rgb

# The mark of the bias is this share of a neuron's side, where that gives enough pixels to be seen.
BIAS_SHARE, LEAST_BIAS_PIXELS, MOST_BIAS_PIXELS, LEAST_SIDE = 0.2, 4, 7, 18
# How much of its colours a neuron keeps that is switched off.
OFF_STRENGTH = 0.25


class Plate:
    """Owns the pixels of one column; `ratio` is device pixels for each pixel of the layout."""

    def __init__(self, column: Column, theme: Theme, ratio: float = 1.0) -> None:
        self._theme = theme
        self._scale = theme.scale * ratio
        x, y, width, height = (int(edge * ratio) for edge in column.area)
        self.left, self.top = x, y
        shape = (height + 1, width + 1)
        self.pixels = np.full(shape, packed_colour(theme.surface), dtype=np.uint32)
        self.side = max(1, int(column.boxes[0, 2] * ratio))
        corners = (column.boxes[:, :2] * ratio).astype(np.intp) - (x, y)
        first = corners[:, 1] * shape[1] + corners[:, 0]
        self._first, self._stride = first, shape[1]
        self._inside = self._pixels_of(0, 0, self.side, self.side)
        self._show_frames(theme.muted)
        self.image = QImage(
            self.pixels.data, shape[1], shape[0], 4 * shape[1], QImage.Format.Format_RGB32
        )

    @property
    def shows_biases(self) -> bool:
        """Whether a neuron is large enough to carry a mark for its bias."""
        return self.side >= LEAST_SIDE

    @property
    def bias_side(self) -> int:
        """The side of the mark, its frame included."""
        pixels = max(LEAST_BIAS_PIXELS, round(self.side * BIAS_SHARE))
        return min(pixels, round(MOST_BIAS_PIXELS * self._scale)) + 1

    def _pixels_of(self, x: int, y: int, width: int, height: int) -> np.ndarray:
        """Places (units, height, width) of a rectangle inside every neuron's box."""
        rows = np.arange(y, y + height)[:, None] * self._stride + np.arange(x, x + width)
        places: np.ndarray = self._first[:, None, None] + rows
        return places

    def _show_frames(self, colour: str) -> None:
        if self.side < 6:
            return
        edge = np.ones((self.side, self.side), dtype=bool)
        edge[1:-1, 1:-1] = False
        corners = [(0, 0), (0, -1), (-1, 0), (-1, -1)]
        edge[tuple(zip(*corners, strict=True))] = False
        flat = self.pixels.ravel()
        flat[self._inside[:, edge]] = packed_colour(colour)
        inner = ~edge
        inner[tuple(zip(*corners, strict=True))] = False
        self._filled: np.ndarray | None = inner

    def show(self, colours: np.ndarray, off: tuple[int, ...] = ()) -> None:
        """Fill the neurons with `colours`, (units, side, side) or (units, 1, 1) uint32."""
        units = min(len(colours), len(self._inside))
        colours = np.broadcast_to(colours[:units], (units, self.side, self.side))
        if off:
            colours = np.array(colours)
            faded = [unit for unit in off if unit < units]
            colours[faded] = faded_towards(colours[faded], self._theme.surface, OFF_STRENGTH)
        flat = self.pixels.ravel()
        if self.side < 6:
            flat[self._inside[:units]] = colours
        else:
            inner = self._filled
            flat[self._inside[:units, inner]] = colours[:, inner]

    def show_biases(self, colours: np.ndarray) -> None:
        """Mark each neuron's bias, (units,) uint32, by a square in its lower left corner."""
        if not self.shows_biases:
            return
        flat, side = self.pixels.ravel(), self.bias_side
        frame = self._pixels_of(0, self.side - side, side, side)[: len(colours)]
        flat[frame] = packed_colour(self._theme.muted)
        mark = self._pixels_of(1, self.side - side + 1, side - 2, side - 2)[: len(colours)]
        flat[mark] = colours[:, None, None]


def enlarged(values: np.ndarray, side: int) -> np.ndarray:
    """Pictures (units, r, r) at (units, side, side), linearly between the centres of the cells."""
    across = spread(values.shape[2], side)
    down = spread(values.shape[1], side)
    return np.asarray(down @ values @ across.T)


def enlarged_cells(values: np.ndarray, side: int) -> np.ndarray:
    """Images (units, rows, columns) at (units, side, side), every cell a flat colour."""
    rows = np.arange(side) * values.shape[1] // side
    columns = np.arange(side) * values.shape[2] // side
    return np.asarray(values[:, rows[:, None], columns])


@lru_cache(maxsize=64)
def spread(cells: int, side: int) -> np.ndarray:
    """(side, cells) float32: weights of linear interpolation, constant beyond the outer centres."""
    places = np.clip((np.arange(side) + 0.5) * cells / side - 0.5, 0, cells - 1)
    weights = 1.0 - np.abs(places[:, None] - np.arange(cells)[None, :])
    return np.maximum(weights, 0.0).astype(np.float32)


def packed_colour(colour: str) -> int:
    """0xffrrggbb of a #rrggbb colour."""
    red, green, blue = rgb(colour)
    return 0xFF000000 | red << 16 | green << 8 | blue


def faded_towards(colours: np.ndarray, paper: str, strength: float) -> np.ndarray:
    """`colours` (…) uint32 mixed with `paper`, of which 1 − strength is in the result."""
    channels = colours[..., None] >> np.array([16, 8, 0], dtype=np.uint32) & 0xFF
    ground = np.array(rgb(paper), dtype=float)
    mixed = np.rint(ground + (channels - ground) * strength).astype(np.uint32)
    return np.asarray(0xFF000000 | mixed[..., 0] << 16 | mixed[..., 1] << 8 | mixed[..., 2])
