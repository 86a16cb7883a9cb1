"""The first minute of the README in the real window: what is seen after 1, 3 and 5 seconds.

Times are those of the clock; a halt of the whole machine between two beats is no panel's fault, so
the longest beat of a gap is not counted as waiting.
"""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from playground.experiment.files import load_example
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.panel_schedule import LONGEST_GAP
from playground.ui.settings import Settings

FIGURES_BEHIND = 0.25


class Watch:
    """Notes when each panel is drawn, and at which step, and when the header is."""

    def __init__(self, window, monkeypatch):
        self.window = window
        self.drawn: dict[str, list[tuple[float, int]]] = {}
        self.header: list[tuple[float, int]] = []
        for panel in window.visible_panels():
            self._watch(monkeypatch, panel.name, panel)
        show = window.header.show_snapshot

        def show_header(snapshot):
            self.header.append((time.perf_counter(), snapshot.step))
            show(snapshot)

        monkeypatch.setattr(window.header, "show_snapshot", show_header)

    def _watch(self, monkeypatch, name, panel):
        show, seen = panel.show_snapshot, self.drawn.setdefault(name, [])

        def show_snapshot(snapshot):
            seen.append((time.perf_counter(), snapshot.step))
            show(snapshot)

        monkeypatch.setattr(panel, "show_snapshot", show_snapshot)

    def longest_wait(self, name: str, since: float) -> float:
        """Seconds between two drawings of a panel, less the longest halt of all within them."""
        times = [at for at, _ in self.drawn[name] if at >= since]
        beats = [at for at, _ in self.header]
        waits = [0.0]
        for before, after in pairwise(times):
            within = [before, *(at for at in beats if before < at < after), after]
            halt = max(b - a for a, b in pairwise(within))
            waits.append(after - before - halt)
        return max(waits)


@pytest.fixture
def window(qtbot, tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    made = MainWindow(load_example("spiral"), LIGHT, settings=Settings())
    made.home.show()
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.documents.document.become(None, None)
    made.close()
    made.deleteLater()


@pytest.mark.timing
def test_a_room_sees_the_spirals_being_learnt(qtbot, window, monkeypatch):
    assert window.home.active
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.workbench.playing and not window.home.active)
    qtbot.waitUntil(lambda: window.frame_loop.newest_step > 0, timeout=15_000)
    watch, begun = Watch(window, monkeypatch), time.perf_counter()

    def at(seconds: float) -> None:
        qtbot.waitUntil(lambda: time.perf_counter() - begun >= seconds, timeout=15_000)

    at(1.0)
    after_one = window.frame_loop.newest_step
    # A second of the pace, and at most another one that was missed and made up for.
    assert 0 < after_one < 2500
    assert window.visible_panels() == [
        window.panels[name] for name in ("network", "decision", "loss", "gradients", "softmax")
    ]
    assert window.header.train_loss.figure() not in ("", "–")
    at(3.0)
    assert all(len(seen) >= 8 for seen in watch.drawn.values())
    assert window.frame_loop.newest_step > after_one
    # Not solved yet: there is something left to be seen.
    assert float(window.header.accuracy.figure().split()[0]) < 99
    at(5.0)
    assert len(watch.drawn["decision"]) >= 19
    assert len(watch.drawn["network"]) >= 19
    for name in watch.drawn:
        assert watch.longest_wait(name, begun) <= max(FIGURES_BEHIND, LONGEST_GAP), name
    assert window.time_bar.isVisible()
    qtbot.keyClick(window.panels["network"], Qt.Key.Key_Space)
    assert not window.workbench.playing
    step = window.frame_loop.newest_step
    qtbot.waitUntil(lambda: all(seen[-1][1] >= step for seen in watch.drawn.values()))
    assert len({seen[-1][1] for seen in watch.drawn.values()} | {watch.header[-1][1]}) == 1
