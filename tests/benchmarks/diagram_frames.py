"""Milliseconds that the network diagram takes for one frame.

Run as `python -m tests.benchmarks.diagram_frames`, on a machine that does nothing else.

`show` makes the images of a new moment, `paint` places them; medians of 60 frames off-screen.  The
last lines are the whole window while a network of 8 × 12 trains in it: at full speed p99 should be
at most 20 ms and the training at least 75 % as fast as without a window; at half of that speed the
diagram should be drawn at every frame, and the speed be kept.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import itertools
import statistics
import time
from collections.abc import Callable
from unittest import mock

from PySide6.QtWidgets import QApplication

from playground.experiment.specs import Experiment
from playground.training.session import Session
from playground.training.snapshot import Snapshot
from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram import DiagramPanel
from playground.ui.offscreen.window_bench import MEASURED_SECONDS, WindowFigures, measure_window
from playground.ui.selection import SelectionModel
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
    # Two moments in turn, an epoch apart: links that stand still would cost nothing.
    before = session.snapshot(panel.probes())
    session.train(epochs=1)
    moments = itertools.cycle((before, session.snapshot(panel.probes())))
    panel.show_snapshot(before)
    QApplication.processEvents()
    show = median_milliseconds(lambda: panel.show_snapshot(next(moments)))
    paint = median_milliseconds(lambda: panel.repaint(panel.drawing_area()))
    panel.close()
    bench.stop()
    return show, paint


def measure_live(experiment: Experiment, pace: float | None = None) -> tuple[WindowFigures, float]:
    """The window's figures, and how often a second the diagram was drawn anew.

    The training goes as fast as it can, or makes `pace` steps a second.
    """
    moments: list[float] = []
    show = DiagramPanel.show_snapshot

    def counted(panel: DiagramPanel, snapshot: Snapshot) -> None:
        moments.append(time.perf_counter())
        show(panel, snapshot)

    with mock.patch.object(DiagramPanel, "show_snapshot", counted):
        figures = measure_window(experiment, pace)
    last = [moment for moment in moments if moment > moments[-1] - MEASURED_SECONDS / 2]
    return figures, len(last) / (MEASURED_SECONDS / 2)


def main() -> None:
    """Print one line for each network and size, and one for the live window."""
    application = QApplication.instance() or QApplication([])
    for name, experiment in CASES.items():
        for width, height in SIZES:
            show, paint = measure(experiment, width, height)
            print(f"{name:>14}  {width}x{height}  show {show:5.2f} ms  paint {paint:5.2f} ms")
    application.processEvents()
    figures, rate = measure_live(CASES["8 x 12"])
    print("8 x 12 live, full speed:", sentence(figures, rate))
    pace = round(figures.headless_steps_per_second / 2)
    figures, rate = measure_live(CASES["8 x 12"], pace)
    print(f"8 x 12 live, asked for {pace} steps a second:", sentence(figures, rate))


def sentence(figures: WindowFigures, rate: float) -> str:
    """What was measured in a live window."""
    share = figures.steps_per_second / figures.headless_steps_per_second
    return (
        f"diagram {rate:.0f} times a second, frames p50 {figures.frame_ms['p50']:.1f}"
        f" p99 {figures.frame_ms['p99']:.1f} ms, training {figures.steps_per_second:.0f} steps a"
        f" second, {share:.0%} of headless"
    )


if __name__ == "__main__":
    main()
