"""A column of widgets that scrolls where it is higher than its room, as at large text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from playground.ui.widgets.settling_scroll import SettlingScroll


class ColumnScroll(SettlingScroll):
    """Shows `inner` as wide as itself, upright scrolling only, on the ground of what is around."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        # Taking a widget over lets it fill itself.
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
