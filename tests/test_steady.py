"""The benchmark of steady speed finds a run that slows down, and takes no disturbance for one."""

from __future__ import annotations

import pytest

from playground import steady


class Trainer:
    """Takes a time of the test's own for each block."""

    def __init__(self, times):
        self.times = iter([times[0], *times])
        self.now = 0.0

    def run(self, steps):
        self.now += next(self.times)


@pytest.mark.parametrize(
    ("times", "ratio"),
    [
        ([1.0] * 12, 1.0),
        ([1.0, 1.0, 1.0, 9.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], 1.0),
        ([1.0, 1.0, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.0, 2.0, 2.0, 2.0], 2.0),
    ],
)
def test_what_stays_slow_counts_and_what_passes_does_not(monkeypatch, times, ratio):
    trainer = Trainer(times)
    monkeypatch.setattr(steady, "RUNS", {"made": lambda: trainer})
    monkeypatch.setattr(steady.time, "process_time", lambda: trainer.now)
    assert steady.steady_speed("made", 12_000).ratio == pytest.approx(ratio)


@pytest.mark.parametrize("name", steady.RUNS)
def test_every_run_can_be_trained(name):
    steady.RUNS[name]().run(2)
