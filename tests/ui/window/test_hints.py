"""Hints: each once, at its moment, and off for good by one press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from playground.experiment.edits import set_training
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.settings import Settings
from tests.support import spiral_experiment


@pytest.fixture
def window(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT, Settings())
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.documents._may_close = True
    made.close()
    made.deleteLater()


def test_the_first_one_is_how_to_train_and_goes_when_that_is_done(qtbot, window):
    assert window.hints.shown == "train"
    assert window.hints.line.isVisible()
    assert "Space" in window.hints.line.words.text()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.hints.shown != "train"
    assert "train" in Settings().seen_hints


def test_what_to_look_at_comes_when_there_is_something(qtbot, window):
    window.workbench.play()
    qtbot.waitUntil(lambda: window.hints.shown == "look", timeout=20_000)
    window.workbench.pause()
    assert window.hints.shown == "time"
    window.hints.line.close_button.click()
    assert not window.hints.line.isVisible()
    assert {"train", "look", "time"} <= Settings().seen_hints


def test_after_an_edit_comes_how_to_take_it_back(window):
    window.hints.line.close_button.click()
    window.workbench.edit("Batch size", set_training(window.workbench.experiment, batch_size=7))
    assert window.hints.shown == "undo"
    window.workbench.undo_stack.undo()
    assert window.hints.shown != "undo"


def test_no_more_hints_is_for_good_and_the_menu_brings_them_back(window):
    window.hints.line.never_button.click()
    assert not window.hints.line.isVisible()
    assert not Settings().hints
    window.workbench.play()
    window.workbench.pause()
    assert window.hints.shown == ""
    window.menus.hints_action.trigger()
    assert Settings().hints
    assert window.hints.shown == "train" or window.hints.shown == "time"


def test_a_hint_lies_over_the_foot_of_the_diagram_and_takes_no_focus(window):
    line, diagram = window.hints.line, window.panels["network"]
    assert diagram.rect().contains(line.geometry())
    assert line.geometry().bottom() > diagram.height() - 20
    assert diagram.hasFocus()
    assert line.words.height() >= line.words.heightForWidth(line.words.width())


def test_presenting_and_the_start_page_are_left_alone(window):
    window.presenter.begin()
    assert not window.hints.line.isVisible()
    window.presenter.leave()
    assert window.hints.line.isVisible()
    window.home.show()
    window.hints.consider()
    assert not window.hints.line.isVisible()
    window.home.back()
    assert window.hints.line.isVisible()


def test_pictures_and_measurements_get_no_hints(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    assert not made.hints.line.isVisible()
    made.close()
    made.deleteLater()
