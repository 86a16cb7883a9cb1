"""A window is moved as little as it takes to see all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from playground.ui.window.on_screen import frame_on_screen

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
