"""From strokes of a pen to an image like those that a network has learnt.

Where and how large somebody draws does not matter; what matters is that the drawing is made into an
image as the others were.

* The 8 × 8 digits were made from bitmaps of 32 × 32, filled by the digit from top to bottom, by
  counting black pixels in blocks of 4 × 4 (E. Alpaydin and C. Kaynak 1998).  Their writers wrote
  upright, so a slanted drawing is sheared until it stands.
* MNIST's digits keep their proportions; the longer side is 20 of 28 pixels, and the centre of mass
  is in the middle (LeCun, Bottou, Bengio and Haffner 1998).  Images of all other sizes are made
  like these.

The pen has one width, whatever was drawn with.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from playground.data.scaling import WHITE

SMALL = (8, 8)
BITMAP, BLOCK = 32, 4
# Of a bitmap of 32: the pen, and the width that all but the widest digits keep to.
SMALL_PEN, WIDEST = 5.0, 21.0
# Of a side of 28: the pen, and the longer side of what is drawn.
PEN, LONGEST, SIDE = 2.6, 20.0, 28.0


def image_of_strokes(strokes: Sequence[np.ndarray], shape: tuple[int, int] = SMALL) -> np.ndarray:
    """Grey values 0 to 16, `shape`, of strokes (n, 2) in any unit, y downwards; zeros for none."""
    drawn = [np.asarray(stroke, dtype=np.float64).reshape(-1, 2) for stroke in strokes]
    drawn = [stroke for stroke in drawn if len(stroke)]
    if not drawn:
        return np.zeros(shape)
    if shape != SMALL:
        return _proportioned(drawn, shape)
    blocks = bitmap_of_strokes(drawn).reshape(BITMAP // BLOCK, BLOCK, BITMAP // BLOCK, BLOCK)
    return blocks.sum(axis=(1, 3)).astype(np.float64)


def bitmap_of_strokes(strokes: Sequence[np.ndarray]) -> np.ndarray:
    """The strokes (n, 2) as (32, 32) bool: upright, centred, as high as the bitmap."""
    standing = _upright(strokes)
    low, high = _box(standing)
    width, height = np.maximum(high - low, 1e-9)
    room = BITMAP - SMALL_PEN
    tall = room / height
    wide = min(tall, (WIDEST - SMALL_PEN) / width)
    if height < width / 4:
        # A flat line is no digit; stretched to full height its trembling would be a scrawl.
        tall = wide
    scale = np.array([wide, tall])
    fitted = [(stroke - (low + high) / 2) * scale + BITMAP / 2 for stroke in standing]
    return np.asarray(_distances(fitted, (BITMAP, BITMAP)) <= SMALL_PEN / 2)


def _upright(strokes: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The strokes sheared until across and down do not depend on each other."""
    points = np.concatenate(strokes)
    middle = points.mean(axis=0)
    x, y = (points - middle).T
    down = float(np.mean(y * y))
    # What hardly has a height does not lean.
    lean = float(np.mean(x * y)) / down if down > 0.05 * float(np.mean(x * x)) else 0.0
    return [stroke - np.outer(stroke[:, 1] - middle[1], (lean, 0.0)) for stroke in strokes]


def _proportioned(strokes: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """Grey values 0 to 16, `shape`: proportions kept, centred by mass, with soft edges."""
    unit = min(shape) / SIDE
    low, high = _box(strokes)
    longest = float(np.max(high - low))
    scale = (LONGEST - PEN) * unit / longest if longest > 0.0 else 1.0
    middle = np.array([shape[1], shape[0]]) / 2
    fitted = [(stroke - (low + high) / 2) * scale + middle for stroke in strokes]
    pen = max(PEN * unit, 1.0)
    # Where the ink is heaviest is seen on a first drawing.
    shift = middle - _centre_of_mass(_ink(fitted, pen, shape))
    return _ink([stroke + shift for stroke in fitted], pen, shape) * WHITE


def _ink(strokes: Sequence[np.ndarray], pen: float, shape: tuple[int, int]) -> np.ndarray:
    """The share of each pixel that is inked, about: `shape`, 0 to 1."""
    return np.clip(pen / 2 - _distances(strokes, shape) + 0.5, 0.0, 1.0).astype(np.float64)


def _centre_of_mass(ink: np.ndarray) -> np.ndarray:
    """(2,): x and y of the middle of all ink."""
    places = (np.arange(size) + 0.5 for size in reversed(ink.shape))
    return np.array([np.average(along, weights=ink.sum(axis=n)) for n, along in enumerate(places)])


def _box(strokes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    points = np.concatenate(strokes)
    return points.min(axis=0), points.max(axis=0)


def _segments(strokes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Starts and ends of all straight pieces, (n, 2) each; a dot is a piece of no length."""
    starts = np.concatenate([stroke[:-1] if len(stroke) > 1 else stroke for stroke in strokes])
    ends = np.concatenate([stroke[1:] if len(stroke) > 1 else stroke for stroke in strokes])
    return starts, ends


def _distances(strokes: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    """The distance of the middle of each pixel from the nearest segment: `shape`, float32."""
    starts, ends = (points.astype(np.float32) for points in _segments(strokes))
    along_x, along_y = (ends - starts).T
    squared = np.maximum(along_x**2 + along_y**2, np.float32(1e-12))
    height, width = shape
    x = np.tile(np.arange(width, dtype=np.float32) + np.float32(0.5), height)[:, None]
    y = np.repeat(np.arange(height, dtype=np.float32) + np.float32(0.5), width)[:, None]
    from_x, from_y = x - starts[:, 0], y - starts[:, 1]
    shares = np.clip((from_x * along_x + from_y * along_y) / squared, 0.0, 1.0)
    from_x -= shares * along_x
    from_y -= shares * along_y
    return np.asarray(np.sqrt((from_x**2 + from_y**2).min(axis=1)).reshape(shape))
