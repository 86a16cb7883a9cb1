"""A confusion matrix: true classes down, predicted classes across, a count in every cell.

The ground of a cell is its share of the true class: blue-ish accent where right, the colour of
errors where wrong.  The view draws counts and says which cell the mouse is on.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font, rgb

Cell = tuple[int, int]
CENTRE = Qt.AlignmentFlag.AlignCenter
# The ground of a cell that holds its whole row.
STRONGEST = 0.85


class ConfusionView(QWidget):
    """Draws counts (classes, classes); `hovered_changed` and `clicked` say where the mouse is."""

    hovered_changed = Signal()
    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = np.zeros((0, 0), dtype=np.int64)
        self._names: tuple[str, ...] = ()
        self._chosen: Cell | None = None
        self.hovered: Cell | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    def show_counts(self, counts: np.ndarray, names: tuple[str, ...], chosen: Cell | None) -> None:
        """Draw these counts; `chosen` is framed."""
        same = np.array_equal(counts, self._counts) and names == self._names
        if same and chosen == self._chosen:
            return
        self._counts, self._names, self._chosen = counts, names, chosen
        self.update()

    @property
    def counts(self) -> np.ndarray:
        """What is shown, (classes, classes)."""
        return self._counts

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Legible counts."""
        line = self._metrics.height()
        return QSize(round(12 * line), round(10 * line))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Still to be recognised."""
        line = self._metrics.height()
        return QSize(round(8 * line), round(6 * line))

    # Where things are.

    def matrix_box(self) -> QRectF:
        """Where the cells are."""
        line = self._metrics.height()
        left = line + self._name_width() + GRID / 2
        return QRectF(
            left,
            2 * line,
            max(self.width() - left - 2, 1.0),
            max(self.height() - 2 * line - 2, 1.0),
        )

    def cell_box(self, cell: Cell) -> QRectF:
        """Where one cell is."""
        box, classes = self.matrix_box(), max(1, len(self._names))
        width, height = box.width() / classes, box.height() / classes
        row, column = cell
        left, top = round(box.left() + column * width), round(box.top() + row * height)
        right, low = round(box.left() + (column + 1) * width), round(box.top() + (row + 1) * height)
        return QRectF(left, top, right - left - 1, low - top - 1)

    def cell_at(self, position: QPointF) -> Cell | None:
        """The cell at a pixel."""
        box, classes = self.matrix_box(), len(self._names)
        if not classes or not box.contains(position):
            return None
        row = int((position.y() - box.top()) / box.height() * classes)
        column = int((position.x() - box.left()) / box.width() * classes)
        return min(row, classes - 1), min(column, classes - 1)

    def _name_width(self) -> float:
        widest = max((self._metrics.horizontalAdvance(name) for name in self._names), default=0.0)
        return min(widest, self.width() / 4)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Names, cells, frames."""
        painter = QPainter(self)
        painter.setFont(self._font)
        totals = np.maximum(self._counts.sum(axis=1), 1)
        for row in range(len(self._counts)):
            for column in range(len(self._counts)):
                count = int(self._counts[row, column])
                self._paint_cell(painter, (row, column), count, count / int(totals[row]))
        self._paint_names(painter)
        for cell, colour in ((self.hovered, self._theme.muted), (self._chosen, self._theme.accent)):
            if cell is not None and max(cell) < len(self._names):
                painter.setPen(QPen(QColor(colour), 2))
                painter.drawRect(self.cell_box(cell).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: Cell, count: int, share: float) -> None:
        theme, box = self._theme, self.cell_box(cell)
        strong = theme.accent if cell[0] == cell[1] else theme.error
        # The root lets a single mistake among many be seen.
        ground = mixed(theme.raised, strong, round(STRONGEST * share**0.5, 2))
        painter.fillRect(box, QColor(ground))
        if count == 0 and cell[0] != cell[1]:
            return
        text = str(count)
        if self._metrics.horizontalAdvance(text) <= box.width() and self._high_enough(box):
            painter.setPen(QColor(readable_on(ground, theme)))
            painter.drawText(box, CENTRE, text)

    def _paint_names(self, painter: QPainter) -> None:
        line, box = self._metrics.height(), self.matrix_box()
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(QRectF(box.left(), 0, box.width(), line), CENTRE, self.tr("predicted"))
        painter.save()
        painter.setTransform(QTransform().translate(0, box.center().y()).rotate(-90), True)
        half = box.height() / 2
        painter.drawText(QRectF(-half, 0, 2 * half, line), CENTRE, self.tr("true"))
        painter.restore()
        painter.setPen(QColor(self._theme.text))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, name in enumerate(self._names):
            cell = self.cell_box((number, number))
            across = QRectF(cell.left(), line, cell.width(), line)
            painter.drawText(across, CENTRE, self._cut(name, across.width()))
            down = QRectF(line, cell.top(), self._name_width(), cell.height())
            if self._high_enough(down):
                painter.drawText(down, right, self._cut(name, down.width()))

    def _high_enough(self, box: QRectF) -> bool:
        """Whether figures in `box` keep clear of those in the next row; the colour says it else."""
        return self._metrics.capHeight() + 2 <= box.height()

    def _cut(self, name: str, width: float) -> str:
        return self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, width + 1)

    # Mouse.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Another cell may be under the mouse."""
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """None is."""
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Say that the hovered cell was clicked."""
        self._hover(self.cell_at(event.position()))
        self.clicked.emit()

    def _hover(self, cell: Cell | None) -> None:
        if cell != self.hovered:
            self.hovered = cell
            self.update()
            self.hovered_changed.emit()


@lru_cache(maxsize=1024)
def mixed(first: str, second: str, share: float) -> str:
    """The #rrggbb colour `share` of the way from `first` to `second`."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    return "#{:02x}{:02x}{:02x}".format(*(round(a + share * (b - a)) for a, b in pairs))


def readable_on(ground: str, theme: Theme) -> str:
    """The one of the theme's text and surface that stands out more from `ground`."""
    return max((theme.text, theme.surface), key=lambda colour: contrast(colour, ground))


@lru_cache(maxsize=2048)
def contrast(first: str, second: str) -> float:
    """Contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.1)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in rgb(colour))
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
