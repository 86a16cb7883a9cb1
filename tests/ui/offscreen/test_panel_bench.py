"""The benchmark of panels measures real panels and leaves nothing behind."""

from __future__ import annotations

from playground.ui.offscreen import panel_bench


def test_every_visible_panel_of_a_lab_is_measured(window, qtbot, monkeypatch):
    monkeypatch.setattr(panel_bench, "SETTLE_SECONDS", 0.1)
    monkeypatch.setattr(panel_bench, "MEASURED_SECONDS", 0.4)
    found = panel_bench._measure_visible(window)
    assert {"network", "decision", "loss"} <= set(found)
    assert all(one.update_ms > 0 and one.longest_gap_ms > 0 for one in found.values())
    assert "show_snapshot" not in vars(window.workspace.panel("loss"))
