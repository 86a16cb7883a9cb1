"""Widths of texts, each measured once: asking Qt takes longer than drawing a short one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

# Figures change all the time; beyond so many texts the memory begins anew.
MAX_TEXTS = 4096


class TextMetrics:
    """The metrics of one font, in pixels."""

    def __init__(self, font: QFont) -> None:
        self._qt = QFontMetricsF(font)
        self._height = self._qt.height()
        self._widths: dict[str, float] = {}

    def height(self) -> float:
        """From the highest to the lowest of a line."""
        return self._height

    def capHeight(self) -> float:
        """From the baseline to the top of a capital letter."""
        return self._qt.capHeight()

    def horizontalAdvance(self, text: str) -> float:
        """From the beginning of `text` to what would follow it."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= MAX_TEXTS:
                self._widths.clear()
            width = self._widths[text] = self._qt.horizontalAdvance(text)
        return width

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float) -> str:
        """`text`, shortened where it is wider than `width`."""
        if self.horizontalAdvance(text) <= width:
            return text
        return self._qt.elidedText(text, mode, width)
