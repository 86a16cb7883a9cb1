"""Frame times of the live window and what drawing costs the training, for `playground bench`."""

from __future__ import annotations

import math
import sys
import time
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QSize

from playground.experiment.files import load_example
from playground.experiment.specs import Experiment
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.application import SWITCH_INTERVAL_SECONDS, make_application
from playground.ui.charts.traps import WindowCollector
from playground.ui.main_window import MainWindow
from playground.ui.offscreen.event_loop import run_for

WARM_UP_SECONDS = 2.0
MEASURED_SECONDS = 8.0
HEADLESS_WARM_UP_SECONDS = 0.5
HEADLESS_SECONDS = 3.0
EXPERIMENT = "vanishing-sigmoid"
LAB = "vanishing-gradient"
SIZE = QSize(1280, 800)


@dataclass(frozen=True)
class WindowFigures:
    """Intervals between frames in milliseconds, and steps per second with and without window."""

    frame_ms: dict[str, float]
    steps_per_second: float
    headless_steps_per_second: float

    def as_dict(self) -> dict[str, object]:
        """For JSON."""
        return {
            "frame_ms": self.frame_ms,
            "steps_per_second": self.steps_per_second,
            "headless_steps_per_second": self.headless_steps_per_second,
        }


def measure_window(
    experiment: Experiment | None = None,
    pace: float | None = None,
    *,
    size: QSize = SIZE,
    scale: float = 1.0,
) -> WindowFigures:
    """Train `experiment` in the window at full speed, or at `pace` steps per second.

    By default that is the deep sigmoid network with the lab of the vanishing gradient open.  The
    window has `size` pixels, and text of `scale`.
    """
    chosen = experiment or load_example(EXPERIMENT)
    before = headless_rate(chosen)
    make_application()
    old_interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    window = MainWindow(chosen, LIGHT.scaled(scale))
    window.resize(size)
    window.start()
    if experiment is None:
        window.workspace.choose_lab(LAB)
    # A preset that does not learn would pause in the middle of it.
    window.run_inspector.stop_at(0)
    collector = WindowCollector()
    collector.start()
    try:
        window.workbench.pace.set_rate(pace or math.inf)
        window.workbench.play()
        run_for(WARM_UP_SECONDS)
        window.frame_loop.intervals.clear()
        first, started = window.frame_loop.newest_step, time.perf_counter()
        run_for(MEASURED_SECONDS)
        rate = (window.frame_loop.newest_step - first) / (time.perf_counter() - started)
        intervals = 1000 * np.array(window.frame_loop.intervals)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.processEvents()
        collector.stop()
        sys.setswitchinterval(old_interval)
    headless = (before + headless_rate(chosen)) / 2
    percentiles = {f"p{p}": float(np.percentile(intervals, p)) for p in (50, 95, 99)}
    return WindowFigures(percentiles, rate, headless)


def headless_rate(experiment: Experiment) -> float:
    """Steps per second of the same session without a window."""
    session = Session(experiment)
    session.play()
    deadline = time.perf_counter() + HEADLESS_WARM_UP_SECONDS
    session.advance(lambda: time.perf_counter() > deadline)
    first, started = session.trainer.steps, time.perf_counter()
    while time.perf_counter() - started < HEADLESS_SECONDS:
        session.step("epoch")
    return (session.trainer.steps - first) / (time.perf_counter() - started)
