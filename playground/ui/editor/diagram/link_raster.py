"""Draws all links at once, as one array of pixels; NumPy only.

A painter takes about 40 µs for each smooth line, which is 45 ms for a network of 8 × 12; here all
links together cost 1 to 2 ms.  A link crosses every pixel column of its gap once.  There it
covers the rows from its upper to its lower edge, so two numbers say where its ink begins and where
it ends, and one running sum from top to bottom inks all links of all columns (a prefix sum over
edges, as in scan conversion by signed coverage).  Edges lie between pixels, so lines are smooth.

Ink is optical density: where links cross, densities add up and the paper shows through by exp(−sum)
(Lambert and Beer), so no link hides another, whatever the order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from playground.ui.editor.diagram.links import Bundle
from playground.ui.theme import Theme, rgb

THINNEST, WIDEST = 0.7, 4.6
FAINTEST, STRONGEST = 0.16, 1.7
# Ink is counted in whole numbers: LEVELS · FINE of them for the density DEEPEST.
LEVELS, FINE = 64, 8
DEEPEST = 3.0
UNITS_OF_INK = LEVELS * FINE / DEEPEST
# Ink of negative links is counted in the upper half of a number.
NEGATIVE = 1 << 16
DASH, DASH_INK = 7, 4


@dataclass(frozen=True)
class Strip:
    """The part of the pixels that one bundle has: `first` column, `columns`, and its left edge."""

    left: int
    first: int
    columns: int


class Scratch:
    """Arrays of one number for each sample, used anew for every drawing."""

    def __init__(self, samples: int) -> None:
        self.half, self.ink, self.edge, self.row = np.empty((4, samples), dtype=np.float32)
        self.sign = np.empty(samples, dtype=np.int32)


class LinkRaster:
    """Owns the pixels of all links between single neurons in one layout.

    `pixels` is (rows, columns) uint32 as 0xffrrggbb; the strips of the bundles stand side by side
    in it, and its first row belongs at `top`.  All lengths are pixels of the screen: positions
    are multiplied by `ratio` first.  `thickness` multiplies all widths.
    """

    def __init__(
        self,
        bundles: Sequence[Bundle],
        theme: Theme,
        ratio: float = 1.0,
        thickness: float = 1.0,
        dashed: bool = False,
    ) -> None:
        self._table = ink_colours(theme.positive, theme.negative, theme.surface)
        self._thickness = thickness * ratio
        self._bundles = tuple(bundles)
        widest = WIDEST * self._thickness
        ends = [bundle.ends * ratio for bundle in self._bundles]
        low = min((part[:, [1, 3]].min() for part in ends), default=0.0)
        high = max((part[:, [1, 3]].max() for part in ends), default=0.0)
        self.top = int(low - 2 * widest) - 1
        rows = int(high + 2 * widest) + 3 - self.top
        self.strips = _strips(ends)
        columns = sum(strip.columns for strip in self.strips)
        self.pixels = np.full((rows, max(columns, 1)), self._table[0], dtype=np.uint32)
        self._ink = np.zeros(self.pixels.shape, dtype=np.int32)
        self._rows = tuple(pairwise(self._ink))
        self._shifted = np.empty_like(self._ink)
        self._index = np.empty(self.pixels.shape, dtype=np.intp)
        self._lay_samples(ends, dashed)

    def _lay_samples(self, ends: list[np.ndarray], dashed: bool) -> None:
        """One sample for each link and pixel column: its height, its link, its place."""
        heights, owners, places, steepness, dashes = [], [], [], [], []
        links = 0
        for part, strip in zip(ends, self.strips, strict=True):
            x = strip.left + np.arange(strip.columns) + 0.5
            share = (x - part[0, 0]) / max(part[0, 2] - part[0, 0], 1e-9)
            rise = part[:, 3] - part[:, 1]
            heights.append((part[:, 1, None] + rise[:, None] * share - self.top).ravel())
            owners.append(np.repeat(np.arange(links, links + len(part)), strip.columns))
            places.append(np.tile(strip.first + np.arange(strip.columns), len(part)))
            dashes.append(np.tile((x.astype(int) % DASH) < DASH_INK, len(part)))
            # A sloping line of width w covers w · √(1 + slope²) of a pixel column.
            slope = rise / max(part[0, 2] - part[0, 0], 1e-9)
            steepness.append(np.hypot(1.0, slope))
            links += len(part)
        self._heights = _joined(heights, np.float32)
        self._owners = _joined(owners, np.intp)
        self._places = _joined(places, np.intp)
        self._steepness = _joined(steepness, np.float32)
        self._gaps = ~_joined(dashes, np.bool_) if dashed else None
        self._cells = np.empty((4, len(self._places)), dtype=np.intp)
        self._amounts = np.empty((4, len(self._places)), dtype=np.int32)
        self._scratch = Scratch(len(self._places))

    def draw(self, shares: Sequence[np.ndarray]) -> None:
        """Ink every link by its share, −1 to 1: the sign is the colour, the size the width.

        `shares` has one array (fan_in, fan_out) for each bundle.
        """
        if not self._bundles:
            return
        flat = np.concatenate([part.ravel() for part in shares]).astype(np.float32)
        size = np.abs(flat)
        half = (THINNEST + (WIDEST - THINNEST) * size) * (0.5 * self._thickness) * self._steepness
        # Twice the narrowest strip is the most that a steep line may cover.
        np.minimum(half, 2 * WIDEST * self._thickness, out=half)
        ink = (FAINTEST + (STRONGEST - FAINTEST) * size) * (UNITS_OF_INK * np.minimum(size * 40, 1))
        sign = np.where(flat < 0, NEGATIVE, 1).astype(np.int32)
        self._ink_edges(half, np.floor(ink), sign)
        # Row by row: `np.add.accumulate` walks down the columns, which takes four times as long.
        for above, row in self._rows:
            np.add(above, row, out=row)
        self._colour()

    def _ink_edges(self, half: np.ndarray, ink: np.ndarray, sign: np.ndarray) -> None:
        """Where each sample's ink begins (+) and ends (−), each edge shared by two rows."""
        # Into arrays made once: memory that comes and goes costs more than the arithmetic.
        scratch = self._scratch
        half.take(self._owners, out=scratch.half, mode="clip")
        ink.take(self._owners, out=scratch.ink, mode="clip")
        sign.take(self._owners, out=scratch.sign, mode="clip")
        if self._gaps is not None:
            scratch.ink[self._gaps & (scratch.sign == NEGATIVE)] = 0
        np.subtract(self._heights, scratch.half, out=scratch.edge)
        self._ink_edge(0)
        np.add(self._heights, scratch.half, out=scratch.edge)
        np.negative(scratch.sign, out=scratch.sign)
        self._ink_edge(2)
        self._ink.fill(0)
        np.add.at(self._ink.ravel(), self._cells.ravel(), self._amounts.ravel())

    def _ink_edge(self, pair: int) -> None:
        """The cells and amounts of one edge of all samples, given in the scratch arrays."""
        scratch, columns = self._scratch, self.pixels.shape[1]
        upper, lower = self._cells[pair], self._cells[pair + 1]
        np.trunc(scratch.edge, out=scratch.row)
        np.subtract(scratch.edge, scratch.row, out=scratch.edge)
        np.copyto(upper, scratch.row, casting="unsafe")
        np.multiply(upper, columns, out=upper)
        np.add(upper, self._places, out=upper)
        np.add(upper, columns, out=lower)
        np.multiply(scratch.edge, scratch.ink, out=scratch.edge)
        upper, lower = self._amounts[pair], self._amounts[pair + 1]
        np.copyto(lower, scratch.edge, casting="unsafe")
        np.copyto(upper, scratch.ink, casting="unsafe")
        np.subtract(upper, lower, out=upper)
        np.multiply(upper, scratch.sign, out=upper)
        np.multiply(lower, scratch.sign, out=lower)

    def _colour(self) -> None:
        """Both inks of a pixel, cut to LEVELS and side by side, are its place in the table."""
        inks = self._ink.view(np.uint16)
        np.minimum(inks, LEVELS * FINE - 1, out=inks)
        np.right_shift(inks, FINE.bit_length() - 1, out=inks)
        np.right_shift(self._ink, 16 - (LEVELS.bit_length() - 1), out=self._shifted)
        np.bitwise_or(self._ink, self._shifted, out=self._shifted)
        np.bitwise_and(self._shifted, LEVELS * LEVELS - 1, out=self._index)
        np.take(self._table, self._index, out=self.pixels, mode="clip")


@lru_cache(maxsize=8)
def ink_colours(positive: str, negative: str, paper: str) -> np.ndarray:
    """(LEVELS²,) uint32: the colour under both inks; index = negative · LEVELS + positive."""
    density = np.arange(LEVELS) * (DEEPEST / LEVELS)
    total = density[:, None] + density[None, :]
    share = np.divide(density[None, :], total, out=np.zeros_like(total), where=total > 0)
    colours = [np.array(rgb(colour), dtype=float) for colour in (positive, negative, paper)]
    ink = share[..., None] * colours[0] + (1 - share[..., None]) * colours[1]
    cover = (1 - np.exp(-total))[..., None]
    mixed = np.rint(colours[2] + (ink - colours[2]) * cover).astype(np.uint32).reshape(-1, 3)
    table = np.uint32(0xFF000000) | mixed[:, 0] << 16 | mixed[:, 1] << 8 | mixed[:, 2]
    table.flags.writeable = False
    return np.asarray(table)


def _strips(ends: list[np.ndarray]) -> tuple[Strip, ...]:
    strips, first = [], 0
    for part in ends:
        left, right = int(np.floor(part[0, 0])), int(np.ceil(part[0, 2]))
        columns = max(right - left, 1)
        strips.append(Strip(left, first, columns))
        first += columns
    return tuple(strips)


def _joined(parts: list[np.ndarray], dtype: type) -> np.ndarray:
    return np.concatenate(parts).astype(dtype) if parts else np.empty(0, dtype=dtype)
