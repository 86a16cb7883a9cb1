"""`playground bench`: the engine on its workloads and the live window, as a table or as JSON."""

from __future__ import annotations

import json
import os
from dataclasses import asdict

from playground.ui.offscreen.start_bench import StartFigures, measure_start
from playground.workloads import WORKLOADS, Speed, measure


def run(*, as_json: bool, with_window: bool = True) -> int:
    """Measure and print; the exit code."""
    # First of all: what is imported for the window counts.
    start = _measure_start() if with_window else None
    engine = {workload.name: measure(workload) for workload in WORKLOADS}
    window = _measure_window() if with_window else None
    if as_json:
        figures: dict[str, object] = {
            "engine": {name: asdict(speed) for name, speed in engine.items()}
        }
        if window is not None and start is not None:
            figures |= {"start": asdict(start), "window": window}
        print(json.dumps(figures))
    else:
        _print_table(engine, window)
        if start is not None:
            print(
                f"first window painted after {start.first_paint_ms:.0f} ms, "
                f"with {start.panels_made} panels made"
            )
    return 0


def _use_offscreen_without_display() -> None:
    if not os.environ.get("DISPLAY") and "QT_QPA_PLATFORM" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _measure_start() -> StartFigures:
    _use_offscreen_without_display()
    return measure_start()


def _measure_window() -> dict[str, object]:
    _use_offscreen_without_display()
    from playground.ui.offscreen.window_bench import measure_window

    return measure_window().as_dict()


def _print_table(engine: dict[str, Speed], window: dict[str, object] | None) -> None:
    print(f"{'workload':<34}{'µs per step':>12}{'GFLOP/s':>10}{'of peak':>9}")
    for workload in WORKLOADS:
        speed = engine[workload.name]
        print(
            f"{workload.name + ' ' + workload.title:<34}{speed.us_per_step:>12.1f}"
            f"{speed.gflops:>10.2f}{speed.peak_share:>9.1%}"
        )
    if window is None:
        return
    frames = window["frame_ms"]
    assert isinstance(frames, dict)
    print("frames, ms: " + ", ".join(f"{name} {value:.1f}" for name, value in frames.items()))
    live, alone = window["steps_per_second"], window["headless_steps_per_second"]
    assert isinstance(live, float)
    assert isinstance(alone, float)
    print(f"steps per second: {live:,.0f} in the window, {alone:,.0f} without ({live / alone:.0%})")
