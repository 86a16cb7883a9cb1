"""A chart of curves in pyqtgraph: axes, grid, named lines, annotations, shaded gaps, a crosshair.

Its items are made once and only given data; it holds the content that it was last shown and the
range that a person zoomed to.  All coordinates in its view box are places (see `axis`), so that
logarithmic and linear axes zoom and pan alike.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QWidget

from playground.ui.appearance.theme import GRID, Theme
from playground.ui.charts.axis import Axis
from playground.ui.charts.cell_image import LARGEST
from playground.ui.charts.chart_axis import ChartAxis, tick_text
from playground.ui.charts.crosshair_item import CrosshairItem
from playground.ui.charts.curve_items import CurveItem, FillItem
from playground.ui.charts.curves import Annotation, ChartContent, Crosshair, nearest_x, value_at
from playground.ui.charts.line_items import RingedPoint, StraightLine
from playground.ui.charts.name_places import NamePlaces
from playground.ui.charts.plot_area import PlotArea
from playground.ui.charts.plot_box import PlotBox
from playground.ui.charts.range_keys import range_step
from playground.ui.charts.scene_view import SceneText, SceneView, line_pen

LINE_WIDTH = 2.5
# What lies over what.
FILLS, LINES, CURVES, MARKS, NAMES = range(5)
Made = TypeVar("Made")
Item = TypeVar("Item", bound=QGraphicsItem)


class LineChart(SceneView):
    """Shows a `ChartContent`; pyqtgraph's mouse changes the range until `fit`.

    The wheel zooms around the mouse, or one axis where it is over that; a drag moves, a drag with
    the right button stretches, a double click fits.  `view_changed` follows a range that a person
    chose.
    """

    view_changed = Signal()
    # A person has zoomed, moved or fitted this chart.
    range_chosen = Signal()

    takes_wheel = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._content = ChartContent("", "", ())
        self._logarithmic = False
        self._zoomed: tuple[Axis, Axis] | None = None
        self._setting = False
        self._label_width = 0.0
        self._measured_axis: tuple[Axis, int] | None = None
        self.mouse: QPointF | None = None
        self._fit_axes()
        self._make_items()
        self.box.sigRangeChangedManually.connect(self._on_range)
        self.apply_theme(theme)

    def _make_items(self) -> None:
        self.box = PlotBox()
        # Over the grid, which is in the axes: pyqtgraph puts it under them.
        self.box.setZValue(0)
        self.scene().addItem(self.box)
        self.bottom_axis, self.left_axis = ChartAxis("bottom"), ChartAxis("left")
        for axis in (self.bottom_axis, self.left_axis):
            self.scene().addItem(axis)
            axis.linkToView(self.box)
        self.curve_items: list[CurveItem] = []
        self._fills: list[FillItem] = []
        self.line_items: list[StraightLine] = []
        self._marks: list[RingedPoint] = []
        self._stems: list[StraightLine] = []
        self._names: list[SceneText] = []
        self._name_choices: dict[str, int] = {}
        self._axis_names = (self.text_item(), self.text_item())
        self._axis_names[1].setRotation(-90)
        for name in self._axis_names:
            name.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.crosshair_item = CrosshairItem(self._theme)
        self.scene().addItem(self.crosshair_item)

    # What it shows.

    def show_content(self, content: ChartContent) -> None:
        """Draw `content` from now on; a range that a person chose stays."""
        self._content = content
        self._fit_axes()
        self._show_all()

    def show_within(self, content: ChartContent, x_axis: Axis, y_axis: Axis) -> None:
        """Draw `content` from now on and stay at this range, drawn once for both."""
        self._content = content
        self._fit_axes()
        self.set_axes(x_axis, y_axis)

    def _fit_axes(self) -> None:
        self._fitted = self._content.x_axis(), self._content.y_axis(self._logarithmic)

    @property
    def content(self) -> ChartContent:
        """The content that is shown."""
        return self._content

    @property
    def logarithmic(self) -> bool:
        """True if the y axis is logarithmic."""
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
        self._show_all()

    @property
    def follows(self) -> bool:
        """True if the range fits all points, also new ones."""
        return self._zoomed is None

    def fit(self) -> None:
        """Show everything again and follow new points."""
        if self._zoomed is not None:
            self._zoomed = None
            self._show_all()
            self.view_changed.emit()

    def axes(self) -> tuple[Axis, Axis]:
        """The range of x and of y now."""
        return self._fitted if self._zoomed is None else self._zoomed

    def set_axes(self, x_axis: Axis, y_axis: Axis) -> None:
        """Stay at this range."""
        was_following = self.follows
        self._zoomed = (x_axis, y_axis)
        self._show_all()
        if was_following:
            self.view_changed.emit()

    def crosshair(self, x: float) -> Crosshair | None:
        """The measured values nearest to `x`, None where there are none."""
        curves = [curve for curve in self._content.curves if curve.listed]
        place = nearest_x(curves, x)
        if place is None:
            return None
        found = [(curve, value_at(curve, place)) for curve in curves]
        values = tuple((curve, value) for curve, value in found if value is not None)
        return Crosshair(place, values) if values else None

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text sizes."""
        super().apply_theme(theme)
        self._label_width = 0.0
        for axis in (self.bottom_axis, self.left_axis):
            axis.set_look(theme, self._font, self._metrics.height())
        self.crosshair_item.set_look(theme, self._font)
        self._show_all()

    def sizeHint(self) -> QSize:
        """No more than it must have: it takes what is left over."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for two ticks on either axis."""
        height = self._metrics.height()
        return QSize(round(8 * height), round(4 * height))

    # Drawing.

    def plot_area(self) -> PlotArea:
        """The area of the curves in pixels, with the ranges shown."""
        line, (x_axis, y_axis) = self._metrics.height(), self.axes()
        rows = self._most_rows()
        if (y_axis, rows) != self._measured_axis or not self._label_width:
            self._measured_axis = (y_axis, rows)
            texts = [tick_text(tick, y_axis) for tick in y_axis.ticks(rows)]
            widths = [self._metrics.horizontalAdvance(text) for text in texts]
            # Never narrower than before: the plot must not jump with the number of digits.
            self._label_width = max([self._label_width, *widths])
        left = round(line + self._label_width + GRID)
        width, height = self.width() - left - GRID, self.height() - 1.5 * line - GRID
        return PlotArea(QRectF(left, round(line / 2), width, height), x_axis, y_axis)

    def _most_rows(self) -> int:
        line = self._metrics.height()
        return max(2, int((self.height() - 2 * line) / (2.2 * line)))

    def _show_all(self) -> None:
        area = self.plot_area()
        visible = area.visible
        for item in (self.box, self.bottom_axis, self.left_axis, *self._axis_names):
            item.setVisible(visible)
        if not visible:
            self._show_names(None)
            self.crosshair_item.hide()
            return
        self._arrange(area)
        smooth = not self._content.moving
        for fill, fill_item in self._each(self._content.fills, self._fills, FillItem, FILLS):
            fill_item.show_fill(fill, area)
        for curve, item in self._each(self._content.curves, self.curve_items, CurveItem, CURVES):
            item.show_curve(curve, area, smooth=smooth)
        self._show_lines(area)
        self._show_annotations(area)
        self._show_names(area)
        self._show_crosshair(area)

    def _each(
        self,
        values: tuple[Made, ...],
        items: list[Item],
        make: Callable[[], Item],
        height: int,
    ) -> list[tuple[Made, Item]]:
        """Each value with an item of its own; what is not needed is hidden, never removed."""
        while len(items) < len(values):
            item = make()
            item.setZValue(height)
            self.box.addItem(item, ignoreBounds=True)
            if isinstance(item, CurveItem):
                item.dots.setZValue(height)
                self.box.addItem(item.dots, ignoreBounds=True)
            items.append(item)
        for number, item in enumerate(items):
            shown = number < len(values)
            item.setVisible(shown)
            if isinstance(item, CurveItem) and not shown:
                item.dots.hide()
        return list(zip(values, items, strict=False))

    def _show_lines(self, area: PlotArea) -> None:
        places = [area.y_axis.position(line.value) for line in self._content.lines]
        shown = tuple(place for place in places if abs(place) < LARGEST)
        for place, item in self._each(shown, self.line_items, StraightLine, LINES):
            item.set_style(self._theme.guess, LINE_WIDTH, (6.0, 4.0))
            item.move_to(place, area, across=True)

    def _show_annotations(self, area: PlotArea) -> None:
        shown = tuple(one for one in self._content.annotations if _is_place(one, area))
        for one, stem in self._each(shown, self._stems, StraightLine, LINES):
            stem.set_style(one.colour, 1.0)
            stem.move_to(area.x_axis.position(one.x), area, across=False)
        for one, mark in self._each(shown, self._marks, RingedPoint, MARKS):
            x, y = area.x_axis.position(one.x), area.y_axis.position(one.y)
            mark.show_point(x, y, one.colour, self._theme.surface)

    def _show_names(self, area: PlotArea | None) -> None:
        named: list[tuple[QRectF, str, str]] = []
        if area is not None:
            places = NamePlaces(self._content, area, self._metrics, self._name_choices)
            for line in self._content.lines:
                found = places.of_line(line)
                if found is not None:
                    named.append((*found, self._theme.guess))
            for one in self._content.annotations:
                # With its line out of sight a name would stand over the axis.
                if math.isfinite(one.x) and _in_sight(one, area):
                    named.append((*places.of_annotation(one), one.colour))
        while len(self._names) < len(named):
            item = self.text_item()
            item.setZValue(NAMES)
            self._names.append(item)
        for item in self._names[len(named) :]:
            item.hide()
        for item, (place, text, colour) in zip(self._names, named, strict=False):
            self.set_text(item, text, colour)
            item.setPos(place.topLeft())
            item.show()

    def _arrange(self, area: PlotArea) -> None:
        """Place box, axes and their names, and set the range; what is as before costs nothing."""
        box, line = area.box, self._metrics.height()
        below, beside = self._axis_names
        self.set_text(below, self._content.x_name, self._theme.muted)
        self.set_text(beside, self._content.y_name, self._theme.muted)
        width = self._metrics.horizontalAdvance(self._content.x_name)
        below.setPos(box.right() - width, box.bottom() + GRID / 2)
        beside.setPos(0.0, box.center().y() + beside.boundingRect().width() / 2)
        widest = self._metrics.horizontalAdvance(area.x_axis.text(area.x_axis.high, 1.0)) + 2 * GRID
        columns = max(2, int(box.width() / max(widest, 5 * GRID)))
        self.bottom_axis.keep_free(width + widest / 2)
        self.bottom_axis.show_axis(area.x_axis, columns)
        self.left_axis.show_axis(area.y_axis, self._most_rows())
        place = (box.getRect(), self.size())
        if place != getattr(self, "_placed", None):
            self._placed = place
            self.box.setGeometry(box)
            self.bottom_axis.setHeight(line + GRID)
            self.bottom_axis.setGeometry(box.left(), box.bottom(), box.width(), line + GRID)
            self.left_axis.setWidth(box.left())
            self.left_axis.setGeometry(0.0, box.top(), box.left(), box.height())
        self._setting = True
        ranges = [[area.x_axis.low, area.x_axis.high], [area.y_axis.low, area.y_axis.high]]
        if self.box.viewRange() != ranges:
            self.box.setRange(xRange=ranges[0], yRange=ranges[1], padding=0.0)
        self._setting = False

    def _show_crosshair(self, area: PlotArea) -> None:
        found = None
        if self.mouse is not None and area.box.contains(self.mouse):
            found = self.crosshair(area.x_axis.value(area.position_at(self.mouse.x())))
        self.crosshair_item.show_values(found, area, self._content.x_name, self._content.percent)

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Show where the focus is."""
        super().drawForeground(painter, rect)
        if self.hasFocus():
            painter.setPen(line_pen(self._theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.sceneRect().adjusted(0.5, 0.5, -0.5, -0.5))

    # Mouse and keys.

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Everything finds its place anew."""
        super().resizeEvent(event)
        # pyqtgraph asks for it while it makes the view.
        if hasattr(self, "crosshair_item"):
            self._show_all()

    @Slot()
    def _on_range(self) -> None:
        """A person has zoomed or moved with pyqtgraph's mouse."""
        if self._setting:
            return
        (left, right), (low, high) = self.box.viewRange()
        x_axis, y_axis = self.axes()
        self.set_axes(
            _between(x_axis, float(left), float(right)), _between(y_axis, float(low), float(high))
        )
        self.range_chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out, or move the picture while a button is down."""
        self.mouse = event.position() if not event.buttons() else None
        super().mouseMoveEvent(event)
        self._show_crosshair(self.plot_area())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hand it to the items, which know where they are, also before the next paint."""
        self.box.updateMatrix()
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse, also where the range has changed since the last paint."""
        self.box.updateMatrix()
        super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again."""
        self.fit()
        event.accept()
        self.range_chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the frame of the focus, all of it."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """No readout without a mouse."""
        super().leaveEvent(event)
        self.mouse = None
        self.crosshair_item.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the range, as the mouse does."""
        step = range_step(event)
        if step is None:
            QWidget.keyPressEvent(self, event)
            return
        if step.shows_all:
            self.fit()
        else:
            self.set_axes(*step.axes(*self.axes()))
        self.range_chosen.emit()


def _between(axis: Axis, low: float, high: float) -> Axis:
    """`axis` from `low` to `high`, as far as that can be drawn."""
    factor = (high - low) / axis.span
    return axis.moved(low - axis.low).zoomed(factor, low)


def _in_sight(one: Annotation, area: PlotArea) -> bool:
    """True if its line is between the ends of the x axis."""
    return area.box.left() - 1 <= area.column(one.x) <= area.box.right() + 1


def _is_place(one: Annotation, area: PlotArea) -> bool:
    """True if it can be marked: infinite or huge places break the bounds of pyqtgraph's items."""
    places = (area.x_axis.position(one.x), area.y_axis.position(one.y))
    return all(math.isfinite(place) and abs(place) < LARGEST for place in places)
