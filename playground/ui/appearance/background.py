"""The ground that panels stand on: the theme's surface, in a dock, floating and in a picture."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import Theme


def fill_background(widget: QWidget, theme: Theme) -> None:
    """Let `widget` fill itself with the surface colour of `theme`."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.surface))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
