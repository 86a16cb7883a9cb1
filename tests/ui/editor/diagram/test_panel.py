"""The diagram under the mouse and the keyboard: every gesture is one named edit."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from playground.ui.editor.diagram import DiagramPanel
from playground.ui.editor.diagram.shown import shape_of
from playground.ui.selection import SelectionModel
from playground.ui.theme import DARK, LIGHT
from playground.ui.workbench import Workbench
from tests.support import digits_experiment, spiral_experiment, trained


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


def show(panel, experiment):
    session = trained(experiment)
    panel.show_snapshot(session.snapshot(panel.probes()))
    return session


def point(panel, column, unit) -> QPoint:
    return QPointF(*panel._canvas.layout.columns[column].centres[unit]).toPoint()


def units(bench) -> list[int]:
    return [layer.units for layer in bench.experiment.network.hidden]


def test_plus_and_minus_change_the_neurons_and_can_be_undone(qtbot, panel, bench):
    qtbot.mouseClick(panel._bars[0].more, Qt.MouseButton.LeftButton)
    assert units(bench) == [6, 4]
    qtbot.mouseClick(panel._bars[1].fewer, Qt.MouseButton.LeftButton)
    assert units(bench) == [6, 3]
    bench.undo_stack.undo()
    bench.undo_stack.undo()
    assert units(bench) == [5, 4]


def test_the_last_neuron_stays_and_a_sentence_says_why(qtbot, panel, bench):
    said = []
    bench.message.connect(said.append)
    for _ in range(6):
        qtbot.mouseClick(panel._bars[1].fewer, Qt.MouseButton.LeftButton)
    assert units(bench) == [5, 1]
    assert "one neuron at least" in said[-1]


def test_a_layer_is_added_where_the_plus_stands(qtbot, panel, bench):
    qtbot.mouseClick(panel._adders[1], Qt.MouseButton.LeftButton)
    assert units(bench) == [5, 5, 4]
    assert bench.undo_stack.undoText() == "Add a hidden layer"
    assert len(panel._bars) == 3


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("copy", [5, 5, 4]),
        ("before", [5, 5, 4]),
        ("after", [5, 5, 4]),
        ("right", [4, 5]),
        ("remove", [4]),
    ],
)
def test_the_menu_of_a_layer_does_what_it_says(panel, bench, what, expected):
    panel._change_layer(0, what)
    assert units(bench) == expected


def test_choosing_an_output_brings_its_loss(panel, bench):
    panel._output_bar.output_chosen.emit("sigmoid")
    assert bench.experiment.training.loss == "binary_cross_entropy"
    assert panel._output_bar.loss.currentData() == "binary_cross_entropy"


def test_a_pair_that_learns_badly_is_warned_of(panel):
    panel._output_bar.loss_chosen.emit("mse")
    assert "confident mistakes learn slowly" in panel._warning


def test_hovering_a_neuron_says_its_figures(qtbot, panel):
    qtbot.mouseMove(panel, point(panel, 1, 2))
    assert panel.selection.value.hovered_neuron == (0, 2)
    session = show(panel, spiral_experiment(5, 4))
    bias = float(session.network.biases[0][2])
    assert "hidden 1, neuron 3" in panel._reading()
    assert f"bias {bias:.3f}" in panel._reading()


def test_hovering_a_link_says_its_weight_and_gradient(qtbot, panel):
    ends = panel._canvas.bundles[1].ends[7]
    middle = QPointF(ends[0] * 0.52 + ends[2] * 0.48, ends[1] * 0.52 + ends[3] * 0.48)
    panel.selection.update(hovered_link=panel._link_at(middle))
    layer, start, end = panel.selection.value.hovered_link
    session = show(panel, spiral_experiment(5, 4))
    weight = float(session.network.weights[layer][start, end])
    gradient = session.network.weight_views(np.array(session.trainer.gradient))[layer][start, end]
    assert f"weight {weight:.4f}" in panel._reading()
    assert f"gradient {float(gradient):.2e}" in panel._reading()


def test_the_keyboard_reaches_every_neuron_once_tab_has_led_there(qtbot, panel, bench):
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    panel._by_keyboard = True
    panel.selection.update(layer=0, unit=0)
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    qtbot.keyClick(panel, Qt.Key.Key_Down)
    assert (panel.selection.value.layer, panel.selection.value.unit) == (1, 1)
    qtbot.keyClick(panel, Qt.Key.Key_Plus)
    assert units(bench) == [5, 5]
    qtbot.keyClick(panel, Qt.Key.Key_Delete)
    assert units(bench) == [5]


@pytest.mark.parametrize("hidden", [(), (8,) * 20, (256,), (12,) * 8])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_shape_is_drawn(qtbot, bench, panel, hidden, theme):
    experiment = spiral_experiment(*hidden) if hidden else spiral_experiment(1)
    if not hidden:
        from playground.experiment.network_edits import remove_layer

        experiment = remove_layer(experiment, 0)
    bench.open(experiment)
    panel.apply_theme(theme)
    session = trained(experiment, epochs=0)
    panel.show_snapshot(session.snapshot(panel.probes()))
    assert panel._fits()
    assert shape_of(experiment).sizes == session.network.sizes
    assert not panel.grab().isNull()


def test_digits_are_drawn_as_images(qtbot, bench, panel):
    bench.open(digits_experiment(64, 32))
    show(panel, digits_experiment(64, 32))
    assert panel._fits()
    assert panel._canvas.layout.columns[0].is_block
    assert not panel.grab().isNull()
