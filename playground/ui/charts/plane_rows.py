"""In how many columns planes of one size stand, so that each is as large as can be."""

from __future__ import annotations

import math


def best_columns(planes: int, room: tuple[float, float]) -> int:
    """The columns for so many square planes in `room`, width and height, the most of the best."""

    def side(columns: int) -> float:
        return min(room[0] / columns, room[1] / math.ceil(planes / columns))

    return max(range(planes, 0, -1), key=side)
