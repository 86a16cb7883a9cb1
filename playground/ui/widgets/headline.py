"""A sentence that changes with every frame, painted in place so that no layout ever moves."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import Theme, font
from playground.ui.appearance.themed import Themed

MAX_ROWS = 3
# How often another height may lead to another width before it is left at that.
MAX_TURNS = 2


class Headline(Themed, QWidget):
    """One sentence in the size of values, or of labels where it would need a second row.

    It is as high as `longest` needs, whatever it says now, in `rows` at most.
    """

    def __init__(
        self, theme: Theme, longest: str, parent: QWidget | None = None, rows: int = MAX_ROWS
    ) -> None:
        super().__init__(parent)
        self._longest = longest
        self._most_rows = rows
        self._text = ""
        self._warning = False
        self._is_settling = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.apply_theme(theme)

    def show_text(self, text: str, warning: bool = False) -> None:
        """Show `text`."""
        if (text, warning) != (self._text, self._warning):
            self._text, self._warning = text, warning
            self.update()

    @property
    def text(self) -> str:
        """The text that is shown."""
        return self._text

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._fonts = [font(theme, role, tabular=True) for role in ("value", "label")]
        self._on_rows()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row of the larger size."""
        metrics = QFontMetricsF(self._fonts[0])
        return QSize(
            round(metrics.horizontalAdvance(self._longest)) + 2, round(metrics.lineSpacing())
        )

    def minimumSizeHint(self) -> QSize:
        """As many rows of the smaller size as there may be."""
        metrics = QFontMetricsF(self._fonts[1])
        width = metrics.horizontalAdvance(self._longest) / (self._most_rows - 0.5)
        return QSize(round(width), round(metrics.lineSpacing()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow it takes more rows."""
        self._on_rows()

    def _on_rows(self) -> None:
        """Take the rows that this width needs.

        A layout may answer another height with another width at once, where a scroll bar comes and
        goes with it, and so without an end.
        """
        if self._is_settling:
            return
        self._is_settling = True
        for _ in range(MAX_TURNS):
            height = self._height_of_rows()
            if height == self.minimumHeight():
                break
            self.setMinimumHeight(height)
        self._is_settling = False

    def _height_of_rows(self) -> int:
        self._font = self._fonts[0 if self.sizeHint().width() <= self.width() else 1]
        metrics = QFontMetricsF(self._font)
        width = metrics.horizontalAdvance(self._longest)
        full = width <= self.width()
        rows = 1 if full else min(self._most_rows, self._wrapped_rows(metrics, width))
        return rows * math.ceil(metrics.lineSpacing()) + 1

    def _wrapped_rows(self, metrics: QFontMetricsF, width: float) -> int:
        """The rows that `longest`, so many pixels long, takes, and those of others as long.

        Words do not fill a row to its end, and long ones in narrow rows much less.
        """
        room = QRectF(0, 0, max(1, self.width()), 1e6)
        wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._longest)
        rows = round(wrapped.height() / metrics.lineSpacing())
        return max(rows, 1 + int(1.1 * width / max(1, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sentence."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.warning if self._warning else self._theme.text))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(self.rect()), int(flags), self._text)
        painter.end()
