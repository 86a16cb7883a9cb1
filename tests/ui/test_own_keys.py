"""Which keys a widget keeps from the window's shortcuts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from playground.ui.own_keys import claim

KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Enter)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD, CONTROL = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ControlModifier


def asked(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.ignore()
    return event


@pytest.mark.parametrize("held", [NONE, KEYPAD])
def test_a_key_is_claimed_on_the_keypad_too(held):
    event = asked(Qt.Key.Key_Left, held)
    assert claim(event, KEYS)
    assert event.isAccepted()


@pytest.mark.parametrize(("held", "with_shift"), [(CONTROL, True), (SHIFT, False)])
def test_with_other_modifiers_it_is_a_shortcut_of_the_window(held, with_shift):
    event = asked(Qt.Key.Key_Left, held)
    assert not claim(event, KEYS, with_shift=with_shift)
    assert not event.isAccepted()


def test_shift_is_claimed_where_it_means_something():
    assert claim(asked(Qt.Key.Key_Left, SHIFT), KEYS, with_shift=True)


def test_other_keys_and_the_press_itself_are_let_by():
    assert not claim(asked(Qt.Key.Key_Right), KEYS)
    assert not claim(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, NONE), KEYS)
