"""A square to draw on with mouse or keys: it keeps the strokes and says when they change.

By keys a pen walks over the square: Space puts it down and lifts it, arrows move it, and Home,
Page Up, End and Page Down move it aslant, as they lie on the keypad.  Backspace takes the last
stroke back, Delete wipes the pad.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.charts.polygon import polygon
from playground.ui.language.numbers import share_text
from playground.ui.picture_parts import Part, Path, notify_part_focused

PEN_SHARE = 0.07
# Nearer points than this, as a share of the side, add nothing to a stroke.
NEAREST = 0.008
# What a key moves the pen by, as a share of the side; with Shift it is a quarter of that.
STEP, FINE_SHARE = 0.04, 0.25
WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Home: (-1, -1),
    Qt.Key.Key_PageUp: (1, -1),
    Qt.Key.Key_End: (-1, 1),
    Qt.Key.Key_PageDown: (1, 1),
}
OWN_KEYS = (*WAYS, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
# The ring that shows where the pen is, in pixels at scale 1, with its rim.
PEN_RADIUS, PEN_RIM = 7.0, 4.0


class DrawingPad(Themed, QWidget):
    """Strokes in shares of the side, 0 to 1, y downwards; says `changed` while one is drawn."""

    changed = Signal()

    # What it is to a screen reader.
    accessible_role = QAccessible.Role.Canvas

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strokes: list[list[tuple[float, float]]] = []
        self._drawing = False
        self.pen = (0.5, 0.5)
        self.is_down = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def strokes(self) -> tuple[np.ndarray, ...]:
        """Each stroke as (n, 2)."""
        return tuple(np.array(stroke) for stroke in self._strokes)

    def clear(self) -> None:
        """An empty pad."""
        self.is_down = False
        if self._strokes:
            self._strokes.clear()
            self._announce()

    def undo_stroke(self) -> None:
        """The last stroke never was."""
        self.is_down = False
        if self._strokes:
            self._strokes.pop()
            self._announce()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Enough for a hand with a mouse."""
        return QSize(24 * GRID, 24 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Still to be drawn on."""
        return QSize(12 * GRID, 12 * GRID)

    def square(self) -> QRectF:
        """The part of the widget that is drawn on."""
        side = min(self.width(), self.height()) - 2.0
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
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
            painter.drawText(
                square, flags, self.tr("Draw a digit: with the mouse, or Space and arrow keys")
            )
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
        if self.hasFocus():
            self._paint_pen(painter, square)
        painter.end()

    def _paint_pen(self, painter: QPainter, square: QRectF) -> None:
        """A ring, filled while the pen is down."""
        x, y = self.pen
        place = QPointF(square.left() + x * square.width(), square.top() + y * square.height())
        radius = PEN_RADIUS * self._theme.scale
        painter.setPen(QPen(QColor(self._theme.surface), PEN_RIM))
        painter.drawEllipse(place, radius, radius)
        painter.setPen(QPen(QColor(self._theme.accent), PEN_RIM / 2))
        if self.is_down:
            painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(place, radius, radius)

    # Keys.

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the pen from the window's shortcuts, which play and step."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the pen, put it down or lift it, take back or wipe."""
        if not _is_own(event):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in WAYS:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move_pen(WAYS[key], STEP * (FINE_SHARE if fine else 1.0))
        elif key == Qt.Key.Key_Space:
            self.is_down = not self.is_down
            if self.is_down:
                self._strokes.append([self.pen])
                self._announce()
        elif key == Qt.Key.Key_Backspace:
            self.undo_stroke()
        else:
            self.clear()
        self.update()
        notify_part_focused(self)

    def _move_pen(self, way: tuple[int, int], by: float) -> None:
        x, y = (
            min(max(place + step * by, 0.0), 1.0) for place, step in zip(self.pen, way, strict=True)
        )
        if (x, y) == self.pen:
            return
        self.pen = (x, y)
        if self.is_down:
            self._strokes[-1].append(self.pen)
            self._announce()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the pen is."""
        super().focusInEvent(event)
        self.update()
        notify_part_focused(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A pen that nobody holds is up."""
        super().focusOutEvent(event)
        self.is_down = False
        self.update()

    # What is told.

    def pen_words(self) -> str:
        """The state and the position of the pen, in words."""
        state = self.tr("pen down") if self.is_down else self.tr("pen up")
        right, down = (share_text(place, 0) for place in self.pen)
        return self.tr("{pen}, {right} from the left, {down} from the top").format(
            pen=state, right=right, down=down
        )

    def stroke_words(self, number: int) -> str:
        """The start and the end of a stroke, in words."""
        first, last = self._strokes[number][0], self._strokes[number][-1]
        ends = [f"{share_text(x, 0)} / {share_text(y, 0)}" for x, y in (first, last)]
        words = self.tr("stroke {number}: from {start} to {end}")
        return words.format(number=number + 1, start=ends[0], end=ends[1])

    def part_count(self, path: Path) -> int:
        """The pen, then the strokes."""
        return 0 if path else 1 + len(self._strokes)

    def part_at(self, path: Path) -> Part | None:
        """The pen, or a stroke by its ends."""
        if len(path) != 1 or path[0] >= self.part_count(()):
            return None
        return Part(self.stroke_words(path[0] - 1) if path[0] else self.pen_words())

    def current_part(self) -> Path | None:
        """The pen."""
        return (0,)

    # Mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down; the right button wipes the pad."""
        if event.button() == Qt.MouseButton.RightButton:
            self.clear()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._drawing, self.is_down = True, False
            self._strokes.append([self._share(event.position())])
            self._announce()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if not self._drawing:
            return
        point, last = self._share(event.position()), self._strokes[-1][-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= NEAREST:
            self._strokes[-1].append(point)
            self._announce()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._drawing = False
        if self._strokes and event.button() == Qt.MouseButton.LeftButton:
            self.pen = self._strokes[-1][-1]

    def _share(self, position: QPointF) -> tuple[float, float]:
        square = self.square()
        x = (position.x() - square.left()) / square.width()
        y = (position.y() - square.top()) / square.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _announce(self) -> None:
        self.update()
        self.changed.emit()


def _is_own(event: QKeyEvent) -> bool:
    """True if a key moves the pen: pressed alone, or with Shift."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return event.key() in OWN_KEYS and held in plain
