"""A diagram of a small spiral network, with its workbench, and how to point at its parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF

from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram import DiagramPanel
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment, trained


@pytest.fixture
def bench(qtbot):
    made = Workbench(spiral_experiment(5, 4))
    yield made
    made.stop()


@pytest.fixture
def panel(qtbot, bench):
    made = DiagramPanel(LIGHT, SelectionModel(), bench)
    qtbot.addWidget(made)
    made.resize(640, 440)
    made.show()
    show(made, spiral_experiment(5, 4))
    return made


def show(panel, experiment, epochs=3):
    """Show what `experiment` has learnt after `epochs`; returns its session."""
    session = trained(experiment, epochs)
    panel.show_snapshot(session.snapshot(panel.probes()))
    return session


def canvas(panel):
    return panel.canvas


def at_neuron(panel, layer, unit) -> QPoint:
    x, y, width, height = canvas(panel).layout.box_of((layer, unit))
    return QPointF(x + width * 0.7, y + height * 0.3).toPoint()


def at_bias(panel, layer, unit) -> QPoint:
    x, y, _, height = canvas(panel).layout.box_of((layer, unit))
    return QPointF(x + 2, y + height - 2).toPoint()


def at_link(panel, layer, source, target) -> QPoint:
    x1, y1, x2, y2 = canvas(panel).bundles[layer].line(source, target)
    return QPointF(x1 * 0.92 + x2 * 0.08, y1 * 0.92 + y2 * 0.08).toPoint()


def units(bench) -> list[int]:
    return [layer.units for layer in bench.experiment.network.hidden]
