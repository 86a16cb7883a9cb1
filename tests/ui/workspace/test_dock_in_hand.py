"""A dock in somebody's hand is let go of before its window is arranged or taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QTabBar, QWidget

from playground.ui.workspace.in_hand import TabPress, cancel_dock_drag
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
    cancel_dock_drag(window)
    assert QWidget.mouseGrabber() is None


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_what_is_put_back_is_no_longer_in_hand(window):
    places = save_places(window)
    dock = hold(window)
    restore_places(window, places)
    assert QWidget.mouseGrabber() is None
    assert not dock.isFloating()


def test_without_a_drag_nothing_is_let_go_of(window):
    cancel_dock_drag(window)
    assert not any(dock.isFloating() for dock in window.findChildren(QDockWidget))


def bar_of(window: QMainWindow, tabs: int) -> QTabBar:
    """The bar of as many docks as tabs of one place; the first is "lower"."""
    first = window.findChild(QDockWidget, "lower")
    window.tabifyDockWidget(first, window.findChild(QDockWidget, "upper"))
    for number in range(tabs - 2):
        dock = QDockWidget(f"dock {number}", window)
        dock.setWidget(QLabel(dock.windowTitle()))
        window.tabifyDockWidget(first, dock)
    QApplication.processEvents()
    return next(bar for bar in window.findChildren(QTabBar) if bar.count() == tabs)


def test_a_tab_that_is_dragged_is_let_go_of_before_docks_are_placed(window):
    """Its bar has the mouse then, and no dock."""
    bar = bar_of(window, 6)
    place = bar.tabRect(0).center()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=place)
    cancel_dock_drag(window)
    before = [bar.tabText(number) for number in range(bar.count())]
    for _ in range(6):
        place += QPoint(30, 0)
        QTest.mouseMove(bar, place)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=place)
    assert [bar.tabText(number) for number in range(bar.count())] == before
    # Without that the tab would have been moved.
    place = bar.tabRect(0).center()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=place)
    for _ in range(6):
        place += QPoint(30, 0)
        QTest.mouseMove(bar, place)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=place)
    assert [bar.tabText(number) for number in range(bar.count())] != before


def test_a_tab_that_is_held_while_its_bar_loses_tabs_is_let_go_of(qtbot, window):
    bar = bar_of(window, 6)
    press = TabPress(window)
    press.watch(bar)
    place = bar.tabRect(5).center()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=place)
    for dock in window.findChildren(QDockWidget)[:4]:
        dock.hide()
    QApplication.processEvents()
    assert 0 < bar.count() < 6
    before = [bar.tabText(number) for number in range(bar.count())]
    for _ in range(6):
        place -= QPoint(30, 0)
        QTest.mouseMove(bar, place)
        QApplication.processEvents()
    assert [bar.tabText(number) for number in range(bar.count())] == before
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=place)


def separator_of(window: QMainWindow) -> QPoint:
    """The middle between the two docks, one above the other."""
    upper, lower = (window.findChild(QDockWidget, name) for name in ("upper", "lower"))
    middle = (upper.geometry().bottom() + lower.geometry().top()) // 2
    return QPoint(upper.geometry().center().x(), middle)


def hover(window: QMainWindow, place: QPoint) -> None:
    there, anywhere = QPointF(place), QPointF(window.mapToGlobal(place))
    QApplication.sendEvent(window, QHoverEvent(QEvent.Type.HoverMove, there, anywhere, there))


def test_the_separator_below_the_mouse_is_forgotten_before_docks_are_placed(window):
    """Qt asks for its place when the mouse moves on, and another arrangement may have none."""
    hover(window, separator_of(window))
    assert window.cursor().shape() == Qt.CursorShape.SplitVCursor
    cancel_dock_drag(window)
    assert window.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_separator_that_is_held_is_let_go_of_before_docks_are_placed(window):
    place, upper = separator_of(window), window.findChild(QDockWidget, "upper")
    height = upper.height()
    hover(window, place)
    for lets_go in (True, False):
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=place)
        if lets_go:
            cancel_dock_drag(window)
        QTest.mouseMove(window, place + QPoint(0, 40))
        QApplication.processEvents()
        assert (upper.height() == height) is lets_go
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=place)
