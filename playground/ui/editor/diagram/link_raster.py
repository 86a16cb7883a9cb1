"""Draws all links at once, as one array of pixels; NumPy only.

A painter pays for every smooth line at every frame.  Here only links that moved enough to be seen
cost something: in a network of 8 × 12, 1068 links, 18 ms where all moved, 9 where a tenth did and
0.01 ms where none did, against 30 ms of a painter; below about two hundred links the painter would
be cheaper (`tests/benchmarks/link_drawing.py` prints it).
A link crosses every pixel column of its gap once.  There it
covers the rows from its upper to its lower edge, so two numbers say where its ink begins and where
it ends, and one running sum from top to bottom inks all links of all columns (a prefix sum over
edges, as in scan conversion by signed coverage).  Edges lie between pixels, so lines are smooth.

Ink is optical density: where links cross, densities add up and the paper shows through by exp(−sum)
(Lambert and Beer), so no link hides another, whatever the order.  Ink is counted in whole numbers,
so a link that moves can be taken out and put in again, and the rest is as if it were drawn anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from playground.ui.appearance.theme import Theme, rgb
from playground.ui.editor.diagram.links import Bundle

THINNEST, WIDEST = 0.7, 4.6
FAINTEST, STRONGEST = 0.16, 1.7
# Ink is counted in whole numbers: LEVELS · FINE of them for the density DEEPEST.
LEVELS, FINE = 64, 8
DEEPEST = 3.0
UNITS_OF_INK = LEVELS * FINE / DEEPEST
# Ink of negative links is counted in the upper half of a number.
NEGATIVE = 1 << 16
# Negative links are dashed, so that eyes that tell the colours apart badly see the sign, too: of so
# many pixels along the link, at scale 1, so many have ink.
DASH, DASH_INK = 9.0, 6.0
# Less slope than this is none: a dash of a level link begins and ends with a column.
MIN_SLOPE = 1e-3
# A link is drawn anew once its share has moved so far: 1/30 of a pixel of the greatest width.
MIN_MOVE = 1 / 128
# Where more links have moved than this share of them, all are drawn: each costs half as much then.
MAX_MOVED_SHARE = 0.4
CELLS_IN_BAND = 32_768


@dataclass(frozen=True)
class Strip:
    """The part of the pixels that one bundle has: `first` column, `columns`, and its left edge."""

    left: int
    first: int
    columns: int


class Scratch:
    """Arrays of one number for each sample, used anew for every drawing."""

    def __init__(self, samples: int) -> None:
        self.half, self.ink, self.edge, self.row, self.height = np.empty((5, samples), np.float32)
        self.upper, self.lower = np.empty((2, samples), np.float32)
        self.sign = np.empty(samples, dtype=np.int32)
        self.owner, self.place = np.empty((2, samples), dtype=np.intp)
        self.cells = np.empty(4 * samples, dtype=np.intp)
        self.amounts = np.empty(4 * samples, dtype=np.int32)


class Bands:
    """Turns edges into pixels, a band of rows after the other, so that all stays in the cache.

    `edges` is (rows, columns) int32 with the ink that begins (+) or ends (−) in each cell.
    """

    def __init__(self, pixels: np.ndarray, edges: np.ndarray, table: np.ndarray) -> None:
        self._table = table
        height = max(1, min(len(pixels), CELLS_IN_BAND // pixels.shape[1]))
        # Its first row is the last of the band above.
        self._ink = np.zeros((height + 1, pixels.shape[1]), dtype=np.int32)
        self._shifted = np.empty((height, pixels.shape[1]), dtype=np.int32)
        self._index = np.empty(self._shifted.shape, dtype=np.intp)
        self._bands = [
            (edges[top : top + height], pixels[top : top + height])
            for top in range(0, len(pixels), height)
        ]

    def colour(self) -> None:
        """Give all pixels the colour of the ink that lies on them."""
        self._ink[0] = 0
        for edges, pixels in self._bands:
            # Row by row: `np.add.accumulate` walks down the columns, which takes four times as
            # long.
            for above, edge, row in zip(self._ink, edges, self._ink[1:], strict=False):
                np.add(above, edge, row)
            # Looking up spends the ink.
            last = self._ink[len(edges)].copy()
            self._look_up(pixels)
            np.copyto(self._ink[0], last)

    def _look_up(self, pixels: np.ndarray) -> None:
        """Both inks of a pixel, cut to LEVELS and side by side, are its place in the table."""
        rows = len(pixels)
        ink, shifted, index = self._ink[1 : rows + 1], self._shifted[:rows], self._index[:rows]
        inks = ink.view(np.uint16)
        np.minimum(inks, LEVELS * FINE - 1, out=inks)
        np.right_shift(inks, FINE.bit_length() - 1, out=inks)
        np.right_shift(ink, 16 - (LEVELS.bit_length() - 1), out=shifted)
        np.bitwise_or(ink, shifted, out=shifted)
        np.bitwise_and(shifted, LEVELS * LEVELS - 1, out=index)
        np.take(self._table, index, out=pixels, mode="clip")


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
        self._edges = np.zeros(self.pixels.shape, dtype=np.int32)
        self._bands = Bands(self.pixels, self._edges, self._table)
        self._lay_samples(ends, ratio)

    def _lay_samples(self, ends: list[np.ndarray], ratio: float) -> None:
        """One sample for each link and pixel column: its height, its link, its place."""
        heights, owners, places, steepness, uppers, lowers = [], [], [], [], [], []
        links = 0
        for part, strip in zip(ends, self.strips, strict=True):
            x = strip.left + np.arange(strip.columns) + 0.5
            share = (x - part[0, 0]) / max(part[0, 2] - part[0, 0], 1e-9)
            rise = part[:, 3] - part[:, 1]
            heights.append((part[:, 1, None] + rise[:, None] * share - self.top).ravel())
            owners.append(np.repeat(np.arange(links, links + len(part)), strip.columns))
            places.append(np.tile(strip.first + np.arange(strip.columns), len(part)))
            # A sloping line of width w covers w · √(1 + slope²) of a pixel column.
            slope = rise / max(part[0, 2] - part[0, 0], 1e-9)
            steepness.append(np.hypot(1.0, slope))
            upper, lower = _dash(x / ratio, slope)
            uppers.append(upper.ravel() * ratio)
            lowers.append(lower.ravel() * ratio)
            links += len(part)
        self._heights = _joined(heights, np.float32)
        self._owners = _joined(owners, np.intp)
        self._places = _joined(places, np.intp)
        # The dash that is nearest in each sample, from its upper to its lower end.
        self._uppers, self._lowers = _joined(uppers, np.float32), _joined(lowers, np.float32)
        self._steepness = _joined(steepness, np.float32)
        self._drawn = np.zeros(links, dtype=np.float32)
        self._scratch = Scratch(len(self._places))

    def draw(self, shares: Sequence[np.ndarray]) -> None:
        """Ink every link by its share, −1 to 1: the sign is the colour, the size the width.

        `shares` has one array (fan_in, fan_out) for each bundle.
        """
        if not self._bundles:
            return
        flat = np.concatenate([part.ravel() for part in shares], dtype=np.float32)
        moved = np.abs(flat - self._drawn) > MIN_MOVE
        count = np.count_nonzero(moved)
        if not count:
            return
        if count > MAX_MOVED_SHARE * len(flat):
            self._edges.fill(0)
            self._add_links(flat, 1)
            self._drawn = flat
        else:
            samples = np.flatnonzero(moved.take(self._owners))
            self._add_links(self._drawn, -1, samples)
            self._add_links(flat, 1, samples)
            np.copyto(self._drawn, flat, where=moved)
        self._bands.colour()

    def _add_links(self, shares: np.ndarray, way: int, samples: np.ndarray | None = None) -> None:
        """Put the ink of these samples (of all by default) in (`way` 1), or take it out (−1)."""
        size = np.abs(shares)
        half = (THINNEST + (WIDEST - THINNEST) * size) * (0.5 * self._thickness) * self._steepness
        # Twice the narrowest strip is the most that a steep line may cover.
        np.minimum(half, 2 * WIDEST * self._thickness, out=half)
        ink = (FAINTEST + (STRONGEST - FAINTEST) * size) * (UNITS_OF_INK * np.minimum(size * 40, 1))
        sign = np.where(shares < 0, way * NEGATIVE, way).astype(np.int32)
        # Into arrays made once: memory that comes and goes costs more than the arithmetic.
        scratch = self._scratch
        heights, owners, places = self._heights, self._owners, self._places
        count = len(owners) if samples is None else len(samples)
        if samples is not None:
            heights = heights.take(samples, out=scratch.height[:count], mode="clip")
            owners = owners.take(samples, out=scratch.owner[:count], mode="clip")
            places = places.take(samples, out=scratch.place[:count], mode="clip")
        halves = half.take(owners, out=scratch.half[:count], mode="clip")
        inks = np.floor(ink).take(owners, out=scratch.ink[:count], mode="clip")
        signs = sign.take(owners, out=scratch.sign[:count], mode="clip")
        uppers, lowers = self._uppers, self._lowers
        if samples is not None:
            uppers = uppers.take(samples, out=scratch.upper[:count], mode="clip")
            lowers = lowers.take(samples, out=scratch.lower[:count], mode="clip")
        dashed = (shares < 0).take(owners)
        edge = scratch.edge[:count]
        cells = scratch.cells[: 4 * count].reshape(4, count)
        amounts = scratch.amounts[: 4 * count].reshape(4, count)
        _bound(uppers, halves, dashed, -1, out=edge)
        np.add(heights, edge, out=edge)
        self._lay_edge(edge, inks, signs, places, cells[:2], amounts[:2])
        _bound(lowers, halves, dashed, 1, out=edge)
        np.add(heights, edge, out=edge)
        np.negative(signs, out=signs)
        self._lay_edge(edge, inks, signs, places, cells[2:], amounts[2:])
        np.add.at(self._edges.ravel(), cells.ravel(), amounts.ravel())

    def _lay_edge(
        self,
        edge: np.ndarray,
        ink: np.ndarray,
        sign: np.ndarray,
        places: np.ndarray,
        cells: np.ndarray,
        amounts: np.ndarray,
    ) -> None:
        """Lay the edge of ink at the height `edge`: two cells each, and how much in which."""
        row, columns = self._scratch.row[: len(edge)], self.pixels.shape[1]
        np.trunc(edge, out=row)
        np.subtract(edge, row, out=edge)
        np.copyto(cells[0], row, casting="unsafe")
        np.multiply(cells[0], columns, out=cells[0])
        np.add(cells[0], places, out=cells[0])
        np.add(cells[0], columns, out=cells[1])
        np.multiply(edge, ink, out=edge)
        np.copyto(amounts[1], edge, casting="unsafe")
        np.copyto(amounts[0], ink, casting="unsafe")
        np.subtract(amounts[0], amounts[1], out=amounts[0])
        np.multiply(amounts, sign, out=amounts)


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


def _dash(x: np.ndarray, slope: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where the nearest dash of links with these slopes (n,) begins and ends in the columns `x`.

    Both are (n, columns), relative to the link's height there.  A dash is cut square to the link:
    the point that is dy below the link's middle in column x lies x √(1 + m²) + m dy / √(1 + m²)
    along it, m its slope.  There is one dash in a column, so corners of thick and steep ones, which
    share it with the next, are missing.
    """
    steepness = np.hypot(1.0, slope)[:, None]
    along = x * steepness
    begin = np.rint((along - DASH_INK / 2) / DASH) * DASH
    steep = np.where(np.abs(slope) < MIN_SLOPE, MIN_SLOPE, slope)[:, None]
    ends = (np.stack([begin, begin + DASH_INK]) - along) * steepness / steep
    return ends.min(axis=0), ends.max(axis=0)


def _bound(
    dash: np.ndarray, half: np.ndarray, dashed: np.ndarray, way: int, out: np.ndarray
) -> None:
    """The upper (`way` −1) or lower (1) edge of the ink, relative to the link's middle.

    Solid links end at `half`, dashed ones where their dash does; a dash that is not in the column
    has both its edges at the same place, and so no ink.
    """
    np.multiply(half, way, out=out)
    np.copyto(out, np.clip(dash, -half, half), where=dashed)


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
