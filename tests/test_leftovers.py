from __future__ import annotations

import threading

from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QVBoxLayout, QWidget

from tests.leftovers import leftovers, things_alive


def test_a_test_that_leaves_nothing_is_not_blamed(qapp):
    before = things_alive()
    QLabel("gone at once").show()
    assert leftovers(before) == []


def test_a_window_that_stays_is_named_once_and_taken_away(qapp):
    before = things_alive()
    window = QWidget()
    window.setObjectName("editor")
    QVBoxLayout(window).addWidget(QLabel("inside"))
    assert leftovers(before) == ["window editor"]
    assert leftovers(before) == []


def test_a_hidden_window_in_a_circle_of_references_is_nobody_s(qapp):
    before = things_alive()
    window = QWidget()
    window.myself = window
    del window
    assert leftovers(before) == []


def test_a_running_timer_is_named_with_its_owner(qapp):
    before = things_alive()
    window = QWidget()
    timer = QTimer(window)
    timer.setObjectName("frames")
    timer.start(1000)
    assert leftovers(before) == ["window QWidget", "timer frames of QWidget"]
    assert not timer.isActive()


def test_a_timer_of_a_window_that_tests_share_is_not_left_behind(qapp):
    shared = QWidget()
    before = things_alive()
    timer = QTimer(QLabel("inside", shared))
    timer.start(1000)
    assert leftovers(before) == []
    assert timer.isActive()
    shared.deleteLater()


def test_a_menu_of_a_window_that_tests_share_goes_with_it_and_a_dialog_of_it_is_named(qapp):
    shared = QWidget()
    before = things_alive()
    menu, dialog = QMenu(shared), QDialog(shared)
    dialog.setObjectName("question")
    assert leftovers(before) == ["window question of QWidget"]
    assert menu.parent() is shared
    shared.deleteLater()


def test_a_running_thread_is_named(qapp):
    before = things_alive()
    goes_on = threading.Event()
    thread = threading.Thread(target=goes_on.wait, name="trainer")
    thread.start()
    found = leftovers(before)
    goes_on.set()
    thread.join()
    assert found == ["thread trainer"]
    assert leftovers(before) == []


def test_a_running_qt_thread_is_named(qapp):
    before = things_alive()
    thread = QThread()
    thread.setObjectName("worker")
    thread.start()
    found = leftovers(before)
    thread.quit()
    thread.wait()
    assert found == ["running thread worker"]
    assert leftovers(before) == []
