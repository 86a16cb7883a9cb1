"""The colour bar of the gradient heatmaps, with its ticks and the two colours outside of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.charts.axis import power_text
from playground.ui.charts.heat import (
    BROKEN,
    HIGHEST_PLACE,
    LEVELS,
    LOWEST_PLACE,
    ZERO,
    HeatScale,
)

TICK_DECADES = (-9, -6, -3, 0)
BROKEN_TEXT = "NaN, ∞"
# With less room than this many rows of text the bar has it all.
LEAST_ROWS = 6


class ColourBar(QWidget):
    """Draws a `HeatScale` from low (bottom) to high (top), then the colours outside of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = HeatScale()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setToolTip(
            self.tr(
                "One logarithmic scale for all layers, from 10⁻⁹ to 10. Exact zeros are named "
                "dead: no gradient reaches that weight at all."
            )
        )
        self.setAccessibleName(self.tr("Colour bar of the gradients"))
        self.apply_theme(theme)

    def show_scale(self, scale: HeatScale) -> None:
        """Draw this scale from now on."""
        if scale != self._scale:
            self._scale = scale
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label")
        self._metrics = QFontMetricsF(self._font)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as bar and ticks."""
        texts = [power_text(decade) for decade in TICK_DECADES]
        texts += [self.tr("dead"), self.tr("max"), BROKEN_TEXT]
        width = max(self._metrics.horizontalAdvance(text) for text in texts)
        return QSize(round(self._bar_width() + GRID / 2 + width + 2), 8 * GRID)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Not narrower."""
        return QSize(self.sizeHint().width(), round(4 * self._metrics.height()))

    def _bar_width(self) -> float:
        return self._metrics.height() * 0.9

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw bar, ticks and exceptions."""
        painter = QPainter(self)
        painter.setFont(self._font)
        line = self._metrics.height()
        exceptions = self._exceptions() if self.height() > LEAST_ROWS * line else ()
        room = self.height() - (1.5 + len(exceptions)) * line
        bar = QRectF(0.5, line, self._bar_width(), room)
        colours = self._scale.colours(self._theme)
        self._paint_bar(painter, bar, colours)
        painter.setPen(QColor(self._theme.muted))
        ends = ((1.0, self.tr("max")), (0.0, "0"))
        ticks = self._decades(bar.height()) if self._scale.shared else ends
        for share, text in ticks:
            y = bar.bottom() - share * bar.height()
            box = QRectF(bar.right() + GRID / 2, y - line / 2, self.width(), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        for row, (index, text) in enumerate(exceptions):
            self._paint_exception(painter, row, int(colours[index]), text)
        painter.end()

    def _exceptions(self) -> tuple[tuple[int, str], ...]:
        return ((ZERO, self.tr("dead")), (BROKEN, BROKEN_TEXT))

    def _decades(self, height: float) -> tuple[tuple[float, str], ...]:
        span = HIGHEST_PLACE - LOWEST_PLACE
        room = height / self._metrics.height()
        decades = TICK_DECADES if room >= 4 else (TICK_DECADES[0], TICK_DECADES[-1])
        return tuple(((decade - LOWEST_PLACE) / span, power_text(decade)) for decade in decades)

    def _paint_bar(self, painter: QPainter, bar: QRectF, colours: np.ndarray) -> None:
        if self._scale.signed:
            # Strength runs up the bar on both halves: positive left, negative right.
            middle = LEVELS // 2
            columns = [colours[middle:LEVELS][::-1], colours[:middle]]
        else:
            columns = [colours[:LEVELS][::-1]]
        pixels = np.ascontiguousarray(np.stack(columns, axis=1))
        rows, width = pixels.shape
        image = QImage(pixels.data, width, rows, 4 * width, QImage.Format.Format_RGB32)
        painter.drawImage(bar, image)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.drawRect(bar)
        if self._scale.signed:
            half = bar.width() / 2
            line = self._metrics.height()
            painter.setPen(QColor(self._theme.text))
            for left, sign in ((bar.left(), "+"), (bar.left() + half, "−")):
                box = QRectF(left, bar.top() - line, half, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_exception(self, painter: QPainter, row: int, colour: int, text: str) -> None:
        line = self._metrics.height()
        top = self.height() - (2 - row) * line
        swatch = QRectF(0.5, top + 0.2 * line, self._bar_width(), 0.6 * line)
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        painter.setBrush(QColor(colour))
        painter.drawRect(swatch)
        painter.setPen(QColor(self._theme.muted))
        box = QRectF(swatch.right() + GRID / 2, top, self.width(), line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
