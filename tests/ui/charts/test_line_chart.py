"""The chart of curves: what its pyqtgraph items hold, real mouse events, and hostile numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsSimpleTextItem, QWidget
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK, HIGH_CONTRAST, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.crosshair_item import CrosshairItem
from playground.ui.charts.curves import (
    Annotation,
    ChartContent,
    Curve,
    FillBetween,
    HorizontalLine,
)
from playground.ui.charts.line_chart import LineChart
from playground.ui.charts.scene_view import SceneText
from tests.ui.events import turn_wheel

X = np.arange(101.0)
Y = 2.0 * np.exp(-X / 30)


@pytest.fixture
def chart(qtbot: QtBot) -> LineChart:
    made = LineChart(LIGHT)
    qtbot.addWidget(made)
    made.resize(420, 260)
    made.show()
    return made


def content(*curves: Curve, **fields: object) -> ChartContent:
    return ChartContent("epoch", "loss", curves or (Curve("train", X, Y, "#112233"),), **fields)


def held(chart: LineChart, number: int = 0) -> tuple[np.ndarray, np.ndarray]:
    x, y = chart.curve_items[number].getData()
    return np.asarray(x), np.asarray(y)


def spot(chart: LineChart, x: float, y: float) -> QPoint:
    area = chart.plot_area()
    return QPoint(round(area.column(x)), round(area.y(y)))


def test_a_curve_holds_the_values_as_they_are(chart: LineChart) -> None:
    chart.show_content(content())
    x, y = held(chart)
    np.testing.assert_array_equal(x, X)
    np.testing.assert_array_equal(y, Y)


def test_on_a_logarithmic_axis_it_holds_their_decades(chart: LineChart) -> None:
    chart.set_logarithmic(True)
    chart.show_content(content())
    np.testing.assert_allclose(held(chart)[1], np.log10(Y))


def test_a_million_points_are_thinned_and_keep_their_peak(chart: LineChart) -> None:
    y = np.zeros(1_000_000)
    y[777_777] = 5.0
    chart.show_content(content(Curve("long", np.arange(1e6), y, "#112233")))
    x, thin = held(chart)
    assert len(x) < 1000
    assert thin.max() == 5.0


def test_a_line_breaks_where_a_value_is_not_finite(chart: LineChart) -> None:
    y = Y.copy()
    y[40], y[60] = math.nan, math.inf
    chart.show_content(content(Curve("broken", X, y, "#112233")))
    joined = chart.curve_items[0].opts["connect"]
    assert not joined[39:41].any()
    assert not joined[59:61].any()
    assert joined[:39].all()


def test_a_point_that_stands_alone_is_a_dot(chart: LineChart) -> None:
    y = np.array([1.0, math.nan, 2.0, math.nan, 3.0])
    chart.show_content(content(Curve("alone", np.arange(5.0), y, "#112233")))
    x, shown = chart.curve_items[0].dots.getData()
    assert list(x) == [0.0, 2.0, 4.0]
    assert list(shown) == [1.0, 2.0, 3.0]


def test_a_named_line_stands_at_its_value(chart: LineChart) -> None:
    chart.show_content(content(lines=(HorizontalLine(math.log(3), "guessing: ln 3", "ln 3"),)))
    assert chart.line_items[0].value() == pytest.approx(math.log(3))
    chart.set_logarithmic(True)
    assert chart.line_items[0].value() == pytest.approx(math.log10(math.log(3)))


def test_a_line_at_no_finite_value_is_left_out(chart: LineChart) -> None:
    lines = tuple(HorizontalLine(value, "nowhere", "-") for value in (math.inf, math.nan))
    chart.show_content(content(lines=(*lines, HorizontalLine(1.0, "one", "1"))))
    assert [line.value() for line in chart.line_items if line.isVisible()] == [1.0]


def test_a_marked_point_has_its_size_at_every_zoom(chart: LineChart) -> None:
    chart.show_content(
        content(annotations=(Annotation(30.0, float(Y[30]), "best", "b", "#ff0000"),))
    )
    at = chart.plot_area()
    seen = chart.grab().toImage()
    reach = 4  # half of the ring, whatever a unit of the axes is in pixels
    column, row = round(at.column(30.0)), round(at.y(float(Y[30])))
    assert seen.pixelColor(column + reach, row).red() > 200
    assert seen.pixelColor(column + reach, row).blue() < 120


def test_the_bounds_of_box_and_axes_follow_the_size(chart: LineChart) -> None:
    chart.show_content(content())
    chart.resize(600, 400)
    area = chart.plot_area()
    assert chart.box.boundingRect().width() == pytest.approx(area.box.width() + 0.5)
    reach = chart.left_axis.mapRectToScene(chart.left_axis.boundingRect())
    assert reach.right() >= area.box.right()


def test_items_are_made_once_and_reused(chart: LineChart) -> None:
    chart.show_content(content(Curve("a", X, Y, "#112233"), Curve("b", X, 2 * Y, "#445566")))
    first = list(chart.curve_items)
    chart.show_content(content())
    assert chart.curve_items == first
    assert [item.isVisible() for item in first] == [True, False]


def test_the_range_is_set_and_never_guessed(chart: LineChart) -> None:
    chart.show_content(content())
    (left, right), (low, high) = chart.box.viewRange()
    x_axis, y_axis = chart.axes()
    assert (left, right) == pytest.approx((x_axis.low, x_axis.high))
    assert (low, high) == pytest.approx((y_axis.low, y_axis.high))
    assert chart.box.autoRangeEnabled() == [False, False]


def test_the_wheel_zooms_around_the_mouse_and_a_double_click_fits(chart: LineChart) -> None:
    chart.show_content(content())
    at = spot(chart, 50.0, 1.0)
    turn_wheel(chart, at, 3)
    x_axis, _ = chart.axes()
    assert not chart.follows
    assert x_axis.span < 100
    assert x_axis.low < 50 < x_axis.high
    assert chart.plot_area().column(50.0) == pytest.approx(at.x(), abs=2)
    QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chart.follows


def test_the_wheel_over_an_axis_zooms_that_axis_alone(chart: LineChart) -> None:
    chart.show_content(content())
    _, before = chart.axes()
    turn_wheel(chart, QPoint(spot(chart, 50.0, 0.0).x(), chart.height() - 6), 3)
    x_axis, y_axis = chart.axes()
    assert x_axis.span < 100
    assert y_axis.span == pytest.approx(before.span)


def test_a_drag_moves_the_picture(chart: LineChart) -> None:
    chart.show_content(content())
    start, end = spot(chart, 50.0, 1.0), spot(chart, 30.0, 1.0)
    span = chart.axes()[0].span
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for share in np.linspace(0.05, 1.0, 20):
        QTest.mouseMove(chart.viewport(), start + float(share) * (end - start))
        QApplication.processEvents()
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert chart.axes()[0].low == pytest.approx(20.0, abs=3.0)
    assert chart.axes()[0].span == pytest.approx(span)


def test_the_crosshair_reads_the_recorded_values(chart: LineChart) -> None:
    chart.show_content(content())
    QTest.mouseMove(chart.viewport(), spot(chart, 50.2, 1.0))
    QApplication.processEvents()
    rows = chart.crosshair_item.rows
    assert [(name, text) for name, text, _ in rows] == [("epoch", "50"), ("train", "0.3778")]


def test_what_is_between_two_curves_is_shaded(chart: LineChart) -> None:
    fill = FillBetween(X, Y, Y + 1, "#B0306A")
    chart.show_content(content(fills=(fill,)))
    area = chart.plot_area()
    shade = chart.grab().toImage().pixelColor(spot(chart, 55.0, float(Y[55]) + 0.5))
    assert shade.name().upper() != LIGHT.surface
    assert area.visible


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
def test_the_ground_has_the_colour_of_the_theme(chart: LineChart, theme) -> None:
    spread_theme(chart, theme)
    chart.show_content(content())
    assert chart.grab().toImage().pixelColor(2, 2).name().upper() == theme.surface


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize(
    "values",
    [
        [],
        [0.5],
        [math.nan] * 4,
        [math.inf, -math.inf, math.nan, 1.0],
        [1e-300, 1e300, 0.0, -1e300],
        [2.0, 2.0, 2.0],
        [0.0, 0.0],
    ],
)
def test_hostile_numbers_are_drawn_or_left_out(chart: LineChart, values, logarithmic) -> None:
    chart.set_logarithmic(logarithmic)
    x = np.arange(float(len(values)))
    curve = Curve("odd", x, np.array(values, dtype=float), "#112233", dots=True)
    mark = Annotation(0.0, values[0] if values else 0.0, "mark", "m", "#C62828")
    shown = content(curve, annotations=(mark,) if values else (), moving=True)
    chart.show_content(shown)
    assert not chart.grab().isNull()


@pytest.mark.parametrize("size", [(1, 1), (30, 20), (2000, 40)])
def test_any_size_is_drawn(chart: LineChart, size) -> None:
    chart.setMinimumSize(1, 1)
    chart.resize(*size)
    chart.show_content(content(lines=(HorizontalLine(1.0, "one", "1"),)))
    assert not chart.grab().isNull()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("ratio", [1.25, 1.5])
def test_a_curve_is_where_it_belongs_at_the_scale_of_the_screen(chart: LineChart, ratio) -> None:
    flat = Curve("flat", X, np.full(len(X), 1.0), "#112233")
    chart.show_content(content(flat, moving=True))
    picture = QPixmap(round(chart.width() * ratio), round(chart.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    chart.viewport().render(picture)
    area = chart.plot_area()
    place = QPointF(area.column(50.0), area.y(1.0)) * ratio
    assert picture.toImage().pixelColor(place.toPoint()).name() == "#112233"


def test_a_mark_moves_with_its_annotation_and_goes_with_it(chart: LineChart) -> None:
    first = Annotation(20.0, float(Y[20]), "best", "b", "#C62828")
    chart.show_content(content(annotations=(first,)))
    before = chart.grab().toImage()
    there = spot(chart, 80.0, float(Y[80]))
    assert before.pixelColor(there).name() != LIGHT.surface.lower()
    chart.show_content(
        content(annotations=(Annotation(80.0, float(Y[80]), "best", "b", "#C62828"),))
    )
    after = chart.grab().toImage()
    assert after.pixelColor(there).name() == LIGHT.surface.lower(), "the middle of the ring"
    chart.show_content(content())
    assert chart.grab().toImage().pixelColor(there).name() != LIGHT.surface.lower()


def test_a_name_goes_out_of_sight_with_its_line(chart: LineChart) -> None:
    chart.show_content(content(annotations=(Annotation(20.0, 1.0, "best", "b", "#C62828"),)))

    def named() -> bool:
        texts = [one for one in chart.scene().items() if isinstance(one, QGraphicsSimpleTextItem)]
        return any(item.text() == "best" and item.isVisible() for item in texts)

    assert named()
    x_axis, y_axis = chart.axes()
    chart.set_axes(x_axis.moved(40.0), y_axis)
    assert not named()
    chart.fit()
    assert named()


def test_a_right_click_asks_once_for_the_menu_and_a_right_drag_does_not(
    qtbot: QtBot,
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    asked: list[QPoint] = []
    around.customContextMenuRequested.connect(asked.append)
    chart = LineChart(LIGHT, around)
    for widget in (around, chart):
        widget.resize(420, 260)
    around.show()
    chart.show_content(content())
    port, right, at = chart.viewport(), Qt.MouseButton.RightButton, spot(chart, 50.0, 1.0)
    QTest.mouseClick(port, right, pos=at)
    assert len(asked) == 1
    QTest.mousePress(port, right, pos=at)
    QTest.mouseMove(port, at + QPoint(0, 40))
    QTest.mouseRelease(port, right, pos=at + QPoint(0, 40))
    assert len(asked) == 1


def test_the_box_under_the_mouse_stands_beside_the_line_inside_the_plot(chart: LineChart) -> None:
    chart.show_content(content())
    for place in (2.0, 50.2, 99.0):
        QTest.mouseMove(chart.viewport(), spot(chart, place, 1.0))
        QApplication.processEvents()
        item = next(one for one in chart.scene().items() if isinstance(one, CrosshairItem))
        line, frame, *_ = item.childItems()
        assert chart.plot_area().box.contains(frame.boundingRect().adjusted(1, 1, -1, -1))
        assert not frame.path().contains(
            QPointF(line.line().x1(), frame.path().boundingRect().top())
        )
    assert [text.text() for text in item.childItems() if isinstance(text, SceneText)] == [
        part for name, text, _ in chart.crosshair_item.rows for part in (name, text)
    ]


@pytest.mark.parametrize("before", [(437, 100), (700, 120)])
def test_a_chart_that_grows_keeps_nothing_of_its_former_axes(
    qtbot: QtBot, before: tuple[int, int]
) -> None:
    def seen(sizes: list[tuple[int, int]]) -> QImage:
        made = LineChart(LIGHT.scaled(1.5))
        qtbot.addWidget(made)
        made.resize(*sizes[0])
        made.show()
        made.show_content(content())
        qtbot.waitExposed(made)
        for size in sizes:
            made.resize(*size)
            for _ in range(4):
                QApplication.processEvents()
        return made.grab().toImage()

    assert seen([before, (437, 368)]) == seen([(437, 368)])
