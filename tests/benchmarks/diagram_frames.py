"""Milliseconds that the network diagram takes for one frame.

Run as `python -m tests.benchmarks.diagram_frames`.

`show` makes the images of a new moment, `paint` places them; medians of 60 frames off-screen.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import statistics
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from playground.experiment.specs import Experiment
from playground.training.session import Session
from playground.ui.editor.diagram import DiagramPanel
from playground.ui.selection import SelectionModel
from playground.ui.theme import LIGHT
from playground.ui.workbench import Workbench
from tests.support import digits_experiment, spiral_experiment

FRAMES = 60
CASES: dict[str, Experiment] = {
    "2 x 8": spiral_experiment(8, 8),
    "8 x 12": spiral_experiment(*(12,) * 8),
    "20 x 8": spiral_experiment(*(8,) * 20),
    "3 x 256": spiral_experiment(256, 256, 256),
    "digits 64-32": digits_experiment(64, 32),
}
SIZES = ((600, 400), (1200, 700))


def median_milliseconds(action: Callable[[], object]) -> float:
    """The median time of `action`."""
    times = []
    for _ in range(FRAMES):
        start = time.perf_counter()
        action()
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def measure(experiment: Experiment, width: int, height: int) -> tuple[float, float]:
    """`show` and `paint` of a trained network in a panel of that size."""
    session = Session(experiment)
    session.train(epochs=2)
    bench = Workbench(experiment)
    panel = DiagramPanel(LIGHT, SelectionModel(), bench)
    panel.resize(width, height)
    panel.show()
    snapshot = session.snapshot(panel.probes())
    panel.show_snapshot(snapshot)
    QApplication.processEvents()
    show = median_milliseconds(lambda: panel.show_snapshot(snapshot))
    paint = median_milliseconds(lambda: panel.repaint(panel.drawing_area()))
    panel.close()
    bench.stop()
    return show, paint


def main() -> None:
    """Print one line for each network and size."""
    application = QApplication.instance() or QApplication([])
    for name, experiment in CASES.items():
        for width, height in SIZES:
            show, paint = measure(experiment, width, height)
            print(f"{name:>14}  {width}x{height}  show {show:5.2f} ms  paint {paint:5.2f} ms")
    application.processEvents()


if __name__ == "__main__":
    main()
