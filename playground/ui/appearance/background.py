"""The ground that panels stand on: the theme's surface, in a dock, floating and in a picture."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


def fill_background(widget: QWidget) -> None:
    """Let `widget` fill itself with the surface colour of the palette, under any theme."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)
