"""The choice of the kind of data by its picture, drawn from real samples once it is seen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from playground.data import KINDS
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
        self._drawn = False

    @property
    def _side(self) -> int:
        return round(SIDE * self._theme.scale)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes; the pictures are drawn anew where they are seen."""
        self._theme = theme
        self._drawn = False
        self._draw_missing()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the room of the pictures, and draw them when the window stands."""
        super().showEvent(event)
        if not self._drawn:
            self.set_pictures({}, self._side)
            QTimer.singleShot(0, self, self._draw_missing)

    @Slot()
    def _draw_missing(self) -> None:
        if self._drawn or not self.isVisible():
            return
        side, ratio = self._side, self.devicePixelRatioF()
        pictures = {kind: thumbnail(kind, self._theme, side, ratio) for kind in KINDS}
        self.set_pictures(pictures, side)
        self._drawn = True
