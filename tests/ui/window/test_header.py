"""The figures over the window are those of the moment that is shown."""

from __future__ import annotations

from dataclasses import replace

from playground.ui.appearance.theme import LIGHT
from playground.ui.language.numbers import loss_text
from playground.ui.window.header import Header
from tests.support import snapshot_of, spiral_experiment


def test_all_figures_are_those_of_the_newest_moment_also_while_it_plays(qtbot):
    header = Header(LIGHT)
    qtbot.addWidget(header)
    for epochs in (1, 2):
        moment = replace(snapshot_of(spiral_experiment(), epochs=epochs), playing=True)
        header.show_snapshot(moment)
        assert header.epoch.figure() == str(epochs)
        assert header.train_loss.figure() == loss_text(moment.record.train_loss)
        assert header.test_loss.figure() == loss_text(moment.record.test_loss)


def test_figures_of_a_run_that_stands_are_shown_at_once(qtbot):
    header = Header(LIGHT)
    qtbot.addWidget(header)
    header.show_snapshot(replace(snapshot_of(spiral_experiment(), epochs=1), playing=True))
    paused = snapshot_of(spiral_experiment(), epochs=3)
    header.show_snapshot(paused)
    assert header.epoch.figure() == "3"
    assert header.train_loss.figure() == loss_text(paused.record.train_loss)


def test_what_is_concealed_is_concealed_at_once(qtbot):
    header = Header(LIGHT)
    qtbot.addWidget(header)
    header.show_snapshot(replace(snapshot_of(spiral_experiment(), epochs=1), playing=True))
    header.cover_figures(True)
    assert header.train_loss.figure() == header.accuracy.figure() == "?"
