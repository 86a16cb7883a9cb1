"""The column of inspectors: whole, or out of the way."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea

from playground.ui.appearance.style import apply_stylesheet
from playground.ui.appearance.theme import LIGHT
from playground.ui.main_window import MainWindow
from playground.ui.window.inspector_column import COLUMN_WIDTH


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


@pytest.fixture(autouse=True)
def normal_text():
    """A size that a test chose does not stay with the application."""
    yield
    apply_stylesheet(LIGHT)


def settle(qtbot, window, width: int, scale: float) -> None:
    window.setFixedSize(width, 768)
    window.look.set_scale(scale)
    qtbot.waitUntil(lambda: not window.look.is_restyling and window.width() == width)
    seen = []

    def stays() -> bool:
        seen.append((window.inspector_dock.isHidden(), window.inspector_dock.width()))
        return len(seen) > 8 and len(set(seen[-8:])) == 1

    qtbot.waitUntil(stays)


@pytest.mark.parametrize(
    ("width", "scale", "shown"),
    [(1024, 1.0, True), (1024, 1.5, False), (1280, 1.5, False), (1920, 2.0, True)],
)
def test_it_is_as_wide_as_its_text_needs_or_not_there(qtbot, window, width, scale, shown):
    settle(qtbot, window, width, scale)
    column = window.inspector_dock
    assert column.isHidden() != shown
    if not column.isHidden():
        assert column.width() >= COLUMN_WIDTH * scale - 2
        scroll = column.widget()
        assert isinstance(scroll, QScrollArea)
        assert scroll.viewport().width() >= column.content.minimumSizeHint().width()


def test_it_comes_back_with_room_and_is_opened_by_the_menu_without(qtbot, window):
    settle(qtbot, window, 1280, 2.0)
    column = window.inspector_dock
    assert column.isHidden()
    column.toggleViewAction().trigger()
    assert not column.isHidden()
    # It was asked for: another lab does not take it away.
    window.workspace.choose_lab("softmax")
    assert not column.isHidden()
    column.close()
    settle(qtbot, window, 1920, 2.0)
    assert not column.isHidden()


@pytest.mark.parametrize("by_hand", [False, True], ids=["with room", "by the menu"])
def test_nothing_is_said_of_settings_without_room_once_they_are_back(qtbot, window, by_hand):
    settle(qtbot, window, 1024, 1.5)
    status = window.status.message
    assert status.text().startswith("The settings have no room")
    if by_hand:
        window.inspector_dock.toggleViewAction().trigger()
    else:
        settle(qtbot, window, 1024, 1.0)
    qtbot.waitUntil(lambda: status.text() == "Press Space to train.")
