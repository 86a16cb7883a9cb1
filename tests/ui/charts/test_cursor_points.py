"""Points of a plane that are walked with the arrow keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.cursor_points import CursorPointsView, next_in
from playground.ui.charts.markers import class_marker
from playground.ui.charts.plane_view import NO_POINTS, PlanePoints

ROWS = np.array([40, 10, 30, 20])
PLACES = np.array([[0.0, 0.0], [0.5, 0.1], [-0.5, 0.0], [0.0, 0.6]])
Key = Qt.Key


def points(places: np.ndarray = PLACES, rows: np.ndarray = ROWS) -> PlanePoints:
    return PlanePoints(rows, places, np.zeros(len(rows), int), (class_marker(LIGHT, 0),))


@pytest.fixture
def view(qtbot: QtBot) -> CursorPointsView:
    made = CursorPointsView(LIGHT)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.name_place(lambda: f"row {made.row}")
    made.show_points(points())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.clearFocus()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def test_arrows_lead_to_the_next_point_in_their_direction(view: CursorPointsView):
    walked = [view.row]
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Up, Key.Key_Down, Key.Key_Left):
        QTest.keyClick(view, key)
        walked.append(view.row)
    assert walked == [40, 10, 10, 40, 20, 40, 30]
    assert view.part_at((0,)).name == "row 30"


def test_page_keys_lead_through_all_rows_even_those_on_each_other(view: CursorPointsView):
    view.show_points(points(np.zeros((4, 2))))
    walked = [view.row]
    for _ in range(3):
        QTest.keyClick(view, Key.Key_PageDown)
        walked.append(view.row)
    assert walked == [40, 10, 20, 30]
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.row == 20


def test_the_cursor_goes_along_with_its_point(view: CursorPointsView):
    QTest.keyClick(view, Key.Key_Right)
    view.show_points(points(PLACES[::-1] * 0.5, ROWS))
    assert view.row == 10
    x, y = view.to_widget(PLACES[::-1][1:2] * 0.5)[0]
    assert (view.mouse.x(), view.mouse.y()) == pytest.approx((x, y))


def test_return_picks_the_point_of_the_cursor(qtbot: QtBot, view: CursorPointsView):
    with qtbot.waitSignal(view.picked):
        QTest.keyClick(view, Key.Key_Return)


def test_the_mouse_takes_over(view: CursorPointsView):
    QTest.mouseMove(view.viewport(), QPoint(3, 3))
    assert view.row is None


def test_no_points_and_points_that_are_nowhere_are_not_walked(view: CursorPointsView):
    view.show_points(points(np.full((4, 2), np.nan)))
    for key in (Key.Key_Right, Key.Key_PageDown, Key.Key_Home):
        QTest.keyClick(view, key)
    view.show_points(NO_POINTS)
    QTest.keyClick(view, Key.Key_Right)
    assert view.row is None


def test_what_lies_aside_is_not_ahead():
    offsets = np.array([[0.0, 0.0], [1.0, 2.0], [5.0, 1.0], [9.0, 0.0], [np.nan, 0.0]])
    assert next_in(offsets, (1.0, 0.0), 0.5) == 2
    assert next_in(offsets, (1.0, 0.0), 6.0) == 3
    assert next_in(offsets, (-1.0, 0.0), 0.5) is None
    assert next_in(np.empty((0, 2)), (1.0, 0.0), 0.5) is None
