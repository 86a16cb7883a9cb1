"""Tiles of heatmaps: beside and below each other, as strips where there is little height."""

from __future__ import annotations

import pytest

from playground.ui.charts.tile_grid import FORMS, TileNeeds, grid_height, lowest_grid, tile_grid

NEEDS = TileNeeds(line=16, figure=60, title=12)
GAP = 8


@pytest.mark.parametrize("tiles", [1, 2, 9, 21])
@pytest.mark.parametrize("size", [(1000, 100), (340, 200), (2000, 400)])
def test_tiles_stay_inside_where_there_is_room(tiles: int, size: tuple[int, int]) -> None:
    width, height = size
    grid = tile_grid(tiles, width, height, NEEDS, GAP)
    assert grid.columns * grid.rows >= tiles
    assert grid.columns * (grid.width + GAP) - GAP <= width + 1e-6
    if height >= grid_height(lowest_grid(tiles, width, NEEDS, GAP), GAP):
        assert grid_height(grid, GAP) <= height + 1e-6


@pytest.mark.parametrize("width", [200, 490, 900])
@pytest.mark.parametrize("tiles", [1, 3, 9, 21])
def test_all_tiles_are_seen_as_soon_as_the_lowest_of_them_have_room(tiles: int, width: int) -> None:
    least = grid_height(lowest_grid(tiles, width, NEEDS, GAP), GAP)
    for height in (least, least + 10, least + 100):
        grid = tile_grid(tiles, width, height, NEEDS, GAP)
        assert grid_height(grid, GAP) <= height + 1e-6
        assert grid.width >= NEEDS.width(grid.form)
        assert grid.height >= NEEDS.height(grid.form)


def test_pictures_are_strips_beside_their_words_only_where_they_must() -> None:
    forms = [tile_grid(9, 490, height, NEEDS, GAP).form for height in range(40, 400, 4)]
    numbers = [FORMS.index(form) for form in forms]
    assert numbers == sorted(numbers, reverse=True)
    assert set(numbers) == {0, 1, 2, 3}


def test_many_tiles_in_a_small_place_keep_their_least_size() -> None:
    grid = tile_grid(21, 200, 100, NEEDS, GAP)
    assert grid == lowest_grid(21, 200, NEEDS, GAP)
    assert grid.width >= NEEDS.width(grid.form)
    assert grid.height == NEEDS.height(grid.form)
