"""The lecturer's own window: it comes with a second screen, tells the step, and survives the loss.

The offscreen platform has one screen here, so a stand-in takes the place of the second one; a
process of its own is given two.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from playground.ui.appearance.theme import LIGHT
from playground.ui.lessons.lecturer_window import LecturerWindow
from playground.ui.lessons.notes_window import NotesWindow
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
    monkeypatch.setattr(LecturerWindow, "other_screen", lambda self: screen)
    return screen


def test_the_notes_tell_the_votes_that_were_counted(window, tmp_path):
    file = tmp_path / "vote.md"
    file.write_text(
        "# T\nsummary: s\n\n## One\nexample: xor\nvote: up | down\nseen: What?\n"
        "outcome: Down.\n\nw\n",
        encoding="utf-8",
    )
    player, menu = window.lesson_player, window.lessons
    player.open(file)
    menu.notes_action.trigger()
    notes = menu.lecturer_window.notes
    assert notes.votes.text().startswith("up: 0 (0 %)\ndown: 0 (0 %)")
    player.reveal()
    player.count(1, 5)
    assert notes.votes.text().startswith("up: 0 (0 %)\ndown: 5 (100 %)")
    notes.close()


def test_the_menu_opens_and_closes_the_notes_with_one_screen(window):
    menu = window.lessons
    window.lesson_player.open("homework-and-exam")
    menu.notes_action.trigger()
    notes = menu.lecturer_window.notes
    assert notes.isVisible()
    assert menu.notes_action.isChecked()
    step = window.lesson_player.step
    assert (notes.title.text(), notes.notes.text()) == (step.title, step.notes)
    assert "step 1 of" in notes.place.text()
    following = notes.following.text()
    assert window.lesson_player.lesson.steps[1].title in following or "vote" in following
    notes.close()
    assert not menu.notes_action.isChecked()


def test_the_notes_come_to_the_front_after_the_window_which_keeps_the_keys(window, monkeypatch):
    order = []
    monkeypatch.setattr(NotesWindow, "raise_", lambda notes: order.append("notes in front"))
    monkeypatch.setattr(window, "activateWindow", lambda: order.append("keys to the window"))
    window.lessons.notes_action.trigger()
    assert order == ["keys to the window", "notes in front"]


def test_the_notes_say_what_the_next_key_does_with_a_vote(window):
    player = window.lesson_player
    player.open("backward-through-many-layers")
    window.lessons.notes_action.trigger()
    following = window.lessons.lecturer_window.notes.following
    assert following.text() == "Next: the outcome of the vote"
    player.next()
    assert (player.asking, following.text()) == (True, "Next: the end of the vote")
    player.next()
    assert player.index == 0
    assert following.text() == f"Next: {player.lesson.steps[1].title}"


def test_the_screens_are_named_and_one_key_swaps_them(qtbot, window, second_screen):
    window.lesson_player.open("homework-and-exam")
    said = []
    window.context.announced.connect(said.append)
    window.presenter.begin()
    lecturer = window.lessons.lecturer_window
    assert lecturer.is_open
    assert said[-1].startswith("The room sees screen 1")
    assert said[-1].endswith("X swaps them.")
    said.clear()
    lecturer.swap()
    assert said[-1].startswith("The room sees screen 1")
    assert lecturer.is_open
    assert window.isFullScreen()
    assert window.presenter.active


def test_after_a_swap_the_window_has_the_size_again_that_it_had(qtbot, window, second_screen):
    size = window.size()
    window.presenter.begin()
    window.lessons.lecturer_window.swap()
    window.presenter.leave()
    qtbot.waitUntil(lambda: window.size() == size, timeout=5000)


def test_the_notes_follow_the_lesson_and_lead_it(qtbot, window):
    player, menu = window.lesson_player, window.lessons
    player.open("homework-and-exam")
    menu.notes_action.trigger()
    player.go(2)
    assert menu.lecturer_window.notes.title.text() == player.step.title
    menu.lecturer_window.notes.activateWindow()
    qtbot.waitUntil(menu.lecturer_window.notes.isActiveWindow)
    qtbot.keyClick(menu.lecturer_window.notes, Qt.Key.Key_PageUp)
    assert player.index == 1
    player.leave()
    assert "No lesson is given" in menu.lecturer_window.notes.title.text()
    assert menu.lecturer_window.notes.notes.isHidden()


def test_the_clock_tells_the_minute_of_the_lesson(window):
    window.lesson_player.open("homework-and-exam")
    window.lessons.notes_action.trigger()
    notes = window.lessons.lecturer_window.notes
    minutes = window.lesson_player.lesson.minutes
    assert notes.elapsed.text() == f"minute 1 of {minutes}"
    notes._began -= 180
    notes.show_time()
    assert notes.elapsed.text() == f"minute 4 of {minutes}"
    assert notes.clock.text()


def test_with_one_screen_presenting_opens_no_notes(window):
    window.lesson_player.open("homework-and-exam")
    window.presenter.begin()
    assert not window.lessons.lecturer_window.is_open


def test_with_a_second_screen_they_come_with_the_presentation_and_go(window, second_screen):
    lecturer_window = window.lessons.lecturer_window
    window.presenter.begin()
    assert not lecturer_window.is_open
    window.lesson_player.open("homework-and-exam")
    assert lecturer_window.is_open
    window.presenter.leave()
    assert not lecturer_window.is_open


def test_notes_that_were_shut_by_hand_stay_away(window, second_screen):
    window.lesson_player.open("homework-and-exam")
    window.presenter.begin()
    window.lessons.lecturer_window.notes.close()
    window.lesson_player.next()
    assert not window.lessons.lecturer_window.is_open


def test_a_screen_that_is_pulled_out_is_a_sentence_and_the_lecture_goes_on(window, second_screen):
    player, lecturer_window = window.lesson_player, window.lessons.lecturer_window
    player.open("homework-and-exam")
    window.presenter.begin()
    assert lecturer_window.is_open
    QGuiApplication.instance().screenRemoved.emit(second_screen)
    assert not lecturer_window.is_open
    assert "The second screen is gone" in window.presenter.caption.text()
    assert window.presenter.caption.isVisible()
    assert window.presenter.active
    player.reveal()
    player.next()
    assert player.index == 1
    assert not lecturer_window.is_open


ON_TWO_SCREENS = """
from PySide6.QtWidgets import QApplication
from playground.experiment.files import load_example
from playground.ui.application import make_application
from playground.ui.main_window import MainWindow

application = make_application()
window = MainWindow(load_example("spiral"))
window.start()
said = []
window.context.announced.connect(said.append)
window.lesson_player.open("homework-and-exam")
window.presenter.begin()
lecturer = window.lessons.lecturer_window


def look():
    QApplication.processEvents()
    for part in (window, lecturer.notes):
        inside = part.screen().geometry().contains(part.geometry().center())
        print(part.screen().name(), part.isVisible(), inside)


look()
lecturer.swap()
look()
window.presenter.leave()
QApplication.processEvents()
print(lecturer.is_open)
print(said[-1] if said else "")
window.documents.document.become(None, None)
window.close()
"""


def test_on_two_screens_the_room_and_the_notes_have_one_each_and_change_them(tmp_path):
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "beamer", "x": 1280, "y": 0, "width": 1024, "height": 768},
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", ON_TWO_SCREENS],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    lines = done.stdout.splitlines()
    assert lines[:4] == [
        "laptop True True",
        "beamer True True",
        "beamer True True",
        "laptop True True",
    ], done.stderr
    assert lines[4] == "False"
    assert "(beamer), the notes belong to screen" in lines[5]
