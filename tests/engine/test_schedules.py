"""Every learning-rate schedule: its beginning, its end, its shape."""

from __future__ import annotations

import pytest

from playground.engine import SCHEDULES, make_schedule

# The factor after 0, 5, 10 and 20 epochs, with 10 epochs and factor 0.25.
EXPECTED = {
    "constant": (1, 1, 1, 1),
    "step": (1, 1, 0.25, 0.0625),
    "exponential": (1, 0.5, 0.25, 0.0625),
    "cosine": (1, 0.625, 0.25, 0.25),
    "warm_up": (0.25, 0.625, 1, 1),
}


def test_every_schedule_is_expected_here():
    assert set(EXPECTED) == set(SCHEDULES)


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_factor_follows_the_formula(name):
    schedule = make_schedule(name, epochs=10, factor=0.25)
    actual = [schedule(epoch) for epoch in (0, 5, 10, 20)]
    assert actual == pytest.approx(EXPECTED[name], rel=1e-12)


@pytest.mark.parametrize(
    ("name", "fields", "message"),
    [
        ("linear", {}, "schedule: 'linear' is unknown; choose one of constant, step"),
        ("step", {"epochs": 0}, "schedule.epochs: 0 is below 1"),
        ("step", {"epochs": 2.5}, "schedule.epochs: 2.5 is no whole number"),
        ("step", {"factor": 0}, "schedule.factor: 0 is out of range; it must be above 0"),
        ("step", {"factor": 2}, "schedule.factor: 2 is out of range"),
    ],
)
def test_bad_schedules_are_refused_by_name(name, fields, message):
    with pytest.raises(ValueError, match=message):
        make_schedule(name, **fields)
