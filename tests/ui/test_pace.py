"""The pace of a window: named, typed, faster, slower, and the one that an experiment says."""

from __future__ import annotations

import math

import msgspec
import pytest
from PySide6.QtCore import Qt

from playground import resources
from playground.experiment.files import (
    example_names,
    load_example,
    parse_experiment,
    write_experiment,
)
from playground.experiment.shapes import batches_per_epoch
from playground.training.pace import STEPS_PER_SECOND
from playground.training.session import Session
from playground.ui.pace import PACES, PaceSetting
from tests.support import spiral_experiment


class Run:
    """Notes what it is sent."""

    def __init__(self):
        self.sent = []

    def send(self, command):
        self.sent.append(command)


@pytest.fixture
def window(shared_window):
    return shared_window


@pytest.fixture
def run():
    return Run()


@pytest.fixture
def pace(run, qtbot):
    return PaceSetting(run)


def test_every_pace_is_faster_than_the_one_before():
    rates = [STEPS_PER_SECOND[name] for name in PACES]
    assert rates == sorted(set(rates))
    assert rates[-1] == math.inf


def test_the_run_is_told_the_rate_and_full_speed_is_no_rate(pace, run):
    pace.choose("watch")
    pace.choose("full")
    assert [command.steps_per_second for command in run.sent] == [STEPS_PER_SECOND["watch"], None]


def test_faster_and_slower_go_from_pace_to_pace_and_stop_at_both_ends(pace):
    pace.choose("slow")
    names = []
    for _ in range(5):
        names.append(pace.name)
        pace.faster()
    assert names == ["slow", "watch", "fast", "full", "full"]
    for _ in range(5):
        pace.slower()
    assert pace.name == "slow"


def test_a_typed_rate_has_no_name_and_lies_between_two_paces(pace):
    pace.set_rate(300)
    assert pace.name is None
    pace.faster()
    assert pace.name == "fast"
    pace.set_rate(300)
    pace.slower()
    assert pace.name == "watch"


def test_opening_an_experiment_sets_its_pace(window):
    for name in PACES:
        window.workbench.open(msgspec.structs.replace(spiral_experiment(), pace=name))
        assert window.workbench.pace.name == name
        assert window.toolbar.pace_box.currentData() == name


def test_the_list_beside_play_shows_a_typed_rate_and_takes_a_choice(window, qtbot):
    box = window.toolbar.pace_box
    window.workbench.pace.set_rate(300)
    assert box.currentText() == "300/s"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert window.workbench.pace.name == "full"
    assert box.count() == len(PACES)


def test_the_list_is_as_wide_for_a_typed_rate_as_for_a_named_pace(window):
    box = window.toolbar.pace_box
    widths = set()
    for rate in (60.0, 0.5, 18_750.0, math.inf):
        window.workbench.pace.set_rate(rate)
        widths.add(box.sizeHint().width())
    window.workbench.pace.set_rate(18_750)
    assert box.currentText() == "18,750/s"
    assert len(widths) == 1


def test_the_field_under_run_and_the_list_say_the_same(window):
    window.workbench.pace.choose("fast")
    assert window.run_inspector.speed.value == STEPS_PER_SECOND["fast"]
    window.workbench.pace.choose("full")
    assert window.run_inspector.speed.value == math.inf


def test_the_keys_for_slower_and_faster_work_while_presenting(window, qtbot):
    window.presenter.toggle()
    window.workbench.pace.choose("watch")
    window.actions_by_name["faster"].trigger()
    assert window.workbench.pace.name == "fast"
    assert window.actions_by_name["faster"].shortcut().toString() == ">"
    window.actions_by_name["slower"].trigger()
    assert window.workbench.pace.name == "watch"
    window.presenter.toggle()


@pytest.mark.parametrize("name", example_names())
def test_every_example_says_its_pace(name):
    assert '"pace": "' in (resources.path("examples") / f"{name}.json").read_text("utf-8")
    assert load_example(name).pace in PACES


@pytest.mark.parametrize("name", PACES)
def test_a_pace_is_written_and_read_back(name):
    experiment = msgspec.structs.replace(spiral_experiment(), pace=name)
    assert parse_experiment(write_experiment(experiment), "FILE") == experiment


@pytest.mark.timing
def test_at_the_usual_pace_every_update_of_the_first_seconds_is_shown(window, qtbot):
    shown = []
    panel = window.panels["network"]
    show = panel.show_snapshot
    panel.show_snapshot = lambda snapshot: (shown.append(snapshot.step), show(snapshot))[1]
    # A machine that stands still for a fifth of a second, for once, is asked again.
    for _ in range(3):
        shown.clear()
        window.workbench.open(msgspec.structs.replace(spiral_experiment(), pace="slow"))
        qtbot.waitUntil(lambda: bool(shown) and shown[-1] == 0, timeout=20_000)
        window.workbench.play()
        qtbot.waitUntil(lambda: shown[-1] >= 8, timeout=20_000)
        window.workbench.pause()
        steps = sorted(set(shown))
        if steps[:9] == list(range(9)):
            return
    pytest.fail(f"steps shown: {steps}")


def test_the_batches_of_an_epoch_are_those_that_the_session_makes():
    for name in example_names():
        experiment = load_example(name)
        assert batches_per_epoch(experiment) == Session(experiment).trainer.batches_per_epoch
