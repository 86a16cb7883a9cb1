"""Nothing jumps: words and panels keep their places from step to step and through F11."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from playground.lessons import lesson_names, load_lesson
from playground.ui.main_window import MainWindow

SIZES = [(1280, 800), (1920, 1080)]
# Shares of a width are rounded.
ROUNDING = 2


@pytest.fixture
def window(qtbot, own_window):
    own_window.setAnimated(False)
    # Places and widths are looked at, and no picture.
    own_window.setUpdatesEnabled(False)
    with qtbot.waitActive(own_window):
        own_window.activateWindow()
    yield own_window
    own_window.documents.document.become(None, None)


def places(window) -> dict[str, tuple[int, int]]:
    """Left edge and width of the lesson, of the diagram and of each panel in sight."""
    parts = {
        name: window.docks[name] for name in window.docks if window.workspace.is_in_sight(name)
    }
    parts["the lesson"] = window.lessons.dock
    if window.workspace.diagram.isVisible():
        parts["network"] = window.workspace.diagram
    return {name: (part.x(), part.width()) for name, part in parts.items()}


def settled(qtbot, window) -> dict[str, tuple[int, int]]:
    """The places once they have stayed the same for a few looks."""
    seen = []

    def stays() -> bool:
        seen.append(places(window))
        return len(seen) > 6 and all(look == seen[-1] for look in seen[-6:])

    qtbot.waitUntil(stays, timeout=20_000)
    return seen[-1]


def alike(one: dict[str, tuple[int, int]], other: dict[str, tuple[int, int]]) -> bool:
    return one.keys() == other.keys() and all(
        abs(here - there) <= ROUNDING
        for name in one
        for here, there in zip(one[name], other[name], strict=True)
    )


@pytest.mark.parametrize("size", SIZES)
def test_the_way_into_a_presentation_and_back_leaves_all_widths(qtbot, window, size):
    window.resize(*size)
    window.lesson_player.start(load_lesson("the-price-of-being-wrong"))
    before = settled(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    presented = settled(qtbot, window)
    assert set(presented) == set(before)
    window.lesson_player.next()
    window.lesson_player.back()
    assert alike(settled(qtbot, window), presented)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    assert alike(settled(qtbot, window), before)


@pytest.mark.parametrize("name", ["backward-through-many-layers", "when-units-die"])
def test_the_words_have_their_share_as_soon_as_the_window_has_the_whole_screen(qtbot, window, name):
    """Also beside a diagram, which holds them to nothing; the desktop's size comes later."""
    window.resize(1280, 800)
    player = window.lesson_player
    player.start(load_lesson(name))
    assert player.step.diagram
    settled(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    window.resize(1920, 1080)
    width = settled(qtbot, window)["the lesson"][1]
    for index in range(1, 3):
        player.go(index)
        assert abs(settled(qtbot, window)["the lesson"][1] - width) <= ROUNDING


def test_the_words_have_their_share_after_a_presentation_that_ends_beside_a_diagram(qtbot, window):
    window.resize(1024, 768)
    player = window.lesson_player
    player.start(load_lesson("homework-and-exam"))
    width = settled(qtbot, window)["the lesson"][1]
    qtbot.keyClick(window, Qt.Key.Key_F5)
    player.go(4)
    assert player.step.diagram
    settled(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.look.is_restyling)
    assert abs(settled(qtbot, window)["the lesson"][1] - width) <= ROUNDING


def test_a_title_that_has_no_room_is_not_cut(qtbot, window):
    window.resize(1024, 768)
    player = window.lesson_player
    player.start(load_lesson("backward-through-many-layers"))
    title = window.lessons.dock.title
    qtbot.waitUntil(lambda: title.text() == "")
    assert player.lesson.title in title.toolTip()


# Last, so that the tests above need not restyle the window of this one with their own.


@pytest.fixture(scope="module")
def desk(window_of_the_file) -> MainWindow:
    """The window in which all lessons are given, one after the other, as in a lecture."""
    window = window_of_the_file.window
    window.setAnimated(False)
    window.setUpdatesEnabled(False)
    window.setFixedSize(*SIZES[0])
    return window


@pytest.mark.parametrize("name", lesson_names())
def test_lesson_and_panels_keep_their_widths_from_step_to_step(qtbot, desk, name):
    player = desk.lesson_player
    player.start(load_lesson(name))
    lessons, seen = set(), {}
    for index in range(len(player.lesson.steps)):
        player.go(index)
        now = settled(qtbot, desk)
        lessons.add(now["the lesson"])
        # The same panels have the same places, whatever the step says.
        seen.setdefault(frozenset(now), []).append(now)
    assert len(lessons) == 1, lessons
    for looks in seen.values():
        assert all(alike(look, looks[0]) for look in looks), looks
