"""Pictures as children on the accessibility bus, and the arrow keys that walk over them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from playground.training.session import Session
from playground.ui.access import install
from playground.ui.appearance.theme import LIGHT
from playground.ui.charts.scene_view import SceneView
from playground.ui.lessons.curtain import Cover
from playground.ui.panels.softmax.drag_table import DragTable
from playground.ui.registry import make_panel, panel_names
from playground.ui.selection import SelectionModel
from playground.ui.workbench import Workbench
from tests.support import spiral_experiment
from tests.ui.access.interface import interface_of
from tests.ui.everything import with_all_views

Text, Role, Key = QAccessible.Text, QAccessible.Role, Qt.Key


@pytest.fixture
def shown(qtbot):
    """Makes a panel, shown, on a spiral that was trained for two epochs."""
    install()
    session = Session(spiral_experiment())
    session.train(epochs=2)

    def make(name: str):
        bench = Workbench(spiral_experiment())
        panel = with_all_views(make_panel(name, LIGHT, SelectionModel(bench), bench))
        # It has to outlive what is focused in the panel.
        bench.setParent(panel)
        qtbot.addWidget(panel)
        panel.resize(640, 480)
        panel.session = session
        panel.show_snapshot(session.snapshot(panel.probes()))
        panel.show_snapshot(session.snapshot(panel.probes()))
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return make


def children(interface):
    return [interface.child(number) for number in range(interface.childCount())]


def parts(widget, role=Role.TreeItem):
    return [one for one in children(interface_of(widget)) if one.role() == role]


def test_the_diagram_is_a_tree_of_layers_neurons_and_links(shown):
    diagram = shown("network")
    layers = parts(diagram)
    assert [layer.text(Text.Name) for layer in layers] == [
        "inputs: 2",
        "hidden layer 1, tanh, neurons: 8",
        "hidden layer 2, tanh, neurons: 8",
        "output layer, softmax, neurons: 3",
    ]
    neurons = children(layers[1])
    bias = diagram.session.network.biases[0][2]
    assert neurons[2].text(Text.Name) == f"hidden 1, neuron 3, bias {bias:.3g}".replace("-", "−")
    links = children(neurons[2])
    weight = float(diagram.session.network.weights[0][1, 2])
    assert links[1].text(Text.Name).startswith("input x₂ to hidden 1, neuron 3, weight ")
    said = links[1].text(Text.Name).rsplit(" ", 1)[1].replace("−", "-")
    assert float(said) == pytest.approx(weight, rel=6e-3)
    assert links[1].parent().text(Text.Name) == neurons[2].text(Text.Name)
    assert neurons[2].indexOfChild(links[1]) == 1


def test_the_neuron_under_the_cursor_has_the_focus_in_the_tree(qtbot, shown):
    diagram = shown("network")
    diagram.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(diagram, Key.Key_Down)
    focused = interface_of(diagram).focusChild()
    assert focused.text(Text.Name).startswith("hidden 1, neuron 2")
    assert focused.state().focused
    qtbot.keyClick(diagram, Key.Key_W)
    assert "input x₁ to hidden 1, neuron 2" in interface_of(diagram).focusChild().text(Text.Name)


def test_a_part_that_is_gone_is_not_valid_any_more(shown):
    diagram = shown("network")
    last = children(parts(diagram)[1])[7]
    assert last.isValid()
    diagram.editing.change_units(0, -1)
    assert not last.isValid()
    assert last.text(Text.Name) == ""


def test_a_residual_link_is_a_part_of_its_layer(shown):
    diagram = shown("network")
    assert parts(diagram)[2].childCount() == 8
    diagram.editing.toggle_residual(1)
    diagram.editing.toggle_residual(0)
    layers = parts(diagram)
    assert layers[2].text(Text.Name).endswith(", neurons: 8, residual link")
    arcs = [layer.child(8).text(Text.Name) for layer in layers[1:3]]
    assert arcs == [
        "residual link around hidden layer 1, from the inputs, through a projection",
        "residual link around hidden layer 2, from hidden layer 1",
    ]
    assert layers[1].child(8).childCount() == 0
    assert not layers[1].child(8).rect().isEmpty()
    diagram.editing.toggle_residual(0)
    assert parts(diagram)[1].childCount() == 8


def test_a_heatmap_is_walked_cell_by_cell_and_tile_by_tile(qtbot, shown):
    panel = shown("gradients")
    tiles = parts(panel.heatmaps)
    assert len(tiles) == 3
    assert "RMS" in tiles[0].text(Text.Name)
    panel.heatmaps.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.heatmaps, Key.Key_Right)
    qtbot.keyClick(panel.heatmaps, Key.Key_Down)
    focused = interface_of(panel.heatmaps).focusChild()
    assert focused.text(Text.Name).startswith("layer 1, 2 → 2:")
    # The sentence of the panel says the same to those who see.
    assert panel.statement.text == focused.text(Text.Name)
    for _ in range(2):
        qtbot.keyClick(panel.heatmaps, Key.Key_PageDown)
    focused = interface_of(panel.heatmaps).focusChild()
    assert focused.text(Text.Name).startswith("output, 1 → 1:")


def test_the_confusion_matrix_is_walked_and_return_chooses_a_cell(qtbot, shown):
    panel = shown("confusion")
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.view, Key.Key_Right)
    counts = panel.view.counts
    focused = interface_of(panel.view).focusChild()
    said = focused.text(Text.Name)
    assert said.startswith(f"{int(counts[0, 1])} × ")
    assert " taken for " in said
    qtbot.keyClick(panel.view, Key.Key_Return)
    assert panel.selection.value.cell == (0, 1)


def test_weights_are_walked_to_their_ends(qtbot, shown):
    panel = shown("weights")
    panel.view.matrix.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.view.matrix, Key.Key_End)
    weight = float(panel.session.network.weights[0][0, 7])
    said = interface_of(panel.view.matrix).focusChild().text(Text.Name)
    assert "→ neuron 8: w = " in said
    assert float(said.split("w = ")[1].split(",")[0].replace("−", "-")) == pytest.approx(
        weight, rel=6e-3
    )


def test_a_cursor_walks_the_decision_map_and_says_class_and_share(qtbot, shown):
    panel = shown("decision")
    view = panel.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    x, y = view.place
    assert abs(x) < 0.1
    assert y > 1.0
    panel.show_snapshot(panel.session.snapshot(panel.probes()))
    said = panel.place_words()
    assert interface_of(view).focusChild().text(Text.Name) == said
    outputs = panel.session.network.forward(np.array([panel.selection.value.point]))
    share = 100 * float(outputs.max())
    if panel.selection.value.shown_sample is None:
        assert f"{share:.1f} %" in said
    assert "class " in said


def test_arrows_on_a_picture_do_not_step_the_training(qtbot, window):
    panel = window.context.panel("decision")
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.frame_loop.newest_step
    qtbot.keyClick(panel.view, Key.Key_Right)
    qtbot.waitUntil(lambda: not window.frame_loop.beating)
    assert window.frame_loop.newest_step == before


def test_what_a_lesson_covers_is_not_told_either(shown):
    panel = shown("decision")
    cover = Cover(panel, LIGHT)
    assert interface_of(panel).text(Text.Description) == cover.text()
    assert interface_of(panel.view).text(Text.Description).startswith(cover.text())
    cover.remove()
    assert interface_of(panel).text(Text.Description).startswith("x1 from ")


@pytest.mark.parametrize("name", ["triangle", "space"])
def test_points_are_walked_and_said_with_their_place(qtbot, shown, name):
    panel = shown(name)
    view = panel.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    first = view.row
    qtbot.keyClick(view, Key.Key_PageDown)
    assert view.row != first
    assert panel.selection.value.hovered_sample == view.row
    said = interface_of(view).focusChild().text(Text.Name)
    label = panel.snapshot.dataset.labels[view.row]
    named = panel.snapshot.dataset.class_names[int(label)]
    assert said.startswith(f"sample {view.row + 1}, class {named}: ")
    qtbot.keyClick(view, Key.Key_Return)
    assert panel.selection.value.sample == view.row


def test_samples_are_told_as_tiles(qtbot, shown):
    panel = shown("samples")
    tiles = parts(panel.grid)
    assert len(tiles) == len(panel.grid.tiles)
    panel.grid.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.grid, Key.Key_Right)
    row = panel.grid.tiles[1].row
    assert interface_of(panel.grid).focusChild().text(Text.Name).startswith(f"sample {row + 1}: ")


def test_a_table_of_classes_is_told_row_by_row(qtbot, shown):
    panel = shown("logits")
    table = panel.findChild(DragTable)
    rows = parts(table)
    assert [row.text(Text.Name).split(":")[0] for row in rows] == [r.name for r in table.rows]
    assert table.rows[1].cells[0].text in rows[1].text(Text.Name)
    assert table.columns[0].heading in rows[1].text(Text.Name)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Key.Key_Down)
    assert interface_of(table).focusChild().text(Text.Name) == rows[1].text(Text.Name)
    before = rows[1].text(Text.Name)
    qtbot.keyClick(table, Key.Key_Right)
    assert rows[1].text(Text.Name) != before


def test_keys_that_drag_a_bar_do_not_step_the_training(qtbot, shown):
    panel = shown("logits")
    table = panel.findChild(DragTable)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(table, asked)
    assert asked.isAccepted()


@pytest.mark.parametrize("name", panel_names())
def test_every_picture_and_every_stop_of_a_panel_has_name_role_and_description(shown, name):
    panel = shown(name)
    poor = []
    for widget in panel.findChildren(QWidget):
        stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        # What scrolls has its content to be known by; Qt makes the viewports within.
        inside = isinstance(widget, QScrollArea) or widget.objectName() == "qt_scrollarea_viewport"
        plain = type(widget) is QWidget and not widget.accessibleName()
        if inside or plain or not widget.isVisibleTo(panel):
            continue
        if not stops and not isinstance(widget, SceneView):
            continue
        told = interface_of(widget)
        said = told.text(Text.Name), told.text(Text.Description)
        if not all(said) or told.role() in (Role.Client, Role.NoRole):
            poor.append((type(widget).__name__, *said, told.role()))
    assert poor == []
