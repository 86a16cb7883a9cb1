"""The names of a chart's curves beside a piece of each line, in as many rows as the width asks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.appearance.themed import Themed
from playground.ui.charts.curve_items import stroke_pen
from playground.ui.charts.curves import Curve, Stroke

SAMPLE_LENGTH = 3 * GRID


class Legend(Themed, QWidget):
    """Draws one entry for each curve that is listed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str, Stroke], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.apply_theme(theme)

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        """Name these curves."""
        entries = tuple((c.name, c.colour, c.stroke) for c in curves if c.listed)
        if entries != self._entries:
            self._entries = entries
            self.setAccessibleName(", ".join(name for name, _, _ in entries))
            self._on_rows()
            self.updateGeometry()
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label")
        self._metrics = QFontMetricsF(self._font)
        self._on_rows()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """A narrow legend takes several rows."""
        self._on_rows()

    def _on_rows(self) -> None:
        rows = 1 + max((row for row, _ in self._places(self.width())), default=0)
        self.setMinimumHeight(round(rows * self._metrics.height()))

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """All in one row."""
        width = sum(self._width(name) for name, _, _ in self._entries)
        return QSize(round(width), round(self._metrics.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """The longest entry, one row."""
        width = max((self._width(name) for name, _, _ in self._entries), default=0.0)
        return QSize(round(width), round(self._metrics.height()))

    def _width(self, name: str) -> float:
        return SAMPLE_LENGTH + self._metrics.horizontalAdvance(name) + 2.5 * GRID

    def _places(self, width: float) -> list[tuple[int, float]]:
        """(row, left edge) of each entry."""
        places, row, left = [], 0, 0.0
        for name, _, _ in self._entries:
            if left and left + self._width(name) - GRID > width:
                row, left = row + 1, 0.0
            places.append((row, left))
            left += self._width(name)
        return places

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw all entries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        line = self._metrics.height()
        places = self._places(self.width())
        rows = 1 + max((row for row, _ in places), default=0)
        above = (self.height() - rows * line) / 2
        for (name, colour, stroke), (row, left) in zip(self._entries, places, strict=True):
            middle = above + (row + 0.5) * line
            painter.setPen(stroke_pen(QColor(colour), stroke))
            painter.drawLine(QPointF(left, middle), QPointF(left + SAMPLE_LENGTH, middle))
            painter.setPen(QColor(self._theme.text))
            start = left + SAMPLE_LENGTH + GRID / 2
            box = QRectF(start, middle - line / 2, self._width(name), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
