"""A line of text that changes many times a second and never moves anything around it.

A QLabel asks for room anew with every text.  That request climbs to the main window, which answers
by laying out all its docks and bars, each by an animation of its own, for every changed digit and
at a time when the training thread wants the interpreter.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class StillLabel(QWidget):
    """Plain text in one line, always as wide as the `widest` text that it will ever show.

    Its colour is that of the palette until one is given.
    """

    def __init__(self, widest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self._text = self._shorter = ""
        self._colour: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """The text shown."""
        return self._text

    def shown_text(self) -> str:
        """What is painted: the shorter text where the whole one has no room."""
        fits = self.fontMetrics().horizontalAdvance(self._text) <= self.width()
        return self._text if fits or not self._shorter else self._shorter

    def set_text(self, text: str, shorter: str = "") -> None:
        """Show `text`, or `shorter` where that is cut; the same is not painted again."""
        if (text, shorter) != (self._text, self._shorter):
            self._text, self._shorter = text, shorter
            self.setAccessibleDescription(text)
            self.update()

    def set_colour(self, colour: str) -> None:
        """Colour of the text, as #rrggbb."""
        self._colour = QColor(colour)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the widest text in the font of now."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._widest) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """The same: a figure is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setPen(self._colour or self.palette().windowText().color())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), left, self.shown_text())
        painter.end()
