"""Handwriting that nobody here wrote, as strokes: images of MNIST worn away to thin lines.

`python -m tests.benchmarks.handwriting` writes `resources/datasets/strangers.npz`, what the window
sends through its own pad to say how well strangers' digits are read; with `--read` it trains the
examples and prints that number for each.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from playground import resources
from playground.data.bundled import mnist
from playground.data.strangers import FILE

SEED, EACH = 7, 100
# Ink is what is brighter than this, of 255.
THRESHOLD = 102
# The eight neighbours, clockwise from the one above.
AROUND = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))

Pixel = tuple[int, int]


def pack_strokes(digits: Sequence[Sequence[np.ndarray]]) -> Mapping[str, np.ndarray]:
    """The arrays of the file: all points, the points of each stroke, the strokes of each digit."""
    strokes = [stroke for digit in digits for stroke in digit]
    return {
        "points": np.concatenate(strokes).astype(np.uint8),
        "lengths": np.array([len(stroke) for stroke in strokes], dtype=np.uint16),
        "counts": np.array([len(digit) for digit in digits], dtype=np.uint8),
    }


def chosen_rows() -> np.ndarray:
    """The rows of the bundled MNIST images that are used: as many of each digit, ascending."""
    _, labels = mnist()
    rng = np.random.default_rng(SEED)
    rows = [rng.choice(np.flatnonzero(labels == digit), EACH, replace=False) for digit in range(10)]
    return np.sort(np.concatenate(rows))


def strokes_of_images(images: np.ndarray) -> list[list[np.ndarray]]:
    """Strokes (n, 2) as x, y in pixels for each of `images` (n, height, width), 0 to 255."""
    return [strokes_of_line(line) for line in thinned(images > THRESHOLD)]


def thinned(ink: np.ndarray) -> np.ndarray:
    """`ink` (n, height, width) bool, worn away to lines of one pixel (Zhang and Suen 1984)."""
    left = np.pad(ink, ((0, 0), (1, 1), (1, 1)))
    while True:
        before = left
        for turn in (0, 1):
            near = [np.roll(left, (-down, -across), axis=(1, 2)) for down, across in AROUND]
            count = np.sum(near, axis=0)
            steps = np.sum([~near[k] & near[(k + 1) % 8] for k in range(8)], axis=0)
            north, east, south, west = near[::2]
            if turn == 0:
                kept = (north & east & south) | (east & south & west)
            else:
                kept = (north & east & west) | (north & south & west)
            left = left & ~((count >= 2) & (count <= 6) & (steps == 1) & ~kept)
        if np.array_equal(before, left):
            return np.asarray(left[:, 1:-1, 1:-1])


def strokes_of_line(line: np.ndarray) -> list[np.ndarray]:
    """Strokes that together run over all pixels of `line` (height, width), from end to end."""
    pixels = {(int(x), int(y)) for y, x in np.argwhere(line)}
    near = {pixel: list(_neighbours(pixel, pixels)) for pixel in pixels}
    alone = [np.array([pixel]) for pixel in sorted(pixels) if not near[pixel]]
    ends = sorted(pixel for pixel in pixels if len(near[pixel]) not in (0, 2))
    left = {(one, other) for one in pixels for other in near[one]}
    strokes = []
    # Rings have no end: they begin anywhere, when all else is followed.
    for start in [*ends, *sorted(pixels)]:
        for step in near[start]:
            if (start, step) in left:
                strokes.append(np.array(_followed(start, step, near, left)))
    return [*alone, *strokes]


def _neighbours(pixel: Pixel, pixels: set[Pixel]) -> Iterator[Pixel]:
    """Pixels of the line beside this one; across a corner only where no side leads there."""
    x, y = pixel
    for step in ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y)):
        if step in pixels:
            yield step
    for across in (-1, 1):
        for down in (-1, 1):
            sides = {(x + across, y), (x, y + down)}
            if (x + across, y + down) in pixels and not sides & pixels:
                yield x + across, y + down


def _followed(
    start: Pixel, step: Pixel, near: dict[Pixel, list[Pixel]], left: set[tuple[Pixel, Pixel]]
) -> list[Pixel]:
    """The way from `start` over `step` to the next end or fork; `left` loses what it took."""
    path, here = [start], start
    while True:
        left -= {(here, step), (step, here)}
        path.append(step)
        onward = [other for other in near[step] if (step, other) in left]
        if len(near[step]) != 2 or not onward:
            return path
        here, step = step, onward[0]


def write() -> None:
    """Write the strokes of the chosen images to the resources."""
    images, labels = mnist()
    rows = chosen_rows()
    np.savez_compressed(
        resources.path("datasets", FILE),
        **pack_strokes(strokes_of_images(images[rows])),
        rows=rows.astype(np.uint16),
        labels=labels[rows].astype(np.uint8),
    )


def read(names: tuple[str, ...] = ("digits", "mnist")) -> None:
    """Train the examples and print how well they read it."""
    from playground.experiment.files import load_example
    from playground.training.opening import start
    from playground.training.probes.strangers import StrangersExam

    for name in names:
        session = start(load_example(name))
        session.train(epochs=EPOCHS[name])
        answer = StrangersExam().measure(session.context())
        while answer is not None and not answer.is_complete:
            answer = StrangersExam().measure(session.context())
        assert answer is not None
        print(f"{name}: {answer.share:.1%} of {answer.total}, by digit {answer.right.tolist()}")


EPOCHS = {"digits": 40, "mnist": 20}

if __name__ == "__main__":
    read() if "--read" in sys.argv else write()
