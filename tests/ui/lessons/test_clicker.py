"""All lessons are given by a clicker's keys: words are read, panels and figures are in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from playground.lessons import lesson_names
from playground.ui.main_window import MainWindow
from tests.patience import PatientBot

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


def test_no_button_of_the_page_is_framed_after_a_step_without_a_diagram(qtbot, window):
    window.workbench.thread_of_training.stop()
    window.lesson_player.open("change-the-activation")
    assert not window.lesson_player.step.diagram
    window.presenter.begin()
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_PageDown)
        assert not isinstance(QApplication.focusWidget(), QAbstractButton)


@pytest.fixture(scope="module")
def presenting(window_of_the_file, request) -> MainWindow:
    """The window that all lessons are given in, one after the other, in one presentation."""
    window = window_of_the_file.window
    # What is trained and drawn is no part of this: only where everything is, and how large.
    window.workbench.thread_of_training.stop()
    window.setUpdatesEnabled(False)
    window.setAnimated(False)
    window.presenter.begin()
    # The desktop's size comes first, and is not that of any projector.
    PatientBot(request).waitUntil(
        lambda: window.isFullScreen() and window.size() == window.screen().size()
    )
    # The words over the panels go by themselves, by the clock.
    window.presenter.caption.dismiss()
    return window


@pytest.mark.parametrize("name", lesson_names())
def test_page_down_alone_shows_every_word_and_panel_of_every_step(
    qtbot, presenting, monkeypatch, name
):
    window = presenting
    monkeypatch.setattr(window.workbench, "play", lambda: None)
    window.setFixedSize(*SIZES[0])
    qtbot.waitUntil(lambda: window.size().toTuple() == SIZES[0])
    window.lesson_player.open(name)
    read_lesson(qtbot, window, name)


def test_the_second_question_of_a_vote_is_in_sight_as_soon_as_it_is_asked(qtbot, presenting):
    window = presenting
    window.setFixedSize(1024, 768)
    window.lesson_player.open("when-units-die")
    dock = window.lessons.dock
    read_to_the_end(qtbot, window, Qt.Key.Key_PageDown)
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.lesson_player.asking

    def is_asked() -> bool:
        asked = dock.words.poll.seen
        return asked.isVisible() and asked.visibleRegion().boundingRect() == asked.rect()

    qtbot.waitUntil(is_asked)


def read_lesson(qtbot, window, name: str) -> None:
    """Go through the lesson that has begun, and read each step at each size."""
    player = window.lesson_player
    assert (player.lesson.name, player.index) == (name, 0)
    steps, given = len(player.lesson.steps), set()
    for _ in range(MAX_PRESSES):
        place = f"{name}, step {player.index + 1} of {steps}"
        for size in SIZES:
            window.setFixedSize(*size)
            QApplication.processEvents()
            read_step(qtbot, window, f"{place}, {size[0]} × {size[1]}")
        given.add(player.index)
        if player.index == steps - 1 and not (player.waiting or player.asking):
            break
        press(qtbot, window, Qt.Key.Key_PageDown)
        assert player.lesson.name == name
    assert given == set(range(steps)), name


def read_step(qtbot, window, place: str) -> None:
    """Read the words from top to bottom, and look for all that the step names."""
    dock = window.lessons.dock
    read_to_the_end(qtbot, window, Qt.Key.Key_PageUp)
    reached = 0
    for first, last in read_to_the_end(qtbot, window, Qt.Key.Key_PageDown):
        assert first <= reached, f"{place}: never shown from {reached} to {first}"
        reached = max(reached, last)
    assert reached >= dock.words.height() > 0, place
    # Nobody pages through blank ground.
    assert not dock.scroll_bar.maximum() or blank_below(dock.words) < BLANK, place
    assert dock.isVisible()
    # No line of the words is wider than the page.
    assert dock.words.width() <= dock.width(), place
    header = window.header
    parts = {
        "title": dock.step_title,
        **{name: window.docks[name] for name in window.lesson_player.step.panels},
        "epoch": header.epoch,
        "training loss": header.train_loss,
        "test loss": header.test_loss,
        "accuracy": header.accuracy,
    }

    def all_is_seen() -> None:
        hidden = [name for name, part in parts.items() if not whole(part, window)]
        assert not hidden, f"{place}: {', '.join(hidden)}"

    qtbot.waitUntil(all_is_seen, timeout=20_000)


def whole(part: QWidget, window: QWidget) -> bool:
    """True if all of `part` is seen: open, inside the window, and under nothing else."""
    there = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    inner = there.adjusted(2, 2, -2, -2)
    corners = (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight())
    found = [window.childAt(point) for point in (*corners, inner.center())]
    on_top = all(one is not None and (one is part or part.isAncestorOf(one)) for one in found)
    return part.isVisible() and window.rect().contains(there) and on_top
