"""The beat of the window: the gate is closed while it draws, and only the visible is asked for."""

from __future__ import annotations

import itertools
import time
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QLabel

from playground.training.commands import Play, SetPace, Step
from playground.training.probes.gradients import GradientMatrices
from playground.training.worker import TrainingThread
from playground.ui.appearance.theme import LIGHT
from playground.ui.frame_loop import OWN_PATIENCE, FrameLoop
from playground.ui.panels.panel import Panel
from playground.ui.selection import SelectionModel
from tests.support import spiral_experiment


class Watcher(Panel):
    """A panel that notes what it was shown, and whether the gate was closed then."""

    name: ClassVar[str] = "watcher"

    def __init__(self, gate):
        super().__init__(LIGHT, SelectionModel())
        self._gate = gate
        self.shown = []
        self.gate_was_closed = []
        self.painted_closed = []
        self.milliseconds = 0.0

    def probes(self):
        return frozenset({GradientMatrices()})

    def show_snapshot(self, snapshot):
        self.shown.append(snapshot)
        self.gate_was_closed.append(self._gate.closed)
        deadline = time.perf_counter() + self.milliseconds / 1000
        while time.perf_counter() < deadline:
            pass
        self.update()

    def paintEvent(self, event):
        if self.shown:
            self.painted_closed.append(self._gate.closed)


@pytest.fixture
def thread(qtbot):
    made = TrainingThread(spiral_experiment())
    made.start()
    yield made
    made.stop()


def shown(qtbot, widget):
    """The widget, small and on the screen."""
    qtbot.addWidget(widget)
    widget.resize(100, 100)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def panel(qtbot, thread):
    return shown(qtbot, Watcher(thread.gate))


@pytest.fixture
def loop(thread, panel):
    made = FrameLoop(thread, lambda: [p for p in (panel,) if p.isVisible()], lambda _: None)
    yield made
    made.stop()


def test_panels_are_updated_and_painted_behind_a_closed_gate(qtbot, thread, panel, loop):
    thread.send(Play())
    loop.set_playing(True)
    qtbot.waitUntil(lambda: len(panel.shown) >= 20, timeout=20_000)
    assert all(panel.gate_was_closed)
    assert sum(panel.painted_closed) >= 0.9 * len(panel.painted_closed) > 10


class FigureAndPicture(Panel):
    """A panel with a label and a scene, which notes what happens to them in turn."""

    name: ClassVar[str] = "both"
    TURN = QEvent.Type(QEvent.registerEventType())

    def __init__(self):
        super().__init__(LIGHT, SelectionModel())
        self.noted = []
        self.label = QLabel(self)
        self.view = QGraphicsView(QGraphicsScene(self), self)
        self.text = self.view.scene().addSimpleText("")
        for number, part in enumerate((self.label, self.view)):
            part.setGeometry(0, 50 * number, 200, 50)
        for part in (self.label, self.view.viewport()):
            part.installEventFilter(self)

    def show_snapshot(self, snapshot):
        self.noted.append("shown")
        # It comes before all that the window's thread is asked to do from here on.
        QCoreApplication.postEvent(self, QEvent(self.TURN))
        for part in (self.label, self.text):
            part.setText(str(snapshot.step))

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.noted.append("label" if watched is self.label else "scene")
        return False

    def event(self, event):
        if event.type() == self.TURN:
            self.noted.append("turn")
        return super().event(event)


def test_figures_and_pictures_of_a_panel_are_painted_together(qtbot, thread):
    panel = FigureAndPicture()
    qtbot.addWidget(panel)
    panel.resize(200, 100)
    panel.show()
    qtbot.waitExposed(panel)
    loop = FrameLoop(thread, lambda: [panel], lambda _: None)
    thread.send(Play())
    loop.set_playing(True)
    qtbot.waitUntil(lambda: panel.noted.count("shown") >= 20, timeout=20_000)
    loop.stop()
    frames = " ".join(panel.noted).split("shown")[2:-1]
    at_once = [frame.split("turn")[0] for frame in frames]
    assert sum("label" in one and "scene" in one for one in at_once) >= 0.9 * len(at_once)


def test_the_header_is_painted_behind_a_closed_gate_too(qtbot, thread):
    header = shown(qtbot, Watcher(thread.gate))
    loop = FrameLoop(thread, list, header.show_snapshot, header)
    thread.send(Play())
    loop.set_playing(True)
    qtbot.waitUntil(lambda: len(header.shown) >= 20, timeout=20_000)
    loop.stop()
    assert sum(header.painted_closed) >= 0.9 * len(header.painted_closed) > 10


def test_the_gate_is_open_again_when_the_window_is_idle(qtbot, thread, panel, loop):
    loop.start()
    qtbot.waitUntil(lambda: len(panel.shown) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not thread.gate.closed, timeout=20_000)


def test_while_nothing_plays_the_beat_stops(qtbot, thread, panel, loop):
    loop.start()
    qtbot.waitUntil(lambda: len(panel.shown) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not loop.beating, timeout=20_000)
    thread.send(Step("epoch"))
    loop.want_everything()
    qtbot.waitUntil(lambda: panel.shown[-1].epoch == 1, timeout=20_000)


def test_a_hidden_panel_is_asked_for_nothing(qtbot, thread, panel, loop):
    panel.hide()
    wishes = []
    request = thread.request
    thread.request = lambda probes: (wishes.append(probes), request(probes))[1]
    thread.send(Play())
    loop.set_playing(True)
    qtbot.waitUntil(lambda: len(wishes) >= 10, timeout=20_000)
    assert set(wishes) == {frozenset()}
    assert not panel.shown


def test_header_and_panels_show_one_moment_whole_before_the_next(qtbot, thread):
    """At full speed, and with panels that are too dear to be drawn in one beat."""
    order: list[tuple[str, int]] = []

    class Noting(Watcher):
        def show_snapshot(self, snapshot):
            order.append((self.objectName(), snapshot.step))
            super().show_snapshot(snapshot)

    panels = [Noting(thread.gate) for _ in range(4)]
    for number, panel in enumerate(panels):
        qtbot.addWidget(panel)
        panel.setObjectName(f"panel {number}")
        panel.milliseconds = 5.0
        panel.show()
        qtbot.waitExposed(panel)
    made = FrameLoop(thread, lambda: panels, lambda one: order.append(("header", one.step)))
    thread.send(Play())
    made.set_playing(True)
    qtbot.waitUntil(lambda: made.moments >= 12, timeout=20_000)
    made.stop()
    names = ["header", *(f"panel {number}" for number in range(4))]
    # The play command has everything drawn anew, which may cut the first moment short.
    whole = order[order.index(("header", order[10][1])) :]
    whole = whole[: len(whole) // 5 * 5]
    assert len(whole) >= 40
    for first in range(0, len(whole), 5):
        moment = whole[first : first + 5]
        assert [name for name, _ in moment] == names
        assert len({step for _, step in moment}) == 1
    assert len({step for _, step in whole}) > 1
    # It is drawn in portions: the window answers between them.
    assert made.beats > made.moments


def test_figures_beside_the_header_s_change_with_them_and_not_when_the_picture_is_drawn(
    qtbot, thread
):
    """At full speed, and with panels that are too dear to be drawn in one beat."""
    header = [0]
    apart: list[int] = []

    class Saying(Watcher):
        said = 0

        def show_figures(self, snapshot):
            self.said = snapshot.step

        def paintEvent(self, event):
            super().paintEvent(event)
            apart.append(header[-1] - self.said)

    panels = [Saying(thread.gate) for _ in range(4)]
    for panel in panels:
        qtbot.addWidget(panel)
        panel.milliseconds = 5.0
        panel.show()
        qtbot.waitExposed(panel)
    apart.clear()
    made = FrameLoop(thread, lambda: panels, lambda one: header.append(one.step))
    thread.send(Play())
    made.set_playing(True)
    qtbot.waitUntil(lambda: made.moments >= 12, timeout=20_000)
    made.stop()
    assert header[-1] > header[2] > 0
    assert len(apart) >= 40
    assert set(apart) == {0}


class OwnRuns(Watcher):
    """A panel that notes in which beats it draws what is its own, and asks for the next at once."""

    loop: FrameLoop
    again = True

    def __init__(self, gate):
        super().__init__(gate)
        self.own_beats = []
        self.own_closed = []

    def draw_own(self):
        self.own_beats.append(self.loop.beats)
        self.own_closed.append(self._gate.closed)
        self.update()
        if self.again:
            self.loop.want_own(self)


@pytest.fixture
def own_runs(qtbot, thread):
    return shown(qtbot, OwnRuns(thread.gate))


def test_what_is_a_panels_own_has_beats_in_which_nothing_of_the_run_is_drawn(
    qtbot, thread, own_runs
):
    """However much there is to draw of the run, and however often the panel asks."""
    drawn_in: list[int] = []

    class Noting(Watcher):
        def show_snapshot(self, snapshot):
            super().show_snapshot(snapshot)
            drawn_in.append(made.beats)

    panels = [shown(qtbot, Noting(thread.gate)) for _ in range(4)]
    for panel in panels:
        panel.milliseconds = 5.0
    made = own_runs.loop = FrameLoop(thread, lambda: panels, lambda _: None)
    thread.send(SetPace(50.0))
    thread.send(Play())
    made.set_playing(True)
    made.want_own(own_runs)
    qtbot.waitUntil(lambda: made.moments >= 12 and len(own_runs.own_beats) >= 12)
    made.stop()
    assert all(own_runs.own_closed)
    assert sum(own_runs.painted_closed) >= 0.9 * len(own_runs.painted_closed)
    assert not set(own_runs.own_beats) & set(drawn_in)
    # The beat and those that a round may have before it.
    waits = [later - earlier for earlier, later in itertools.pairwise(own_runs.own_beats)]
    assert max(waits) <= 1 + OWN_PATIENCE


def test_what_is_a_panels_own_is_drawn_while_nothing_plays_and_then_the_beat_stops(
    qtbot, thread, own_runs
):
    made = own_runs.loop = FrameLoop(thread, list, lambda _: None)
    own_runs.again = False
    made.start()
    qtbot.waitUntil(lambda: not made.beating)
    made.want_own(own_runs)
    qtbot.waitUntil(lambda: len(own_runs.own_beats) == 1)
    qtbot.waitUntil(lambda: not made.beating)
    qtbot.waitUntil(lambda: not thread.gate.closed)
    assert len(own_runs.own_beats) == 1
    made.stop()


def test_input_closes_the_gate_until_it_is_handled(qtbot, thread, panel, loop):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    loop.eventFilter(panel, event)
    assert thread.gate.closed
    qtbot.waitUntil(lambda: not thread.gate.closed, timeout=20_000)


@pytest.mark.timing
def test_a_run_that_keeps_a_pace_leaves_its_time_to_the_drawing(qtbot, thread, panel, loop):
    """Every beat shows a new moment, however dear the panel is, and the pace is kept."""
    thread.send(SetPace(200.0))
    thread.send(Play())
    loop.set_playing(True)
    qtbot.waitUntil(lambda: len(panel.shown) >= 5 and thread.is_throttled, timeout=20_000)
    # Much more than the share of a run that trains as fast as it can.
    panel.milliseconds = 5.0
    beats, shown = loop.beats, len(panel.shown)
    started, first = time.perf_counter(), panel.shown[-1].step
    qtbot.waitUntil(lambda: loop.beats >= beats + 40, timeout=20_000)
    elapsed = time.perf_counter() - started
    assert len(panel.shown) - shown >= 0.8 * (loop.beats - beats)
    assert panel.shown[-1].step - first == pytest.approx(200.0 * elapsed, rel=0.25)
    thread.send(SetPace(None))
    qtbot.waitUntil(lambda: not thread.is_throttled, timeout=20_000)
    # The time that the pace left over is drawn up first.
    spent = loop.beats + 40
    qtbot.waitUntil(lambda: loop.beats >= spent, timeout=20_000)
    beats, shown = loop.beats, len(panel.shown)
    qtbot.waitUntil(lambda: loop.beats >= beats + 40, timeout=20_000)
    assert len(panel.shown) - shown <= 0.7 * (loop.beats - beats)


def test_a_loop_that_has_stopped_beats_no_more_whatever_is_wanted(loop):
    loop.start()
    assert loop.beating
    loop.stop()
    loop.want_everything()
    loop.set_playing(True)
    assert not loop.beating
    loop.start()
    assert loop.beating
