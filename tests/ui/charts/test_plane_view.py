"""The plane: what its items hold, zoom and drag with real mouse events, and hostile numbers."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK, GRID, HIGH_CONTRAST, LIGHT, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.colour_maps import value_table
from playground.ui.charts.markers import Marker
from playground.ui.charts.plane_view import PlanePoints, PlaneView
from tests.ui.events import turn_wheel

EXTENT = (-4.0, 4.0, -4.0, 4.0)
MARKERS = (Marker("circle", "#009E73"), Marker("square", "#CC79A7", ringed=True))


@pytest.fixture
def view(qtbot: QtBot) -> PlaneView:
    made = PlaneView(LIGHT)
    qtbot.addWidget(made)
    made.resize(360, 320)
    made.show()
    made.show_axes(EXTENT, ("x1", "x2"))
    return made


def points(count: int = 40) -> PlanePoints:
    places = np.random.default_rng(3).uniform(-3, 3, (count, 2))
    return PlanePoints(np.arange(count) + 7, places, np.arange(count) % 2, MARKERS)


def spot(view: PlaneView, x: float, y: float) -> QPoint:
    place = view.to_widget(np.array([[x, y]]))[0]
    return QPoint(round(place[0]), round(place[1]))


def test_values_are_handed_over_as_they_are_with_fixed_levels(view: PlaneView):
    values = np.linspace(-1, 3, 64 * 64, dtype=np.float32).reshape(64, 64)
    view.show_values(values, -1.0, 1.0, value_table())
    assert np.array_equal(view.ground.image, values)
    assert view.ground.levels == pytest.approx([-1.0, 1.0])
    assert np.array_equal(view.ground.lut, value_table())


def test_the_first_row_of_the_ground_is_the_top_one(view: PlaneView):
    pixels = np.zeros((2, 2, 3), dtype=np.uint8)
    pixels[0, 1] = (255, 0, 0)
    view.show_ground(pixels)
    shot = view.viewport().grab().toImage()
    assert shot.pixelColor(spot(view, 3.0, 3.0)).red() == 255
    assert shot.pixelColor(spot(view, 3.0, -3.0)).red() == 0


def test_points_are_drawn_where_the_rows_are(view: PlaneView):
    shown = points()
    view.show_points(shown)
    x, y = view.scatter.getData()
    assert np.array_equal(np.stack([x, y], axis=1), shown.coordinates)
    moved = PlanePoints(shown.rows, shown.coordinates + 0.5, shown.looks, MARKERS)
    view.show_points(moved)
    x, y = view.scatter.getData()
    assert np.array_equal(np.stack([x, y], axis=1), moved.coordinates)


def test_the_last_number_below_is_not_cut_off(view: PlaneView):
    view.show_axes((-1.0, 1.0, -1.0, 1.0), ("", ""))
    view.setFixedSize(view.height() // 2, view.height())
    QApplication.processEvents()
    half = QFontMetricsF(font(LIGHT, "label", tabular=True)).horizontalAdvance("1.0") / 2
    assert view.area().right() + half <= view.width()


def test_the_wheel_zooms_around_the_mouse_and_a_double_click_shows_all(view: PlaneView):
    at = spot(view, 2.0, 1.0)
    before = view.to_plane(QPointF(at))
    turn_wheel(view, at, 3)
    left, right, low, high = view.visible_extent()
    assert right - left < 7
    assert high - low < 7
    assert view.to_plane(QPointF(at)) == pytest.approx(before, abs=0.02)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.visible_extent() == pytest.approx(EXTENT)


def test_the_wheel_never_leaves_the_plane(view: PlaneView):
    turn_wheel(view, spot(view, 0.0, 0.0), -20)
    assert view.visible_extent() == pytest.approx(EXTENT)


def test_a_drag_moves_the_picture_and_is_no_click(view: PlaneView, qtbot: QtBot):
    turn_wheel(view, spot(view, 0.0, 0.0), 6)
    before = view.visible_extent()
    port, start = view.viewport(), spot(view, 0.0, 0.0)
    with qtbot.assertNotEmitted(view.clicked):
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(port, start + QPoint(8 * step, 0))
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    after = view.visible_extent()
    assert after[0] < before[0]
    assert after[2:] == pytest.approx(before[2:])


def on_screen(view: PlaneView) -> QImage:
    """What is really seen, with the pictures that Qt keeps; `grab` draws everything anew."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


def test_points_that_come_into_sight_are_drawn(view: PlaneView):
    view.show_points(points(200))
    for left in np.linspace(-1.0, 2.0, 7):
        view.box.setRange(xRange=(left, left + 2), yRange=(-1, 1), padding=0)
        seen = on_screen(view)
    spread_theme(view, LIGHT)
    assert seen == on_screen(view)


def test_a_right_click_asks_for_the_menu_around_and_a_right_drag_does_not(qtbot: QtBot):
    around = QWidget()
    qtbot.addWidget(around)
    around.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view = PlaneView(LIGHT, around)
    view.resize(360, 320)
    around.resize(360, 320)
    around.show()
    port, right, at = view.viewport(), Qt.MouseButton.RightButton, spot(view, 0.0, 0.0)
    with qtbot.waitSignal(around.customContextMenuRequested):
        QTest.mouseClick(port, right, pos=at)
    with qtbot.assertNotEmitted(around.customContextMenuRequested):
        QTest.mousePress(port, right, pos=at)
        QTest.mouseMove(port, at + QPoint(0, 40))
        QTest.mouseRelease(port, right, pos=at + QPoint(0, 40))


def test_with_a_brush_a_drag_paints_and_moves_nothing(view: PlaneView, qtbot: QtBot):
    view.show_brush(0.5, LIGHT.error)
    before = view.visible_extent()
    start = spot(view, 0.0, 0.0)
    with qtbot.waitSignals([view.pressed, view.released]):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view.viewport(), start + QPoint(30, 0))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    assert view.visible_extent() == before


def test_the_point_under_the_mouse_is_found_after_zooming(view: PlaneView):
    shown = points()
    view.show_points(shown)
    turn_wheel(view, spot(view, 0.0, 0.0), 4)
    left, right, low, high = view.visible_extent()
    x, y = shown.coordinates.T
    seen = np.flatnonzero((x > left) & (x < right) & (y > low) & (y < high))
    for number in seen:
        QTest.mouseMove(view.viewport(), spot(view, *shown.coordinates[number]))
        found = shown.coordinates[view.row - 7]
        assert np.hypot(*(found - shown.coordinates[number])) < 0.3


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST])
@pytest.mark.parametrize("size", [(1, 1), (40, 30), (900, 700)])
def test_hostile_numbers_are_drawn_or_left_out_without_a_word(
    view: PlaneView, theme: object, size: tuple[int, int]
):
    view.resize(*size)
    spread_theme(view, theme)
    values = np.array([[np.nan, np.inf], [-np.inf, 1e-300], [1e300, -0.0]])
    for low, high in ((-1.0, 1.0), (0.0, 0.0), (0.0, 1e-300), (-1e300, 1e300)):
        view.show_values(values, low, high, value_table())
        view.viewport().grab()
    places = np.array([[np.nan, 0.0], [np.inf, 1.0], [0.0, 0.0], [1e300, -1e300]])
    view.show_points(PlanePoints(np.arange(4), places, np.array([0, 1, 0, 1]), MARKERS))
    view.mark((0, 1, 2))
    view.show_lines((np.array([[0.0, 0.0], [np.nan, 1.0], [1.0, 1.0]]), np.zeros((1, 2))))
    view.show_contours(np.empty((0, 2)), np.array([[0.0, 0.0], [1.0, 1.0]]))
    view.viewport().grab()
    QTest.mouseMove(view.viewport(), QPoint(0, 0))
    assert len(view.scatter.getData()[0]) == 1


def test_what_is_not_a_number_has_the_colour_of_errors(view: PlaneView):
    values = np.zeros((4, 4))
    values[:, 2:] = np.nan
    view.show_values(values, -1.0, 1.0, value_table())
    shot = view.viewport().grab().toImage()
    assert shot.pixelColor(spot(view, 3.0, 0.0)).name().upper() == LIGHT.error
    assert shot.pixelColor(spot(view, -3.0, 0.0)).name().upper() != LIGHT.error


@pytest.mark.parametrize("ratio", [1.25, 1.5])
def test_markers_are_sharp_at_the_scale_of_the_screen(view: PlaneView, ratio: float):
    view.show_points(points())
    small = view.viewport().grab().toImage()
    size = view.viewport().size() * ratio
    large = QImage(size, QImage.Format.Format_RGB32)
    large.setDevicePixelRatio(ratio)
    painter = QPainter(large)
    view.viewport().render(painter, QPoint())
    painter.end()
    at = spot(view, *points().coordinates[0])
    one = small.pixelColor(at)
    other = large.pixelColor(QPoint(round(at.x() * ratio), round(at.y() * ratio)))
    assert one.name() == other.name()


def test_axes_that_may_go_leave_a_small_picture_all_the_room(qtbot):
    view = PlaneView(LIGHT)
    qtbot.addWidget(view)
    side = view.minimumSizeHint().width()
    view.drops_axes = True
    small = view.minimumSizeHint().width()
    assert small < side
    for pixels, shown in ((small, False), (side, True)):
        view.resize(pixels, pixels)
        view.show()
        assert view.axes.bottom.isVisible() == view.axes.left.isVisible() == shown
        assert QRectF(view.rect()).contains(view.area())
    view.resize(small, small)
    assert view.area().width() >= small - 2 * GRID
