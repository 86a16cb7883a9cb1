"""The bars over a table of classes: what their items hold, and that the mouse goes through."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.bar_layer import BarLayer, TableBar
from playground.ui.charts.markers import Marker
from playground.ui.panels.softmax.class_table import TableCell, TableColumn, TableRow
from playground.ui.panels.softmax.drag_table import DragTable

ROOM = (100.0, 20.0, 200.0, 12.0)
COLUMNS = (TableColumn("z", "−0.00", signed=True), TableColumn("p", "0.000"))


@pytest.fixture
def table(qtbot: QtBot) -> DragTable:
    made = DragTable(LIGHT, COLUMNS, (1,))
    qtbot.addWidget(made)
    made.resize(500, 120)
    made.show()
    made.show_rows(rows((-0.5, 0.25), (0.5, 0.75)))
    return made


def rows(*shares: tuple[float, float]) -> tuple[TableRow, ...]:
    marker = Marker("circle", LIGHT.class_colour(0))
    return tuple(
        TableRow(marker, "A", tuple(TableCell("1", share, "#009E73") for share in pair))
        for pair in shares
    )


def held(layer: BarLayer, name: str) -> np.ndarray:
    return np.asarray(layer.bar_item.opts[name], dtype=float)


def test_bars_lie_in_the_rooms_of_their_cells(table: DragTable) -> None:
    rooms = [table.bar_box(row, column) for row in (0, 1) for column in (0, 1)]
    shares = (-0.5, 0.25, 0.5, 0.75)
    width = [
        abs(share) * room.width() * (0.5 if number % 2 == 0 else 1.0)
        for number, (room, share) in enumerate(zip(rooms, shares, strict=True))
    ]
    np.testing.assert_allclose(held(table.bar_layer, "width"), width)
    np.testing.assert_allclose(held(table.bar_layer, "y0"), [room.top() for room in rooms])
    left = held(table.bar_layer, "x0")
    assert left[0] + width[0] == pytest.approx(rooms[0].center().x()), "negative to the left"
    assert left[2] == pytest.approx(rooms[2].center().x())
    assert left[1] == rooms[1].left()


def test_tracks_lie_under_unsigned_bars_alone(table: DragTable) -> None:
    tracks = table.bar_layer.track_item.opts
    assert list(tracks["x0"]) == [table.bar_box(row, 1).left() for row in (0, 1)]


def test_bars_follow_the_width_of_the_table(table: DragTable) -> None:
    before = held(table.bar_layer, "width")
    table.resize(800, 120)
    assert (held(table.bar_layer, "width") > before).all()
    assert table.bar_layer.size() == table.size()


def test_the_figures_of_the_table_are_seen_through_the_layer(table: DragTable) -> None:
    for theme in (LIGHT, DARK):
        spread_theme(table, theme)
        picture = table.grab().toImage()
        box = table.cell_box(0, 1)
        column = {
            picture.pixelColor(round(x), round(box.center().y())).name()
            for x in np.arange(box.right() - 12, box.right())
        }
        assert len(column) > 1, "a figure on the ground"


def test_the_mouse_reaches_the_table_below(table: DragTable, qtbot: QtBot) -> None:
    room = table.bar_box(0, 1)
    place = room.center().toPoint()
    with qtbot.waitSignal(table.dragged):
        QTest.mousePress(table.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(table.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert table.share == pytest.approx(0.5, abs=0.02)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize(
    ("share", "filled"),
    [(math.nan, 0.0), (math.inf, 1.0), (-math.inf, -1.0), (1e-300, 0.0), (5.0, 1.0)],
)
def test_hostile_shares_stay_in_their_room(table: DragTable, share, filled, signed) -> None:
    bar = TableBar(ROOM, share, "#009E73", signed=signed)
    assert bar.length == pytest.approx(filled * ROOM[2] / (2 if signed else 1))
    table.bar_layer.show_bars([bar])
    assert not table.grab().isNull()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("size", [(1, 1), (60, 20), (2000, 30)])
def test_any_size_is_drawn(table: DragTable, size) -> None:
    table.setMinimumSize(1, 1)
    table.resize(*size)
    assert not table.grab().isNull()


def test_where_boxes_have_been_is_painted_anew(table: DragTable) -> None:
    # Else what a table had more rows of stays on the screen.
    layer, changed = table.bar_layer, list[QRectF]()
    upper, lower = QRectF(10, 10, 40, 20), QRectF(10, 60, 40, 20)
    layer.scene().changed.connect(changed.extend)
    for boxes, gone in (((upper, lower), upper), ((upper,), lower), ((), upper)):
        changed.clear()
        layer.show_grounds([(box, "#888888") for box in boxes])
        QApplication.processEvents()
        assert any(region.contains(gone) for region in changed)
