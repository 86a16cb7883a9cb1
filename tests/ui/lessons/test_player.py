"""The lesson player in the real window: steps are applied, left, taken up, and survive faults."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDockWidget

from playground.experiment.files import load_example
from playground.lessons import lesson_names, load_lesson, standing
from playground.ui.main_window import MainWindow
from playground.ui.theme import LIGHT
from tests.support import spiral_experiment


@pytest.fixture
def window(qtbot):
    made = MainWindow(spiral_experiment(), LIGHT)
    made.start()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize("name", lesson_names())
def test_every_step_is_applied_with_its_experiment_and_its_panels(window, name):
    player = window.lesson_player
    said = []
    window.workbench.message.connect(said.append)
    lesson = load_lesson(name)
    player.start(lesson)
    for number, step in enumerate(lesson.steps):
        assert player.index == number
        assert player.step is step
        assert window.workbench.experiment == load_example(standing(lesson, number)[0])
        assert window.workbench.playing == bool(standing(lesson, number)[1]) or not step.example
        assert window.lab.name == step.lab
        assert set(step.panels) <= set(window.lab.arrangement(images=False).names()) | {"samples"}
        assert all(not window.docks[panel].isHidden() for panel in step.panels)
        assert "can not be set up" not in window._message.text()
        if number + 1 < len(lesson.steps):
            player.next()


def test_a_step_pauses_at_its_epoch(qtbot, window):
    lesson = load_lesson("change-the-activation")
    short = replace(lesson, steps=(replace(lesson.steps[1], train=2),))
    with qtbot.waitSignal(window.workbench.notice, timeout=20_000) as blocker:
        window.lesson_player.start(short)
    assert "Stopped at epoch 2" in str(blocker.args[0].text)
    assert not window.workbench.playing


def test_a_lesson_is_left_for_trying_and_taken_up_again(window):
    player = window.lesson_player
    player.open("change-the-activation")
    player.go(2)
    player.leave()
    assert not player.active
    window.workbench.open(spiral_experiment(4))
    player.resume()
    assert (player.active, player.index) == (True, 2)
    assert window.workbench.experiment == load_example("vanishing-tanh")
    player.back()
    assert player.index == 1
    with pytest.raises(ValueError, match="7 is not one of the 5 steps"):
        player.go(7)


def test_after_the_last_step_comes_the_next_lesson(window):
    player = window.lesson_player
    player.open("backward-through-many-layers")
    player.go(len(player.lesson.steps) - 1)
    player.next()
    assert (player.lesson.name, player.index) == ("change-the-activation", 0)


def test_what_is_wrong_is_a_sentence_and_the_lesson_goes_on(window, tmp_path):
    player = window.lesson_player
    player.open(tmp_path / "gone.md")
    assert "can not be read" in window._message.text()
    path = tmp_path / "mine.md"
    path.write_text("# T\nsummary: s\n\n## One\npanels: depth\n\nw\n\n## Two\nlab: race\n\nw\n")
    player.open(path)
    assert "panel: 'depth' is not one of" in window._message.text()
    player.next()
    assert (player.index, window.lab.name) == (1, "race")


def test_the_page_shows_words_place_and_notes_and_goes_with_the_lesson(window):
    player, page = window.lesson_player, window.findChild(QDockWidget, "dock-lesson")
    assert page.isHidden()
    player.open("homework-and-exam")
    assert "Thirty points by heart" in page.words.text()
    assert not page.back_button.isEnabled()
    assert player.step.notes not in page.words.text()
    page.notes_button.click()
    assert player.step.notes in page.words.text()
    page.next_button.click()
    assert page.place.text() == "●●○○○"
    player.go(4)
    assert not page.next_button.isEnabled()
    page.leave_button.click()
    assert page.isHidden()
