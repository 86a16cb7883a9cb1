"""The choice of the kind of data by its picture, drawn from real samples once it is seen."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from playground.data import KINDS
from playground.ui.appearance.restyling import SLICE_SECONDS
from playground.ui.appearance.theme import Theme
from playground.ui.appearance.themed import Themed
from playground.ui.editor.inspectors.data_thumbnails import thumbnail
from playground.ui.widgets.thumbnail_chooser import ThumbnailChooser

SIDE = 42


class KindChooser(Themed, ThumbnailChooser):
    """A button for each kind of data; the pictures come after the window, not to delay that."""

    def __init__(
        self, theme: Theme, name: str, tips: dict[str, str], parent: QWidget | None = None
    ) -> None:
        """`tips` are the tooltips of the buttons by kind."""
        options = tuple((kind, tips[kind]) for kind in KINDS)
        super().__init__(name, options, parent=parent)
        self._theme = theme
        self._missing = list(KINDS)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._draw_some)

    @property
    def _side(self) -> int:
        return round(SIDE * self._theme.scale)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes; the pictures are drawn anew where they are seen."""
        self._theme = theme
        self._missing = list(KINDS)
        self._draw_soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the room of the pictures, and draw them when the window stands."""
        super().showEvent(event)
        self._draw_soon()

    def _draw_soon(self) -> None:
        if self._missing and self.isVisible():
            self.set_pictures({}, self._side)
            self._next.start()

    def draw_all(self) -> None:
        """Draw what is missing at once, for a picture of the window."""
        while self._missing and self.isVisible():
            self._draw_some()

    @Slot()
    def _draw_some(self) -> None:
        """Draw as many as there is time for before the window has to answer again."""
        if not self.isVisible():
            return
        side, ratio = self._side, self.devicePixelRatioF()
        end = time.perf_counter() + SLICE_SECONDS
        pictures = {}
        while self._missing:
            kind = self._missing.pop(0)
            pictures[kind] = thumbnail(kind, self._theme, side, ratio)
            if time.perf_counter() >= end:
                break
        self.set_pictures(pictures, side)
        if self._missing:
            self._next.start()
