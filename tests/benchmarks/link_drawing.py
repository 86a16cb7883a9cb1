"""Milliseconds to draw all links of a network: the raster of pixels against a painter's lines.

Run as `python -m tests.benchmarks.link_drawing`, about ten seconds.  The diagram draws links by
`link_raster` and not by `QPainter.drawLine`; this is what that is worth.  "all" has every link move
from frame to frame, "few" a tenth of them, "none" only by what nobody sees.  Medians of 20 frames,
1200 × 700 pixels, off-screen; the painter draws the same lines, smooth, in a colour for each sign.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import itertools
import statistics
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram.link_raster import MIN_MOVE, THINNEST, WIDEST, LinkRaster
from playground.ui.editor.diagram.links import Bundle

FRAMES = 20
WIDTH, HEIGHT, MARGIN = 1200, 700, 30
NETWORKS = {
    "2-4-2-1": (2, 4, 2, 1),
    "2-8-8-3": (2, 8, 8, 3),
    "2-(8 x 12)-3": (2, *(12,) * 8, 3),
    "16-64-32-10": (16, 64, 32, 10),
}


def bundles_of(sizes: tuple[int, ...]) -> list[Bundle]:
    """The links between columns of units, spread over the picture."""
    xs = np.linspace(MARGIN, WIDTH - MARGIN, len(sizes))
    ys = [np.linspace(MARGIN, HEIGHT - MARGIN, units) for units in sizes]
    bundles = []
    for layer, (sources, targets) in enumerate(itertools.pairwise(ys)):
        ends = [
            (xs[layer], source, xs[layer + 1], target) for source in sources for target in targets
        ]
        bundles.append(Bundle(layer, len(targets), np.array(ends)))
    return bundles


def moved(shares: list[np.ndarray], how: str, rng: np.random.Generator) -> list[np.ndarray]:
    """The next frame's shares."""
    result = []
    for part in shares:
        if how == "none":
            # About the shares that are drawn, so that steps too small to be seen stay so.
            result.append(part + rng.uniform(-0.4, 0.4, part.shape) * MIN_MOVE)
            continue
        chosen = rng.random(part.shape) < (1.0 if how == "all" else 0.1)
        result.append(np.where(chosen, rng.uniform(-1, 1, part.shape), part))
    return result


def median_milliseconds(
    draw: Callable[[list[np.ndarray]], object], sizes: tuple[int, ...], how: str
) -> float:
    """The median time of a frame in which links move by `how`."""
    rng = np.random.default_rng(1)
    first = [rng.uniform(-1, 1, shape) for shape in itertools.pairwise(sizes)]
    shares, times = first, []
    draw(shares)
    for _ in range(FRAMES):
        shares = moved(first if how == "none" else shares, how, rng)
        start = time.perf_counter()
        draw(shares)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def painter_of(bundles: list[Bundle]) -> Callable[[list[np.ndarray]], None]:
    """Draws every link as a smooth line of its width."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    lines = [[QLineF(*end) for end in bundle.ends.tolist()] for bundle in bundles]
    colours = QColor(LIGHT.negative), QColor(LIGHT.positive)

    def draw(shares: list[np.ndarray]) -> None:
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part, values in zip(lines, shares, strict=True):
            for line, share in zip(part, values.ravel().tolist(), strict=True):
                width = THINNEST + (WIDEST - THINNEST) * abs(share)
                painter.setPen(QPen(colours[share > 0], width))
                painter.drawLine(line)
        painter.end()

    return draw


def main() -> None:
    """Print one line a network."""
    application = QGuiApplication.instance() or QGuiApplication([])
    print(f"{'network':14} {'links':>6} {'painter':>9} {'all':>7} {'few':>7} {'none':>7}  (ms)")
    for name, sizes in NETWORKS.items():
        bundles = bundles_of(sizes)
        links = sum(len(bundle.ends) for bundle in bundles)
        painter = median_milliseconds(painter_of(bundles), sizes, "all")
        raster = LinkRaster(bundles, LIGHT)
        figures = [median_milliseconds(raster.draw, sizes, how) for how in ("all", "few", "none")]
        print(f"{name:14} {links:6} {painter:9.2f} " + " ".join(f"{ms:7.2f}" for ms in figures))
    del application


if __name__ == "__main__":
    main()
