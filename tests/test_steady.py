"""The benchmark of steady speed finds a run that slows down, and takes no disturbance for one."""

from __future__ import annotations

import pytest

from playground import steady


class Clock:
    now = 0.0


class Trainer:
    """Takes a time of the test's own for each block."""

    def __init__(self, clock, times):
        self.clock = clock
        self.times = iter([times[0], *times])

    def run(self, steps):
        self.clock.now += next(self.times)


def measured(monkeypatch, rounds):
    """The ratio that is found where the rounds take these times, block by block."""
    clock = Clock()
    trainers = iter([Trainer(clock, times) for times in rounds])
    monkeypatch.setattr(steady, "RUNS", {"made": lambda: next(trainers)})
    monkeypatch.setattr(steady.time, "process_time", lambda: clock.now)
    return steady.steady_speed("made", 12_000, len(rounds)).ratio


@pytest.mark.parametrize(
    ("times", "ratio"),
    [
        ([1.0] * 12, 1.0),
        ([1.0, 1.0, 1.0, 9.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0], 1.0),
        ([1.0, 1.0, 1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.0, 2.0, 2.0, 2.0], 2.0),
    ],
)
def test_what_stays_slow_counts_and_what_passes_does_not(monkeypatch, times, ratio):
    assert measured(monkeypatch, [times]) == pytest.approx(ratio)


def test_a_machine_that_was_slow_for_one_round_is_no_slow_run(monkeypatch):
    calm, busy = [1.0] * 12, [1.0] * 4 + [3.0] * 8
    assert measured(monkeypatch, [calm, busy]) == pytest.approx(1.0)
    assert measured(monkeypatch, [busy, busy]) == pytest.approx(3.0)


@pytest.mark.parametrize("name", steady.RUNS)
def test_every_run_can_be_trained(name):
    steady.RUNS[name]().run(2)
