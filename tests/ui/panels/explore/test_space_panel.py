"""The warped-space panel on real networks that change under it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.training.probes.hidden_space import HiddenSpace
from playground.training.session import Session
from playground.ui.appearance.theme import DARK, LIGHT
from playground.ui.appearance.themed import spread_theme
from playground.ui.panels.explore.space_panel import SpacePanel
from playground.ui.selection import SelectionModel
from tests.support import spiral_experiment, trained


@pytest.fixture
def panel(qtbot: QtBot) -> SpacePanel:
    made = SpacePanel(LIGHT, SelectionModel())
    qtbot.addWidget(made)
    made.resize(400, 380)
    made.show()
    return made


def show(panel: SpacePanel, session: Session) -> None:
    panel.show_snapshot(session.snapshot(panel.probes()))


def choose(panel: SpacePanel, box: int, index: int) -> None:
    panel.axis_boxes[box].setCurrentIndex(index)
    panel.axis_boxes[box].activated.emit(index)


def test_points_are_drawn_where_the_layer_has_them(panel: SpacePanel):
    session = trained(spiral_experiment(5))
    show(panel, session)
    choose(panel, 0, 2)
    choose(panel, 1, 5)
    assert panel.probes() == {HiddenSpace(0, (1, 4))}
    show(panel, session)
    view = HiddenSpace(0, (1, 4)).measure(session.context())
    assert np.array_equal(panel.view.points.coordinates, view.coordinates)


def test_a_component_and_a_unit_do_not_stand_together(panel: SpacePanel):
    show(panel, trained(spiral_experiment(5)))
    choose(panel, 0, 3)
    assert panel.axis_boxes[1].currentIndex() > 0
    choose(panel, 1, 0)
    assert [box.currentIndex() for box in panel.axis_boxes] == [0, 0]


def test_choices_outlive_a_smaller_network(panel: SpacePanel):
    show(panel, trained(spiral_experiment(8, 8), epochs=0))
    panel.layer_box.setCurrentIndex(2)
    choose(panel, 0, 3)
    smaller = trained(spiral_experiment(2), epochs=0)
    show(panel, smaller)
    show(panel, smaller)
    assert panel.layer_box.count() == 2
    assert panel.view.points.coordinates.shape == (60, 2)


def test_the_mouse_on_a_point_hovers_its_sample(panel: SpacePanel):
    session = trained(spiral_experiment(5))
    show(panel, session)
    x, y = panel.view.to_widget(panel.view.points.coordinates[-1:])[0]
    QTest.mouseMove(panel.view.viewport(), QPoint(round(x), round(y)))
    assert panel.selection.value.hovered_sample is not None


def test_it_keeps_its_picture_in_another_theme(panel: SpacePanel):
    show(panel, trained(spiral_experiment(5)))
    spread_theme(panel, DARK.scaled(1.5))
    assert len(panel.view.points.rows) == 60
