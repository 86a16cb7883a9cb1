"""A line chart that costs little to repaint: axes, grid, curves, levels, flags, a readout.

Drawn with QPainter (see `chart_painter`), which costs about a sixth of a general plotting item.  It
holds the content that it was last shown and the range that a person zoomed to, nothing else.
"""

from __future__ import annotations

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
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.ui.appearance.theme import GRID, Theme, font
from playground.ui.charts.axis import Axis
from playground.ui.charts.chart_painter import ChartPainter, PlotArea
from playground.ui.charts.curves import ChartContent, Readout, nearest_x, value_at

ZOOM_STEP = 0.85


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
        # Its backdrop fills it: nothing below needs painting first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        curves = [curve for curve in self._content.curves if curve.listed]
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
        area = self.plot_area()
        if painter.paintEngine().type() == QPaintEngine.Type.Raster:
            painter.drawPixmap(0, 0, self._backdrop(area))
        else:
            self._paint_backdrop(painter, area)
        if area.visible:
            chart = ChartPainter(painter, self._metrics, self._theme, self._content, area)
            chart.paint_curves()
            readout = self._readout_under_mouse(area)
            if readout is not None:
                chart.paint_readout(readout)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def plot_area(self) -> PlotArea:
        """Where the curves are, with the ranges shown."""
        line, (x_axis, y_axis) = self._metrics.height(), self.axes()
        widths = [self._metrics.horizontalAdvance(t.text) for t in y_axis.ticks(self._most_rows())]
        # Never narrower than before: the plot must not jump with the number of digits.
        self._label_width = max([self._label_width, *widths])
        left = line + self._label_width + GRID
        width, height = self.width() - left - GRID, self.height() - 1.5 * line - GRID
        return PlotArea(QRectF(left, line / 2, width, height), x_axis, y_axis)

    def _most_rows(self) -> int:
        line = self._metrics.height()
        return int((self.height() - 2 * line) / (2.2 * line))

    def _backdrop(self, area: PlotArea) -> QPixmap:
        content, ratio = self._content, self.devicePixelRatioF()
        names = (content.x_name, content.y_name, content.levels)
        key = (self.size(), ratio, self._theme, area, names)
        if self._kept is None or self._kept[0] != key:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            painter = QPainter(pixmap)
            painter.setFont(self._font)
            self._paint_backdrop(painter, area)
            painter.end()
            self._kept = (key, pixmap)
        return self._kept[1]

    def _paint_backdrop(self, painter: QPainter, area: PlotArea) -> None:
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        chart = ChartPainter(painter, self._metrics, self._theme, self._content, area)
        chart.paint_backdrop(self._most_rows())

    def _readout_under_mouse(self, area: PlotArea) -> Readout | None:
        if self._mouse is None or self._drag is not None or not area.box.contains(self._mouse):
            return None
        return self.readout(area.x_axis.value(area.place_at(self._mouse.x())))

    # Mouse and keys.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Read out, or pan while a button is down."""
        self._mouse = event.position()
        if self._drag is not None:
            start, (x_axis, y_axis) = self._drag
            area, shift = self.plot_area().box, event.position() - start
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
            self._zoom(factor, self.plot_area().box.center())

    def _zoom(self, factor: float, position: QPointF) -> None:
        area, (x_axis, y_axis) = self.plot_area().box, self.axes()
        x_share = (position.x() - area.left()) / area.width()
        y_share = (area.bottom() - position.y()) / area.height()
        if x_share >= 0:
            x_axis = x_axis.zoomed(factor, x_axis.low + x_share * x_axis.span)
        if y_share >= 0:
            y_axis = y_axis.zoomed(factor, y_axis.low + y_share * y_axis.span)
        self.set_axes(x_axis, y_axis)
