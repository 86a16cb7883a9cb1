"""`playground bench`: the engine on its workloads and the live window, as a table or as JSON."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from typing import TYPE_CHECKING

from playground.steady import RUNS, steady_speed
from playground.ui.offscreen.start_bench import StartFigures, measure_start
from playground.workloads import WORKLOADS, Speed, measure

if TYPE_CHECKING:
    from playground.ui.offscreen.panel_bench import PanelFigures

# Enough for a run to become sure; the benchmarks go on to a hundred thousand.
USUAL_STEPS = 20_000
STEADY_STEPS = {"W4": 3_000}


def run(*, as_json: bool, with_window: bool = True) -> int:
    """Measure and print; the exit code."""
    # First of all: what is imported for the window counts.
    start = _measure_start() if with_window else None
    engine = {workload.name: measure(workload) for workload in WORKLOADS}
    steady = {name: steady_speed(name, STEADY_STEPS.get(name, USUAL_STEPS)) for name in RUNS}
    window = _measure_window() if with_window else None
    panels = _measure_panels() if with_window else None
    if as_json:
        figures: dict[str, object] = {
            "engine": {name: asdict(speed) for name, speed in engine.items()},
            "steady": {name: asdict(one) | {"ratio": one.ratio} for name, one in steady.items()},
        }
        if window is not None and start is not None and panels is not None:
            shown = {name: asdict(one) for name, one in panels.items()}
            figures |= {"start": asdict(start), "window": window, "panels": shown}
        print(json.dumps(figures))
    else:
        _print_table(engine, window)
        for name, one in steady.items():
            print(f"{name}: the slowest thousand steps take {one.ratio:.2f} times the first")
        for name, panel in (panels or {}).items():
            print(
                f"{name:<18}{panel.update_ms:>8.1f} ms an update, "
                f"longest gap {panel.longest_gap_ms:.0f} ms"
            )
        if start is not None:
            print(
                f"first window painted after {start.first_paint_ms:.0f} ms, "
                f"with {start.panels_made} panels made, "
                f"all there after {start.panels_there_ms:.0f} ms"
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


def _measure_panels() -> dict[str, PanelFigures]:
    _use_offscreen_without_display()
    from playground.ui.offscreen.panel_bench import measure_panels

    return measure_panels()


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
