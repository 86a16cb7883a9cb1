"""A chart over the epochs of the run: it shares its range with the others, and has a time cursor.

The cursor is the time machine: who drags the line, or moves it with the arrow keys, takes every
panel to that epoch.  Two more lines measure what lies between them.
"""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.curves import ChartContent, nearest_x, value_at
from playground.ui.charts.line_chart import NAMES, LineChart
from playground.ui.charts.scene_view import line_pen
from playground.ui.charts.time_cursor import CURSOR_WIDTH, HOVER_WIDTH, TimeCursor
from playground.ui.epoch_view import EpochView
from playground.ui.language.numbers import grouped, number_text
from playground.ui.picture_parts import notify_said

# Where the two measuring lines stand at first, in shares of what is seen.
FIRST_MEASURED = (0.25, 0.75)


class EpochChart(LineChart):
    """A line chart whose x axis is the epoch; `view` is what it shares with its like."""

    def __init__(self, theme: Theme, view: EpochView, parent: QWidget | None = None) -> None:
        self._view: EpochView | None = None
        super().__init__(theme, parent)
        self._view = view
        self.cursor = TimeCursor(self.box, view, self)
        self.measured = pg.LinearRegionItem(values=(0.0, 1.0))
        self.measured.setZValue(NAMES + 1)
        self.measured.hide()
        self.box.addItem(self.measured, ignoreBounds=True)
        self._measured_text = self.text_item()
        self._measured_text.hide()
        self._style_lines()
        self.measured.sigRegionChanged.connect(self._show_measured)
        self.range_chosen.connect(self._share_range)
        view.changed.connect(self._follow_view)

    def show_content(self, content: ChartContent) -> None:
        """Draw `content`; what is measured is measured anew."""
        super().show_content(content)
        if self._view is not None and self.measured.isVisible():
            self._show_measured()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        if self._view is not None:
            self._style_lines()

    def _style_lines(self) -> None:
        accent = self._theme.accent
        self.cursor.set_theme(self._theme)
        for line in self.measured.lines:
            line.setPen(line_pen(self._theme.muted, CURSOR_WIDTH))
            line.setHoverPen(line_pen(accent, HOVER_WIDTH))
        self.measured.setBrush(pg.mkBrush(accent + "22"))

    # The range of all charts.

    @Slot()
    def _share_range(self) -> None:
        if self._view is None:
            return
        x_axis = self.axes()[0]
        self._view.set_range(None if self.follows else (x_axis.low, x_axis.high))

    @Slot()
    def _follow_view(self) -> None:
        assert self._view is not None
        if self._view.range is None:
            self.fit()
            return
        x_axis, y_axis = self.axes()
        low, high = self._view.range
        if (x_axis.low, x_axis.high) != (low, high):
            factor = (high - low) / x_axis.span
            moved = x_axis.moved(low - x_axis.low).zoomed(factor, low)
            self.set_axes(moved, y_axis)

    # The time cursor.

    def show_cursor(self, epoch: int | None, last: int) -> None:
        """Put the line at `epoch` of a run of `last` epochs; None while it plays."""
        self.cursor.show(epoch, last)

    # Measuring.

    def set_measuring(self, on: bool) -> None:
        """Show two lines, and what changes from one to the other; or take them away."""
        self.measured.setVisible(on)
        self._measured_text.setVisible(on)
        if on:
            x_axis = self.axes()[0]
            self.measured.setRegion([x_axis.low + share * x_axis.span for share in FIRST_MEASURED])
            self._show_measured()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the right measuring line by an epoch, with Shift the left one."""
        step = {Qt.Key.Key_Up: 1.0, Qt.Key.Key_Down: -1.0}.get(Qt.Key(event.key()), 0.0)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if not (self.measuring and step and plain):
            super().keyPressEvent(event)
            return
        low, high = self.measured.getRegion()
        if held:
            low = min(round(low) + step, high)
        else:
            high = max(round(high) + step, low)
        self.measured.setRegion((low, high))
        notify_said(self, self._measured_text.text())

    @property
    def measuring(self) -> bool:
        """True if the two lines are there."""
        return bool(self.measured.isVisible())

    def measurement(self) -> tuple[float, float, float] | None:
        """Δ epoch, Δ y and slope of the first named curve between the lines, at measured epochs.

        None where that has no value at one of them.
        """
        curve = next((one for one in self.content.curves if one.listed and len(one.x)), None)
        if curve is None:
            return None
        low, high = (nearest_x([curve], place) for place in self.measured.getRegion())
        if low is None or high is None or low == high:
            return None
        first, last = value_at(curve, low), value_at(curve, high)
        if first is None or last is None or not math.isfinite(last - first):
            return None
        return high - low, last - first, (last - first) / (high - low)

    @Slot()
    def _show_measured(self) -> None:
        found = self.measurement()
        text = ""
        if found is not None:
            epochs, change, slope = found
            words = (
                self.tr("1 epoch: {change}, {slope} an epoch")
                if epochs == 1
                else self.tr("{epochs} epochs: {change}, {slope} an epoch")
            )
            text = words.format(
                epochs=grouped(epochs), change=_signed(change), slope=_signed(slope)
            )
        self.set_text(self._measured_text, text, self._theme.text)
        box = self.plot_area().box
        width = self._measured_text.boundingRect().width()
        self._measured_text.setPos(box.center().x() - width / 2, box.bottom() - 2.5 * GRID)


def _signed(value: float) -> str:
    text = number_text(value)
    return text if text.startswith("−") else f"+{text}"
