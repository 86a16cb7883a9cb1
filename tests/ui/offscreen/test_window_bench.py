"""The figures of the live window come from a run that really goes on."""

from __future__ import annotations

import pytest

from playground.ui.offscreen import window_bench
from playground.ui.offscreen.start_bench import measure_start
from playground.ui.offscreen.window_bench import measure_window


@pytest.mark.timing
@pytest.mark.usefixtures("qapp")
def test_the_bench_measures_a_window_that_trains_to_the_end(monkeypatch):
    monkeypatch.setattr(window_bench, "WARM_UP_SECONDS", 0.7)
    monkeypatch.setattr(window_bench, "MEASURED_SECONDS", 0.4)
    monkeypatch.setattr(window_bench, "HEADLESS_WARM_UP_SECONDS", 0.1)
    monkeypatch.setattr(window_bench, "HEADLESS_SECONDS", 0.1)
    # In the warm-up the preset would come to the epoch at which it pauses for a lecturer.
    monkeypatch.setattr("playground.ui.presets.pause.STUCK_EPOCHS", 1)
    figures = measure_window()
    assert set(figures.frame_ms) == {"p50", "p95", "p99"}
    assert 0 < figures.frame_ms["p50"] <= figures.frame_ms["p99"]
    assert figures.steps_per_second > 0
    assert figures.headless_steps_per_second > 0


@pytest.mark.usefixtures("qapp")
def test_the_bench_measures_a_start_that_is_painted_before_the_panels_are_made():
    figures = measure_start()
    assert figures.first_paint_ms > 0
    assert figures.panels_made == 1
    assert figures.panels_there_ms > figures.first_paint_ms
