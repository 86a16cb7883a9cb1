"""Keys that belong to the widget with the focus before they are shortcuts of the window."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def claim_all(event: QEvent) -> bool:
    """True if Qt asks by `event` whose some key is: it is answered, and no shortcut follows."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    event.accept()
    return True


def claim(event: QEvent, keys: Collection[int], *, with_shift: bool = False) -> bool:
    """True if Qt asks by `event` whose one of `keys` is: it is answered, and no shortcut follows.

    They are pressed alone, on the keypad too, or `with_shift`.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    allowed = Qt.KeyboardModifier.KeypadModifier
    if with_shift:
        allowed |= Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & ~allowed or event.key() not in keys:
        return False
    event.accept()
    return True
