"""Tab leads through the window as one reads it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from playground.ui.access.reading_order import reading_order, rows_of


@pytest.fixture
def window(shared_window):
    return shared_window


def test_rows_are_read_from_the_left_and_one_after_the_other():
    boxes = [
        QRect(50, 40, 20, 20),
        QRect(60, 2, 30, 24),
        QRect(0, 0, 40, 20),
        QRect(0, 44, 40, 20),
    ]
    assert rows_of(boxes) == [[2, 1], [3, 0]]


def test_tab_leads_to_everything_in_sight_once_and_back_to_the_start(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    stops = reading_order(window)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for _ in stops:
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stops[0]
    assert walked == stops
    qtbot.keyClick(stops[0], Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is stops[-1]


def test_no_stop_is_out_of_sight_when_it_has_the_focus(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for _ in reading_order(window):
        window.focusNextPrevChild(True)
        stop = QApplication.focusWidget()
        # What scrolls is covered by its viewport.
        shown = stop.viewport() if isinstance(stop, QAbstractScrollArea) else stop
        assert not shown.visibleRegion().isEmpty(), stop


def test_the_inspectors_are_read_from_top_to_bottom_and_before_the_diagram(window):
    stops = reading_order(window)
    diagram = stops.index(window.workspace.diagram)
    column = window.data_inspector.parentWidget()
    tops = [
        stop.mapTo(column, QPoint(0, stop.height() // 2)).y()
        for stop in stops
        if column.isAncestorOf(stop)
    ]
    assert max(stops.index(stop) for stop in stops if column.isAncestorOf(stop)) < diagram
    assert all(later >= earlier - 14 for earlier, later in pairwise(tops))
