"""The pictures of one column of neurons as pixels, made by NumPy and drawn in one piece.

Values are enlarged to the very pixels that they are shown on and then coloured by one table, which
is both smoother and many times cheaper than letting a painter scale an image for each neuron.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import as_strided
from PySide6.QtGui import QImage

from playground.ui.appearance.theme import Theme, rgb
from playground.ui.editor.diagram.layout import Column

# The mark of the bias is this share of a neuron's side, where that gives enough pixels to be seen.
BIAS_SHARE, MIN_BIAS_PIXELS, MAX_BIAS_PIXELS, MIN_SIDE = 0.2, 4, 7, 18
# Smaller neurons have no frame, which would be most of them.
MIN_FRAMED = 9
# How much of its colours a neuron keeps that is switched off.
OFF_STRENGTH = 0.25


class Sprite:
    """Owns the pixels of one column; `ratio` is device pixels for each pixel of the layout.

    With `clear` what lies between the neurons is seen through it, which costs more to paint.
    """

    def __init__(
        self, column: Column, theme: Theme, ratio: float = 1.0, *, clear: bool = False
    ) -> None:
        self._theme = theme
        self._scale = theme.scale * ratio
        x, y, width, height = (int(edge * ratio) for edge in column.area)
        self.left, self.top = x, y
        shape = (height + 1, width + 1)
        ground = 0 if clear else packed_colour(theme.surface)
        self.pixels = np.full(shape, ground, dtype=np.uint32)
        self.side = max(1, int(column.boxes[0, 2] * ratio))
        corners = (column.boxes[:, :2] * ratio).astype(int) - (x, y)
        self._corners: list[tuple[int, int]] = [(left, top) for left, top in corners.tolist()]
        edge = 1 if self.side >= MIN_FRAMED else 0
        self._edge = edge
        # The side of what is seen inside the frame.
        self.inner = inner = self.side - 2 * edge
        self._runs = _runs(self._corners)
        self._insides = self._windows(edge, edge, inner, inner)
        self._show_frames(packed_colour(theme.muted))
        mark = self.bias_side
        self._mark_frames = self._windows(0, self.side - mark, mark, mark)
        self._marks = self._windows(1, self.side - mark + 1, mark - 2, mark - 2)
        formats = QImage.Format
        form = formats.Format_ARGB32_Premultiplied if clear else formats.Format_RGB32
        self.image = QImage(self.pixels.data, shape[1], shape[0], 4 * shape[1], form)

    @property
    def shows_biases(self) -> bool:
        """True if a neuron is large enough to carry a mark for its bias."""
        return self.side >= MIN_SIDE

    @property
    def bias_side(self) -> int:
        """The side of the mark, its frame included."""
        pixels = max(MIN_BIAS_PIXELS, round(self.side * BIAS_SHARE))
        return min(pixels, round(MAX_BIAS_PIXELS * self._scale)) + 1

    def _windows(self, x: int, y: int, width: int, height: int) -> list[np.ndarray]:
        """The pixels of a rectangle inside every neuron's box, to be written to.

        One array (neurons, height, width) for every run of neurons that stand evenly.
        """
        row, pixel = self.pixels.strides
        windows = []
        for first, count in self._runs:
            left, top = self._corners[first]
            across, down = _step(self._corners, first) if count > 1 else (0, 0)
            start = self.pixels[top + y :, left + x :]
            strides = (down * row + across * pixel, row, pixel)
            windows.append(as_strided(start, (count, height, width), strides))
        return windows

    def _fill(self, windows: list[np.ndarray], colours: np.ndarray) -> None:
        """Give the windows of all neurons `colours`, (units, …) to be broadcast."""
        for (first, count), window in zip(self._runs, windows, strict=True):
            part = colours[first : first + count]
            window[: len(part)] = part

    def _show_frames(self, colour: int) -> None:
        """A line around every neuron, without its corners, which rounds it a little."""
        if not self._edge:
            return
        last = self.side - 1
        for x, y, width, height in (
            (1, 0, last - 1, 1), (1, last, last - 1, 1), (0, 1, 1, last - 1), (last, 1, 1, last - 1)
        ):  # fmt: skip
            for window in self._windows(x, y, width, height):
                window[...] = colour

    def show(self, colours: np.ndarray, off: tuple[int, ...] = ()) -> None:
        """Fill the neurons with `colours` uint32: (units, side, side) or (units, 1, 1).

        Instead of `side` it may be `inner`: what is seen within the frame.
        """
        if off:
            colours = colours.copy()
            faded = [unit for unit in off if unit < len(colours)]
            colours[faded] = faded_towards(colours[faded], self._theme.surface, OFF_STRENGTH)
        if self._edge and colours.shape[-1] == self.side:
            colours = colours[:, 1:-1, 1:-1]
        self._fill(self._insides, colours)

    def show_biases(self, colours: np.ndarray) -> None:
        """Mark each neuron's bias, (units,) uint32, by a square in its lower left corner."""
        if not self.shows_biases:
            return
        for frame in self._mark_frames:
            frame[...] = packed_colour(self._theme.muted)
        self._fill(self._marks, colours[:, None, None])


def _runs(corners: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """(first, count) of the neurons that stand one after the other at even steps."""
    runs, first = [], 0
    while first < len(corners):
        last = first + 1
        while last < len(corners) and _step(corners, last - 1) == _step(corners, first):
            last += 1
        runs.append((first, last - first))
        first = last
    return runs


def _step(corners: list[tuple[int, int]], number: int) -> tuple[int, int]:
    """From a corner to the next: across and down."""
    (x, y), (next_x, next_y) = corners[number : number + 2]
    return next_x - x, next_y - y


def enlarged(values: np.ndarray, side: int) -> np.ndarray:
    """Pictures (units, r, r) at (units, side, side), linearly between the centres of the cells."""
    if values.shape[1:] == (side, side):
        return values
    count, rows, columns = values.shape
    # All rows of all pictures in one product; the columns take one for each picture.
    # Of numbers that are none, or too large to be added, only that they are is shown.
    with np.errstate(all="ignore"):
        wide = values.reshape(count * rows, columns) @ spread(columns, side).T
        return np.asarray(spread(rows, side) @ wide.reshape(count, rows, side))


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
