"""Legends, keys and tables as items of a scene: what is written, where, and what costs nothing."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK, GRID, LIGHT, font
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.colour_scale import ScaleContent
from playground.ui.charts.curves import Curve
from playground.ui.charts.legend import Legend
from playground.ui.charts.map_key import KeyContent, KeyRow, MapKey
from playground.ui.charts.markers import class_marker
from playground.ui.panels.softmax.class_table import TableCell, TableColumn, TableRow
from playground.ui.panels.softmax.drag_table import DragTable

NONE = np.empty(0)
CURVES = (
    Curve("train", NONE, NONE, "#112233"),
    Curve("unlisted", NONE, NONE, "#000000", listed=False),
    Curve("test", NONE, NONE, "#aa0000", "dashed"),
)
ROWS = tuple(
    TableRow(class_marker(LIGHT, k), name, (TableCell("0.250", 0.25, "#112233"),), strong=k == 1)
    for k, name in enumerate("ABC")
)


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    made = Legend(LIGHT)
    qtbot.addWidget(made)
    made.resize(400, 20)
    made.show_curves(CURVES)
    made.show()
    return made


def test_a_legend_names_the_listed_curves_beside_a_piece_of_each_line(legend: Legend) -> None:
    assert legend.texts == ["train", "test"]
    assert [line.pen().color().name() for line in legend.samples] == ["#112233", "#aa0000"]
    assert legend.samples[0].pen().style() == Qt.PenStyle.SolidLine
    assert legend.samples[1].pen().style() == Qt.PenStyle.CustomDashLine
    assert legend.accessibleName() == "train, test"


def test_a_narrow_legend_takes_a_row_for_each_name(legend: Legend) -> None:
    assert legend.samples[0].line().y1() == legend.samples[1].line().y1()
    legend.resize(legend.minimumSizeHint().width(), 60)
    assert legend.samples[0].line().y1() < legend.samples[1].line().y1()
    assert legend.minimumHeight() >= 2 * legend.minimumSizeHint().height() - 1
    legend.show_curves(CURVES[:1])
    assert legend.texts == ["train"]
    legend.show_curves(())
    assert legend.isHidden()


def test_a_key_has_markers_names_and_bars_as_long_as_the_shares(qtbot: QtBot) -> None:
    key = MapKey(LIGHT)
    qtbot.addWidget(key)
    key.resize(120, 300)
    key.show()
    rows = tuple(
        KeyRow(class_marker(LIGHT, k), name, share, f"{share:.2f}")
        for k, (name, share) in enumerate((("A", 0.25), ("B", 0.75)))
    )
    key.show_content(KeyContent(rows, notes=("filled: train",)))
    assert key.layer.texts == ["A", "0.25", "B", "0.75"]
    short, long = np.asarray(key.layer.bar_item.opts["width"])
    assert long == pytest.approx(3 * short)
    spread_theme(key, DARK)
    assert key.layer.texts == ["A", "0.25", "B", "0.75"]
    key.show_content(KeyContent(scale=ScaleContent()))
    assert key.layer.texts == []
    assert not key.layer.bar_item.isVisible()


def test_a_note_that_has_no_room_is_left_out(qtbot: QtBot) -> None:
    key = MapKey(LIGHT)
    qtbot.addWidget(key)
    key.setFixedSize(120, 20)
    key.show()
    key.show_content(KeyContent((KeyRow(class_marker(LIGHT, 0), "A"),), notes=("one\ntwo",)))
    assert [note.isVisible() for note in key.notes] == [False]
    key.setFixedSize(120, 200)
    assert [note.toPlainText() for note in key.notes if note.isVisible()] == ["one\ntwo"]


def test_a_table_writes_what_is_shown_and_frames_the_bar_that_keys_move(qtbot: QtBot) -> None:
    table = DragTable(LIGHT, (TableColumn("p", "0.000"),), (0,))
    qtbot.addWidget(table)
    table.resize(300, 120)
    table.show_rows(ROWS)
    assert table.bar_layer.texts == ["p", "A", "B", "C", "0.250", "0.250", "0.250"]
    assert not table.bar_layer.frame.isVisible()
    # The row of the true class alone.
    assert len(table.bar_layer.ground_item.opts["x0"]) == 1
    table.show_rows(ROWS[:2])
    assert table.bar_layer.texts == ["p", "A", "B", "0.250", "0.250"]
    with qtbot.waitExposed(table):
        table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    framed = table.bar_layer.frame
    assert framed.isVisible()
    assert framed.rect().contains(table.bar_box(0, 0))
    table.clearFocus()
    assert not framed.isVisible()


@pytest.mark.parametrize("width", [90, 160, 400])
def test_all_rows_of_a_legend_are_in_sight_above_its_chart(qtbot: QtBot, width: int) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    legend = Legend(LIGHT, around)
    column = QVBoxLayout(around)
    column.addWidget(legend)
    column.addWidget(QWidget(around), 1)
    around.resize(width, 200)
    around.show()
    legend.show_curves(CURVES)
    QApplication.processEvents()
    ends = [legend.mapFromScene(sample.line().p2()) for sample in legend.samples]
    assert all(legend.rect().contains(end) for end in ends)
    assert abs((ends[0].y() + ends[-1].y()) / 2 - legend.height() / 2) <= 1


@pytest.mark.parametrize("scale", [1.0, 1.5, 1.9, 2.0])
def test_the_key_beside_a_map_breaks_no_word_of_its_notes(qtbot: QtBot, scale: float) -> None:
    theme = LIGHT.scaled(scale)
    key = MapKey(theme)
    qtbot.addWidget(key)
    key.stand(in_rows=False)
    words = QFontMetricsF(font(theme, "label", tabular=True))
    # The longest of the notes that are always there, in French.
    assert words.horizontalAdvance("entraînement") <= key.maximumWidth() - GRID / 2
