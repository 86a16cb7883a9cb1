"""The benchmark of panels measures real panels and leaves nothing behind."""

from __future__ import annotations

from playground.ui.offscreen import panel_bench
from tests.support import spiral_experiment, trained


def test_every_visible_panel_of_a_lab_is_measured(window, qtbot, monkeypatch):
    monkeypatch.setattr(panel_bench, "SETTLE_SECONDS", 0.1)
    monkeypatch.setattr(panel_bench, "MEASURED_SECONDS", 0.4)
    found = panel_bench._measure_visible(window)
    assert {"network", "decision", "loss"} <= set(found)
    assert all(one.update_ms > 0 and one.longest_gap_ms > 0 for one in found.values())
    assert "show_snapshot" not in vars(window.workspace.panel("loss"))


def test_an_update_is_that_of_the_next_moment_of_one_run(window, qtbot, monkeypatch):
    shown = []
    panel = window.workspace.panel("loss")
    monkeypatch.setattr(type(panel), "show_snapshot", lambda _, moment: shown.append(moment))
    watch = panel_bench.Watch(panel)
    session = trained(spiral_experiment(4), epochs=1)
    for epochs in (0, 0, 1, 2):
        session.train(epochs=epochs)
        panel.show_snapshot(session.snapshot())
    moments = watch.release()
    assert [moment.epoch for moment in moments] == [1, 2, 4]
    assert panel_bench.update_times(panel, moments).painted_ms >= 0
    assert shown[-3:] == moments
