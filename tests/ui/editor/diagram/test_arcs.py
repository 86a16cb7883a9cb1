"""Residual links in the diagram: an arc below the columns that a click switches on and off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from playground.experiment.network_edits import set_all_residual, set_residual, toggle_unit
from playground.ui.appearance.theme import LIGHT
from playground.ui.editor.diagram.arcs import arc_at, arc_of
from playground.ui.editor.diagram.layout import Frame, Shape, make_layout
from playground.ui.editor.diagram.menus import TargetMenu
from playground.ui.editor.diagram.targets import NeuronTarget, ResidualTarget
from tests.support import spiral_experiment
from tests.ui.editor.diagram.conftest import show

SHAPES = [
    Shape((2, 8, 8, 3), places=(0, 1), offered=7),
    Shape((64, 100, 30, 10), image=(8, 8)),
    Shape((2, *([10] * 8), 3), places=(0, 1), offered=7),
]


@pytest.mark.parametrize("arcs", [0.0, 22.0])
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: str(shape.sizes))
def test_arcs_hang_below_all_neurons_and_above_the_footer(shape, arcs):
    layout = make_layout(shape, Frame(600, 420, arcs=arcs))
    lowest = max((column.boxes[:, 1] + column.boxes[:, 3]).max() for column in layout.columns)
    for layer in range(len(shape.sizes) - 2):
        arc = arc_of(layout, layer)
        assert arc.top > lowest
        assert arc.top + arc.depth <= 420 - layout.frame.footer + 10
        middle = (arc.left + arc.right) / 2
        assert arc_at(layout, middle, arc.top + arc.depth) == layer
        assert arc_at(layout, middle, lowest - 1) is None


def lowest_point(panel, layer) -> QPointF:
    arc = arc_of(panel.canvas.layout, layer)
    return QPointF((arc.left + arc.right) / 2, arc.top + arc.depth)


def test_a_click_on_an_arc_switches_the_link_on_and_another_one_off(qtbot, panel, bench):
    residual = lambda: [one.residual for one in bench.experiment.network.hidden]  # noqa: E731
    assert panel.target_at(lowest_point(panel, 1)) == ResidualTarget(1)
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=lowest_point(panel, 1).toPoint())
    assert residual() == [False, True]
    show(panel, bench.experiment)
    qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=lowest_point(panel, 1).toPoint())
    assert residual() == [False, False]
    bench.undo_stack.undo()
    assert residual() == [False, True]


def test_the_card_says_what_the_link_adds(panel, bench):
    bench.edit("", set_residual(bench.experiment, 0, True))
    show(panel, bench.experiment)
    panel.point_at(ResidualTarget(0))
    assert panel.reading().title == "residual link of hidden layer 1"
    assert panel.reading().lines == (("a = f(z) +", "x P, learned: 2 × 5"),)
    assert panel.reading().hint == "click to switch it off"
    panel.point_at(ResidualTarget(1))
    assert panel.reading().hint == "click to switch it on"
    panel.point_at(None)
    assert panel.reading() is None


def test_an_arc_is_drawn_where_there_is_a_link_and_dotted_where_one_may_be(panel, bench):
    bench.edit("", set_all_residual(bench.experiment, True))
    show(panel, bench.experiment)
    with_links = panel.grab().toImage()
    at = lowest_point(panel, 1).toPoint()
    assert with_links.pixelColor(at).lightness() < 128
    bench.edit("", set_residual(bench.experiment, 1, False))
    show(panel, bench.experiment)
    assert panel.grab().toImage().pixelColor(at).name() == LIGHT.surface.lower()
    panel.choose(1, 0)
    around = [panel.grab().toImage().pixelColor(at.x() + k, at.y()).name() for k in range(-6, 7)]
    assert set(around) != {LIGHT.surface.lower()}


def test_a_neuron_that_is_off_is_said_to_be_carried_on_by_the_next_link(panel, bench):
    experiment = set_residual(toggle_unit(spiral_experiment(5, 5), 0, 2), 1, True)
    bench.edit("", experiment)
    show(panel, experiment)
    panel.point_at(NeuronTarget(0, 2))
    show(panel, experiment)
    assert panel.reading().hint == "the next layer's residual link carries it on"


def test_the_menu_of_an_arc_is_that_of_its_layer(panel):
    texts = [
        action.text() for action in TargetMenu(ResidualTarget(1), panel.editing, panel).actions()
    ]
    assert any(text.startswith("Residual link\t") for text in texts)
