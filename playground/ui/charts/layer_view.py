"""A scene without a ground of its own: texts, markers and bars that lie in, or over, a widget.

The mouse goes through it to what is below.  Its items are made once and only told what has changed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QWidget

from playground.ui.appearance.theme import Theme
from playground.ui.charts.markers import Marker, marker_stamp
from playground.ui.charts.scene_view import SceneText, SceneView

# Over bars and lines.
TEXTS = 5


class MarkerItem(QGraphicsPixmapItem):
    """The marker of a class, as a small picture."""

    def __init__(self, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self._stamped: tuple[object, ...] = ()

    def show_marker(self, marker: Marker, size: float, ratio: float, theme: Theme) -> None:
        """Draw `marker`, `size` pixels across, on a screen with `ratio` dots a pixel."""
        stamped = (marker, size, ratio, theme)
        if stamped != self._stamped:
            self._stamped = stamped
            stamp = marker_stamp(marker, size, ratio, theme)
            self.setPixmap(stamp)
            half = stamp.deviceIndependentSize() / 2
            self.setOffset(-half.width(), -half.height())


class LayerView(SceneView):
    """Shows items over the ground of what is around it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet("background: transparent")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._texts: list[SceneText] = []
        self._places: list[tuple[float, float]] = []
        self._used = self._visible = 0

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes, not the ground."""
        super().apply_theme(theme)
        self.setBackground(None)

    # Texts are written one after the other: who writes the same ones again pays nothing.

    def begin_texts(self, kept: int = 0) -> None:
        """Write the first text next, or the one after the first `kept`, which stay as they are."""
        self._used = kept

    def write(self, text: str, left: float, top: float, colour: str, text_font: QFont) -> None:
        """Write `text` with its upper left corner there."""
        if self._used == len(self._texts):
            self._texts.append(self.text_item())
            self._texts[-1].setZValue(TEXTS)
            self._places.append((0.0, 0.0))
        item = self._texts[self._used]
        item.write(text, colour, text_font)
        if (left, top) != self._places[self._used]:
            self._places[self._used] = (left, top)
            item.setPos(left, top)
        if self._used >= self._visible:
            item.show()
        self._used += 1

    def end_texts(self) -> None:
        """Hide what was not written this time."""
        for item in self._texts[self._used : self._visible]:
            item.hide()
        self._visible = self._used

    @property
    def texts(self) -> list[str]:
        """What is written."""
        return [item.text() for item in self._texts[: self._used]]
