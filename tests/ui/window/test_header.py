"""The figures over the window: readable while a run plays, exact when it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import loss_text
from playground.ui.window import header as header_module
from playground.ui.window.header import Header
from tests.support import snapshot_of, spiral_experiment


@pytest.fixture
def clock(monkeypatch):
    """Seconds that pass when told to."""
    seconds = [100.0]
    monkeypatch.setattr(header_module.time, "monotonic", lambda: seconds[0])
    return seconds


def test_figures_of_a_run_that_plays_stand_long_enough_to_be_read(qtbot, clock):
    header = Header(LIGHT)
    qtbot.addWidget(header)
    first = replace(snapshot_of(spiral_experiment(), epochs=1), playing=True)
    later = replace(snapshot_of(spiral_experiment(), epochs=2), playing=True)
    header.show_snapshot(first)
    clock[0] += 0.02
    header.show_snapshot(later)
    assert header.epoch.figure() == "2"
    assert header.train_loss.figure() == loss_text(first.record.train_loss)
    clock[0] += 0.1
    header.show_snapshot(later)
    assert header.train_loss.figure() == loss_text(later.record.train_loss)


def test_figures_of_a_run_that_stands_are_shown_at_once(qtbot, clock):
    header = Header(LIGHT)
    qtbot.addWidget(header)
    header.show_snapshot(replace(snapshot_of(spiral_experiment(), epochs=1), playing=True))
    paused = snapshot_of(spiral_experiment(), epochs=3)
    header.show_snapshot(paused)
    assert header.epoch.figure() == "3"
    assert header.train_loss.figure() == loss_text(paused.record.train_loss)


def test_what_is_concealed_is_concealed_at_once(qtbot, clock):
    header = Header(LIGHT)
    qtbot.addWidget(header)
    header.show_snapshot(replace(snapshot_of(spiral_experiment(), epochs=1), playing=True))
    header.conceal(True)
    assert header.train_loss.figure() == header.accuracy.figure() == "?"
