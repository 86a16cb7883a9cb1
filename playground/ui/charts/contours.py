"""Contour lines through a grid of values, as loose segments.  No Qt here.

Marching squares (W. Lorensen and H. Cline, 1987, in two dimensions) over all cells at once;
pyqtgraph's `isocurve` walks the cells in Python and takes 5 ms a level at 64 × 64.
"""

from __future__ import annotations

import numpy as np

from playground.data.dataset import Extent

# The corners of a square of four centres, as bits; its edges are 0 top, 1 right, 2 bottom, 3 left.
_TOP_LEFT, _TOP_RIGHT, _BOTTOM_RIGHT, _BOTTOM_LEFT = 1, 2, 4, 8
# For each set of corners above the level, the two edges that its segment joins; the sets of two
# opposite corners have a second one.
_FIRST = np.array(
    [
        *((0, 0), (3, 0), (0, 1), (3, 1), (1, 2), (3, 0), (0, 2), (3, 2)),
        *((2, 3), (2, 0), (0, 1), (2, 1), (1, 3), (1, 0), (0, 3), (0, 0)),
    ]
)
_SADDLES = (_TOP_LEFT + _BOTTOM_RIGHT, _TOP_RIGHT + _BOTTOM_LEFT)
_SECOND = {_SADDLES[0]: (1, 2), _SADDLES[1]: (2, 3)}


def contour_segments(values: np.ndarray, level: float, extent: Extent) -> np.ndarray:
    """Contour lines of `values` (rows, columns), top row first, at `level`: (2 · segments, 2).

    Two rows a segment, in the units of `extent`, the outer edges of the cells that the values are
    the centres of.  Crossings are linear between two centres.  No segment goes through a square
    with a corner that is not finite.
    """
    rows, columns = values.shape
    if rows < 2 or columns < 2:
        return np.empty((0, 2))
    above = np.asarray(values, dtype=np.float64) - level
    inside = (above > 0).view(np.uint8)
    case = (
        inside[:-1, :-1] * _TOP_LEFT
        + inside[:-1, 1:] * _TOP_RIGHT
        + inside[1:, 1:] * _BOTTOM_RIGHT
        + inside[1:, :-1] * _BOTTOM_LEFT
    )
    passed = (case > 0) & (case < 15)
    finite = np.isfinite(above)
    if not finite.all():
        passed &= finite[:-1, :-1] & finite[:-1, 1:] & finite[1:, 1:] & finite[1:, :-1]
    row, column = np.nonzero(passed)
    if not len(row):
        return np.empty((0, 2))
    crossings, found = _crossings(above, row, column), case[row, column]
    cells = np.arange(len(row))[:, None]
    pieces = [crossings[cells, _FIRST[found]].reshape(-1, 2)]
    for saddle, edges in _SECOND.items():
        pieces.append(crossings[found == saddle][:, edges, :].reshape(-1, 2))
    return _on_the_plane(np.concatenate(pieces), rows, columns, extent)


def _crossings(above: np.ndarray, row: np.ndarray, column: np.ndarray) -> np.ndarray:
    """(cells, 4 edges, 2): column and row, in cells, where each edge of a square is crossed."""
    a, b = above[row, column], above[row, column + 1]
    c, d = above[row + 1, column + 1], above[row + 1, column]
    result = np.empty((len(row), 4, 2))
    result[:, :, 0], result[:, :, 1] = column[:, None], row[:, None]
    result[:, 0, 0] += _share(a, b)
    result[:, 1, 0] += 1.0
    result[:, 1, 1] += _share(b, c)
    result[:, 2, 0] += _share(d, c)
    result[:, 2, 1] += 1.0
    result[:, 3, 1] += _share(a, d)
    return result


def _share(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """The position of zero between `first` and `second`, 0 to 1; each edge is crossed."""
    step = second - first
    return -first / np.where(step == 0, 1.0, step)


def _on_the_plane(places: np.ndarray, rows: int, columns: int, extent: Extent) -> np.ndarray:
    left, right, low, high = extent
    x = left + (places[:, 0] + 0.5) / columns * (right - left)
    y = high - (places[:, 1] + 0.5) / rows * (high - low)
    return np.column_stack((x, y))


def margins(shares: np.ndarray) -> np.ndarray:
    """The lead of each class over the best of the others: (classes, rows, columns).

    `shares` is (rows, columns, classes).  The border of a class is where its lead is 0.
    """
    planes = np.moveaxis(np.asarray(shares, dtype=np.float64), -1, 0)
    if len(planes) == 2:
        ahead = planes[0] - planes[1]
        return np.stack([ahead, -ahead])
    best, second = np.maximum(planes[0], planes[1]), np.minimum(planes[0], planes[1])
    # The two largest in one pass: to sort a short axis takes three times as long.
    for plane in planes[2:]:
        np.maximum(second, np.minimum(best, plane), out=second)
        np.maximum(best, plane, out=best)
    return planes - np.where(planes == best, second, best)


def border_segments(shares: np.ndarray, extent: Extent, lead: float = 0.0) -> np.ndarray:
    """The lines along which the largest of `shares` (rows, columns, classes) leads by `lead`.

    At 0 these are the borders of the decision, p = ½ with two classes, each drawn once or twice;
    (2 · segments, 2) as `contour_segments`.
    """
    ahead = margins(shares)
    # The last class has no border that it does not share with one before.
    drawn = ahead[:-1] if lead == 0.0 else ahead
    found = [contour_segments(one, lead, extent) for one in drawn]
    return np.concatenate([*found, np.empty((0, 2))])
