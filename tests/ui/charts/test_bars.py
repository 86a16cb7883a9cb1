"""The table with bars: what its one pyqtgraph item holds, and what numbers must not do to it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QGraphicsSimpleTextItem
from pytestqt.qtbot import QtBot

from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.charts.bars import BAR_SHARE, BarRow, BarTable, BarTicks, Column

COLUMNS = (Column("layer", "layer 10"), Column("norm", "8.88e−88", spare=True))
TICKS = BarTicks("length of the gradient", "length", ((0.0, "0"), (1.0, "1")))


@pytest.fixture
def table(qtbot: QtBot) -> BarTable:
    made = BarTable(LIGHT, COLUMNS)
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.show()
    return made


def rows(*shares: float | None) -> tuple[BarRow, ...]:
    return tuple(
        BarRow((f"layer {number}", "1.0"), share, note="none")
        for number, share in enumerate(shares, 1)
    )


def lengths(table: BarTable) -> np.ndarray:
    return np.asarray(table.bar_item.opts["width"], dtype=float)


def test_bars_are_as_long_as_their_shares(table: BarTable) -> None:
    table.show_rows(rows(1.0, 0.5, 0.25), TICKS)
    longest = lengths(table)[0]
    np.testing.assert_allclose(lengths(table), longest * np.array([1.0, 0.5, 0.25]))


def test_a_row_without_a_share_has_no_bar_and_its_neighbours_keep_their_place(
    table: BarTable,
) -> None:
    table.show_rows(rows(1.0, 0.5, 0.25), TICKS)
    tops = np.asarray(table.bar_item.opts["y0"])
    table.show_rows(rows(1.0, None, 0.25), TICKS)
    np.testing.assert_allclose(table.bar_item.opts["y0"], tops[[0, 2]])


def test_the_number_of_a_layer_stays_however_narrow_the_table_is(table: BarTable) -> None:
    table.show_columns((Column("layer", "layer 10 · softplus"), Column("left", "8.88 × 10⁻⁸⁸")))
    table.show_rows(
        tuple(BarRow((name, "1.0"), 0.5) for name in ("output · softmax", "layer 8 · tanh")), TICKS
    )
    widths = []
    for width in range(400, 110, -10):
        table.resize(width, 200)
        items = table.scene().items()
        texts = [one.text() for one in items if isinstance(one, QGraphicsSimpleTextItem)]
        assert any("8" in text and "×" not in text for text in texts), width
        widths.append(width)
    assert "8" in texts


def test_bars_lie_inside_their_rows(table: BarTable) -> None:
    table.show_rows(rows(0.2, 0.4), TICKS)
    tops = np.asarray(table.bar_item.opts["y0"])
    heights = np.asarray(table.bar_item.opts["height"])
    assert tops[0] + heights[0] < tops[1]
    assert heights == pytest.approx((tops[1] - tops[0]) * BAR_SHARE)


def test_an_alarming_row_has_the_colour_of_errors_in_every_theme(table: BarTable) -> None:
    table.show_rows((BarRow(("layer 1", "9"), 1.0, alarming=True), *rows(0.5)), TICKS)
    for theme in (LIGHT, DARK):
        spread_theme(table, theme)
        first, second = (brush.color() for brush in table.bar_item.opts["brushes"])
        assert (first, second) == (QColor(theme.error), QColor(theme.accent))


def test_texts_that_change_are_written_anew_and_none_stays_behind(table: BarTable) -> None:
    table.show_rows(rows(1.0, 0.5), TICKS)
    table.show_rows((BarRow(("output", "2.0"), 1.0),), TICKS)
    texts = [one for one in table.scene().items() if isinstance(one, QGraphicsSimpleTextItem)]
    seen = {item.text() for item in texts if item.isVisible()}
    assert {"output", "2.0"} <= seen
    assert not seen & {"layer 1", "layer 2", "1.0"}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("share", [0.0, 1e-300, -1.0, 5.0, math.inf, -math.inf])
def test_a_share_out_of_range_is_drawn_at_the_end_it_passes(table: BarTable, share) -> None:
    table.show_rows(rows(1.0, share), TICKS)
    longest, odd = lengths(table)
    assert odd == (longest if share > 1 else 1.0)
    assert not table.grab().isNull()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("size", [(1, 1), (40, 20), (2000, 30)])
def test_any_size_is_drawn(table: BarTable, size) -> None:
    table.setMinimumSize(1, 1)
    table.resize(*size)
    table.show_rows(rows(1.0, 0.5, None), TICKS)
    assert not table.grab().isNull()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("ratio", [1.25, 1.5])
def test_bars_are_drawn_at_the_scale_of_the_screen(table: BarTable, ratio: float) -> None:
    table.show_rows(rows(1.0), TICKS)
    picture = QPixmap(round(table.width() * ratio), round(table.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    table.viewport().render(picture)
    opts = table.bar_item.opts
    middle_x = float(opts["x0"][0]) + float(opts["width"][0]) / 2
    middle_y = float(opts["y0"][0]) + float(opts["height"][0]) / 2
    colour = picture.toImage().pixelColor(round(middle_x * ratio), round(middle_y * ratio))
    assert colour == QColor(LIGHT.accent)


def test_where_it_is_narrow_names_are_cut_then_the_bars_go_and_no_figure_does(
    qtbot: QtBot,
) -> None:
    columns = (
        Column("layer", "layer 10 · softplus"),
        Column("slopes", "0.00000"),
        Column("weights", "0.00000"),
    )
    table = BarTable(LIGHT, columns)
    qtbot.addWidget(table)
    row = BarRow(("layer 1 · sigmoid", "0.238", "1.27"), 0.5)
    seen = {}
    for width in (500, 260, 180):
        table.resize(width, 100)
        table.show_rows((row,), TICKS)
        seen[width] = written(table)
        assert {"0.238", "1.27"} <= seen[width]
    assert "layer 1 · sigmoid" in seen[500]
    assert "layer 1" in seen[260]
    assert not table.bar_item.isVisible()
    table.resize(260, 100)
    table.show_rows((row,), TICKS)
    assert table.bar_item.isVisible()


def test_the_ticks_go_before_a_row_does(qtbot: QtBot, table: BarTable) -> None:
    table.show_rows(rows(*[0.5] * 9), TICKS)
    table.resize(420, table.minimumHeight())
    assert "layer 9" in written(table)
    assert "0" not in written(table)
    table.resize(420, table.minimumHeight() * 2)
    assert "0" in written(table)


def written(table: BarTable) -> set[str]:
    """The texts in sight."""
    items = (one for one in table.scene().items() if isinstance(one, QGraphicsSimpleTextItem))
    return {one.text() for one in items if one.isVisible()}
