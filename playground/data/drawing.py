"""From strokes of a pen to an image of 8 × 8 grey values like those of the bundled digits.

Those were made from bitmaps of 32 × 32, filled by the digit from top to bottom, by counting black
pixels in blocks of 4 × 4 (E. Alpaydin and C. Kaynak 1998).  Their ink hardly differs from image to
image, 30.5 % of the pixels, so the pen here is as wide as makes the ink come out the same.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

BITMAP, BLOCK = 32, 4
INK_SHARE = 0.305
# The widest bundled digits fill so much of the width.
WIDEST = 26.0
FIRST_PEN = 5.0
# The pen's width and the room that it takes depend on each other; this often is enough.
ROUNDS = 3


def image_of_strokes(strokes: Sequence[np.ndarray]) -> np.ndarray:
    """Grey values 0 to 16, (8, 8), of strokes (n, 2) in any unit, y downwards; zeros for none."""
    bitmap = bitmap_of_strokes(strokes)
    blocks = bitmap.reshape(BITMAP // BLOCK, BLOCK, BITMAP // BLOCK, BLOCK)
    return blocks.sum(axis=(1, 3)).astype(np.float64)


def bitmap_of_strokes(strokes: Sequence[np.ndarray]) -> np.ndarray:
    """The strokes as (32, 32) bool: centred, as high as the bitmap, drawn with a fitting pen."""
    drawn = [np.asarray(stroke, dtype=np.float64).reshape(-1, 2) for stroke in strokes]
    drawn = [stroke for stroke in drawn if len(stroke)]
    if not drawn:
        return np.zeros((BITMAP, BITMAP), dtype=bool)
    pen = FIRST_PEN
    for _ in range(ROUNDS):
        distances = _distances(_fitted(drawn, pen))
        # As many pixels as the ink has to have: the pen reaches to the farthest of them.
        reach = np.quantile(distances, INK_SHARE)
        pen = 2.0 * float(reach)
    return np.asarray(distances <= reach)


def _fitted(strokes: list[np.ndarray], pen: float) -> list[np.ndarray]:
    """The strokes in the middle of the bitmap, with room for half a pen around them."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = np.maximum(high - low, 1e-9)
    room = max(BITMAP - pen, 1.0)
    tall = room / height
    wide = min(tall, max(WIDEST - pen, 1.0) / width)
    if height < width / 4:
        # A flat line is no digit; stretched to full height its trembling would be a scrawl.
        tall = wide
    scale = np.array([wide, tall])
    return [(stroke - (low + high) / 2) * scale + BITMAP / 2 for stroke in strokes]


def _distances(strokes: list[np.ndarray]) -> np.ndarray:
    """How far the middle of each pixel is from the nearest segment: (32, 32)."""
    starts = np.concatenate([stroke[:-1] if len(stroke) > 1 else stroke for stroke in strokes])
    ends = np.concatenate([stroke[1:] if len(stroke) > 1 else stroke for stroke in strokes])
    middles = np.arange(BITMAP) + 0.5
    pixels = np.stack(np.meshgrid(middles, middles), axis=-1).reshape(-1, 1, 2)
    along = ends - starts
    squared = np.maximum((along**2).sum(axis=1), 1e-12)
    shares = np.clip(((pixels - starts) * along).sum(axis=2) / squared, 0.0, 1.0)
    nearest = starts + shares[..., None] * along
    distances = np.sqrt(((pixels - nearest) ** 2).sum(axis=2)).min(axis=1)
    return np.asarray(distances.reshape(BITMAP, BITMAP))
