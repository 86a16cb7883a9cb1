"""A plane whose cursor is moved, and whose view is zoomed, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.cursor_plane import CursorPlaneView


@pytest.fixture
def view(qtbot: QtBot) -> CursorPlaneView:
    made = CursorPlaneView(LIGHT)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    return made


def test_keys_zoom_around_the_cursor_which_stays_on_its_point(view: CursorPlaneView):
    view.go_to(view.area().center() + QPointF(60, -40))
    place, width = view.place, view.box.viewRect().width()
    assert place is not None
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.box.viewRect().width() == pytest.approx(width / 1.25**3)
    assert view.place == pytest.approx(place, abs=0.01)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.box.viewRect().width() == pytest.approx(width)


def test_an_arrow_at_the_edge_moves_the_part_that_is_seen(view: CursorPlaneView):
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    left = view.box.viewRect().left()
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.box.viewRect().left() < left
    assert view.area().contains(view.mouse)
