"""However slow the header is, every panel that is seen in a lab is drawn four times a second.

By a clock of the test's own: nothing takes time but what the test says takes some, so that neither
the machine nor what else runs on it has a part in the outcome.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from playground.experiment.files import load_example
from playground.training.gate import FrameGate
from playground.training.mailbox import Mailbox
from playground.ui import frame_loop
from playground.ui.frame_loop import FrameLoop
from playground.ui.labs import LABS
from playground.ui.main_window import MainWindow
from playground.ui.panel_schedule import BEAT
from tests.support import trained

SECONDS = 4.0
# What the header takes by itself, and what it takes more on a slow machine or with large text.
HEADER, MORE = 0.0005, (0.002, 0.0034, 0.008)
# A panel of the explore lab takes about three milliseconds with all that it has painted.
PANEL = 0.003
LONGEST_GAP = 0.25


class Clock:
    """Seconds that pass when something is said to take some."""

    def __init__(self) -> None:
        self.now = 100.0

    def perf_counter(self) -> float:
        return self.now

    def spend(self, seconds: float) -> None:
        self.now += seconds


class SteadyRun:
    """A run at full speed that has an answer, a step further on, by the beat after the request."""

    is_throttled = keeps_pace = False

    def __init__(self, experiment) -> None:
        self.gate, self.mailbox = FrameGate(), Mailbox()
        self._session = trained(experiment, epochs=1)
        self._answered = {}
        self._wanted = None
        self._step = 0

    def request(self, probes) -> None:
        self._wanted = probes

    def answer(self) -> None:
        if self._wanted is None:
            return
        if self._wanted not in self._answered:
            self._answered[self._wanted] = self._session.snapshot(self._wanted)
        self._step += 100
        self.mailbox.publish(replace(self._answered[self._wanted], step=self._step, playing=True))
        self._wanted = None


@pytest.fixture
def clock(monkeypatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(frame_loop, "time", SimpleNamespace(perf_counter=made.perf_counter))
    return made


@pytest.fixture
def window(shared_window: MainWindow) -> Iterator[MainWindow]:
    """A window whose own beats a test may stop."""
    yield shared_window
    shared_window.frame_loop.start()


def open_lab(qtbot, window, lab, example: str) -> None:
    """Show the lab with that example, and wait until all that it shows has been drawn once."""
    window.workbench.open(load_example(example))
    window.workspace.show_lab(lab, images=False)
    qtbot.waitUntil(lambda: window.workbench.experiment == load_example(example))
    qtbot.waitUntil(lambda: not window.frame_loop.beating, timeout=60_000)


def drawn_times(window, clock: Clock, run: SteadyRun, more: float) -> dict[str, list[float]]:
    """When each panel that is seen was drawn, in so many seconds of the clock."""
    times: dict[str, list[float]] = {panel.name: [] for panel in window.visible_panels()}
    with pytest.MonkeyPatch.context() as patch:
        for panel in window.visible_panels():
            patch.setattr(panel, "show_snapshot", noting(panel, times[panel.name], clock))
        loop = FrameLoop(run, window.visible_panels, lambda _: clock.spend(HEADER + more), window)
        beat = loop.findChild(QTimer).timeout
        loop.start()
        loop.set_playing(True)
        end = clock.now + SECONDS
        while clock.now < end:
            begun = clock.now
            run.answer()
            beat.emit()
            # What opens the gate, and notes what the beat has cost.
            QCoreApplication.sendPostedEvents(loop)
            clock.spend(max(0.0, begun + BEAT - clock.now))
        loop.stop()
        loop.deleteLater()
    return times


def noting(panel, times: list[float], clock: Clock):
    """The panel's own drawing, with the time that it takes by the clock."""
    draw = panel.show_snapshot

    def show_snapshot(snapshot) -> None:
        draw(snapshot)
        clock.spend(PANEL)
        times.append(clock.now)

    return show_snapshot


CASES = [(lab, lab.examples[0]) for lab in LABS] + [(LABS[2], "digits"), (LABS[0], "digits")]


@pytest.mark.parametrize(
    ("lab", "example"), CASES, ids=[f"{lab.name}-{example}" for lab, example in CASES]
)
def test_a_slow_header_starves_no_panel_that_is_seen(qtbot, window, clock, lab, example):
    open_lab(qtbot, window, lab, example)
    window.frame_loop.stop()
    run = SteadyRun(window.workbench.experiment)
    for more in MORE:
        times = drawn_times(window, clock, run, more)
        assert len(times) >= 2
        for name, drawn in times.items():
            place = f"{name} in {lab.name}, header {1000 * more:g} ms slower"
            assert len(drawn) >= 4 * SECONDS, place
            gaps = [later - earlier for earlier, later in itertools.pairwise(drawn)]
            assert max(gaps) <= LONGEST_GAP, place
