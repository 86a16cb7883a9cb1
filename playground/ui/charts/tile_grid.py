"""Where the tiles of a row of heatmaps are: how many stand beside each other, and in which form.

It knows sizes in pixels alone, and draws nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from playground.ui.appearance.theme import GRID

MIN_PICTURE = 3 * GRID


@dataclass(frozen=True)
class TileForm:
    """How a tile is laid out: lines of words, and pixels of the lowest picture beside them."""

    lines: int
    picture: float


# Each needs less height than the one before; the first that fits is taken.
FORMS = (
    TileForm(2, MIN_PICTURE),
    TileForm(2, 2 * GRID),
    TileForm(1, 2 * GRID),
    TileForm(1, GRID),
)


@dataclass(frozen=True)
class TileGrid:
    """A layout of tiles: how many there are in a row, and the size and form of each."""

    columns: int
    rows: int
    width: float
    height: float
    form: TileForm = FORMS[0]


@dataclass(frozen=True)
class TileNeeds:
    """Pixels that tiles need: a line of words, the widest figure, the widest short title."""

    line: float
    figure: float
    title: float

    def width(self, form: TileForm) -> float:
        """The least width of a tile in this form."""
        beside = self.title + GRID if form.lines == 1 else 0.0
        return self.figure + beside

    def height(self, form: TileForm) -> float:
        """The least height of a tile in this form."""
        return form.lines * self.line + form.picture


def tile_grid(tiles: int, width: float, height: float, needs: TileNeeds, gap: float) -> TileGrid:
    """The arrangement of `tiles` in `width` × `height` that makes the smaller side largest.

    It is in the first of the forms that fits.  Where none does it is the lowest one of all, higher
    than `height`.
    """
    for form in FORMS:
        grids = [
            grid
            for grid in _grids(tiles, width, height, needs, form, gap)
            if grid.height >= needs.height(form)
        ]
        if grids:
            return max(grids, key=lambda grid: _room(grid, needs))
    return lowest_grid(tiles, width, needs, gap)


def lowest_grid(tiles: int, width: float, needs: TileNeeds, gap: float) -> TileGrid:
    """The arrangement of `tiles` in `width` that needs the least height."""
    grids = []
    for form in FORMS:
        columns = _most_columns(tiles, width, needs.width(form), gap)
        tile_width = (width - (columns - 1) * gap) / columns
        grids.append(TileGrid(columns, -(-tiles // columns), tile_width, needs.height(form), form))
    return min(grids, key=lambda grid: grid_height(grid, gap))


def grid_height(grid: TileGrid, gap: float) -> float:
    """Pixels of all rows of a grid with the gaps between them."""
    return grid.rows * (grid.height + gap) - gap


def _most_columns(tiles: int, width: float, least_width: float, gap: float) -> int:
    return max(1, min(tiles, int((width + gap) / (least_width + gap))))


def _grids(
    tiles: int, width: float, height: float, needs: TileNeeds, form: TileForm, gap: float
) -> list[TileGrid]:
    """Every number of columns that the least width allows, in this form."""
    grids = []
    for columns in range(1, _most_columns(tiles, width, needs.width(form), gap) + 1):
        rows = -(-tiles // columns)
        tile_width = (width - (columns - 1) * gap) / columns
        tile_height = (height - (rows - 1) * gap) / rows
        grids.append(TileGrid(columns, rows, tile_width, tile_height, form))
    return grids


def _room(grid: TileGrid, needs: TileNeeds) -> float:
    return min(grid.width, grid.height - grid.form.lines * needs.line)
