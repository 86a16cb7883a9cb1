"""Hinge lines on the decision map: drawn for the layer that is chosen, each of them selectable."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from playground.training.probes.hinges import Hinges
from playground.training.session import Session
from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.contours import contour_segments
from playground.ui.panels.explore.decision_panel import DecisionPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment

EXPERIMENT = spiral_experiment(6, 5, activation="relu")


@pytest.fixture
def panel(qtbot):
    bench = Workbench(EXPERIMENT)
    made = DecisionPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(made)
    made.resize(520, 460)
    made.show()
    yield made
    bench.stop()


@pytest.fixture
def session():
    made = Session(EXPERIMENT)
    made.train(epochs=3)
    return made


def show(panel, session):
    panel.show_snapshot(session.snapshot(panel.probes()))


def choose_layer(panel, layer):
    panel.hinges.box.setCurrentIndex(panel.hinges.box.findData(layer))
    panel.hinges.box.activated.emit(panel.hinges.box.currentIndex())


def segments(session, layer, unit):
    answer = Hinges(layer).measure(session.context())
    return contour_segments(answer.sums[unit], 0.0, answer.extent)


def test_nothing_is_asked_or_drawn_until_a_layer_is_chosen(panel, session):
    show(panel, session)
    assert not any(isinstance(probe, Hinges) for probe in panel.probes())
    assert not panel.hinges.sentence.whole
    texts = [panel.hinges.box.itemText(n) for n in range(panel.hinges.box.count())]
    assert texts == ["No hinges", "Hinges 1", "Hinges 2"]


def test_the_lines_of_the_chosen_layer_are_drawn_and_counted(panel, session):
    show(panel, session)
    choose_layer(panel, 1)
    assert Hinges(1) in panel.probes()
    show(panel, session)
    expected = sum(len(segments(session, 1, unit)) for unit in range(5))
    assert len(panel.view.hinges) == expected
    assert panel.hinges.sentence.whole.startswith("layer 2, hinge lines: ")
    choose_layer(panel, -1)
    assert not len(panel.view.hinges)


def test_a_click_on_a_line_chooses_its_neuron_and_makes_it_strong(qtbot, panel, session):
    show(panel, session)
    choose_layer(panel, 0)
    show(panel, session)
    unit = next(n for n in range(6) if len(segments(session, 0, n)))
    points = panel.view.to_widget(panel.view.points.coordinates)
    ends = panel.view.to_widget(segments(session, 0, unit)[::2])
    # Where no point is near, and no other line.
    others = [panel.view.to_widget(segments(session, 0, n)) for n in range(6) if n != unit]
    away = np.concatenate([points, *others])
    gaps = np.sqrt(np.square(ends[:, None] - away).sum(axis=2)).min(axis=1)
    x, y = ends[int(gaps.argmax())]
    qtbot.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y))
    )
    chosen = panel.selection.value
    assert (chosen.layer, chosen.unit) == (0, unit)
    show(panel, session)
    assert f"chosen: neuron {unit + 1}" in panel.hinges.sentence.whole


def test_a_neuron_that_is_off_everywhere_is_named(panel, session):
    session.network.biases[0][[1, 4]] = -1e4
    show(panel, session)
    choose_layer(panel, 0)
    show(panel, session)
    assert "off everywhere: neuron 2, 5" in panel.hinges.sentence.whole
