"""Panels are moved, stacked, floated and resized by keys, as a drag of their frames would."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from playground.ui.main_window import MainWindow
from playground.ui.panels.panel import panel_around

Key, Area = Qt.Key, Qt.DockWidgetArea
pytestmark = pytest.mark.qt_log_ignore(
    # Off-screen a menu has the keyboard all the same.
    "does not support grabbing the keyboard",
    extend=True,
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(shared_window: MainWindow) -> MainWindow:
    """The window of this file, as new."""
    return shared_window


@pytest.fixture
def loss(qtbot, window):
    """The dock of the loss, which has the focus by F6."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panels = window.visible_panels()
    qtbot.waitUntil(lambda: window.workspace.is_in_sight("loss"))
    for _ in panels:
        qtbot.keyClick(window, Key.Key_F6)
        if focused_panel() == "loss":
            return window.docks["loss"]
    raise AssertionError("F6 does not lead to the loss")


def focused_panel() -> str:
    panel = panel_around(QApplication.focusWidget())
    return "" if panel is None else panel.name


def choose(qtbot, window, *keys: Key) -> None:
    """Open the menu by its key, and press the letters of its entries."""
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F7, CONTROL)
    for key in keys:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), key
        qtbot.keyClick(menu, key)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_a_letter_puts_the_panel_alone_at_an_edge_and_leaves_it_the_focus(qtbot, window, loss):
    assert window.tabifiedDockWidgets(loss)
    for letter, area in (
        (Key.Key_L, Area.LeftDockWidgetArea),
        (Key.Key_T, Area.TopDockWidgetArea),
        (Key.Key_B, Area.BottomDockWidgetArea),
        (Key.Key_R, Area.RightDockWidgetArea),
    ):
        choose(qtbot, window, letter)
        assert window.dockWidgetArea(loss) == area
        assert window.tabifiedDockWidgets(loss) == []
        qtbot.waitUntil(lambda: focused_panel() == "loss")
        assert window.workspace.is_in_sight("loss")
        assert "Loss is at the " in window.status.message.text()


def test_the_first_entry_is_ready_for_the_arrow_keys(qtbot, window, loss):
    choose(qtbot, window, Key.Key_Down, Key.Key_Return)
    assert window.dockWidgetArea(loss) == Area.RightDockWidgetArea
    choose(qtbot, window, Key.Key_Return)
    assert window.dockWidgetArea(loss) == Area.LeftDockWidgetArea


def test_the_panel_becomes_a_tab_beside_another_in_front_of_it(qtbot, window, loss):
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F7, CONTROL)
    menu = window.menus.move_menu
    qtbot.keyClick(menu, Key.Key_A)
    tabs = QApplication.activePopupWidget()
    others = [action.text() for action in tabs.actions()]
    assert "Decision map" in others
    assert "Loss" not in others
    for _ in range(others.index("Decision map")):
        qtbot.keyClick(tabs, Key.Key_Down)
    qtbot.keyClick(tabs, Key.Key_Return)
    assert window.docks["decision"] in window.tabifiedDockWidgets(loss)
    qtbot.waitUntil(lambda: window.workspace.is_in_sight("loss"))
    assert not window.workspace.is_in_sight("decision")
    assert "beside “Decision map”" in window.status.message.text()


def test_the_panel_floats_and_comes_back_and_f6_leads_out_of_it(qtbot, window, loss):
    choose(qtbot, window, Key.Key_O)
    assert loss.isFloating()
    assert loss.width() > 300
    qtbot.waitUntil(lambda: focused_panel() == "loss" and loss.isActiveWindow())
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F6)
    qtbot.waitUntil(lambda: focused_panel() not in ("", "loss") and window.isActiveWindow())
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: focused_panel() == "loss" and loss.isActiveWindow())
    choose(qtbot, window, Key.Key_O)
    assert not loss.isFloating()
    qtbot.waitUntil(lambda: focused_panel() == "loss" and window.isActiveWindow())


def test_the_panel_grows_and_shrinks_by_steps(qtbot, window, loss):
    before = loss.size()
    choose(qtbot, window, Key.Key_W)
    assert loss.width() > before.width()
    choose(qtbot, window, Key.Key_N)
    assert loss.width() == before.width()
    choose(qtbot, window, Key.Key_H)
    higher = loss.height()
    assert higher > before.height()
    choose(qtbot, window, Key.Key_E)
    assert loss.height() < higher


def test_reset_layout_takes_all_moves_back(qtbot, window, loss):
    choose(qtbot, window, Key.Key_L)
    choose(qtbot, window, Key.Key_O)
    qtbot.waitUntil(loss.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_F7, CONTROL)
    menu = QApplication.activePopupWidget()
    qtbot.keyClick(menu, Key.Key_Up)
    qtbot.keyClick(menu, Key.Key_Return)
    assert not loss.isFloating()
    assert window.dockWidgetArea(loss) == Area.RightDockWidgetArea
    assert window.docks["accuracy"] in window.tabifiedDockWidgets(loss)


def test_the_inspectors_are_moved_too_and_the_network_says_that_it_stays(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.workspace.diagram.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(window.workspace.diagram, Key.Key_F7, CONTROL)
    assert QApplication.activePopupWidget() is None
    assert "The network stays in the middle" in window.status.message.text()
    window.training_inspector.step.batch.setFocus(Qt.FocusReason.TabFocusReason)
    choose(qtbot, window, Key.Key_R)
    assert window.dockWidgetArea(window.inspector_dock) == Area.RightDockWidgetArea


def test_the_menu_bar_leads_there_for_the_panel_that_had_the_focus(qtbot, window, loss):
    view = window.menus.move_menu.menuAction().associatedObjects()
    assert any(isinstance(menu, QMenu) and menu.title() == "&View" for menu in view)
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    window.menus.move_menu.aboutToShow.emit()
    heading = window.menus.move_menu.actions()[0]
    assert heading.text() == "Loss"
    assert not heading.isEnabled()
