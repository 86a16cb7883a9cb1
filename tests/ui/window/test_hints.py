"""Hints: each once, at its moment, and off for good by one press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from playground.experiment.edits import set_training
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.settings import Settings
from playground.ui.window.hints import HintLine, reading_seconds
from tests.support import spiral_experiment


@pytest.fixture
def window(qtbot, monkeypatch):
    # The hour strikes where a test says so, however slow the machine is.
    monkeypatch.setattr("playground.ui.window.hints.LOOKING_SECONDS", 3600.0)
    settings = Settings()
    # Qt finds the file of the settings once in a process.
    settings.hints, settings.seen_hints, settings.scale = True, frozenset(), 1.0
    made = MainWindow(spiral_experiment(), LIGHT, settings)
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.documents._may_close = True
    made.close()
    made.deleteLater()


def test_the_first_one_is_how_to_train_and_goes_when_that_is_done(qtbot, window):
    assert window.hints.shown == "train"
    assert not window.hints.line.isHidden()
    words = window.hints.line.words.text()
    assert "Space" in words
    # The status bar beside it has said how to train.
    assert window.status.message.text() == "Press Space to train."
    assert "train" not in words
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.hints.shown != "train"
    assert "train" in Settings().seen_hints


def test_what_to_look_at_comes_when_there_is_something(qtbot, window):
    window.workbench.play()
    qtbot.waitUntil(lambda: window.hints.shown == "look", timeout=20_000)
    window.workbench.pause()
    assert window.hints.shown == "time"
    window.hints.line.close_button.click()
    assert window.hints.line.isHidden()
    assert {"train", "look", "time"} <= Settings().seen_hints


def test_after_an_edit_comes_how_to_take_it_back(window):
    window.hints.line.close_button.click()
    window.workbench.edit("Batch size", set_training(window.workbench.experiment, batch_size=7))
    assert window.hints.shown == "undo"
    window.workbench.undo_stack.undo()
    assert window.hints.shown != "undo"


def test_no_more_hints_is_for_good_and_the_menu_brings_them_back(window):
    window.hints.line.never_button.click()
    assert window.hints.line.isHidden()
    assert not Settings().hints
    window.workbench.play()
    window.workbench.pause()
    assert window.hints.shown == ""
    window.menus.hints_action.trigger()
    assert Settings().hints
    assert window.hints.shown == "train" or window.hints.shown == "time"


def test_a_hint_covers_nothing_moves_nothing_and_takes_no_focus(window):
    line, bar = window.hints.line, window.statusBar()
    assert not line.isHidden()
    assert bar.isAncestorOf(line)
    assert window.panels["network"].hasFocus()
    height = bar.sizeHint().height()
    window.hints.line.close_button.click()
    assert line.isHidden()
    assert bar.sizeHint().height() == height


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_hint_is_never_a_reason_for_a_wider_window(window, scale):
    window.look.set_scale(scale)
    needed = window.statusBar().minimumSizeHint().width()
    window.hints.line.show_text(max(window.hints._texts().values(), key=len))
    assert window.statusBar().minimumSizeHint().width() <= needed


def test_the_time_to_read_a_hint_grows_with_its_length():
    assert 4 < reading_seconds("Press Space.") < reading_seconds("Press Space." * 6) < 15


def test_a_hint_goes_after_one_reading_and_does_not_come_again(window, monkeypatch):
    monkeypatch.setattr(HintLine, "isActiveWindow", lambda _line: True)
    # What the pointer lies on has its say in the bar meanwhile.
    window.statusBar().clearMessage()
    assert window.hints.line._reading.isActive()
    window.hints.line._reading.timeout.emit()
    assert window.hints.line.isHidden()
    assert "train" in Settings().seen_hints
    window.hints.consider()
    assert window.hints.shown == ""


def test_a_hint_waits_for_somebody_who_is_in_another_program(window, monkeypatch):
    monkeypatch.setattr(HintLine, "isActiveWindow", lambda _line: False)
    window.hints.line._reading.timeout.emit()
    assert not window.hints.line.isHidden()


def test_presenting_and_the_start_page_are_left_alone(window):
    window.presenter.begin()
    assert window.hints.line.isHidden()
    window.presenter.leave()
    assert not window.hints.line.isHidden()
    window.home.show()
    window.hints.consider()
    assert window.hints.line.isHidden()
    window.home.back()
    assert not window.hints.line.isHidden()


def test_pictures_and_measurements_get_no_hints(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    assert made.hints.line.isHidden()
    made.close()
    made.deleteLater()
