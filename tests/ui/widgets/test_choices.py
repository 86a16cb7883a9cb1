"""Choosing by click and by key, and telling only what a person chose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK
from playground.ui.appearance.themed import spread_theme
from playground.ui.widgets.choices import ChoiceField, SegmentedChoice
from playground.ui.widgets.section import Section
from playground.ui.widgets.switch import Switch
from playground.ui.widgets.thumbnail_chooser import ThumbnailChooser
from playground.ui.widgets.toggle_grid import ToggleGrid
from tests.ui.widgets.test_slider_field import turn_wheel

OPTIONS = (("a", "First"), ("b", "Second"), ("c", "Third"))


def put_in_front(qtbot: QtBot, widget: QWidget) -> None:
    """Show `widget` as the active window, so that it can have the focus."""
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_a_segment_is_chosen_by_a_click(qtbot: QtBot) -> None:
    choice = SegmentedChoice("Classes", "How many")
    qtbot.addWidget(choice)
    choice.set_options(OPTIONS)
    choice.show_choice("a")
    first, _, third = choice.findChildren(QToolButton)
    with qtbot.waitSignal(choice.chosen) as said:
        qtbot.mouseClick(third, Qt.MouseButton.LeftButton)
    assert said.args == ["c"]
    assert choice.choice == "c"
    put_in_front(qtbot, choice)
    for _ in range(2):
        down = next(button for button in choice.findChildren(QToolButton) if button.isChecked())
        down.setFocus()
        qtbot.keyClick(down, Qt.Key.Key_Left)
    assert choice.choice == "a"
    assert first.isChecked()


def test_showing_a_segment_says_nothing(qtbot: QtBot) -> None:
    choice = SegmentedChoice("Classes", "How many")
    qtbot.addWidget(choice)
    choice.set_options(OPTIONS)
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_choice("b")
    assert choice.choice == "b"
    choice.set_options(OPTIONS[:1])
    assert choice.choice == ""


def test_a_list_tells_what_was_chosen_and_not_what_was_shown(qtbot: QtBot) -> None:
    field = ChoiceField("Loss", "What is made small", OPTIONS)
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.chosen):
        field.show_choice("b")
    with qtbot.waitSignal(field.chosen) as said:
        qtbot.keyClick(field.box, Qt.Key.Key_Down)
    assert said.args == ["c"]


def test_the_wheel_passes_over_a_list_without_the_focus(qtbot: QtBot) -> None:
    field = ChoiceField("Loss", "What is made small", OPTIONS)
    other = QLineEdit(field)
    qtbot.addWidget(field)
    field.show()
    other.setFocus()
    field.show_choice("b")
    assert not turn_wheel(field.box, -1).isAccepted()
    assert field.choice == "b"


def test_toggles_are_independent(qtbot: QtBot) -> None:
    grid = ToggleGrid("Feature", tuple((key, text, text) for key, text in OPTIONS), columns=2)
    qtbot.addWidget(grid)
    grid.show_chosen(("a",))
    with qtbot.waitSignal(grid.toggled) as said:
        qtbot.mouseClick(grid.buttons["c"], Qt.MouseButton.LeftButton)
    assert said.args == ["c", True]
    with qtbot.waitSignal(grid.toggled) as said:
        qtbot.keyClick(grid.buttons["a"], Qt.Key.Key_Space)
    assert said.args == ["a", False]


def test_a_thumbnail_is_chosen_by_click_and_by_arrow_key(qtbot: QtBot) -> None:
    chooser = ThumbnailChooser("Data", OPTIONS, columns=3)
    qtbot.addWidget(chooser)
    picture = QPixmap(16, 16)
    picture.fill(QColor("red"))
    chooser.set_pictures({"a": picture}, 16)
    put_in_front(qtbot, chooser)
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.show_choice("a")
    with qtbot.waitSignal(chooser.chosen) as said:
        qtbot.mouseClick(chooser.buttons["b"], Qt.MouseButton.LeftButton)
    assert said.args == ["b"]
    chooser.buttons["b"].setFocus()
    with qtbot.waitSignal(chooser.chosen) as said:
        qtbot.keyClick(chooser.buttons["b"], Qt.Key.Key_Right)
    assert said.args == ["c"]
    assert chooser.choice == "c"


def test_a_section_folds_away_what_is_below_it(qtbot: QtBot) -> None:
    section = Section("Data")
    inside = QLineEdit()
    section.add(inside)
    qtbot.addWidget(section)
    section.show()
    assert inside.isVisible()
    qtbot.mouseClick(section.heading, Qt.MouseButton.LeftButton)
    assert not inside.isVisible()
    qtbot.keyClick(section.heading, Qt.Key.Key_Space)
    assert inside.isVisible()


def test_a_section_may_begin_folded(qtbot: QtBot) -> None:
    section = Section("Rare", opened=False)
    inside = QLineEdit()
    section.add(inside)
    qtbot.addWidget(section)
    section.show()
    assert not inside.isVisible()


def test_a_switch_is_thrown_by_click_and_key_and_looks_different(qtbot: QtBot) -> None:
    switch = Switch("Stop early")
    spread_theme(switch, DARK)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    switch.show()
    off = switch.grab().toImage()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()
    assert switch.grab().toImage() != off
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
