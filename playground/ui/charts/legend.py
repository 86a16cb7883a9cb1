"""The names of a chart's curves beside a piece of each line, in as many rows as the width asks."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGraphicsLineItem, QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.charts.curve_items import stroke_pen
from playground.ui.charts.curves import Curve, Stroke
from playground.ui.charts.layer_view import LayerView
from playground.ui.charts.text_metrics import TextMetrics

SAMPLE_LENGTH = 3 * GRID


class Legend(LayerView):
    """Shows one entry for each curve that is listed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._entries: tuple[tuple[str, str, Stroke], ...] = ()
        self._expected: tuple[str, ...] = ()
        self._samples: list[QGraphicsLineItem] = []
        super().__init__(theme, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        # One that names nothing is not there, and leaves its room as it is.
        policy.setRetainSizeWhenHidden(True)
        # A layout that asks gives the rows their room with the width, not a turn later.
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        self.apply_theme(theme)

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        """Name these curves."""
        entries = tuple((c.name, c.colour, c.stroke) for c in curves if c.listed)
        if entries != self._entries:
            self._entries = entries
            self.setAccessibleName(", ".join(name for name, _, _ in entries))
            self.setVisible(bool(entries))
            self.updateGeometry()
            self._show_entries()

    def expect(self, names: tuple[str, ...]) -> None:
        """Need the room of `names` from now on, also before there are curves of that name.

        Panels are measured when they are arranged, and a run's first figures come later.
        """
        self._expected = names
        self.updateGeometry()

    @property
    def samples(self) -> list[QGraphicsLineItem]:
        """The pieces of line, one for each name."""
        return self._samples[: len(self._entries)]

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._font = font(theme, "label")
        self._metrics = TextMetrics(self._font)
        self._show_entries()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """A narrow legend takes several rows."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "_texts"):
            self._show_entries()

    def sizeHint(self) -> QSize:
        """All in one row."""
        width = sum(self._width(name) for name, _, _ in self._entries)
        return QSize(round(width), round(self._metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """The longest entry, one row."""
        names = (*self._expected, *(name for name, _, _ in self._entries))
        width = max(map(self._width, names), default=0.0)
        return QSize(round(width), round(self._metrics.height()))

    def heightForWidth(self, width: int) -> int:
        """As many rows as the names take in `width`."""
        return round(self._rows(self._entry_places(width)) * self._metrics.height())

    def _rows(self, places: list[tuple[int, float]]) -> int:
        return 1 + max((row for row, _ in places), default=0)

    def _width(self, name: str) -> float:
        return SAMPLE_LENGTH + self._metrics.horizontalAdvance(name) + 2.5 * GRID

    def _entry_places(self, width: float) -> list[tuple[int, float]]:
        """(row, left edge) of each entry."""
        places, row, left = [], 0, 0.0
        for name, _, _ in self._entries:
            if left and left + self._width(name) - GRID > width:
                row, left = row + 1, 0.0
            places.append((row, left))
            left += self._width(name)
        return places

    def _show_entries(self) -> None:
        line, places = self._metrics.height(), self._entry_places(self.width())
        rows = self._rows(places)
        self.setMinimumHeight(round(rows * line))
        # The height that was just asked for may have come without an event of its own.
        if self.sceneRect().size() != self.rect().toRectF().size():
            self.setRange(self.rect().toRectF(), padding=0, disableAutoPixel=False)
        above = (self.height() - rows * line) / 2
        while len(self._samples) < len(places):
            sample = QGraphicsLineItem()
            self.scene().addItem(sample)
            self._samples.append(sample)
        for number, sample in enumerate(self._samples):
            sample.setVisible(number < len(places))
        self.begin_texts()
        for sample, (name, colour, stroke), (row, left) in zip(
            self._samples, self._entries, places, strict=False
        ):
            top = above + row * line
            sample.setPen(stroke_pen(QColor(colour), stroke))
            sample.setLine(left, top + line / 2, left + SAMPLE_LENGTH, top + line / 2)
            start = left + SAMPLE_LENGTH + GRID / 2
            self.write(name, start, top, self._theme.text, self._font)
        self.end_texts()
