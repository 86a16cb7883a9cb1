"""A confusion matrix: true classes down, predicted classes across, a count in every cell.

The ground of a cell is its share of the true class: blue-ish accent where right, the colour of
errors where wrong.  The view draws counts and says which cell the mouse is on.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme, rgb
from playground.ui.charts.matrix_view import Cell, MatrixView
from playground.ui.charts.plane_colours import whole_colours
from playground.ui.charts.plane_items import LinesItem
from playground.ui.charts.scene_view import SceneText, line_pen
from playground.ui.charts.text_metrics import TextMetrics

# The ground of a cell that holds its whole row.
STRONGEST = 0.85
# Names shrink to this many pixels; where that is still too large fewer rows are seen at once.
SMALLEST_TEXT = 8


class ConfusionView(MatrixView):
    """Draws counts (classes, classes); `hovered_changed` and `clicked` say where the mouse is.

    Every row that is seen has its name beside it.
    """

    has_cursor = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._counts = np.zeros((0, 0), dtype=np.int64)
        self._names: tuple[str, ...] = ()
        self._chosen: Cell | None = None
        self._texts: dict[Cell, SceneText] = {}
        self._down: list[SceneText] = []
        self._across: list[SceneText] = []
        super().__init__(theme, parent)
        self.hovered_changed.connect(self._show_frames)

    def _make_items(self) -> None:
        super()._make_items()
        self._gaps = LinesItem()
        self.box.addItem(self._gaps, ignoreBounds=True)
        self._titles = (self.text_item(), self.text_item())
        self._titles[1].setRotation(-90)

    def show_counts(self, counts: np.ndarray, names: tuple[str, ...], chosen: Cell | None) -> None:
        """Draw these counts; `chosen` is framed."""
        same = np.array_equal(counts, self._counts) and names == self._names
        if same and chosen == self._chosen:
            return
        renamed = names != self._names
        before, self._counts, self._names = self._counts, counts, names
        self._chosen = chosen
        same_size = before.shape == counts.shape
        self._draw(np.flatnonzero((before != counts).any(axis=1)) if same_size else None)
        if renamed:
            self._arrange()
            self.show_all()
        self._show_frames()

    @property
    def counts(self) -> np.ndarray:
        """The counts that are shown, (classes, classes)."""
        return self._counts

    @property
    def hovered(self) -> Cell | None:
        """The cell under the mouse."""
        return self.cell

    def row_names(self) -> tuple[str, ...]:
        """The names that stand beside rows, from the top."""
        return tuple(item.text() for item in self._down if item.isVisible())

    def column_names(self) -> tuple[str, ...]:
        """The names that stand above columns, from the left."""
        return tuple(item.text() for item in self._across if item.isVisible())

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._gaps.setPen(line_pen(theme.surface))
        self.box.setBorder(None)
        self._draw()
        self._show_frames()

    def sizeHint(self) -> QSize:
        """Legible counts."""
        line = self._metrics.height()
        return QSize(round(12 * line), round(10 * line))

    def minimumSizeHint(self) -> QSize:
        """Still to be recognised."""
        line = self._metrics.height()
        return QSize(round(8 * line), round(6 * line))

    # Where things are.

    def margins(self) -> QMarginsF:
        """Names on the left and above, each with what it names."""
        line = self._metrics.height()
        return QMarginsF(line + self._name_width() + GRID / 2, 2 * line, 2, 2)

    def _name_width(self) -> float:
        widest = max((self._metrics.horizontalAdvance(name) for name in self._names), default=0.0)
        return min(widest, self.width() / 4)

    def named_width(self) -> float:
        """The width at which every name stands whole, above its column and beside its row."""
        line = self._metrics.height()
        widest = max((self._metrics.horizontalAdvance(name) for name in self._names), default=0.0)
        return line + widest + GRID + len(self._names) * (widest + GRID)

    def rows_at_once(self) -> int:
        """The number of rows whose names fit."""
        return max(1, min(len(self._names), int(self.matrix_box().height() // SMALLEST_TEXT)))

    def show_all(self) -> None:
        """All columns, and of the rows as many as can be named; a drag shows the others."""
        classes = max(len(self._names), 1)
        self.box.setRange(xRange=(0, classes), yRange=(0, self.rows_at_once()), padding=0.0)

    # Drawing.

    def grounds(self) -> np.ndarray:
        """The colour of every cell, (classes, classes, 3) uint8."""
        totals = np.maximum(self._counts.sum(axis=1, keepdims=True), 1)
        # The root lets a single mistake among many be seen.
        strength = STRONGEST * np.sqrt(self._counts / totals)
        right = np.eye(len(self._counts), dtype=bool)[..., None]
        plain, accent, error = (
            np.array(rgb(colour), dtype=float)
            for colour in (self._theme.raised, self._theme.accent, self._theme.error)
        )
        strong = np.where(right, accent, error)
        return whole_colours(plain + strength[..., None] * (strong - plain))

    def _draw(self, rows: np.ndarray | None = None) -> None:
        """Draw what has changed in `rows`, or everything."""
        classes = len(self._counts)
        if not classes:
            return
        grounds = self.grounds()
        self.show_colours(grounds)
        if rows is None:
            places = range(1, classes)
            self._gaps.show_lines(
                [np.array([(0.0, k), (classes, k)]) for k in places]
                + [np.array([(k, 0.0), (k, classes)]) for k in places],
                smooth=False,
            )
        self._write_counts(grounds, np.arange(classes) if rows is None else rows)

    def _write_counts(self, grounds: np.ndarray, rows: np.ndarray) -> None:
        """The counts of `rows`, where there is room; a zero beside the diagonal says nothing."""
        for cell in [cell for cell in self._texts if max(cell) >= len(self._counts)]:
            self.scene().removeItem(self._texts.pop(cell))
        box = self.cell_box((0, 0))
        widest = self._metrics.horizontalAdvance(str(self._counts.max(initial=0)))
        roomy = widest <= box.width() and self._metrics.capHeight() + 2 <= box.height()
        seen = self.matrix_box()
        for row in rows.tolist():
            for column, count in enumerate(self._counts[row].tolist()):
                middle = box.center() + QPointF(column * box.width(), row * box.height())
                shown = roomy and (count > 0 or row == column) and seen.contains(middle)
                item = self._texts.get((row, column))
                if item is None and shown:
                    item = self._texts[row, column] = self.text_item()
                if item is None:
                    continue
                item.setVisible(shown)
                if shown:
                    ground = "#{:02x}{:02x}{:02x}".format(*grounds[row, column].tolist())
                    self.set_text(item, str(count), readable_on(ground, self._theme))
                    self._centre(item, middle)

    def _centre(self, item: SceneText, middle: QPointF) -> None:
        left = middle.x() - self._metrics.horizontalAdvance(item.text()) / 2
        item.setPos(round(left), round(middle.y() - self._metrics.height() / 2))

    def _arrange_names(self) -> None:
        box, line, theme = self.matrix_box(), self._metrics.height(), self._theme
        across, down = self._titles
        self.set_text(across, self.tr("predicted"), theme.muted)
        self.set_text(down, self.tr("true"), theme.muted)
        across.setPos(round(box.center().x() - across.boundingRect().width() / 2), 0)
        down.setPos(0, round(box.center().y() + down.boundingRect().width() / 2))
        for items in (self._down, self._across):
            while len(items) < len(self._names):
                items.append(self.text_item())
            for item in items[len(self._names) :]:
                item.hide()
        for number, name in enumerate(self._names):
            cell = self.cell_box((number, number)) if self._counts.size else QRectF()
            self._name_row(self._down[number], name, cell)
            column = self._across[number]
            self.set_text(column, self._cut(name, cell.width(), self._metrics), theme.text)
            column.setPos(0, line)
            column.setX(round(cell.center().x() - column.boundingRect().width() / 2))
            column.setVisible(bool(column.text()) and box.left() <= cell.center().x() < box.right())
        if self._counts.size:
            self._write_counts(self.grounds(), np.arange(len(self._counts)))

    def _name_row(self, item: SceneText, name: str, cell: QRectF) -> None:
        """The name beside its row, as large as the row is high."""
        box, smaller = self.matrix_box(), QFont(self._font)
        high = TextMetrics(smaller).height()
        if cell.height() < high:
            smaller.setPixelSize(max(SMALLEST_TEXT - 1, int(cell.height() * 0.8)))
        metrics = TextMetrics(smaller)
        item.write(self._cut(name, self._name_width(), metrics), self._theme.text, smaller)
        left = box.left() - GRID / 2 - metrics.horizontalAdvance(item.text())
        item.setPos(round(left), round(cell.center().y() - metrics.height() / 2))
        item.setVisible(box.top() <= cell.center().y() <= box.bottom())

    def _show_frames(self) -> None:
        self.frame(((self.cell, self._theme.muted), (self._chosen, self._theme.accent)))

    @staticmethod
    def _cut(name: str, width: float, metrics: TextMetrics) -> str:
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, width + 1)


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
