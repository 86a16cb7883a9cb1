"""Memory of the live window over a million steps, with every lab opened in turn.

    python -m tests.benchmarks.window_memory [--steps N]

A small network trains at full speed; after each of a hundred parts of the steps another lab comes
to the front.  Prints what the process holds, in MiB, and the number of Python's and of Qt's
objects: after every lab was open once all three should stay.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import gc
import itertools
import math
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from playground.ui.application import SWITCH_INTERVAL_SECONDS, make_application
from playground.ui.charts.traps import WindowCollector
from playground.ui.labs import LABS
from playground.ui.main_window import MainWindow
from tests.support import spiral_experiment

STEPS, PARTS, LINES = 1_000_000, 100, 10


def held() -> float:
    """MiB that the process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


class Walk(QObject):
    """Opens another lab at each part of the steps, and prints a line at each tenth of them."""

    def __init__(self, window: MainWindow, steps: int) -> None:
        super().__init__()
        self._window, self._part, self._parts = window, steps / PARTS, 0
        self._labs = itertools.cycle(LABS)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        step = self._window.frame_loop.newest_step
        if step < self._parts * self._part:
            return
        if self._parts % (PARTS // LINES) == 0:
            gc.collect()
            widgets = len(self._window.findChildren(QObject))
            print(
                f"{step:>11,} {held():>8.1f} {len(gc.get_objects()):>12,} {widgets:>8,}", flush=True
            )
        if self._parts == PARTS:
            QApplication.quit()
            return
        self._parts += 1
        self._window.workspace.choose_lab(next(self._labs).name)


def main() -> None:
    """Print a line for each tenth of the steps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=STEPS)
    options = parser.parse_args()
    application = make_application()
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    window = MainWindow(spiral_experiment(8))
    window.resize(1280, 800)
    window.start()
    window.run_inspector.stop_at(0)
    collector = WindowCollector()
    collector.start()
    window.workbench.pace.set_rate(math.inf)
    print("      steps      MiB      Python's     Qt's  objects")
    walk = Walk(window, options.steps)
    window.workbench.play()
    application.exec()
    walk.deleteLater()
    window.close()
    collector.stop()


if __name__ == "__main__":
    main()
