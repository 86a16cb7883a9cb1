"""Frames of the window while the main run trains, alone and beside the remedy board's eight runs.

Run as `python -m tests.benchmarks.trial_frames`; off-screen, unless `QT_QPA_PLATFORM` says
otherwise.  The two take turns, so that a slow moment of the machine meets both.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import sys

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer

from playground.experiment.files import load_example
from playground.training.trial_process import TrialProcess, second_core
from playground.ui.appearance.theme import LIGHT
from playground.ui.application import SWITCH_INTERVAL_SECONDS, make_application
from playground.ui.main_window import MainWindow
from playground.ui.panels.overfitting.remedy_panel import RemedyPanel

ROUNDS, SECONDS, SETTLING_SECONDS = 3, 4.0, 1.0
EPOCHS = 100_000


def let_pass(seconds: float) -> None:
    """Let the window live for that long."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def measure(window: MainWindow, name: str) -> None:
    """Print the intervals between frames, and the steps of the main run."""
    let_pass(SETTLING_SECONDS)
    window.frame_loop.intervals.clear()
    first = window.frame_loop.newest_step
    let_pass(SECONDS)
    intervals = 1000 * np.array(window.frame_loop.intervals)
    p50, p95, p99 = np.percentile(intervals, (50, 95, 99))
    steps = (window.frame_loop.newest_step - first) / SECONDS
    print(f"{name:>8} {p50:>8.1f} {p95:>6.1f} {p99:>6.1f} ms {steps:>10,.0f} steps/s", flush=True)


def main() -> None:
    """Measure both in turns."""
    application = make_application()
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    window = MainWindow(load_example("overfit-blobs"), LIGHT)
    if second_core():
        window.workbench.trial_process = TrialProcess()
    window.workspace.choose_lab("overfitting")
    window.start()
    board = window.panels["remedies"]
    assert isinstance(board, RemedyPanel)
    board.epochs_field.show_value(EPOCHS)
    window.workbench.play()
    print("              p50    p95    p99")
    for _ in range(ROUNDS):
        measure(window, "alone")
        board.start()
        measure(window, "trials")
        board.cancel()
    window.close()
    window.deleteLater()
    application.processEvents()


if __name__ == "__main__":
    main()
