"""All lessons are given by a clicker's keys, and every word of every step can be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from playground.lessons import lesson_names

SIZES = [(1920, 1080), (1280, 800), (1024, 768)]
# More presses than any lesson has steps, votes and pages of text.
MAX_PRESSES = 60


# Pixels below the last words: the margins of the page.
BLANK = 24


def blank_below(words: QWidget) -> int:
    """The pixels of the page below its last line."""
    inside = words.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return words.height() - max(one.geometry().bottom() for one in inside if one.isVisible())


def press(qtbot, window, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)
    QApplication.processEvents()


def read_to_the_end(qtbot, window, key: Qt.Key) -> list[tuple[int, int]]:
    """What is seen of the words, first and last line of pixels, while `key` scrolls them."""
    bar = window.lessons.dock.scroll_bar
    seen = [(bar.value(), bar.value() + bar.pageStep())]
    down = key == Qt.Key.Key_PageDown
    while bar.value() != (bar.maximum() if down else bar.minimum()) and len(seen) < MAX_PRESSES:
        press(qtbot, window, key)
        seen.append((bar.value(), bar.value() + bar.pageStep()))
    return seen


def test_page_down_alone_shows_every_word_of_every_step_of_every_lesson(qtbot, window, monkeypatch):
    # What is trained and drawn is no part of this test.
    monkeypatch.setattr(window.workbench, "play", lambda: None)
    window.workbench.thread_of_training.stop()
    window.presenter.begin()
    for name in lesson_names():
        window.lesson_player.open(name)
        read_lesson(qtbot, window, name)


def read_lesson(qtbot, window, name: str) -> None:
    """Go through the lesson that has begun, and read each step at each size."""
    player, dock = window.lesson_player, window.lessons.dock
    assert (player.lesson.name, player.index) == (name, 0)
    steps, given = len(player.lesson.steps), set()
    for _ in range(MAX_PRESSES):
        place = f"{name}, step {player.index + 1} of {steps}"
        for size in SIZES:
            window.setFixedSize(*size)
            QApplication.processEvents()
            read_to_the_end(qtbot, window, Qt.Key.Key_PageUp)
            reached = 0
            for first, last in read_to_the_end(qtbot, window, Qt.Key.Key_PageDown):
                assert first <= reached, f"{place}: never shown from {reached} to {first}"
                reached = max(reached, last)
            assert reached >= dock.words.height() > 0, place
            # Nobody pages through blank ground.
            assert not dock.scroll_bar.maximum() or blank_below(dock.words) < BLANK, place
            assert dock.isVisible()
            title = dock.step_title
            assert title.visibleRegion().boundingRect() == title.rect(), place
        given.add(player.index)
        if player.index == steps - 1 and not (player.waiting or player.asking):
            break
        press(qtbot, window, Qt.Key.Key_PageDown)
        assert player.lesson.name == name
    assert given == set(range(steps)), name
