"""Charts over epochs: one range for all, a cursor that is the time machine, two measuring lines."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.curves import LEGROOM, ChartContent, Curve
from playground.ui.charts.epoch_chart import EpochChart
from playground.ui.charts.layer_time_map import LayerTimeMap, LayerTimes
from playground.ui.epoch_view import EpochView
from tests.ui.charts.test_line_chart import spot
from tests.ui.events import turn_wheel

X = np.arange(101.0)
CONTENT = ChartContent("epoch", "loss", (Curve("train", X, 2.0 - X / 100, "#112233"),))


@pytest.fixture
def view() -> EpochView:
    return EpochView()


@pytest.fixture
def charts(qtbot: QtBot, view: EpochView) -> list[EpochChart]:
    made = [EpochChart(LIGHT, view) for _ in range(2)]
    for chart in made:
        qtbot.addWidget(chart)
        chart.resize(420, 260)
        chart.show()
        chart.show_content(CONTENT)
    return made


def test_zooming_one_chart_zooms_the_epochs_of_all(charts):
    first, second = charts
    before = second.axes()[1]
    turn_wheel(first, spot(first, 50.0, 1.5), 2)
    assert second.axes()[0].low == pytest.approx(first.axes()[0].low)
    assert second.axes()[0].high == pytest.approx(first.axes()[0].high)
    assert second.axes()[1] == before, "each keeps its own y axis"


@pytest.fixture
def time_map(qtbot: QtBot, view: EpochView) -> LayerTimeMap:
    made = LayerTimeMap(LIGHT, view)
    qtbot.addWidget(made)
    made.resize(420, 160)
    made.show()
    made.show_times(LayerTimes(X.astype(int), np.full((101, 3), 1e-3)))
    return made


def test_the_map_of_layers_zooms_with_the_charts_and_they_with_it(charts, time_map):
    turn_wheel(charts[0], spot(charts[0], 50.0, 1.5), 2)
    seen = charts[0].axes()[0]
    assert time_map.box.viewRange()[0] == pytest.approx([seen.low, seen.high])
    assert time_map.box.viewRange()[1] == pytest.approx([0, 3])
    turn_wheel(time_map, time_map.cell_box((1, 50)).center().toPoint(), 2)
    nearer = charts[1].axes()[0]
    assert nearer.span < seen.span
    assert time_map.box.viewRange()[0] == pytest.approx([nearer.low, nearer.high])
    QTest.mouseDClick(time_map.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 50))
    assert charts[0].follows
    assert time_map.box.viewRange()[0] == pytest.approx([0, 100 * (1 + LEGROOM)])


def test_new_epochs_leave_the_map_where_a_person_looks(time_map, view):
    view.set_range((10.0, 30.0))
    longer = np.arange(201)
    time_map.show_times(LayerTimes(longer, np.full((201, 3), 1e-3)))
    assert time_map.box.viewRange()[0] == pytest.approx([10, 30])
    view.set_range(None)
    assert time_map.box.viewRange()[0] == pytest.approx([0, 200 * (1 + LEGROOM)])


def test_keys_move_through_time_in_the_map_too(time_map, view):
    asked: list[int] = []
    view.gone_to.connect(asked.append)
    time_map.cursor.show(80, 100)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(time_map, key)
    assert asked == [79, 0, 100]


def test_a_double_click_fits_all(charts, view):
    first, second = charts
    turn_wheel(first, spot(first, 50.0, 1.5), 2)
    QTest.mouseDClick(second.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert first.follows
    assert second.follows
    assert view.range is None


def test_dragging_the_line_goes_to_the_epoch_under_it(charts, view):
    chart, asked = charts[0], []
    charts[1].hide()
    QApplication.processEvents()
    view.gone_to.connect(asked.append)
    chart.show_cursor(80, 100)
    QApplication.processEvents()
    start, end = spot(chart, 80.0, 1.0), spot(chart, 30.0, 1.0)
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for share in np.linspace(0.05, 1.0, 20):
        QTest.mouseMove(chart.viewport(), start + float(share) * (end - start))
        QApplication.processEvents()
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert asked[-1] == pytest.approx(30, abs=2)
    assert chart.follows, "the picture did not move"


@pytest.mark.parametrize(
    ("key", "epoch"),
    [(Qt.Key.Key_Left, 79), (Qt.Key.Key_Right, 81), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 100)],
)
def test_keys_move_the_line_as_on_the_slider(charts, view, key, epoch):
    asked = []
    view.gone_to.connect(asked.append)
    charts[0].show_cursor(80, 100)
    QTest.keyClick(charts[0], key)
    assert asked == [epoch]
    assert charts[0].cursor.line.value() == epoch


def test_there_is_no_line_while_it_plays_and_before_the_first_epoch(charts):
    charts[0].show_cursor(None, 100)
    assert not charts[0].cursor.line.isVisible()
    charts[0].show_cursor(0, 0)
    assert not charts[0].cursor.line.isVisible()


def test_two_lines_measure_epochs_change_and_slope(charts):
    chart = charts[0]
    chart.set_measuring(True)
    chart.measured.setRegion((20.2, 59.8))
    epochs, change, slope = chart.measurement()
    assert epochs == 40
    assert change == pytest.approx(-0.4)
    assert slope == pytest.approx(-0.01)
    assert chart._measured_text.text().startswith("40 epochs: ")
    chart.measured.setRegion((20.2, 21.4))
    assert chart._measured_text.text().startswith("1 epoch: ")
    chart.set_measuring(False)
    assert not chart.measuring


def test_a_measuring_line_is_dragged_by_the_mouse(charts):
    chart = charts[0]
    charts[1].hide()
    chart.set_measuring(True)
    chart.measured.setRegion((20.0, 60.0))
    QApplication.processEvents()
    start, end = spot(chart, 60.0, 1.0), spot(chart, 90.0, 1.0)
    QTest.mousePress(chart.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for share in np.linspace(0.05, 1.0, 20):
        QTest.mouseMove(chart.viewport(), start + float(share) * (end - start))
        QApplication.processEvents()
    QTest.mouseRelease(chart.viewport(), Qt.MouseButton.LeftButton, pos=end)
    low, high = chart.measured.getRegion()
    assert low == pytest.approx(20.0)
    assert high == pytest.approx(90.0, abs=2)
    assert chart.measurement()[2] == pytest.approx(-0.01)
    assert chart.follows, "the picture did not move"


def test_in_the_window_the_line_takes_every_panel_back(window, qtbot):
    window.workbench.play()
    qtbot.waitUntil(lambda: window.frame_loop.newest_step > 60, timeout=20_000)
    window.workbench.pause()
    chart = window.workspace.panel("loss").chart
    qtbot.waitUntil(lambda: chart.cursor.line.isVisible(), timeout=20_000)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: window.time_bar.branch_button.isEnabled(), timeout=20_000)
    assert window.time_bar.slider.value() == 0
    QTest.keyClick(chart, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not window.time_bar.branch_button.isEnabled(), timeout=20_000)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_keys_move_stretch_and_fit_what_drags_do(charts):
    first, second = charts
    x_before, y_before = first.axes()
    QTest.keyClick(first, Qt.Key.Key_Right, CTRL)
    QTest.keyClick(first, Qt.Key.Key_Up, CTRL)
    x_axis, y_axis = first.axes()
    assert x_axis.low == pytest.approx(x_before.low + 0.1 * x_before.span)
    assert x_axis.span == pytest.approx(x_before.span)
    assert y_axis.low == pytest.approx(y_before.low + 0.1 * y_before.span)
    assert second.axes()[0].low == pytest.approx(x_axis.low), "as with the mouse, all go along"
    QTest.keyClick(first, Qt.Key.Key_Right, CTRL | SHIFT)
    assert first.axes()[0].span == pytest.approx(0.85 * x_before.span)
    assert first.axes()[1] == y_axis, "one axis is stretched alone"
    QTest.keyClick(first, Qt.Key.Key_Down, CTRL | SHIFT)
    assert first.axes()[1].span == pytest.approx(y_before.span / 0.85)
    QTest.keyClick(first, Qt.Key.Key_Home, CTRL)
    assert first.follows
    assert second.follows


def test_zooming_by_keys_keeps_the_middle(charts):
    x_axis = charts[0].axes()[0]
    QTest.keyClick(charts[0], Qt.Key.Key_Plus)
    zoomed = charts[0].axes()[0]
    assert zoomed.low + zoomed.high == pytest.approx(x_axis.low + x_axis.high)
    assert zoomed.span == pytest.approx(0.85 * x_axis.span)


def test_keys_zoom_and_move_the_map_of_layers(charts, time_map):
    left, right = time_map.box.viewRange()[0]
    QTest.keyClick(time_map, Qt.Key.Key_Plus)
    low, high = time_map.box.viewRange()[0]
    assert high - low == pytest.approx(0.85 * (right - left))
    QTest.keyClick(time_map, Qt.Key.Key_Right, CTRL)
    assert time_map.box.viewRange()[0][0] == pytest.approx(low + 0.1 * (high - low), rel=0.1)
    assert charts[0].axes()[0].low == pytest.approx(time_map.box.viewRange()[0][0])
    QTest.keyClick(time_map, Qt.Key.Key_Home, CTRL)
    assert time_map.sees_all
    assert charts[0].follows


def test_keys_move_each_of_the_measuring_lines(charts):
    chart = charts[0]
    chart.set_measuring(True)
    chart.measured.setRegion((20.0, 60.0))
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Down, SHIFT)
    assert chart.measured.getRegion() == (19.0, 61.0)
    assert chart.measurement()[0] == 42.0
    chart.set_measuring(False)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.measured.getRegion() == (19.0, 61.0)
