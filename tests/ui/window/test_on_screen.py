"""A window is moved as little as it takes to see all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from playground.ui.window.on_screen import frame_on_screen, restore_place

ROOM = QRect(0, 20, 1024, 748)


@pytest.mark.parametrize(
    ("frame", "wanted"),
    [
        (QRect(3, 30, 900, 700), QRect(3, 30, 900, 700)),
        (QRect(0, 26, 1024, 748), QRect(0, 20, 1024, 748)),
        (QRect(-5, 0, 1030, 780), ROOM),
        (QRect(1280, 40, 900, 700), QRect(124, 40, 900, 700)),
    ],
)
def test_the_frame_ends_within_the_screen(frame, wanted):
    assert frame_on_screen(frame, ROOM) == wanted


def test_a_window_that_was_closed_while_presenting_comes_back_with_its_frame(qtbot):
    presented, next_time = QWidget(), QWidget()
    for window in (presented, next_time):
        qtbot.addWidget(window)
    presented.resize(640, 480)
    presented.show()
    presented.showFullScreen()
    restore_place(next_time, presented.saveGeometry())
    assert not next_time.isFullScreen()
    assert (next_time.width(), next_time.height()) == (640, 480)
    presented.showMaximized()
    restore_place(next_time, presented.saveGeometry())
    assert next_time.isMaximized()
