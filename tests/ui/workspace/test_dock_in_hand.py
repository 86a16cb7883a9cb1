"""A dock in somebody's hand is let go of before its window is arranged or taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QWidget

from playground.ui.workspace.dock import cancel_dock_drag
from playground.ui.workspace.placing import restore_places, save_places

PLACE, STEP = QPoint(20, 8), QPoint(60, 40)


@pytest.fixture
def window(qtbot) -> QMainWindow:
    """Two docks at one side, the upper one dragged away and held."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLabel("centre"))
    docks = [QDockWidget(name, window) for name in ("upper", "lower")]
    for dock in docks:
        dock.setObjectName(dock.windowTitle())
        dock.setWidget(QLabel(dock.windowTitle()))
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    return window


def hold(window: QMainWindow) -> QDockWidget:
    dock, place = window.findChild(QDockWidget, "upper"), QPoint(PLACE)
    QTest.mousePress(dock, Qt.MouseButton.LeftButton, pos=place)
    for _ in range(6):
        place += STEP
        QTest.mouseMove(dock, place)
    assert dock.isFloating()
    assert QWidget.mouseGrabber() is dock
    return dock


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_dock_that_is_dragged_is_dropped(window):
    hold(window)
    cancel_dock_drag()
    assert QWidget.mouseGrabber() is None


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_what_is_put_back_is_no_longer_in_hand(window):
    places = save_places(window)
    dock = hold(window)
    restore_places(window, places)
    assert QWidget.mouseGrabber() is None
    assert not dock.isFloating()


def test_without_a_drag_nothing_is_let_go_of(window):
    cancel_dock_drag()
    assert not any(dock.isFloating() for dock in window.findChildren(QDockWidget))
