"""The lecturer's own window: it comes with a second screen, tells the step, and survives the loss.

The offscreen platform has one screen, so a stand-in takes the place of the second one.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from playground.ui.appearance.theme import LIGHT
from playground.ui.lessons.lectern import Lectern
from playground.ui.main_window import MainWindow
from tests.support import spiral_experiment


@pytest.fixture
def window(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT)
    with qtbot.waitActive(made):
        made.start()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def second_screen(monkeypatch):
    """As if the one screen there is were another one than the window's."""
    screen = QGuiApplication.primaryScreen()
    monkeypatch.setattr(Lectern, "other_screen", lambda self: screen)
    return screen


def test_the_menu_opens_and_closes_the_notes_with_one_screen(window):
    menu = window.lessons
    window.lesson_player.open("homework-and-exam")
    menu.notes_action.trigger()
    notes = menu.lectern.notes
    assert notes.isVisible()
    assert menu.notes_action.isChecked()
    step = window.lesson_player.step
    assert (notes.title.text(), notes.notes.text()) == (step.title, step.notes)
    assert "step 1 of" in notes.place.text()
    following = notes.following.text()
    assert window.lesson_player.lesson.steps[1].title in following or "vote" in following
    notes.close()
    assert not menu.notes_action.isChecked()


def test_the_notes_follow_the_lesson_and_lead_it(qtbot, window):
    player, menu = window.lesson_player, window.lessons
    player.open("homework-and-exam")
    menu.notes_action.trigger()
    player.go(2)
    assert menu.lectern.notes.title.text() == player.step.title
    menu.lectern.notes.activateWindow()
    qtbot.waitUntil(menu.lectern.notes.isActiveWindow)
    qtbot.keyClick(menu.lectern.notes, Qt.Key.Key_PageUp)
    assert player.index == 1
    player.leave()
    assert "No lesson is given" in menu.lectern.notes.title.text()
    assert menu.lectern.notes.notes.isHidden()


def test_the_clock_tells_the_minute_of_the_lesson(window):
    window.lesson_player.open("homework-and-exam")
    window.lessons.notes_action.trigger()
    notes = window.lessons.lectern.notes
    minutes = window.lesson_player.lesson.minutes
    assert notes.elapsed.text() == f"minute 1 of {minutes}"
    notes._began -= 180
    notes.show_time()
    assert notes.elapsed.text() == f"minute 4 of {minutes}"
    assert notes.clock.text()


def test_with_one_screen_presenting_opens_no_notes(window):
    window.lesson_player.open("homework-and-exam")
    window.presenter.begin()
    assert not window.lessons.lectern.is_open


def test_with_a_second_screen_they_come_with_the_presentation_and_go(window, second_screen):
    lectern = window.lessons.lectern
    window.presenter.begin()
    assert not lectern.is_open
    window.lesson_player.open("homework-and-exam")
    assert lectern.is_open
    window.presenter.leave()
    assert not lectern.is_open


def test_notes_that_were_shut_by_hand_stay_away(window, second_screen):
    window.lesson_player.open("homework-and-exam")
    window.presenter.begin()
    window.lessons.lectern.notes.close()
    window.lesson_player.next()
    assert not window.lessons.lectern.is_open


def test_a_screen_that_is_pulled_out_is_a_sentence_and_the_lecture_goes_on(window, second_screen):
    player, lectern = window.lesson_player, window.lessons.lectern
    player.open("homework-and-exam")
    window.presenter.begin()
    assert lectern.is_open
    QGuiApplication.instance().screenRemoved.emit(second_screen)
    assert not lectern.is_open
    assert "The second screen is gone" in window.presenter.caption.text()
    assert window.presenter.caption.isVisible()
    assert window.presenter.active
    player.reveal()
    player.next()
    assert player.index == 1
    assert not lectern.is_open
