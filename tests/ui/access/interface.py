"""What a screen reader asks: the accessible interface of a widget."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def interface_of(widget: QWidget) -> QAccessibleInterface:
    """The accessible interface of `widget`."""
    return QAccessible.queryAccessibleInterface(widget)
