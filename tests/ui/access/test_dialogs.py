"""Dialogs as a screen reader meets them: every stop has a name and a description, Tab leads on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QTabBar,
    QToolButton,
    QWidget,
)

from playground.ui.access import install
from playground.ui.appearance.theme import LIGHT
from playground.ui.help.glossary_window import GlossaryWindow
from playground.ui.importing.dialog import ImportDialog
from playground.ui.importing.task import NewestTask
from playground.ui.presenter.key_overview import KeyOverview
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment
from tests.ui.access.interface import interface_of

Text, Role = QAccessible.Text, QAccessible.Role
TABLE = "length,colour,kind\n" + "".join(
    f"{number * 0.7:.1f},{'red' if number % 3 else 'blue'},{'abc'[number % 3]}\n"
    for number in range(60)
)


def stops(dialog: QDialog) -> list[QWidget]:
    """Where Tab leads, round once."""
    found = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if wanted and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def poor(dialog: QDialog) -> list[str]:
    """The stops without a name or a description."""
    found = []
    for stop in stops(dialog):
        told = interface_of(stop)
        if not told.text(Text.Name) or not told.text(Text.Description):
            found.append(f"{type(stop).__name__} {told.text(Text.Name)!r}")
    return found


@pytest.fixture
def window(shared_window):
    return shared_window


@pytest.fixture
def importing(qtbot, tmp_path):
    """The dialog on a table of three columns, which has been read."""
    install()
    bench = Workbench(spiral_experiment())
    task = NewestTask(bench.thread_of_training.gate, bench)
    path = tmp_path / "t.csv"
    path.write_text(TABLE, encoding="utf-8")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ImportDialog(path, task, LIGHT, parent)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.rows is not None)
    yield dialog
    dialog.reject()
    task.stop()
    bench.stop()


def test_the_import_dialog_is_walked_round_in_a_few_stops(qtbot, importing):
    assert poor(importing) == []
    importing.activateWindow()
    qtbot.waitUntil(importing.isActiveWindow)
    importing.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(importing.view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not importing.view


def test_the_glossary_says_what_is_beside_its_words(qtbot):
    install()
    window = GlossaryWindow(LIGHT)
    qtbot.addWidget(window)
    window.show()
    window.choose("softmax")
    assert poor(window) == []
    told = [interface_of(stop).text(Text.Name) for stop in stops(window)]
    assert "Softmax" in told


def test_the_overview_of_keys_says_all_of_them(qtbot):
    install()
    parent = QWidget()
    qtbot.addWidget(parent)
    overview = KeyOverview(LIGHT, parent)
    overview.show()
    said = interface_of(overview).text(Text.Description)
    assert "F11, F5, Esc: Present, and back to the window" in said
    assert said.count(": ") > 15
    assert poor(overview) == []


@pytest.mark.parametrize("kind", ["question", "message"])
def test_a_box_says_at_its_buttons_what_it_is_about(qtbot, window, kind):
    install()
    questions = window.documents.questions
    if kind == "question":
        questions.delete("Digits", lambda _: None)
        said = "Delete the unsaved work on “Digits” for good?"
    else:
        questions.inform("Not saved", "The disk is full.")
        said = "The disk is full."
    box = questions.box
    assert {interface_of(stop).text(Text.Description) for stop in stops(box)} == {said}
    box.close()


def test_the_arrows_of_a_row_of_tabs_say_what_they_show(window):
    install()
    bars = window.findChildren(QTabBar)
    assert bars
    for bar in bars:
        arrows = bar.findChildren(QToolButton)
        said = {interface_of(arrow).text(Text.Description) for arrow in arrows}
        assert said == {"Show the tabs before these", "Show the tabs after these"}
