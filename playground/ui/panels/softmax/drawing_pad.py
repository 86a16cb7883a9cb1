"""A square to draw on with the mouse: it keeps the strokes and says when they change."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.charts.polygon import polygon

PEN_SHARE = 0.07
# Nearer points than this, as a share of the side, add nothing to a stroke.
NEAREST = 0.008


class DrawingPad(Themed, QWidget):
    """Strokes in shares of the side, 0 to 1, y downwards; says `changed` while one is drawn."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strokes: list[list[tuple[float, float]]] = []
        self._drawing = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def strokes(self) -> tuple[np.ndarray, ...]:
        """Each stroke as (n, 2)."""
        return tuple(np.array(stroke) for stroke in self._strokes)

    def clear(self) -> None:
        """An empty pad."""
        if self._strokes:
            self._strokes.clear()
            self._announce()

    def take_back(self) -> None:
        """The last stroke never was."""
        if self._strokes:
            self._strokes.pop()
            self._announce()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Enough for a hand with a mouse."""
        return QSize(24 * GRID, 24 * GRID)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Still to be drawn on."""
        return QSize(12 * GRID, 12 * GRID)

    def square(self) -> QRectF:
        """The part of the widget that is drawn on."""
        side = min(self.width(), self.height()) - 2.0
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The square and the strokes; an empty one says what to do."""
        painter, square = QPainter(self), self.square()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(square, 4, 4)
        if not self._strokes:
            painter.setFont(font(self._theme, "label"))
            painter.setPen(QColor(self._theme.muted))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(square, flags, self.tr("Draw a digit with the mouse"))
        pen = QPen(QColor(self._theme.text), PEN_SHARE * square.width())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self.strokes:
            x, y = (stroke * square.width() + (square.left(), square.top())).T
            if len(x) == 1:
                painter.drawPoint(QPointF(x[0], y[0]))
            else:
                painter.drawPolyline(polygon(x, y))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Put the pen down; the right button wipes the pad."""
        if event.button() == Qt.MouseButton.RightButton:
            self.clear()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._drawing = True
            self._strokes.append([self._share(event.position())])
            self._announce()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw on."""
        if not self._drawing:
            return
        point, last = self._share(event.position()), self._strokes[-1][-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= NEAREST:
            self._strokes[-1].append(point)
            self._announce()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Lift the pen."""
        self._drawing = False

    def _share(self, position: QPointF) -> tuple[float, float]:
        square = self.square()
        x = (position.x() - square.left()) / square.width()
        y = (position.y() - square.top()) / square.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _announce(self) -> None:
        self.update()
        self.changed.emit()
