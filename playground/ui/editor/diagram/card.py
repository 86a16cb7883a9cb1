"""The inset beside what is hovered: a title and a few figures, large enough for the last row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.editor.diagram.layout import Box
from playground.ui.editor.diagram.readings import Reading

DISTANCE = 12.0
CORNER = 6.0


class Card:
    """Draws one reading; owns nothing but the fonts of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._title = font(theme, "label", bold=True)
        self._name = font(theme, "label")
        self._value = font(theme, "value", bold=True, tabular=True)

    def draw(self, painter: QPainter, reading: Reading, beside: Box, room: QRectF) -> None:
        """Draw `reading` next to the box `beside`, inside `room`."""
        pad = GRID * self._theme.scale
        widths, heights = self._measure(reading)
        area = QRectF(0, 0, widths + 2 * pad, sum(heights) + 2 * pad)
        area.moveTopLeft(place_beside(area, beside, room, DISTANCE * self._theme.scale))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.separator), 1.0))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(area, CORNER, CORNER)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._write(painter, reading, area.adjusted(pad, pad, -pad, -pad), heights)

    def _measure(self, reading: Reading) -> tuple[float, list[float]]:
        title, name, value = (QFontMetricsF(f) for f in (self._title, self._name, self._value))
        gap = 3 * GRID
        widths = [title.horizontalAdvance(reading.title)]
        heights = [title.height() + 2]
        for label, figure in reading.lines:
            widths.append(name.horizontalAdvance(label) + gap + value.horizontalAdvance(figure))
            heights.append(value.height())
        if reading.hint:
            widths.append(name.horizontalAdvance(reading.hint))
            heights.append(name.height() + 2)
        return max(widths), heights

    def _write(
        self, painter: QPainter, reading: Reading, area: QRectF, heights: list[float]
    ) -> None:
        flags = Qt.AlignmentFlag
        y = area.top()
        rows: list[tuple[str, str]] = [(reading.title, ""), *reading.lines]
        if reading.hint:
            rows.append((reading.hint, ""))
        for number, ((label, figure), height) in enumerate(zip(rows, heights, strict=True)):
            line = QRectF(area.left(), y, area.width(), height)
            title = number == 0
            self._show_sentence(painter, self._title if title else self._name, title, line, label)
            if figure:
                painter.setFont(self._value)
                painter.setPen(QColor(self._theme.text))
                painter.drawText(line, flags.AlignRight | flags.AlignVCenter, figure)
            y += height

    def _show_sentence(
        self, painter: QPainter, chosen: QFont, strong: bool, line: QRectF, text: str
    ) -> None:
        painter.setFont(chosen)
        painter.setPen(QColor(self._theme.text if strong else self._theme.muted))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags, text)


def place_beside(area: QRectF, beside: Box, room: QRectF, distance: float) -> QPointF:
    """The place for `area`: right of `beside`, else left of it, always inside `room`."""
    x, y, width, height = beside
    left = x + width + distance
    if left + area.width() > room.right():
        left = x - distance - area.width()
    left = max(room.left(), min(left, room.right() - area.width()))
    top = y + height / 2 - area.height() / 2
    top = max(room.top(), min(top, room.bottom() - area.height()))
    return QPointF(left, top)
