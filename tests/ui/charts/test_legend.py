"""The legend shows all its entries, whatever it named before and however narrow it is."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.curves import Curve
from playground.ui.charts.legend import Legend


def curves(count: int) -> tuple[Curve, ...]:
    x = np.arange(3.0)
    return tuple(Curve(f"a name of some length {n}", x, x, LIGHT.train) for n in range(count))


def test_entries_that_come_once_it_is_shown_have_their_own_rows_from_the_top(qtbot):
    host = QWidget()
    column = QVBoxLayout(host)
    legend = Legend(LIGHT, host)
    column.addWidget(legend)
    column.addWidget(QWidget(), 1)
    qtbot.addWidget(host)
    host.resize(220, 300)
    host.show()
    qtbot.wait(10)
    legend.show_curves(curves(4))
    qtbot.waitUntil(lambda: legend.height() >= 4 * legend._metrics.height() - 1)
    assert legend.mapFromScene(0, 0) == QPoint(0, 0)
    assert legend.sceneRect().height() == legend.height()
    assert 0 < legend.samples[0].line().y1() < legend.samples[-1].line().y1() < legend.height()


def test_a_legend_that_grows_narrow_has_the_room_of_its_rows_at_once(qtbot):
    host, row = QWidget(), QWidget()
    column, across = QVBoxLayout(host), QHBoxLayout(row)
    legend = Legend(LIGHT, row)
    across.addWidget(legend, 1)
    column.addWidget(row)
    column.addWidget(QWidget(host), 1)
    qtbot.addWidget(host)
    legend.show_curves(curves(2))
    host.resize(600, 300)
    host.show()
    assert legend.samples[0].line().y1() == legend.samples[1].line().y1()
    host.resize(legend.minimumSizeHint().width() + 60, 300)
    # No turn of the event loop between: whoever waits for one may be painted before it.
    assert row.contentsRect().height() >= legend.geometry().bottom()


def test_a_legend_needs_the_room_of_its_names_before_there_are_curves(qtbot):
    legend = Legend(LIGHT)
    qtbot.addWidget(legend)
    legend.expect(("a name of some length 0", "short"))
    before = legend.minimumSizeHint()
    legend.show_curves(curves(2))
    assert legend.minimumSizeHint() == before
