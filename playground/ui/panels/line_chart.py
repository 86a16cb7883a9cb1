"""A line chart that costs little to repaint: axes, grid, curves, levels, flags, a readout.

Drawn with QPainter: a repaint of two curves of 8 000 points takes under a millisecond and a half,
which a general plotting item does not reach.  It holds the content it was last shown and the range
that a person zoomed to, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPaintEngine,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.panels.axis import FLOOR, Axis, Tick, grouped, number_text
from playground.ui.panels.curves import (
    ChartContent,
    Curve,
    Flag,
    nearest_x,
    thinned,
    value_at,
)
from playground.ui.theme import GRID, Theme, font

CURVE_WIDTH = 2.0
POINTS_PER_PIXEL = 0.75
FAINT = 0.35
ZOOM_STEP = 0.85
GRID_STRENGTH = 0.55
FARTHEST_PIXEL = 20_000.0
DASHES = {"dashed": (4.0, 2.5), "dotted": (1.0, 1.6)}


@dataclass(frozen=True)
class Readout:
    """What stands under the mouse: an x that was measured, and the value of each curve there."""

    x: float
    values: tuple[tuple[Curve, float], ...]


class LineChart(QWidget):
    """Shows a `ChartContent`; wheel and drag change the range until `fit`."""

    view_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = ChartContent("", "", ())
        self._logarithmic = False
        self._zoomed: tuple[Axis, Axis] | None = None
        self._mouse: QPointF | None = None
        self._drag: tuple[QPointF, tuple[Axis, Axis]] | None = None
        self._label_width = 0.0
        self._kept: tuple[object, QPixmap] | None = None
        self._fit_axes()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.apply_theme(theme)

    # What it shows.

    def show_content(self, content: ChartContent) -> None:
        """Draw `content` from now on; a range that a person chose stays."""
        self._content = content
        self._fit_axes()
        self.update()

    def _fit_axes(self) -> None:
        self._fitted = self._content.x_axis(), self._content.y_axis(self._logarithmic)

    @property
    def content(self) -> ChartContent:
        """What is shown."""
        return self._content

    @property
    def logarithmic(self) -> bool:
        """Whether the y axis is logarithmic."""
        return self._logarithmic

    def set_logarithmic(self, on: bool) -> None:
        """Change the y axis; a zoomed range of x stays."""
        if on == self._logarithmic:
            return
        self._logarithmic = on
        self._fit_axes()
        if self._zoomed is not None:
            self._zoomed = (self._zoomed[0], self._fitted[1])
        self._label_width = 0.0
        self.update()

    @property
    def follows(self) -> bool:
        """Whether the range fits all points, also new ones."""
        return self._zoomed is None

    def fit(self) -> None:
        """Show everything again and follow new points."""
        if self._zoomed is not None:
            self._zoomed = None
            self.view_changed.emit()
            self.update()

    def axes(self) -> tuple[Axis, Axis]:
        """The range of x and of y now."""
        return self._fitted if self._zoomed is None else self._zoomed

    def set_axes(self, x_axis: Axis, y_axis: Axis) -> None:
        """Stay at this range."""
        was_following = self.follows
        self._zoomed = (x_axis, y_axis)
        if was_following:
            self.view_changed.emit()
        self.update()

    def readout(self, x: float) -> Readout | None:
        """The measured values nearest to `x`, None where there are none."""
        curves = [curve for curve in self._content.curves if not curve.faint]
        place = nearest_x(curves, x)
        if place is None:
            return None
        found = [(curve, value_at(curve, place)) for curve in curves]
        values = tuple((curve, value) for curve, value in found if value is not None)
        return Readout(place, values) if values else None

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        self._theme = theme
        self._font = font(theme, "label", tabular=True)
        self._metrics = QFontMetricsF(self._font)
        self._label_width = 0.0
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """No more than it must have: it takes what is left over."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for two ticks on either axis."""
        height = self._metrics.height()
        return QSize(round(8 * height), round(4 * height))

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw everything; axes and grid come from a kept picture while they stay the same."""
        painter = QPainter(self)
        painter.setFont(self._font)
        x_axis, y_axis = self.axes()
        area = self._plot_area()
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            painter.drawPixmap(0, 0, self._backdrop(area, x_axis, y_axis))
        else:
            self._paint_backdrop(painter, area, x_axis, y_axis)
        if area.width() >= GRID and area.height() >= GRID:
            painter.save()
            painter.setClipRect(area.adjusted(0, -1, 1, 1))
            # Smooth edges cost three times as much; nobody sees them while the curves move.
            smooth = QPainter.RenderHint.Antialiasing
            painter.setRenderHint(smooth, not self._content.moving)
            for curve in self._content.curves:
                self._paint_curve(painter, area, x_axis, y_axis, curve)
            painter.setRenderHint(smooth)
            for flag in self._content.flags:
                self._paint_flag(painter, area, x_axis, y_axis, flag)
            painter.restore()
            self._paint_readout(painter, area, x_axis, y_axis)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _backdrop(self, area: QRectF, x_axis: Axis, y_axis: Axis) -> QPixmap:
        content, ratio = self._content, self.devicePixelRatioF()
        names = (content.x_name, content.y_name, content.levels)
        key = (self.size(), ratio, self._theme, area, x_axis, y_axis, names)
        if self._kept is None or self._kept[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            painter = QPainter(pixmap)
            painter.setFont(self._font)
            self._paint_backdrop(painter, area, x_axis, y_axis)
            painter.end()
            self._kept = (key, pixmap)
        return self._kept[1]

    def _paint_backdrop(self, painter: QPainter, area: QRectF, x_axis: Axis, y_axis: Axis) -> None:
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        if area.width() < GRID or area.height() < GRID:
            return
        self._paint_rows(painter, area, y_axis)
        self._paint_columns(painter, area, x_axis)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_y_name(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_levels(painter, area, y_axis)

    def _most_rows(self) -> int:
        return int((self.height() - 2 * self._metrics.height()) / (2.2 * self._metrics.height()))

    def _plot_area(self) -> QRectF:
        line = self._metrics.height()
        ticks = self.axes()[1].ticks(self._most_rows())
        widths = [self._metrics.horizontalAdvance(tick.text) for tick in ticks]
        # Never narrower than before: the plot must not jump with the number of digits.
        self._label_width = max([self._label_width, *widths])
        left = line + self._label_width + GRID
        return QRectF(left, line / 2, self.width() - left - GRID, self.height() - 1.5 * line - GRID)

    def _grid_colour(self) -> QColor:
        grid = QColor(self._theme.separator)
        grid.setAlphaF(GRID_STRENGTH)
        return grid

    def _paint_rows(self, painter: QPainter, area: QRectF, axis: Axis) -> None:
        line, grid, muted = self._metrics.height(), self._grid_colour(), QColor(self._theme.muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for tick in axis.ticks(self._most_rows()):
            y = round(area.bottom() - axis.share(tick.place) * area.height()) + 0.5
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(muted)
            box = QRectF(0, y - line / 2, area.left() - GRID / 2, line)
            painter.drawText(box, right, self._floor_named(tick, axis))

    def _paint_y_name(self, painter: QPainter, area: QRectF) -> None:
        name = self._content.y_name
        half = max(area.height(), self._metrics.horizontalAdvance(name)) / 2
        painter.setPen(QColor(self._theme.muted))
        painter.save()
        painter.setTransform(QTransform().translate(0, area.center().y()).rotate(-90), True)
        box = QRectF(-half, 0, 2 * half, self._metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def _floor_named(self, tick: Tick, axis: Axis) -> str:
        if axis.logarithmic and axis.value(tick.place) <= FLOOR * 1.0001:
            return f"≤{tick.text}"
        return tick.text

    def _paint_columns(self, painter: QPainter, area: QRectF, axis: Axis) -> None:
        grid, muted = self._grid_colour(), QColor(self._theme.muted)
        line, name = self._metrics.height(), self._content.x_name
        top = area.bottom() + GRID / 2
        name_width = self._metrics.horizontalAdvance(name)
        painter.setPen(muted)
        painter.drawText(
            QRectF(area.right() - name_width, top, name_width + GRID, line),
            Qt.AlignmentFlag.AlignLeft,
            name,
        )
        widest = self._metrics.horizontalAdvance(axis.text(axis.high, 1.0)) + 2 * GRID
        free_until = area.right() - name_width - GRID
        for tick in axis.ticks(max(2, int(area.width() / max(widest, 5 * GRID)))):
            x = round(area.left() + axis.share(tick.place) * area.width()) + 0.5
            painter.setPen(grid)
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            half = self._metrics.horizontalAdvance(tick.text) / 2
            if x + half <= free_until:
                painter.setPen(muted)
                box = QRectF(x - half - 1, top, 2 * half + 2, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tick.text)

    def _paint_levels(self, painter: QPainter, area: QRectF, axis: Axis) -> None:
        line = self._metrics.height()
        for level in self._content.levels:
            y = area.bottom() - axis.share(axis.place(level.value)) * area.height()
            pen = QPen(QColor(self._theme.guess), 1.25)
            pen.setDashPattern([6.0, 4.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            above = y - line - 1 if y - line > area.top() else y + 1
            box = QRectF(area.left(), above, area.width() - 4, line)
            self._paint_named(painter, box, self._fitting(level.name, level.short, box.width()))

    def _fitting(self, name: str, short: str, width: float) -> str:
        return name if self._metrics.horizontalAdvance(name) <= width else short

    def _paint_named(self, painter: QPainter, box: QRectF, text: str) -> None:
        """A text on a patch of background, right-aligned in `box`, so that curves do not cut it."""
        width = self._metrics.horizontalAdvance(text)
        patch = QRectF(box.right() - width - 2, box.top(), width + 4, box.height())
        colour = QColor(self._theme.surface)
        colour.setAlphaF(0.8)
        painter.fillRect(patch, colour)
        painter.setPen(QColor(self._theme.guess))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_curve(
        self, painter: QPainter, area: QRectF, x_axis: Axis, y_axis: Axis, curve: Curve
    ) -> None:
        x, places = thinned(
            curve.x,
            y_axis.places(curve.y),
            x_axis.low,
            x_axis.high,
            int(POINTS_PER_PIXEL * area.width()),
        )
        points_x = area.left() + (x - x_axis.low) * (area.width() / x_axis.span)
        points_y = area.bottom() - (places - y_axis.low) * (area.height() / y_axis.span)
        finite = np.isfinite(points_y)
        np.clip(points_x, -FARTHEST_PIXEL, FARTHEST_PIXEL, out=points_x)
        np.clip(points_y, -FARTHEST_PIXEL, FARTHEST_PIXEL, out=points_y)
        painter.setPen(self._curve_pen(curve))
        for first, last in finite_runs(finite):
            if last - first == 1:
                painter.drawPoint(QPointF(points_x[first], points_y[first]))
            else:
                painter.drawPolyline(_polygon(points_x[first:last], points_y[first:last]))

    def _curve_pen(self, curve: Curve) -> QPen:
        colour = QColor(curve.colour)
        if curve.faint:
            colour.setAlphaF(FAINT)
        pen = QPen(colour, CURVE_WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if curve.stroke in DASHES:
            pen.setDashPattern(list(DASHES[curve.stroke]))
        return pen

    def _paint_flag(
        self, painter: QPainter, area: QRectF, x_axis: Axis, y_axis: Axis, flag: Flag
    ) -> None:
        x = area.left() + x_axis.share(x_axis.place(flag.x)) * area.width()
        y = area.bottom() - y_axis.share(y_axis.place(flag.y)) * area.height()
        colour, line = QColor(flag.colour), self._metrics.height()
        # Above the curves, which are low where the best epoch is; one row is left for a level.
        top = area.top() + 1.5 * line
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(x, min(top, y)), QPointF(x, area.bottom()))
        painter.setBrush(QColor(self._theme.surface))
        painter.setPen(QPen(colour, CURVE_WIDTH))
        painter.drawEllipse(QPointF(x, y), GRID / 2, GRID / 2)
        text = self._fitting(flag.name, flag.short, area.width() - GRID)
        width = self._metrics.horizontalAdvance(text)
        left = x + GRID / 2
        if left + width > area.right() - 2:
            left = max(x - GRID / 2 - width, area.left() + 2)
        painter.drawText(QRectF(left, top, width + 4, line), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_readout(self, painter: QPainter, area: QRectF, x_axis: Axis, y_axis: Axis) -> None:
        if self._mouse is None or self._drag is not None or not area.contains(self._mouse):
            return
        share = (self._mouse.x() - area.left()) / area.width()
        readout = self.readout(x_axis.value(x_axis.low + share * x_axis.span))
        if readout is None:
            return
        x = area.left() + x_axis.share(x_axis.place(readout.x)) * area.width()
        painter.setPen(QPen(QColor(self._theme.muted), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.save()
        painter.setClipRect(area)
        painter.setPen(Qt.PenStyle.NoPen)
        for curve, value in readout.values:
            if np.isfinite(value):
                y = area.bottom() - y_axis.share(y_axis.place(value)) * area.height()
                painter.setBrush(QColor(curve.colour))
                painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
        painter.restore()
        self._paint_readout_box(painter, area, x, readout)

    def _paint_readout_box(
        self, painter: QPainter, area: QRectF, x: float, readout: Readout
    ) -> None:
        line = self._metrics.height()
        rows = [(self._content.x_name, grouped(readout.x), self._theme.muted)]
        for curve, value in readout.values:
            rows.append((curve.name, self.value_text(value), curve.colour))
        names = max(self._metrics.horizontalAdvance(name) for name, _, _ in rows)
        figures = max(self._metrics.horizontalAdvance(text) for _, text, _ in rows)
        width, height = names + figures + 4 * GRID, line * len(rows) + GRID
        left = x + GRID if x + GRID + width <= area.right() else x - GRID - width
        box = QRectF(max(left, area.left()), area.top() + 2, width, height)
        painter.setPen(QPen(QColor(self._theme.separator), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(box, 4, 4)
        for number, (name, text, colour) in enumerate(rows):
            row = QRectF(
                box.left() + GRID, box.top() + GRID / 2 + number * line, width - 2 * GRID, line
            )
            painter.setPen(QColor(colour))
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft, name)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(row, Qt.AlignmentFlag.AlignRight, text)

    def value_text(self, value: float) -> str:
        """A y value as the readout shows it."""
        if self._content.percent and np.isfinite(value):
            return f"{100 * value:.1f} %"
        return number_text(value, 4)

    # Mouse and keys.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Read out, or pan while a button is down."""
        self._mouse = event.position()
        if self._drag is not None:
            start, (x_axis, y_axis) = self._drag
            area, shift = self._plot_area(), event.position() - start
            self.set_axes(
                x_axis.moved(-shift.x() / area.width() * x_axis.span),
                y_axis.moved(shift.y() / area.height() * y_axis.span),
            )
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin to pan."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = (event.position(), self.axes())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Pan no more."""
        self._drag = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Show everything again."""
        self._drag = None
        self.fit()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """No readout without a mouse."""
        self._mouse = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Zoom around the mouse: both axes, or the one that the mouse is on."""
        turns = event.angleDelta().y() / 120.0
        if turns:
            self._zoom(ZOOM_STEP**turns, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """+ and − zoom around the middle."""
        factors = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}
        factor = factors.get(Qt.Key(event.key()))
        if factor is None:
            super().keyPressEvent(event)
        else:
            self._zoom(factor, self._plot_area().center())

    def _zoom(self, factor: float, position: QPointF) -> None:
        area, (x_axis, y_axis) = self._plot_area(), self.axes()
        x_share = (position.x() - area.left()) / area.width()
        y_share = (area.bottom() - position.y()) / area.height()
        if x_share >= 0:
            x_axis = x_axis.zoomed(factor, x_axis.low + x_share * x_axis.span)
        if y_share >= 0:
            y_axis = y_axis.zoomed(factor, y_axis.low + y_share * y_axis.span)
        self.set_axes(x_axis, y_axis)


def finite_runs(finite: np.ndarray) -> list[tuple[int, int]]:
    """(first, end) of each run of True in `finite`, (n,): the unbroken parts of a line."""
    if finite.all():
        return [(0, len(finite))] if len(finite) else []
    edges = np.flatnonzero(np.diff(np.concatenate(([False], finite, [False])).astype(np.int8)))
    return [(int(first), int(end)) for first, end in zip(edges[::2], edges[1::2], strict=True)]


def _polygon(x: np.ndarray, y: np.ndarray) -> QPolygonF:
    return pg.functions.arrayToQPolygonF(x, y)
